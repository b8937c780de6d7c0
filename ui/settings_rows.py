"""How a section of the settings is built: a card of rows, each with what it is about and the control for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models.settings import Settings
from ui.tokens import Space
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.divider import Divider
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel

_SIDE, _ROW = 18, 12


class Section(Card):
    """One section. It tells which field of the settings changed; it keeps none of them itself."""

    chosen = Signal(str, object)
    """(field of `Settings`, its new value)."""

    def __init__(self, name: str) -> None:
        super().__init__(spacing=0)
        self.setAccessibleName(name)
        self.column.setContentsMargins(_SIDE, Space.TIGHT, _SIDE, Space.TIGHT)
        self._rows = 0

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now, without telling anybody."""

    def add_heading(self, text: str) -> None:
        """What the whole card is about, above its rows."""
        column = QVBoxLayout()
        column.setContentsMargins(0, _ROW, 0, 0)
        column.addWidget(PlainLabel(text, "heading", wrap=True))
        self.column.addLayout(column)

    def add_row(self, title: str, hint: str | PlainLabel, *controls: QWidget, below: Sequence[QWidget] = ()) -> None:
        """What it is about on the one side, controls on the other, and below them what they bring about.

        The hint may be a label of the caller's, where it changes with what is set.
        """
        line = QHBoxLayout()
        line.setSpacing(Space.CARD)
        line.addLayout(_told(title, hint), 1)
        for control in controls:
            line.addWidget(control, alignment=Qt.AlignmentFlag.AlignVCenter)
        _have_heard_with(title, "" if isinstance(hint, PlainLabel) else hint, *controls, *below)
        column = QVBoxLayout()
        column.setContentsMargins(0, _ROW, 0, _ROW)
        column.setSpacing(Space.CHIPS)
        column.addLayout(line)
        for widget in below:
            column.addWidget(widget)
        self._add(column)

    def add_paragraph(self, title: str, text: str, *below: QWidget) -> None:
        """A heading with some sentences, and what belongs under them."""
        column = QVBoxLayout()
        column.setContentsMargins(0, _ROW, 0, _ROW)
        column.setSpacing(Space.TIGHT)
        column.addWidget(PlainLabel(title, "strong", wrap=True))
        column.addWidget(PlainLabel(text, "sub", wrap=True))
        _have_heard_with(title, text, *below)
        for widget in below:
            column.addSpacing(Space.TIGHT)
            column.addWidget(widget)
        self._add(column)

    def _add(self, layout: QVBoxLayout) -> None:
        if self._rows:
            self.column.addWidget(Divider())
        self._rows += 1
        self.column.addLayout(layout)


def chips_box(*chips: QWidget) -> QWidget:
    """Chips that wrap when there is little room."""
    box = QWidget()
    box.setProperty("ground", "clear")
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    box.setLayout(flow(*chips, spacing=6, even=True))
    return box


def _have_heard_with(title: str, hint: str, *placed: QWidget) -> None:
    """Have what stands in a row heard with it: who comes to “Light” or “Choose…” by Tab hears what it is about."""
    for widget in placed:
        for each in (widget, *widget.findChildren(Chip), *widget.findChildren(QPushButton)):
            name = each.accessibleName()
            if name and not each.accessibleDescription() and each.toolTip() in {"", name}:
                each.setAccessibleDescription(hint if name == title else title)


def _told(title: str, hint: str | PlainLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(PlainLabel(title, wrap=True))
    if hint:
        column.addWidget(PlainLabel(hint, "small", wrap=True) if isinstance(hint, str) else hint)
    return column
