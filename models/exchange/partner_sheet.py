"""A sheet for the other person: the words that were ticked, and nothing else.

No state, no feelings, no times of day: what can be ticked are single fields of a record, and none is ticked beforehand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models.exchange.markdown_export import escaped, quoted
from models.exchange.telling import ENGLISH, Telling
from models.records import ClarityStatement, ParkedThought, Record, RepairAttempt, RepairEpisode, WeeklyReflection
from models.span import days_of
from models.whole_files import whole_file

_FIELDS: dict[type[Record], tuple[str, ...]] = {
    ClarityStatement: ("words",),
    RepairEpisode: ("what", "my_part", "outside_view"),
    RepairAttempt: ("words",),
    ParkedThought: ("words",),
    WeeklyReflection: (
        *("appreciations", "good_news", "hoped_for", "repair_to_remember"),
        *("intention_when", "intention_will"),
    ),
}


@dataclass(frozen=True)
class Ticked:
    """One field of one record."""

    record: Record
    field: str

    def words(self) -> str:
        """What the person wrote there; several texts each on a line of its own."""
        value = getattr(self.record, self.field)
        return "\n".join(value) if isinstance(value, tuple) else str(value)


def choices(record: Record) -> tuple[Ticked, ...]:
    """What of a record can be ticked: its fields with words of the person's own in them."""
    found = (Ticked(record, field) for field in _FIELDS.get(type(record), ()))
    return tuple(each for each in found if each.words())


def sheet(ticked: Sequence[Ticked], *, title: str = "", telling: Telling = ENGLISH, markdown: bool = True) -> str:
    """The words in the order in which they were ticked, each under its day; Markdown, or plain text to paste."""
    parts = [f"# {escaped(title)}" if markdown else title] if title else []
    told_of = None
    for each in ticked:
        days = days_of(each.record)
        if days is not None and days[1] != told_of:
            day = telling.day(days[1])
            parts.append(f"## {escaped(day)}" if markdown else day)
            told_of = days[1]
        parts.append(quoted(each.words()) if markdown else each.words())
    return "\n\n".join(parts) + "\n"


def export_sheet(ticked: Sequence[Ticked], path: Path, *, title: str = "", telling: Telling = ENGLISH) -> None:
    """Write the sheet to `path`, replacing what is there: Markdown if it ends in `.md`, else plain text.

    Raises OSError; the file is then as it was before.
    """
    with whole_file(path) as file:
        file.write(sheet(ticked, title=title, telling=telling, markdown=path.suffix.lower() == ".md").encode())
