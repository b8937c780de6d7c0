"""Which copies are kept: enough to go back by a day, a week, a year, and never none."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.backups import DAYS, MONTHS, WEEKS, Backup, BackupReason, is_due, kept

NOW = datetime(2026, 11, 23, 18, tzinfo=UTC)
DAY = timedelta(days=1)


def daily(days_ago, hour=12):
    return Backup((NOW - days_ago * DAY).replace(hour=hour), BackupReason.DAILY)


def test_of_a_year_of_days_the_last_seven_the_last_of_four_weeks_and_of_twelve_months_stay():
    found = sorted((backup.at.date().isoformat() for backup in kept(map(daily, range(500)), NOW)), reverse=True)
    assert found[:7] == [f"2026-11-{day}" for day in range(23, 16, -1)]
    # The week that runs and the three before it; the last of each is a Sunday.
    assert found[7:9] == ["2026-11-15", "2026-11-08"]
    assert found[9:] == [
        *("2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31"),
        *("2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31"),
    ]


def test_of_a_day_the_last_copy_stays():
    assert kept([daily(3, 9), daily(3, 17), daily(3, 13), daily(0)], NOW) == {daily(3, 17), daily(0)}


def test_after_a_long_holiday_old_copies_are_still_there():
    old = [daily(400), daily(401), daily(430)]
    assert daily(400) in kept(old, NOW)


def test_what_was_copied_before_a_restore_stays_for_a_month():
    for reason in (BackupReason.BEFORE_RESTORE, BackupReason.BEFORE_MIGRATION):
        before = Backup(NOW - 30 * DAY - timedelta(hours=3), reason)
        later = [daily(days) for days in range(31)]
        assert before in kept([before, *later], NOW)
        assert before not in kept([before, *later], NOW + DAY)


def test_a_clock_that_was_set_back_costs_no_copy():
    ahead = [daily(-days) for days in range(1, 30)]
    assert kept([*ahead, daily(0)], NOW) == {*ahead, daily(0)}


@given(st.sets(st.integers(0, 3000)), st.integers(0, 3000))
def test_it_is_a_handful_and_never_none(days, later):
    backups = [daily(day) for day in days]
    now = NOW + later * DAY
    held = kept(backups, now)
    assert held <= set(backups)
    assert len(held) <= DAYS + WEEKS + MONTHS
    assert bool(held) == bool(backups)
    assert kept(held, now) == held, "nothing more goes when nothing has come"


def test_a_copy_is_due_after_a_change_but_not_soon_again():
    written = NOW - timedelta(minutes=5)
    assert is_due([], NOW, written)
    assert not is_due([], NOW, None)
    assert is_due([daily(1)], NOW, written)
    assert is_due([daily(0, 9)], NOW, written), "the morning's copy does not hold the evening's words"
    assert not is_due([daily(0, 15)], NOW, written)
    assert not is_due([daily(1)], NOW, NOW - 2 * DAY)


def test_a_copy_from_the_future_puts_off_nothing():
    assert is_due([daily(-5)], NOW, NOW)
