"""What was deleted can be had back for a while; what was purged is nowhere in the file any more."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from models.journal import Discarded, JournalError, Trouble
from models.records import AttemptKind, DayKind, EpisodeState, PhraseArea
from models.rituals import (
    about_phrase,
    begin_episode,
    close_episode,
    day_was,
    deleted,
    hide_phrase,
    land,
    new_gesture,
    own_phrase,
    park,
    reach_out,
    restored,
    take_pause,
    write_statement,
)
from models.storage import database
from models.storage.database import engine_for
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.opening import open_journal
from tests.storage.journal_files import MARKER, NOON, key_of, the_time

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def an_episode():
    episode = begin_episode("a sharp word", NOON)
    attempts = tuple(reach_out(episode, kind, NOON + n * HOUR) for n, kind in enumerate(list(AttemptKind)[:2]))
    return episode, attempts, take_pause(episode, NOON, HOUR)


def test_everything_deleted_is_listed_last_deleted_first(journal):
    gone = [
        deleted(record, NOON + n * HOUR)
        for n, record in enumerate(
            (
                write_statement("words", NOON),
                begin_episode("an episode", NOON),
                land(NOON),
                new_gesture("tea", NOON),
                *park("a thought", NOON),
                own_phrase(PhraseArea.REPAIR, "soup?", NOON),
            )
        )
    ]
    journal.save(*gone, write_statement("alive", NOON), deleted(day_was(NOON.date(), DayKind.OFF, NOON), NOON))
    expected = tuple(Discarded(record) for record in reversed(gone))
    assert journal.trash() == expected
    assert journal.trash(limit=2) == expected[:2]


def test_an_episode_takes_its_parts_into_the_trash_and_brings_them_back(journal):
    episode, attempts, pause = an_episode()
    (early, late) = attempts
    journal.save(episode, deleted(late, NOON + HOUR), early, pause)
    gone = deleted(episode, NOON + 2 * HOUR)
    journal.save(gone)
    assert journal.open_episodes() == ()
    assert journal.trash() == (Discarded(gone, (early, pause)),)
    journal.save(restored(gone, NOON + 3 * HOUR))
    (found,) = journal.open_episodes()
    assert (found.attempts, found.pauses) == ((early,), (pause,))
    assert [each.record.id for each in journal.trash()] == [late.id]


def test_what_the_person_thinks_of_the_library_is_no_rubbish(journal):
    choice = hide_phrase(about_phrase((), PhraseArea.STARTER, "tired", NOON), NOON)
    journal.save(deleted(choice, NOON))
    assert journal.trash() == ()


def test_what_is_deleted_for_good_takes_its_parts_along_and_leaves_the_others(journal):
    episode, attempts, pause = an_episode()
    other = begin_episode("another", NOON)
    kept = reach_out(other, AttemptKind.HUMOUR, NOON)
    about = write_statement("about it", NOON, episode_id=episode.id)
    tea = new_gesture("tea", NOON)
    landing = land(NOON, gesture_id=tea.id)
    (thought,) = park("a thought", NOON, landing_id=landing.id)
    journal.save(episode, *attempts, pause, other, kept, about, tea, landing, thought)
    journal.purge(episode, tea, landing)
    (found,) = journal.open_episodes()
    assert (found.episode, found.attempts) == (other, (kept,))
    (statement,) = journal.statements()
    assert (statement.words, statement.episode_id) == ("about it", None)
    (waiting,) = journal.thoughts_waiting()
    assert waiting.landing_id is None
    assert journal.landings_between(NOON.date(), NOON.date()) == journal.gestures() == journal.trash() == ()
    assert count(journal, "repair_attempt") == 1
    assert count(journal, "pause") == 0


def test_old_tombstones_are_purged_and_young_ones_are_not(journal):
    episode, attempts, pause = an_episode()
    old, young = (write_statement(words, NOON) for words in ("old", "young"))
    journal.save(*(deleted(each, NOON) for each in (old, episode)), deleted(young, NOON + HOUR), *attempts, pause)
    assert journal.purge_deleted(NOON - HOUR) == 0
    assert journal.purge_deleted(NOON) == 2
    assert [each.record.id for each in journal.trash()] == [young.id]
    assert count(journal, "repair_attempt") == count(journal, "pause") == 0
    assert journal.purge_deleted(NOON) == 0


def test_a_thousand_are_purged_at_once(journal):
    statements = [deleted(write_statement(f"words {n}", NOON), NOON) for n in range(1200)]
    journal.save(*statements)
    assert journal.purge_deleted(NOON) == 1200
    assert count(journal, "clarity_statement") == 0


@pytest.fixture
def bare(folder: Path, monkeypatch):
    """A journal without its encryption, so that its pages can be read from outside, with words that were deleted."""
    monkeypatch.setattr(database, "unlock", lambda connection, key: None)
    journal = open_journal(folder, the_time)
    statements = [write_statement(f"{MARKER} {n} " * 40, NOON + n * HOUR) for n in range(30)]
    journal.save(*statements, write_statement("stays", NOON))
    journal.save(*(deleted(statement, NOON) for statement in statements))
    yield journal
    journal.close()


def in_the_files(folder: Path, words: str) -> bool:
    return any(words.encode() in path.read_bytes() for path in folder.iterdir())


def test_purged_words_are_nowhere_in_the_files(bare, folder):
    assert in_the_files(folder, MARKER)
    assert bare.purge_deleted(NOON) == 30
    # Still open: neither the free pages nor the log hold on to it until the program ends.
    assert not in_the_files(folder, MARKER)
    assert in_the_files(folder, "stays")
    assert (folder / "journal.db-wal").stat().st_size == 0


def test_without_overwriting_they_would_still_be_there(bare, folder):
    # The counterpart: this is what `secure_delete` keeps from happening.
    with bare.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA secure_delete = OFF").fetchall()
    assert bare.purge_deleted(NOON) == 30
    assert in_the_files(folder, MARKER)


def test_somebody_who_reads_keeps_a_purge_from_nothing_but_the_log(folder: Path, journal):
    statement = write_statement("words", NOON)
    journal.save(statement)
    reader = engine_for(folder / JOURNAL_NAME, key_of(folder)).raw_connection()
    reader.execute("PRAGMA busy_timeout = 0")
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM clarity_statement").fetchone() == (1,)
    with journal.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 0")
    journal.purge(statement)
    reader.close()
    assert journal.statement(statement.id) is None


def test_a_refused_purge_changes_nothing(journal):
    closed = close_episode(begin_episode("x", NOON), EpisodeState.LET_GO, NOON)
    journal.save(closed)
    with journal.engine.begin() as connection:
        connection.execute(
            text("CREATE TRIGGER no BEFORE DELETE ON repair_episode BEGIN SELECT RAISE(ABORT, 'no'); END")
        )
    with pytest.raises(JournalError) as caught:
        journal.purge(closed)
    assert caught.value.trouble is Trouble.UNKNOWN
    assert [each.episode for each in journal.closed_episodes()] == [closed]


def count(journal, table):
    with journal.engine.connect() as connection:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar()  # noqa: S608 (a name of ours)
