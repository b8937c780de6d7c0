"""The steps of the landing guide, each one sentence and one thing to do; each can be skipped.

The third, with its choice of gestures, has a module of its own (`ui.gesture_step`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.phrases import Acknowledgement, acknowledgement_to_say
from models.records import TEXT_LIMIT, Need, ParkedThought
from ui.text_direction import in_its_own_direction
from ui.tokens import Space, Tone
from ui.tracker.record_texts import need_text, quoted
from ui.widgets import buttons
from ui.widgets.breathing_circle import BreathingCircle
from ui.widgets.card import Card, row, set_margins_as_read
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit

STEPS = 4
_SHORT = 40
NEEDS = (Need.REST, Need.CLOSENESS, Need.SPACE, Need.BEING_HEARD)


class LandingStep(QWidget):
    """One step: its number and name, its question, its content, and the way on."""

    done = Signal()
    skipped = Signal()
    edited = Signal()
    """Something was typed that must not get lost."""
    grown = Signal()
    """It shows something else and may need more room."""

    def __init__(self, number: int, name: str, question: str, way_on: str) -> None:
        super().__init__()
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(24, 24, 24, 24)
        self.content.setSpacing(12)
        place = self.tr("{number} of {steps} · {name}").format(number=number, steps=STEPS, name=name)
        self.content.addWidget(PlainLabel(place, "small"))
        if question:
            self.content.addWidget(PlainLabel(question, "large", wrap=True))
        self.setAccessibleName(place)
        self.skip = buttons.ghost(self.tr("Skip"))
        self.skip.clicked.connect(self.skipped)
        self.way_on = buttons.primary(way_on, Tone.LANDING) if way_on else buttons.plain("")
        if way_on:
            self.way_on.clicked.connect(self.done)

    def close_with_buttons(self, *others: QPushButton) -> None:
        """Put the buttons under the content, `others` before the way on."""
        self.content.addStretch(1)
        # Longer words, in another language, go on in a second line.
        line = flow(self.skip)
        line.add_stretch()
        for button in (*others, self.way_on):
            line.addWidget(button)
        self.content.addLayout(line)

    def first_field(self) -> QWidget:
        """What has the focus when the step comes up."""
        return self.way_on


class SetItDown(LandingStep):
    """Park what is unfinished, with when and how: the single strongest part of letting go of work (Smit 2015)."""

    one_more = Signal()
    """Park what stands there and stay for the next one, which may have a time of its own."""

    def __init__(self) -> None:
        super().__init__(
            1,
            QCoreApplication.translate("landing", "Set it down"),
            QCoreApplication.translate("landing", "What is still in your head?"),
            QCoreApplication.translate("landing", "Park it"),
        )
        promise = self.tr("It will be waiting for you tomorrow morning, so you don’t have to carry it tonight.")
        self.content.addWidget(PlainLabel(promise, "sub", wrap=True))
        self.thoughts = GrowingTextEdit(
            self.tr("What is still in your head, one thought per line"),
            self.tr("One thought per line"),
            tone=Tone.LANDING,
            lines=3,
            most_lines=5,
            enter_breaks=True,
        )
        self.thoughts.textChanged.connect(self.edited)
        self.thoughts.grown.connect(self.grown, Qt.ConnectionType.QueuedConnection)
        self.thoughts.sent.connect(self.done)
        self.content.addWidget(self.thoughts)
        self.plan = QLineEdit()
        self.plan.setPlaceholderText(self.tr("When? Say 9:00, before mail"))
        self.plan.setAccessibleName(self.tr("When and how you will pick it up"))
        self.plan.setMaxLength(TEXT_LIMIT)
        self.plan.setProperty("tone", Tone.LANDING.value)
        self.plan.textChanged.connect(self.edited)
        self.plan.returnPressed.connect(self.done)
        self.content.addWidget(self.plan)
        self.plans: list[Chip] = []
        for words in (self.tr("Tomorrow, first thing"), self.tr("After lunch")):
            chip = Chip(words, Tone.LANDING, checkable=False)
            chip.clicked.connect(lambda _=False, words=words: self.plan.setText(words))
            self.plans.append(chip)
        self.content.addLayout(flow(*self.plans, spacing=6))
        self._parked = PlainLabel("", "small", wrap=True)
        self._parked.hide()
        self.content.addWidget(self._parked)
        self.another = buttons.ghost(self.tr("One more"), tip=self.tr("Park this, and write down another"))
        self.another.clicked.connect(self.one_more)
        self.close_with_buttons(self.another)

    def first_field(self) -> QWidget:
        """The place to write."""
        return self.thoughts

    def show_parked(self, thoughts: Sequence[ParkedThought]) -> None:
        """Say what was parked so far, the last of it in words."""
        self._parked.setVisible(bool(thoughts))
        if thoughts:
            last = thoughts[-1]
            words = " · ".join(part for part in (_shortened(last.words), _shortened(last.plan)) if part)
            told = self.tr("%n parked, last: {words}", "", len(thoughts))
            self._parked.setText(told.format(words=in_its_own_direction(words)))


class SlowDown(LandingStep):
    """A few slow breaths."""

    def __init__(self, breaths: int) -> None:
        super().__init__(2, QCoreApplication.translate("landing", "Slow down"), "", "")
        self.circle = BreathingCircle(breaths)
        self._word = PlainLabel("", "heading")
        self._left = PlainLabel("", "small")
        for widget in (self.circle, self._word, self._left):
            self.content.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self.circle.turned.connect(self._turned)
        self.circle.finished.connect(self.done)
        self.setAccessibleDescription(self.circle.accessibleDescription())
        self._begun = False
        self.way_on.clicked.connect(self._hold)
        self._name_hold()
        self.close_with_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        """The first breath begins when the step can be seen; a hidden one goes on where it was."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self.circle.start()
        elif self.circle.paused:
            self._hold()

    def first_field(self) -> QWidget:
        """The button to hold on with, so that a stray Enter only pauses."""
        return self.way_on

    def _hold(self) -> None:
        self.circle.pause()
        self._name_hold()

    def _name_hold(self) -> None:
        buttons.say(self.way_on, self.tr("Go on") if self.circle.paused else self.tr("Pause"))

    def _turned(self, breathing_in: bool, left: int) -> None:
        self._word.setText(self.tr("Breathe in…") if breathing_in else self.tr("Breathe out…"))
        more = left - 1
        self._left.setText(self.tr("%n more breaths", "", more) if more else self.tr("the last one"))
        # Said aloud at each turn, so that eyes can stay closed.
        said = self._word.text() if not breathing_in else f"{self._word.text()} {self._left.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


class SayTheQuietPart(LandingStep):
    """What the other would otherwise have to guess."""

    def __init__(self) -> None:
        super().__init__(
            4,
            QCoreApplication.translate("landing", "Say the quiet part"),
            QCoreApplication.translate("landing", "Is there something they’d have to guess?"),
            QCoreApplication.translate("landing", "Go home softly"),
        )
        self.words = GrowingTextEdit(
            self.tr("What they would have to guess"),
            self.tr("I’m not distant, I’m just slow to switch off today."),
            tone=Tone.LANDING,
            lines=3,
            most_lines=4,
        )
        self.words.textChanged.connect(self.edited)
        self.words.sent.connect(self.done)
        self.words.grown.connect(self.grown, Qt.ConnectionType.QueuedConnection)
        self.content.addWidget(self.words)
        self.needs = ChipGroup([(need, need_text(need)) for need in NEEDS], Tone.CLARITY, parent=self)
        self.needs.changed.connect(self.edited)
        self.content.addLayout(flow(*self.needs.chips.values(), spacing=6))
        self._to_say: tuple[Acknowledgement, ...] = ()
        self._turn = 0
        self._at_the_door = self._build_at_the_door()
        self.content.addWidget(self._at_the_door)
        self.close_with_buttons()

    def offer(self, to_say: Sequence[Acknowledgement], turn: int) -> None:
        """Offer one of these to be said at the door, beginning with that of `turn`; without any, nothing is offered."""
        self._to_say, self._turn = tuple(to_say), turn
        self._at_the_door.setVisible(bool(to_say))
        self._show_words()

    def first_field(self) -> QWidget:
        """The place to write."""
        return self.words

    def _build_at_the_door(self) -> QWidget:
        box = Card("sunken", spacing=Space.TIGHT)
        set_margins_as_read(box.column, Space.ROWS, Space.CHIPS, Space.TIGHT, Space.CHIPS)
        self.acknowledgement = PlainLabel("", wrap=True)
        self.another = buttons.ghost(self.tr("Another"), tip=self.tr("Other words for the door"))
        self.another.setAccessibleName(self.tr("Other words for the door"))
        self.another.clicked.connect(self._say_another)
        box.column.addLayout(row(PlainLabel(self.tr("To say at the door"), "small"), None, self.another))
        box.column.addWidget(self.acknowledgement)
        box.hide()
        return box

    def _say_another(self) -> None:
        self._turn += 1
        self._show_words()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.acknowledgement.text()))
        self.grown.emit()

    def _show_words(self) -> None:
        found = acknowledgement_to_say(self._to_say, self._turn)
        self.acknowledgement.setText(quoted(found.text) if found is not None else "")


def _shortened(words: str) -> str:
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"
