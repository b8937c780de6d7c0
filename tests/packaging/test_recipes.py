"""The recipes for other systems: what they name is there, and they call the program by its names."""

import os
import plistlib
import re
import subprocess
from pathlib import Path

import pytest

from models.version import VERSION
from tests.packaging.built import NAME, PACKAGING, bundle, program, script
from ui.desktop import windows_autostart
from ui.desktop.program_id import PROGRAM_ID

ROOT = PACKAGING.parent
SETUP = (PACKAGING / "windows" / "soft-landing.iss").read_text()
FLATPAK = (PACKAGING / "flatpak" / f"{PROGRAM_ID}.yaml").read_text()
WORKFLOW = (ROOT / ".github" / "workflows" / "bundles.yml").read_text()


def defined(name: str) -> str:
    """What the set-up script calls by this name."""
    found = re.search(rf'^#define {name} "(.+)"$', SETUP, re.MULTILINE)
    assert found is not None
    return found[1]


def test_the_set_up_for_windows_knows_the_program_by_its_names() -> None:
    assert defined("Name") == windows_autostart.NAME
    assert defined("Program") == f"{NAME}.exe"
    assert f'AppUserModelID: "{PROGRAM_ID}"' in SETUP
    (registry,) = re.findall(r'^Root: HKCU; Subkey: "(.+?)";.*ValueName: "\{#Name\}"', SETUP, re.MULTILINE)
    assert registry == windows_autostart.RUN


@pytest.mark.bundle
def test_the_set_up_for_windows_takes_what_the_bundle_has() -> None:
    root = (PACKAGING / "windows" / defined("Root").replace("\\", "/")).resolve()
    assert root == ROOT
    named = re.findall(r'(?:Source: "|LicenseFile=|SetupIconFile=)\{#Root\}\\([^"\n]+)', SETUP)
    assert len(named) == 4
    assert [place for place in named if not list(root.glob(place.replace("\\", "/")))] == []
    assert bundle().is_relative_to(root)
    assert (program().parent / "_internal").exists(), "what an older version had is deleted by this name"


def test_macos_is_told_that_it_lives_in_the_menu_bar() -> None:
    told = plistlib.loads(plistlib.dumps(script("bundle_contents").INFO_PLIST))
    assert told["LSUIElement"] is True
    assert {"en", "de", "es", "fr", "zh-Hans"} <= set(told["CFBundleLocalizations"])


def test_the_flatpak_may_do_what_it_needs_and_nothing_more() -> None:
    allowed = set(re.findall(r"^  - (--\S+)$", FLATPAK, re.MULTILINE))
    assert f"id: {PROGRAM_ID}\n" in FLATPAK
    assert "--socket=wayland" in allowed
    assert [
        each for each in allowed if re.match(r"--(share=network|filesystem=(home|host)|device|socket=session)", each)
    ] == []


@pytest.mark.parametrize("place", ["appimage/build", "flatpak/build"])
def test_what_the_recipes_copy_is_there(place: str) -> None:
    text = (PACKAGING / place).read_text().replace("$id", PROGRAM_ID)
    named = set(re.findall(r'"\$here/((?:packaging|models)/[^"$]+)"', text))
    assert len(named) >= 4
    assert [each for each in named if not (ROOT / each).exists()] == []


def stand_in(folder: Path, name: str, body: str) -> Path:
    """A program of this name that does as much of the real one's work as can be done here."""
    path = folder / name
    path.write_text(f"#!/bin/sh\nset -e\n{body}\n")
    path.chmod(0o755)
    return path


def run(*command: str | Path, **environment: str) -> str:
    """What a program prints; the test fails with its words when it refuses."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, env=os.environ | environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_small_libraries_are_found_in_a_list_that_goes_on_and_on(tmp_path: Path) -> None:
    """Who stops to read in the middle has the one that lists them killed, and the recipe ends without a word."""
    names = re.findall(r"libxcb-[a-z-]+\.so\.\d", (PACKAGING / "carry-small-libraries").read_text())
    library = tmp_path / "library"
    library.write_bytes(b"carried")
    listed = "".join(f"\t{name} (libc6,x86-64) => {library}\n" for name in [*names, *["libothers.so.1"] * 5_000])
    (tmp_path / "list").write_text(listed)
    stand_in(tmp_path, "ldconfig", f'exec cat "{tmp_path / "list"}"')
    carried = tmp_path / "_internal" / "PySide6" / "Qt" / "lib"
    carried.mkdir(parents=True)
    run(PACKAGING / "carry-small-libraries", tmp_path, PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert sorted(file.name for file in carried.iterdir()) == sorted(names)


@pytest.mark.bundle
def test_what_an_appimage_is_made_of_starts(tmp_path: Path) -> None:
    tool = stand_in(tmp_path, "tool", 'cp -a "$2" "$3"')
    run(PACKAGING / "appimage" / "build", bundle(), tmp_path, APPIMAGETOOL=str(tool))
    (made,) = tmp_path.glob("Soft_Landing-*.AppImage")
    assert run(made / "AppRun", "--version", LD_LIBRARY_PATH="") == f"Soft Landing {VERSION}\n"
    assert (made / ".DirIcon").resolve().read_bytes().startswith(b"\x89PNG")
    entry = made / f"{PROGRAM_ID}.desktop"
    assert run("desktop-file-validate", entry.resolve()) == ""
    assert "DBusActivatable" not in entry.read_text(), "nothing of it is known to the bus"
    assert "@" not in (made / "usr" / "share" / "metainfo" / f"{PROGRAM_ID}.appdata.xml").read_text()
    assert_small_libraries_are_carried(made / "usr" / "lib" / NAME)


@pytest.mark.bundle
def test_what_a_flatpak_is_made_of_starts(tmp_path: Path) -> None:
    """The builder's own work here is to give every command of the manifest to the shell, with another /app."""
    told = tmp_path / "told"
    stand_in(tmp_path, "flatpak-builder", f'echo "$@" > "{told}"')
    stand_in(tmp_path, "flatpak", f'echo "$@" >> "{told}"')
    run(PACKAGING / "flatpak" / "build", bundle(), tmp_path, PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert "--share=network" not in told.read_text()
    commands = re.findall(
        r"^      - (.+)$", FLATPAK.partition("build-commands:")[2].partition("sources:")[0], re.MULTILINE
    )
    assert len(commands) > 4
    app = tmp_path / "app"
    run("sh", "-ec", "cd build/flatpak-files\n" + "\n".join(commands).replace("/app/", f"{app}/"))
    assert run(app / "bin" / NAME, "--version") == f"Soft Landing {VERSION}\n"
    service = (app / "share" / "dbus-1" / "services" / f"{PROGRAM_ID}.service").read_text()
    assert "\nExec=/app/bin/soft-landing " in service
    assert "@" not in (app / "share" / "metainfo" / f"{PROGRAM_ID}.metainfo.xml").read_text()
    assert_small_libraries_are_carried(app / "lib" / NAME)


def assert_small_libraries_are_carried(folder: Path) -> None:
    """What Qt's plug-in for X11 is linked with beyond X itself is found beside Qt."""
    library = next(folder.rglob("libQt6XcbQpa.so.6"))
    beside = {line.split()[0]: line for line in run("ldd", library.resolve()).splitlines()}
    small = {name for name in beside if re.match(r"libxcb-(cursor|icccm|image|keysyms|render-util|util)\.", name)}
    assert len(small) == 6
    assert [name for name in small if str(library.resolve().parent) not in beside[name]] == []


def test_the_workflow_runs_what_is_there() -> None:
    named = set(re.findall(r"\b(?:packaging|tests|models)/[\w./-]+\w", WORKFLOW))
    assert len(named) > 4
    assert [each for each in named if not (ROOT / each).exists()] == []
    made = set(re.findall(r"^\s*(?:- )?(?:run: )?make ([a-z-]+)$", WORKFLOW, re.MULTILINE))
    assert made <= set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert made


def test_no_address_of_a_registry_is_named() -> None:
    registry = re.compile(r"pypi\.(org|python)|pythonhosted|npmjs|--(extra-)?index-url\s+\S")
    texts = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert len(texts) > 20
    assert [path.name for path in texts if registry.search(path.read_text())] == []
