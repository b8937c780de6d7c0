"""What the weekly window may say about statements, and which statements come from its hopes."""

from datetime import timedelta

from models.records import Need, StatementState
from models.reflection import hoped_lines, hopes_written
from models.reflection.hopes import statements_of_hopes
from models.rituals import say, write_statement
from tests.memory_journal import MemoryJournal
from tests.models.reflection_weeks import MONDAY, at, on, statement, view

# --- statements ----------------------------------------------------------------------------------------------------


def test_said_and_kept_are_counted_and_drafts_are_not():
    states = [StatementState.SAID] * 4 + [StatementState.KEPT, StatementState.DRAFT, StatementState.LET_GO]
    found = view(statements=[statement(on(1), state) for state in states])
    assert (found.statements.said, found.statements.kept) == (4, 1)
    assert (found.days[0].said, found.days[0].kept) == (4, 1)


def test_a_statement_counts_when_it_was_said_not_when_it_was_written():
    written_before = say(statement(MONDAY - timedelta(days=4), StatementState.DRAFT), at(on(2)))
    said_after = say(statement(on(5), StatementState.DRAFT), at(on(5) + timedelta(days=4)))
    found = view(statements=[written_before, said_after])
    assert found.statements.said == 1
    assert found.days[1].said == 1


def test_what_lay_underneath_is_named_from_five_on_with_its_counts():
    rest, space = Need.REST, Need.SPACE
    four = [statement(on(1), need=need) for need in (rest, rest, rest, space)]
    assert view(statements=four).statements.need is None
    five = view(statements=[*four, statement(on(2), need=space)]).statements
    assert (five.need, five.need_count, five.needs) == (rest, 3, 5)


def test_needs_that_come_level_are_not_ranked():
    needs = [Need.REST] * 3 + [Need.SPACE] * 3
    assert view(statements=[statement(on(1), need=need) for need in needs]).statements.need is None


# --- what was hoped for ---------------------------------------------------------------------------------------------


def test_each_line_that_was_hoped_for_stands_by_itself():
    text = "  that you ask\n\n- an evening off\n• an evening off\n-\n"
    assert hoped_lines(text) == ("that you ask", "an evening off")


def test_a_page_of_text_is_no_list_of_hopes():
    assert len(hoped_lines("\n".join(f"line {number}" for number in range(100)))) == 20


def test_statements_are_found_by_the_words_that_were_hoped_for():
    evening, other = write_statement("An evening off", at(on(1))), write_statement("A walk", at(on(1)))
    before = write_statement("An evening off", at(on(1)) - timedelta(weeks=1))
    journal = MemoryJournal(evening, other, before)
    found = statements_of_hopes(journal, ["an evening off", "word " * 2000], MONDAY)
    assert found == (evening,)


def test_a_line_that_is_a_statement_already_is_known_by_its_words():
    written = write_statement("An Evening off", at(on(1)))
    assert hopes_written(("that you ask", "an evening off"), [written]) == {"an evening off"}
