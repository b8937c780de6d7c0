"""A program that is never ended empties its trash all the same: at the beginning of a day."""

from datetime import timedelta

from models.records import ClarityStatement, Day
from models.rituals import deleted, write_statement
from tests.ui.living import MORNING

DAY = timedelta(days=1)


def test_the_trash_is_emptied_when_a_day_begins(live, qtbot):
    life = live()
    life.journal.save(deleted(write_statement("words", MORNING), MORNING - 29 * DAY))
    life.start()
    life.look(1.0)
    qtbot.waitUntil(lambda: len(life.stored(Day)) == 1)
    assert len(life.stored(ClarityStatement)) == 1
    life.clock.sleep(DAY)
    life.look(1.0)
    qtbot.waitUntil(lambda: life.stored(ClarityStatement) == [])
