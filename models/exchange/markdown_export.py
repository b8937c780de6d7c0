"""The journal as Markdown, to be read as it stands or in any program that shows it; one file a month, or one in all.

What a person wrote is plain text: every sign that Markdown or HTML could take for its own is escaped.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from models.exchange.diary import DiaryMonth, diary
from models.exchange.telling import ENGLISH, Telling
from models.exchange.told_entries import Told
from models.journal import Journal
from models.progress import Watch, unwatched
from models.span import EVER, Span
from models.whole_files import folder_for_owner, whole_file, whole_files

_ANYWHERE = re.compile(r"([\\`*_\[\]<>~|])")
# An entity is a sign of its own; at a line's begin, these make headings, lists, rules and underlines.
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_BEGINS = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[#+=-]))", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def export_markdown(
    journal: Journal, path: Path, *, span: Span = EVER, telling: Telling = ENGLISH, watch: Watch = unwatched
) -> int:
    """Write what there is to read; how many months that were.

    A `path` that ends in `.md` is one file; any other is a folder, made for the owner alone if it is not there, with a
    file for each month (`2026-11.md`). What has such a name is replaced. Raises JournalError, OSError, and StoppedError
    when the watch says so; no file was changed then.
    """
    months = diary(journal, span, telling, watch)
    if path.suffix.lower() == ".md":
        with whole_file(path) as file:
            file.write("\n".join(map(month_text, months)).encode())
        return len(months)
    with folder_for_owner(path), whole_files() as files:
        for month in months:
            with files.open(path / f"{month.first:%Y-%m}.md") as file:
                file.write(month_text(month).encode())
    return len(months)


def month_text(month: DiaryMonth) -> str:
    """One month as Markdown."""
    return "\n".join(_blocks(month))


def _blocks(month: DiaryMonth) -> Iterator[str]:
    yield f"# {escaped(month.title)}\n"
    for day in month.days:
        yield f"## {escaped(day.title)}\n"
        for entry in day.entries:
            yield from _entry(entry)


def _entry(entry: Told) -> Iterator[str]:
    heading = " · ".join(part for part in (entry.when, entry.title) if part)
    yield f"**{escaped(heading)}**\n"
    if entry.words:
        yield quoted(entry.words) + "\n"
    if entry.lines:
        yield "".join(f"- {_continued(f'{label}: {value}')}\n" for label, value in entry.lines)


def quoted(words: str) -> str:
    """What a person wrote, set off as a quotation with its lines as they are."""
    lines = escaped(words).split("\n")
    # A backslash before a line's end keeps that end where it is.
    ended = [
        line + "\\" if line and number + 1 < len(lines) and lines[number + 1] else line
        for number, line in enumerate(lines)
    ]
    return "\n".join(f"> {line}".rstrip() for line in ended)


def escaped(text: str) -> str:
    """A text that is shown as it was written, whatever signs are in it. An indent, which would make code, is let go."""
    text = _LINE_ENDS.sub("\n", text).strip("\n")
    text = _ENTITY.sub(r"\\&", _ANYWHERE.sub(r"\\\1", text))
    return _LINE_BEGINS.sub(r"\1\\", _INDENT.sub("", text))


def _continued(value: str) -> str:
    """A text within a list: its further lines belong to the same item."""
    return escaped(value).replace("\n", "\\\n  ")
