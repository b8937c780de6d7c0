"""What the day brings is written once, whenever the journal opens, and waits in a file until then."""

import threading
from datetime import timedelta

import pytest

from models.journal import JournalError, Trouble
from models.rituals import present
from models.storage.state_files import StateFiles
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from ui.held_back import HeldBack
from ui.journal_queue import JournalQueue

SPANS = [present(AFTERNOON + n * timedelta(hours=1), AFTERNOON + n * timedelta(hours=2), AFTERNOON) for n in range(3)]


@pytest.fixture
def store(tmp_path):
    return StateFiles(tmp_path)


@pytest.fixture
def begin(qtbot, store):
    begun = []

    def begin(open_journal):
        queue = JournalQueue(open_journal, HandClock())
        begun.append(queue)
        return queue, HeldBack(queue, store, queue)

    yield begin
    for queue in begun:
        queue.close()


def test_open_it_is_written_at_once_and_lies_in_no_file(qtbot, begin, store, journal):
    queue, held = begin(lambda: journal)
    with qtbot.waitSignal(queue.opened):
        queue.start()
    held.save(SPANS[0])
    assert store.held_back() == ()
    qtbot.waitUntil(lambda: list(journal.records.values()) == [SPANS[0]])


def test_while_it_is_being_opened_it_lies_in_a_file_too_and_is_written_once(qtbot, begin, store, journal):
    may_open = threading.Event()
    queue, held = begin(lambda: (may_open.wait(), journal)[1])
    saved = []
    queue.saved.connect(saved.append)
    queue.start()
    held.save(SPANS[0])
    assert store.held_back() == (SPANS[0],)
    may_open.set()
    qtbot.waitUntil(lambda: store.held_back() == ())
    assert queue.settle()
    assert saved == [(SPANS[0],)]


def test_an_end_before_it_was_open_loses_nothing(begin, store, journal):
    queue, held = begin(lambda: journal)
    queue.start()
    held.save(SPANS[0])
    queue.close()
    assert list(journal.records.values()) == [SPANS[0]]


@pytest.mark.parametrize("trouble", [Trouble.LOCKED, Trouble.BUSY])
def test_a_journal_that_does_not_open_is_waited_for_over_a_restart(qtbot, begin, store, journal, trouble):
    def refuse():
        raise JournalError(trouble)

    queue, held = begin(refuse)
    with qtbot.waitSignal(queue.trouble):
        queue.start()
    held.save(SPANS[0])
    held.save(SPANS[1])
    assert store.held_back() == tuple(SPANS[:2])
    queue.close()
    again, _ = begin(lambda: journal)
    again.start()
    qtbot.waitUntil(lambda: list(journal.records.values()) == SPANS[:2])
    qtbot.waitUntil(lambda: store.held_back() == ())


def test_what_the_journal_refuses_stays_in_the_file(qtbot, begin, store, journal, caplog):
    store.hold_back(SPANS)
    journal.trouble = Trouble.DISK_FULL
    queue, _held = begin(lambda: journal)
    queue.start()
    qtbot.waitUntil(lambda: "disk_full" in caplog.text)
    assert store.held_back() == tuple(SPANS)


def test_a_folder_that_cannot_be_written_is_said_and_lived_with(begin, store, monkeypatch, caplog):
    def refuse(_records):
        raise OSError

    monkeypatch.setattr(store, "hold_back", refuse)
    _queue, held = begin(MemoryJournal)
    held.save(SPANS[0])
    assert "could not be kept" in caplog.text
