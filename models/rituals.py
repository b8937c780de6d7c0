"""What a person does: say, keep, begin a repair, reach out, land, park, reflect.

Pure: words and a time in, a record out. The record still has to be saved. Text is checked here, so that nothing that
cannot be stored whole ever gets further.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from models.clock import with_fixed_offset, workday_of
from models.identity import new_id
from models.records import (
    HEAT,
    TEXT_LIMIT,
    Arrival,
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    CameBack,
    ClarityStatement,
    Day,
    DayKind,
    Direction,
    EpisodeKind,
    EpisodeState,
    FavouriteOf,
    Feeling,
    Felt,
    Gesture,
    LandingOutcome,
    LandingStart,
    Need,
    ParkedThought,
    Pause,
    Precision,
    PresenceSpan,
    Record,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    StatementForm,
    StatementLanded,
    StatementState,
    WeeklyReflection,
    Who,
)

# A pause helps when its return is agreed: at least 20 minutes, less than a day (domain, fact 4).
SHORTEST_PAUSE = timedelta(minutes=20)
LONGEST_PAUSE = timedelta(days=1)


class Refusal(StrEnum):
    """Why something cannot be taken as it is; the shell has a sentence for each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_TEXT = "not_text"  # a NUL or half a character: it could not be stored whole
    IN_THE_FUTURE = "in_the_future"
    PAUSE_LENGTH = "pause_length"
    OUT_OF_RANGE = "out_of_range"


class RefusedError(ValueError):
    """The words or figures cannot be taken as they are; nothing was changed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def text_of(words: str, *, required: bool = True) -> str:
    """The words without white space around them; RefusedError when empty (if required), too long or not storable."""
    words = words.strip()
    if required and not words:
        raise RefusedError(Refusal.EMPTY)
    if len(words) > TEXT_LIMIT:
        raise RefusedError(Refusal.TOO_LONG)
    if "\0" in words:
        raise RefusedError(Refusal.NOT_TEXT)
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise RefusedError(Refusal.NOT_TEXT) from error
    return words


AnyRecord = TypeVar("AnyRecord", bound=Record)


def changed(record: AnyRecord, at: datetime, /, **fields: object) -> AnyRecord:
    """The record with these fields changed at `at`; its free text is expected to be checked already."""
    return replace(record, updated=at, **fields)  # type: ignore[arg-type]  # any field of any record


def deleted(record: AnyRecord, at: datetime) -> AnyRecord:
    """The record with a tombstone."""
    return replace(record, updated=at, deleted=at)


def restored(record: AnyRecord, at: datetime) -> AnyRecord:
    """The record without its tombstone."""
    return replace(record, updated=at, deleted=None)


# --- clarity -------------------------------------------------------------------------------------------------------


def write_statement(
    words: str,
    at: datetime,
    *,
    form: StatementForm = StatementForm.OWN_WORDS,
    state: StatementState = StatementState.DRAFT,
    feelings: Sequence[Feeling] = (),
    need: Need | None = None,
    own_feeling: str = "",
    own_need: str = "",
    episode_id: UUID | None = None,
) -> ClarityStatement:
    """A clarity statement written at `at`; one written as said was said then."""
    at = with_fixed_offset(at)
    return ClarityStatement(
        id=new_id(at),
        created=at,
        updated=at,
        words=text_of(words),
        form=form,
        written_at=at,
        workday=workday_of(at),
        feelings=tuple(dict.fromkeys(feelings)),
        own_feeling=text_of(own_feeling, required=False),
        need=need,
        own_need=text_of(own_need, required=False),
        state=state,
        said_at=at if state is StatementState.SAID else None,
        episode_id=episode_id,
    )


def say(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, said aloud at `at`."""
    return changed(statement, at, state=StatementState.SAID, said_at=with_fixed_offset(at))


def keep(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, kept for oneself."""
    return changed(statement, at, state=StatementState.KEPT)


def let_go(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, let go of."""
    return changed(statement, at, state=StatementState.LET_GO)


def statement_landed(statement: ClarityStatement, landed: StatementLanded, at: datetime) -> ClarityStatement:
    """The statement with how it was taken; it was said, then."""
    said = statement if statement.state is StatementState.SAID else say(statement, at)
    return changed(said, at, landed=landed)


def reword(statement: ClarityStatement, words: str, at: datetime) -> ClarityStatement:
    """The statement in other words."""
    return changed(statement, at, words=text_of(words))


# --- repair --------------------------------------------------------------------------------------------------------


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
    start = with_fixed_offset(began) if began else at
    if start > at:
        raise RefusedError(Refusal.IN_THE_FUTURE)
    if heat is not None and heat not in HEAT:
        raise RefusedError(Refusal.OUT_OF_RANGE)
    return RepairEpisode(
        id=new_id(at),
        created=at,
        updated=at,
        began=start,
        precision=precision,
        workday=workday_of(start),
        what=text_of(what),
        kind=kind,
        heat=heat,
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


def take_pause(episode: RepairEpisode, at: datetime, length: timedelta, called_by: Who = Who.ME) -> Pause:
    """A pause from `at` with an agreed return; RefusedError unless 20 minutes to a day long."""
    if not SHORTEST_PAUSE <= length < LONGEST_PAUSE:
        raise RefusedError(Refusal.PAUSE_LENGTH)
    at = with_fixed_offset(at)
    return Pause(
        id=new_id(at),
        created=at,
        updated=at,
        episode_id=episode.id,
        began=at,
        agreed_return=at + length,
        called_by=called_by,
    )


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


# --- landing -------------------------------------------------------------------------------------------------------


def land(
    at: datetime,
    *,
    workday: date | None = None,
    start: LandingStart = LandingStart.BY_HAND,
    arrival: Arrival = Arrival.MINE,
    gesture_id: UUID | None = None,
    direction: Direction = Direction.OFFERED,
    outcome: LandingOutcome = LandingOutcome.DONE,
    felt: Felt | None = None,
) -> SoftLanding:
    """A landing that began at `at`, of that moment's workday unless another is given."""
    at = with_fixed_offset(at)
    return SoftLanding(
        id=new_id(at),
        created=at,
        updated=at,
        workday=workday or workday_of(at),
        began=at,
        start=start,
        arrival=arrival,
        gesture_id=gesture_id,
        direction=direction,
        outcome=outcome,
        felt=felt,
    )


def park(lines: str, at: datetime, *, plan: str = "", landing_id: UUID | None = None) -> tuple[ParkedThought, ...]:
    """One parked thought a line; empty lines are passed over, and none at all is fine."""
    at = with_fixed_offset(at)
    return tuple(
        ParkedThought(
            id=new_id(at),
            created=at,
            updated=at,
            words=text_of(line),
            parked_at=at,
            workday=workday_of(at),
            plan=text_of(plan, required=False),
            landing_id=landing_id,
        )
        for line in lines.splitlines()
        if line.strip()
    )


def pick_up(thought: ParkedThought, at: datetime) -> ParkedThought:
    """The thought, taken up again."""
    return changed(thought, at, picked_up_at=with_fixed_offset(at))


def new_gesture(name: str, at: datetime, *, favourite_of: FavouriteOf = FavouriteOf.BOTH, position: int = 0) -> Gesture:
    """A gesture for the person's own list."""
    at = with_fixed_offset(at)
    return Gesture(
        id=new_id(at), created=at, updated=at, name=text_of(name), favourite_of=favourite_of, position=position
    )


def gestures_to_offer(gestures: Sequence[Gesture], uses: dict[UUID, tuple[date, ...]]) -> tuple[Gesture, ...]:
    """Active gestures, least recently used first, never-used ones first of all; ties keep the person's own order."""
    active = [gesture for gesture in gestures if gesture.active]
    return tuple(sorted(active, key=lambda gesture: (uses.get(gesture.id, (date.min,))[-1], gesture.position)))


# --- days and weeks ------------------------------------------------------------------------------------------------


def day_was(day: date, kind: DayKind, at: datetime) -> Day:
    """What a date was, as known at `at`."""
    return Day(id=new_id(at), created=at, updated=at, day=day, kind=kind)


def present(began: datetime, ended: datetime, at: datetime) -> PresenceSpan:
    """A span in which the computer was in use, stored at `at`."""
    began = with_fixed_offset(began)
    return PresenceSpan(
        id=new_id(at), created=at, updated=at, began=began, ended=with_fixed_offset(ended), workday=workday_of(began)
    )


@dataclass(frozen=True)
class IsoWeek:
    """A week as ISO 8601 counts them: Monday to Sunday, named by the year that holds its Thursday."""

    year: int
    week: int

    @classmethod
    def of(cls, day: date) -> "IsoWeek":
        """The week that holds a date."""
        year, week, _ = day.isocalendar()
        return cls(year, week)

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.week, 1)

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    def earlier(self, weeks: int = 1) -> "IsoWeek":
        """The week so many weeks before."""
        return IsoWeek.of(self.monday - timedelta(weeks=weeks))


def begin_reflection(week: IsoWeek, at: datetime) -> WeeklyReflection:
    """An empty reflection over a week."""
    at = with_fixed_offset(at)
    return WeeklyReflection(id=new_id(at), created=at, updated=at, iso_year=week.year, iso_week=week.week)
