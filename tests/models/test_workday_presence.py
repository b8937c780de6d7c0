"""What counts as time at the desk, and what does not."""

from models.records import DayKind
from models.workday_events import DayBegan
from tests.models.workdays import TODAY, Walk, at


def test_a_span_ends_with_the_last_input_not_when_that_is_noticed():
    walk = Walk()
    walk.work("9:00", "10:00")
    walk.see("10:12", idle=600)
    assert walk.spans() == [(at("8:59:59"), at("10:02"))]


def test_a_night_asleep_is_no_work():
    walk = Walk().at_work_by("18:00")
    walk.tomorrow()
    walk.see("8:30", idle=1, slept_hours=14)
    (span,) = walk.spans()
    assert span[1] == at("17:59:59")
    assert walk.state.began == at("8:29:59", day=walk.day)


def test_time_without_the_program_is_not_counted():
    walk = Walk()
    walk.work("9:00", "10:00")
    walk.see("11:00", idle=1)
    assert walk.spans() == [(at("8:59:59"), at("9:59:59"))]
    assert walk.state.present_since == at("10:59:59")


def test_typing_at_the_lock_is_no_work():
    walk = Walk()
    walk.work("9:00", "9:30")
    walk.see("9:31", idle=20, locked=True)
    walk.see("12:00", idle=1, locked=True)
    assert walk.spans() == [(at("8:59:59"), at("9:29:59"))]
    assert walk.state.present_since is None


def test_the_day_begins_once():
    walk = Walk().at_work_by("11:00")
    assert [effect for effect in walk.effects if isinstance(effect, DayBegan)] == [DayBegan(TODAY, DayKind.WORKDAY)]
