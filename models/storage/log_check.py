"""Finds out whether a write-ahead log lost something that had been acknowledged.

SQLite takes the first page of a log whose checksum fails for its end: after a power cut that is what it is. So a bit
that was flipped further in front would take with it, without a word, everything that was saved behind it. Two things
tell the one from the other. The program waits for the disk after every transaction, so another one begun behind it says
that it had been kept whole. And the log's index says how far it reached, where the machine went on and only the program
was killed. What neither can show is a flip in the very last transaction after a power cut.

The format of both files: https://sqlite.org/walformat.html
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from models.storage.database import companions

_HEADER = 32
_FRAME_HEADER = 24
_MAGIC = 0x377F0682  # the last bit says in which order of bytes the checksums were made
_INDEX_HEADER = 48
_MASK = 0xFFFFFFFF

Sums = tuple[int, int]


@dataclass(frozen=True)
class _Frame:
    """One page in the log."""

    ends_transaction: bool
    counted: bytes
    """What its checksum is made over."""
    sums: Sums
    """The checksum: over the whole log up to here."""


def lost_something(path: Path) -> bool:
    """Whether the log beside the journal at `path` surely held a transaction that SQLite would not find any more.

    Has to be asked before SQLite looks at the log, as it writes the index anew. Raises OSError.
    """
    log, index = companions(path)
    # In this order: another program that goes on writing never has more in its index than in the log.
    index_begins = _begins(index)
    content = log.read_bytes()
    if len(content) <= _HEADER + _FRAME_HEADER:
        return False
    order = "<" if content[3] % 2 == 0 else ">"
    magic, _version, page, _checkpoint, *salts = struct.unpack_from(">6I", content)
    begun = _sums(content[:24], (0, 0), order)
    if magic & ~1 != _MAGIC or begun != struct.unpack_from(">2I", content, 24):
        # It is on the disk before the first page follows.
        return True
    places = _places(content, page, (salts[0], salts[1]))
    found = _last_end(places, begun, order)
    return _reach(index_begins, content[16:24]) > found or _goes_on_behind_an_end(places[found:], order)


def _places(content: bytes, page: int, salts: tuple[int, int]) -> list[_Frame | None]:
    """Each place for a page; None where something else is, such as what an earlier use of the file left behind."""
    found: list[_Frame | None] = []
    for start in range(_HEADER, len(content) - _FRAME_HEADER - page + 1, _FRAME_HEADER + page):
        _number, size, first_salt, second_salt, *sums = struct.unpack_from(">6I", content, start)
        body = content[start + _FRAME_HEADER : start + _FRAME_HEADER + page]
        frame = _Frame(size != 0, content[start : start + 8] + body, (sums[0], sums[1]))
        found.append(frame if (first_salt, second_salt) == salts else None)
    return found


def _last_end(places: Sequence[_Frame | None], sums: Sums, order: str) -> int:
    """How many pages SQLite would take: up to the last end of a transaction before the first page that is not whole."""
    last = 0
    for number, frame in enumerate(places, start=1):
        if frame is None or _sums(frame.counted, sums, order) != frame.sums:
            break
        sums = frame.sums
        if frame.ends_transaction:
            last = number
    return last


def _goes_on_behind_an_end(places: Sequence[_Frame | None], order: str) -> bool:
    """Whether a transaction was begun behind the end of another, as the checksum carried from one to the next shows."""
    return any(
        frame is not None
        and following is not None
        and frame.ends_transaction
        and _sums(following.counted, frame.sums, order) == following.sums
        for frame, following in pairwise(places)
    )


def _begins(index: Path) -> bytes:
    """The head of the index, which is kept twice; nothing when there is none."""
    if not index.exists():
        return b""
    with index.open("rb") as file:
        return file.read(2 * _INDEX_HEADER)


def _reach(index_begins: bytes, salts: bytes) -> int:
    """How many pages the log held by its index; 0 when there is none, or none of this log."""
    first, second = index_begins[:_INDEX_HEADER], index_begins[_INDEX_HEADER:]
    if first != second or len(first) < _INDEX_HEADER or first[32:40] != salts:
        return 0
    # In the order of bytes of the machine that wrote it, which is this one.
    return int(struct.unpack_from("=I", first, 16)[0])


def _sums(content: bytes, sums: Sums, order: str) -> Sums:
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for left, right in zip(words[::2], words[1::2], strict=True):
        first = (first + left + second) & _MASK
        second = (second + right + first) & _MASK
    return first, second
