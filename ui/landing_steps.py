"""The four steps of the landing guide, each one sentence and one thing to do; each can be skipped."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.records import TEXT_LIMIT, Gesture, Need
from ui import look
from ui.tokens import Tone
from ui.tracker.record_texts import need_text
from ui.widgets import buttons
from ui.widgets.breathing_circle import BreathingCircle
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit

STEPS = 4
MOST_GESTURES = 4
_CHOICE_HEIGHT = 40
NEEDS = (Need.REST, Need.CLOSENESS, Need.SPACE, Need.BEING_HEARD)


class LandingStep(QWidget):
    """One step: its number and name, its question, its content, and the way on."""

    done = Signal()
    skipped = Signal()
    edited = Signal()
    """Something was typed that must not get lost."""

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

    def close_with_buttons(self) -> None:
        """Put the buttons under the content."""
        self.content.addStretch(1)
        line = QHBoxLayout()
        line.addWidget(self.skip)
        line.addStretch(1)
        line.addWidget(self.way_on)
        self.content.addLayout(line)

    def first_field(self) -> QWidget:
        """What has the focus when the step comes up."""
        return self.way_on


class SetItDown(LandingStep):
    """Park what is unfinished: the single strongest part of letting go of work (Smit 2015)."""

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
            lines=4,
            most_lines=5,
            enter_breaks=True,
        )
        self.thoughts.textChanged.connect(self.edited)
        self.thoughts.sent.connect(self.done)
        self.content.addWidget(self.thoughts)
        self.plan = QLineEdit()
        self.plan.setPlaceholderText(self.tr("When? Perhaps 9:00, before mail"))
        self.plan.setAccessibleName(self.tr("When and how you will pick it up"))
        self.plan.setMaxLength(TEXT_LIMIT)
        self.plan.setProperty("tone", Tone.LANDING.value)
        self.plan.textChanged.connect(self.edited)
        self.plan.returnPressed.connect(self.done)
        self.content.addWidget(self.plan)
        self.close_with_buttons()

    def first_field(self) -> QWidget:
        """The place to write."""
        return self.thoughts


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
        name = self.tr("Go on") if self.circle.paused else self.tr("Pause")
        self.way_on.setText(name)
        self.way_on.setAccessibleName(name)

    def _turned(self, breathing_in: bool, left: int) -> None:
        self._word.setText(self.tr("Breathe in…") if breathing_in else self.tr("Breathe out…"))
        more = left - 1
        self._left.setText(
            {0: self.tr("the last one"), 1: self.tr("one more breath")}.get(
                more, self.tr("{count} more breaths").format(count=more)
            )
        )


class ChooseGesture(LandingStep):
    """One small gesture from the person's own list, or another."""

    def __init__(self) -> None:
        super().__init__(
            3,
            QCoreApplication.translate("landing", "Choose a gesture"),
            QCoreApplication.translate("landing", "How will you arrive?"),
            QCoreApplication.translate("landing", "This one"),
        )
        self._gestures: dict[QPushButton, Gesture] = {}
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.content.addLayout(self._rows)
        self.own = QLineEdit()
        self.own.setMinimumHeight(look.current().px(_CHOICE_HEIGHT))
        self.own.setPlaceholderText(self.tr("Something else…"))
        self.own.setAccessibleName(self.tr("Another gesture"))
        self.own.setMaxLength(TEXT_LIMIT)
        self.own.setProperty("tone", Tone.LANDING.value)
        self.own.textChanged.connect(self._own_typed)
        self.own.returnPressed.connect(self.done)
        self._rows.addWidget(self.own)
        self.close_with_buttons()

    def offer(self, gestures: Sequence[Gesture]) -> None:
        """Show these, in this order; the first is chosen until another is."""
        for button in self._gestures:
            self._group.removeButton(button)
            button.deleteLater()
        self._gestures.clear()
        for gesture in gestures[:MOST_GESTURES]:
            button = buttons.WordsButton(gesture.name, "choice")
            button.setCheckable(True)
            self._group.addButton(button)
            self._gestures[button] = gesture
            self._rows.insertWidget(self._rows.count() - 1, button)
        if self._gestures:
            next(iter(self._gestures)).setChecked(True)

    def chosen(self) -> Gesture | None:
        """The gesture from the list, when none was typed."""
        if self.own.text().strip():
            return None
        return next((gesture for button, gesture in self._gestures.items() if button.isChecked()), None)

    def first_field(self) -> QWidget:
        """The chosen gesture."""
        return next(iter(self._gestures), self.own)

    def _own_typed(self) -> None:
        self._group.setExclusive(False)
        for button in self._gestures:
            button.setEnabled(not self.own.text().strip())
        self._group.setExclusive(True)
        self.edited.emit()


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
        self.content.addWidget(self.words)
        self.needs = ChipGroup([(need, need_text(need)) for need in NEEDS], Tone.CLARITY, parent=self)
        self.content.addLayout(flow(*self.needs.chips.values(), spacing=6))
        self.close_with_buttons()

    def first_field(self) -> QWidget:
        """The place to write."""
        return self.words
