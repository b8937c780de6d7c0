"""How long something deleted can still be had back, counted so that nobody is told too few days."""

from datetime import UTC, datetime, timedelta

import pytest

from models.journal import TRASH_KEPT, Discarded
from models.rituals import deleted, write_statement

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
STATEMENT = write_statement("words", NOW)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("after", "left"),
    [
        (timedelta(), 30),
        (DAY - SECOND, 30),
        (DAY, 29),
        (TRASH_KEPT - DAY, 1),
        (TRASH_KEPT - SECOND, 1),
        (TRASH_KEPT, 0),
        (TRASH_KEPT + 9 * DAY, 0),
    ],
)
def test_a_begun_day_counts(after, left):
    found = Discarded(deleted(STATEMENT, NOW))
    assert found.deleted_at() == NOW
    assert found.days_left(NOW + after) == left
