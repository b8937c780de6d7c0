"""Asks once, some hours after something was said, how it landed: one tap, none, or not to be asked."""

from PySide6.QtCore import Signal

from models.records import ClarityStatement, StatementLanded
from ui.tokens import Space
from ui.tracker.record_texts import quoted, shortened
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel

# Letters: two lines or so, enough to know which one is meant.
_ENOUGH = 160


class LandedCard(Card):
    """The question with its answers; hidden while there is nothing to ask."""

    answered = Signal(object, object)
    """(`ClarityStatement`, `StatementLanded`)."""
    declined = Signal(object)
    """(`ClarityStatement`): the person would rather not be asked about it."""

    def __init__(self) -> None:
        super().__init__("clarity-tint", spacing=Space.TIGHT)
        self._statement: ClarityStatement | None = None
        self._words = PlainLabel("", "sub", wrap=True)
        answers = (
            (StatementLanded.UNDERSTOOD, self.tr("It landed")),
            (StatementLanded.PARTLY, self.tr("Partly")),
            (StatementLanded.NOT_YET, self.tr("Not yet")),
            (StatementLanded.DONT_KNOW, self.tr("Can’t tell")),
        )
        self.answers = {landed: buttons.plain(words) for landed, words in answers}
        for landed, button in self.answers.items():
            button.clicked.connect(lambda _checked=False, landed=landed: self._answer(landed))
        self.decline = buttons.ghost(self.tr("Don’t ask about it"))
        self.decline.clicked.connect(self._decline)
        self.column.addWidget(PlainLabel(self.tr("You said this. How did it land?"), "heading", wrap=True))
        self.column.addWidget(self._words)
        self.column.addSpacing(Space.TIGHT)
        self.column.addLayout(flow(*self.answers.values(), self.decline))
        self.hide()

    def show_statement(self, statement: ClarityStatement | None) -> None:
        """Ask about this one, or about none."""
        self._statement = statement
        if statement is not None:
            self._words.setText(quoted(shortened(statement.words, _ENOUGH)))
        self.setVisible(statement is not None)

    def _answer(self, landed: StatementLanded) -> None:
        if self._statement is not None:
            self.answered.emit(self._statement, landed)

    def _decline(self) -> None:
        if self._statement is not None:
            self.declined.emit(self._statement)
