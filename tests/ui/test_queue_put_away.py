"""The queue with a journal that is put away and brought back: nothing asked meanwhile is lost, or answered early."""

import pytest
from PySide6.QtCore import QObject

from models import rituals
from models.journal import JournalError, Trouble
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from ui.journal_queue import JournalQueue

STATEMENT = rituals.write_statement("Words.", AFTERNOON)


@pytest.fixture
def queue(qtbot, journal):
    made = JournalQueue(lambda: journal, HandClock())
    with qtbot.waitSignal(made.opened):
        made.start()
    yield made
    made.close()


def put_away(qtbot, queue):
    with qtbot.waitSignal(queue.put_away_done):
        queue.put_away()


def test_what_was_asked_for_before_is_done_before_it_is_closed(qtbot, queue, journal):
    queue.keep_draft("place", "half a thought")
    queue.save(STATEMENT)
    put_away(qtbot, queue)
    assert journal.drafts == {"place": "half a thought"}
    assert STATEMENT.id in journal.records
    assert journal.closed


def test_what_is_asked_for_later_waits_in_its_order(qtbot, queue, journal):
    put_away(qtbot, queue)
    got, failed = [], []
    queue.save(STATEMENT, failed=failed.append)
    queue.ask(lambda journal: journal.statements(), got.append, owner=queue, failed=failed.append)
    assert queue.settle(), "waiting for the disk is not waiting for the lock"
    assert (got, failed, journal.records) == ([], [], {})
    with qtbot.waitSignal(queue.opened):
        queue.bring_back(lambda: journal, failed.append, owner=queue)
    qtbot.waitUntil(lambda: got == [(STATEMENT,)])
    assert failed == []


def test_a_secret_that_does_not_open_it_leaves_everything_waiting(qtbot, queue, journal):
    put_away(qtbot, queue)
    got, failed = [], []
    queue.ask(lambda journal: journal.statements(), got.append, owner=queue, failed=got.append)

    def refuse():
        raise JournalError(Trouble.WRONG_SECRET)

    with qtbot.assertNotEmitted(queue.opened):
        queue.bring_back(refuse, failed.append, owner=queue)
        qtbot.waitUntil(lambda: failed == [Trouble.WRONG_SECRET])
    assert got == []
    queue.bring_back(lambda: journal, failed.append, owner=queue)
    qtbot.waitUntil(lambda: got == [()])


def test_a_journal_that_is_open_is_closed_before_it_is_opened_in_another_way(qtbot, queue, journal):
    order = []

    def reopen():
        order.append(journal.closed)
        return MemoryJournal(STATEMENT)

    with qtbot.waitSignal(queue.opened):
        queue.bring_back(reopen, order.append, owner=queue)
    assert order == [True]
    got = []
    queue.ask(lambda journal: journal.statements(), got.append, owner=queue)
    qtbot.waitUntil(lambda: got == [(STATEMENT,)])


def test_a_journal_that_is_locked_from_the_beginning_keeps_everything_waiting(qtbot, journal):
    def locked():
        raise JournalError(Trouble.LOCKED)

    queue = JournalQueue(locked, HandClock())
    got = []
    queue.ask(lambda journal: journal.statements(), got.append, owner=queue, failed=got.append)
    with qtbot.waitSignal(queue.trouble) as told:
        queue.start()
    assert told.args == [Trouble.LOCKED]
    assert queue.settle()
    assert got == []
    queue.bring_back(lambda: journal, got.append, owner=queue)
    qtbot.waitUntil(lambda: got == [()])
    queue.close()


def test_whoever_is_gone_by_then_gets_no_answer(qtbot, queue, journal):
    put_away(qtbot, queue)
    gone, got = QObject(), []
    queue.ask(lambda _journal: 1, got.append, owner=gone)
    queue.ask(lambda _journal: 2, got.append, owner=queue)
    gone.deleteLater()
    qtbot.waitSignal(gone.destroyed).wait()
    queue.bring_back(lambda: journal, got.append, owner=queue)
    qtbot.waitUntil(lambda: got == [2])


def test_ending_while_it_is_put_away_is_in_good_order(qtbot, queue, journal):
    put_away(qtbot, queue)
    queue.save(STATEMENT)
    queue.close()
    assert journal.records == {}
