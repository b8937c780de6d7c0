"""The heartbeat: looks when something may have changed, and tells sleep from a long meeting."""

from datetime import timedelta

import pytest

from models.workday import Outlook
from tests.hand_clock import HandClock
from tests.hand_presence import HandEngagement, HandPresence
from ui.desktop.heartbeat import POLL, Heartbeat
from ui.desktop.presence import Reading

MINUTE = timedelta(minutes=1)


class Watched:
    def __init__(self, clock):
        self.clock = clock
        self.presence = HandPresence()
        self.engagement = HandEngagement()
        self.heartbeat = Heartbeat(clock, self.presence, self.engagement)
        self.looks = []
        self.heartbeat.observed.connect(self.looks.append)

    def plan(self, ahead, *thresholds):
        self.heartbeat.plan(Outlook(self.clock.now() + ahead, thresholds))
        return timedelta(milliseconds=self.heartbeat._timer.remainingTime())


@pytest.fixture
def watched(qtbot):
    return Watched(HandClock())


def test_a_look_says_when_and_for_how_long_nobody_touched_anything(watched):
    watched.presence.reading = Reading(7 * MINUTE, locked=True)
    watched.heartbeat.look()
    (seen,) = watched.looks
    assert (seen.at, seen.idle_for, seen.locked, seen.slept_for) == (watched.clock.now(), 7 * MINUTE, True, timedelta())


@pytest.mark.parametrize("signal", ["changed", "woken", "going_to_sleep"])
def test_the_desktop_can_wake_it(watched, signal):
    getattr(watched.presence, signal).emit()
    assert len(watched.looks) == 1


def test_a_call_that_begins_or_ends_is_seen(watched):
    watched.engagement.engaged = True
    watched.engagement.changed.emit()
    watched.engagement.engaged = False
    watched.engagement.changed.emit()
    assert [seen.engaged for seen in watched.looks] == [True, False]


def test_time_asleep_is_told_once(watched):
    watched.clock.pass_by(60 * MINUTE)
    watched.clock.sleep(8 * 60 * MINUTE)
    watched.heartbeat.look()
    watched.clock.pass_by(MINUTE)
    watched.heartbeat.look()
    assert [seen.slept_for for seen in watched.looks] == [8 * 60 * MINUTE, timedelta()]


def test_where_the_system_does_not_count_sleep_the_gap_between_the_clocks_does(qtbot):
    watched = Watched(HandClock(suspended=None))
    watched.clock.pass_by(60 * MINUTE)
    watched.heartbeat.look()
    watched.clock.sleep(30 * MINUTE)
    watched.heartbeat.look()
    assert [seen.slept_for for seen in watched.looks] == [timedelta(), 30 * MINUTE]


def test_a_long_wait_without_a_look_is_no_sleep(watched):
    watched.clock.pass_by(600 * MINUTE)
    watched.heartbeat.look()
    assert watched.looks[0].slept_for == timedelta()


def test_the_clock_set_by_hand_is_no_sleep_where_sleep_is_counted(watched):
    watched.clock.moment += 60 * MINUTE
    watched.heartbeat.look()
    assert watched.looks[0].slept_for == timedelta()


def test_the_next_look_is_planned_and_comes(qtbot, watched):
    wait = watched.plan(timedelta(milliseconds=900))
    assert timedelta() < wait < timedelta(seconds=1.2)
    with qtbot.waitSignal(watched.heartbeat.observed):
        pass


def test_where_nothing_can_wake_it_it_looks_four_times_a_minute(watched):
    watched.presence.polling = True
    assert watched.plan(15 * MINUTE) <= POLL * 1.06


def test_where_the_desktop_can_wake_it_it_sleeps_until_it_must(watched):
    assert watched.plan(15 * MINUTE) > 14 * MINUTE


def test_a_time_gone_by_is_no_reason_to_spin(watched):
    assert watched.plan(-60 * MINUTE) >= timedelta(milliseconds=900)


def test_what_is_watched_already_is_not_watched_again(watched):
    for _ in range(3):
        watched.plan(MINUTE, 2 * MINUTE, 5 * MINUTE)
    watched.plan(MINUTE, 2 * MINUTE)
    assert watched.presence.watched == [(2 * MINUTE, 5 * MINUTE), (2 * MINUTE,)]


def test_stopped_it_looks_no_more(qtbot, watched):
    watched.plan(MINUTE)
    watched.heartbeat.stop()
    watched.presence.changed.emit()
    assert watched.looks == []
    assert not watched.heartbeat._timer.isActive()
