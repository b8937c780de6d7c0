"""A life with more of everything than anybody has, and longer words: what pages have to bear without losing shape."""

from datetime import timedelta

from models.records import (
    AttemptKind,
    AttemptLanded,
    EpisodeKind,
    EpisodeState,
    FavouriteOf,
    Feeling,
    Need,
    PhraseArea,
    Record,
    StatementForm,
    StatementLanded,
    StatementState,
    Who,
)
from models.rituals import (
    begin_episode,
    changed,
    close_episode,
    deleted,
    keep,
    land,
    new_gesture,
    note_my_part,
    own_phrase,
    park,
    reach_out,
    statement_landed,
    take_pause,
    write_statement,
)
from tests.sample_life import NOW, at, sample_life

LONG = (
    "When the evening is as full as this one was I go quiet and look away, and what I would like to say instead is "
    "that I am glad you are there, that none of it is about you, and that half an hour on the sofa would bring me back."
)
LONG_GESTURE = "Twenty minutes to myself on the balcony, then I come and find you and ask how your own day was"
UNBROKEN = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
_HOUR = timedelta(hours=1)


def full_life() -> tuple[Record, ...]:
    """The usual life and, on top of it, many long entries of every kind; some are in the trash."""
    return (
        *sample_life(),
        *_statements(),
        *_discarded(),
        *_open_episodes(),
        *_earlier_episodes(),
        *_landings(),
        *_thoughts(),
        *_phrases(),
    )


def _statements() -> list[Record]:
    needs, states = list(Need), list(StatementState)
    records: list[Record] = []
    for number in range(80):
        words = f"{LONG if number % 3 == 0 else 'A few words'} {UNBROKEN if number % 7 == 0 else ''}".strip()
        need = needs[number % len(needs)]
        statement = write_statement(
            f"{words} ({number + 1})",
            NOW - number * 5 * _HOUR,
            form=list(StatementForm)[number % 4],
            feelings=(Feeling.OVERSTIMULATED, Feeling.DISAPPOINTED, Feeling.TENDER, Feeling.OWN),
            own_feeling="stretched thin",
            need=need,
            own_need="to be met at the door" if need is Need.OWN else "",
            state=states[number % len(states)],
        )
        said = statement.state is StatementState.SAID
        records.append(statement_landed(statement, StatementLanded.NOT_YET, NOW) if said else statement)
    return records


def _discarded() -> list[Record]:
    return [deleted(keep(write_statement(f"{LONG} {number}", at(9, 12)), NOW), NOW) for number in range(30)]


def _open_episodes() -> list[Record]:
    records: list[Record] = []
    for number, words in enumerate((LONG, UNBROKEN, "A third thing that is still between us")):
        began = NOW - (number + 1) * _HOUR
        episode = begin_episode(words, began, kind=EpisodeKind.MISSED_BID, heat=3, after_work=True)
        episode = note_my_part(episode, LONG, NOW)
        records.append(episode)
        records += [
            reach_out(episode, kind, began + timedelta(minutes=3 * step), words=LONG, landed=AttemptLanded.NOT_YET)
            for step, kind in enumerate(AttemptKind)
        ]
        if number == 0:
            records.append(take_pause(episode, NOW - timedelta(minutes=5), _HOUR))
    return records


def _earlier_episodes() -> list[Record]:
    records: list[Record] = []
    for number in range(20):
        began = NOW - timedelta(days=2 + number, hours=3)
        episode = begin_episode(f"{LONG if number % 4 == 0 else 'A sharp word'} {number + 1}", began)
        attempts = [
            reach_out(
                episode, kind, began + (step + 1) * timedelta(minutes=11), who=Who.BOTH, landed=AttemptLanded.PARTLY
            )
            for step, kind in enumerate(AttemptKind)
        ]
        records += [close_episode(episode, EpisodeState.RECONNECTED, began + 30 * _HOUR), *attempts]
    return records


def _landings() -> list[Record]:
    gestures = [
        new_gesture(
            f"{LONG_GESTURE if number % 4 == 1 else 'Put the kettle on'} {number}", at(1, 10), position=number + 2
        )
        for number in range(12)
    ]
    gestures[3:6] = [
        changed(gesture, NOW, active=number != 1, favourite_of=FavouriteOf.THEIRS)
        for number, gesture in enumerate(gestures[3:6])
    ]
    landed = [land(at(day, 18), gesture_id=gestures[day % 12].id) for day in (7, 8, 14, 15, 21, 22, 23)]
    return [*gestures, *landed]


def _thoughts() -> list[Record]:
    lines = "\n".join(f"{LONG if number % 4 == 0 else 'Write to the insurance'} {number + 1}" for number in range(14))
    return list(park(lines, at(20, 17, 40), plan="tomorrow at nine, with the door closed and the telephone off"))


def _phrases() -> list[Record]:
    return [own_phrase(PhraseArea.REPAIR, f"{LONG} {number}", NOW, kind=AttemptKind.APOLOGY) for number in range(6)]
