"""Every phrase there is for one person, hidden ones too, in the one order in which they are shown and changed.

Areas and kinds stand in their fixed order, never ranked: what a person hides or favours moves no kind. Within a kind
their own phrases come first. What is offered elsewhere is worked out in `models.phrase_choices`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.phrases import (
    AcknowledgementKind,
    GestureKind,
    acknowledgements,
    gesture_ideas,
    repair_phrases,
    starters,
)
from models.records import AttemptKind, PhraseArea, PhraseChoice, StatementForm
from models.rituals import about_phrase

KINDS: dict[PhraseArea, tuple[str, ...]] = {
    # One's own words have no gaps to begin with.
    PhraseArea.STARTER: tuple(form for form in StatementForm if form is not StatementForm.OWN_WORDS),
    PhraseArea.REPAIR: tuple(AttemptKind),
    PhraseArea.GESTURE: tuple(GestureKind),
    PhraseArea.ACKNOWLEDGEMENT: tuple(AcknowledgementKind),
}
"""The kinds of each area, in their order."""


@dataclass(frozen=True, kw_only=True)
class ShelfPhrase:
    """A phrase with what the person made of it; `second` stands in the second gap of a starter.

    `key` is that of the library, or the own phrase's id; it tells phrases of one area apart.
    """

    area: PhraseArea
    key: str
    kind: str
    text: str
    second: str = ""
    choice: PhraseChoice | None = None

    @property
    def own(self) -> bool:
        """Whether the person wrote it."""
        return self.choice is not None and not self.choice.library_id

    @property
    def favourite(self) -> bool:
        """Whether it is offered before others."""
        return self.choice is not None and self.choice.favourite

    @property
    def hidden(self) -> bool:
        """Whether it is offered no more."""
        return self.choice is not None and self.choice.hidden

    def to_change(self, at: datetime) -> PhraseChoice:
        """The record that says what the person makes of it; a new one at `at` where nothing was said so far."""
        return self.choice or about_phrase((), self.area, self.key, at, kind=self.kind)


def shelf(choices: Sequence[PhraseChoice], language: str = "") -> tuple[ShelfPhrase, ...]:
    """All phrases of the library and all of the person's own; raises as `models.phrases.starters` does."""
    living = sorted((choice for choice in choices if choice.deleted is None), key=lambda choice: choice.updated)
    about = {(choice.area, choice.library_id): choice for choice in living if choice.library_id}
    found: list[ShelfPhrase] = []
    for area in PhraseArea:
        own = [_own(choice) for choice in choices if choice in living and choice.area is area and not choice.library_id]
        library = [
            ShelfPhrase(area=area, key=key, kind=kind, text=text, second=second, choice=about.get((area, key)))
            for key, kind, text, second in _library(area, language)
        ]
        found += _by_kind(area, [*own, *library])
    return tuple(found)


def _own(choice: PhraseChoice) -> ShelfPhrase:
    return ShelfPhrase(
        area=choice.area,
        key=str(choice.id),
        kind=choice.kind,
        text=choice.text,
        second=choice.second,
        choice=choice,
    )


def _library(area: PhraseArea, language: str) -> Iterable[tuple[str, str, str, str]]:
    """(Key, kind, text, second) of each phrase of an area."""
    match area:
        case PhraseArea.STARTER:
            return ((each.id, each.form, each.first, each.second) for each in starters(language))
        case PhraseArea.REPAIR:
            return ((each.id, each.kind, each.text, "") for each in repair_phrases(language))
        case PhraseArea.GESTURE:
            return ((each.id, each.kind or "", each.name, "") for each in gesture_ideas(language))
        case PhraseArea.ACKNOWLEDGEMENT:
            return ((each.id, each.kind or "", each.text, "") for each in acknowledgements(language))


def _by_kind(area: PhraseArea, phrases: Sequence[ShelfPhrase]) -> list[ShelfPhrase]:
    """The phrases by their kinds; those of no kind, or of one that is not known here, come last."""
    kinds = KINDS[area]
    return sorted(phrases, key=lambda phrase: kinds.index(phrase.kind) if phrase.kind in kinds else len(kinds))
