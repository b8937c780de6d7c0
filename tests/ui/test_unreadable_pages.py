"""Pages of a journal that cannot be read say so in one sentence, claim nothing, and come back once it can be."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from models.journal import JournalError, Trouble
from models.settings import Appearance, Settings
from tests.memory_journal import MemoryJournal
from tests.pictures import StandingClock
from tests.sample_life import sample_life
from ui import look
from ui.journal_queue import JournalQueue
from ui.reflection_window import ReflectionWindow
from ui.tracker.drafts import Drafts
from ui.tracker.window import Page, TrackerWindow
from ui.trouble_texts import unreadable_text

# What a page says of a journal without entries; of one that cannot be read nobody knows it.
CLAIMS = ("Nothing noted", "Nothing is open", "Nothing is waiting")
# What on each page comes from the journal.
FROM_THE_JOURNAL = {
    Page.TODAY: lambda page: page._band,
    Page.REPAIR: lambda page: page.earlier,
    Page.LANDINGS: lambda page: page.month,
    Page.TRASH: lambda page: page.entries,
}


class Shut:
    """A queue in front of a journal that opens only once it may."""

    def __init__(self):
        self.trouble = Trouble.DAMAGED
        self.journal = MemoryJournal(*sample_life())
        self.queue = JournalQueue(self._open, StandingClock())

    def try_to_open(self, qtbot):
        with qtbot.waitSignal(self.queue.trouble if self.trouble else self.queue.opened):
            self.queue.start()

    def _open(self):
        if self.trouble is not None:
            raise JournalError(self.trouble)
        return self.journal


@pytest.fixture
def shut(qapp, qtbot):
    look.apply(qapp, Appearance.LIGHT)
    made = Shut()
    made.try_to_open(qtbot)
    yield made
    made.queue.close()


def visible_words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def page_of(qtbot, shut):
    def show(name):
        window = TrackerWindow(shut.queue, StandingClock(), Settings())
        qtbot.addWidget(window)
        window.show()
        window.show_page(name)
        page = window.page(name)
        qtbot.waitUntil(page.unreadable.isVisible)
        return page

    return show


@pytest.mark.parametrize("name", FROM_THE_JOURNAL)
def test_a_page_that_cannot_be_read_says_so_and_claims_nothing(page_of, name):
    page = page_of(name)
    words = visible_words(page)
    assert words.count(unreadable_text()) == 1
    assert [each for each in words if each.startswith(CLAIMS)] == []
    assert not FROM_THE_JOURNAL[name](page).isVisible()


@pytest.mark.parametrize("name", FROM_THE_JOURNAL)
def test_a_page_comes_back_once_it_can_be_read(qtbot, shut, page_of, name):
    page = page_of(name)
    shut.trouble = None
    shut.try_to_open(qtbot)
    qtbot.waitUntil(lambda: not page.unreadable.isVisible())
    assert FROM_THE_JOURNAL[name](page).isVisible()


def test_what_was_shown_stays_when_it_cannot_be_read_anew(qtbot, stage, monkeypatch):
    tracker = stage(*sample_life())
    page = tracker.page(Page.LANDINGS)
    said = []
    page.said.connect(lambda *told: said.append(told))
    monkeypatch.setattr(tracker.journal, "partner", lambda *_: (_ for _ in ()).throw(JournalError(Trouble.BUSY)))
    page.refresh()
    qtbot.waitUntil(lambda: bool(said))
    assert page.month.isVisible()
    assert not page.unreadable.isVisible()


def test_what_was_typed_meanwhile_reaches_the_journal_once_it_opens(qtbot, shut):
    field = QLineEdit()
    qtbot.addWidget(field)
    drafts = Drafts(shut.queue, field)
    drafts.watch("place", field)
    field.setText("half a thought")
    drafts.flush()
    shut.trouble = None
    shut.try_to_open(qtbot)
    qtbot.waitUntil(lambda: shut.journal.drafts.get("place") == "half a thought")


def test_a_week_that_cannot_be_read_has_nothing_to_write_in_and_cannot_be_done(qtbot, shut):
    window = ReflectionWindow(shut.queue, StandingClock(), Settings())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.sheet.unreadable.isVisible)
    assert not any(field.isVisible() for field in window.prompts.fields)
    assert not window.footer.done.isVisible()
    shut.trouble = None
    window.footer.try_again.click()
    qtbot.waitUntil(window.footer.done.isVisible)
    assert all(field.isVisible() for field in window.prompts.fields)
    assert not window.sheet.unreadable.isVisible()
