"""A program that is never ended empties its trash all the same: at the beginning of a day, a day off like any other."""

from datetime import timedelta

import pytest

from models.records import ClarityStatement, Day, DayKind
from models.rituals import deleted, write_statement
from tests.ui.living import MORNING

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("first_day", "kind"), [(MORNING, DayKind.WORKDAY), (MORNING + 4 * DAY, DayKind.OFF)], ids=["monday", "friday"]
)
def test_the_trash_is_emptied_when_a_day_begins(live, qtbot, first_day, kind):
    life = live(first_day)
    life.journal.save(deleted(write_statement("words", first_day), first_day - 29 * DAY))
    life.start()
    life.look(1.0)
    qtbot.waitUntil(lambda: len(life.stored(Day)) == 1)
    assert len(life.stored(ClarityStatement)) == 1
    life.clock.sleep(DAY)
    life.look(1.0)
    qtbot.waitUntil(lambda: life.stored(ClarityStatement) == [])
    assert life.stored(Day)[-1].kind is kind


def test_the_trash_is_emptied_at_the_start(live, qtbot):
    life = live()
    young = deleted(write_statement("young", MORNING), MORNING - 29 * DAY)
    life.journal.save(deleted(write_statement("old", MORNING), MORNING - 30 * DAY), young)
    life.start()
    qtbot.waitUntil(lambda: life.stored(ClarityStatement) == [young])
