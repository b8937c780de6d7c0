"""Phrases to begin with: read from resources/phrases, offered a few at a time, never pressed upon anybody."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.records import AttemptKind, FavouriteOf, StatementForm

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "phrases"
SHOWN_AT_ONCE = 3


@dataclass(frozen=True)
class RepairPhrase:
    """Something to say now, and what kind of reaching out it is."""

    id: str
    text: str
    kind: AttemptKind


@dataclass(frozen=True)
class Starter:
    """The beginning of a clarity statement: what may stand in the two gaps of its form."""

    id: str
    form: StatementForm
    first: str
    second: str


@dataclass(frozen=True)
class GestureIdea:
    """A small gesture for somebody who has none on the list yet."""

    id: str
    name: str
    favourite_of: FavouriteOf


@cache
def repair_phrases(folder: Path = FOLDER) -> tuple[RepairPhrase, ...]:
    """All phrases for repairs; raises OSError, KeyError or ValueError when the file is not what it should be."""
    return tuple(
        RepairPhrase(entry["id"], entry["text"], AttemptKind(entry["kind"]))
        for entry in _entries(folder / "repair.toml", "phrase")
    )


@cache
def starters(folder: Path = FOLDER) -> tuple[Starter, ...]:
    """All beginnings of clarity statements; raises as `repair_phrases` does."""
    return tuple(
        Starter(entry["id"], StatementForm(entry["form"]), entry["first"], entry["second"])
        for entry in _entries(folder / "clarity.toml", "starter")
    )


@cache
def gesture_ideas(folder: Path = FOLDER) -> tuple[GestureIdea, ...]:
    """Gestures to choose from at the beginning; raises as `repair_phrases` does."""
    return tuple(
        GestureIdea(entry["id"], entry["name"], FavouriteOf(entry["favourite_of"]))
        for entry in _entries(folder / "gestures.toml", "gesture")
    )


def phrases_to_say(phrases: Sequence[RepairPhrase], turn: int) -> tuple[RepairPhrase, ...]:
    """Three phrases of three different kinds; the next `turn` (from 0) shows others. No kind goes before another."""
    kinds = [kind for kind in AttemptKind if any(phrase.kind is kind for phrase in phrases)]
    if not kinds:
        return ()
    shown = min(SHOWN_AT_ONCE, len(kinds))
    chosen = [kinds[(turn * shown + step) % len(kinds)] for step in range(shown)]
    found: list[RepairPhrase] = []
    for kind in chosen:
        of_kind = [phrase for phrase in phrases if phrase.kind is kind]
        found.append(of_kind[turn * shown // len(kinds) % len(of_kind)])
    return tuple(found)


def starter_for(form: StatementForm, turn: int) -> Starter | None:
    """One beginning for a form; the next `turn` gives another."""
    of_form = [starter for starter in starters() if starter.form is form]
    return of_form[turn % len(of_form)] if of_form else None


def _entries(path: Path, table: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))[table]
    return found
