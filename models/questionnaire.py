"""Questionnaires that a person answers about the two of them: our own check-in, and what somebody brings as a file.

A file is TOML and is described in docs/questionnaires.md. It may come from anywhere, so everything in it is checked,
and what is wrong is named with its line. Scores are plain sums or means; there are no cut-offs and no norms.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from statistics import fmean
from typing import Any

from models.languages import localised

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "check_in"
LARGEST_FILE = 64 * 1024
"""Bytes; a questionnaire of a hundred items has some ten thousand."""
MOST_ITEMS, FEWEST_ANSWERS, MOST_ANSWERS = 100, 2, 11
LONGEST_NAME, LONGEST_TEXT = 80, 500
_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
# A scale is some small numbers; what is larger could not be stored or added up.
_LARGEST_VALUE = 1000
_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]")
_ASSIGNMENT = re.compile(r"""\s*["']?([A-Za-z0-9_-]+)["']?\s*=""")
_LONG_QUOTES = ('"""', "'''")
# Signs that are not seen by themselves and without which some scripts cannot be written.
_JOINERS = str.maketrans("", "", "\u200c\u200d")


class Scoring(StrEnum):
    """How a score comes out of the answers."""

    SUM = "sum"
    MEAN = "mean"


class Fault(StrEnum):
    """What is wrong with a file; the shell has a sentence for each."""

    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"  # no UTF-8
    NOT_TOML = "not_toml"
    MISSING = "missing"
    WRONG_KIND = "wrong_kind"  # text where a number is due, and the like
    TOO_LONG = "too_long"
    UNKNOWN = "unknown"  # a name that is none of the format's
    TWICE = "twice"
    SCALE = "scale"  # fewer than two answers, too many, or values that do not rise
    ITEMS = "items"  # none, or too many


class QuestionnaireError(ValueError):
    """A file cannot be used. `line` counts from 1 (0: no line to point at), `name` is the key it is about."""

    def __init__(self, fault: Fault, line: int = 0, name: str = "", longest: int = 0) -> None:
        super().__init__(f"{fault.value} (line {line})")
        self.fault, self.line, self.name, self.longest = fault, line, name, longest


@dataclass(frozen=True)
class Item:
    """One sentence to answer. A reversed one counts from the other end of the scale."""

    id: str
    text: str
    reversed: bool = False


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    """What is asked, how it is answered, and how that is counted. `source` is who wrote it, as the file says."""

    name: str
    version: str
    scale: tuple[tuple[int, str], ...]
    """(Value, words) pairs; the values rise."""
    items: tuple[Item, ...]
    scoring: Scoring
    source: str = ""
    introduction: str = ""

    def score(self, answers: Mapping[str, int]) -> float | None:
        """The sum or mean over all items; None as long as one is not answered."""
        if any(item.id not in answers for item in self.items):
            return None
        low, high = self.scale[0][0], self.scale[-1][0]
        counted = [low + high - answers[it.id] if it.reversed else answers[it.id] for it in self.items]
        return float(sum(counted)) if self.scoring is Scoring.SUM else fmean(counted)

    def score_range(self) -> tuple[float, float]:
        """The least and the greatest score there can be."""
        times = len(self.items) if self.scoring is Scoring.SUM else 1
        return float(self.scale[0][0] * times), float(self.scale[-1][0] * times)


@cache
def own_check_in(language: str = "", folder: Path = FOLDER) -> Questionnaire:
    """The program's own short check-in; raises OSError or QuestionnaireError when its file is not what it should be."""
    return read_questionnaire(localised(folder, "check-in.toml", language).read_bytes())


def read_questionnaire(content: bytes) -> Questionnaire:
    """A questionnaire from the bytes of a file; raises QuestionnaireError, and nothing else."""
    if len(content) > LARGEST_FILE:
        raise QuestionnaireError(Fault.TOO_LARGE)
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise QuestionnaireError(Fault.NOT_TEXT, content[: error.start].count(b"\n") + 1) from None
    return _Reader(text).questionnaire()


class _Reader:
    """Takes a text apart; knows on which line each key stands."""

    def __init__(self, text: str) -> None:
        self._text = text
        try:
            self._found: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line = _LINE.search(str(error))
            raise QuestionnaireError(Fault.NOT_TOML, int(line[1]) if line else text.count("\n") + 1) from None
        except (RecursionError, ValueError):
            # An unreadable date or a number of ten thousand digits has no line in tomllib's message.
            raise QuestionnaireError(Fault.NOT_TOML) from None
        self._places = _places(text)

    def questionnaire(self) -> Questionnaire:
        """Everything in it, checked."""
        known = {"name", "version", "scoring", "source", "introduction", "answer", "item"}
        self._nothing_else(self._found, known, "", 0)
        return Questionnaire(
            name=self._text_of(self._found, "name", longest=LONGEST_NAME),
            version=self._text_of(self._found, "version", longest=LONGEST_NAME),
            scoring=self._scoring(),
            source=self._text_of(self._found, "source", required=False),
            introduction=self._text_of(self._found, "introduction", required=False),
            scale=self._scale(),
            items=self._items(),
        )

    def _scoring(self) -> Scoring:
        value = self._text_of(self._found, "scoring")
        if value not in set(Scoring):
            raise self._error(Fault.UNKNOWN, "scoring")
        return Scoring(value)

    def _scale(self) -> tuple[tuple[int, str], ...]:
        tables = self._tables("answer", Fault.SCALE)
        if not FEWEST_ANSWERS <= len(tables) <= MOST_ANSWERS:
            raise self._error(Fault.SCALE, table="answer")
        scale: list[tuple[int, str]] = []
        for place, table in enumerate(tables):
            self._nothing_else(table, {"value", "text"}, "answer", place)
            value = self._whole_number(table, "value", "answer", place)
            if scale and value <= scale[-1][0]:
                raise self._error(Fault.SCALE, "value", "answer", place)
            scale.append((value, self._text_of(table, "text", "answer", place, longest=LONGEST_NAME)))
        return tuple(scale)

    def _items(self) -> tuple[Item, ...]:
        tables = self._tables("item", Fault.ITEMS)
        if not 1 <= len(tables) <= MOST_ITEMS:
            raise self._error(Fault.ITEMS, table="item")
        items: list[Item] = []
        for place, table in enumerate(tables):
            self._nothing_else(table, {"id", "text", "reversed"}, "item", place)
            key = self._text_of(table, "id", "item", place, longest=LONGEST_NAME)
            if not _KEY.fullmatch(key):
                raise self._error(Fault.WRONG_KIND, "id", "item", place)
            if any(item.id == key for item in items):
                raise self._error(Fault.TWICE, "id", "item", place)
            turned = table.get("reversed", False)
            if not isinstance(turned, bool):
                raise self._error(Fault.WRONG_KIND, "reversed", "item", place)
            items.append(Item(key, self._text_of(table, "text", "item", place), turned))
        return tuple(items)

    def _tables(self, name: str, empty: Fault) -> list[dict[str, Any]]:
        found = self._found.get(name, [])
        if not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
            raise self._error(Fault.WRONG_KIND, name)
        if not found:
            raise self._error(empty)
        return found

    def _whole_number(self, table: Mapping[str, Any], key: str, name: str, place: int) -> int:
        if key not in table:
            raise self._error(Fault.MISSING, key, name, place)
        value = table[key]
        if isinstance(value, bool) or not isinstance(value, int) or not -_LARGEST_VALUE <= value <= _LARGEST_VALUE:
            raise self._error(Fault.WRONG_KIND, key, name, place)
        return value

    def _text_of(
        self,
        table: Mapping[str, Any],
        key: str,
        name: str = "",
        place: int = 0,
        *,
        required: bool = True,
        longest: int = LONGEST_TEXT,
    ) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            raise self._error(Fault.WRONG_KIND, key, name, place)
        value = " ".join(value.split())
        if required and not value:
            raise self._error(Fault.MISSING, key, name, place)
        if len(value) > longest:
            raise self._error(Fault.TOO_LONG, key, name, place, longest=longest)
        if not value.translate(_JOINERS).isprintable():
            raise self._error(Fault.NOT_TEXT, key, name, place)
        return value

    def _nothing_else(self, table: Mapping[str, Any], known: set[str], name: str, place: int) -> None:
        for key in table:
            if key not in known:
                raise self._error(Fault.UNKNOWN, key, name, place)

    def _error(
        self, fault: Fault, key: str = "", table: str = "", place: int = 0, *, longest: int = 0
    ) -> QuestionnaireError:
        """The fault with the line of the key, or else of where it is missing: in its table, on top, or at the end."""
        for wanted in ((table, place, key), (table, place, ""), (table, 0, ""), ("", 0, table)):
            if wanted in self._places:
                return QuestionnaireError(fault, self._places[wanted], key or table, longest)
        line = 1 if key else max(1, len(self._text.splitlines()))
        return QuestionnaireError(fault, line, key or table, longest)


def _places(text: str) -> dict[tuple[str, int, str], int]:
    """The line of each (table, its place among those of its name, key); a table's own line stands under no key.

    It reads no more of TOML than it needs; what it misses is pointed at by the table it stands in.
    """
    places: dict[tuple[str, int, str], int] = {}
    counted: dict[str, int] = {}
    table, inside = "", ""
    for number, line in enumerate(text.split("\n"), start=1):
        if inside:
            inside = "" if inside in line else inside
            continue
        if header := _HEADER.match(line):
            table = header[1]
            counted[table] = counted.get(table, -1) + 1
            places[table, counted[table], ""] = number
        elif key := _ASSIGNMENT.match(line):
            places.setdefault((table, counted.get(table, 0), key[1]), number)
            inside = _left_open(line[key.end() :].strip())
    return places


def _left_open(value: str) -> str:
    """The quotes of a text that goes on in the next line."""
    return next((quotes for quotes in _LONG_QUOTES if value.startswith(quotes) and value.count(quotes) == 1), "")
