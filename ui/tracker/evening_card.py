"""Asks once, the day after, how the last working evening landed: one tap, or none."""

from PySide6.QtCore import Signal

from models.evening import Evening
from models.records import Felt
from ui.locale_texts import weekday_text
from ui.tokens import Space
from ui.tracker.landing_texts import felt_text
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel


class EveningCard(Card):
    """The question with its four answers; hidden while there is nothing to ask."""

    answered = Signal(object, object)
    """(`Evening`, `Felt`)."""

    def __init__(self) -> None:
        super().__init__("landing-tint", spacing=Space.TIGHT)
        self._evening: Evening | None = None
        self._question = PlainLabel("", "heading", wrap=True)
        # Not whether one had gone, or let an offer pass: nobody has to explain an evening.
        self._about = PlainLabel(self.tr("Any answer is fine, none is too."), "sub", wrap=True)
        self.answers = {felt: buttons.plain(felt_text(felt)) for felt in Felt}
        for felt, button in self.answers.items():
            button.clicked.connect(lambda _checked=False, felt=felt: self._answer(felt))
        self.column.addWidget(self._question)
        self.column.addWidget(self._about)
        self.column.addSpacing(Space.TIGHT)
        self.column.addLayout(flow(*self.answers.values(), spacing=Space.CHIPS))
        self.hide()

    def show_evening(self, evening: Evening | None) -> None:
        """Ask about this evening, or about none."""
        self._evening = evening
        if evening is not None:
            day = weekday_text(evening.day.isoweekday(), long=True)
            self._question.setText(self.tr("How did {day} evening land?").format(day=day))
        self.setVisible(evening is not None)

    def words(self) -> str:
        """What stands below the question."""
        return self._about.text()

    def _answer(self, felt: Felt) -> None:
        if self._evening is not None:
            self.answered.emit(self._evening, felt)
