"""Phrases to begin with: read from resources/phrases, offered a few at a time, never pressed upon anybody.

A language code chooses the files (see `models.languages`); without one the English ones are read. What the person adds,
hides and favours comes to it in `models.phrase_choices`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from models.folding import folded
from models.languages import entries, localised
from models.records import Arrival, AttemptKind, FavouriteOf, Need, StatementForm

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "phrases"
SHOWN_AT_ONCE = 3
IDEAS_AT_ONCE = 8
SUGGESTED_AT_ONCE = 5
# Chinese characters and Japanese syllables: between them, no space tells where a word begins.
_WORD_BY_ITSELF = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


class Gap(StrEnum):
    """Which gap of a clarity statement is written in."""

    FIRST = "first"
    SECOND = "second"


class GestureKind(StrEnum):
    """What a gesture is made of, in the one fixed order in which kinds are shown; they are never ranked."""

    TOUCH = "touch"
    WORDS = "words"
    TOGETHER = "together"
    CARE = "care"  # something done or made ready
    SPACE = "space"
    APART = "apart"  # at a distance: a message, a call
    FAMILY = "family"  # with children around


# Not everybody has children about, or is at a distance.
_IN_EVERY_HOME = (GestureKind.TOUCH, GestureKind.WORDS, GestureKind.TOGETHER, GestureKind.CARE, GestureKind.SPACE)


class AcknowledgementKind(StrEnum):
    """What is acknowledged."""

    DAY = "day"
    EFFORT = "effort"
    ARRIVAL = "arrival"


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """What all phrases have. `need` is what it asks for (starters) or gives; None where the person wrote it.

    It sorts phrases once a need was chosen. It is never put in for the person.
    """

    id: str
    need: Need | None = None
    own: bool = False
    favourite: bool = False


@dataclass(frozen=True, kw_only=True)
class RepairPhrase(Phrase):
    """Something to say now, and what kind of reaching out it is."""

    text: str
    kind: AttemptKind


@dataclass(frozen=True, kw_only=True)
class Starter(Phrase):
    """The beginning of a clarity statement: what may stand in the two gaps of its form."""

    form: StatementForm
    first: str
    second: str

    def text_in(self, gap: Gap) -> str:
        """What may stand in a gap."""
        return self.first if gap is Gap.FIRST else self.second


@dataclass(frozen=True, kw_only=True)
class GestureIdea(Phrase):
    """A small gesture for somebody who has few on the list yet; `arrival` is whose coming home it suits best."""

    name: str
    favourite_of: FavouriteOf = FavouriteOf.BOTH
    kind: GestureKind | None = None
    arrival: Arrival = Arrival.BOTH


@dataclass(frozen=True, kw_only=True)
class Acknowledgement(Phrase):
    """A short sentence at the door: I saw your day, or what you did."""

    text: str
    kind: AcknowledgementKind | None = None


@cache
def repair_phrases(language: str = "", folder: Path = FOLDER) -> tuple[RepairPhrase, ...]:
    """All phrases for repairs; raises OSError, KeyError or ValueError when the file is not what it should be."""
    return tuple(
        RepairPhrase(id=entry["id"], need=Need(entry["need"]), text=entry["text"], kind=AttemptKind(entry["kind"]))
        for entry in entries(localised(folder, "repair.toml", language), "phrase")
    )


@cache
def starters(language: str = "", folder: Path = FOLDER) -> tuple[Starter, ...]:
    """All beginnings of clarity statements; raises as `repair_phrases` does."""
    return tuple(
        Starter(
            id=entry["id"],
            need=Need(entry["need"]),
            form=StatementForm(entry["form"]),
            first=entry["first"],
            second=entry["second"],
        )
        for entry in entries(localised(folder, "clarity.toml", language), "starter")
    )


@cache
def gesture_ideas(language: str = "", folder: Path = FOLDER) -> tuple[GestureIdea, ...]:
    """All gestures to choose from; `ideas_to_show` takes a few of them. Raises as `repair_phrases` does."""
    return tuple(
        GestureIdea(
            id=entry["id"],
            need=Need(entry["need"]),
            name=entry["name"],
            favourite_of=FavouriteOf(entry["favourite_of"]),
            kind=GestureKind(entry["kind"]),
            arrival=Arrival(entry["arrival"]),
        )
        for entry in entries(localised(folder, "gestures.toml", language), "gesture")
    )


@cache
def acknowledgements(language: str = "", folder: Path = FOLDER) -> tuple[Acknowledgement, ...]:
    """All short sentences for the door; raises as `repair_phrases` does."""
    return tuple(
        Acknowledgement(
            id=entry["id"], need=Need(entry["need"]), text=entry["text"], kind=AcknowledgementKind(entry["kind"])
        )
        for entry in entries(localised(folder, "acknowledgements.toml", language), "acknowledgement")
    )


def phrases_to_say(phrases: Sequence[RepairPhrase], turn: int) -> tuple[RepairPhrase, ...]:
    """Three phrases of three different kinds; the next `turn` (from 0) shows others. No kind goes before another."""
    kinds = [kind for kind in AttemptKind if any(phrase.kind is kind for phrase in phrases)]
    shown = min(SHOWN_AT_ONCE, len(kinds))
    found: list[RepairPhrase] = []
    for place in range(turn * shown, (turn + 1) * shown):
        kind = kinds[place % len(kinds)]
        of_kind = [phrase for phrase in phrases if phrase.kind is kind]
        found.append(of_kind[place // len(kinds) % len(of_kind)])
    return tuple(found)


def acknowledgement_to_say(phrases: Sequence[Acknowledgement], turn: int) -> Acknowledgement | None:
    """One sentence for the door; the next `turn` (from 0) gives another."""
    return phrases[turn % len(phrases)] if phrases else None


def ideas_to_show(ideas: Sequence[GestureIdea], turn: int, at_once: int = IDEAS_AT_ONCE) -> tuple[GestureIdea, ...]:
    """A few ideas, space among them at every `turn` (from 0), the others in their order; then it begins anew."""
    space = [idea for idea in ideas if idea.kind is GestureKind.SPACE]
    others = [idea for idea in ideas if idea.kind is not GestureKind.SPACE]
    places = at_once - bool(space)
    turns = max(1, -(-len(others) // places))
    chosen = others[turn % turns * places :][:places]
    if space:
        chosen.append(space[turn % len(space)])
    return tuple(idea for idea in ideas if idea in chosen)


def ideas_to_begin_with(ideas: Sequence[GestureIdea]) -> tuple[GestureIdea, ...]:
    """For somebody who has no gesture yet: the first idea of each kind that fits every home, in the order of kinds."""
    firsts = (next((idea for idea in ideas if idea.kind is kind), None) for kind in _IN_EVERY_HOME)
    return tuple(idea for idea in firsts if idea is not None)


def suggestions(
    form: StatementForm,
    gap: Gap,
    typed: str,
    own_earlier: Sequence[str],
    begin: int = 0,
    *,
    library: Sequence[Starter] | None = None,
    other_gap: str = "",
    need: Need | None = None,
) -> tuple[str, ...]:
    """Up to five texts for a gap that go on from what was typed, from the `begin`-th on (from 0); none after the last.

    `own_earlier` is what the person wrote in this gap before, latest first; it comes before the `library` (the English
    one if None). Case and accents make no difference, and what begins with the typed words comes before what has them
    further on. Nothing is told twice, nor what stands there already. From the library, what belongs to the words in the
    other gap comes first, then what goes with the need that the person chose, then favourites.
    """
    of_form = [each for each in (starters() if library is None else library) if each.form is form]
    other, beside = (Gap.SECOND if gap is Gap.FIRST else Gap.FIRST), plain_words(other_gap)
    of_form.sort(
        key=lambda each: (
            not beside or plain_words(each.text_in(other)) != beside,
            need is None or each.need is not need,
            not each.favourite,
        )
    )
    wanted = plain_words(typed)
    found: dict[str, str] = {}
    for plain, text in [*_fitting(own_earlier, wanted), *_fitting((each.text_in(gap) for each in of_form), wanted)]:
        found.setdefault(plain, text)
    texts = [text for plain, text in found.items() if plain not in {"", wanted}]
    return tuple(texts[begin : begin + SUGGESTED_AT_ONCE])


def plain_words(text: str) -> str:
    """Words alone, folded: an apostrophe is one however it was typed, and other marks count for nothing.

    Where no spaces are written, each character is a word, so that 累 is found in 今天累坏了.
    """
    marked = _WORD_BY_ITSELF.sub(r" \g<0> ", folded(text).replace("’", "'"))
    return " ".join("".join(sign if sign.isalnum() or sign == "'" else " " for sign in marked).split())


def _fitting(texts: Iterable[str], wanted: str) -> list[tuple[str, str]]:
    """(plain, text) of what begins with the wanted words, then of what has them where a later word begins."""
    pairs = [(plain_words(text), text) for text in texts]
    beginning = [pair for pair in pairs if pair[0].startswith(wanted)]
    return beginning + [pair for pair in pairs if not pair[0].startswith(wanted) and f" {wanted}" in pair[0]]
