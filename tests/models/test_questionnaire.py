"""Questionnaires: what a file may hold, what is wrong with one and on which line, and how answers are counted."""

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.languages import languages_in
from models.questionnaire import (
    FOLDER,
    LARGEST_FILE,
    MOST_ANSWERS,
    MOST_ITEMS,
    Fault,
    QuestionnaireError,
    Scoring,
    own_check_in,
    read_questionnaire,
)
from tests.tone_in_languages import faults_in
from tests.tone_rules import near_duplicates, tone_faults, writing_faults

DOCS = Path(__file__).resolve().parents[2] / "docs" / "questionnaires.md"

GOOD = """\
name = "Evenings"
version = "2"
scoring = "sum"
source = "Somebody, 2020"

[[answer]]
value = 0
text = "no"

[[answer]]
value = 1
text = "partly"

[[answer]]
value = 3
text = "yes"

[[item]]
id = "calm"
text = "It was calm."

[[item]]
id = "loud"
text = '''It was
loud.
reversed = "no key" '''
reversed = true
"""


def read(text):
    return read_questionnaire(text.encode())


def fault_of(content):
    with pytest.raises(QuestionnaireError) as caught:
        read_questionnaire(content if isinstance(content, bytes) else content.encode())
    return caught.value


# --- what it holds -------------------------------------------------------------------------------------------------


def test_a_file_is_read_as_it_is_documented():
    found = read(GOOD)
    assert (found.name, found.version, found.source, found.introduction) == ("Evenings", "2", "Somebody, 2020", "")
    assert found.scale == ((0, "no"), (1, "partly"), (3, "yes"))
    assert [(item.id, item.text, item.reversed) for item in found.items] == [
        ("calm", "It was calm.", False),
        ("loud", 'It was loud. reversed = "no key"', True),
    ]


def test_the_example_in_the_documentation_can_be_used():
    (example,) = re.findall(r"```toml\n(.*?)```", DOCS.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = read(example)
    assert any(item.reversed for item in found.items)


@pytest.mark.parametrize("change", ["\ufeff", "crlf"])
def test_what_editors_on_windows_add_does_no_harm(change):
    text = GOOD.replace("\n", "\r\n") if change == "crlf" else change + GOOD
    assert read(text) == read(GOOD)


def test_letters_that_need_a_joiner_are_text():
    words = "\u0645\u06cc\u200c\u0631\u0648\u0645"  # Persian for "I go"
    assert read(GOOD.replace("It was calm.", words)).items[0].text == words


# --- how it is counted ---------------------------------------------------------------------------------------------


def test_a_sum_turns_reversed_items_around():
    found = read(GOOD)
    assert found.score({"calm": 3, "loud": 3}) == 3
    assert found.score({"calm": 1, "loud": 1}) == 1 + (0 + 3 - 1)
    assert found.score_range() == (0, 6)


def test_a_mean_is_one_of_the_scale():
    found = read(GOOD.replace('"sum"', '"mean"'))
    assert found.scoring is Scoring.MEAN
    assert found.score({"calm": 3, "loud": 1}) == (3 + 2) / 2
    assert found.score_range() == (0, 3)


def test_without_all_answers_there_is_no_score():
    assert read(GOOD).score({"calm": 3}) is None


# --- what is wrong, and where --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "fault", "line", "name"),
    [
        ('name = "Evenings"\n', "", Fault.MISSING, 1, "name"),
        ('name = "Evenings"', 'name = ""', Fault.MISSING, 1, "name"),
        ('version = "2"', "version = 2", Fault.WRONG_KIND, 2, "version"),
        ('scoring = "sum"', 'scoring = "median"', Fault.UNKNOWN, 3, "scoring"),
        ("source = ", "sauce = ", Fault.UNKNOWN, 4, "sauce"),
        ("source = ", '"source" = 1979-05-27 #', Fault.WRONG_KIND, 4, "source"),
        ("value = 1", 'value = "1"', Fault.WRONG_KIND, 11, "value"),
        ("value = 1", "value = true", Fault.WRONG_KIND, 11, "value"),
        ("value = 1", "value = nan", Fault.WRONG_KIND, 11, "value"),
        ("value = 1", "value = 1000000", Fault.WRONG_KIND, 11, "value"),
        ("value = 3", "value = 1", Fault.SCALE, 15, "value"),
        ("value = 3\n", "", Fault.MISSING, 14, "value"),
        ('text = "yes"', f'text = "{"y" * 90}"', Fault.TOO_LONG, 16, "text"),
        ('id = "calm"', 'id = "ca lm"', Fault.WRONG_KIND, 19, "id"),
        ('id = "loud"', 'id = "calm"', Fault.TWICE, 23, "id"),
        ("reversed = true", "reversed = 1", Fault.WRONG_KIND, 27, "reversed"),
        ("reversed = true", "turned = true", Fault.UNKNOWN, 27, "turned"),
        ('text = "It was calm."', r'text = "It was \u0007 calm."', Fault.NOT_TEXT, 20, "text"),
        ('text = "It was calm."', "text = It was calm.", Fault.NOT_TOML, 20, ""),
        ('text = "It was calm."', 'text = "a"\ntext = "b"', Fault.NOT_TOML, 21, ""),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old, new, fault, line, name):
    assert old in GOOD
    found = fault_of(GOOD.replace(old, new, 1))
    assert (found.fault, found.line, found.name) == (fault, line, name)


def test_a_scale_needs_two_answers_and_a_file_needs_items():
    head, items = GOOD[: GOOD.index("[[answer]]")], GOOD[GOOD.index("[[item]]") :]
    scale = GOOD[GOOD.index("[[answer]]") : GOOD.index("[[item]]")]
    one = '[[answer]]\nvalue = 0\ntext = "no"\n'
    found = fault_of(head + one + items)
    assert (found.fault, found.line) == (Fault.SCALE, 6)
    assert fault_of(head + items).fault is Fault.SCALE
    assert fault_of(head + scale).fault is Fault.ITEMS
    too_many = "".join(f'[[item]]\nid = "i{number}"\ntext = "t"\n' for number in range(MOST_ITEMS + 1))
    found = fault_of(head + scale + too_many)
    assert (found.fault, found.line) == (Fault.ITEMS, 18)
    answers = "".join(f'[[answer]]\nvalue = {number}\ntext = "t"\n' for number in range(MOST_ANSWERS + 1))
    assert fault_of(head + answers + items).fault is Fault.SCALE


def test_tables_written_inside_a_line_are_pointed_at_by_that_line():
    inline = 'answer = [{ value = 0, text = "no" }, { value = 0, text = "yes" }]\n'
    head, items = GOOD[: GOOD.index("[[answer]]")], GOOD[GOOD.index("[[item]]") :]
    found = fault_of(head + inline + items)
    assert (found.fault, found.line) == (Fault.SCALE, 6)


@pytest.mark.parametrize(
    ("content", "fault", "line"),
    [
        (b"", Fault.MISSING, 1),
        (b'name = "x"\nversion = "\xff"\n', Fault.NOT_TEXT, 2),
        (GOOD.encode("utf-16"), Fault.NOT_TEXT, 1),
        (b"a = \x00", Fault.NOT_TOML, 1),
        (b"#" * (LARGEST_FILE + 1), Fault.TOO_LARGE, 0),
        (b"a = " + b"[" * 30_000, Fault.NOT_TOML, 0),
        (b"a = " + b"9" * 10_000, Fault.NOT_TOML, 0),
        (b"item = 3\n" + GOOD[: GOOD.index("[[item]]")].encode(), Fault.WRONG_KIND, 1),
        (b"item = [3]\n" + GOOD[: GOOD.index("[[item]]")].encode(), Fault.WRONG_KIND, 1),
    ],
)
def test_whatever_else_may_come_along_has_one_reason(content, fault, line):
    found = fault_of(content)
    assert (found.fault, found.line) == (fault, line)


def test_no_word_of_the_file_is_in_the_error():
    assert "Evenings" not in str(fault_of(GOOD.replace("value = 3", "value = -1")))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_questionnaire_or_have_a_reason(content):
    with contextlib.suppress(QuestionnaireError):
        read_questionnaire(content)


@given(st.integers(0, len(GOOD)), st.integers(0, len(GOOD)), st.text(max_size=6))
def test_any_damage_to_a_file_is_a_questionnaire_or_has_a_line(start, end, put):
    first, last = sorted((start, end))
    damaged = GOOD[:first] + put.encode("utf-8", "ignore").decode() + GOOD[last:]
    with contextlib.suppress(QuestionnaireError):
        read(damaged)
        return
    assert 0 <= fault_of(damaged).line <= damaged.count("\n") + 2


# --- our own -------------------------------------------------------------------------------------------------------


def test_our_own_is_short_and_in_our_own_tone():
    own = own_check_in()
    texts = [own.introduction, *(item.text for item in own.items)]
    assert 4 <= len(own.items) <= 5
    assert [fault for text in texts for fault in (*tone_faults(text), *writing_faults(text))] == []
    assert near_duplicates([item.text for item in own.items]) == []
    assert own.score_range() == (1, 5)
    assert own.score({item.id: 1 if item.reversed else 5 for item in own.items}) == 5


@pytest.mark.parametrize("language", languages_in(FOLDER))
def test_our_own_in_another_language_is_the_same_in_other_words(language):
    english, own = own_check_in(), own_check_in(language)
    # Answers belong to a name and a version, and to the ids of what was asked.
    assert (own.name, own.version, own.scoring) == (english.name, english.version, english.scoring)
    assert [value for value, _ in own.scale] == [value for value, _ in english.scale]
    assert [(item.id, item.reversed) for item in own.items] == [(item.id, item.reversed) for item in english.items]
    texts = [own.introduction, *(words for _, words in own.scale), *(item.text for item in own.items)]
    assert {english.introduction, *(item.text for item in english.items)} & set(texts) == set()
    assert [fault for text in texts for fault in faults_in(language, text)] == []
    assert near_duplicates([item.text for item in own.items]) == []
