"""JSON as its standard has it, with bounds: what Python's reader would let pass, or choke on, is refused by name."""

import json
import math
from typing import Any

from models.exchange.refusals import ImportRefused, Place, Reason

# A file of a hundred thousand records has about so many.
_MOST_BRACKETS = 1_000_000
# Digits of the largest number that can be stored, and its sign.
_MOST_DIGITS = 20


def parse(text: str) -> Any:
    """The value; raises ImportRefused with what is the matter and, where it is known, the line."""
    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        # Each of them becomes an object many times as large.
        raise ImportRefused(Reason.TOO_LARGE)
    try:
        return json.loads(
            text,
            object_pairs_hook=_each_once,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as error:
        raise ImportRefused(Reason.NOT_JSON, Place(line=error.lineno)) from None
    except RecursionError:
        raise ImportRefused(Reason.TOO_DEEP) from None


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ImportRefused(Reason.KEY_TWICE)
    return found


def _whole_number(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ImportRefused(Reason.NUMBER)
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ImportRefused(Reason.NUMBER)
    return number


def _no_number(_word: str) -> Any:
    raise ImportRefused(Reason.NUMBER)
