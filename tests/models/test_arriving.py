"""What the guide offers: the person's own first, space among it, and more of both behind a button."""

from datetime import date, datetime, timedelta, timezone

import pytest

from models.arriving import CHOICES_AT_ONCE, arriving, gather, is_space, not_on_the_list
from models.languages import languages_in
from models.phrases import FOLDER, GestureIdea, GestureKind, acknowledgements, gesture_ideas
from models.records import Arrival, PhraseArea
from models.rituals import about_phrase, hide_phrase, land, new_gesture, own_phrase, retire_gesture
from tests.memory_journal import MemoryJournal

NOW = datetime(2026, 11, 23, 17, tzinfo=timezone(timedelta(hours=1)))
SPACE = "Twenty minutes to myself, then together"


def gestures(*names):
    return [new_gesture(name, NOW, position=position) for position, name in enumerate(names)]


def offered(own, *, uses=None, ideas=None, arrival=Arrival.MINE):
    return arriving(own, uses or {}, gesture_ideas() if ideas is None else ideas, (), arrival)


def names(choices):
    return [choice.name for choice in choices]


def test_least_recently_used_comes_first_and_space_has_the_last_place():
    own = gestures("Tea", "A hug", "A song", "A walk", SPACE)
    uses = {own[0].id: (date(2026, 11, 20),), own[1].id: (date(2026, 11, 2),)}
    assert names(offered(own, uses=uses).choices(0)) == ["A song", "A walk", SPACE, "A hug"]
    uses = {gesture.id: (date(2026, 11, 1 + number),) for number, gesture in enumerate(own)}
    assert names(offered(own, uses=uses).choices(0)) == ["Tea", "A hug", "A song", SPACE]


def test_without_space_on_the_list_the_library_lends_some():
    shown = offered(gestures("Tea", "A hug")).choices(0)
    assert names(shown)[:2] == ["Tea", "A hug"]
    assert isinstance(shown[2], GestureIdea)
    assert shown[2].kind is GestureKind.SPACE


def test_where_all_space_is_hidden_none_is_pressed_upon_anybody():
    ideas = [idea for idea in gesture_ideas() if idea.kind is not GestureKind.SPACE]
    assert names(offered(gestures("Tea"), ideas=ideas).choices(0)) == ["Tea"]


def test_space_in_words_of_ones_own_is_known_by_how_it_begins():
    assert is_space("Twenty minutes to myself, and then you have me")
    assert not is_space("Twenty minutes of shouting")
    assert is_space("Twenty minutes to myself，先说好了的")
    assert is_space("Twenty minutes to myself、然后一起")


@pytest.mark.parametrize("language", ["", *languages_in(FOLDER)])
def test_space_is_known_in_every_language_whichever_is_spoken_now(language):
    known = {idea.kind is GestureKind.SPACE for idea in gesture_ideas(language) if is_space(idea.name)}
    assert known == {True}


def test_the_library_is_that_of_the_language():
    german = gather(MemoryJournal(), Arrival.MINE, "de")
    assert german.ideas
    assert {idea.name for idea in german.ideas} <= {idea.name for idea in gesture_ideas("de")}
    assert set(german.to_say) == set(acknowledgements("de"))


def test_later_turns_show_the_rest_of_the_list_then_ideas_and_begin_anew():
    own = gestures("one", "two", "three", "four", "five", "six")
    found = offered(own)
    assert names(found.choices(1)) == ["four", "five", "six"]
    turns = [found.choices(turn) for turn in range(60)]
    again = next(number for number, each in enumerate(turns) if number and each == turns[0])
    shown = {choice.name for each in turns[:again] for choice in each}
    assert shown == {*names(own), *names(gesture_ideas())}
    ideas = turns[2:again]
    assert all(len(each) <= CHOICES_AT_ONCE for each in ideas)
    assert all(any(choice.kind is GestureKind.SPACE for choice in each) for each in ideas)


def test_nothing_at_all_is_no_error():
    assert offered([], ideas=()).choices(0) == ()


def test_an_idea_on_the_list_is_no_idea_any_more_even_when_put_aside():
    tea = gesture_ideas()[0]
    aside = retire_gesture(new_gesture(tea.name.upper(), NOW), NOW)
    assert tea not in not_on_the_list(gesture_ideas(), [aside])
    found = offered([aside])
    assert tea not in found.ideas
    assert found.own == ()
    assert found.listed == 1


def test_ideas_for_the_one_who_comes_home_go_first():
    for arrival in (Arrival.MINE, Arrival.PARTNERS):
        suits = [idea.arrival in {Arrival.BOTH, arrival} for idea in offered([], arrival=arrival).ideas]
        assert suits == sorted(suits, reverse=True)
        assert {True, False} == set(suits)


def test_gathered_are_own_phrases_and_none_that_were_hidden():
    said = acknowledgements()[0]
    hidden = hide_phrase(about_phrase((), PhraseArea.ACKNOWLEDGEMENT, said.id, NOW), NOW)
    own = own_phrase(PhraseArea.ACKNOWLEDGEMENT, "You carried a lot today.", NOW)
    tea = new_gesture("Tea", NOW)
    journal = MemoryJournal(hidden, own, tea, land(NOW, gesture_id=tea.id))
    found = gather(journal, Arrival.MINE)
    assert found.own == (tea,)
    assert found.to_say[0].text == own.text
    assert said.text not in [each.text for each in found.to_say]
