"""What can be done with a statement, as a menu: where it stands, how it landed, its words, deleting it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from models.records import ClarityStatement, StatementLanded, StatementState
from models.rituals import keep, let_go, say, statement_landed, unsay
from ui.tracker.record_texts import landed_text

Change = Callable[[ClarityStatement, datetime], ClarityStatement]
"""What a statement becomes at an aware time."""


def statement_menu(
    statement: ClarityStatement,
    change: Callable[[Change, str], None],
    others: tuple[tuple[str, Callable[[], None]], ...],
    parent: QWidget,
) -> QMenu:
    """The menu of one statement.

    `change` is called with what was chosen and a sentence about it; `others` are (text, act) pairs that follow.
    """
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("StatementMenu", "What to do with this statement"))
    for state, text, becomes, told in _ways():
        if state is not statement.state:
            _add(menu, text, partial(change, becomes, told))
    landed = menu.addMenu(QCoreApplication.translate("StatementMenu", "How did it land?"))
    told = QCoreApplication.translate("StatementMenu", "Noted how it landed.")
    for answer in StatementLanded:
        action = _add(landed, landed_text(answer), partial(change, partial(_landed_as, answer), told))
        action.setCheckable(True)
        action.setChecked(statement.state is StatementState.SAID and statement.landed is answer)
    menu.addSeparator()
    for text, act in others:
        _add(menu, text, act)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _ways() -> tuple[tuple[StatementState, str, Change, str], ...]:
    """(State, how to get there, by what, what is said of it)."""
    return (
        (
            StatementState.SAID,
            QCoreApplication.translate("StatementMenu", "I said it"),
            say,
            QCoreApplication.translate("StatementMenu", "Noted as said."),
        ),
        (
            StatementState.KEPT,
            QCoreApplication.translate("StatementMenu", "Keep it for me"),
            keep,
            QCoreApplication.translate("StatementMenu", "Kept for you."),
        ),
        (
            StatementState.LET_GO,
            QCoreApplication.translate("StatementMenu", "Let it go"),
            let_go,
            QCoreApplication.translate("StatementMenu", "Let go of."),
        ),
        (
            StatementState.DRAFT,
            QCoreApplication.translate("StatementMenu", "Still unsaid after all"),
            unsay,
            QCoreApplication.translate("StatementMenu", "It waits to be said."),
        ),
    )


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked: act())
    return action


def _landed_as(answer: StatementLanded, statement: ClarityStatement, at: datetime) -> ClarityStatement:
    return statement_landed(statement, answer, at)
