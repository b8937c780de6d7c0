"""Believable entries for a journal that is thrown away: a few weeks of two people's small rituals.

All words are made up for this program and speak of nobody.
"""

from datetime import date, datetime, time, timedelta

from models import rituals
from models.clock import workday_of
from models.identity import new_id
from models.records import (
    AttemptKind,
    AttemptLanded,
    DayKind,
    EpisodeKind,
    EpisodeState,
    FavouriteOf,
    Felt,
    Gesture,
    LandingOutcome,
    LandingStart,
    Need,
    Partner,
    Precision,
    Record,
    StatementForm,
    StatementLanded,
    StatementState,
    Who,
)
from models.settings import Settings
from models.workday_state import Phase, WorkdayState

USUAL_END = time(17, 40)
BEGINS_AT = time(16, 10)
_WEEKS = 5
_ARRIVES = (8, 52)
_BREAK = timedelta(minutes=12)
_FRIDAY = 5


def settings() -> Settings:
    """The settings of the demonstration: a first run that is over, and two breaths instead of five."""
    return Settings(usual_end=USUAL_END, first_run_done=True, breaths=2)


def begins(now: datetime) -> datetime:
    """The afternoon of the latest workday that is not after today."""
    day = workday_of(now)
    day -= timedelta(days=max(0, day.isoweekday() - _FRIDAY))
    return datetime.combine(day, BEGINS_AT, now.tzinfo)


def workday(now: datetime) -> WorkdayState:
    """What the core would remember of this day at `now`: it began in the morning, and there was a short break."""
    paused = now - _BREAK
    return WorkdayState(
        day=workday_of(now), phase=Phase.AT_WORK, began=_at(now, 0, *_ARRIVES), last_active=paused, last_seen=paused
    )


def entries(now: datetime) -> tuple[Record, ...]:
    """Everything the journal holds when the demonstration begins at `now`."""
    gestures = _gestures(now)
    partner = Partner(
        id=new_id(now),
        created=now,
        updated=now,
        arrivals=(*((weekday, time(18, 30)) for weekday in range(1, _FRIDAY)), (_FRIDAY, time(16, 0))),
    )
    return (partner, *gestures, *_days(now, gestures), *_statements(now), *_episodes(now), *_reflection(now))


def _at(now: datetime, days_ago: int, hour: int, minute: int = 0) -> datetime:
    day = workday_of(now) - timedelta(days=days_ago)
    return datetime.combine(day, time(hour, minute), now.tzinfo)


def _gestures(now: datetime) -> tuple[Gesture, ...]:
    names = (
        ("Tea, the way they like it", FavouriteOf.THEIRS),
        ("A long hug at the door, no words", FavouriteOf.BOTH),
        ("Ten quiet minutes side by side", FavouriteOf.BOTH),
        ("Twenty minutes to myself, then I come and find you", FavouriteOf.MINE),
    )
    return tuple(
        rituals.new_gesture(name, _at(now, 7 * _WEEKS, 9), favourite_of=whose, position=position)
        for position, (name, whose) in enumerate(names)
    )


def _days(now: datetime, gestures: tuple[Gesture, ...]) -> list[Record]:
    """Presence, landings and parked thoughts of the weeks before, and this day's morning."""
    found: list[Record] = []
    for days_ago in range(7 * _WEEKS, -1, -1):
        day = workday_of(now) - timedelta(days=days_ago)
        if day.isoweekday() > _FRIDAY:
            continue
        at = _at(now, days_ago, 9)
        found.append(rituals.day_was(day, DayKind.WORKDAY, at))
        last = _at(now, days_ago, 17, 34) + timedelta(minutes=(day.day * 7) % 23)
        morning = _at(now, days_ago, *_ARRIVES), _at(now, days_ago, 11, 5)
        noon = _at(now, days_ago, 11, 17), _at(now, days_ago, 12, 34)
        found += [rituals.present(began, ended, ended) for began, ended in (morning, noon)]
        afternoon = _at(now, days_ago, 13, 20)
        if days_ago:
            found += [rituals.present(afternoon, last, last), *_landing(day, last, gestures)]
        else:
            found.append(rituals.present(afternoon, now - _BREAK, now))
    before = 3 if workday_of(now).isoweekday() == 1 else 1
    found += [
        rituals.pick_up(rituals.park("Send the revised numbers", _at(now, before, 17, 41))[0], _at(now, 0, 8, 55)),
        *rituals.park("Ask about the new room", _at(now, before, 17, 42), plan="after stand-up"),
    ]
    return found


def _landing(day: date, at: datetime, gestures: tuple[Gesture, ...]) -> list[Record]:
    if day.isoweekday() in {2, 4} and day.day % 3:
        return [rituals.land(at, workday=day, start=LandingStart.DETECTED, outcome=LandingOutcome.NOT_TODAY)]
    gesture = gestures[day.day % len(gestures)]
    felt = Felt.EASED if day.day % 5 else Felt.NEUTRAL
    return [rituals.land(at, workday=day, start=LandingStart.DETECTED, gesture_id=gesture.id, felt=felt)]


def _statements(now: datetime) -> list[Record]:
    said = (
        ("I’m quiet today because I slept badly. It isn’t about us.", 0, 12, Need.REST, StatementLanded.UNDERSTOOD),
        ("Could you just sit with me while I finish this?", 1, 19, Need.CLOSENESS, StatementLanded.UNDERSTOOD),
        ("More planning together, fewer surprises this week.", 3, 20, Need.HELP, StatementLanded.PARTLY),
        ("Thursday is my long day; I’d love a slow evening after it.", 8, 18, Need.REST, StatementLanded.UNDERSTOOD),
    )
    found: list[Record] = []
    for words, days_ago, hour, need, landed in said:
        at = _at(now, days_ago, hour, 42)
        form = StatementForm.MORE_OF_LESS_OF if words.startswith("More") else StatementForm.OWN_WORDS
        written = rituals.write_statement(words, at, form=form, state=StatementState.SAID, need=need)
        found.append(rituals.statement_landed(written, landed, at))
    at = _at(now, 4, 17, 50)
    found.append(rituals.write_statement("I need an hour alone after work, then I’m all yours.", at, need=Need.SPACE))
    return found


def _episodes(now: datetime) -> list[Record]:
    found: list[Record] = []
    for what, days_ago, hour, tries in (
        ("Running late for dinner", 2, 18, ((AttemptKind.HUMOUR, 25, AttemptLanded.YES),)),
        (
            "Dishes, again",
            5,
            20,
            (
                (AttemptKind.SELF_DISCLOSURE, 15, AttemptLanded.NOT_YET),
                (AttemptKind.TAKING_RESPONSIBILITY, 35, AttemptLanded.YES),
            ),
        ),
        ("Visit to my parents", 12, 9, ((AttemptKind.AFFECTION, 210, AttemptLanded.YES),)),
    ):
        at = _at(now, days_ago, hour, 10)
        episode = rituals.begin_episode(what, at, kind=EpisodeKind.SHARP_WORD, precision=Precision.EXACT)
        for kind, minutes, landed in tries:
            who = Who.PARTNER if kind is AttemptKind.AFFECTION else Who.ME
            attempt = rituals.reach_out(episode, kind, at + timedelta(minutes=minutes), who=who, landed=landed)
            found.append(attempt)
        closed_at = at + timedelta(minutes=tries[-1][1] + 5)
        found.insert(0, rituals.close_episode(episode, EpisodeState.RECONNECTED, closed_at))
    return found


def _reflection(now: datetime) -> list[Record]:
    week = rituals.IsoWeek.of(workday_of(now)).earlier()
    at = now - timedelta(days=now.isoweekday())
    begun = rituals.begin_reflection(week, at)
    return [
        rituals.changed(
            begun,
            at,
            appreciations=("You kept Thursday evening free without my asking.",),
            intention_when="I close the laptop on Tuesday",
            intention_will="put the kettle on before I look at my phone",
        )
    ]
