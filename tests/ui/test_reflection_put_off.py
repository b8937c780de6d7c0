"""Not now: each of its three answers holds after the program was started anew."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from models.records import ReflectionState, WeeklyReflection
from models.settings import Appearance, Settings
from tests.hand_clock import AFTERNOON
from tests.ui.living import MINUTE, Shown
from ui.reminder_texts import REMINDER

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# A day off, 15:12: no landing is offered that would go first.
SUNDAY = AFTERNOON - DAY
AT_FOUR = Settings(first_run_done=True, appearance=Appearance.LIGHT, reflection_time=time(16))


@pytest.fixture
def begin(qtbot, live):
    """Starts the program at a moment, over the same files, and over the journal of the one before."""
    lives = []

    def start(moment, settings=AT_FOUR):
        journal = lives[-1].journal if lives else None
        life = live(moment, settings, journal=journal)
        life.notices = Shown(life)
        lives.append(life)
        life.start(background=True)
        reminders = life.application.reminders
        qtbot.waitUntil(lambda: reminders._occasions is not None and reminders._certain)
        life.look(5.0)
        return life

    return start


def reminded(life):
    return life.notices.keys.count(REMINDER)


def leave_the_window(qtbot, life, choose, good_news=""):
    windows = life.application.windows
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    windows.reflection.prompts.good_news.setText(good_news)
    choose(windows.reflection.footer)
    qtbot.waitUntil(lambda: windows.reflection is None)


@pytest.mark.parametrize("good_news", ["", "a raise"], ids=["untouched", "half written"])
def test_later_this_evening(qtbot, begin, good_news):
    first = begin(SUNDAY)
    leave_the_window(qtbot, first, lambda footer: footer.later_this_evening.click(), good_news)
    assert [week.good_news for week in first.stored(WeeklyReflection)] == ([good_news] if good_news else [])
    first.application.quit()
    second = begin(SUNDAY + HOUR)
    second.pass_by(59 * MINUTE, 5.0)
    assert reminded(second) == 0, "not at its usual time either"
    second.pass_by(MINUTE, 5.0)
    assert reminded(second) == 1


def test_tomorrow(qtbot, begin):
    first = begin(SUNDAY)
    leave_the_window(qtbot, first, lambda footer: footer.other_times.menu().actions()[0].trigger())
    first.application.quit()
    on_a_day_off = replace(AT_FOUR, workdays=frozenset())
    second = begin(SUNDAY + HOUR, on_a_day_off)
    second.pass_by(6 * HOUR, 5.0)
    assert reminded(second) == 0
    second.application.quit()
    third = begin(SUNDAY + DAY, on_a_day_off)
    third.pass_by(48 * MINUTE, 5.0)
    assert reminded(third) == 1


def test_not_this_week(qtbot, begin):
    first = begin(SUNDAY)
    leave_the_window(qtbot, first, lambda footer: footer.other_times.menu().actions()[1].trigger())
    qtbot.waitUntil(lambda: bool(first.stored(WeeklyReflection)))
    first.application.quit()
    second = begin(SUNDAY + HOUR)
    second.pass_by(6 * HOUR, 5.0)
    assert reminded(second) == 0
    (skipped,) = second.stored(WeeklyReflection)
    assert (skipped.state, skipped.iso_week) == (ReflectionState.SKIPPED, 47)
    second.application.quit()
    third = begin(SUNDAY + 7 * DAY)
    third.pass_by(HOUR, 5.0)
    assert reminded(third) == 1, "the week after, it is offered as ever"
