"""What other programs learn: whether an offer is due, and counts; never content."""

from datetime import datetime, timedelta, timezone

import pytest

from models.exchange.document import KINDS
from models.records import ClarityStatement
from models.status import status
from models.workday_state import Phase, WorkdayState

NOW = datetime(2026, 11, 23, 17, 20, tzinfo=timezone(timedelta(hours=1)))
HOUR = timedelta(hours=1)


def due(**fields):
    return status(WorkdayState(day=NOW.date(), **fields), NOW, {}).offer_due


@pytest.mark.parametrize("phase", Phase)
def test_an_offer_is_due_in_its_window_and_while_it_is_made(phase):
    assert due(phase=phase) is (phase in {Phase.WINDOW, Phase.OFFERED})


def test_none_is_due_that_was_answered_put_off_or_silenced():
    window = {"phase": Phase.WINDOW}
    assert not due(**window, settled=True)
    assert not due(**window, ask_again_at=NOW + HOUR)
    assert due(**window, ask_again_at=NOW - HOUR)
    assert not due(**window, paused_until=NOW + HOUR)
    assert due(**window, paused_until=NOW - HOUR)


def test_yesterday_says_nothing_about_today():
    yesterday = WorkdayState(day=NOW.date() - timedelta(days=1), phase=Phase.OFFERED)
    assert status(yesterday, NOW, {}).plain() == {
        "version": 1,
        "offer_due": False,
        "phase": "before",
        "locked": False,
        "entries": dict.fromkeys(KINDS, 0),
    }


def test_counts_by_kind_or_nothing_while_locked():
    assert status(WorkdayState(), NOW, {ClarityStatement: 3}).plain()["entries"]["clarity_statement"] == 3
    locked = status(WorkdayState(), NOW, None).plain()
    assert (locked["locked"], locked["entries"]) == (True, None)
