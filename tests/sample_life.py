"""Some weeks of a made-up life, for windows to be tested and pictured with. It ends on a Monday afternoon."""

from datetime import date, datetime, time, timedelta, timezone

from models.identity import new_id
from models.records import (
    AttemptKind,
    AttemptLanded,
    DayKind,
    EpisodeState,
    FavouriteOf,
    Felt,
    LandingOutcome,
    Need,
    Partner,
    PhraseArea,
    PhraseChoice,
    Precision,
    Record,
    StatementForm,
    StatementLanded,
    StatementState,
    Who,
)
from models.rituals import (
    about_phrase,
    begin_episode,
    changed,
    close_episode,
    day_was,
    deleted,
    favour_phrase,
    hide_phrase,
    land,
    new_gesture,
    own_phrase,
    park,
    pick_up,
    present,
    reach_out,
    statement_landed,
    write_statement,
)

ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 23, 15, 20, tzinfo=ZONE)
NOT_LANDED = {3, 6, 10, 17, 19}


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in November 2026."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def sample_life(*, open_episode: bool = True) -> tuple[Record, ...]:
    """Statements, repairs, landings, gestures and parked thoughts of three weeks."""
    return (
        *_statements(),
        *_earlier(),
        *(_open() if open_episode else ()),
        *_landings(),
        *_parked(),
        *_today(),
        *_phrases(),
        *_discarded(),
        _partner(),
    )


def _statements() -> list[Record]:
    quiet = write_statement("I’m quiet today because I slept badly. It isn’t about us.", at(23, 12, 42), need=Need.REST)
    sit = write_statement(
        "Could you just sit with me while I finish this?", at(22, 19), form=StatementForm.SMALL_ASK, need=Need.CLOSENESS
    )
    planning = write_statement(
        "More planning together, fewer surprises this week.",
        at(20, 21),
        form=StatementForm.MORE_OF_LESS_OF,
        need=Need.HELP,
    )
    hour = write_statement("I need an hour alone after work, then I’m all yours.", at(19, 18), need=Need.SPACE)
    kept = write_statement("I miss the mornings we used to have.", at(16, 22), state=StatementState.KEPT)
    return [
        statement_landed(quiet, StatementLanded.UNDERSTOOD, at(23, 12, 50)),
        statement_landed(sit, StatementLanded.UNDERSTOOD, at(22, 20)),
        statement_landed(planning, StatementLanded.PARTLY, at(20, 22)),
        hour,
        kept,
    ]


def _episode(
    what: str, began: datetime, okay: timedelta, *attempts: tuple[int, AttemptKind, Who, AttemptLanded]
) -> list[Record]:
    episode = begin_episode(what, began)
    tried = [
        reach_out(episode, kind, began + timedelta(minutes=minutes), who=who, landed=landed)
        for minutes, kind, who, landed in attempts
    ]
    return [close_episode(episode, EpisodeState.RECONNECTED, began + okay), *tried]


def _earlier() -> list[Record]:
    yes, not_yet = AttemptLanded.YES, AttemptLanded.NOT_YET
    records = [
        *_episode(
            "Running late for dinner", at(21, 18, 10), timedelta(minutes=30), (25, AttemptKind.HUMOUR, Who.ME, yes)
        ),
        *_episode(
            "Dishes, again",
            at(18, 20, 5),
            timedelta(minutes=40),
            (15, AttemptKind.AFFECTION, Who.ME, not_yet),
            (30, AttemptKind.TAKING_RESPONSIBILITY, Who.ME, yes),
        ),
        *_episode(
            "Visit to my parents", at(11, 9, 30), timedelta(hours=4), (210, AttemptKind.AFFECTION, Who.PARTNER, yes)
        ),
    ]
    for day in (3, 6, 9):
        records += _episode(
            "A sharp word", at(day, 19), timedelta(minutes=50), (35, AttemptKind.APOLOGY, Who.BOTH, yes)
        )
    return records


def _open() -> list[Record]:
    return [
        begin_episode(
            "I snapped about the weekend plans.", NOW, began=at(23, 14, 40), precision=Precision.ABOUT_AN_HOUR
        )
    ]


def _landings() -> list[Record]:
    tea = new_gesture("Tea, the way they like it", at(1, 10), favourite_of=FavouriteOf.THEIRS, position=0)
    alone = new_gesture(
        "Twenty minutes to myself, then I come and find you", at(1, 10), favourite_of=FavouriteOf.MINE, position=1
    )
    records: list[Record] = [tea, alone]
    for number in range(1, 24):
        day = date(2026, 11, number)
        workday = day.isoweekday() < 6
        records.append(day_was(day, DayKind.WORKDAY if workday else DayKind.OFF, at(number, 9)))
        if workday and number < 23:
            outcome = LandingOutcome.NOT_TODAY if number in NOT_LANDED else LandingOutcome.DONE
            gesture = None if number in NOT_LANDED else (alone if number % 4 == 0 else tea)
            felt = Felt.EASED if gesture and number != 9 else None
            records.append(
                land(at(number, 17, 30), gesture_id=gesture.id if gesture else None, outcome=outcome, felt=felt)
            )
    return records


def _parked() -> list[Record]:
    numbers = park("send the revised numbers", at(20, 17, 30))[0]
    return [
        pick_up(numbers, at(23, 8, 55)),
        *park("Write to the insurance", at(23, 11, 30), plan="9:00, before mail"),
        *park("Ask about the new room", at(23, 11, 31), plan="after stand-up"),
    ]


def _today() -> list[Record]:
    return [present(at(23, 9), at(23, 11, 10), NOW), present(at(23, 11, 20), at(23, 12, 30), NOW)]


def _phrases() -> list[Record]:
    def about(area: PhraseArea, key: str) -> PhraseChoice:
        return about_phrase((), area, key, at(12, 20))

    return [
        own_phrase(PhraseArea.REPAIR, "Shall we rewind to the front door?", at(12, 20), kind=AttemptKind.START_OVER),
        favour_phrase(about(PhraseArea.REPAIR, "receipt"), at(12, 20)),
        hide_phrase(about(PhraseArea.REPAIR, "prickly"), at(12, 20)),
    ]


def _discarded() -> list[Record]:
    keys = begin_episode("The keys, on the wrong hook", at(10, 19))
    return [
        deleted(write_statement("Could we talk about the weekend?", at(22, 9)), at(22, 9, 5)),
        deleted(park("call the garage", at(16, 17))[0], at(17, 9)),
        deleted(close_episode(keys, EpisodeState.LET_GO, at(10, 21)), at(14, 18)),
        reach_out(keys, AttemptKind.HUMOUR, at(10, 20)),
        deleted(new_gesture("A walk around the block", at(1, 10)), at(2, 12)),
    ]


def _partner() -> Partner:
    arrivals = (*((weekday, time(18, 30)) for weekday in range(1, 5)), (5, time(16, 0)))
    return changed(Partner(id=new_id(NOW), created=NOW, updated=NOW), NOW, arrivals=arrivals)
