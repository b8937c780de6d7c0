"""Every screen as a picture: `python -m tests.pictures [part of a name …]` under an X display, into build/pictures/.

To add a screen, add one line to SCREENS: a name and a function that takes a `Studio` and returns a window. Each is
pictured light and dark at 100 %; those in AT_TWICE at 200 % as well (in a process of their own, as Qt wants it).

The pictures in docs/pictures are the light ones at 100 %, with nothing but the metadata taken off, and palettes where
they are smaller so. `dark` is today-dark; `landing` has the four steps of the guide side by side. With ImageMagick:

    make pictures && cd build/pictures
    for name in today popup clarity repair landings reflection; do
        convert $name-light.png -strip ../../docs/pictures/$name.png
    done
    convert today-dark.png -strip ../../docs/pictures/dark.png
    montage landing-?-*-light.png -tile 4x1 -geometry +8+8 -background none -strip ../../docs/pictures/landing.png
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from models.journal import Trouble
from models.landing_window import LandingWindow
from models.records import Record
from models.settings import Appearance, Settings
from models.workday_state import Phase, WorkdayState
from tests.floating_screens import STEPS, guide, popup, tray_menu
from tests.memory_journal import MemoryJournal
from tests.more_screens import first_run_page, reflection, safety, settings_section, why
from tests.sample_life import NOW, sample_life
from ui import look
from ui.floating_card import RADIUS, FloatingCard
from ui.journal_queue import JournalQueue
from ui.tracker.window import Page, TrackerWindow
from ui.trouble_texts import trouble_text

FOLDER = Path(__file__).resolve().parent.parent / "build" / "pictures"
FALLBACK_FONT = "Inter"
SECTIONS = ("workday", "reminders", "noticing", "you_two", "appearance", "privacy", "data", "about")


class StandingClock:
    """A clock that stands."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return (self.at - datetime(2026, 1, 1, tzinfo=UTC)).total_seconds()

    def asleep(self) -> float | None:
        return 0.0


@dataclass
class Studio:
    """What a screen needs: a clock, a queue in front of a journal in memory, and settings."""

    clock: StandingClock
    journal: MemoryJournal
    queue: JournalQueue
    settings: Settings

    @classmethod
    def with_records(cls, *records: Record) -> "Studio":
        clock, journal = StandingClock(), MemoryJournal(*records)
        queue = JournalQueue(lambda: journal, clock)
        queue.start()
        return cls(clock, journal, queue, Settings(usual_end=(NOW + timedelta(hours=2, minutes=20)).time()))

    def workday(self) -> tuple[WorkdayState, LandingWindow]:
        end = NOW.replace(hour=17, minute=40)
        state = WorkdayState(
            day=NOW.date(), phase=Phase.AT_WORK, present_since=NOW.replace(hour=13, minute=12), last_active=NOW
        )
        return state, LandingWindow(end - timedelta(minutes=20), end, end + timedelta(minutes=20))


Builder = Callable[[Studio], QWidget]


def tracker(page: Page, *, begun: bool = False) -> Builder:
    """The tracker on one of its pages; `begun` as it is while something new is written."""

    def build(studio: Studio) -> QWidget:
        window = TrackerWindow(studio.queue, studio.clock, studio.settings)
        window.show_workday(*studio.workday())
        window.show_page(page)
        if begun:
            window.something_happened() if page is Page.REPAIR else window.new_statement()
        return window

    return build


def writing(studio: Studio) -> QWidget:
    """Clarity with a sentence half written and the quiet bar shown."""
    studio.journal.drafts.update(
        {
            "clarity.not_that_but_this.first": "angry with you",
            "clarity.not_that_but_this.second": "overloaded from today",
        }
    )
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    window.new_statement()
    window.say_quietly("Deleted.", "Undo", lambda: None)
    return window


def morning(studio: Studio) -> QWidget:
    """Today at the beginning of a day, with what was set down the evening before."""
    studio.clock.at = NOW.replace(day=24, hour=9, minute=4)
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    state, lies = studio.workday()
    day = timedelta(days=1)
    since = studio.clock.at - timedelta(minutes=4)
    state = replace(state, day=studio.clock.at.date(), present_since=since, last_active=studio.clock.at)
    window.show_workday(state, LandingWindow(lies.opens + day, lies.usual_end + day, lies.closes + day))
    return window


def trouble(studio: Studio) -> QWidget:
    """Today with trouble that stays until it is answered."""
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    window.show_workday(*studio.workday())
    window.say_lastingly(trouble_text(Trouble.DISK_FULL), "Try again", lambda: None)
    return window


def undo(studio: Studio) -> QWidget:
    """Repair with the quiet line after something was deleted."""
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    window.show_page(Page.REPAIR)
    window.say_quietly("Deleted.", "Undo", lambda: None)
    return window


def settings(section: str, *, foot: bool = False) -> Builder:
    """The settings on one of their sections; `foot`: scrolled to its end."""

    def build(studio: Studio) -> QWidget:
        window = TrackerWindow(studio.queue, studio.clock, studio.settings)
        return settings_section(section, foot=foot)(window, studio.queue, studio.clock, studio.settings)

    return build


def first_run(page: int) -> Builder:
    """One page of the first run."""
    return lambda studio: first_run_page(page)(studio.queue, studio.clock, Settings())


def landing(step: str) -> Builder:
    """One step of the landing guide."""
    return lambda studio: guide(step)(studio.queue, studio.clock)


SCREENS: list[tuple[str, Builder]] = [
    ("today", tracker(Page.TODAY)),
    ("clarity", tracker(Page.CLARITY)),
    ("clarity-writing", writing),
    ("repair", tracker(Page.REPAIR)),
    ("repair-begun", tracker(Page.REPAIR, begun=True)),
    ("landings", tracker(Page.LANDINGS)),
    ("reflection", lambda studio: reflection(studio.clock, studio.journal, studio.queue, studio.settings)),
    *((f"settings-{name}", settings(name)) for name in SECTIONS),
    *((f"settings-{name}-foot", settings(name, foot=True)) for name in ("workday", "reminders")),
    *((f"first-run-{page + 1}", first_run(page)) for page in range(3)),
    ("safety", lambda _studio: safety()),
    ("why", lambda _studio: why()),
    ("today-morning", morning),
    ("today-trouble", trouble),
    ("repair-undo", undo),
    ("popup", lambda studio: popup(studio.clock)),
    ("popup-why", lambda studio: popup(studio.clock, told=True)),
    *((f"landing-{number}-{step}", landing(step)) for number, step in enumerate(STEPS, start=1)),
    ("tray-menu", lambda studio: tray_menu(studio.clock)),
]
EMPTY_TOO = {"today", "clarity", "repair", "landings", "reflection"}
AT_TWICE = {"today", "clarity-writing", "repair", "landings", "reflection", "settings-workday", "first-run-1"} | {
    "why",
    "popup",
    "landing-1-set_down",
    "landing-3-gesture",
    "tray-menu",
}


def main() -> int:
    """Make the pictures; 0 when all were made."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("names", nargs="*", help="only screens whose names hold one of these")
    parser.add_argument(
        "--twice", action="store_true", help="only the screens made at 200 %% (set by the program itself)"
    )
    wanted = parser.parse_args()
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    FOLDER.mkdir(parents=True, exist_ok=True)
    screens = [pair for pair in SCREENS if not wanted.names or any(name in pair[0] for name in wanted.names)]
    if wanted.twice:
        screens = [pair for pair in screens if pair[0] in AT_TWICE]
    font = QFont(FALLBACK_FONT)
    font.setPixelSize(13)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        look.apply(app, appearance, base_font=font if appearance is Appearance.LIGHT else None)
        for name, builder in screens:
            ending = f"{appearance.value}{'-200' if wanted.twice else ''}.png"
            picture(app, builder, Studio.with_records(*sample_life()), FOLDER / f"{name}-{ending}")
            if name in EMPTY_TOO and not wanted.twice:
                picture(app, builder, Studio.with_records(), FOLDER / f"{name}-empty-{ending}")
    if wanted.twice or not any(pair[0] in AT_TWICE for pair in screens):
        return 0
    # The scale is read once, when Qt starts.
    again = [sys.executable, "-m", "tests.pictures", "--twice", *wanted.names]
    return subprocess.run(again, env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=False).returncode


def _quit(loop: QEventLoop, _answer: None) -> None:
    loop.quit()


def grabbed(window: QWidget) -> QPixmap:
    """The window as it is painted; the corners of a floating card, which a mask cuts off, are left clear."""
    whole = window.grab()
    if not isinstance(window, FloatingCard):
        return whole
    cut = QPixmap(whole.size())
    cut.setDevicePixelRatio(whole.devicePixelRatio())
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(window.rect().toRectF(), RADIUS, RADIUS)
    painter.fillPath(path, QBrush(whole))
    painter.end()
    return cut


def picture(app: QApplication, builder: Builder, studio: Studio, path: Path) -> None:
    """Show one screen, wait until the journal has answered and everything is painted, and keep it."""
    window = builder(studio)
    window.show()
    # The journal answers in order: when this one is answered, so is what the window asked.
    for _ in range(3):
        loop = QEventLoop()
        studio.queue.ask(lambda _journal: None, partial(_quit, loop), owner=window)
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
        app.processEvents()
    grabbed(window).save(str(path))
    window.close()
    window.deleteLater()
    studio.queue.close()
    app.processEvents()
    sys.stdout.write(f"{path.name}\n")


if __name__ == "__main__":
    raise SystemExit(main())
