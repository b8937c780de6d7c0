"""What a window says in Latin letters: in a language that has none of them, that was not translated."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from models.phrases import acknowledgements, gesture_ideas, repair_phrases, starters
from models.public_holidays import holidays_between, regions
from models.questionnaire import own_check_in
from models.why import why_cards
from ui.translations import languages, own_name
from ui.widgets.entry_list import EntryList

_TESTS = Path(__file__).resolve().parents[1]
# What people write in the screens that are looked at, and what these are made to say in passing.
_WRITTEN = (_TESTS / "sample_life.py", _TESTS / "full_life.py", *(_TESTS / "pictures").glob("*.py"))
_SAID_BY = ("windowTitle", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "text", "title")
# What is called the same everywhere, and what is called by its own name.
_COUNTRY = "DE"
"""That of the screens. Its regions and holidays are called as they are there, where their language is not known."""
_NAMES = (
    *("Soft Landing", "Deutschland"),
    *(own_name(code) for code in languages()),
    *(region.name for region in regions(_COUNTRY)),
    *holidays_between(_COUNTRY, date(2026, 1, 1), date(2027, 12, 31)).values(),
)
_LATIN = re.compile(r"[A-Za-z]{2,}")
# Everything between two Arabic letters, without the signs around it.
_BETWEEN = re.compile(r"[^\u0600-\u06ff]+")
_SIGNS = " \n·:;,.?…“”‘’()\u2066\u2067\u2069"
# Keys together, which Qt has no Arabic name for, and a group of a recovery code.
_KEYS, _CODE = re.compile(r"\b(Ctrl|Alt)\+[^\s)]+"), re.compile(r"[0-9A-Z]{5}")
# Where one thing that is said ends and another begins.
_ENDS = re.compile(r"[.,;:?·]\s")


def words_left(window: QWidget, own: Iterable[str]) -> list[str]:
    """Each text with Latin letters in it that are none of a person's `own` words, of a phrase or of a name."""
    known = "\n".join({*own, *_NAMES, *_library(), *_written()})
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            found += [text for text in _said_by(widget) if _is_left(text, known)]
    return list(dict.fromkeys(found))


def words_of(value: object) -> Iterator[str]:
    """All texts that a record holds."""
    if type(value) is str:
        yield " ".join(value.split())
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_of(getattr(value, field.name))
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from words_of(each)


def _is_left(text: str, known: str) -> bool:
    bare = " ".join(_KEYS.sub(" ", re.sub(r"<[^>]*>", " ", text)).split())
    parts = (part.strip(_SIGNS) for run in _BETWEEN.findall(bare) for part in _ENDS.split(run))
    return any(_LATIN.search(part) and not _CODE.fullmatch(part) and part not in known for part in parts)


def _said_by(widget: QWidget) -> Iterator[str]:
    for name in _SAID_BY:
        says = getattr(widget, name, None)
        # What stands in a field is a person's own.
        if callable(says) and not (name == "text" and isinstance(widget, QLineEdit | QPlainTextEdit)):
            told = says()
            if isinstance(told, str):
                yield told
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, EntryList):
        for row in widget.rows():
            yield from (row.when, row.title, row.sub, row.note, row.chip, *(mark.text for mark in row.marks))


@cache
def _library() -> frozenset[str]:
    entries = (*acknowledgements(), *gesture_ideas(), *repair_phrases(), *starters(), *why_cards(), own_check_in())
    return frozenset(words_of(entries))


@cache
def _written() -> frozenset[str]:
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in _WRITTEN)
    return frozenset(
        text
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        for text in words_of(node.value)
    )
