"""How a statement landed: asked once, lightly, some hours after it was said, and about the latest one alone.

A question that nobody answers goes by itself after some days. Whoever would rather not be asked says so once
(`models.rituals.ask_no_more`); earlier statements are not asked about in its place.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from models.clock import workday_of
from models.journal import Journal, StatementFilter
from models.records import ClarityStatement, StatementState

# Words need some time to sink in, and the question none of the moment in which they were said.
ASKED_AFTER = timedelta(hours=3)
# A weekend and a day off may lie between; after that nobody remembers.
LOOKS_BACK = timedelta(days=4)
# A statement may be said long after it was written; more than these, newest first, are not looked through.
LOOKED_THROUGH = 50


def statement_to_ask(statements: Iterable[ClarityStatement], now: datetime) -> ClarityStatement | None:
    """The one said last among those said hours ago, if it is not told yet how it landed nor was asked already.

    `now` is aware. Asked is from `ASKED_AFTER` on, or from the workday after it was said on, whichever is first.
    """
    due = [each for each in statements if _is_due(each, now)]
    latest = max(due, key=lambda each: (each.said_at or now, each.id), default=None)
    if latest is None or latest.landed is not None or latest.asked_landed:
        return None
    return latest


def statement_asked_about(journal: Journal, now: datetime) -> ClarityStatement | None:
    """Which statement the journal has to ask about at `now`; a small question, to be asked on the worker."""
    said = StatementFilter(states=(StatementState.SAID,))
    return statement_to_ask(journal.statements(said, limit=LOOKED_THROUGH), now)


def _is_due(statement: ClarityStatement, now: datetime) -> bool:
    said_at = statement.said_at
    if statement.state is not StatementState.SAID or said_at is None or said_at > now:
        return False
    days = workday_of(now) - workday_of(said_at)
    return days <= LOOKS_BACK and (days > timedelta() or now - said_at >= ASKED_AFTER)
