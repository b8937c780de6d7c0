"""What stands in the journals of `released/`, field by field: no rule of today may change what was written then."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from models.records import (
    Arrival,
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    CameBack,
    CheckIn,
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
    IntentionOutcome,
    LandingOutcome,
    LandingStart,
    Need,
    ParkedThought,
    Partner,
    Pause,
    PhraseArea,
    PhraseChoice,
    Precision,
    PresenceSpan,
    Record,
    ReflectionState,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    StatementForm,
    StatementLanded,
    StatementState,
    WeeklyReflection,
    Who,
)
from tests.storage.journal_files import NOON

HOUR = timedelta(hours=1)

EPISODE = RepairEpisode(
    id=UUID("019cb77c-431b-7f39-a2cb-228313c56fc9"),
    created=NOON,
    updated=NOON + 5 * HOUR,
    began=NOON,
    precision=Precision.ABOUT_AN_HOUR,
    workday=date(2026, 3, 4),
    what="A sharp word about the dishes.",
    kind=EpisodeKind.SHARP_WORD,
    heat=2,
    after_work=True,
    state=EpisodeState.RECONNECTED,
    closed_at=NOON + 5 * HOUR,
    my_part="I was hungry.",
)
ATTEMPT = RepairAttempt(
    id=UUID("019cb7b3-319b-7479-b41b-eecef5bea1f5"),
    created=NOON + HOUR,
    updated=NOON + HOUR,
    episode_id=EPISODE.id,
    at=NOON + HOUR,
    kind=AttemptKind.HUMOUR,
    who=Who.ME,
    when=AttemptWhen.AFTER,
    words="Shall we start over, with soup?",
    landed=AttemptLanded.YES,
)
PAUSE = Pause(
    id=UUID("019cb77c-431b-7d13-a608-886327950635"),
    created=NOON,
    updated=NOON + 2 * HOUR,
    episode_id=EPISODE.id,
    began=NOON,
    agreed_return=NOON + HOUR,
    called_by=Who.ME,
    came_back=CameBack.BOTH,
)
SAID = ClarityStatement(
    id=UUID("019cb7b3-319b-74fe-b19f-f6a54f51baa6"),
    created=NOON + HOUR,
    updated=NOON + 2 * HOUR,
    words="I’m not cross with you, I’m tired. Café later?",
    form=StatementForm.NOT_THAT_BUT_THIS,
    written_at=NOON + HOUR,
    workday=date(2026, 3, 4),
    feelings=(Feeling.TIRED, Feeling.OWN),
    own_feeling="wobbly",
    need=Need.OWN,
    own_need="soup",
    state=StatementState.SAID,
    said_at=NOON + 2 * HOUR,
    landed=StatementLanded.UNDERSTOOD,
    episode_id=EPISODE.id,
)
GONE = ClarityStatement(
    id=UUID("019cb745-549b-7c91-ad8e-4fbf1c34529e"),
    created=NOON - HOUR,
    updated=NOON,
    deleted=NOON,
    words="Thrown away.",
    form=StatementForm.OWN_WORDS,
    written_at=NOON - HOUR,
    workday=date(2026, 3, 4),
    feelings=(),
    state=StatementState.DRAFT,
)
TEA = Gesture(
    id=UUID("019cb77c-431b-7fcc-83d4-ea53a53531c3"),
    created=NOON,
    updated=NOON,
    name="Tea the way they like it",
    favourite_of=FavouriteOf.THEIRS,
    active=True,
    position=3,
)
LANDING = SoftLanding(
    id=UUID("019cb8c5-da1b-71eb-bfd8-5a2bf074d412"),
    created=NOON + 6 * HOUR,
    updated=NOON + 6 * HOUR,
    workday=date(2026, 3, 4),
    began=NOON + 6 * HOUR,
    start=LandingStart.DETECTED,
    arrival=Arrival.MINE,
    gesture_id=TEA.id,
    direction=Direction.MUTUAL,
    felt=Felt.EASED,
    outcome=LandingOutcome.DONE,
)
THOUGHT = ParkedThought(
    id=UUID("019cb8c5-da1b-7bbf-81af-25a447fa52a5"),
    created=NOON + 6 * HOUR,
    updated=NOON + 21 * HOUR,
    words="Call the plumber",
    parked_at=NOON + 6 * HOUR,
    workday=date(2026, 3, 4),
    plan="tomorrow at nine, by phone",
    picked_up_at=NOON + 21 * HOUR,
    landing_id=LANDING.id,
)
REFLECTION = WeeklyReflection(
    id=UUID("019ccc15-b31b-7639-aac8-9f657f846eba"),
    created=NOON + 96 * HOUR,
    updated=NOON + 96 * HOUR,
    iso_year=2026,
    iso_week=10,
    appreciations=("the soup", "the walk"),
    good_news="spring",
    intention_when="I come home",
    intention_will="put the bag down first",
    last_intention=IntentionOutcome.PARTLY,
    state=ReflectionState.DONE,
)
CHECK_IN = CheckIn(
    id=UUID("019cb77c-431b-7602-9c35-1941f2484931"),
    created=NOON,
    updated=NOON,
    at=NOON,
    questionnaire="own",
    version="1",
    answers=(("close", 4), ("calm", 3)),
    score=3.5,
)
DAY = Day(
    id=UUID("019cb77c-431b-7d80-aff8-1a1e7212b1c3"),
    created=NOON,
    updated=NOON,
    day=date(2026, 3, 4),
    kind=DayKind.WORKDAY,
)
SPAN = PresenceSpan(
    id=UUID("019cb77c-431b-7612-af61-3d74b1131e82"),
    created=NOON,
    updated=NOON,
    began=NOON - 3 * HOUR,
    ended=NOON,
    workday=date(2026, 3, 4),
)
PARTNER = Partner(
    id=UUID("019cb77c-431b-78cb-b2df-8b2a52703958"),
    created=NOON,
    updated=NOON,
    name="Sam",
    arrivals=((1, time(17, 30)), (5, time(16, 0))),
)

PHRASE = PhraseChoice(
    id=UUID("019cb77c-431b-7a11-8c0e-5f2d9be04a17"),
    created=NOON,
    updated=NOON,
    area=PhraseArea.REPAIR,
    text="Soup, and then we talk?",
    kind="humour",
    favourite=True,
)

_OF_SCHEMA_1: tuple[Record, ...] = (
    EPISODE,
    ATTEMPT,
    PAUSE,
    SAID,
    GONE,
    TEA,
    LANDING,
    THOUGHT,
    REFLECTION,
    CHECK_IN,
    DAY,
    SPAN,
    PARTNER,
)
_ASKED: tuple[Record, ...] = (replace(EPISODE, asked_outside=True), replace(SAID, asked_landed=True))
ENTRIES = {
    1: _OF_SCHEMA_1,
    2: (*_OF_SCHEMA_1, PHRASE),
    3: (*_ASKED, *(each for each in _OF_SCHEMA_1 if each not in {EPISODE, SAID}), PHRASE),
}
"""What the journal of each schema holds; that of today's is kept when there is a next one."""
DRAFT = ("clarity", "half a sen")
