"""Copies from the settings: made, looked into, put back, cleared and deleted, on a real journal."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.backups import BackupReason
from models.journal import Trouble
from models.records import ClarityStatement
from models.rituals import deleted, write_statement
from models.settings import Settings
from models.storage.backups import BackupFiles
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.opening import open_journal
from tests.hand_clock import AFTERNOON, HandClock
from ui.backing_up import SOON, BackingUp
from ui.backup_texts import backup_text
from ui.journal_queue import JournalQueue
from ui.settings_backups import BackupsSection

pytestmark = pytest.mark.usefixtures("british")


class Desk:
    """A journal on disk, its queue, and the section."""

    def __init__(self, qtbot, folder):
        self.qtbot, self.folder, self.clock = qtbot, folder, HandClock(AFTERNOON)
        self.settings = Settings()
        self.queue = JournalQueue(self.open, self.clock)
        self.files = BackupFiles(folder)
        self.backing_up = BackingUp(
            self.queue, lambda: self.files, lambda _secret: self.open(), self.clock, self.settings
        )
        self.section = BackupsSection(self.backing_up, self.settings)
        self.section.chosen.connect(self.set)
        qtbot.addWidget(self.section)
        self.section.show()
        self.queue.start()

    def open(self):
        return open_journal(self.folder, self.clock.now)

    def set(self, field, value):
        self.settings = Settings(**{field: value})
        self.backing_up.follow(self.settings)
        self.section.show_settings(self.settings)

    def write(self, *records):
        with self.qtbot.waitSignal(self.queue.saved):
            self.queue.save(*records)

    def make_one(self):
        before = len(self.files.all())
        self.section.now.click()
        self.qtbot.waitUntil(lambda: len(self.files.all()) == before + 1 and self.section.now.isEnabled())
        return self.files.all()[0]

    def pick(self, backup):
        box = self.section.copies
        box.setCurrentIndex(box.findText(backup_text(backup)))
        box.activated.emit(box.currentIndex())

    def words(self):
        found = []
        self.queue.ask(lambda journal: journal.statements(), found.append, owner=self.section)
        self.qtbot.waitUntil(lambda: bool(found))
        return [statement.words for statement in found[0]]


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path / "data")
    yield made
    made.queue.close()


def statement(words):
    return write_statement(words, AFTERNOON)


def test_before_anything_was_written_there_is_nothing_to_copy(desk, qtbot):
    assert desk.words() == []
    assert desk.files.all() == ()
    assert desk.section.told() == "Made some time after something was written. There is none yet."
    assert not desk.section.copies.isEnabled()


def test_a_copy_makes_itself_some_time_after_the_first_words(desk, qtbot):
    desk.write(statement("one"))
    assert desk.backing_up._soon.isActive()
    assert desk.backing_up._soon.interval() == SOON / timedelta(milliseconds=1)
    desk.backing_up._soon.timeout.emit()
    told = "Made some time after something was written. 1 kept; the last: 23 November 2026"
    qtbot.waitUntil(lambda: desk.section.told().startswith(told))
    assert len(desk.files.all()) == 1


def test_one_that_was_missed_is_made_when_the_journal_opens(desk, qtbot):
    desk.write(statement("one"))
    desk.queue.close()
    later = Desk(qtbot, desk.folder)
    qtbot.waitUntil(lambda: len(later.files.all()) == 1)
    later.queue.close()


def test_a_copy_is_looked_into_and_put_back(desk, qtbot):
    desk.write(statement("one"), statement("two"))
    backup = desk.make_one()
    desk.clock.pass_by(timedelta(hours=1))
    desk.write(statement("three"))
    desk.pick(backup)
    panel = desk.section.panel
    qtbot.waitUntil(panel.on.isVisible)
    assert panel.words.text() == "statements: 2"
    panel.on.click()
    qtbot.waitUntil(lambda: panel.words.text().startswith("It is back."))
    assert sorted(desk.words()) == ["one", "two"]
    (before,) = [copy for copy in desk.files.all() if copy.reason is BackupReason.BEFORE_RESTORE]
    assert backup_text(before) in panel.words.text()
    desk.pick(before)
    qtbot.waitUntil(lambda: panel.words.text() == "statements: 3")


def test_whoever_leaves_it_has_changed_nothing(desk, qtbot):
    desk.write(statement("one"))
    desk.pick(desk.make_one())
    qtbot.waitUntil(desk.section.panel.on.isVisible)
    desk.section.panel.back.click()
    assert not desk.section.panel.isVisible()
    assert desk.words() == ["one"]
    assert len(desk.files.all()) == 1


def test_a_damaged_copy_is_said_and_not_offered(desk, qtbot):
    desk.write(statement("one"))
    backup = desk.make_one()
    (copy,) = (desk.folder / "backups").iterdir()
    content = bytearray((copy / JOURNAL_NAME).read_bytes())
    content[9000] ^= 1
    (copy / JOURNAL_NAME).write_bytes(content)
    desk.pick(backup)
    qtbot.waitUntil(lambda: desk.section.panel.words.text() == "This copy is damaged. It was left as it is.")
    assert not desk.section.panel.on.isVisible()


def test_when_putting_back_fails_the_journal_is_open_again(desk, qtbot, monkeypatch):
    desk.write(statement("one"))
    backup = desk.make_one()
    desk.pick(backup)
    panel = desk.section.panel
    qtbot.waitUntil(panel.on.isVisible)
    monkeypatch.setattr(BackupFiles, "_replace", failing)
    panel.on.click()
    qtbot.waitUntil(lambda: panel.words.text() == "There is no room for a copy: the disk is full.")
    assert desk.words() == ["one"]


def failing(*_):
    raise OSError(28, "no space left on device")


def test_a_second_place_is_filled_at_once(desk, qtbot, tmp_path):
    desk.write(statement("one"))
    desk.section.keep_also_in(tmp_path / "stick")
    second = tmp_path / "stick" / "Soft Landing backups"
    qtbot.waitUntil(lambda: second.is_dir() and len(list(second.iterdir())) == 1)
    assert desk.section.nowhere.isVisible()
    desk.section.nowhere.click()
    assert desk.settings.second_backups == ""
    assert not desk.section.nowhere.isVisible()


def test_a_second_place_that_is_gone_is_said(desk, qtbot, tmp_path):
    (tmp_path / "stick").write_text("in the way")
    desk.write(statement("one"))
    desk.set("second_backups", str(tmp_path / "stick"))
    desk.section.now.click()
    qtbot.waitUntil(lambda: desk.backing_up.trouble is Trouble.UNREADABLE)
    assert desk.section.told() == "The folder for copies can’t be reached. Is the drive connected?"
    assert len(desk.files.all()) == 1


def test_what_was_deleted_for_good_goes_out_of_the_copies(desk, qtbot):
    gone = statement("gone")
    desk.write(gone, statement("kept"))
    backup = desk.make_one()
    desk.write(deleted(gone, AFTERNOON))
    with qtbot.waitSignal(desk.queue.purged):
        desk.queue.purge(gone)
    desk.section.forget.click()
    qtbot.waitUntil(lambda: desk.section._forgotten.text() == "Done. No copy holds it any more.")
    assert desk.files.content(backup).counts[ClarityStatement] == 1


def test_everything_is_deleted_only_after_the_second_yes(desk, qtbot):
    section = desk.section
    section.erase.click()
    assert section.question.isVisible()
    assert section.question.no.hasFocus() or section.window().focusWidget() is section.question.no
    qtbot.keyClick(section.question.no, Qt.Key.Key_Escape)
    assert not section.question.isVisible()
    section.erase.click()
    with qtbot.waitSignal(section.erase_requested):
        section.question.yes.click()


# --- a journal that does not open ----------------------------------------------------------------------------------


def spoil(path, at):
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


@pytest.fixture
def broken(desk, qtbot, tmp_path):
    """A journal that was damaged after a copy of it was made, and what the settings say about that."""
    desk.write(statement("one"), statement("two"))
    desk.make_one()
    desk.queue.close()
    spoil(desk.folder / JOURNAL_NAME, (desk.folder / JOURNAL_NAME).stat().st_size - 2000)
    made = Desk(qtbot, desk.folder)
    made.queue.trouble.connect(made.section.mending.show_trouble)
    qtbot.waitUntil(made.section.mending.isVisible)
    yield made
    made.queue.close()


def test_the_newest_good_copy_is_offered_and_put_back(broken, qtbot):
    card = broken.section.mending
    qtbot.waitUntil(card.put_back.isVisible)
    assert "It holds statements: 2." in card.found.text()
    card.put_back.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("The copy is back."))
    assert sorted(broken.words()) == ["one", "two"]
    assert not card.rescue.isVisible()


def test_a_damaged_copy_is_passed_over(broken, qtbot):
    (copy,) = (broken.folder / "backups").iterdir()
    spoil(copy / JOURNAL_NAME, 9000)
    broken.section.mending.show_trouble(Trouble.DAMAGED)
    qtbot.waitUntil(lambda: broken.section.mending.found.text() == "There is no copy that opens.")
    assert not broken.section.mending.put_back.isVisible()


def test_what_can_be_read_is_rescued(broken, qtbot):
    card = broken.section.mending
    card.rescue.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("Rescued: statements: 2."))
    assert sorted(broken.words()) == ["one", "two"]


def test_where_too_little_can_be_read_that_is_said(broken, qtbot):
    spoil(broken.folder / JOURNAL_NAME, 100)
    card = broken.section.mending
    card.rescue.click()
    qtbot.waitUntil(lambda: card.found.text() == "Too little of it can be read for that.")
    assert card.rescue.isEnabled()
