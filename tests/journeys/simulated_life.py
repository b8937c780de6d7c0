"""The whole shell on real storage, living through days and weeks by a clock that can be made to jump."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from models.clock import with_fixed_offset, workday_of
from models.settings import Appearance, PromptStyle, Settings
from models.storage.backups import BackupFiles
from models.storage.opening import open_journal
from models.storage.state_files import StateFiles
from models.storage.vault import FileVault
from tests.hand_presence import HandEngagement, HandPresence
from ui.application import Application
from ui.desktop.presence import Reading
from ui.surroundings import Surroundings

STEP = timedelta(minutes=5)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class JumpingClock:
    """True time, the zone one is in, and by how much the computer's clock is set wrong."""

    def __init__(self, local: datetime, zone: ZoneInfo) -> None:
        self.instant = local.replace(tzinfo=zone).astimezone(UTC)
        self.zone = zone
        self.wrong_by = timedelta()
        self.ticks = 5000.0
        self.suspended = 100.0

    def now(self) -> datetime:
        return with_fixed_offset((self.instant + self.wrong_by).astimezone(self.zone))

    def monotonic(self) -> float:
        return self.ticks

    def asleep(self) -> float | None:
        return self.suspended

    def pass_by(self, time: timedelta, *, suspended: bool = False) -> None:
        self.instant += time
        if suspended:
            self.suspended += time.total_seconds()
        else:
            self.ticks += time.total_seconds()


class Life:
    """A person, a computer and the program on it. Times are local and naive, as a person would say them."""

    def __init__(self, qtbot, folder: Path, begins: datetime, zone: ZoneInfo = AMSTERDAM, **settings):
        self.qtbot, self.folder = qtbot, folder
        self.clock = JumpingClock(begins, zone)
        self.offered: list[datetime] = []
        self.notices: list = []
        self._last_input = self.clock.instant
        defaults = {"first_run_done": True, "appearance": Appearance.LIGHT, "prompt_style": PromptStyle.POPUP}
        StateFiles(folder).keep_settings(Settings(**{**defaults, **settings}))
        self.start()

    # --- the program -----------------------------------------------------------------------------------------------

    def start(self):
        self.presence = HandPresence()
        self.presence.reading = self._reading()
        given = Surroundings(
            clock=self.clock,
            store=StateFiles(self.folder),
            presence=self.presence,
            engagement=HandEngagement(),
            open_journal=lambda: open_journal(self.folder, self.clock.now),
            vault=lambda: FileVault(self.folder, self.clock.now),
            backups=lambda: BackupFiles(self.folder),
            erase=lambda: None,
            data_folder=self.folder,
        )
        self.application = Application(QApplication.instance(), given)
        self.application.notices.show = self.notices.append
        self.application.watch.offered.connect(lambda _offer: self.offered.append(self.clock.now()))
        self.application.start(background=True)
        self.settle()

    def quit(self):
        self.application.quit()

    def crash(self, folder: Path):
        """The process is gone from one moment to the next: what is on disk by now is all there is."""
        copied: list[Path] = []
        # Where the journal is written, so that no half of a write is copied: a disk would not show that either.
        self.application.queue.ask(
            lambda _journal: shutil.copytree(self.folder, folder), copied.append, owner=self.application
        )
        self.qtbot.waitUntil(lambda: bool(copied))
        self.application.quit()
        self.folder = folder

    def settle(self):
        """Until the journal has answered everything, and the answers to that."""
        for _ in range(3):
            answered = []
            self.application.queue.ask(lambda _journal: None, lambda _: answered.append(1), owner=self.application)  # noqa: B023
            self.qtbot.waitUntil(lambda: bool(answered))  # noqa: B023

    # --- the person ------------------------------------------------------------------------------------------------

    def work(self, until: datetime):
        """At the keyboard until this local time."""
        while self.local() < until:
            self.clock.pass_by(min(STEP, until - self.local()))
            self.touch()

    def touch(self):
        """An input just now, and the look that it causes."""
        self._last_input = self.clock.instant - timedelta(seconds=1)
        self.look()

    def rest(self, length: timedelta):
        """Hands off, and a look at the end."""
        self.clock.pass_by(length)
        self.look()

    def leave(self, until: datetime):
        """Nobody there, with looks as the heartbeat takes them."""
        while self.local() < until:
            self.clock.pass_by(min(timedelta(minutes=15), until - self.local()))
            self.look()

    def suspend(self, until: datetime):
        """The lid is closed until this local time."""
        self.clock.pass_by(until - self.local(), suspended=True)
        self.look()

    def look(self):
        self.presence.reading = self._reading()
        self.presence.changed.emit()

    def local(self) -> datetime:
        return self.clock.now().replace(tzinfo=None)

    def _reading(self) -> Reading:
        return Reading(max(timedelta(), self.clock.instant - self._last_input), locked=False)

    # --- what came of it -------------------------------------------------------------------------------------------

    @property
    def popup(self):
        popup = self.application.offer.popup
        return popup if popup is not None and popup.isVisible() else None

    def ask(self, question):
        """What the journal says."""
        self.settle()
        answers = []
        self.application.queue.ask(question, answers.append, owner=self.application)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def spans(self):
        today = workday_of(self.clock.now())
        return self.ask(lambda journal: journal.spans_between(today - timedelta(days=90), today))

    def days(self):
        today = workday_of(self.clock.now())
        return self.ask(lambda journal: journal.days_between(today - timedelta(days=90), today))
