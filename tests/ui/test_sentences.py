"""Sentences of the clarity forms: put together from their gaps, and taken apart again for the next suggestion."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrases import Gap, starters, suggestions
from models.records import StatementForm
from models.rituals import write_statement
from ui.tracker.sentences import earlier_words, sentence_of

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
FORMS = [form for form in StatementForm if form is not StatementForm.OWN_WORDS]


@pytest.mark.parametrize("starter", starters(), ids=lambda each: each.id)
def test_every_beginning_reads_whole_and_can_be_taken_apart(starter):
    sentence = sentence_of(starter.form)
    both = sentence.read(starter.first, starter.second)
    assert sentence.taken_apart(both) == (starter.first, starter.second)
    assert sentence.taken_apart(sentence.read(starter.first, "")) == (starter.first, "")
    assert sentence.taken_apart(sentence.read("", starter.second)) == ("", starter.second)


@pytest.mark.parametrize("form", FORMS)
@given(words=st.text(max_size=200))
def test_other_words_are_no_sentence_of_the_form(form, words):
    first, second = sentence_of(form).taken_apart(words)
    assert (first, second) == ("", "") or sentence_of(form).read(first, second)


@pytest.mark.parametrize("form", FORMS)
def test_a_sentence_that_was_changed_by_hand_is_left_alone(form):
    assert sentence_of(form).taken_apart("It was only the rain.") == ("", "")


def test_a_long_text_is_taken_apart_at_once():
    assert sentence_of(StatementForm.SMALL_ASK).taken_apart("Could you " * 1000) == ("", "")


def test_own_earlier_words_are_found_by_form_and_gap_each_once():
    said = [
        (StatementForm.SMALL_ASK, "Could you open a window? It would help me think."),
        (StatementForm.SMALL_ASK, "Could you open a window? It would help me sleep."),
        (StatementForm.SMALL_ASK, "Could you wait?"),
        (StatementForm.MORE_OF_LESS_OF, "I’d love more windows."),
        (StatementForm.OWN_WORDS, "I missed you."),
    ]
    statements = [
        write_statement(words, NOW - timedelta(days=number), form=form) for number, (form, words) in enumerate(said)
    ]
    assert earlier_words(StatementForm.SMALL_ASK, Gap.FIRST, statements) == ("open a window", "wait")
    assert earlier_words(StatementForm.SMALL_ASK, Gap.SECOND, statements) == ("think", "sleep")
    assert earlier_words(StatementForm.NOT_THAT_BUT_THIS, Gap.FIRST, statements) == ()
    assert earlier_words(StatementForm.OWN_WORDS, Gap.FIRST, statements) == ("I missed you.",)
    own = earlier_words(StatementForm.SMALL_ASK, Gap.FIRST, statements)
    assert suggestions(StatementForm.SMALL_ASK, Gap.FIRST, "op", own, 0) == ("open a window",)
