"""One landing that is noted, with everything about it that can be told or corrected: one tap each, one undo each."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import Arrival, Direction, Felt, Gesture, LandingOutcome, SoftLanding
from models.rituals import deleted, edit_landing, landing_felt
from ui import look
from ui.locale_texts import clock_text
from ui.tokens import Space, Tone
from ui.tracker.landing_texts import arrival_text, direction_text, felt_text, outcome_text
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import bare, row
from ui.widgets.chip import ChipGroup
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.flow_layout import FlowLayout, labelled_flow
from ui.widgets.labels import PlainLabel

_NONE = ""
_NARROW = 160
Value = TypeVar("Value")


class LandingDetails(QWidget):
    """Lives as long as its landing is shown, so that the focus stays where it is while things are told."""

    def __init__(self, page: TrackerPage, landing: SoftLanding) -> None:
        super().__init__()
        self._page, self._landing = page, landing
        self.setProperty("ground", "clear")
        self._title = PlainLabel("", "strong")
        self.delete_button = buttons.ghost(self.tr("Delete"))
        self.delete_button.clicked.connect(self._delete)
        self.outcome = _one_of([(each, outcome_text(each)) for each in LandingOutcome], self)
        self.arrival = _one_of([(each, arrival_text(each)) for each in Arrival], self)
        self.direction = _one_of([(each, direction_text(each)) for each in Direction], self)
        self.felt = ChipGroup([(each, felt_text(each)) for each in Felt], Tone.LANDING, parent=self)
        self.gesture = ChoiceBox(self.tr("Gesture"))
        self.gesture.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        # A very long name is cut rather than make the page wider.
        self.gesture.setMinimumWidth(look.current().px(_NARROW))
        self.gesture.picked.connect(self._tell)
        for group in (self.outcome, self.arrival, self.direction):
            group.changed.connect(self._tell)
        self.felt.changed.connect(self._tell_felt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        column.addLayout(row(self._title, None, self.delete_button))
        column.addLayout(_answers(self.tr("That evening"), self.outcome))
        self._when_done = self._build_when_done()
        column.addWidget(self._when_done)
        column.addLayout(_answers(self.tr("It felt"), self.felt))

    def show_landing(self, landing: SoftLanding, gestures: Sequence[Gesture]) -> None:
        """Show what is noted; a gesture that was put aside or deleted stays the one that it was."""
        self._landing = landing
        self._title.setText(clock_text(landing.began))
        self.delete_button.setAccessibleName(
            self.tr("Delete the landing of {time}").format(time=clock_text(landing.began))
        )
        self.outcome.choose(landing.outcome)
        self.arrival.choose(landing.arrival)
        self.direction.choose(landing.direction)
        if landing.felt is None:
            self.felt.choose()
        else:
            self.felt.choose(landing.felt)
        offered = [each for each in gestures if each.active or each.id == landing.gesture_id]
        self.gesture.fill([(_NONE, self.tr("none in particular")), *((str(each.id), each.name) for each in offered)])
        self.gesture.choose(str(landing.gesture_id or _NONE), self.tr("one that is gone"))
        self._when_done.setVisible(landing.outcome is LandingOutcome.DONE)

    def felt_field(self) -> QWidget:
        """The first answer to how it felt: what is told most often."""
        return next(iter(self.felt.chips.values()))

    def _build_when_done(self) -> QWidget:
        box = bare()
        lines: tuple[FlowLayout, ...] = (
            labelled_flow(self.tr("Gesture"), self.gesture),
            _answers(self.tr("Which was"), self.direction),
            _answers(self.tr("Came home"), self.arrival),
        )
        for line in lines:
            box.column.addLayout(line)
        return box

    def _tell(self) -> None:
        told = self._landing
        code = self.gesture.code()
        self._page.save(
            edit_landing(
                told,
                self._page.clock.now(),
                arrival=self.arrival.value() or told.arrival,
                direction=self.direction.value() or told.direction,
                gesture_id=UUID(code) if code else None,
                outcome=self.outcome.value() or told.outcome,
            )
        )

    def _tell_felt(self) -> None:
        self._page.save(
            landing_felt(self._landing, self.felt.value(), self._page.clock.now()),
            name=self.tr("Say how a landing felt"),
        )

    def _delete(self) -> None:
        self._page.save(
            deleted(self._landing, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Deleted.")),
        )


def _one_of(answers: Sequence[tuple[Value, str]], parent: QWidget) -> ChipGroup[Value]:
    return ChipGroup(answers, Tone.LANDING, optional=False, parent=parent)


def _answers(about: str, group: ChipGroup[Value]) -> FlowLayout:
    """The chips after what they answer, which those who do not see it hear with each of them."""
    for chip in group.chips.values():
        chip.setAccessibleDescription(about)
    return labelled_flow(about, *group.chips.values())
