"""What goes into a bundle, decided by the names of files; and the cut through ICU's data."""

import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.built import script

contents, icu = script("bundle_contents"), script("icu_data")
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/translations/qtbase_zh_CN.qm",
        "resources/translations/soft-landing_de.qm",
        "holidays/locale/en_GB/LC_MESSAGES/FR.mo",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "models/storage/migrations/versions/0001_first.py",
        "tzdata/zoneinfo/Europe/Berlin",
    ],
)
def test_what_is_used_is_wanted(place: str) -> None:
    assert contents.is_wanted(place, linux=True)


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/egldeviceintegrations/libqeglfs-x11-integration.so",
        f"{QT}/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        f"{QT}/plugins/imageformats/libqwebp.so",
        "PySide6/plugins/imageformats/qico.dll",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/translations/qtbase_fi.qm",
        f"{QT}/translations/qtdeclarative_de.qm",
        "holidays/locale/fi/LC_MESSAGES/FI.mo",
        "resources/translations/soft-landing_de.ts",
        "models/storage/migrations/__pycache__/env.cpython-311.pyc",
        "keyring-25.7.0.dist-info/RECORD",
        "PySide6/QtCore.pyi",
    ],
)
def test_what_nobody_uses_is_not(place: str) -> None:
    assert not contents.is_wanted(place, linux=False)


@pytest.mark.parametrize("name", ["libX11.so.6", "libstdc++.so.6", "libwayland-client.so.0", "libfontconfig.so.1"])
def test_what_has_to_fit_the_system_stays_the_systems(name: str) -> None:
    assert not contents.is_wanted(name, linux=True)
    assert contents.is_wanted(name, linux=False)


def test_nothing_of_ours_is_among_what_is_left_out() -> None:
    left_out = {name.partition(".")[0] for name in contents.NOT_IMPORTED}
    assert left_out.isdisjoint({"main", "models", "ui", "sqlalchemy", "alembic", "sqlcipher3", "keyring", "holidays"})


def test_at_the_start_only_ours_is_run_under_linux() -> None:
    scripts = ["bundle_start", "main", "pyi_rth_pyside6", "pyi_rth_multiprocessing", "pyi_rth_inspect"]
    assert [each for each in scripts if contents.is_needed_at_start(each, linux=True)] == ["bundle_start", "main"]
    assert [each for each in scripts if contents.is_needed_at_start(each, linux=False)] == scripts[:3]


# --- ICU --------------------------------------------------------------------------------------------------------------

HEADER = struct.pack("<H2sHH?3x4s", 32, b"\xda\x27", 20, 0, False, b"CmnD") + bytes(16)
ITEMS = {"coll/de.res": b"order", "de.res": b"names" * 5, "gb18030.cnv": b"bytes", "unit/de.res": b"", "root.res": b"!"}


def test_a_table_is_read_as_it_was_written() -> None:
    header, package, bodies = icu.items(icu.table_of(HEADER, "icudt73l", ITEMS))
    assert (header, package) == (HEADER, "icudt73l")
    assert {name: body.rstrip(b"\0") for name, body in bodies.items()} == ITEMS
    assert list(bodies) == sorted(ITEMS), "ICU searches it by halves"


def test_every_item_begins_where_numbers_may_be_read() -> None:
    table = icu.table_of(HEADER, "icudt73l", ITEMS)
    (count,) = struct.unpack_from("<I", table, len(HEADER))
    starts = [struct.unpack_from("<II", table, len(HEADER) + 4 + 8 * number)[1] for number in range(count)]
    assert [(len(HEADER) + start) % 16 for start in starts] == [0] * len(ITEMS)


@pytest.mark.parametrize("changed", [b"\0" * 64, HEADER.replace(b"CmnD", b"CvDf"), HEADER[:8] + b"\1" + HEADER[9:]])
def test_what_is_no_such_table_is_refused(changed: bytes) -> None:
    with pytest.raises(ValueError, match="not ICU's table"):
        icu.items(changed)


def test_names_in_every_language_go_and_what_compares_words_stays() -> None:
    assert [item for item in ITEMS if icu.is_wanted(item)] == ["coll/de.res", "gb18030.cnv", "root.res"]
    assert not any(map(icu.is_wanted, ("zh_Hans_CN.res", "brkitr/thaidict.dict", "ibm-37_P100-1995.cnv", "unames.icu")))


def test_a_library_is_put_together_again(tmp_path: Path) -> None:
    """From one of our own with the same single symbol in it; made twice, it is the same."""
    whole, source = tmp_path / "libicudata.so.73", tmp_path / "whole.s"
    (tmp_path / "data").write_bytes(icu.table_of(HEADER, "icudt73l", ITEMS))
    source.write_text(icu.ASSEMBLY.format(alignment=16, symbol="icudt73_dat", data=tmp_path / "data"))
    run("as", "-o", tmp_path / "whole.o", source)
    run("ld", "-shared", "-soname", whole.name, "-o", whole, tmp_path / "whole.o")
    smaller = [tmp_path / folder / whole.name for folder in ("once", "twice")]
    for each in smaller:
        icu.cut(whole, each)
    assert smaller[0].read_bytes() == smaller[1].read_bytes()
    symbol, place, length = icu.data_symbol(smaller[0])
    assert symbol == "icudt73_dat"
    _, _, bodies = icu.items(smaller[0].read_bytes()[place : place + length])
    assert list(bodies) == ["coll/de.res", "gb18030.cnv", "root.res"]


def test_another_library_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.s").write_text("")
    run("as", "-o", tmp_path / "empty.o", tmp_path / "empty.s")
    run("ld", "-shared", "-o", tmp_path / "libother.so", tmp_path / "empty.o")
    with pytest.raises(ValueError, match="no data of ICU"):
        icu.data_symbol(tmp_path / "libother.so")


def run(*command: Any) -> None:
    subprocess.run([str(word) for word in command], check=True, timeout=30)
