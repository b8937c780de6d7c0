"""Sentences of the clarity forms: put together from their gaps, and taken apart again for the next suggestion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrases import Gap, starters, suggestions
from models.records import StatementForm
from ui.tracker.sentences import LONGEST_SUGGESTED, earlier_words, sentence_of

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


def test_own_earlier_words_are_found_by_gap_each_once():
    asked = (
        "Could you open a window? It would help me think.",
        "Could you open a window? It would help me sleep.",
        "Could you wait?",
        "I’d love more windows.",
    )
    assert earlier_words(StatementForm.SMALL_ASK, Gap.FIRST, asked) == ("open a window", "wait")
    assert earlier_words(StatementForm.SMALL_ASK, Gap.SECOND, asked) == ("think", "sleep")
    assert earlier_words(StatementForm.NOT_THAT_BUT_THIS, Gap.FIRST, asked) == ()
    own = earlier_words(StatementForm.SMALL_ASK, Gap.FIRST, asked)
    assert suggestions(StatementForm.SMALL_ASK, Gap.FIRST, "op", own) == ("open a window",)


def test_own_words_are_suggested_whole_unless_they_are_long():
    written = ("I missed you.", "word " * LONGEST_SUGGESTED)
    assert earlier_words(StatementForm.OWN_WORDS, Gap.FIRST, written) == ("I missed you.",)
