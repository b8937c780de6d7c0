"""The built program without a desktop, on any system: what it carries, and what it does for a terminal."""

import json
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from models.records import StatementState
from models.rituals import write_statement
from models.version import VERSION
from tests.packaging.built import NAME, bundle, internals, program, script
from tests.packaging.terminal import JOURNAL_NAME, STATEMENT, exported, lies_in_the_clear, tell
from tests.storage.journal_files import the_time
from tests.storage.vault_stage import WORDS, protect, vault_of

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(240)]

TESTS = Path(__file__).parents[1]
RELEASED = TESTS / "storage" / "released"
BACKUPS_NAME = "backups"
LINUX = sys.platform == "linux"


@pytest.fixture(scope="module")
def parts() -> list[dict[str, Any]]:
    return list(json.loads(bundle().with_name(f"{NAME}.cdx.json").read_text())["components"])


@pytest.fixture(scope="module")
def inside() -> Any:
    return script("bill_of_materials").carried(bundle())


@pytest.mark.parametrize("schema", sorted(path.name for path in RELEASED.iterdir()))
def test_a_journal_of_an_older_version_is_brought_up_to_date(tmp_path: Path, schema: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(RELEASED / schema, folder)
    assert exported(folder)
    assert (folder / JOURNAL_NAME).read_bytes() != (RELEASED / schema / JOURNAL_NAME).read_bytes()
    assert len(list((folder / BACKUPS_NAME).iterdir())) == 1, "a copy from before"


def test_a_passphrase_opens_it_and_nothing_else_does(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    journal = vault_of(folder).open()
    journal.save(write_statement(STATEMENT, the_time(), state=StatementState.KEPT))
    journal.close()
    protect(folder)
    refused = tell(folder, "export", "--format", "csv", "--to", str(tmp_path / "csv"), piped="another\n")
    assert refused.returncode != 0
    assert not (tmp_path / "csv").exists()
    assert STATEMENT in exported(folder, piped=f"{WORDS}\n")


def test_what_is_taken_in_lies_there_encrypted_and_is_counted(tmp_path: Path) -> None:
    folder, notes = tmp_path / "data", tmp_path / "notes.csv"
    notes.write_text(f"date,text\n2026-11-20,{STATEMENT}\n", encoding="utf-8")
    done = tell(folder, "import", str(notes))
    assert (done.returncode, done.stderr) == (0, "")
    told = tell(folder, "status", "--json")
    assert (told.returncode, told.stderr) == (0, "")
    assert json.loads(told.stdout)["entries"]["clarity_statement"] == 1
    assert not (folder / JOURNAL_NAME).read_bytes().startswith(b"SQLite format 3")
    assert lies_in_the_clear(folder) == []
    assert STATEMENT in exported(folder)


@pytest.mark.parametrize("form", ["markdown", "csv", "pdf"])
def test_every_form_of_export_works(tmp_path: Path, form: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(RELEASED / "schema-1", folder)
    done = tell(folder, "export", "--format", form, "--to", str(tmp_path / f"out.{form}"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / f"out.{form}").exists()


def test_it_lives_through_a_day_that_is_played(tmp_path: Path) -> None:
    done = tell(tmp_path / "data", "--demo", "--pictures", str(tmp_path / "pictures"), seconds=200)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "pictures").glob("*.png"))) >= 3
    assert not (tmp_path / "data").exists(), "a played day is thrown away"


@pytest.mark.skipif(not LINUX, reason="Windows and macOS start nothing without an environment")
def test_it_needs_no_environment_at_all() -> None:
    done = subprocess.run(
        [str(program()), "--version"], env={}, cwd="/", capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Soft Landing {VERSION}\n", "")


# --- What it carries --------------------------------------------------------------------------------------------------


def test_what_nobody_uses_is_not_carried(inside: Any) -> None:
    carried = {PurePosixPath(place).name for place in inside.binaries}
    libraries = r"(lib)?(Qt6?(Network|OpenGL|Qml|Quick|Pdf|Test)|crypto|ssl|gnutls|krb5|gtk|GL|EGL|lzma|bz2|uuid)\b"
    plug_ins = r"(lib)?q(tiff|webp|jpeg|gif|ico|gtk3|eglfs|vnc|minimal|linuxfb|xcb-glx|xcb-egl)\b"
    assert [name for name in carried if re.match(f"{libraries}|{plug_ins}", name)] == []
    unwanted = {"pytest", "setuptools", "pip", "hypothesis", "mypy", "numpy.testing", "numpy.random", "ssl", "sqlite3"}
    unwanted |= {"tkinter", "unittest", "pydoc_data.topics", "PySide6.QtNetwork", "PySide6.QtQml", "pyqtgraph.examples"}
    assert unwanted.isdisjoint(inside.modules)
    assert [path for path in bundle().rglob("*") if path.is_symlink() and not path.exists()] == []


def test_nothing_in_it_is_there_for_developers() -> None:
    places = [path.relative_to(bundle()).as_posix() for path in bundle().rglob("*")]
    for_developers = re.compile(r"__pycache__|\.(pyi|ts|a|h)$|/tests?/|\.dist-info/RECORD")
    assert [place for place in places if for_developers.search(place)] == []


def test_every_language_has_its_texts_and_those_of_qt() -> None:
    texts = internals() / "resources" / "translations"
    of_qt = next(internals().rglob("qtbase_de.qm")).parent
    spoken = set(script("bundle_contents").LANGUAGES)
    assert {"de", "es", "fr", "zh_CN"} <= spoken
    assert {path.stem.partition("_")[2] for path in texts.glob("*.qm")} == spoken
    assert {path.stem.partition("_")[2] for path in of_qt.glob("*.qm")} <= spoken
    for language in spoken - {"en"}:
        assert (of_qt / f"qtbase_{language}.qm").exists()
        assert len(list((internals() / "resources" / "phrases" / language).glob("*.toml"))) >= 4


@pytest.mark.skipif(not LINUX, reason="elsewhere Qt asks the system instead of a library of its own")
def test_words_are_still_compared_and_alphabets_known_with_less_of_icu() -> None:
    """Asked in a process of its own: this one has the whole library."""
    libraries = next(internals().rglob("libicuuc.so.*")).parent
    told = subprocess.run(
        [sys.executable, str(TESTS / "packaging" / "icu_answers.py"), str(libraries)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert json.loads(told.stdout) == {
        "de": ["apfel", "Äpfel", "Öl", "Zebra", "Zug"],
        "sv": ["Zug", "Äpfel", "Öl"],
        "zh_CN": ["安", "波", "李", "张"],
        "unknown alphabets": [],
    }


def test_the_terms_of_what_it_is_built_on_are_carried(parts: list[dict[str, Any]]) -> None:
    names = {part["name"] for part in parts if part["type"] == "library"}
    with_files = {path.name for path in (internals() / "licenses").iterdir()}
    assert with_files <= names
    assert {"sqlalchemy", "sqlcipher3", "cryptography", "numpy", "pyqtgraph", "keyring"} <= with_files


# --- What is written beside it ----------------------------------------------------------------------------------------


def test_the_list_of_files_is_the_list_of_files() -> None:
    listed = bundle().with_name(f"{NAME}.files.txt").read_text().splitlines()
    there = {path.relative_to(bundle()).as_posix() for path in bundle().rglob("*") if not path.is_dir()}
    assert sorted(line.rpartition("  ")[2] for line in listed) == sorted(there)


def test_the_bill_has_the_form_that_was_agreed_upon() -> None:
    text = bundle().with_name(f"{NAME}.cdx.json").read_text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


@pytest.mark.skipif(not LINUX, reason="what compilers of other systems add has no names here yet")
def test_every_library_is_named_at_its_part(parts: list[dict[str, Any]], inside: Any) -> None:
    named = {part["name"] for part in parts}
    assert {"Qt", "SQLCipher", "SQLite", "OpenSSL", "OpenBLAS", "Python", "PyInstaller bootloader"} <= named
    assert [part["name"] for part in parts if part["type"] == "file"] == [], "files that belong to nobody"
    told = [part.get("evidence", {}).get("occurrences", []) for part in parts]
    assert sorted(each["location"] for occurrences in told for each in occurrences) == sorted(inside.binaries)


def test_every_module_is_of_a_part(parts: list[dict[str, Any]], inside: Any) -> None:
    named = {part["name"] for part in parts}
    owners = metadata.packages_distributions()
    ours = {"main", "models", "ui", "_pyi_rth_utils"}
    of_others = {module.partition(".")[0] for module in inside.modules} - sys.stdlib_module_names - ours
    of_others = {module for module in of_others if not module.startswith("_sysconfigdata")}
    assert len(of_others) > 10
    pairs = {(module, owner) for module in of_others for owner in owners.get(module, ["nobody"])}
    of_parts = {module for module, owner in pairs if re.sub(r"[-_.]+", "-", owner).lower() in named}
    assert of_others - of_parts == set()
