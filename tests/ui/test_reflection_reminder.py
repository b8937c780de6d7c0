"""The reminder of the weekly reflection in the running program: it opens it, puts it off, or lets the week be."""

from models import rituals
from models.records import ReflectionState, WeeklyReflection
from tests.ui.living import MINUTE
from tests.ui.reminder_evening import DAY, HOUR, QUIET, SUNDAY, WEEKLY
from ui.reminder_texts import LATER, SKIP


def test_the_reflection_is_offered_at_its_time_and_opens(evening):
    found = evening(settings=WEEKLY)
    found.go_on(48 * MINUTE)
    (notice,) = found.reminded()
    assert [action for action, _ in notice.actions] == ["show", LATER, SKIP]
    found.answer("show")
    assert found.life.application.windows.reflection.isVisible()
    found.go_on(HOUR)
    assert len(found.reminded()) == 1


def test_later_this_evening_outlives_a_restart(evening):
    first = evening(settings=WEEKLY)
    first.go_on(48 * MINUTE)
    first.answer(LATER)
    moment = first.life.clock.moment
    first.life.application.quit()
    second = evening(settings=WEEKLY, moment=moment + 10 * MINUTE)
    second.go_on(109 * MINUTE)
    assert second.reminded() == []
    second.go_on(MINUTE)
    assert len(second.reminded()) == 1


def test_the_window_can_put_it_off_until_the_evening_or_tomorrow(evening):
    found = evening(settings=QUIET)
    windows = found.life.application.windows
    windows.open_reflection()
    windows.reflection.footer.later_this_evening.click()
    found.qtbot.waitUntil(lambda: windows.reflection is None)
    assert found.reminders.state.not_before == SUNDAY + 2 * HOUR
    found.go_on(2 * HOUR)
    assert len(found.reminded()) == 1
    windows.open_reflection()
    windows.reflection.footer.other_times.menu().actions()[0].trigger()
    assert found.life.store.reminders().not_before == (SUNDAY + DAY).replace(hour=18, minute=0)


def test_nobody_is_reminded_of_the_window_that_is_open(evening):
    found = evening(settings=WEEKLY)
    found.life.application.windows.open_reflection()
    found.go_on(HOUR)
    assert found.reminded() == []


def test_not_this_week_is_written_down_once(evening):
    found = evening(settings=WEEKLY)
    found.go_on(48 * MINUTE)
    found.answer(SKIP)
    found.qtbot.waitUntil(lambda: bool(found.life.stored(WeeklyReflection)))
    (skipped,) = found.life.stored(WeeklyReflection)
    assert (skipped.state, skipped.iso_week) == (ReflectionState.SKIPPED, 47)
    found.known()
    found.go_on(HOUR)
    assert len(found.reminded()) == 1


def test_not_this_week_leaves_what_was_written_already(evening):
    begun = rituals.changed(
        rituals.begin_reflection(rituals.IsoWeek.of(SUNDAY.date()), SUNDAY), SUNDAY, good_news="a raise"
    )
    found = evening(begun, settings=WEEKLY)
    windows = found.life.application.windows
    windows.open_reflection()
    windows.reflection.footer.other_times.menu().actions()[1].trigger()
    found.everything_answered()
    found.everything_answered()
    (skipped,) = found.life.stored(WeeklyReflection)
    assert skipped == rituals.changed(begun, skipped.updated, state=ReflectionState.SKIPPED)


def test_not_this_week_leaves_a_week_that_is_done_as_it_is(evening):
    week = rituals.IsoWeek.of(SUNDAY.date())
    done = rituals.changed(rituals.begin_reflection(week, SUNDAY), SUNDAY, state=ReflectionState.DONE)
    found = evening(done, settings=WEEKLY)
    found.reminders.not_this_week()
    found.everything_answered()
    found.everything_answered()
    assert found.life.stored(WeeklyReflection) == [done]
