"""The question after the evening: asked once, about what was there, and never with regret."""

from datetime import date, datetime, timedelta, timezone

from models.evening import evening_before, evening_felt, evening_to_ask
from models.records import DayKind, Felt, LandingOutcome, LandingStart
from models.rituals import changed, day_was, deleted, land, present
from tests.memory_journal import MemoryJournal

ZONE = timezone(timedelta(hours=1))
MONDAY = date(2026, 11, 23)


def at(hour, day=20):
    return datetime(2026, 11, day, hour, tzinfo=ZONE)


def worked(day=20, begins=9, ends=17, kind=DayKind.WORKDAY):
    return day_was(date(2026, 11, day), kind, at(begins, day)), present(at(begins, day), at(ends, day), at(ends, day))


def asked(*records, today=MONDAY):
    return evening_before(MemoryJournal(*records), today)


def test_a_day_without_a_landing_is_asked_about_over_the_weekend():
    found = asked(*worked())
    assert (found.day, found.landing, found.left_at) == (date(2026, 11, 20), None, at(17))


def test_a_landing_is_asked_about_until_it_is_told_how_it_felt():
    landing = land(at(17))
    found = asked(*worked(), landing)
    assert found.landing == landing
    told = evening_felt(found, Felt.EASED, at(9, 23))
    assert (told.id, told.felt, told.outcome) == (landing.id, Felt.EASED, LandingOutcome.DONE)
    assert asked(*worked(), told) is None


def test_a_missed_evening_that_was_told_of_is_not_asked_about_again():
    found = asked(*worked())
    told = evening_felt(found, Felt.OFF, at(9, 23))
    assert (told.workday, told.outcome, told.start, told.began) == (
        date(2026, 11, 20),
        LandingOutcome.MISSED,
        LandingStart.DETECTED,
        at(17),
    )
    assert asked(*worked(), told) is None


def test_after_not_today_nothing_is_asked():
    assert asked(*worked(), land(at(17), outcome=LandingOutcome.NOT_TODAY)) is None


def test_after_some_days_nobody_remembers():
    day, span = worked(18)
    assert evening_to_ask(MONDAY, [day], [], [span]) is None
    assert evening_to_ask(MONDAY - timedelta(days=1), [day], [], [span]) is not None


def test_only_the_last_workday_is_asked_about():
    landed = changed(land(at(17, 20)), at(18, 20), felt=Felt.NEUTRAL)
    assert asked(*worked(19), *worked(20), landed) is None


def test_days_that_were_none_or_long_ago_or_hardly_begun_are_passed_over():
    assert asked(*worked(kind=DayKind.OFF)) is None
    assert asked(*worked(18)) is None
    assert asked(*worked(ends=9)) is None
    assert asked() is None
    assert asked(*worked(23)) is None, "today has not ended"


def test_a_landing_that_was_deleted_is_as_if_it_never_was():
    landing = land(at(17))
    assert asked(*worked(), deleted(landing, at(18))).landing is None


def test_nothing_is_known_of_a_day_without_presence():
    assert evening_to_ask(MONDAY, [worked()[0]], [], []) is None
