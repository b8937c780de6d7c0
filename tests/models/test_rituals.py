"""What a person does becomes a record, whole and checked."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from models import rituals
from models.records import (
    TEXT_LIMIT,
    AttemptKind,
    CameBack,
    EpisodeState,
    Feeling,
    LandingStart,
    StatementLanded,
    StatementState,
)
from models.rituals import IsoWeek, Refusal, RefusedError

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=1)))


def refusal_of(act):
    with pytest.raises(RefusedError) as caught:
        act()
    return caught.value.refusal


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("", Refusal.EMPTY),
        (" \n\t ", Refusal.EMPTY),
        ("a" * (TEXT_LIMIT + 1), Refusal.TOO_LONG),
        ("before\0after", Refusal.NOT_TEXT),
        ("half \ud83d of a face", Refusal.NOT_TEXT),
    ],
)
def test_words_that_could_not_be_kept_whole_are_refused(words, refusal):
    assert refusal_of(lambda: rituals.write_statement(words, NOON)) is refusal


def test_the_longest_words_are_taken():
    assert len(rituals.text_of("é" * TEXT_LIMIT)) == TEXT_LIMIT


def test_a_refusal_does_not_quote_what_was_written():
    with pytest.raises(RefusedError) as caught:
        rituals.text_of("a secret\0")
    assert "secret" not in str(caught.value)


def test_a_statement_written_late_belongs_to_the_day_before():
    late = NOON.replace(hour=1)
    assert rituals.write_statement("Slow evening, please.", late).workday == date(2026, 11, 22)


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="zone"):
        rituals.write_statement("Words.", NOON.replace(tzinfo=None))


def test_a_statement_keeps_each_feeling_once_in_order():
    feelings = (Feeling.TIRED, Feeling.HURT, Feeling.TIRED)
    assert rituals.write_statement("Words.", NOON, feelings=feelings).feelings == (Feeling.TIRED, Feeling.HURT)


def test_how_a_statement_landed_means_that_it_was_said():
    written = rituals.write_statement("Words.", NOON)
    landed = rituals.statement_landed(written, StatementLanded.PARTLY, NOON + timedelta(hours=1))
    assert (landed.state, landed.said_at) == (StatementState.SAID, NOON + timedelta(hours=1))


def test_a_statement_said_at_once_was_said_then():
    assert rituals.write_statement("Words.", NOON, state=StatementState.SAID).said_at == NOON


def test_a_deletion_can_be_taken_back():
    written = rituals.write_statement("Words.", NOON)
    gone = rituals.deleted(written, NOON)
    assert gone.deleted == NOON
    assert rituals.restored(gone, NOON).deleted is None


def test_nothing_has_happened_yet_that_lies_ahead():
    ahead = NOON + timedelta(minutes=1)
    assert refusal_of(lambda: rituals.begin_episode("Words.", NOON, began=ahead)) is Refusal.IN_THE_FUTURE


@pytest.mark.parametrize("heat", [0, 4, -1])
def test_heat_goes_from_one_to_three(heat):
    assert refusal_of(lambda: rituals.begin_episode("Words.", NOON, heat=heat)) is Refusal.OUT_OF_RANGE


@pytest.mark.parametrize("length", [timedelta(minutes=19), timedelta(days=1)])
def test_a_pause_has_an_agreed_return(length):
    episode = rituals.begin_episode("Words.", NOON)
    assert refusal_of(lambda: rituals.take_pause(episode, NOON, length)) is Refusal.PAUSE_LENGTH


def test_a_pause_of_twenty_minutes_and_the_way_back():
    episode = rituals.begin_episode("Words.", NOON)
    pause = rituals.take_pause(episode, NOON, timedelta(minutes=20))
    assert pause.agreed_return == NOON + timedelta(minutes=20)
    assert rituals.come_back(pause, NOON).came_back is CameBack.BOTH


def test_an_episode_closes_and_opens_again():
    episode = rituals.begin_episode("Words.", NOON)
    closed = rituals.close_episode(episode, EpisodeState.RECONNECTED, NOON)
    assert closed.closed_at == NOON
    assert rituals.close_episode(closed, EpisodeState.OPEN, NOON).closed_at is None


def test_reaching_out_needs_no_words():
    episode = rituals.begin_episode("Words.", NOON)
    attempt = rituals.reach_out(episode, AttemptKind.HUMOUR, NOON)
    assert (attempt.words, attempt.episode_id) == ("", episode.id)


def test_one_thought_a_line_and_none_for_empty_ones():
    parked = rituals.park("\n send the numbers \n\n ask about the room\n", NOON, plan="9:00")
    assert [thought.words for thought in parked] == ["send the numbers", "ask about the room"]
    assert {thought.plan for thought in parked} == {"9:00"}
    assert rituals.park(" \n", NOON) == ()


def test_by_their_times_parked_thoughts_stand_in_their_order():
    parked = rituals.park("\n".join(map(str, range(30))), NOON)
    assert [each.words for each in sorted(parked, key=lambda each: each.parked_at)] == [str(n) for n in range(30)]


def test_gestures_least_recently_used_first():
    tea, hug, quiet, space = (
        rituals.new_gesture(name, NOON, position=position)
        for position, name in enumerate(("Tea", "Hug", "Quiet", "Space"))
    )
    retired = rituals.changed(quiet, NOON, active=False)
    uses = {tea.id: (date(2026, 11, 20),), hug.id: (date(2026, 11, 2), date(2026, 11, 18))}
    assert rituals.gestures_to_offer((tea, hug, retired, space), uses) == (space, hug, tea)


def test_landing_of_a_workday_after_midnight():
    landing = rituals.land(NOON.replace(hour=0, minute=30), start=LandingStart.DETECTED)
    assert landing.workday == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2027, 1, 3), IsoWeek(2026, 53)),
        (date(2027, 1, 4), IsoWeek(2027, 1)),
        (date(2024, 12, 30), IsoWeek(2025, 1)),
    ],
)
def test_weeks_are_iso_weeks(day, week):
    assert IsoWeek.of(day) == week
    assert week.monday <= day <= week.sunday


def test_the_week_before_the_first_is_the_last_of_the_year_before():
    assert IsoWeek(2027, 1).earlier() == IsoWeek(2026, 53)


def test_keys_sort_by_time_and_differ():
    keys = [rituals.write_statement("Words.", NOON + timedelta(milliseconds=step)).id for step in range(50)]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert keys[0].version == 7
    assert keys[0].int >> 80 == int(NOON.astimezone(UTC).timestamp() * 1000)


def test_an_episode_told_of_the_next_morning_belongs_to_the_evening_before():
    began = NOON.replace(hour=22)
    episode = rituals.begin_episode("A quarrel.", NOON + timedelta(days=1), began=began)
    assert (episode.began, episode.workday) == (began, NOON.date())


def test_how_it_landed_is_told_later_and_does_not_move_the_saying():
    said = rituals.say(rituals.write_statement("Words.", NOON), NOON)
    told = rituals.statement_landed(said, StatementLanded.UNDERSTOOD, NOON + timedelta(hours=3))
    assert told.said_at == NOON


def test_a_span_over_four_in_the_morning_belongs_to_the_day_it_began_on():
    began = NOON.replace(hour=3, minute=30)
    span = rituals.present(began, began + timedelta(hours=1), began + timedelta(hours=1))
    assert span.workday == NOON.date() - timedelta(days=1)
