"""Which screens there are, in which states: to be pictured, and to be walked over by the tests of all windows."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from models.journal import Trouble
from models.records import Record
from tests.full_life import full_life
from tests.pictures import (
    clarity_moments,
    data_moments,
    floating_cards,
    lock_screens,
    other_windows,
    repair_moments,
    tracker_pages,
)
from tests.pictures.floating_cards import STEPS
from tests.pictures.other_windows import SECTIONS
from tests.pictures.studio import Builder, Studio
from tests.sample_life import sample_life
from ui.lock_wishes import Wish
from ui.tracker.pages import Page


def _nothing() -> tuple[Record, ...]:
    return ()


@dataclass(frozen=True)
class Screen:
    """A window in a state. Its name is that of its page, with the state after it where that is not the usual one."""

    name: str
    build: Builder
    records: Callable[[], Iterable[Record]] = sample_life
    trouble: Trouble | None = None
    """Why the journal cannot be opened."""

    @contextmanager
    def shown(self) -> Iterator[QWidget]:
        """The window, with everything in it that the journal had to answer."""
        studio = Studio.with_records(*self.records(), trouble=self.trouble)
        window = self.build(studio)
        window.show()
        studio.settle(window)
        try:
            yield window
        finally:
            studio.let_go(window)


def _in_every_state(
    name: str, build: Builder, *, empty: Builder | None = None, full: Builder | None = None
) -> list[Screen]:
    return [
        Screen(name, build),
        Screen(f"{name}-empty", empty or build, _nothing),
        Screen(f"{name}-full", full or build, full_life),
        Screen(f"{name}-error", empty or build, _nothing, Trouble.DAMAGED),
    ]


SCREENS: list[Screen] = [
    *(screen for page in tracker_pages.WRITTEN_ON for screen in _in_every_state(page.value, tracker_pages.page(page))),
    Screen("clarity-writing", clarity_moments.writing),
    Screen("clarity-suggesting", clarity_moments.suggesting),
    Screen("clarity-feeling", clarity_moments.feeling),
    Screen("clarity-asked", clarity_moments.asked),
    Screen("clarity-looked-for", clarity_moments.looked_for),
    Screen("clarity-nothing-found", clarity_moments.nothing_found),
    Screen("clarity-changing", clarity_moments.changing),
    Screen("repair-begun", tracker_pages.begun),
    Screen("repair-undo", tracker_pages.undo),
    Screen("repair-told", tracker_pages.page(Page.REPAIR), repair_moments.told),
    Screen("repair-trying", repair_moments.trying),
    Screen("repair-another-day", repair_moments.another_day),
    Screen("repair-cooled", tracker_pages.page(Page.REPAIR), repair_moments.cooled),
    Screen("repair-looked-at", repair_moments.looked_at, repair_moments.cooled),
    Screen("repair-told-again", repair_moments.told_again, repair_moments.told),
    Screen("repair-changing", repair_moments.changing, repair_moments.told),
    *(Screen(f"{name.value}-first", tracker_pages.first_visit(name)) for name in tracker_pages.WITH_A_WHY),
    Screen("landings-day", tracker_pages.a_day_of_the_month),
    Screen("landings-telling", tracker_pages.landings_being_told),
    Screen("phrases-adding", tracker_pages.adding_a_phrase),
    Screen("trash-emptying", tracker_pages.emptying),
    Screen("today-morning", tracker_pages.morning),
    Screen("today-morning-full", tracker_pages.morning, full_life),
    *_in_every_state(
        "reflection",
        other_windows.reflection,
        empty=other_windows.empty_reflection,
        full=other_windows.full_reflection,
    ),
    Screen("trends", other_windows.trends),
    Screen("trends-empty", other_windows.empty_trends, _nothing),
    Screen("trends-full", other_windows.trends, full_life),
    Screen("trends-tables", other_windows.trend_tables),
    Screen("check-in", other_windows.check_in),
    *(Screen(f"settings-{name}", other_windows.settings(name)) for name in SECTIONS),
    *(Screen(f"settings-{name}-foot", other_windows.settings(name, foot=True)) for name in ("workday", "reminders")),
    Screen("settings-data-exporting", data_moments.exporting),
    Screen("settings-data-exported", data_moments.exported),
    Screen("settings-data-previewing", data_moments.previewing),
    Screen("settings-data-choosing", data_moments.choosing),
    Screen("settings-workday-full", other_windows.everything_set("workday"), full_life),
    Screen("settings-you_two-full", other_windows.everything_set("you_two"), full_life),
    *(Screen(f"first-run-{page + 1}", other_windows.first_run(page), _nothing) for page in range(3)),
    Screen("settings-lock-set", lock_screens.settings_with_a_lock),
    Screen("locked", lock_screens.locked, _nothing),
    Screen("locked-refused", lock_screens.refused, _nothing),
    Screen("locked-code", lock_screens.mistyped_code, _nothing),
    Screen("lock-dialog-current", lock_screens.dialog(Wish.NEW_KEY, 0), _nothing),
    *(
        Screen(f"lock-dialog-{name}", lock_screens.dialog(Wish.PROTECT, step), _nothing)
        for step, name in enumerate(("passphrase", "code", "again"))
    ),
    Screen("safety", other_windows.safety),
    Screen("why", other_windows.why),
    Screen("popup", floating_cards.popup),
    Screen("popup-why", floating_cards.popup_telling_why),
    *(Screen(f"landing-{number}-{step}", floating_cards.landing(step)) for number, step in enumerate(STEPS, start=1)),
    Screen("landing-3-gesture-empty", floating_cards.landing("gesture"), _nothing),
    Screen("landing-3-gesture-full", floating_cards.landing("gesture"), full_life),
    Screen("landing-4-quiet_part-full", floating_cards.full_landing("quiet_part"), full_life),
    Screen("landing-4-quiet_part-error", floating_cards.landing_refused),
    Screen("tray-menu", floating_cards.tray_menu),
]
