"""The one style sheet, made from the tokens. Whatever Qt cannot say in a style sheet is painted by ui/widgets."""

from collections.abc import Callable
from string import Template

from PySide6.QtGui import QGuiApplication

from ui.tokens import Space, Tokens, Tone, Type, mixed

_SHEET = Template("""
QToolTip { color: $ink; background: $surface; border: 1px solid $line; padding: 4px 6px; }
QWidget[ground="page"], QScrollArea[ground="page"], QDialog { background: $bg; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="clear"], QScrollArea[ground="clear"] { background: transparent; border: 0; }

QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: ${card_radius}px; }
QFrame[card="repair"] { background: $surface; border: 1px solid $repair; border-radius: ${card_radius}px; }
QFrame[card="clarity-tint"] { background: $clarity_tint; border: 0; border-radius: ${card_radius}px; }
QFrame[card="repair-tint"] { background: $repair_tint; border: 0; border-radius: ${card_radius}px; }
QFrame[card="landing-tint"] { background: $landing_tint; border: 0; border-radius: ${card_radius}px; }
QFrame[card="sunken"] { background: $sunken; border: 0; border-radius: ${card_radius}px; }

QLabel { color: $ink; background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="large"] { font-size: ${large}px; font-weight: 600; }
QLabel[role="sentence"] { font-size: ${large}px; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="sub"] { color: $ink2; }
QLabel[role="small"] { font-size: ${small}px; color: $ink3; }
QFrame[card="clarity-tint"] QLabel[role="small"], QFrame[card="repair-tint"] QLabel[role="small"],
QFrame[card="landing-tint"] QLabel[role="small"], QFrame[card="sunken"] QLabel[role="small"] { color: $ink2; }
QLabel[role="small"][tone="clarity"] { color: $clarity; }
QLabel[role="small"][tone="repair"] { color: $repair; }
QLabel[role="small"][tone="landing"] { color: $landing; }

QPushButton {
    min-height: ${button_inner}px; padding: 0 13px; border: 1px solid $line; border-radius: ${radius}px;
    background: $surface; color: $ink; font-weight: 500; outline: 0;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton[ring="yes"]:focus { border: 2px solid $ink; padding: 0 12px; min-height: ${button_focused}px; }
QPushButton:disabled { color: $ink3; background: $bg; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: $ink2; }
QPushButton[kind="ghost"]:hover { background: $hover; color: $ink; }
QPushButton[kind="ghost"][ring="yes"]:focus { border-color: $ink2; }
QPushButton[compact="yes"] { min-height: ${tiny}px; min-width: ${tiny}px; max-width: ${tiny}px; padding: 0 1px; }
QPushButton[compact="yes"][ring="yes"]:focus { min-height: ${tiny_focused}px; padding: 0; }
$primaries
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QDateTimeEdit, QComboBox[kind="list"] {
    background: $field; color: $ink; border: 1px solid $line; border-radius: ${radius}px; padding: 7px 11px;
    placeholder-text-color: $ink3; selection-background-color: $clarity; selection-color: $on_accent;
}
QLineEdit { padding: 7px 9px; }
QLineEdit:hover, QPlainTextEdit:hover, QDateTimeEdit:hover, QComboBox[kind="list"]:hover { border-color: $edge; }
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QComboBox[kind="list"]:focus {
    border: 2px solid $clarity; padding: 6px 10px;
}
QLineEdit:focus { padding: 6px 8px; }
QLineEdit[tone="repair"]:focus, QPlainTextEdit[tone="repair"]:focus { border-color: $repair; }
QLineEdit[tone="landing"]:focus, QPlainTextEdit[tone="landing"]:focus { border-color: $landing; }
QDateTimeEdit:focus, QComboBox[kind="list"]:focus { border-color: $landing; }
QLineEdit[ground="surface"], QPlainTextEdit[ground="surface"] { background: $surface; }
QLineEdit[role="sentence"] { font-size: ${large}px; padding: 2px 9px; }
QLineEdit[role="sentence"]:focus { padding: 1px 8px; }
QTimeEdit { padding: 5px 0; }
QTimeEdit:focus { padding: 4px 0; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: 0; subcontrol-origin: margin; }
QDateEdit { padding: 5px; padding-$end: 22px; padding-$start: 10px; }
QDateEdit:focus { padding: 4px; padding-$end: 21px; padding-$start: 9px; }
QDateTimeEdit QLineEdit, QDateTimeEdit QLineEdit:focus { border: 0; padding: 0; background: transparent; }
QComboBox[kind="list"] { padding: 7px 0 6px 0; padding-$end: 26px; padding-$start: 11px; combobox-popup: 0; }
QComboBox[kind="list"]:focus { padding: 6px 0 5px 0; padding-$end: 25px; padding-$start: 10px; }
QComboBox[kind="list"]::drop-down, QDateEdit::drop-down { width: 26px; border: 0; background: transparent; }
QComboBox[kind="list"]::down-arrow, QDateEdit::down-arrow { image: none; }
QCalendarWidget { background: $surface; border: 1px solid $line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton {
    background: transparent; color: $ink; border: 0; border-radius: 6px; padding: 4px 8px; font-weight: 500;
}
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { background: $field; color: $ink; border: 1px solid $line; }
QCalendarWidget QTableView {
    background: $surface; color: $ink; selection-background-color: $landing; selection-color: $on_accent;
}
QCalendarWidget QTableView:disabled { color: $ink3; }
QComboBox[kind="list"] QAbstractItemView {
    background: $surface; color: $ink; border: 1px solid $line; outline: 0; padding: 4px;
}
QComboBox[kind="list"] QAbstractItemView::item { min-height: ${chip}px; padding: 0 8px; border-radius: 6px; }
QComboBox[kind="list"] QAbstractItemView::item:selected { background: $landing_tint; color: $ink; }

QPushButton[kind="choice"] { background: $field; font-weight: 400; }
QPushButton[kind="choice"]:checked { background: $landing_tint; border-color: $landing; }
QPushButton[kind="choice"][ring="yes"]:focus { border: 2px solid $ink; }
QPushButton[kind="choice"]:disabled { color: $ink3; }
QPushButton[kind="phrase"] { background: $repair_tint; border-color: transparent; font-weight: 400; }
QTableView[kind="figures"] {
    background: transparent; border: 0; outline: 0; selection-background-color: $landing_tint; selection-color: $ink;
}
QTableView[kind="figures"]:focus { border: 2px solid $ink2; }
QTableView[kind="figures"]::item { padding: 0 4px; }
QTableView[kind="figures"] QHeaderView, QTableView[kind="figures"] QHeaderView::section {
    background: transparent; border: 0; color: $ink3; font-size: ${small}px;
}
QTableView[kind="figures"] QHeaderView::section { border-bottom: 1px solid $line; padding: 4px 7px; }
QListView { background: transparent; border: 0; outline: 0; }
QListView::item { background: transparent; }

QProgressBar { background: $field; border: 1px solid $line; border-radius: 5px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $landing; border-radius: 4px; }

QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px; padding-$end: 22px; padding-$start: 12px; border-radius: 6px; background: transparent; }
QMenu::item:selected { background: $clarity_tint; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $edge; border-radius: 1px; margin: 3px; }
QScrollBar::handle:vertical { margin: 3px 3px 3px 4px; }
QScrollBar::handle:horizontal { margin: 4px 3px 3px 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink3; border-radius: 3px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_PRIMARY = Template("""
QPushButton[kind="$name"] { background: $accent; color: $on_accent; border-color: transparent; }
QPushButton[kind="$name"]:hover { background: $hover; }
QPushButton[kind="$name"]:pressed { background: $accent; }
QPushButton[kind="$name"][ring="yes"]:focus { border-color: $ink; }
QPushButton[kind="$name"]:disabled { background: $tint; color: $accent; }
""")


def style_sheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """The sheet for one theme; `px` scales a measure of the design with the system's font."""
    primaries = "".join(
        _PRIMARY.substitute(
            name=tone.value,
            accent=tokens.accent(tone),
            tint=tokens.tint(tone),
            hover=mixed(tokens.accent(tone), tokens.ink, 0.88),
            on_accent=tokens.on_accent,
            ink=tokens.ink,
        )
        for tone in (Tone.CLARITY, Tone.REPAIR, Tone.LANDING)
    )
    height = px(Space.CONTROL_HEIGHT)
    # A style sheet knows left and right only.
    start, end = ("right", "left") if QGuiApplication.isRightToLeft() else ("left", "right")
    return _SHEET.substitute(
        start=start,
        end=end,
        ink=tokens.ink,
        ink2=tokens.ink2,
        ink3=tokens.ink3,
        bg=tokens.bg,
        field=tokens.bg,
        surface=tokens.surface,
        sunken=tokens.sunken,
        line=tokens.line,
        edge=tokens.edge,
        hover=mixed(tokens.sunken, tokens.surface, 0.7) if not tokens.dark else tokens.line,
        clarity=tokens.clarity,
        clarity_tint=tokens.clarity_tint,
        repair=tokens.repair,
        repair_tint=tokens.repair_tint,
        landing=tokens.landing,
        landing_tint=tokens.landing_tint,
        on_accent=tokens.on_accent,
        primaries=primaries,
        small=px(Type.SMALL),
        heading=px(Type.HEADING),
        large=px(Type.LARGE),
        title=px(Type.TITLE),
        radius=Space.RADIUS,
        chip=px(Space.CHIP_HEIGHT),
        card_radius=Space.CARD_RADIUS,
        tiny=px(18),
        tiny_focused=px(18) - 2,
        button_inner=height - 2,
        button_focused=height - 4,
    )
