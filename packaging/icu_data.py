"""Cuts the data of ICU, a library that Qt leans on, down to what Qt asks it for.

ICU's data come as one library of 30 MB with a single symbol in it: a table of some 3,700 items, most of them names of
languages, regions, units, currencies and time zones in every language. Qt has its own such names; it asks ICU to
compare words and to change between alphabets of bytes (and for long names of time zones, which the program never
shows). Where the item of a language is missing, ICU takes the general one.

The parser follows ICU's `ucmndata.h`; the library is put together again by the assembler and the linker of binutils.
"""

import re
import struct
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_HEADER = struct.Struct("<H2s4x?3x4s")
"""Length of the header in bytes, magic, whether numbers begin with their largest byte, and the kind of data."""

_ENTRY = struct.Struct("<II")
"""Where an item's name and where the item itself begins, counted from the table."""

_ALIGNMENT = 16
ASSEMBLY = """\
    .section .note.GNU-stack,"",%progbits
    .section .rodata
    .balign {alignment}
    .global {symbol}
    .type {symbol}, %object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
"""

BYTE_ALPHABETS = (
    *("euc-", "gb18030", "iso-8859", "windows-"),
    # What ICU calls the others that somebody's language settings may name under Linux (/usr/share/i18n/SUPPORTED).
    *(f"ibm-{number}_" for number in (878, 912, 913, 915, 920, 921, 923, 943, 970, 1089, 1168)),
    *(f"ibm-{number}_" for number in (1375, 1383, 5012, 5347, 9005, 9447)),
    # What those of Windows are written as differences to.
    *(f"ibm-{number}_" for number in (1363, 1373, 1386)),
)
"""How the names of the tables begin that turn bytes into letters."""


def is_wanted(item: str) -> bool:
    """Whether Qt may ask for this item of the table ("coll/de.res"), or ICU itself at its start."""
    folder, _, name = item.rpartition("/")
    if folder:
        return folder == "coll"
    if name.endswith(".cnv"):
        return name.startswith(BYTE_ALPHABETS)
    # Names of languages: en.res, zh_Hans_CN.res. Others are longer, or of no language.
    is_of_a_language = re.fullmatch(r"[a-z]{2,3}(_[A-Za-z0-9]+)*\.res", name)
    return not is_of_a_language and not name.endswith((".spp", ".cfu")) and name != "unames.icu"


def items(data: bytes) -> tuple[bytes, str, dict[str, bytes]]:
    """The header of ICU's table, the name that stands before each item's, and the items by the rest of their names.

    ValueError for what is no such table, or one whose numbers are written the other way round.
    """
    length, magic, other_way_round, kind = _HEADER.unpack_from(data)
    if magic != _MAGIC or kind != _FORMAT or other_way_round:
        raise ValueError("this is not ICU's table of data")
    table = data[length:]
    (count,) = struct.unpack_from("<I", table)
    entries = [_ENTRY.unpack_from(table, 4 + _ENTRY.size * number) for number in range(count)]
    names = [table[at : table.index(b"\0", at)].decode() for at, _ in entries]
    ends = [*(start for _, start in entries[1:]), len(table)]
    package = names[0].partition("/")[0]
    bodies = {
        name.removeprefix(f"{package}/"): table[start:end]
        for name, (_, start), end in zip(names, entries, ends, strict=True)
    }
    return data[:length], package, bodies


def table_of(header: bytes, package: str, bodies: Mapping[str, bytes]) -> bytes:
    """The other way round: a table with these items. ICU searches it by halves, so it is sorted by name."""
    ordered = sorted(bodies.items(), key=lambda item: item[0].encode())
    names = b""
    places: list[int] = []
    start_of_names = 4 + _ENTRY.size * len(ordered)
    for name, _ in ordered:
        places.append(start_of_names + len(names))
        names += f"{package}/{name}".encode() + b"\0"
    content = b""
    start = _aligned(len(header) + start_of_names + len(names)) - len(header)
    entries = struct.pack("<I", len(ordered))
    gap = bytes(start - start_of_names - len(names))
    for place, (_, body) in zip(places, ordered, strict=True):
        entries += _ENTRY.pack(place, start + len(content))
        content += body + bytes(_aligned(len(body)) - len(body))
    return header + entries + names + gap + content


def _aligned(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT


def data_symbol(library: Path) -> tuple[str, int, int]:
    """Name, place in the file and length of the one thing in ICU's library of data; ValueError when there is none."""
    told = _run("objdump", "--dynamic-syms", "--section-headers", str(library))
    symbol = re.search(r"^([0-9a-f]+) g.*\.rodata\s+([0-9a-f]+)\s+(?:\S+\s+)?(icudt\w+_dat)$", told, re.MULTILINE)
    section = re.search(r"^\s*\d+ \.rodata\s+[0-9a-f]+\s+([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)", told, re.MULTILINE)
    if symbol is None or section is None:
        raise ValueError(f"{library.name} has no data of ICU in it")
    address, length = int(symbol[1], 16), int(symbol[2], 16)
    return symbol[3], address - int(section[1], 16) + int(section[2], 16), length


def cut(library: Path, smaller: Path, wanted: Callable[[str], bool] = is_wanted) -> None:
    """Write ICU's library of data once more with only the wanted items in it; the same library gives the same file."""
    symbol, place, length = data_symbol(library)
    header, package, bodies = items(library.read_bytes()[place : place + length])
    smaller.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        data, source, object_file = (Path(name, each) for each in ("icu.dat", "icu.s", "icu.o"))
        data.write_bytes(table_of(header, package, {item: body for item, body in bodies.items() if wanted(item)}))
        source.write_text(ASSEMBLY.format(alignment=_ALIGNMENT, symbol=symbol, data=data))
        _run("as", "-o", str(object_file), str(source))
        told = _run("objdump", "-p", str(library))
        own_name = re.search(r"SONAME\s+(\S+)", told)
        named = ["-soname", own_name[1]] if own_name else []
        _run("ld", "-shared", "--build-id=none", *named, "-o", str(smaller), str(object_file))


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
