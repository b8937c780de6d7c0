"""Reading a file that somebody else may have made: how large, and which characters, before anybody looks at it."""

from pathlib import Path

from models.exchange.refusals import ImportRefused, Place, Reason

SIZE_LIMIT = 64 * 2**20
"""In bytes. Ten years of writing take some ten MiB."""

_ARCHIVE = b"PK\x03\x04"


def read_text(path: Path) -> str:
    """The text of a UTF-8 file; raises ImportRefused."""
    raw = _read(path)
    if raw.startswith(_ARCHIVE):
        raise ImportRefused(Reason.ARCHIVE)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRefused(Reason.NOT_UTF8, Place(line=_line_at(raw, error.start))) from None
    nul = raw.find(b"\0")
    if nul >= 0:
        raise ImportRefused(Reason.NUL, Place(line=_line_at(raw, nul)))
    return text


def _line_at(raw: bytes, position: int) -> int:
    """The line of a position, from 1."""
    return raw.count(b"\n", 0, position) + 1


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            # A pipe would be waited for, a device may never end.
            raise ImportRefused(Reason.UNREADABLE)
        with path.open("rb") as file:
            # Asked for one more than allowed: the file may grow, or say nothing about its size.
            raw = file.read(SIZE_LIMIT + 1)
    except OSError:
        raise ImportRefused(Reason.UNREADABLE) from None
    if len(raw) > SIZE_LIMIT:
        raise ImportRefused(Reason.TOO_LARGE)
    return raw
