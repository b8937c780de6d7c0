"""Statements are found by words, state, need, feeling and time, page by page, without a look at the whole journal."""

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from models.journal import StatementFilter
from models.records import Feeling, Need, StatementForm, StatementState
from models.rituals import deleted, write_statement
from models.storage.opening import open_journal
from models.storage.statement_queries import count_of, newest_words, page_of
from tests.memory_journal import MemoryJournal
from tests.storage.journal_files import NOON, the_time

DAY = timedelta(days=1)
TODAY = NOON.date()

a_few = st.lists
filters = st.builds(
    StatementFilter,
    search=st.sampled_from(["", "tea", "TÉA  walk", "zebra", "%", "a t"]),
    states=a_few(st.sampled_from(StatementState), max_size=2).map(tuple),
    needs=a_few(st.sampled_from([Need.REST, Need.HELP, Need.OWN]), max_size=2).map(tuple),
    feelings=a_few(st.sampled_from([Feeling.TIRED, Feeling.SAD, Feeling.OWN]), max_size=2).map(tuple),
    first=st.sampled_from([None, TODAY, TODAY + DAY]),
    last=st.sampled_from([None, TODAY, TODAY + 3 * DAY]),
)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Statements in every combination, several of one moment, some deleted; in what order they came."""
    choices = product(
        ("tea, and a walk", "Téa for two", "a quiet hour"),
        StatementState,
        (None, Need.REST, Need.OWN),
        ((), (Feeling.TIRED,), (Feeling.SAD, Feeling.OWN)),
    )
    statements = [
        write_statement(words, NOON + n // 4 * DAY / 6, state=state, need=need, feelings=feelings)
        for n, (words, state, need, feelings) in enumerate(choices)
    ]
    statements = [deleted(each, NOON) if n % 7 == 0 else each for n, each in enumerate(statements)]
    journal = open_journal(tmp_path_factory.mktemp("full") / "journal", the_time)
    journal.save(*statements)
    yield journal, MemoryJournal(*statements), {each.id: n for n, each in enumerate(statements)}
    journal.close()


@settings(max_examples=60, deadline=None)
@given(wanted=filters, page=st.integers(1, 7))
def test_it_finds_what_a_look_at_every_one_finds_and_each_once(full, wanted, page):
    journal, in_memory, order = full
    expected = sorted(in_memory.statements(wanted), key=lambda each: (each.written_at, order[each.id]), reverse=True)
    found = []
    while some := journal.statements(wanted, after=found[-1] if found else None, limit=page):
        assert len(some) <= page
        found += some
    assert found == expected
    assert journal.count_statements(wanted) == len(expected)


def test_a_page_goes_on_where_the_last_one_ended_whatever_came_in_between(journal):
    first, second, third = (write_statement(words, NOON + n * DAY) for n, words in enumerate(("a", "b", "c")))
    journal.save(first, second, third)
    journal.save(write_statement("newer", NOON + 9 * DAY), deleted(third, NOON + 9 * DAY))
    assert journal.statements(after=third) == (second, first)
    journal.purge(third)
    assert journal.statements(after=third) == (second, first)


def test_all_words_of_a_search_have_to_be_there_in_any_order(journal):
    both = write_statement("A walk, then tea.", NOON)
    journal.save(both, write_statement("Tea alone.", NOON), write_statement("A walk.", NOON))
    assert journal.statements(StatementFilter(search="  tea   walk ")) == (both,)


@pytest.mark.parametrize("search", ["累坏", "耐心\u3000累", "\uff34\uff21"])
def test_words_are_found_where_no_spaces_are_written(journal, search):
    written = write_statement("我今天累坏了，TA 很有耐心。", NOON)
    journal.save(written, write_statement("我今天不累。", NOON))
    assert journal.statements(StatementFilter(search=search)) == (written,)


def test_suggestions_are_the_newest_own_words_of_a_form_each_once(journal):
    ask = StatementForm.SMALL_ASK
    journal.save(
        write_statement("Hold me.", NOON, form=ask),
        write_statement("Tea?", NOON + DAY, form=ask),
        write_statement("Hold me.", NOON + 2 * DAY, form=ask),
        write_statement("Own words.", NOON + 3 * DAY),
        deleted(write_statement("Gone.", NOON + 4 * DAY, form=ask), NOON),
    )
    assert journal.earlier_words(ask) == ("Hold me.", "Tea?")
    assert journal.earlier_words(ask, limit=1) == ("Hold me.",)
    assert journal.earlier_words(StatementForm.MORE_OF_LESS_OF) == ()


@pytest.mark.parametrize(
    "query",
    [
        page_of(StatementFilter(), None, 50),
        page_of(StatementFilter(search="tea walk", states=(StatementState.SAID,)), None, 50),
        page_of(StatementFilter(first=TODAY, last=TODAY, needs=(Need.REST,)), write_statement("x", NOON), 50),
        page_of(StatementFilter(feelings=(Feeling.SAD, Feeling.TIRED)), None, 50),
        count_of(StatementFilter()),
        count_of(StatementFilter(states=(StatementState.DRAFT,))),
    ],
)
def test_what_is_passed_over_costs_no_look_at_a_row(journal, query):
    plan = plan_of(journal, query)
    looks = [step for step in plan if "clarity_statement" in step]
    assert any("USING COVERING INDEX ix_clarity_statement_living" in step for step in looks), plan
    # The rows that are shown are found by their number, each once.
    others = [step for step in looks if "ix_clarity_statement_living" not in step]
    assert all("INTEGER PRIMARY KEY" in step or "(id=?)" in step for step in others), plan


def test_suggestions_are_read_in_the_order_of_the_list(journal):
    plan = plan_of(journal, newest_words(StatementForm.SMALL_ASK, 9))
    assert plan[0] == "SCAN clarity_statement USING INDEX ix_clarity_statement_living"


def plan_of(journal, query):
    """How SQLite means to answer."""
    with journal.engine.connect() as connection:
        asked = []
        event.listen(journal.engine, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
        connection.execute(query).fetchall()
        text, values = asked[-1]
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values)]
