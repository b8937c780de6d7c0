"""The program as a whole, with a clock, a presence and a journal that are moved by hand."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from models.storage.state_files import StateFiles
from tests.hand_clock import AFTERNOON, HandClock
from tests.hand_presence import HandEngagement, HandPresence
from tests.memory_backups import MemoryBackups
from tests.memory_journal import MemoryJournal
from tests.memory_vault import MemoryVault
from ui.application import Application
from ui.desktop.presence import Reading
from ui.surroundings import Surroundings

MORNING = AFTERNOON.replace(hour=9, minute=0)
MINUTE = timedelta(minutes=1)


class Living:
    """The program with a clock, a presence and a journal that are moved by hand."""

    def __init__(self, folder, moment, settings, journal=None, open_journal=None):
        self.clock = HandClock(moment)
        self.presence = HandPresence()
        self.engagement = HandEngagement()
        self.journal = journal or MemoryJournal()
        self.store = StateFiles(folder)
        if isinstance(settings, bytes):
            # Damaged, as they lie there.
            folder.mkdir(mode=0o700, exist_ok=True)
            (folder / "settings.json").write_bytes(settings)
        else:
            self.store.keep_settings(settings)
        self.vault = MemoryVault(lambda: self.journal)
        self.backups, self.erased = MemoryBackups(), []
        given = Surroundings(
            clock=self.clock,
            store=self.store,
            presence=self.presence,
            engagement=self.engagement,
            open_journal=open_journal or self.vault.open,
            vault=lambda: self.vault,
            backups=lambda: self.backups,
            erase=lambda: self.erased.append(True),
            data_folder=folder,
        )
        self.application = Application(QApplication.instance(), given)
        self.ends = []
        self.application.ended.connect(lambda: self.ends.append(True))

    def start(self, **options):
        self.application.start(**options)

    def pass_by(self, time, idle=1.0):
        """Let time go by with looks in between, the last with this many seconds without input."""
        step = 10 * MINUTE
        while time > step:
            self.clock.pass_by(step)
            self.look(1.0)
            time -= step
        self.clock.pass_by(time)
        self.look(idle)

    def look(self, idle, *, locked=False):
        idle_for = None if idle is None else timedelta(seconds=idle)
        self.presence.reading = Reading(idle_for, locked=locked)
        self.presence.changed.emit()

    def stored(self, kind):
        return [record for record in self.journal.records.values() if isinstance(record, kind)]

    @property
    def popup(self):
        popup = self.application.offer.popup
        return popup if popup is not None and popup.isVisible() else None


class Shown(list):
    """Notices that a program shows, and those that it takes back."""

    def __init__(self, life):
        super().__init__()
        self.taken_back = []
        life.application.notices.show = self.append
        life.application.notices.withdraw = self.taken_back.append

    @property
    def keys(self):
        return [notice.key for notice in self]


def settle(life, qtbot):
    """Wait until the journal has answered everything, and the answers to that."""
    queue = life.application.queue
    for _ in range(3):
        answered = []
        queue.ask(lambda _journal: None, lambda _: answered.append(1), owner=queue)  # noqa: B023
        qtbot.waitUntil(lambda: bool(answered))  # noqa: B023


def the_guide(life, qtbot):
    """The guide that was asked for, once it is known that no lock stands before it."""
    qtbot.waitUntil(lambda: life.application.guide is not None)
    return life.application.guide


def at_the_popup(life):
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=12))
    life.look(25)
    assert life.popup is not None
    return life
