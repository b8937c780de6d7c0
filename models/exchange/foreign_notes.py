"""What was written in other programs becomes clarity statements in the person's own words.

The domain knows no diary entries; a statement that is kept for oneself, or a draft, comes nearest. Each gets a key made
of when and what it is, so that the same file taken in twice doubles nothing, and what was changed or deleted here since
stays as it is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.clock import with_fixed_offset, workday_of
from models.exchange.document import YEARS, is_lived_through, is_storable
from models.exchange.refusals import ImportRefused, Place, Reason
from models.identity import repeatable_id
from models.records import TEXT_LIMIT, ClarityStatement, StatementForm, StatementState

# Where a text that is too long is cut, best first.
_SEAMS = ("\n\n", "\n", " ")
# Whatever sorts by time keeps the parts of a text in their order.
_BETWEEN_PARTS = timedelta(microseconds=1)


@dataclass(frozen=True)
class Note:
    """A text and when it was written and last changed (aware), and where in its file it stands."""

    at: datetime
    text: str
    place: Place
    changed: datetime | None = None


def statements_of(notes: Iterable[Note], state: StatementState) -> tuple[ClarityStatement, ...]:
    """A statement for each note, several for one longer than a statement can be, none for one without words.

    Raises ImportRefused for a text that could not be stored, a time nobody here has lived through, and when there is
    no text at all.
    """
    found = {statement.id: statement for note in notes for statement in _statements(note, state)}
    if not found:
        raise ImportRefused(Reason.NOTHING)
    return tuple(found.values())


def _statements(note: Note, state: StatementState) -> Iterator[ClarityStatement]:
    if not is_storable(note.text):
        raise ImportRefused(Reason.NOT_TEXT, note.place)
    at = with_fixed_offset(note.at)
    if not is_lived_through(at) or workday_of(at).year not in YEARS:
        raise ImportRefused(Reason.TIME, note.place)
    changed = max(at, note.changed or at)
    for number, words in enumerate(pieces(note.text)):
        yield ClarityStatement(
            id=repeatable_id(at, str(number), words),
            created=at,
            updated=changed,
            words=words,
            form=StatementForm.OWN_WORDS,
            written_at=at + number * _BETWEEN_PARTS,
            workday=workday_of(at),
            state=state,
        )


def pieces(text: str) -> Iterator[str]:
    """The text in parts no longer than a statement can be, cut between paragraphs, lines or words where it can be."""
    text = text.strip()
    # Walked through by its places: a text can be as long as a file, and what is left is not copied for every part.
    begins = 0
    while len(text) - begins > TEXT_LIMIT:
        seams = (text.rfind(seam, begins + 1, begins + TEXT_LIMIT) for seam in _SEAMS)
        cut = next((seam for seam in seams if seam > 0), begins + TEXT_LIMIT)
        yield text[begins:cut].rstrip()
        begins = cut
        while text[begins].isspace():
            begins += 1
    if text:
        yield text[begins:]
