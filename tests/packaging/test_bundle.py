"""The built program, lived with where there is no Python of ours: its environment has a home and a screen."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.records import StatementState
from models.rituals import write_statement
from models.settings import PromptStyle, Settings
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person, person_at
from tests.journeys.program import HALF_PAST_FIVE, NAME, READY, Program
from tests.packaging.built import bundle
from tests.storage.vault_stage import WORDS, protect, vault_of

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(240)]

STORAGE = Path(__file__).parents[1] / "storage"
STATEMENT = "Could we have a slow evening in the lantern harbour?"
MARKER = b"lantern harbour"
JOURNAL_NAME, BACKUPS_NAME = "journal.db", "backups"
WHEEL_DOWN = 5
PLAIN_PATH = "/usr/bin:/bin"


class BuiltProgram(Program):
    """The same program, out of the bundle."""

    def command(self, *arguments: str) -> list[str]:
        return [str(bundle() / NAME), "--data-dir", str(self.folder), *arguments]


@pytest.fixture
def desktop() -> Iterator[VirtualDesktop]:
    with VirtualDesktop(accessibility=True, tray="trayer", notifications="dunst") as made:
        made.env["PATH"] = PLAIN_PATH
        yield made


@pytest.fixture
def person(desktop: VirtualDesktop) -> Iterator[Person]:
    with person_at(desktop, NAME) as somebody:
        yield somebody


@pytest.fixture
def program(desktop: VirtualDesktop, tmp_path: Path) -> BuiltProgram:
    return BuiltProgram(desktop, tmp_path / "data")


def tell(folder: Path, *words: str, piped: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a task of the bundle in an environment with nothing but a home in it."""
    return subprocess.run(
        [str(bundle() / NAME), "--data-dir", str(folder), *words],
        env={"HOME": str(folder.parent), "PATH": PLAIN_PATH, "LC_ALL": "C.UTF-8"},
        cwd="/",
        input=piped,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def exported(folder: Path, piped: str = "") -> dict[str, object]:
    """What the journal in this folder holds, by the command line of the bundle."""
    file = folder.parent / "export.json"
    done = tell(folder, "export", "--format", "json", "--to", str(file), piped=piped)
    assert (done.returncode, done.stderr) == (0, "")
    return dict(json.loads(file.read_text()))


def test_a_day_with_it(desktop: VirtualDesktop, person: Person, program: BuiltProgram) -> None:
    """Tray, popup, landing, a statement; on disk nothing can be read, and the command line reads all of it."""
    program.prepare_an_evening(READY, HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    wait_until(
        lambda: desktop.answers("xdotool", "search", "--onlyvisible", "--class", NAME), "the icon is in the tray"
    )
    person.moves_the_mouse()
    person.finds("That looks like a day’s work.", seconds=40)
    assert program.say("--land") == 0
    person.finds("What is still in your head?")
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types(STATEMENT, into="In my own words")
    # The landing's own window may lie above that button.
    person.does("I said it")
    person.finds(f"“{STATEMENT}”", "list item")
    program.quit()
    assert not (program.folder / JOURNAL_NAME).read_bytes().startswith(b"SQLite format 3")
    assert [path.name for path in program.folder.rglob("*") if path.is_file() and MARKER in path.read_bytes()] == []
    assert STATEMENT in json.dumps(exported(program.folder), ensure_ascii=False)


def test_a_notification_reaches_the_desktop(desktop: VirtualDesktop, person: Person, program: BuiltProgram) -> None:
    settings = Settings(first_run_done=True, wait_for_pause=False, prompt_style=PromptStyle.NOTIFICATION)
    program.prepare_an_evening(settings, HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    person.moves_the_mouse()
    wait_until(lambda: desktop.run("dunstctl", "count", "displayed") == "1", "the landing is offered", 40)
    program.quit()


def test_the_months_are_drawn(person: Person, program: BuiltProgram) -> None:
    """The plotting library is inside, and starts without the parts that were left out."""
    program.prepare(READY)
    program.start("--reflect")
    person.clicks("Trends")
    person.finds("Time to the first reach-out")
    person.clicks("24 weeks", "check box")
    person.finds("Months at a glance")
    program.quit()


def test_public_holidays_are_inside(person: Person, program: BuiltProgram) -> None:
    program.prepare(Settings(first_run_done=True, holidays_of="DE-BY"))
    program.start("--pretend", datetime(2026, 12, 24, 9, tzinfo=UTC).isoformat())
    person.clicks("Settings", "check box")
    left, top = person.finds("Workdays", "label").middle
    for _ in range(15):
        person.clicks_at(left, top, button=WHEEL_DOWN)
    person.finds("Christmas")
    program.quit()


@pytest.mark.parametrize("schema", sorted(path.name for path in (STORAGE / "released").iterdir()))
def test_a_journal_of_an_older_version_is_brought_up_to_date(tmp_path: Path, schema: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(STORAGE / "released" / schema, folder)
    found = exported(folder)
    assert found["records"]
    old = (STORAGE / "released" / schema / JOURNAL_NAME).read_bytes()
    assert (folder / JOURNAL_NAME).read_bytes() != old
    assert len(list((folder / BACKUPS_NAME).iterdir())) == 1, "a copy from before"


def test_a_passphrase_opens_it_and_nothing_else_does(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    journal = vault_of(folder).open()
    journal.save(write_statement(STATEMENT, HALF_PAST_FIVE, state=StatementState.KEPT))
    journal.close()
    protect(folder)
    refused = tell(folder, "export", "--format", "csv", "--to", str(tmp_path / "csv"), piped="another\n")
    assert refused.returncode != 0
    assert not (tmp_path / "csv").exists()
    assert STATEMENT in json.dumps(exported(folder, piped=f"{WORDS}\n"))


@pytest.mark.parametrize("form", ["markdown", "csv", "pdf"])
def test_every_form_of_export_works(tmp_path: Path, form: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(STORAGE / "released" / "schema-1", folder)
    done = tell(folder, "export", "--format", form, "--to", str(tmp_path / f"out.{form}"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / f"out.{form}").exists()


def test_it_needs_no_environment_at_all() -> None:
    done = subprocess.run(
        [str(bundle() / NAME), "--version"], env={}, cwd="/", capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Soft Landing ")


def test_what_nobody_uses_is_not_carried() -> None:
    carried = {path.name for path in bundle().rglob("*")}
    libraries = ("libQt6Network", "libQt6Quick", "libQt6Qml", "libcrypto", "libssl", "libgnutls", "libkrb5", "libgtk")
    assert [name for name in carried if name.startswith(libraries)] == []
    assert carried.isdisjoint({"QtNetwork.abi3.so", "QtOpenGL.abi3.so", "pytest", "setuptools", "pip"})
    assert [path for path in bundle().rglob("*") if path.is_symlink() and not path.exists()] == []


def test_the_terms_of_what_it_is_built_on_are_carried() -> None:
    told = json.loads(bundle().with_name(f"{NAME}.cdx.json").read_text())
    names = {part["name"] for part in told["components"] if part["type"] == "library"}
    assert {"sqlalchemy", "sqlcipher3", "pyside6-essentials", "cryptography", "numpy"} <= names
    with_files = {path.name for path in (bundle() / "_internal" / "licenses").iterdir()}
    assert with_files <= names
    assert {"sqlalchemy", "sqlcipher3", "cryptography", "numpy", "pyqtgraph", "keyring"} <= with_files


def test_the_list_of_files_is_the_list_of_files() -> None:
    listed = bundle().with_name(f"{NAME}.files.txt").read_text().splitlines()
    there = {path.relative_to(bundle()).as_posix() for path in bundle().rglob("*") if not path.is_dir()}
    assert sorted(line.rpartition("  ")[2] for line in listed) == sorted(there)
