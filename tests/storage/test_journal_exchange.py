"""What a record was before is told, and is put back only where nothing newer would be lost."""

from datetime import timedelta

import pytest

from models.journal import JournalError
from models.records import DayKind, Feeling, says_the_same
from models.rituals import (
    IsoWeek,
    begin_reflection,
    changed,
    day_was,
    deleted,
    name_underneath,
    new_gesture,
    reorder_gestures,
    restored,
    reword,
    write_statement,
)
from tests.storage.journal_files import NOON

HOUR = timedelta(hours=1)


def test_saving_tells_what_was_there_before(journal):
    known, new = write_statement("before", NOON), write_statement("new", NOON)
    gone = deleted(new_gesture("tea", NOON), NOON)
    assert journal.save(known, gone) == (None, None)
    now = reword(known, "afterwards", NOON + HOUR)
    assert journal.save(new, now, restored(gone, NOON)) == (None, known, gone)
    assert journal.save(now) == (now,)
    assert journal.save() == ()


def test_what_was_before_is_told_of_a_thousand_at_once(journal):
    statements = tuple(write_statement(f"words {n}", NOON) for n in range(1200))
    journal.save(*statements)
    later = tuple(reword(each, "other", NOON + HOUR) for each in statements)
    assert journal.save(*later) == statements
    assert journal.save(*reversed(later)) == tuple(reversed(later))


def test_nothing_was_there_under_the_key_of_a_second_day_or_week(journal):
    journal.save(day_was(NOON.date(), DayKind.OFF, NOON), begin_reflection(IsoWeek(2026, 10), NOON))
    second = (day_was(NOON.date(), DayKind.AWAY, NOON), begin_reflection(IsoWeek(2026, 10), NOON))
    assert journal.save(*second) == (None, None)


def test_two_records_about_one_day_may_come_in_one_act(journal):
    journal.save(*(day_was(NOON.date(), kind, NOON) for kind in (DayKind.OFF, DayKind.AWAY, DayKind.WORKDAY)))
    (day,) = journal.days_between(NOON.date(), NOON.date())
    assert day.kind is DayKind.WORKDAY


def test_an_exchange_puts_back_what_was_before(journal):
    gestures = tuple(new_gesture(name, NOON, position=n) for n, name in enumerate("abc"))
    journal.save(*gestures)
    moved = reorder_gestures(gestures[::-1], NOON + HOUR)
    before = journal.save(*moved)
    back = [changed(each, NOON + 2 * HOUR) for each in before]
    assert journal.exchange(moved, back)
    assert [each.name for each in journal.gestures()] == ["a", "b", "c"]


def test_an_exchange_asks_what_is_said_and_not_when_it_was_written(journal):
    statement = write_statement("words", NOON)
    journal.save(changed(statement, NOON + HOUR))
    assert journal.exchange([statement], [reword(statement, "other", NOON)])
    gone = deleted(statement, NOON)
    journal.save(deleted(statement, NOON + HOUR))
    assert journal.exchange([gone], [statement])


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda statement: name_underneath(statement, NOON, feelings=[Feeling.SAD]),
        lambda statement: deleted(statement, NOON),
        lambda statement: reword(statement, "newer", NOON),
    ],
)
def test_an_exchange_never_writes_over_something_newer(journal, meanwhile):
    statement, other = write_statement("words", NOON), write_statement("other", NOON)
    newer = meanwhile(statement)
    journal.save(other, newer)
    assert not journal.exchange([other, statement], [deleted(other, NOON), deleted(statement, NOON)])
    assert journal.statement(statement.id) == newer
    assert journal.statement(other.id) == other


def test_an_exchange_does_not_bring_back_what_was_purged(journal):
    statement = write_statement("words", NOON)
    journal.save(statement)
    journal.purge(statement)
    assert not journal.exchange([statement], [reword(statement, "other", NOON)])
    assert journal.statement(statement.id) is None


def test_an_exchange_that_fails_changes_nothing(journal):
    statement = write_statement("words", NOON)
    orphan = write_statement("orphan", NOON, episode_id=statement.id)
    journal.save(statement)
    with pytest.raises(JournalError):
        journal.exchange([statement], [reword(statement, "other", NOON), orphan])
    assert journal.statements() == (statement,)


def test_two_versions_say_the_same_whenever_they_were_written():
    statement = write_statement("words", NOON)
    assert says_the_same(statement, changed(statement, NOON + HOUR))
    assert says_the_same(deleted(statement, NOON), deleted(statement, NOON + HOUR))
    assert not says_the_same(statement, deleted(statement, NOON))
    assert not says_the_same(statement, reword(statement, "other", NOON))
    assert not says_the_same(statement, write_statement("words", NOON))
