"""Which records belong to a span of days, in memory and in the database alike."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from models.exchange.document import KINDS
from models.records import CheckIn, ClarityStatement, Gesture, RepairAttempt, RepairEpisode, WeeklyReflection
from models.span import EVER, Span
from models.storage.opening import open_journal
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import KATHMANDU, NOW, key, one_of_each

DAY = date(2026, 11, 23)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
LIFE = {type(each): each for each in one_of_each()}


@pytest.fixture(params=["memory", "sql"])
def journal(request, tmp_path):
    opened = MemoryJournal() if request.param == "memory" else open_journal(tmp_path / "journal", lambda: NOW)
    yield opened
    opened.close()


def kinds_in(journal, span):
    found = {type(each) for each in journal.living(tuple(KINDS.values()), span)}
    assert set(journal.count_records(span)) == found
    return found


@pytest.mark.parametrize("span", [EVER, Span(DAY, DAY), Span(first=DAY), Span(last=DAY), Span(BEFORE, AFTER)])
def test_a_day_belongs_to_each_span_it_lies_in(journal, span):
    journal.save(*LIFE.values())
    week = {WeeklyReflection} if span.first == DAY else set()
    assert kinds_in(journal, span) == set(KINDS.values()) - week


@pytest.mark.parametrize("span", [Span(AFTER, None), Span(None, BEFORE), Span(AFTER, AFTER)])
def test_what_is_about_no_day_belongs_to_every_span(journal, span):
    journal.save(*(each for each in LIFE.values() if not isinstance(each, WeeklyReflection)))
    assert {kind.__name__ for kind in kinds_in(journal, span)} == {"Gesture", "Partner", "PhraseChoice"}


@pytest.mark.parametrize(
    ("span", "inside"),
    [
        (Span(date(2026, 11, 22), None), True),
        (Span(date(2026, 11, 23), None), False),
        (Span(None, date(2026, 11, 16)), True),
        (Span(None, date(2026, 11, 15)), False),
        (Span(date(2026, 11, 18), date(2026, 11, 19)), True),
    ],
)
def test_a_week_belongs_where_one_of_its_days_lies(journal, span, inside):
    journal.save(LIFE[WeeklyReflection])
    assert (kinds_in(journal, span) == {WeeklyReflection}) is inside


@pytest.mark.parametrize(
    ("at", "inside"),
    [((23, 3, 59), False), ((23, 4, 0), True), ((24, 3, 59), True), ((24, 4, 0), False)],
)
def test_a_check_in_belongs_to_its_local_workday(journal, at, inside):
    journal.save(replace(LIFE[CheckIn], at=datetime(2026, 11, *at, tzinfo=KATHMANDU)))
    assert (kinds_in(journal, Span(DAY, DAY)) == {CheckIn}) is inside


def test_an_attempt_goes_where_its_episode_goes(journal):
    attempt = replace(LIFE[RepairAttempt], at=NOW + timedelta(days=9))
    journal.save(LIFE[RepairEpisode], attempt)
    assert kinds_in(journal, Span(DAY, DAY)) == {RepairEpisode, RepairAttempt}
    assert kinds_in(journal, Span(AFTER, None)) == set()


def test_kind_after_kind_and_each_in_the_order_of_the_keys(journal):
    gestures = [replace(LIFE[Gesture], id=key(number)) for number in (103, 101, 102)]
    journal.save(LIFE[ClarityStatement], LIFE[RepairEpisode], *gestures)
    found = list(journal.living((Gesture, ClarityStatement), EVER))
    assert [each.id for each in found] == [*(key(number) for number in (101, 102, 103)), LIFE[ClarityStatement].id]
