"""What was told once can be told otherwise, filled in later, planned, put in order and taken back."""

import math
from datetime import date, datetime, timedelta, timezone

import pytest

from models import rituals
from models.records import (
    Arrival,
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    Direction,
    EpisodeKind,
    FavouriteOf,
    Feeling,
    Felt,
    LandingOutcome,
    Need,
    PhraseArea,
    Precision,
    Who,
)
from models.rituals import Refusal, RefusedError

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=1)))
LATER = NOON + timedelta(hours=1)
HOUR = timedelta(hours=1)


def refusal_of(act):
    with pytest.raises(RefusedError) as caught:
        act()
    return caught.value.refusal


def test_what_is_underneath_can_be_named_later_and_taken_back():
    statement = rituals.write_statement("Words.", NOON, feelings=[Feeling.SAD], need=Need.REST)
    named = rituals.name_underneath(
        statement,
        LATER,
        feelings=[Feeling.OWN, Feeling.TIRED, Feeling.OWN],
        own_feeling=" wobbly ",
        need=Need.OWN,
        own_need="soup",
    )
    assert (named.feelings, named.own_feeling) == ((Feeling.OWN, Feeling.TIRED), "wobbly")
    assert (named.need, named.own_need, named.updated) == (Need.OWN, "soup", LATER)
    bare = rituals.name_underneath(named, LATER)
    assert (bare.feelings, bare.own_feeling, bare.need, bare.own_need) == ((), "", None, "")


def told_again(episode, **told):
    known = {
        "what": episode.what,
        "began": episode.began,
        "precision": episode.precision,
        "kind": episode.kind,
        "heat": episode.heat,
        "after_work": episode.after_work,
    }
    return rituals.tell_again(episode, LATER, **{**known, **told})


def test_an_episode_is_told_more_fully_later():
    episode = rituals.begin_episode("Dishes", NOON)
    night = NOON.replace(hour=2)
    told = told_again(
        episode,
        what=" The dishes ",
        began=night,
        precision=Precision.ABOUT_AN_HOUR,
        kind=EpisodeKind.ARGUMENT,
        heat=3,
        after_work=True,
    )
    assert (told.id, told.what, told.began, told.workday) == (episode.id, "The dishes", night, date(2026, 11, 22))
    assert (told.precision, told.kind, told.heat, told.after_work, told.updated) == (
        Precision.ABOUT_AN_HOUR,
        EpisodeKind.ARGUMENT,
        3,
        True,
        LATER,
    )
    assert told_again(told, kind=None, heat=None, after_work=None).heat is None


def test_an_episode_told_again_follows_the_rules_of_one_that_is_new():
    episode = rituals.begin_episode("Dishes", NOON)
    assert refusal_of(lambda: told_again(episode, began=LATER + HOUR)) is Refusal.IN_THE_FUTURE
    assert refusal_of(lambda: told_again(episode, heat=4)) is Refusal.OUT_OF_RANGE
    assert refusal_of(lambda: told_again(episode, what=" ")) is Refusal.EMPTY


def test_an_outside_view_is_noted_and_taken_back():
    episode = rituals.note_outside_view(rituals.begin_episode("Dishes", NOON), " Two tired people. ", LATER)
    assert (episode.outside_view, episode.updated) == ("Two tired people.", LATER)
    assert rituals.note_outside_view(episode, "", LATER).outside_view == ""


def test_an_attempt_is_changed_in_what_is_given_and_nothing_else():
    attempt = rituals.reach_out(rituals.begin_episode("Dishes", NOON), AttemptKind.HUMOUR, NOON, words="You win.")
    assert rituals.change_attempt(attempt, LATER) == rituals.changed(attempt, LATER)
    changed = rituals.change_attempt(
        attempt,
        LATER,
        kind=AttemptKind.APOLOGY,
        who=Who.PARTNER,
        when=AttemptWhen.DURING,
        words="",
        landed=AttemptLanded.YES,
    )
    assert (changed.kind, changed.who, changed.when) == (AttemptKind.APOLOGY, Who.PARTNER, AttemptWhen.DURING)
    assert (changed.words, changed.landed, changed.at) == ("", AttemptLanded.YES, NOON)
    assert refusal_of(lambda: rituals.change_attempt(attempt, LATER, words="\0")) is Refusal.NOT_TEXT


def test_a_pause_is_agreed_anew_from_its_beginning():
    pause = rituals.take_pause(rituals.begin_episode("Dishes", NOON), NOON, HOUR)
    longer = rituals.change_pause(pause, LATER, length=2 * HOUR, called_by=Who.BOTH)
    assert (longer.agreed_return, longer.called_by, longer.updated) == (NOON + 2 * HOUR, Who.BOTH, LATER)
    assert rituals.change_pause(longer, LATER) == longer
    for length in (timedelta(minutes=19), timedelta(days=1)):
        assert (
            refusal_of(lambda length=length: rituals.change_pause(pause, LATER, length=length)) is Refusal.PAUSE_LENGTH
        )


def test_a_landing_is_told_otherwise_and_felt_the_next_morning():
    tea = rituals.new_gesture("Tea", NOON)
    landing = rituals.edit_landing(
        rituals.land(NOON),
        LATER,
        arrival=Arrival.BOTH,
        direction=Direction.RECEIVED,
        gesture_id=tea.id,
        outcome=LandingOutcome.APART,
    )
    assert (landing.arrival, landing.direction) == (Arrival.BOTH, Direction.RECEIVED)
    assert (landing.gesture_id, landing.outcome, landing.began) == (tea.id, LandingOutcome.APART, NOON)
    felt = rituals.landing_felt(landing, Felt.EASED, LATER)
    assert (felt.felt, felt.updated) == (Felt.EASED, LATER)
    assert rituals.landing_felt(felt, None, LATER).felt is None


def test_a_thought_is_planned_and_carried_on_to_the_next_workday():
    (thought,) = rituals.park("Call the plumber", NOON)
    planned = rituals.plan_thought(thought, " at nine, by phone ", LATER)
    assert (planned.plan, planned.updated) == ("at nine, by phone", LATER)
    next_day = NOON + timedelta(days=1)
    on = rituals.carry_on(rituals.pick_up(planned, next_day), next_day)
    assert (on.workday, on.picked_up_at, on.parked_at, on.plan) == (date(2026, 11, 24), None, NOON, planned.plan)


def test_gestures_are_renamed_favoured_put_aside_and_brought_back():
    tea = rituals.new_gesture("Tea", NOON)
    assert rituals.rename_gesture(tea, " Mint tea ", LATER).name == "Mint tea"
    assert refusal_of(lambda: rituals.rename_gesture(tea, " ", LATER)) is Refusal.EMPTY
    assert rituals.favour_gesture(tea, FavouriteOf.THEIRS, LATER).favourite_of is FavouriteOf.THEIRS
    aside = rituals.retire_gesture(tea, LATER)
    assert rituals.gestures_to_offer([aside], {}) == ()
    assert rituals.gestures_to_offer([rituals.bring_back_gesture(aside, LATER)], {}) != ()


def test_gestures_are_put_in_order_and_only_those_that_move_are_written():
    tea, walk, space = (rituals.new_gesture(name, NOON, position=n) for n, name in enumerate(("Tea", "Walk", "Space")))
    moved = rituals.reorder_gestures([walk, tea, space], LATER)
    assert [(each.name, each.position, each.updated) for each in moved] == [("Walk", 0, LATER), ("Tea", 1, LATER)]
    assert rituals.reorder_gestures([tea, walk, space], LATER) == ()
    # As they came before there was an order.
    same = [rituals.changed(each, NOON, position=0) for each in (tea, walk, space)]
    assert [each.position for each in rituals.reorder_gestures(same, LATER)] == [1, 2]


def test_a_check_in_keeps_the_answers_and_the_score():
    answers = [("close", 4), (" calm ", 3)]
    done = rituals.check_in(NOON, "own", "1", answers, 3.5)
    assert (done.at, done.questionnaire, done.version) == (NOON, "own", "1")
    assert (done.answers, done.score) == ((("close", 4), ("calm", 3)), 3.5)
    assert rituals.check_in(NOON, "own", "1", answers).score is None


@pytest.mark.parametrize(
    ("answers", "score", "refusal"),
    [
        ([], None, Refusal.EMPTY),
        ([("close", 1), ("close", 2)], None, Refusal.OUT_OF_RANGE),
        ([("close", 1)], math.nan, Refusal.OUT_OF_RANGE),
        ([(" ", 1)], None, Refusal.EMPTY),
    ],
)
def test_a_check_in_that_could_not_be_read_again_is_refused(answers, score, refusal):
    assert refusal_of(lambda: rituals.check_in(NOON, "own", "1", answers, score)) is refusal


def test_an_own_phrase_is_written_and_reworded():
    phrase = rituals.own_phrase(PhraseArea.STARTER, " cross ", NOON, second="tired", kind="not_that_but_this")
    assert (phrase.area, phrase.library_id, phrase.text, phrase.second) == (PhraseArea.STARTER, "", "cross", "tired")
    assert rituals.reword_phrase(phrase, "angry", LATER).second == ""
    assert refusal_of(lambda: rituals.own_phrase(PhraseArea.REPAIR, " ", NOON)) is Refusal.EMPTY


def test_a_phrase_of_the_library_is_thought_of_once():
    new = rituals.about_phrase((), PhraseArea.REPAIR, "soup", NOON)
    assert (new.library_id, new.text, new.hidden, new.favourite) == ("soup", "", False, False)
    elsewhere = rituals.about_phrase((), PhraseArea.GESTURE, "soup", NOON)
    known = rituals.favour_phrase(new, LATER)
    assert rituals.about_phrase((elsewhere, known), PhraseArea.REPAIR, "soup", LATER) == known
    assert rituals.about_phrase((elsewhere,), PhraseArea.REPAIR, "soup", LATER).id not in {known.id, elsewhere.id}


def test_a_phrase_is_hidden_or_a_favourite_or_neither():
    favourite = rituals.favour_phrase(rituals.about_phrase((), PhraseArea.REPAIR, "soup", NOON), NOON)
    hidden = rituals.hide_phrase(favourite, LATER)
    assert (hidden.hidden, hidden.favourite) == (True, False)
    again = rituals.favour_phrase(hidden, LATER)
    assert (again.hidden, again.favourite) == (False, True)
    for plain in (
        rituals.hide_phrase(hidden, LATER, hidden=False),
        rituals.favour_phrase(again, LATER, favourite=False),
    ):
        assert (plain.hidden, plain.favourite) == (False, False)
