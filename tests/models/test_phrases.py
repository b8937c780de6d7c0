"""Phrases are offered a few at a time, the person's own words first, in the language at hand."""

import shutil
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrase_choices import (
    chosen_acknowledgements,
    chosen_gestures,
    chosen_repair_phrases,
    chosen_starters,
)
from models.phrases import (
    FOLDER,
    IDEAS_AT_ONCE,
    SUGGESTED_AT_ONCE,
    Gap,
    GestureKind,
    Starter,
    acknowledgement_to_say,
    acknowledgements,
    gesture_ideas,
    ideas_to_show,
    phrases_to_say,
    repair_phrases,
    starters,
    suggestions,
)
from models.records import AttemptKind, Need, PhraseArea, StatementForm
from models.rituals import about_phrase, deleted, favour_phrase, hide_phrase, own_phrase

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ASK = StatementForm.SMALL_ASK


def starter(first, second="rest", **more):
    return Starter(id=first, form=ASK, first=first, second=second, **more)


def offered(typed, *own, library=(), gap=Gap.FIRST, begin=0, **more):
    return suggestions(ASK, gap, typed, own, begin, library=[starter(each) for each in library], **more)


# --- a few at a time -----------------------------------------------------------------------------------------------


def turns_of(phrases):
    """As many turns as it takes until the kind with the most phrases has shown all of them."""
    kinds = Counter(phrase.kind for phrase in phrases)
    return range(-(-len(kinds) * max(kinds.values()) // 3))


def test_every_phrase_comes_up_and_no_kind_comes_more_often():
    phrases = repair_phrases()
    shown = [phrase for turn in turns_of(phrases) for phrase in phrases_to_say(phrases, turn)]
    assert {phrase.id for phrase in shown} == {phrase.id for phrase in phrases}
    assert len(set(Counter(phrase.kind for phrase in shown).values())) == 1


def test_every_phrase_comes_up_when_a_kind_was_hidden_altogether():
    phrases = [phrase for phrase in repair_phrases() if phrase.kind is not AttemptKind.HUMOUR]
    turns = [phrases_to_say(phrases, turn) for turn in turns_of(phrases)]
    assert {phrase.id for shown in turns for phrase in shown} == {phrase.id for phrase in phrases}
    assert all(len({phrase.kind for phrase in shown}) == 3 for shown in turns)


def test_one_kind_alone_is_offered_alone_and_none_not_at_all():
    apologies = [phrase for phrase in repair_phrases() if phrase.kind is AttemptKind.APOLOGY]
    assert len(phrases_to_say(apologies, 4)) == 1
    assert phrases_to_say([], 4) == ()
    assert acknowledgement_to_say([], 4) is None
    assert ideas_to_show([], 4) == ()


def test_space_is_among_the_ideas_at_every_turn_and_every_idea_comes_up():
    ideas = gesture_ideas()
    turns = [ideas_to_show(ideas, turn) for turn in range(60)]
    assert all(len(shown) <= IDEAS_AT_ONCE for shown in turns)
    assert all(any(idea.kind is GestureKind.SPACE for idea in shown) for shown in turns)
    assert {idea.id for shown in turns for idea in shown} == {idea.id for idea in ideas}


def test_the_sentence_for_the_door_changes_with_the_turn():
    found = [acknowledgement_to_say(acknowledgements(), turn) for turn in range(len(acknowledgements()))]
    assert len(set(found)) == len(acknowledgements())


# --- suggestions while typing --------------------------------------------------------------------------------------


def test_own_words_come_first_then_the_library():
    assert offered("", "hold the baby", library=["take over dinner"]) == ("hold the baby", "take over dinner")


def test_what_begins_so_comes_before_what_has_it_further_on():
    assert offered(
        "li", "hear me out, little by little", "listen", library=["light the stove", "be a little slower"]
    ) == (
        "listen",
        "hear me out, little by little",
        "light the stove",
        "be a little slower",
    )


def test_only_beginnings_of_words_count():
    assert offered("ten", "listen", "give me ten minutes") == ("give me ten minutes",)


@pytest.mark.parametrize("typed", ["累坏", "今天 累", "今天，累坏"])
def test_where_no_spaces_are_written_every_character_begins_a_word(typed):
    assert offered(typed, "今天累坏了", "今天不累", "累不坏") == ("今天累坏了",)


@pytest.mark.parametrize("typed", ["CAFÉ", "cafe", "Cafe\u0301", "  café  "])
def test_case_and_accents_make_no_difference(typed):
    assert offered(typed, "café at four") == ("café at four",)


@pytest.mark.parametrize("typed", ["i'm", "I’m"])
def test_an_apostrophe_is_one_however_it_is_typed(typed):
    assert offered(typed, "say I’m late", "say I'm early") == ("say I’m late", "say I'm early")


def test_nothing_is_told_twice_nor_what_stands_there_already():
    assert offered("sit", "Sit with me", "sit with me", "sit", library=["sit with me.", "sit close"]) == (
        "Sit with me",
        "sit close",
    )


def test_what_was_shown_can_be_passed_over_until_nothing_is_left():
    own = [f"way {number}" for number in range(7)]
    assert offered("", *own) == tuple(own[:SUGGESTED_AT_ONCE])
    assert offered("", *own, begin=3) == tuple(own[3:])
    assert offered("", *own, begin=7) == ()


def test_the_library_gives_what_goes_with_the_other_gap_and_the_need():
    library = [
        starter("a", "rest"),
        starter("b", "sleep", favourite=True),
        starter("c", "think", need=Need.SPACE),
        starter("d", "breathe"),
    ]

    def first(**more):
        return suggestions(ASK, Gap.FIRST, "", (), library=library, **more)

    assert first() == ("b", "a", "c", "d")
    assert first(need=Need.SPACE) == ("c", "b", "a", "d")
    assert first(need=Need.SPACE, other_gap="Breathe.") == ("d", "c", "b", "a")


def test_each_gap_of_each_form_has_its_own():
    assert "upset with you" in suggestions(StatementForm.NOT_THAT_BUT_THIS, Gap.FIRST, "up", ())
    assert suggestions(StatementForm.NOT_THAT_BUT_THIS, Gap.SECOND, "upset", ()) == ()
    assert suggestions(ASK, Gap.FIRST, "upset", ()) == ()
    assert suggestions(StatementForm.OWN_WORDS, Gap.FIRST, "", ("I missed you.",)) == ("I missed you.",)


@given(st.text(), st.lists(st.text()), st.integers(0, 50))
def test_whatever_was_typed_suggestions_go_on_from_it(typed, own, begin):
    found = suggestions(ASK, Gap.SECOND, typed, own, begin)
    assert len(found) <= SUGGESTED_AT_ONCE
    assert len(set(found)) == len(found)
    assert set(found) <= {*own, *(each.second for each in starters())}


# --- what the person makes of them ---------------------------------------------------------------------------------


def about(area, phrase):
    return about_phrase([], area, phrase.id, NOW)


def test_without_choices_the_library_stands_as_it_is():
    assert chosen_starters(starters(), []) == starters()
    assert chosen_repair_phrases(repair_phrases(), []) == repair_phrases()
    assert chosen_gestures(gesture_ideas(), []) == gesture_ideas()
    assert chosen_acknowledgements(acknowledgements(), []) == acknowledgements()


def test_hidden_is_gone_favoured_comes_first_and_own_before_the_rest():
    first, second, third, *rest = acknowledgements()
    own = own_phrase(PhraseArea.ACKNOWLEDGEMENT, "There’s soup.", NOW)
    choices = [
        hide_phrase(about(PhraseArea.ACKNOWLEDGEMENT, first), NOW),
        favour_phrase(about(PhraseArea.ACKNOWLEDGEMENT, third), NOW),
        own,
    ]
    found = chosen_acknowledgements(acknowledgements(), choices)
    assert [phrase.id for phrase in found] == [third.id, str(own.id), second.id, *(phrase.id for phrase in rest)]
    assert (found[0].favourite, found[1].own, found[1].text) == (True, True, "There’s soup.")


def test_an_own_phrase_can_be_hidden_favoured_and_deleted():
    own = own_phrase(PhraseArea.REPAIR, "Soup?", NOW, kind=AttemptKind.HUMOUR.value)
    library = repair_phrases()
    assert chosen_repair_phrases(library, [favour_phrase(own, NOW)])[0].favourite
    assert chosen_repair_phrases(library, [hide_phrase(own, NOW)]) == library
    assert chosen_repair_phrases(library, [deleted(own, NOW)]) == library


def test_a_favourite_comes_first_among_its_kind_and_kinds_keep_their_order():
    apology = next(phrase for phrase in repair_phrases() if phrase.id == "once-more")
    mine = chosen_repair_phrases(repair_phrases(), [favour_phrase(about(PhraseArea.REPAIR, apology), NOW)])
    before, after = repair_phrases(), mine
    turns = range(4)
    kinds = [[phrase.kind for phrase in phrases_to_say(before, turn)] for turn in turns]
    assert [[phrase.kind for phrase in phrases_to_say(after, turn)] for turn in turns] == kinds
    assert apology.id in {phrase.id for turn in turns for phrase in phrases_to_say(after, turn)}


def test_an_own_starter_stands_in_its_form():
    own = own_phrase(PhraseArea.STARTER, "open a window", NOW, second="think", kind=ASK.value)
    found = chosen_starters(starters(), [own])[0]
    assert (found.form, found.first, found.second, found.own, found.need) == (ASK, "open a window", "think", True, None)
    assert suggestions(ASK, Gap.FIRST, "open", (), library=chosen_starters(starters(), [own])) == ("open a window",)


def test_own_words_that_are_those_of_the_library_stand_there_once():
    idea = gesture_ideas()[0]
    found = chosen_gestures(gesture_ideas(), [own_phrase(PhraseArea.GESTURE, idea.name.upper(), NOW)])
    assert [each.name for each in found if each.name.casefold() == idea.name.casefold()] == [idea.name.upper()]


def test_the_later_opinion_holds():
    choice = about(PhraseArea.GESTURE, gesture_ideas()[0])
    hidden = hide_phrase(choice, NOW + timedelta(hours=1))
    other = replace(favour_phrase(choice, NOW), id=own_phrase(PhraseArea.GESTURE, "x", NOW).id)
    assert gesture_ideas()[0].id not in {idea.id for idea in chosen_gestures(gesture_ideas(), [hidden, other])}


def test_choices_of_other_areas_unknown_kinds_and_phrases_that_are_gone_change_nothing():
    choices = [
        own_phrase(PhraseArea.REPAIR, "Soup?", NOW, kind="telepathy"),
        own_phrase(PhraseArea.STARTER, "soup", NOW, kind="telepathy"),
        own_phrase(PhraseArea.GESTURE, "Soup", NOW),
        hide_phrase(about_phrase([], PhraseArea.REPAIR, "no-longer-there", NOW), NOW),
    ]
    assert chosen_repair_phrases(repair_phrases(), choices) == repair_phrases()
    assert chosen_starters(starters(), choices) == starters()


# --- languages -----------------------------------------------------------------------------------------------------

GERMAN = """[[acknowledgement]]
id = "long-behind-you"
kind = "day"
need = "rest"
text = "Das war ein langer Tag."
"""


@pytest.fixture
def folder(tmp_path):
    for name in ("repair.toml", "acknowledgements.toml"):
        shutil.copy(FOLDER / name, tmp_path)
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "acknowledgements.toml").write_text(GERMAN, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("code", ["de", "de_AT", "de-AT", "de_Latn_CH"])
def test_a_language_has_its_folder(folder, code):
    assert [phrase.text for phrase in acknowledgements(code, folder)] == ["Das war ein langer Tag."]


def test_a_file_that_a_language_has_not_is_the_english_one(folder):
    assert repair_phrases("de", folder) == repair_phrases()


@pytest.mark.parametrize("code", ["", "fr", "C", "../de", "de/../..", "/etc", "x" * 400, "de\0"])
def test_what_is_no_known_language_is_english(folder, code):
    assert acknowledgements(code, folder) == acknowledgements()


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[[other]]", KeyError),
        ("[[acknowledgement]]\nid = 'a'", KeyError),
        (GERMAN.replace('"day"', '"night"'), ValueError),
        (GERMAN.replace('"rest"', "7"), ValueError),
        ("acknowledgement = 'text'", ValueError),
        ("[[acknowledgement", ValueError),
    ],
)
def test_a_damaged_file_is_told(folder, text, error):
    (folder / "de" / "acknowledgements.toml").write_text(text, encoding="utf-8")
    with pytest.raises(error):
        acknowledgements("de", folder)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(OSError, match=r"repair\.toml"):
        repair_phrases("", tmp_path)
