"""The Debian package: what is in it, and that it comes, is replaced by a newer one, and goes without a trace."""

import gzip
import hashlib
import re
import subprocess
from pathlib import Path

import pytest

from models.version import VERSION
from tests.packaging.built import package
from ui.desktop.program_id import PROGRAM_ID

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(300)]

SIZES = ("16x16", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256", "512x512")


def run(*command: str | Path, folder: Path | None = None) -> str:
    """What a program prints; the test fails with its words when it refuses."""
    done = subprocess.run(
        [str(word) for word in command], cwd=folder, capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def is_plain_file(path: Path) -> bool:
    """Whether it is a file, and no link to one."""
    return path.is_file() and not path.is_symlink()


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deb") / "package"
    run("dpkg-deb", "--raw-extract", package(), folder)
    return folder


@pytest.fixture(scope="module")
def newer(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A later version, which has one file less and one more."""
    folder = tmp_path_factory.mktemp("newer")
    changed = folder / "package"
    run("cp", "--archive", unpacked, changed)
    control = changed / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(f"Version: {VERSION}", f"Version: {VERSION}+1"))
    (changed / "usr" / "lib" / "soft-landing" / "_internal" / "LICENSE").rename(
        changed / "usr" / "lib" / "soft-landing" / "_internal" / "LICENCE"
    )
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", changed, folder / "newer.deb")
    return folder / "newer.deb"


class Machine:
    """The part of a Debian that dpkg needs, in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("info", "updates", "triggers"):
            (root / "var" / "lib" / "dpkg" / folder).mkdir(parents=True)
        for name in ("status", "available"):
            (root / "var" / "lib" / "dpkg" / name).touch()

    def dpkg(self, *words: str | Path) -> str:
        forced = "--force-depends,not-root,bad-path,script-chrootless"
        return run("dpkg", f"--root={self.root}", f"--log={self.root}/log", forced, *words)

    def version(self) -> str:
        return run(
            "dpkg-query", f"--admindir={self.root}/var/lib/dpkg", "--show", "--showformat=${Version}", "soft-landing"
        )

    def files(self) -> list[Path]:
        return [path for path in (self.root / "usr").rglob("*") if not path.is_dir()]


def test_it_comes_runs_is_replaced_and_goes(newer: Path, tmp_path: Path) -> None:
    machine = Machine(tmp_path / "machine")
    machine.dpkg("--install", package())
    assert machine.version() == VERSION
    told = run(machine.root / "usr" / "bin" / "soft-landing", "--version")
    assert told == f"Soft Landing {VERSION}\n"
    machine.dpkg("--install", newer)
    assert machine.version() == f"{VERSION}+1"
    internal = machine.root / "usr" / "lib" / "soft-landing" / "_internal"
    assert (internal / "LICENCE").exists()
    assert not (internal / "LICENSE").exists()
    assert run(machine.root / "usr" / "bin" / "soft-landing", "--version") == told
    machine.dpkg("--remove", "soft-landing")
    assert machine.files() == []
    assert not (machine.root / "usr" / "lib" / "soft-landing").exists()


def test_lintian_finds_no_error() -> None:
    found = run("lintian", "--fail-on", "error", "--allow-root", package())
    assert [line for line in found.splitlines() if line.startswith("E:")] == []


def test_the_desktop_finds_its_entry_its_icons_and_its_metainfo(unpacked: Path, tmp_path: Path) -> None:
    share = unpacked / "usr" / "share"
    entry = share / "applications" / f"{PROGRAM_ID}.desktop"
    assert run("desktop-file-validate", entry) == ""
    text = entry.read_text()
    assert f"Icon={PROGRAM_ID}" in text
    for word in ("--new-statement", "--land", "--reflect"):
        assert f"\nExec=soft-landing {word}\n" in text
    told = run("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{PROGRAM_ID}.metainfo.xml")
    assert "Validation was successful" in told
    hicolor = share / "icons" / "hicolor"
    for size in SIZES:
        side = int(size.partition("x")[0])
        picture = (hicolor / size / "apps" / f"{PROGRAM_ID}.png").read_bytes()
        assert int.from_bytes(picture[16:20]) == int.from_bytes(picture[20:24]) == side
    assert (hicolor / "scalable" / "apps" / f"{PROGRAM_ID}.svg").exists()
    assert (hicolor / "symbolic" / "apps" / f"{PROGRAM_ID}-symbolic.svg").exists()
    assert list(tmp_path.iterdir()) == []


def test_the_manual_names_everything_that_help_names(unpacked: Path) -> None:
    manual = gzip.decompress((unpacked / "usr" / "share" / "man" / "man1" / "soft-landing.1.gz").read_bytes()).decode()
    spoken = manual.replace("\\-", "-")
    told = run(unpacked / "usr" / "bin" / "soft-landing", "--help")
    options = set(re.findall(r"--[a-z][a-z-]*", told))
    tasks = set(re.findall(r"^    ([a-z]+) ", told, re.MULTILINE))
    assert len(options) > 5
    assert {each for each in options | tasks if each not in spoken} == set()
    assert f"Soft Landing {VERSION}" in manual
    assert "@" not in manual


def test_nothing_was_left_to_be_filled_in(unpacked: Path) -> None:
    control = (unpacked / "DEBIAN" / "control").read_text()
    texts = [path.read_text() for path in (unpacked / "usr" / "share" / "metainfo").iterdir()]
    assert re.findall(r"@[A-Z_]+@", control + "".join(texts)) == []


def test_every_library_that_is_asked_for_is_carried_or_named(unpacked: Path) -> None:
    """The packages named bring what is not carried; what cups asks for is only recommended."""
    control = (unpacked / "DEBIAN" / "control").read_text()
    lines = re.findall(r"^(?:Depends|Recommends): (.*)$", control, re.MULTILINE)
    named = {each.split()[0] for line in lines for part in line.split(",") for each in part.split("|")}
    libraries = [path for path in unpacked.rglob("*.so*") if re.search(r"\.so(\.[\d.]+)?$", path.name)]
    carried = {path.name for path in libraries}
    asked: set[str] = set()
    for path in libraries:
        if not path.is_symlink():
            asked |= set(re.findall(r"NEEDED\s+(\S+)", run("objdump", "-p", path)))
    for library in sorted(asked - carried):
        owners = {line.partition(":")[0] for line in run("dpkg", "--search", f"*/{library}").splitlines()}
        assert owners & named, f"{library} of {owners}"


def test_files_have_the_sums_rights_and_times_of_every_build(unpacked: Path) -> None:
    lines = (unpacked / "DEBIAN" / "md5sums").read_text().splitlines()
    places = [Path(line.partition("  ")[2]) for line in lines]
    assert places == sorted(path.relative_to(unpacked) for path in unpacked.glob("usr/**/*") if is_plain_file(path))
    for line in lines[:: len(lines) // 50]:
        told, place = line.split("  ")
        assert hashlib.md5((unpacked / place).read_bytes()).hexdigest() == told  # noqa: S324 (dpkg's own)
    listed = run("dpkg-deb", "--contents", package()).splitlines()
    assert {" ".join(line.split()[3:5]) for line in listed} == {" ".join(listed[0].split()[3:5])}
    assert {line.split()[0] for line in listed} <= {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert {line.split()[1] for line in listed} == {"root/root"}
