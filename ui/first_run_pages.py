"""The three pages of the first run. They hold answers; what becomes of these is for the window to decide."""

from datetime import time

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.phrases import GestureKind, gesture_ideas, ideas_to_begin_with
from models.settings import Settings
from ui import look, translations
from ui.tokens import Space, Tone
from ui.widgets.buttons import plain
from ui.widgets.card import Card, row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import FlowLayout, flow
from ui.widgets.labels import PlainLabel
from ui.widgets.time_field import TimeField
from ui.widgets.weekday_chips import WeekdayChips

LONGEST_NAME = 100
# What is chosen for somebody who has chosen nothing yet.
_CHOSEN = {GestureKind.TOUCH, GestureKind.TOGETHER}
_SKIPPED = {GestureKind.WORDS}


def default_gestures() -> tuple[str, ...]:
    """The gestures that somebody who skips begins with; space is as good a gesture as any."""
    ideas = ideas_to_begin_with(gesture_ideas(translations.language()))
    return tuple(idea.name for idea in ideas if idea.kind not in _SKIPPED)


class FirstRunPage(QWidget):
    """One page: where one is, a title, and whatever follows in `column`."""

    def __init__(self, step: str, title: str) -> None:
        super().__init__()
        self.seen = False
        self.setProperty("ground", "clear")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.ROWS)
        self.column.addWidget(PlainLabel(step, "small"))
        self.column.addWidget(PlainLabel(title, "title", wrap=True))

    def first_field(self) -> QWidget | None:
        """Where the focus goes; None leaves it to the button that goes on."""
        return None


class Welcome(FirstRunPage):
    """What this is and isn't, with the way to help. Nothing that is done here is stored."""

    def __init__(self) -> None:
        super().__init__(self.tr("1 of 3"), self.tr("Small things, often."))
        about = self.tr(
            "Say the part they would have to guess. Reach out early. Arrive softly. Soft Landing reminds you of the "
            "third and keeps the first two, on this computer only; open to your account, until you set a lock."
        )
        self.safety = plain(self.tr("Read this first"), tip=self.tr("Ways to get help. Nothing is stored."))
        cue = Card("sunken", spacing=Space.CHIPS)
        cue.column.addWidget(PlainLabel(self.tr("This is not therapy, and not for fear or control."), wrap=True))
        question = self.tr(
            "Do you hold back, or do as they want, because you are afraid of how they would react? "
            "There is a page for that. Nothing you do there is stored."
        )
        cue.column.addWidget(PlainLabel(question, "small", wrap=True))
        cue.column.addLayout(row(self.safety, None))
        self.column.addWidget(PlainLabel(about, "sub", wrap=True))
        self.column.addStretch(1)
        self.column.addWidget(cue)


class YourDays(FirstRunPage):
    """The workdays and when they usually end."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("2 of 3"), self.tr("When do you work?"))
        self.days = WeekdayChips(settings.workdays, Tone.LANDING)
        self.end = TimeField(self.tr("I usually stop around"), settings.usual_end)
        about = self.tr(
            "Shortly before, at a natural pause, it offers you two minutes to arrive. "
            "It sees when the computer is in use, and nothing else."
        )
        self.column.addWidget(self.days)
        self.column.addLayout(row(PlainLabel(self.tr("I usually stop around"), "sub"), None, self.end))
        self.column.addWidget(PlainLabel(about, "small", wrap=True))
        self.column.addStretch(1)

    def workdays(self) -> frozenset[int]:
        """The chosen ISO weekdays."""
        return self.days.chosen()

    def usual_end(self) -> time:
        """When a workday usually ends."""
        return self.end.value()


class YouTwo(FirstRunPage):
    """What to call the other, and the gestures to begin with."""

    def __init__(self) -> None:
        super().__init__(self.tr("3 of 3"), self.tr("You two"))
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(self.tr("I call them"))
        self.name.setPlaceholderText(self.tr("my partner"))
        self.name.setFixedWidth(look.current().px(180))
        ideas = ideas_to_begin_with(gesture_ideas(translations.language()))
        self.gestures = ChipGroup([(idea.name, idea.name) for idea in ideas], Tone.LANDING, several=True, parent=self)
        self.gestures.choose(*(idea.name for idea in ideas if idea.kind in _CHOSEN))
        self.own = OwnGestures(self)
        self._flow = flow(*self.gestures.chips.values(), self.own.chip, self.own.field, spacing=6)
        self.own.added.connect(self._show_own)
        self.column.addLayout(row(PlainLabel(self.tr("I call them"), "sub"), None, self.name))
        self.column.addWidget(PlainLabel(self.tr("Pick what feels like coming home:"), "sub", wrap=True))
        self.column.addLayout(self._flow)
        self.column.addStretch(1)

    def partner_name(self) -> str:
        """What the other is to be called; empty when nothing was written."""
        return self.name.text().strip()

    def gesture_names(self) -> tuple[str, ...]:
        """The gestures picked and written, in the order they are shown."""
        self.own.take()
        return (*self.gestures.chosen(), *self.own.chosen())

    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    def _show_own(self, chip: Chip) -> None:
        _insert_before(self._flow, chip, self.own.chip)


class OwnGestures(QObject):
    """A dashed chip that turns into a field; what is written there becomes a chip of its own."""

    added = Signal(object)
    """A new chip, to be put into place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self.chip = Chip(self.tr("my own…"), Tone.LANDING, checkable=False, dashed=True)
        self.field = _OwnField(maxLength=LONGEST_NAME)
        self.field.setAccessibleName(self.tr("A gesture of your own"))
        self.field.setPlaceholderText(self.tr("a few words"))
        self.field.hide()
        self.chip.clicked.connect(self._write)
        self.field.editingFinished.connect(self.take)
        self.field.entered.connect(self.chip.setFocus)

    def chosen(self) -> tuple[str, ...]:
        """The own gestures that are still picked."""
        return tuple(chip.text() for chip in self._chips if chip.isChecked())

    def take(self) -> None:
        """Make a chip of what stands in the field."""
        words = self.field.text().strip()
        self.field.clear()
        self.field.hide()
        self.chip.show()
        if words and words not in self.chosen():
            chip = Chip(words, Tone.LANDING)
            chip.setChecked(True)
            self._chips.append(chip)
            self.added.emit(chip)

    def _write(self) -> None:
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chip.hide()


class _OwnField(QLineEdit):
    """Enter ends the writing here; it does not go on to press a button of the window."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.editingFinished.emit()
            self.entered.emit()
            return
        super().keyPressEvent(event)


def _insert_before(layout: FlowLayout, widget: QWidget, place: QWidget) -> None:
    """Put a widget before another one in a wrapping row."""
    items = [layout.takeAt(0) for _ in range(layout.count())]
    for item in items:
        if item is not None and item.widget() is place:
            layout.addWidget(widget)
        if item is not None:
            layout.addItem(item)
