"""The shelf has every phrase once, in a fixed order, with what the person made of it."""

from datetime import UTC, datetime, timedelta

import pytest

from models.phrase_shelf import KINDS, shelf
from models.phrases import acknowledgements, gesture_ideas, repair_phrases, starters
from models.records import AttemptKind, PhraseArea, PhraseChoice, StatementForm
from models.rituals import about_phrase, deleted, favour_phrase, hide_phrase, own_phrase, reword_phrase

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def of_area(area, *choices):
    return [phrase for phrase in shelf(choices) if phrase.area is area]


def test_the_whole_library_stands_there_once():
    keys = [(phrase.area, phrase.key) for phrase in shelf(())]
    assert len(keys) == len(set(keys))
    library = (starters(), repair_phrases(), gesture_ideas(), acknowledgements())
    assert {key for _, key in keys} == {phrase.id for phrases in library for phrase in phrases}
    assert not any(phrase.own or phrase.favourite or phrase.hidden for phrase in shelf(()))


@pytest.mark.parametrize("area", PhraseArea)
def test_kinds_stand_in_their_fixed_order_whatever_is_favoured(area):
    last = of_area(area)[-1]
    found = of_area(area, favour_phrase(last.to_change(NOW), NOW))
    places = [KINDS[area].index(phrase.kind) for phrase in found]
    assert places == sorted(places)
    assert set(places) == set(range(len(KINDS[area])))
    assert [phrase.key for phrase in found if phrase.favourite] == [last.key]


def test_own_phrases_come_first_in_their_kind_with_all_their_words():
    own = own_phrase(PhraseArea.STARTER, "cross", NOW, second="hungry", kind=StatementForm.SMALL_ASK)
    found = of_area(PhraseArea.STARTER, own)
    first = next(phrase for phrase in found if phrase.kind == StatementForm.SMALL_ASK)
    assert (first.text, first.second, first.own, first.choice) == ("cross", "hungry", True, own)


@pytest.mark.parametrize("kind", ["", "telepathy"])
def test_an_own_phrase_of_no_known_kind_comes_last_and_is_not_lost(kind):
    assert of_area(PhraseArea.REPAIR, own_phrase(PhraseArea.REPAIR, "hey", NOW, kind=kind))[-1].text == "hey"


def test_what_is_hidden_stays_on_the_shelf_and_what_was_deleted_does_not():
    hidden = hide_phrase(about_phrase((), PhraseArea.REPAIR, "prickly", NOW), NOW)
    gone = deleted(own_phrase(PhraseArea.REPAIR, "gone", NOW, kind=AttemptKind.HUMOUR), NOW)
    found = of_area(PhraseArea.REPAIR, hidden, gone)
    assert [phrase.key for phrase in found if phrase.hidden] == ["prickly"]
    assert "gone" not in [phrase.text for phrase in found]


def test_the_later_of_two_opinions_holds_whichever_comes_first():
    hidden = hide_phrase(about_phrase((), PhraseArea.REPAIR, "prickly", NOW), NOW)
    shown = hide_phrase(about_phrase((), PhraseArea.REPAIR, "prickly", NOW), NOW + timedelta(hours=1), hidden=False)
    for choices in ((hidden, shown), (shown, hidden)):
        (found,) = [phrase for phrase in of_area(PhraseArea.REPAIR, *choices) if phrase.key == "prickly"]
        assert found.choice == shown


def test_an_opinion_about_the_same_word_elsewhere_is_none_about_this():
    elsewhere = hide_phrase(about_phrase((), PhraseArea.GESTURE, "prickly", NOW), NOW)
    assert not any(phrase.hidden for phrase in of_area(PhraseArea.REPAIR, elsewhere))


def test_a_first_opinion_is_a_new_record_and_a_second_one_changes_it():
    phrase = of_area(PhraseArea.REPAIR)[0]
    fresh = phrase.to_change(NOW)
    assert (fresh.area, fresh.library_id, fresh.kind) == (PhraseArea.REPAIR, phrase.key, phrase.kind)
    (again,) = [each for each in of_area(PhraseArea.REPAIR, fresh) if each.key == phrase.key]
    assert again.to_change(NOW) is fresh


def test_an_own_phrase_may_become_one_of_another_kind():
    own = own_phrase(PhraseArea.REPAIR, "hey", NOW, kind=AttemptKind.HUMOUR)
    later = NOW + timedelta(hours=1)
    changed: PhraseChoice = reword_phrase(own, "oh", later, kind=AttemptKind.EMPATHY)
    assert (changed.id, changed.text, changed.kind) == (own.id, "oh", AttemptKind.EMPATHY)
    assert reword_phrase(own, "oh", later).kind == AttemptKind.HUMOUR
