"""Every act can be taken back and done again, in order, and nothing newer is ever written over."""

import gc
import random
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from models.journal import Trouble
from models.records import DayKind, Feeling, StatementState
from models.rituals import (
    begin_episode,
    day_was,
    deleted,
    name_underneath,
    new_gesture,
    present,
    reorder_gestures,
    restored,
    reword,
    say,
    write_statement,
)
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from ui.journal_queue import JournalQueue
from ui.undo_history import LIMIT, UndoHistory


class Desk:
    """A history in front of a journal in memory, with the true queue between them."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.clock = HandClock()
        self.journal = MemoryJournal()
        self.queue = JournalQueue(lambda: self.journal, self.clock)
        self.queue.start()
        self.history = UndoHistory(self.queue, self.clock)
        self.told = []
        self.history.undone.connect(lambda name: self.told.append(("undone", name)))
        self.history.redone.connect(lambda name: self.told.append(("redone", name)))
        self.history.overtaken.connect(lambda name: self.told.append(("overtaken", name)))
        self.history.failed.connect(lambda trouble: self.told.append(("failed", trouble)))

    def settle(self):
        for _ in range(3):
            answered = []
            self.queue.ask(lambda _journal: None, answered.append, owner=self.queue)
            self.qtbot.waitUntil(lambda: bool(answered))  # noqa: B023

    def do(self, name, *records):
        self.history.do(name, *records)
        self.settle()

    def undo(self):
        self.history.undo()
        self.settle()

    def redo(self):
        self.history.redo()
        self.settle()

    def words(self):
        return [statement.words for statement in reversed(self.journal.statements())]


@pytest.fixture
def desk(qtbot):
    made = Desk(qtbot)
    yield made
    made.queue.close()


def test_nothing_was_done_yet(desk):
    desk.undo()
    desk.redo()
    assert not desk.history.can_undo()
    assert not desk.history.can_redo()
    assert (desk.history.undo_text(), desk.history.redo_text(), desk.told) == ("", "", [])


def test_what_was_written_goes_and_comes_back(desk):
    statement = write_statement("words", AFTERNOON)
    desk.do("Write", statement)
    assert desk.history.undo_text() == "Write"
    desk.undo()
    assert desk.words() == []
    assert [each.record.id for each in desk.journal.trash()] == [statement.id]
    assert (desk.history.can_undo(), desk.history.redo_text()) == (False, "Write")
    desk.redo()
    assert desk.words() == ["words"]
    assert desk.told == [("undone", "Write"), ("redone", "Write")]


def test_acts_upon_one_record_go_back_one_by_one_and_forth_again(desk):
    first = write_statement("first", AFTERNOON)
    second = reword(first, "second", AFTERNOON)
    said = say(second, AFTERNOON)
    gone = deleted(said, AFTERNOON)
    for name, record in (("Write", first), ("Reword", second), ("Say", said), ("Delete", gone)):
        desk.do(name, record)
    desk.clock.pass_by(timedelta(hours=1))
    seen = []
    for _ in range(4):
        desk.undo()
        seen.append([(each.words, each.state) for each in desk.journal.statements()])
    draft = StatementState.DRAFT
    assert seen == [[("second", StatementState.SAID)], [("second", draft)], [("first", draft)], []]
    for _ in range(4):
        desk.redo()
    assert desk.words() == []
    assert [each.record.words for each in desk.journal.trash()] == ["second"]
    desk.undo()
    assert desk.words() == ["second"]
    assert not any(what in {"overtaken", "failed"} for what, _ in desk.told)


def test_what_is_put_back_is_newer_than_what_it_replaces(desk):
    statement = write_statement("before", AFTERNOON)
    desk.do("Write", statement)
    desk.do("Reword", reword(statement, "after", AFTERNOON))
    desk.clock.pass_by(timedelta(hours=1))
    desk.undo()
    assert desk.journal.statement(statement.id).updated == desk.clock.now()


def test_an_act_on_several_records_is_one(desk):
    gestures = [new_gesture(name, AFTERNOON, position=n) for n, name in enumerate("abc")]
    desk.do("Add", *gestures)
    desk.do("Reorder", *reorder_gestures(gestures[::-1], AFTERNOON))
    assert [each.name for each in desk.journal.gestures()] == ["c", "b", "a"]
    desk.undo()
    assert [each.name for each in desk.journal.gestures()] == ["a", "b", "c"]
    desk.undo()
    assert desk.journal.gestures() == ()


def test_a_new_act_ends_what_could_be_done_again(desk):
    desk.do("Write", write_statement("first", AFTERNOON))
    desk.undo()
    desk.do("Write", write_statement("second", AFTERNOON))
    assert not desk.history.can_redo()
    desk.redo()
    assert desk.words() == ["second"]


def test_what_was_changed_meanwhile_is_not_written_over(desk):
    statement, other = write_statement("words", AFTERNOON), write_statement("other", AFTERNOON)
    desk.do("Write other", other)
    desk.do("Write", statement)
    newer = name_underneath(statement, AFTERNOON, feelings=[Feeling.TENDER])
    desk.queue.save(newer)
    desk.undo()
    assert desk.told == [("overtaken", "Write")]
    assert desk.journal.statement(statement.id) == newer
    # It is forgotten; what lies before it can still be taken back.
    assert (desk.history.undo_text(), desk.history.can_redo()) == ("Write other", False)
    desk.undo()
    assert desk.words() == ["words"]


def test_what_was_changed_meanwhile_is_not_done_again_either(desk):
    statement = write_statement("words", AFTERNOON)
    desk.do("Write", statement)
    desk.do("Reword", reword(statement, "after", AFTERNOON))
    desk.undo()
    desk.queue.save(reword(statement, "newer", AFTERNOON))
    desk.redo()
    assert desk.words() == ["newer"]
    assert desk.told[-1] == ("overtaken", "Reword")
    assert not desk.history.can_redo()


def test_a_disk_that_says_no_moves_nothing(desk):
    statement = write_statement("words", AFTERNOON)
    desk.do("Write", statement)
    desk.journal.trouble = Trouble.DISK_FULL
    desk.undo()
    assert desk.told == [("failed", Trouble.DISK_FULL)]
    assert desk.words() == ["words"]
    assert desk.history.can_undo()
    desk.journal.trouble = None
    desk.undo()
    assert desk.words() == []
    desk.journal.trouble = Trouble.DISK_FULL
    desk.redo()
    assert desk.history.can_redo()
    desk.journal.trouble = None
    desk.redo()
    assert desk.words() == ["words"]


def test_an_act_that_could_not_be_saved_was_none(desk):
    desk.journal.trouble = Trouble.READ_ONLY
    reasons, done = [], []
    desk.history.do("Write", write_statement("words", AFTERNOON), then=lambda: done.append(1), otherwise=reasons.append)
    desk.settle()
    assert (reasons, done, desk.history.can_undo()) == ([Trouble.READ_ONLY], [], False)


def test_it_tells_when_an_act_is_done_and_what_can_be_undone_then(desk):
    names = []
    desk.history.do("Write", write_statement("words", AFTERNOON), then=lambda: names.append(desk.history.undo_text()))
    desk.settle()
    assert names == ["Write"]


def test_nobody_is_told_who_is_gone(desk):
    owner, told = QObject(), []
    desk.history.do("Write", write_statement("w", AFTERNOON), then=lambda: told.append(1), owner=owner)
    owner.deleteLater()
    del owner
    gc.collect()
    desk.settle()
    assert told == []
    assert desk.history.can_undo()


def test_what_the_program_notes_by_itself_and_what_changes_nothing_is_no_act(desk):
    statement = write_statement("words", AFTERNOON)
    desk.journal.save(statement)
    desk.do("Day", day_was(AFTERNOON.date(), DayKind.OFF, AFTERNOON))
    desk.do("Span", present(AFTERNOON, AFTERNOON, AFTERNOON))
    desk.do("Same", restored(statement, AFTERNOON + timedelta(hours=1)))
    assert not desk.history.can_undo()


def test_pressed_at_once_it_waits_for_the_act_and_takes_back_that_one(desk):
    desk.do("Write", write_statement("first", AFTERNOON))
    desk.history.do("Write", write_statement("second", AFTERNOON))
    desk.history.undo()
    desk.settle()
    assert desk.words() == ["first"]
    desk.history.undo()
    desk.history.redo()
    desk.history.redo()
    desk.settle()
    assert sorted(desk.words()) == ["first", "second"]


def test_who_goes_on_at_once_has_that_act_taken_back_by_no_earlier_wish(desk):
    desk.history.do("Write", write_statement("first", AFTERNOON))
    desk.history.undo()
    desk.history.do("Write", write_statement("second", AFTERNOON))
    desk.settle()
    assert sorted(desk.words()) == ["first", "second"]


def test_a_hundred_acts_are_remembered(desk):
    for n in range(LIMIT + 5):
        desk.history.do("Write", write_statement(f"{n}", AFTERNOON))
    desk.settle()
    gc.collect()
    for _ in range(LIMIT + 5):
        desk.history.undo()
    desk.qtbot.waitUntil(lambda: not desk.history.can_undo())
    assert sorted(desk.words(), key=int) == ["0", "1", "2", "3", "4"]


def test_it_can_forget_everything_even_in_the_middle(desk):
    desk.do("Write", write_statement("words", AFTERNOON))
    desk.history.undo()
    desk.history.clear()
    desk.settle()
    assert not desk.history.can_undo()
    assert not desk.history.can_redo()
    desk.do("Write", begin_episode("what", AFTERNOON))
    assert desk.history.can_undo()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_taken_back_and_done_again_it_is_as_if_time_went_back_and_forth(desk, seed):
    dice = random.Random(seed)
    past, future, now = [], [], {}
    for step in range(60):
        desk.clock.pass_by(timedelta(minutes=1))
        match dice.choice(("write", "change", "change", "undo", "undo", "redo")):
            case "undo":
                desk.undo()
                if past:
                    future.append(now)
                    now = past.pop()
            case "redo":
                desk.redo()
                if future:
                    past.append(now)
                    now = future.pop()
            case act:
                record = write_statement(f"{step}", desk.clock.now())
                if act == "change" and now:
                    known = desk.journal.statement(dice.choice(sorted(now)))
                    record = dice.choice((reword(known, f"{step}", desk.clock.now()), deleted(known, desk.clock.now())))
                desk.do("Act", record)
                past.append(now)
                future.clear()
                now = {key: words for key, words in now.items() if key != record.id}
                if record.deleted is None:
                    now[record.id] = record.words
        assert {each.id: each.words for each in desk.journal.statements()} == now
        assert (desk.history.can_undo(), desk.history.can_redo()) == (bool(past), bool(future))
    assert not any(what in {"overtaken", "failed"} for what, _ in desk.told)
