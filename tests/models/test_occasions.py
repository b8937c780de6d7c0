"""What the journal holds that could be reminded of: keys and times, and nothing that is over."""

from dataclasses import fields
from datetime import time, timedelta

import pytest

from models import rituals
from models.occasions import AgreedReturn, Occasions, StillOpen, StillUnsaid, occasions_in, running_return
from models.partner import Arrivals, told_about
from models.records import Arrival, AttemptKind, CameBack, EpisodeState, LandingOutcome, ReflectionState, StatementState
from models.rituals import IsoWeek
from tests.memory_journal import MemoryJournal
from tests.models.workdays import MONDAY

NOON = MONDAY + timedelta(hours=12)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def found(*records, at=NOON):
    return occasions_in(MemoryJournal(*records), at)


def test_an_empty_journal_gives_no_occasion():
    assert found() == Occasions()


def test_a_pause_counts_until_somebody_came_back():
    episode = rituals.begin_episode("a sharp word", NOON)
    pause = rituals.take_pause(episode, NOON, 30 * MINUTE)
    agreed = AgreedReturn(pause.id, episode.id, NOON + 30 * MINUTE)
    assert found(episode, pause).returns == (agreed,)
    for who in (CameBack.ME, CameBack.BOTH):
        assert found(episode, rituals.come_back(pause, NOON + HOUR, who)).returns == ()
    closed = rituals.close_episode(episode, EpisodeState.LET_GO, NOON + HOUR)
    assert found(closed, pause).returns == ()


def test_an_episode_counts_from_when_it_was_told_and_after_its_pauses():
    episode = rituals.begin_episode("a sharp word", NOON, began=NOON - 5 * HOUR)
    assert found(episode).still_open == (StillOpen(episode.id, NOON),)
    pause = rituals.take_pause(episode, NOON, 40 * MINUTE)
    assert found(episode, pause).still_open == (StillOpen(episode.id, NOON + 40 * MINUTE),)
    attempt = rituals.reach_out(episode, AttemptKind.HUMOUR, NOON)
    assert found(episode, pause, attempt).still_open == ()
    assert found(rituals.close_episode(episode, EpisodeState.SET_ASIDE, NOON)).still_open == ()


def test_only_what_is_kept_for_later_is_unsaid():
    draft = rituals.write_statement("I miss our walks.", NOON)
    kept = rituals.write_statement("Never mind.", NOON, state=StatementState.KEPT)
    said = rituals.write_statement("Help me, please.", NOON, state=StatementState.SAID)
    assert found(draft, kept, said).unsaid == (StillUnsaid(draft.id, NOON),)
    again = rituals.reword(draft, "I miss walking with you.", NOON + HOUR)
    assert found(again).unsaid == (StillUnsaid(draft.id, NOON + HOUR),)
    assert found(rituals.deleted(draft, NOON)).unsaid == ()


def test_arrivals_are_those_that_were_told():
    partner = told_about(None, NOON, name="Sam", arrivals=[Arrivals(frozenset({1, 5}), time(18))])
    assert found(partner).arrivals == ((1, time(18)), (5, time(18)))


def test_days_of_landing_together_are_known():
    mine = rituals.land(NOON)
    declined = rituals.land(NOON, arrival=Arrival.PARTNERS, outcome=LandingOutcome.NOT_TODAY)
    together = rituals.land(NOON, arrival=Arrival.BOTH)
    assert found(mine, declined).landed_together == frozenset()
    assert found(together).landed_together == {MONDAY.date()}


def test_weeks_whose_reflection_was_begun_are_known():
    this, last = IsoWeek.of(MONDAY.date()), IsoWeek.of(MONDAY.date()).earlier()
    assert found(rituals.begin_reflection(last, NOON)).weeks_begun == {last}
    assert found(rituals.begin_reflection(this, NOON), rituals.begin_reflection(last, NOON)).weeks_begun == {this, last}
    assert found(rituals.begin_reflection(this.earlier(2), NOON)).weeks_begun == frozenset()


@pytest.mark.parametrize("state", ReflectionState)
def test_a_week_is_settled_when_its_reflection_is_done_or_skipped(state):
    record = rituals.changed(rituals.begin_reflection(IsoWeek.of(MONDAY.date()), NOON), NOON, state=state)
    assert bool(found(record).weeks_settled) is (state is not ReflectionState.OPEN)


def test_the_pause_that_runs_is_the_one_that_ends_first():
    episode = rituals.begin_episode("a sharp word", NOON)
    pauses = [rituals.take_pause(episode, NOON, length * MINUTE) for length in (60, 30)]
    occasions = found(episode, *pauses)
    assert running_return(occasions, NOON) == NOON + 30 * MINUTE
    assert running_return(occasions, NOON + 30 * MINUTE) == NOON + 60 * MINUTE
    assert running_return(occasions, NOON + 60 * MINUTE) is None


def test_no_word_of_the_person_is_kept_in_memory():
    secret = "what I would never say aloud"
    episode = rituals.begin_episode(secret, NOON)
    records = (
        episode,
        rituals.take_pause(episode, NOON, 30 * MINUTE),
        rituals.write_statement(secret, NOON),
        told_about(None, NOON, name=secret, arrivals=[Arrivals(frozenset({1}), time(18))]),
    )
    occasions = found(*records)
    assert all(getattr(occasions, name) for name in ("returns", "still_open", "unsaid", "arrivals"))
    assert not any(secret in repr(getattr(occasions, field.name)) for field in fields(occasions))
