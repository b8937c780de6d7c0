"""Check-ins: when one is offered, and how each stands to what was usual before; against values worked out by hand."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.check_in import (
    EVERY,
    Place,
    answered,
    answers_from_text,
    answers_to_text,
    brought_questionnaire,
    is_offered,
    series,
    usual_range,
)
from models.questionnaire import own_check_in
from models.rituals import RefusedError, check_in
from tests.hand_check_ins import check_ins
from tests.hand_clock import AFTERNOON

OWN = own_check_in()
BROUGHT = """
name = "Evenings"
version = "2"
scoring = "sum"
answer = [{ value = 0, text = "no" }, { value = 1, text = "yes" }]
item = [{ id = "calm", text = "It was calm." }]
"""


def scored(*scores, name="Evenings"):
    return [check_in(AFTERNOON + number * EVERY, name, "1", [("a", 1)], score) for number, score in enumerate(scores)]


def test_one_is_offered_every_four_weeks():
    (last,) = scored(3.0)
    assert is_offered([], AFTERNOON)
    assert not is_offered([last], AFTERNOON + EVERY - timedelta(seconds=1))
    assert is_offered([last], AFTERNOON + EVERY)
    assert not is_offered([last], AFTERNOON - timedelta(days=400)), "a clock that was set back offers nothing twice"


def test_the_usual_range_is_the_middle_half_from_five_on():
    assert usual_range(scored(1, 2, 3, 4)) is None
    found = usual_range(scored(5, 1, 4, 2, 3))
    assert found is not None
    assert (found.low, found.high, found.n) == (2, 4, 5)


def test_those_without_a_score_count_for_nothing():
    assert usual_range(scored(1, 2, None, 3, 4)) is None


def test_the_usual_range_is_that_of_the_last_year():
    found = usual_range(scored(*[1.0] * 20, *[5.0] * 12))
    assert found is not None
    assert (found.low, found.high, found.n) == (5, 5, 12)


@pytest.mark.parametrize(
    ("score", "place"),
    [(1.9, Place.BELOW), (2, Place.WITHIN), (3, Place.WITHIN), (4, Place.WITHIN), (4.1, Place.ABOVE), (None, None)],
)
def test_each_is_set_beside_what_came_before_it(score, place):
    found = series([*scored(5, 1, 4, 2, 3, score), *scored(9, name="Another")], "Evenings", "1")
    assert [each.usual is None for each in found] == [True] * 5 + [False]
    assert found[-1].place is place


def test_another_version_is_another_series():
    assert series(scored(1, 2), "Evenings", "2") == ()


@given(st.lists(st.floats(1, 5), max_size=15), st.randoms())
def test_the_order_makes_no_difference(scores, dice):
    told = scored(*scores)
    assert series(dice.sample(told, len(told)), "Evenings", "1") == series(told, "Evenings", "1")


def test_our_own_is_counted_by_its_file():
    found = series(check_ins(), OWN.name, OWN.version)
    # (3 + 3 + 4 + reversed 3 + 3) / 5, and (4 + 4 + 5 + reversed 2 + 4) / 5.
    assert (found[0].check_in.score, found[-1].check_in.score) == (3.2, 4.2)


def test_some_answers_are_enough_and_none_is_too_few():
    some = answered(OWN, {"home": 2, "said": 4, "gone": 1}, AFTERNOON)
    assert some.answers == (("said", 4), ("home", 2))
    assert some.score is None
    with pytest.raises(RefusedError):
        answered(OWN, {}, AFTERNOON)


def test_answers_come_back_from_their_draft():
    assert answers_from_text(OWN, answers_to_text(OWN, {"said": 4, "home": 1})) == {"said": 4, "home": 1}
    assert answers_to_text(OWN, {}) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        '{"answers": 3}',
        '{"questionnaire": "Another", "version": "1", "answers": {"said": 4}}',
        answers_to_text(OWN, {"said": 9, "gone": 1, "home": True}),
    ],
)
def test_a_draft_that_does_not_belong_is_passed_over(text):
    assert answers_from_text(OWN, text) == {}


def test_what_was_brought_is_read_again_or_is_not_there():
    found = brought_questionnaire(BROUGHT)
    assert found is not None
    assert found.name == "Evenings"
    assert brought_questionnaire("") is None
    assert brought_questionnaire("name = 3") is None
