"""The month on the page Landings."""

from datetime import date, datetime, time, timedelta, timezone

import pytest

from models.month import MonthDay, days_of, gather, left_at
from models.phrases import gesture_ideas
from models.records import DayKind, Felt, LandingOutcome
from models.rituals import RefusedError, changed, day_was, land, new_gesture, present, retire_gesture
from tests.memory_journal import MemoryJournal

ZONE = timezone(timedelta(hours=1))
TODAY = date(2026, 11, 23)
WEEKDAYS = frozenset({1, 2, 3, 4, 5})


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def test_a_landing_that_was_done_outweighs_a_not_today():
    landings = [land(at(20, 17)), land(at(20, 16), outcome=LandingOutcome.NOT_TODAY)]
    day = next(each for each in days_of(TODAY, TODAY, (), landings, WEEKDAYS) if each.day == date(2026, 11, 20))
    assert day.landing is LandingOutcome.DONE
    assert len(day.landings) == 2


def test_a_day_knows_when_the_computer_was_left():
    spans = [present(at(20, 9), at(20, 12), at(20, 12)), present(at(20, 13), at(20, 16, 40), at(20, 17))]
    day = next(each for each in days_of(TODAY, TODAY, (), (), WEEKDAYS, spans=spans) if each.day == date(2026, 11, 20))
    assert left_at(day, at(23, 15), time(17, 30)) == at(20, 16, 40)


@pytest.mark.parametrize(
    ("day", "usual_end", "expected"),
    [(20, time(17, 30), at(20, 17, 30)), (20, time(1, 0), at(21, 1)), (23, time(17, 30), at(23, 15))],
    ids=["usual end", "usual end after midnight", "today it is now"],
)
def test_a_landing_told_of_later_began_when_days_usually_end(day, usual_end, expected):
    found = left_at(MonthDay(date(2026, 11, day), workday=True), at(23, 15), usual_end)
    assert found == expected
    told = land(at(23, 15), workday=date(2026, 11, day), began=found)
    assert (told.workday, told.began, told.created) == (date(2026, 11, day), expected, at(23, 15))


def test_nobody_tells_of_an_evening_to_come():
    with pytest.raises(RefusedError):
        land(at(23, 15), began=at(23, 18))


def test_gathered_are_gestures_put_aside_at_the_end_and_ideas_that_are_not_listed():
    tea, hug = new_gesture(gesture_ideas()[0].name, at(1, 9)), new_gesture("A hug", at(1, 9), position=1)
    journal = MemoryJournal(
        retire_gesture(tea, at(2, 9)), hug, *(land(at(day, 17), gesture_id=hug.id) for day in (19, 20))
    )
    journal.save(
        *(changed(each, at(23, 9), felt=Felt.EASED) for each in journal.landings_between(TODAY.replace(day=20), TODAY))
    )
    journal.save(*(day_was(date(2026, 11, day), DayKind.WORKDAY, at(day, 9)) for day in (18, 19, 20)))
    month = gather(journal, TODAY, TODAY, WEEKDAYS)
    assert [(use.gesture.name, use.times, use.eased, use.felt) for use in month.gestures] == [
        ("A hug", 2, 1, 1),
        (tea.name, 0, 0, 0),
    ]
    assert tea.name not in [idea.name for idea in month.ideas]
    assert (month.landed, month.workdays) == (2, 4)
