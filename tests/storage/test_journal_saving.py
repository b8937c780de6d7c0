"""Saving: all or nothing, once per key, and no content in what goes wrong."""

import traceback
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from models.journal import JournalError, Trouble
from models.records import AttemptKind, CheckIn, DayKind
from models.rituals import (
    IsoWeek,
    begin_episode,
    begin_reflection,
    changed,
    day_was,
    deleted,
    new_gesture,
    reach_out,
    restored,
    write_statement,
)
from models.storage.sql_journal import SqlJournal
from tests.storage.journal_files import MARKER, NOON

TODAY = NOON.date()


def run(journal: SqlJournal, sql: str) -> None:
    with journal.engine.begin() as connection:
        connection.execute(text(sql))


def test_saving_again_replaces(journal):
    statement = write_statement("first", NOON)
    journal.save(statement)
    second = changed(statement, NOON, words="second")
    journal.save(second)
    assert journal.statements() == (second,)


def test_saving_nothing_is_fine(journal):
    journal.save()


def test_one_bad_record_and_none_is_saved(journal):
    good = write_statement("good", NOON)
    orphan = reach_out(begin_episode("never saved", NOON), AttemptKind.HUMOUR, NOON)
    with pytest.raises(JournalError):
        journal.save(good, orphan)
    assert journal.statement(good.id) is None
    # and the journal goes on working
    journal.save(good)
    assert journal.statements() == (good,)


def test_a_failure_at_the_commit_saves_nothing(journal):
    def fail(_connection):
        raise KeyboardInterrupt

    event.listen(journal.engine, "commit", fail)
    with pytest.raises(KeyboardInterrupt):
        journal.save(write_statement("words", NOON))
    event.remove(journal.engine, "commit", fail)
    assert journal.statements() == ()


def test_a_time_needs_a_zone(journal):
    with pytest.raises(JournalError):
        journal.save(replace(write_statement("words", NOON), written_at=NOON.replace(tzinfo=None)))


@pytest.mark.parametrize("words", ["\0", "half \ud83d a character"], ids=["nul", "surrogate"])
def test_what_could_not_be_stored_whole_is_refused_without_quoting_it(journal, caplog, words):
    statement = replace(write_statement("x", NOON), words=MARKER + words)
    for save, arguments in ((journal.save, (statement,)), (journal.keep_draft, ("place", MARKER + words, NOON))):
        with pytest.raises(JournalError) as caught:
            save(*arguments)
        assert caught.value.trouble is Trouble.UNKNOWN
        assert caught.value.__context__ is None
        assert caught.value.__cause__ is None
        assert MARKER not in "".join(traceback.format_exception(caught.value))
    assert MARKER not in caplog.text
    assert journal.statements() == ()


def test_a_constraint_is_no_reason_to_quote(journal, caplog):
    orphan = reach_out(begin_episode("x", NOON), AttemptKind.HUMOUR, NOON, words=MARKER)
    with pytest.raises(JournalError) as caught:
        journal.save(orphan)
    assert MARKER not in "".join(traceback.format_exception(caught.value)) + caplog.text


@pytest.mark.parametrize("score", [float("nan"), float("inf")])
def test_a_score_is_a_finite_number(journal, score):
    check_in = CheckIn(
        id=UUID(int=1), created=NOON, updated=NOON, at=NOON, questionnaire="own", version="1", answers=(), score=score
    )
    with pytest.raises(JournalError):
        journal.save(check_in)


def test_a_number_too_large_is_refused(journal):
    with pytest.raises(JournalError):
        journal.save(new_gesture("tea", NOON, position=2**63))
    journal.save(new_gesture("tea", NOON, position=2**63 - 1))


def test_a_second_day_of_a_date_gives_the_first_its_kind(journal):
    first = day_was(TODAY, DayKind.WORKDAY, NOON)
    journal.save(first)
    journal.save(day_was(TODAY, DayKind.OFF, NOON.replace(hour=18)))
    assert journal.days_between(TODAY, TODAY) == (replace(first, kind=DayKind.OFF, updated=NOON.replace(hour=18)),)


def test_a_deleted_day_makes_room(journal):
    gone = deleted(day_was(TODAY, DayKind.WORKDAY, NOON), NOON)
    alive = day_was(TODAY, DayKind.AWAY, NOON)
    journal.save(gone, alive)
    assert journal.days_between(TODAY, TODAY) == (alive,)
    # Brought back, it gives its kind to the one that took its place.
    journal.save(restored(gone, NOON))
    assert journal.days_between(TODAY, TODAY) == (replace(alive, kind=DayKind.WORKDAY),)


def test_a_second_reflection_of_a_week_takes_the_place_of_the_first(journal):
    week = IsoWeek(2026, 10)
    first = replace(begin_reflection(week, NOON), good_news="first words")
    journal.save(first)
    second = begin_reflection(week, NOON.replace(hour=18))
    journal.save(second)
    assert journal.reflection(2026, 10) == second
    with journal.engine.connect() as connection:
        tombstones = connection.execute(text("SELECT good_news FROM weekly_reflection WHERE deleted IS NOT NULL"))
        assert tombstones.all() == [("first words",)]
    # Saving the one that is there stays a plain replacement.
    journal.save(replace(second, hoped_for="more"))
    assert journal.reflection(2026, 10) == replace(second, hoped_for="more")


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO day SELECT x'00', created, updated, deleted, day, kind FROM day",
        "UPDATE weekly_reflection SET deleted = NULL",
    ],
)
def test_the_database_itself_keeps_a_second_one_out(journal, sql):
    journal.save(day_was(TODAY, DayKind.OFF, NOON))
    for _ in range(2):
        journal.save(begin_reflection(IsoWeek(2026, 10), NOON))
    with pytest.raises(IntegrityError, match="UNIQUE constraint failed"):
        run(journal, sql)


def test_a_word_of_a_newer_program_is_not_guessed_at(journal):
    journal.save(write_statement("words", NOON))
    run(journal, "UPDATE clarity_statement SET state = 'sung'")
    with pytest.raises(JournalError) as caught:
        journal.statements()
    assert caught.value.trouble is Trouble.NEWER
    run(journal, "UPDATE clarity_statement SET state = 'said', feelings = '[\"saudade\"]'")
    with pytest.raises(JournalError) as caught:
        journal.statements()
    assert caught.value.trouble is Trouble.NEWER


def test_a_full_disk_is_told_apart_and_leaves_everything_as_it_was(journal):
    kept = write_statement("kept", NOON)
    journal.save(kept)
    with journal.engine.connect() as connection:
        driver = connection.connection.driver_connection
        (pages,) = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    long = [write_statement("long " * 1900, NOON) for _ in range(3)]
    with pytest.raises(JournalError) as caught:
        journal.save(*long)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert journal.statements() == (kept,)
    with journal.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA max_page_count = 100000").fetchone()
    journal.save(*long)
    assert len(journal.statements()) == 4


def test_a_closed_journal_says_no(journal):
    journal.close()
    journal.close()
    with pytest.raises(JournalError):
        journal.statements()


def test_the_connection_is_set_up_as_decided(journal):
    with journal.engine.begin() as connection:
        assert connection.connection.driver_connection.in_transaction
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "busy_timeout")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 2000,
    }
