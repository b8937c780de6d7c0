"""What is learned while the journal is locked waits in a small file: times, dates and choices, and no words.

The kinds that may lie outside the journal are named here; anything else is refused rather than written in the clear.
"""

import json
from collections.abc import Mapping, Sequence

from models.exchange.document import NAMES, FieldRefused, plain, record_of
from models.records import Day, PresenceSpan, Record, SoftLanding

MAY_WAIT = (PresenceSpan, Day, SoftLanding)
_KINDS = {NAMES[kind]: kind for kind in MAY_WAIT}


def may_wait(record: Record) -> bool:
    """Whether a record holds no words and so may lie outside the journal."""
    return isinstance(record, MAY_WAIT)


def to_json(records: Sequence[Record]) -> str:
    """As kept in the file; raises ValueError for a record that may hold words."""
    if not all(map(may_wait, records)):
        raise ValueError("this belongs into the journal alone")
    return json.dumps([{"kind": NAMES[type(record)], "record": plain(record)} for record in records], indent=2) + "\n"


def from_json(text: str) -> tuple[Record, ...]:
    """Read back; what cannot be read any more is left out. Raises ValueError when the text is no list at all."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, list):
        raise ValueError("no list of records")  # noqa: TRY004 (one error for an unreadable file)
    return tuple(record for each in found if (record := _record_in(each)))


def _record_in(found: object) -> Record | None:
    if not isinstance(found, Mapping) or not isinstance(found.get("record"), Mapping):
        return None
    try:
        return record_of(_KINDS[found["kind"]], found["record"])
    except (FieldRefused, KeyError, ValueError, TypeError):
        return None
