"""The library as one person has it: without what they hid, with what they wrote, and their favourites first.

Pure: the library and the person's `PhraseChoice` records in, phrases out. Kinds keep their fixed order all the same: a
favourite comes first among its own kind wherever kinds are told apart. A choice about a phrase that the library has no
more is passed over, and so is an own phrase of a kind that this version does not know.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from models.phrases import (
    Acknowledgement,
    AcknowledgementKind,
    GestureIdea,
    GestureKind,
    Phrase,
    RepairPhrase,
    Starter,
    plain_words,
)
from models.records import AttemptKind, PhraseArea, PhraseChoice, StatementForm

AnyPhrase = TypeVar("AnyPhrase", bound=Phrase)


def chosen_starters(library: Sequence[Starter], choices: Iterable[PhraseChoice]) -> tuple[Starter, ...]:
    """Beginnings of clarity statements as the person has them."""

    def own(choice: PhraseChoice) -> Starter | None:
        if choice.kind not in set(StatementForm):
            return None
        form = StatementForm(choice.kind)
        return Starter(id=_key(choice), form=form, first=choice.text, second=choice.second, own=True)

    return _merged(library, choices, PhraseArea.STARTER, own, lambda each: (each.form, each.first, each.second))


def chosen_repair_phrases(library: Sequence[RepairPhrase], choices: Iterable[PhraseChoice]) -> tuple[RepairPhrase, ...]:
    """Things to say now as the person has them."""

    def own(choice: PhraseChoice) -> RepairPhrase | None:
        if choice.kind not in set(AttemptKind):
            return None
        return RepairPhrase(id=_key(choice), text=choice.text, kind=AttemptKind(choice.kind), own=True)

    return _merged(library, choices, PhraseArea.REPAIR, own, lambda each: (each.kind, each.text))


def chosen_gestures(library: Sequence[GestureIdea], choices: Iterable[PhraseChoice]) -> tuple[GestureIdea, ...]:
    """Ideas for gestures as the person has them."""

    def own(choice: PhraseChoice) -> GestureIdea:
        kind = GestureKind(choice.kind) if choice.kind in set(GestureKind) else None
        return GestureIdea(id=_key(choice), name=choice.text, kind=kind, own=True)

    return _merged(library, choices, PhraseArea.GESTURE, own, lambda each: (each.name,))


def chosen_acknowledgements(
    library: Sequence[Acknowledgement], choices: Iterable[PhraseChoice]
) -> tuple[Acknowledgement, ...]:
    """Short sentences for the door as the person has them."""

    def own(choice: PhraseChoice) -> Acknowledgement:
        kind = AcknowledgementKind(choice.kind) if choice.kind in set(AcknowledgementKind) else None
        return Acknowledgement(id=_key(choice), text=choice.text, kind=kind, own=True)

    return _merged(library, choices, PhraseArea.ACKNOWLEDGEMENT, own, lambda each: (each.text,))


def _merged(
    library: Sequence[AnyPhrase],
    choices: Iterable[PhraseChoice],
    area: PhraseArea,
    own: Callable[[PhraseChoice], AnyPhrase | None],
    words: Callable[[AnyPhrase], tuple[str, ...]],
) -> tuple[AnyPhrase, ...]:
    """Favourites, then own phrases, then the library's; a phrase in the same words stands there once."""
    kept = [choice for choice in choices if choice.area is area and choice.deleted is None]
    # Two computers may each have an opinion: the later one holds.
    about = {
        choice.library_id: choice for choice in sorted(kept, key=lambda choice: choice.updated) if choice.library_id
    }
    written: list[AnyPhrase] = []
    for choice in kept:
        phrase = own(choice) if not choice.library_id and not choice.hidden else None
        if phrase is not None:
            written.append(replace(phrase, favourite=choice.favourite))
    known = [
        replace(phrase, favourite=phrase.id in about and about[phrase.id].favourite)
        for phrase in library
        if phrase.id not in about or not about[phrase.id].hidden
    ]
    found: dict[tuple[str, ...], AnyPhrase] = {}
    for phrase in sorted([*written, *known], key=lambda phrase: not phrase.favourite):
        found.setdefault(tuple(plain_words(part) for part in words(phrase)), phrase)
    return tuple(found.values())


def _key(choice: PhraseChoice) -> str:
    return str(choice.id)
