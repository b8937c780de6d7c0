"""How a statement landed: asked once, hours later, about the latest one that was said, and never again."""

from datetime import datetime, timedelta, timezone

from models.clarity_landed import ASKED_AFTER, LOOKS_BACK, statement_asked_about, statement_to_ask
from models.records import StatementLanded, StatementState
from models.rituals import ask_no_more, deleted, keep, let_go, say, statement_landed, unsay, write_statement
from tests.memory_journal import MemoryJournal

ZONE = timezone(timedelta(hours=1))
MINUTE = timedelta(minutes=1)


def at(hour, day=20, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def said(moment, words="I miss you"):
    return write_statement(words, moment, state=StatementState.SAID)


def asked(now, *statements):
    return statement_to_ask(statements, now)


def test_some_hours_must_have_gone_by():
    statement = said(at(9))
    assert asked(at(9) + ASKED_AFTER - MINUTE, statement) is None
    assert asked(at(9) + ASKED_AFTER, statement) == statement


def test_in_the_morning_what_was_said_late_is_asked_about():
    assert asked(at(4, 21) - MINUTE, said(at(3, 21))) is None
    statement = said(at(2, 21))
    assert asked(at(4, 21), statement) == statement


def test_after_some_days_the_question_goes_by_itself():
    statement = said(at(21))
    last = at(23) + LOOKS_BACK
    assert asked(last, statement) == statement
    assert asked(last + timedelta(days=1), statement) is None


def test_it_goes_by_when_it_was_said_and_not_by_when_it_was_written():
    written_long_ago = say(write_statement("I miss us", at(9, 2)), at(18, 19))
    assert asked(at(9), said(at(9, 19)), written_long_ago) == written_long_ago
    assert asked(at(9), said(at(19, 19)), written_long_ago).said_at == at(19, 19)


def test_an_answer_and_the_wish_not_to_be_asked_end_it():
    statement = said(at(9))
    for answer in StatementLanded:
        assert asked(at(18), statement_landed(statement, answer, at(13))) is None
    quiet = ask_no_more(statement, at(13))
    assert quiet.landed is None
    assert asked(at(18), quiet) is None
    assert asked(at(9, 21), quiet) is None


def test_earlier_ones_are_not_asked_about_in_the_place_of_the_latest():
    earlier, latest = said(at(9, 19)), said(at(9))
    assert asked(at(18), earlier, latest) == latest
    assert asked(at(18), earlier, ask_no_more(latest, at(13))) is None


def test_what_was_said_just_now_does_not_keep_an_earlier_one_from_being_asked_about():
    earlier = said(at(9))
    assert asked(at(18), earlier, said(at(17))) == earlier


def test_only_what_is_said_is_asked_about():
    statement = said(at(9))
    assert asked(at(18), keep(statement, at(10)), let_go(statement, at(10)), unsay(statement, at(10))) is None
    assert asked(at(8), statement) is None


def test_a_statement_that_was_taken_back_to_be_said_is_as_if_it_never_was():
    told = ask_no_more(statement_landed(said(at(9)), StatementLanded.PARTLY, at(13)), at(13))
    back = unsay(told, at(14))
    assert (back.state, back.said_at, back.landed, back.asked_landed) == (StatementState.DRAFT, None, None, False)
    again = say(back, at(15))
    assert asked(at(18), again) == again


def test_the_journal_is_asked_for_what_is_not_deleted():
    statement = said(at(9))
    assert statement_asked_about(MemoryJournal(statement, write_statement("x", at(9))), at(18)) == statement
    assert statement_asked_about(MemoryJournal(deleted(statement, at(10))), at(18)) is None
