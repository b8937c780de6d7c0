"""The Debian package: what is in it, and that it comes, is replaced by a newer one, and goes without a trace."""

import gzip
import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from models.version import VERSION
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.journeys.person import person_at
from tests.journeys.program import READY, Program
from tests.packaging.built import package
from tests.packaging.terminal import JOURNAL_NAME, STATEMENT
from ui.desktop.program_id import PROGRAM_ID

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(300)]

PLACE = Path("usr", "lib", "soft-landing")
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


def repacked(unpacked: Path, folder: Path, version: str, change: Callable[[Path], object]) -> Path:
    """The package as another version, with a change below usr/lib/soft-landing."""
    changed = folder / version
    run("cp", "--archive", unpacked, changed)
    control = changed / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(f"Version: {VERSION}", f"Version: {version}"))
    change(changed / PLACE)
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", changed, folder / f"{version}.deb")
    shutil.rmtree(changed)
    return folder / f"{version}.deb"


def with_another_program(place: Path) -> None:
    """What was loaded half from the old file would make no sense with the rest from this one."""
    (place / "soft-landing").write_text("#!/bin/sh\necho Another program\n")


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

    @property
    def program(self) -> Path:
        return self.root / "usr" / "bin" / "soft-landing"


class InstalledProgram(Program):
    """The program as dpkg has put it there."""

    machine: Machine

    def command(self, *arguments: str) -> list[str]:
        return [str(self.machine.program), "--data-dir", str(self.folder), *arguments]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine")


def test_it_comes_runs_is_replaced_and_goes(unpacked: Path, machine: Machine, tmp_path: Path) -> None:
    older = repacked(unpacked, tmp_path, "0.0.1", lambda place: (place / "_internal" / "LICENSE").rename(place / "old"))
    machine.dpkg("--install", older)
    assert machine.version() == "0.0.1"
    assert (machine.root / PLACE / "old").exists()
    machine.dpkg("--install", package())
    assert machine.version() == VERSION
    assert run(machine.program, "--version") == f"Soft Landing {VERSION}\n"
    assert not (machine.root / PLACE / "old").exists()
    machine.dpkg("--remove", "soft-landing")
    assert machine.files() == []
    assert not (machine.root / PLACE).exists()
    machine.dpkg("--purge", "soft-landing")
    assert [path for path in machine.root.rglob("*soft-landing*") if "dpkg" not in path.parts] == []


def test_it_is_replaced_under_a_running_program_and_leaves_the_journal(
    unpacked: Path, machine: Machine, tmp_path: Path
) -> None:
    """What is running goes on with what it had, also with what it has not loaded yet."""
    machine.dpkg("--install", repacked(unpacked, tmp_path, "0.0.1", lambda _place: None))
    with (
        VirtualDesktop(accessibility=True, tray="trayer") as desktop,
        person_at(desktop, "soft-landing") as person,
    ):
        program = InstalledProgram(desktop, tmp_path / "data")
        program.machine = machine
        program.prepare(READY)
        program.start("--new-statement")
        person.clicks("My own words", "check box")
        person.types(STATEMENT, into="In my own words")
        person.does("I said it")
        person.finds(f"“{STATEMENT}”", "list item")
        machine.dpkg("--install", repacked(unpacked, tmp_path, "0.0.2", with_another_program))
        assert run(machine.program) == "Another program\n"
        person.does("Clarity", "check box", "Toggle")
        person.does("Settings", "check box", "Toggle")
        person.does("Your data", "check box", "Toggle")
        person.does("Export…")
        person.finds("Choose where…")
        assert program.running is not None
        program.running.terminate()
        program.ends()
        machine.dpkg("--install", package())
        program.start("--tracker")
        person.does("Clarity", "check box", "Toggle")
        person.finds(STATEMENT)
        program.quit()
    machine.dpkg("--purge", "soft-landing")
    assert (tmp_path / "data" / JOURNAL_NAME).exists()
    assert not machine.program.exists()


def test_lintian_finds_nothing_to_mark() -> None:
    """Neither errors nor warnings; packaging/debian/lintian-overrides says why the few that it has are as they are."""
    assert run("lintian", "--allow-root", package()) == ""


def test_the_desktop_finds_its_entry_its_icons_and_its_metainfo(unpacked: Path, tmp_path: Path) -> None:
    share = unpacked / "usr" / "share"
    entry = share / "applications" / f"{PROGRAM_ID}.desktop"
    assert run("desktop-file-validate", entry) == ""
    text = entry.read_text()
    assert f"Icon={PROGRAM_ID}" in text
    service = (share / "dbus-1" / "services" / f"{PROGRAM_ID}.service").read_text()
    assert f"\nName={PROGRAM_ID}\nExec=/usr/bin/soft-landing " in service, "what `DBusActivatable` leads to"
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
