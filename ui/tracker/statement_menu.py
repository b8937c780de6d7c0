"""What can be done with a statement, as a menu: where it stands, how it landed, its repair, its words, deleting it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from models.records import ClarityStatement, RepairEpisode, StatementLanded, StatementState
from models.rituals import belongs_to, keep, let_go, say, statement_landed, unsay
from ui.tracker.record_texts import landed_text, quoted, shortened

Change = Callable[[ClarityStatement, datetime], ClarityStatement]
"""What a statement becomes at an aware time."""

# Letters of a repair: enough to know which one is meant.
_ENOUGH = 40


def statement_menu(
    statement: ClarityStatement,
    change: Callable[[Change, str], None],
    others: tuple[tuple[str, Callable[[], None]], ...],
    repairs: Sequence[RepairEpisode],
    parent: QWidget,
) -> QMenu:
    """The menu of one statement.

    `change` is called with what was chosen and a sentence about it; `others` are (text, act) pairs that follow; it
    may belong to one of `repairs`.
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
    if repairs or statement.episode_id is not None:
        _add_repairs(menu, statement.episode_id, repairs, change)
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


def _add_repairs(
    menu: QMenu, chosen: UUID | None, repairs: Sequence[RepairEpisode], change: Callable[[Change, str], None]
) -> None:
    told = QCoreApplication.translate("StatementMenu", "Noted which repair it is part of.")
    nothing = QCoreApplication.translate("StatementMenu", "Part of no repair.")
    below = menu.addMenu(QCoreApplication.translate("StatementMenu", "Part of a repair"))
    answers: list[tuple[str, UUID | None]] = [
        (quoted(shortened(repair.what, _ENOUGH)).replace("&", "&&"), repair.id) for repair in repairs
    ]
    for text, key in (*answers, (QCoreApplication.translate("StatementMenu", "of none"), None)):
        becomes = partial(_part_of, key)
        action = _add(below, text, partial(change, becomes, nothing if key is None else told))
        action.setCheckable(True)
        action.setChecked(key == chosen)


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked: act())
    return action


def _landed_as(answer: StatementLanded, statement: ClarityStatement, at: datetime) -> ClarityStatement:
    return statement_landed(statement, answer, at)


def _part_of(key: UUID | None, statement: ClarityStatement, at: datetime) -> ClarityStatement:
    return belongs_to(statement, key, at)
