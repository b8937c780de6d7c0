"""What a person makes of the phrases: adds their own, hides what does not suit them, favours what does."""

from collections.abc import Iterable
from datetime import datetime

from models.clock import with_fixed_offset
from models.identity import new_id
from models.records import PhraseArea, PhraseChoice
from models.rituals.change import changed
from models.rituals.checked_text import text_of


def own_phrase(area: PhraseArea, text: str, at: datetime, *, second: str = "", kind: str = "") -> PhraseChoice:
    """A phrase of the person's own; `second` stands in the second gap of a starter."""
    at = with_fixed_offset(at)
    return PhraseChoice(
        id=new_id(at),
        created=at,
        updated=at,
        area=area,
        text=text_of(text),
        second=text_of(second, required=False),
        kind=kind,
    )


def about_phrase(
    choices: Iterable[PhraseChoice], area: PhraseArea, library_id: str, at: datetime, *, kind: str = ""
) -> PhraseChoice:
    """What the person thinks of a phrase from the library: what `choices` hold about it, or else nothing so far."""
    known = (choice for choice in choices if (choice.area, choice.library_id) == (area, library_id))
    at = with_fixed_offset(at)
    fresh = PhraseChoice(id=new_id(at), created=at, updated=at, area=area, library_id=text_of(library_id), kind=kind)
    return next(known, fresh)


def hide_phrase(choice: PhraseChoice, at: datetime, *, hidden: bool = True) -> PhraseChoice:
    """The phrase, offered no more; or offered again. What is hidden is nobody's favourite."""
    return changed(choice, at, hidden=hidden, favourite=choice.favourite and not hidden)


def favour_phrase(choice: PhraseChoice, at: datetime, *, favourite: bool = True) -> PhraseChoice:
    """The phrase, offered before others; or no more so. A favourite is not hidden."""
    return changed(choice, at, favourite=favourite, hidden=choice.hidden and not favourite)


def reword_phrase(
    choice: PhraseChoice, text: str, at: datetime, *, second: str = "", kind: str | None = None
) -> PhraseChoice:
    """A phrase of the person's own in other words, and of another kind where one is given."""
    return changed(
        choice,
        at,
        text=text_of(text),
        second=text_of(second, required=False),
        kind=choice.kind if kind is None else kind,
    )
