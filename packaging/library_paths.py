"""Takes out of libraries in which folders the machine that built them looked for others.

    library_paths.py FOLDER

A Python that somebody built by hand (with pyenv, say) has the folder it was installed in written into itself and into
each of its modules. In a bundle that leads to nothing, tells the name of whoever built it, and would be obeyed on a
machine that has such a folder. Paths that begin where the library itself lies ($ORIGIN) stay: those are meant.
"""

import struct
import sys
from collections.abc import Sequence
from pathlib import Path

# Of ELF, 64 bits, least byte first: what all machines have that we build for (elf(5)).
_BEGINNING = b"\x7fELF\x02\x01"
_HEADERS_AT, _HEADERS_SIZE, _HEADER, _ENTRY = 32, 54, "<IIQQQQQQ", "<QQ"
_LOADED, _DYNAMIC = 1, 2
_END, _NAMES, _PATHS = 0, 5, {15, 29}


def without_foreign_paths(library: bytes) -> bytes:
    """The same file, as long as before, without those paths; what is no library stays as it is."""
    if not library.startswith(_BEGINNING):
        return library
    (first,) = struct.unpack_from("<Q", library, _HEADERS_AT)
    size, count = struct.unpack_from("<HH", library, _HEADERS_SIZE)
    headers = [struct.unpack_from(_HEADER, library, first + size * number) for number in range(count)]
    for kind, _, start, _, _, length, _, _ in headers:
        if kind == _DYNAMIC:
            entries = list(struct.iter_unpack(_ENTRY, library[start : start + length]))
            names = _place(headers, dict(reversed(entries)).get(_NAMES, 0))
            kept = [each for each in entries if each[0] not in _PATHS or _is_meant(library, names + each[1])]
            kept += [(_END, 0)] * (len(entries) - len(kept))
            rewritten = b"".join(struct.pack(_ENTRY, *each) for each in kept)
            return library[:start] + rewritten + library[start + length :]
    return library


def _place(headers: Sequence[tuple[int, ...]], address: int) -> int:
    """Where in the file stands what is loaded to this address."""
    for kind, _, start, begins, _, length, _, _ in headers:
        if kind == _LOADED and begins <= address < begins + length:
            return start + address - begins
    return 0


def _is_meant(library: bytes, place: int) -> bool:
    return b"$ORIGIN" in library[place : library.index(b"\0", place)]


def main(words: Sequence[str]) -> int:
    """Look through a folder."""
    if len(words) != 1:
        sys.stderr.write(str(__doc__))
        return 2
    for file in sorted(Path(words[0]).rglob("*")):
        if file.is_file() and not file.is_symlink():
            found = file.read_bytes()
            cleaned = without_foreign_paths(found)
            if cleaned != found:
                file.write_bytes(cleaned)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
