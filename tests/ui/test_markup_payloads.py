"""What looks like markup is shown as it was typed, in every view of a person's words, and nothing is loaded for it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.records import TEXT_LIMIT, CheckIn, PhraseChoice, Record
from tests.opened_file import OpenedFile, watched
from tests.pictures.gallery import SCREENS, Screen
from ui.widgets.hints import plain_hint
from ui.widgets.labels import PlainLabel

LINUX_ALONE = pytest.mark.skipif(not Path("/proc").exists(), reason="only Linux tells who opens a file")
# Words that name something instead of saying something.
NAMES = {PhraseChoice: {"library_id", "kind"}, CheckIn: {"questionnaire", "version"}}
# Every page and window that shows what a person wrote.
SHORT_FORM = {
    *("today-full", "clarity-full", "clarity-asked", "repair-full", "repair-looked-at", "landings-full"),
    *("trash-full", "reflection-full", "trends-full", "today-morning-full", "popup", "landing-3-gesture-full"),
    *("phrases-full", "settings-you_two-full"),
}
# On these, so much is written that all of it is seen.
TELLING = {f"{page}-full" for page in ("today", "clarity", "repair", "landings", "phrases", "trash")}


def payloads(bait: Path) -> list[str]:
    """Short ones first: they stand where there is little room."""
    return [
        f'<b>b</b><img src="{bait}"><img src="file://{bait}">&amp;',
        f'<a href="file://{bait}">a</a> &lt; & <table><tr><td>t',
        "\x1b[31mred\x1b[0m \x1b]0;title\x07 <i>",
        "<b>\u202egnp.exe\u202c \u2066x\u2069 \u200f\ufeff",
        "<!DOCTYPE html><style>*{color:red}</style><script>1</script> %s {0} {words} %1 \\n",
    ]


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    picture = tmp_path / "bait.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    return picture


@pytest.fixture
def watch(bait: Path) -> Iterator[OpenedFile]:
    with watched(bait) as watch:
        yield watch


def with_payloads(records: Iterable[Record], written: list[str]) -> list[Record]:
    """The records, with payloads wherever a person wrote something."""
    changed = []
    for number, record in enumerate(records):
        words = written[number % len(written)]
        changes: dict[str, Any] = {
            field.name: words
            for field in fields(record)
            if type(getattr(record, field.name)) is str
            and getattr(record, field.name)
            and field.name not in NAMES.get(type(record), ())
        }
        changed.append(replace(record, **changes))
    return changed


def shown_by(view: QAbstractItemView) -> QAbstractItemModel | None:
    return view.model()


def texts_of(window: QWidget) -> Iterator[str]:
    """Every text that is shown somewhere in a window, as it would be read."""
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QAbstractButton):
            yield without_shortcut(widget.text())
        elif isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QAbstractItemView) and (model := shown_by(widget)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield from (str(model.index(row, 0).data(role)) for row in range(model.rowCount()))
    yield from (without_shortcut(action.text()) for action in window.findChildren(QAction))


def without_shortcut(text: str) -> str:
    """What is left of a button's text: a lone & underlines what follows and is not seen itself."""
    return "&".join(part.replace("&", "") for part in text.split("&&"))


def faults(window: QWidget) -> list[str]:
    """Every view that could take words for markup."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"a label reads markup: {widget.text()[:40]}")
        if isinstance(widget, QTextEdit):
            found.append(f"a view of rich text: {widget.objectName()}")
        if GuiQt.mightBeRichText(widget.toolTip()) or GuiQt.mightBeRichText(widget.whatsThis()):
            found.append(f"a hint reads markup: {widget.toolTip()[:40]}")
        if isinstance(widget, QAbstractItemView) and (model := shown_by(widget)):
            hints = (model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount()))
            found += [f"a row's hint reads markup: {hint}" for hint in hints if hint and GuiQt.mightBeRichText(hint)]
    return found


def look_at(screen: Screen, written: list[str]) -> tuple[list[str], list[str]]:
    """Paint a screen; what is wrong with it, and which of the payloads stand on it as they were typed."""
    spoilt = replace(screen, records=lambda: with_payloads(screen.records(), written))
    with spoilt.shown() as window:
        window.grab()
        everything = "\n".join(texts_of(window))
        return faults(window), [words for words in written if words in everything]


def refused(
    screens: Iterable[Screen], written: list[str], watch: OpenedFile, telling: Collection[str] = TELLING
) -> list[str]:
    """What is wrong with any of these screens."""
    wrong = []
    for screen in screens:
        found, shown = look_at(screen, written)
        wrong += [f"{screen.name}: {fault}" for fault in found]
        if screen.name in telling and shown != written:
            wrong.append(f"{screen.name}: not all of it is shown as it was typed")
        if watch.was_opened():
            wrong.append(f"{screen.name}: something was loaded")
    return wrong


@LINUX_ALONE
def test_short_form(qtbot: QtBot, bait: Path, watch: OpenedFile) -> None:
    assert refused((screen for screen in SCREENS if screen.name in SHORT_FORM), payloads(bait), watch) == []


@pytest.mark.soak
@LINUX_ALONE
# The menu of the tray would like to have the keyboard.
@pytest.mark.qt_log_ignore("grabbing the keyboard$", extend=True)
def test_long_form(qtbot: QtBot, bait: Path, watch: OpenedFile) -> None:
    assert refused(SCREENS, payloads(bait), watch) == []
    longest = [(words * TEXT_LIMIT)[:TEXT_LIMIT] for words in payloads(bait)]
    # So much that some of it is cut short, to be unfolded.
    assert refused((screen for screen in SCREENS if screen.name in SHORT_FORM), longest, watch, ()) == []


@LINUX_ALONE
def test_a_hint_loads_nothing(qtbot: QtBot, bait: Path, watch: OpenedFile) -> None:
    for words in payloads(bait):
        QToolTip.showText(QPoint(), plain_hint(words))
        assert not GuiQt.mightBeRichText(plain_hint(words))
        assert plain_hint(words).replace("\u2060", "") == words
    assert not watch.was_opened()
    QToolTip.hideText()


@LINUX_ALONE
@pytest.mark.parametrize("kind", [QLabel, PlainLabel])
def test_sabotage_is_found_out(qtbot: QtBot, bait: Path, watch: OpenedFile, kind: type[QLabel]) -> None:
    """A usual label loads what it is told to, and the watch hears of it; ours does not."""
    window = QWidget()
    qtbot.addWidget(window)
    label = kind(payloads(bait)[0], parent=window)
    QVBoxLayout(window).addWidget(label)
    window.show()
    window.grab()
    ours = kind is PlainLabel
    assert watch.was_opened() is not ours
    assert bool(faults(window)) is not ours
    label.setToolTip(payloads(bait)[0])
    assert faults(window)
