"""Where the files of a Debian package lie, and with what rights and times: tried with a bundle of three files."""

import gzip
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.built import NAME, script
from ui.desktop.program_id import PROGRAM_ID

make_deb = script("make_deb")
MOMENT = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
TEXTS = {"VERSION": "1.2", "DATE": "2026-11-23", "ARCHITECTURE": "amd64", "RFC_DATE": "Mon, 23 Nov 2026 17:30:00 +0000"}


@pytest.fixture
def laid_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    bundle, icons = tmp_path / "bundle" / NAME, tmp_path / "build" / "icons" / "hicolor" / "16x16" / "apps"
    for place in (NAME, "_internal/libz.so.1", "_internal/libQt6Core.so.6"):
        (bundle / place).parent.mkdir(parents=True, exist_ok=True)
        (bundle / place).write_text(place)
    bundle.with_name(f"{NAME}.cdx.json").write_text("{}")
    icons.mkdir(parents=True)
    (icons / f"{PROGRAM_ID}.png").write_text("a picture")
    (tmp_path / "CHANGELOG.md").write_text("What has changed")
    monkeypatch.setattr(make_deb, "ROOT", tmp_path)
    root = tmp_path / "package"
    make_deb.lay_out(bundle, root, TEXTS)
    make_deb.settle(root, MOMENT)
    return root / "usr"


def test_everything_lies_where_desktops_look(laid_out: Path) -> None:
    share = laid_out / "share"
    for place in (
        f"applications/{PROGRAM_ID}.desktop",
        f"dbus-1/services/{PROGRAM_ID}.service",
        f"metainfo/{PROGRAM_ID}.metainfo.xml",
        f"icons/hicolor/16x16/apps/{PROGRAM_ID}.png",
        f"doc/{NAME}/copyright",
        f"doc/{NAME}/{NAME}.cdx.json",
        f"lintian/overrides/{NAME}",
    ):
        assert (share / place).is_file(), place
    assert (laid_out / "bin" / NAME).resolve() == laid_out / "lib" / NAME / NAME


def test_what_debian_has_is_left_to_debian(laid_out: Path) -> None:
    carried = {path.name for path in (laid_out / "lib").rglob("*") if path.is_file()}
    assert carried == {NAME, "libQt6Core.so.6"}


def test_versions_and_days_are_filled_in(laid_out: Path) -> None:
    metainfo = (laid_out / "share" / "metainfo" / f"{PROGRAM_ID}.metainfo.xml").read_text()
    assert '<release version="1.2" date="2026-11-23"/>' in metainfo
    manual = (laid_out / "share" / "man" / "man1" / f"{NAME}.1.gz").read_bytes()
    assert b"Soft Landing 1.2" in gzip.decompress(manual)
    assert manual[4:8] == bytes(4), "a packed text holds no time"


def test_only_what_is_known_is_filled_in() -> None:
    assert make_deb.filled("@VERSION@ of @NOBODY@, a@b.c", {"VERSION": "2"}) == "2 of @NOBODY@, a@b.c"


def test_rights_and_times_are_the_same_in_every_build(laid_out: Path) -> None:
    modes: dict[str, Any] = {}
    for path in laid_out.rglob("*"):
        assert path.lstat().st_mtime == MOMENT.timestamp()
        modes[path.name] = path.lstat().st_mode & 0o777
    assert (modes["applications"], modes["libQt6Core.so.6"], modes["copyright"]) == (0o755, 0o644, 0o644)
    assert (laid_out / "lib" / NAME / NAME).stat().st_mode & 0o777 == 0o755
