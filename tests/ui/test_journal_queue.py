"""The queue: nothing waits for the disk, nothing is answered twice, and a failure says which."""

import threading
import weakref
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QObject

from models import rituals
from models.journal import Change, JournalError, Trouble
from tests.hand_clock import AFTERNOON, HandClock
from ui.journal_queue import JournalQueue

STATEMENT = rituals.write_statement("Words.", AFTERNOON)


@pytest.fixture
def queue(qtbot, journal):
    made = JournalQueue(lambda: journal, HandClock())
    yield made
    made.close()


def test_work_asked_for_before_the_journal_is_open_waits_for_it(qtbot, queue):
    got = []
    queue.ask(lambda journal: journal.statements(), got.append, owner=queue)
    assert got == []
    with qtbot.waitSignal(queue.opened):
        queue.start()
    qtbot.waitUntil(lambda: got == [()])


def test_work_is_done_elsewhere_and_answered_here(qtbot, queue):
    threads = []
    queue.start()
    queue.ask(
        lambda _journal: threads.append(threading.get_ident()),
        lambda _nothing: threads.append(threading.get_ident()),
        owner=queue,
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1] == threading.get_ident()


def test_everybody_is_told_after_the_commit(qtbot, queue, journal):
    queue.start()
    with qtbot.waitSignal(queue.saved) as told:
        queue.save(STATEMENT)
    assert told.args == [(STATEMENT,)]
    assert STATEMENT.id in journal.records


def test_nobody_is_told_of_what_was_not_saved(qtbot, queue, journal):
    journal.trouble = Trouble.DISK_FULL
    queue.start()
    reasons = []
    with qtbot.assertNotEmitted(queue.saved):
        queue.save(STATEMENT, failed=reasons.append, owner=queue)
        qtbot.waitUntil(lambda: reasons == [Trouble.DISK_FULL])


def test_whoever_is_gone_gets_no_answer(qtbot, queue):
    gone, got = QObject(), []
    queue.ask(lambda _journal: 1, got.append, owner=gone)
    queue.ask(lambda _journal: 2, got.append, owner=queue)
    shiboken6.delete(gone)
    queue.start()
    qtbot.waitUntil(lambda: got == [2])


def test_a_journal_that_does_not_open_says_why_and_can_be_tried_again(qtbot, journal):
    troubles = [Trouble.BUSY]

    def open_journal():
        if troubles:
            raise JournalError(troubles.pop())
        return journal

    queue = JournalQueue(open_journal, HandClock())
    reasons = []
    queue.ask(lambda journal: journal.statements(), reasons.append, owner=queue, failed=reasons.append)
    with qtbot.waitSignal(queue.trouble) as told:
        queue.start()
    assert told.args == [Trouble.BUSY]
    qtbot.waitUntil(lambda: reasons == [Trouble.BUSY])
    with qtbot.waitSignal(queue.opened):
        queue.start()
    queue.close()
    assert journal.closed


def test_an_error_nobody_foresaw_does_not_stop_the_queue_and_is_not_quoted(qtbot, queue, caplog):
    queue.start()
    reasons, got = [], []

    def fail(_journal):
        raise KeyError("a secret")

    queue.ask(fail, got.append, owner=queue, failed=reasons.append)
    queue.ask(lambda _journal: 2, got.append, owner=queue)
    qtbot.waitUntil(lambda: (reasons, got) == ([Trouble.UNKNOWN], [2]))
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


def test_settling_waits_for_what_was_asked_for_and_not_for_ever(qtbot, queue, journal):
    assert queue.settle(), "nothing was ever asked for"
    queue.start()
    queue.save(STATEMENT)
    assert queue.settle()
    assert STATEMENT.id in journal.records
    stuck = threading.Event()
    queue.ask(lambda _journal: stuck.wait(60), lambda _: None, owner=queue)
    assert not queue.settle(0.05)
    stuck.set()


def test_closing_finishes_what_was_asked_for(qtbot, journal):
    queue = JournalQueue(lambda: journal, HandClock())
    queue.start()
    for _ in range(20):
        queue.save(rituals.write_statement("Words.", AFTERNOON))
    queue.keep_draft("somewhere", "half a sen")
    queue.close()
    assert len(journal.records) == 20
    assert journal.drafts == {"somewhere": "half a sen"}


def test_whoever_asked_is_not_held_after_the_answer(qtbot, queue):
    class Asker(QObject):
        pass

    asker, got = Asker(), []
    seen = weakref.ref(asker)
    queue.start()
    queue.ask(lambda _journal: 1, got.append, owner=asker)
    qtbot.waitUntil(lambda: got == [1])
    del asker
    qtbot.waitUntil(lambda: seen() is None)


def test_started_twice_it_opens_the_journal_once(qtbot, journal):
    opened = []

    def open_journal():
        opened.append(True)
        return journal

    queue = JournalQueue(open_journal, HandClock())
    queue.start()
    queue.start()
    queue.close()
    assert opened == [True]


def test_an_opening_that_fails_as_nobody_foresaw_is_not_quoted(qtbot, caplog):
    def open_journal():
        raise KeyError("a secret")

    queue = JournalQueue(open_journal, HandClock())
    with qtbot.waitSignal(queue.trouble) as told:
        queue.start()
    queue.close()
    assert told.args == [Trouble.UNKNOWN]
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


def test_a_saving_goes_on_when_whoever_asked_for_it_is_gone(qtbot, queue, journal):
    gone, got = QObject(), []
    queue.save(STATEMENT, then=lambda: got.append("gone"), owner=gone)
    shiboken6.delete(gone)
    with qtbot.waitSignal(queue.saved):
        queue.start()
    assert STATEMENT.id in journal.records
    assert got == []


def test_what_a_saving_changed_is_told_before_everybody_hears_of_it(qtbot, queue, journal):
    order = []
    queue.saved.connect(lambda records: order.append(("saved", records)))
    queue.start()
    newer = rituals.reword(STATEMENT, "Other.", AFTERNOON)
    queue.save(STATEMENT, told=lambda change: order.append(("told", change)), then=lambda: order.append(("then", None)))
    queue.save(newer, told=lambda change: order.append(("told", change)))
    qtbot.waitUntil(lambda: len(order) == 5)
    assert [what for what, _ in order] == ["told", "saved", "then", "told", "saved"]
    assert order[0][1] == Change((None,), (STATEMENT,))
    assert order[3][1] == Change((STATEMENT,), (newer,))


def test_an_exchange_is_told_to_everybody_only_when_it_was_made(qtbot, queue, journal):
    saved, answers = [], []
    queue.saved.connect(saved.append)
    queue.start()
    newer = rituals.reword(STATEMENT, "Other.", AFTERNOON)
    queue.exchange([STATEMENT], [newer], answers.append, owner=queue)
    queue.save(STATEMENT)
    queue.exchange([STATEMENT], [newer], answers.append, owner=queue)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [False, True]
    assert saved == [(STATEMENT,), (newer,)]


def test_what_is_purged_is_gone_and_everybody_hears_of_it(qtbot, queue, journal):
    journal.save(STATEMENT)
    queue.start()
    with qtbot.waitSignal(queue.purged):
        queue.purge(STATEMENT)
    assert journal.statement(STATEMENT.id) is None


def test_a_refused_purge_says_why(qtbot, queue, journal):
    journal.save(STATEMENT)
    journal.trouble = Trouble.READ_ONLY
    reasons = []
    queue.start()
    queue.purge(STATEMENT, failed=reasons.append, owner=queue)
    qtbot.waitUntil(lambda: bool(reasons))
    assert reasons == [Trouble.READ_ONLY]
    assert journal.statement(STATEMENT.id) == STATEMENT


def test_the_trash_is_emptied_at_opening_and_when_asked_for(qtbot, journal):
    clock = HandClock()
    queue = JournalQueue(lambda: journal, clock)
    old, young = (rituals.deleted(rituals.write_statement(words, AFTERNOON), AFTERNOON) for words in ("old", "young"))
    young = rituals.changed(young, AFTERNOON, deleted=AFTERNOON + timedelta(days=1))
    journal.save(old, young)
    clock.pass_by(timedelta(days=30))
    with qtbot.waitSignal(queue.purged):
        queue.start()
    assert [each.record for each in journal.trash()] == [young]
    clock.pass_by(timedelta(days=1))
    with qtbot.waitSignal(queue.purged):
        queue.empty_trash()
    assert journal.trash() == ()
    queue.close()


def test_everything_in_the_trash_goes_where_nothing_of_it_is_kept(qtbot, queue, journal):
    journal.save(rituals.deleted(STATEMENT, AFTERNOON))
    queue.start()
    with qtbot.waitSignal(queue.purged):
        queue.empty_trash(timedelta())
    assert journal.trash() == ()


def test_a_trash_that_cannot_be_emptied_says_why(qtbot, queue, journal):
    journal.save(rituals.deleted(STATEMENT, AFTERNOON))
    queue.start()
    qtbot.waitUntil(queue.settle)
    journal.trouble = Trouble.DISK_FULL
    reasons = []
    queue.empty_trash(timedelta(), owner=queue, failed=reasons.append)
    qtbot.waitUntil(lambda: reasons == [Trouble.DISK_FULL])
    assert len(journal.trash()) == 1


def test_an_empty_trash_is_no_news_and_a_disk_that_says_no_keeps_nobody_from_opening(qtbot, journal):
    queue = JournalQueue(lambda: journal, HandClock())
    news, got = [], []
    queue.purged.connect(lambda: news.append(1))
    journal.trouble = Trouble.DISK_FULL
    with qtbot.waitSignal(queue.opened):
        queue.start()
    queue.empty_trash()
    queue.ask(lambda journal: journal.statements(), got.append, owner=queue)
    qtbot.waitUntil(lambda: got == [()])
    assert news == []
    queue.close()
