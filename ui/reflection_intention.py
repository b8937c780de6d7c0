"""What one meant to do this week, and what became of it: four answers, none of them better than another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records import IntentionOutcome, WeeklyReflection
from ui.tokens import Tone
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel


class LastIntention(Card):
    """Last week's "When …, I will …"; hidden when there was none."""

    chosen = Signal()
    """The person gave another answer, or took theirs back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._title = PlainLabel(self.tr("What you had in mind for this week"), "strong")
        self._words = PlainLabel("", wrap=True)
        self.answers = ChipGroup(
            (
                (IntentionOutcome.TRIED, self.tr("Tried")),
                (IntentionOutcome.PARTLY, self.tr("Partly")),
                (IntentionOutcome.NO_CHANCE, self.tr("No chance came")),
                (IntentionOutcome.NOT_THIS_WEEK, self.tr("Not this week")),
            ),
            Tone.LANDING,
            parent=self,
        )
        self.answers.changed.connect(self.chosen)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        self.column.addLayout(flow(*self.answers.chips.values()))
        self.hide()

    def show_intention(self, last: WeeklyReflection | None, outcome: IntentionOutcome | None) -> None:
        """Show what was meant, and the answer that was given; without an intention there is nothing to answer."""
        words = self._sentence(last) if last else ""
        self._words.setText(words)
        self.answers.choose(*([outcome] if outcome else []))
        for chip in self.answers.chips.values():
            chip.setAccessibleDescription(words)
        # An answer is shown even where the intention was taken out later.
        self.setVisible(bool(words or outcome))

    def outcome(self) -> IntentionOutcome | None:
        """The answer that is chosen, if any."""
        return self.answers.value()

    def _sentence(self, last: WeeklyReflection) -> str:
        when, will = last.intention_when, last.intention_will
        if when and will:
            return self.tr("When {when}, I will {will}").format(when=when, will=will)
        if will:
            return self.tr("I will {will}").format(will=will)
        return self.tr("When {when}").format(when=when) if when else ""
