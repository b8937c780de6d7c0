"""The folders of whoever built a library are taken out of it, and nothing else is changed."""

import struct
from pathlib import Path

import pytest

from tests.packaging.built import internals, script

paths = script("library_paths")
HEADER, HEADERS_AT = 64, 64
DYNAMIC_AT, NAMES_AT = 512, 1024
LOADED_TO = 0x400000
NEEDED, END, NAMES, RPATH, RUNPATH = 1, 0, 5, 15, 29


def library(*entries: tuple[int, str]) -> bytes:
    """As much of a library as a loader reads of where to look for others: (tag, text) by (tag, text)."""
    texts, told = b"\0", [(NAMES, LOADED_TO + NAMES_AT)]
    for tag, text in entries:
        told.append((tag, len(texts)))
        texts += text.encode() + b"\0"
    told.append((END, 0))
    dynamic = b"".join(struct.pack("<QQ", *each) for each in told)
    made = bytearray(NAMES_AT + len(texts))
    made[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<Q", made, 32, HEADERS_AT)
    struct.pack_into("<HH", made, 54, 56, 2)
    struct.pack_into("<IIQQQQQQ", made, HEADERS_AT, 1, 5, 0, LOADED_TO, LOADED_TO, len(made), len(made), 4096)
    place = (DYNAMIC_AT, LOADED_TO + DYNAMIC_AT, LOADED_TO + DYNAMIC_AT, len(dynamic), len(dynamic), 8)
    struct.pack_into("<IIQQQQQQ", made, HEADERS_AT + 56, 2, 6, *place)
    made[DYNAMIC_AT : DYNAMIC_AT + len(dynamic)] = dynamic
    made[NAMES_AT:] = texts
    return bytes(made)


def told_by(made: bytes) -> list[tuple[int, str]]:
    """What `library` was given, read back as a loader does: up to the first end."""
    told = []
    for tag, value in struct.iter_unpack("<QQ", made[DYNAMIC_AT:NAMES_AT]):
        if tag == END:
            break
        if tag != NAMES:
            told.append((tag, made[NAMES_AT + value :].partition(b"\0")[0].decode()))
    return told


@pytest.mark.parametrize("tag", [RPATH, RUNPATH])
def test_the_folder_of_whoever_built_it_goes(tag: int) -> None:
    made = library((NEEDED, "libm.so.6"), (tag, "/home/somebody/python/lib"), (NEEDED, "libc.so.6"))
    cleaned = paths.without_foreign_paths(made)
    assert told_by(cleaned) == [(NEEDED, "libm.so.6"), (NEEDED, "libc.so.6")]
    assert len(cleaned) == len(made)
    assert paths.without_foreign_paths(cleaned) == cleaned


def test_a_folder_beside_the_library_itself_stays() -> None:
    made = library((NEEDED, "libm.so.6"), (RUNPATH, "$ORIGIN/../lib"))
    assert paths.without_foreign_paths(made) == made
    assert (RUNPATH, "$ORIGIN/../lib") in told_by(made)


def test_what_is_no_library_is_left_alone(tmp_path: Path) -> None:
    picture, foreign = tmp_path / "picture.png", tmp_path / "inside" / "a.so"
    foreign.parent.mkdir()
    picture.write_bytes(b"\x89PNG")
    foreign.write_bytes(library((RUNPATH, "/home/somebody/lib")))
    assert paths.main([str(tmp_path)]) == 0
    assert picture.read_bytes() == b"\x89PNG"
    assert told_by(foreign.read_bytes()) == []


@pytest.mark.bundle
def test_no_library_of_the_bundle_names_a_folder_of_whoever_built_it() -> None:
    looked_at = [file for file in internals().rglob("*.so*") if file.is_file() and not file.is_symlink()]
    assert len(looked_at) > 50
    assert [file for file in looked_at if paths.without_foreign_paths(file.read_bytes()) != file.read_bytes()] == []
