"""What a person does in a repair."""

from datetime import datetime, time, timedelta

from models.clock import with_fixed_offset, workday_of
from models.identity import new_id
from models.records import (
    HEAT,
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    CameBack,
    EpisodeKind,
    EpisodeState,
    Pause,
    Precision,
    RepairAttempt,
    RepairEpisode,
    Who,
)
from models.rituals.change import changed
from models.rituals.checked_text import Refusal, RefusedError, text_of

# A pause helps when its return is agreed: at least 20 minutes, less than a day (domain, fact 4).
SHORTEST_PAUSE = timedelta(minutes=20)
LONGEST_PAUSE = timedelta(days=1)
LITTLE_LONGER = timedelta(minutes=10)


def begin_episode(
    what: str,
    at: datetime,
    *,
    began: datetime | None = None,
    precision: Precision = Precision.EXACT,
    kind: EpisodeKind | None = None,
    heat: int | None = None,
    after_work: bool | None = None,
) -> RepairEpisode:
    """An episode told of at `at` that began then or, when given, at `began` (aware, not in the future)."""
    at = with_fixed_offset(at)
    start = _began(began or at, at)
    return RepairEpisode(
        id=new_id(at),
        created=at,
        updated=at,
        began=start,
        precision=precision,
        workday=workday_of(start),
        what=text_of(what),
        kind=kind,
        heat=_heat(heat),
        after_work=after_work,
    )


def tell_again(
    episode: RepairEpisode,
    at: datetime,
    *,
    what: str,
    began: datetime,
    precision: Precision,
    kind: EpisodeKind | None,
    heat: int | None,
    after_work: bool | None,
) -> RepairEpisode:
    """The episode as it is told at `at`, in place of what was told before; refused as in `begin_episode`."""
    start = _began(began, at)
    return changed(
        episode,
        at,
        what=text_of(what),
        began=start,
        workday=workday_of(start),
        precision=precision,
        kind=kind,
        heat=_heat(heat),
        after_work=after_work,
    )


def reach_out(
    episode: RepairEpisode,
    kind: AttemptKind,
    at: datetime,
    *,
    who: Who = Who.ME,
    when: AttemptWhen = AttemptWhen.AFTER,
    words: str = "",
    landed: AttemptLanded = AttemptLanded.DONT_KNOW,
) -> RepairAttempt:
    """One act of reaching out at `at`."""
    at = with_fixed_offset(at)
    return RepairAttempt(
        id=new_id(at),
        created=at,
        updated=at,
        episode_id=episode.id,
        at=at,
        kind=kind,
        who=who,
        when=when,
        words=text_of(words, required=False),
        landed=landed,
    )


def change_attempt(
    attempt: RepairAttempt,
    at: datetime,
    *,
    made: datetime | None = None,
    kind: AttemptKind | None = None,
    who: Who | None = None,
    when: AttemptWhen | None = None,
    words: str | None = None,
    landed: AttemptLanded | None = None,
) -> RepairAttempt:
    """The attempt, told otherwise at `at`; None leaves a thing as it was. `made` (aware) may not be in the future."""
    return changed(
        attempt,
        at,
        at=attempt.at if made is None else _began(made, at),
        kind=kind or attempt.kind,
        who=who or attempt.who,
        when=when or attempt.when,
        words=attempt.words if words is None else text_of(words, required=False),
        landed=landed or attempt.landed,
    )


def take_pause(episode: RepairEpisode, at: datetime, length: timedelta, called_by: Who = Who.ME) -> Pause:
    """A pause from `at` with an agreed return; RefusedError unless 20 minutes to a day long."""
    at = with_fixed_offset(at)
    return Pause(
        id=new_id(at),
        created=at,
        updated=at,
        episode_id=episode.id,
        began=at,
        agreed_return=at + _pause_length(length),
        called_by=called_by,
    )


def change_pause(pause: Pause, at: datetime, *, length: timedelta | None = None, called_by: Who | None = None) -> Pause:
    """The pause with another agreed length, counted from its beginning, or called by somebody else; None leaves it."""
    agreed = pause.agreed_return if length is None else pause.began + _pause_length(length)
    return changed(pause, at, agreed_return=agreed, called_by=called_by or pause.called_by)


def extend_pause(pause: Pause, at: datetime, by: timedelta = LITTLE_LONGER) -> Pause:
    """The pause, longer by so much than was agreed; one that is over already is longer from `at` on."""
    agreed = max(pause.agreed_return, with_fixed_offset(at)) + by
    return change_pause(pause, at, length=agreed - pause.began)


def come_back_at(pause: Pause, clock: time, at: datetime) -> Pause:
    """The pause with another agreed return: the next time after its beginning that the clock shows this."""
    agreed = datetime.combine(pause.began.date(), clock, pause.began.tzinfo)
    if agreed <= pause.began:
        agreed += timedelta(days=1)
    return change_pause(pause, at, length=agreed - pause.began)


def come_back(pause: Pause, at: datetime, who: CameBack = CameBack.BOTH) -> Pause:
    """The pause with who came back."""
    return changed(pause, at, came_back=who)


def close_episode(episode: RepairEpisode, state: EpisodeState, at: datetime) -> RepairEpisode:
    """The episode, closed in one of the three ways; `OPEN` opens it again."""
    closed_at = None if state is EpisodeState.OPEN else with_fixed_offset(at)
    return changed(episode, at, state=state, closed_at=closed_at)


def note_my_part(episode: RepairEpisode, words: str, at: datetime) -> RepairEpisode:
    """The episode with a note on one's own part."""
    return changed(episode, at, my_part=text_of(words, required=False))


def note_outside_view(episode: RepairEpisode, words: str, at: datetime) -> RepairEpisode:
    """The episode as somebody would tell it who wishes both of them well; nobody has to be asked for it any more."""
    return changed(episode, at, outside_view=text_of(words, required=False), asked_outside=True)


def asked_outside(episode: RepairEpisode, at: datetime) -> RepairEpisode:
    """The episode whose look from outside was asked for once."""
    return changed(episode, at, asked_outside=True)


def _began(began: datetime, told: datetime) -> datetime:
    began = with_fixed_offset(began)
    if began > told:
        raise RefusedError(Refusal.IN_THE_FUTURE)
    return began


def _heat(heat: int | None) -> int | None:
    if heat is not None and heat not in HEAT:
        raise RefusedError(Refusal.OUT_OF_RANGE)
    return heat


def _pause_length(length: timedelta) -> timedelta:
    if not SHORTEST_PAUSE <= length < LONGEST_PAUSE:
        raise RefusedError(Refusal.PAUSE_LENGTH)
    return length
