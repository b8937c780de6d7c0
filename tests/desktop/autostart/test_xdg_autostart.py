"""Starting with the session on Linux: an entry that desktops read, truly started by one."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.virtual_desktop import wait_until
from ui.desktop.autostart import MAIN
from ui.desktop.xdg_autostart import FILE_NAME, XdgAutostart, entry

pytestmark = pytest.mark.usefixtures("qapp")

LAUNCH = (
    "import sys\n"
    "from gi.repository import Gio\n"
    "assert Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)\n"
)


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    return {
        "XDG_CONFIG_HOME": str(tmp_path / "own"),
        "XDG_CONFIG_DIRS": str(tmp_path / "system"),
        "XDG_CURRENT_DESKTOP": "XFCE",
    }


@pytest.fixture
def xdg(program: Path, surroundings: dict[str, str]) -> XdgAutostart:
    return XdgAutostart([str(program), "--background"], surroundings)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own" / "autostart" / FILE_NAME


@pytest.fixture
def system(tmp_path: Path) -> Path:
    file = tmp_path / "system" / "autostart" / FILE_NAME
    file.parent.mkdir(parents=True)
    return file


def test_it_is_off_until_asked_for_and_off_again_afterwards(xdg: XdgAutostart, own: Path, qtbot: QtBot) -> None:
    assert xdg.possible
    assert not xdg.is_on()
    with qtbot.waitSignal(xdg.changed):
        xdg.set_on(True)
    assert xdg.is_on()
    with qtbot.waitSignal(xdg.changed):
        xdg.set_on(False)
    assert not xdg.is_on()
    assert not own.exists()
    xdg.set_on(False)
    assert not xdg.is_on()


def test_a_desktop_that_reads_the_entry_starts_just_that(
    program: Path, surroundings: dict[str, str], own: Path, tmp_path: Path
) -> None:
    xdg = XdgAutostart([str(program), "--background", "100%"], surroundings)
    xdg.set_on(True)
    assert xdg.is_on()
    subprocess.run(["/usr/bin/python3", "-c", LAUNCH, str(own)], check=True, timeout=30)
    wait_until((tmp_path / "told").exists, "the program was started")
    assert (tmp_path / "told").read_text() == "--background\n100%\n"


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "OnlyShowIn=KDE;GNOME;", "NotShowIn=XFCE;"]
)
def test_what_is_switched_off_elsewhere_is_seen_and_can_be_switched_on(xdg: XdgAutostart, own: Path, line: str) -> None:
    xdg.set_on(True)
    key = line.partition("=")[0]
    kept = [each for each in own.read_text().splitlines() if not each.startswith(key)]
    own.write_text("\n".join([*kept, line, ""]))
    assert not xdg.is_on()
    xdg.set_on(True)
    assert xdg.is_on()


def test_keys_of_other_groups_and_remarks_decide_nothing(xdg: XdgAutostart, own: Path) -> None:
    xdg.set_on(True)
    own.write_text(own.read_text() + "#Hidden=true\nOnlyShowIn=KDE;XFCE;\n[Desktop Action x]\nHidden=true\n")
    assert xdg.is_on()


def test_an_entry_that_somebody_else_takes_away_is_missed(xdg: XdgAutostart, own: Path) -> None:
    xdg.set_on(True)
    own.unlink()
    assert not xdg.is_on()
    xdg.set_on(True)
    assert xdg.is_on()


def test_a_program_that_was_moved_is_found_again_when_it_is_asked_for_again(
    xdg: XdgAutostart, program: Path, surroundings: dict[str, str], own: Path
) -> None:
    xdg.set_on(True)
    moved = XdgAutostart([str(program.rename(program.with_name("moved"))), "--background"], surroundings)
    assert not moved.is_on()
    moved.set_on(True)
    assert moved.is_on()
    assert "/moved" in own.read_text()


def test_a_folder_of_another_user_is_told_by_what_is_so(
    xdg: XdgAutostart, own: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    xdg.set_on(True)

    def refused(_path: Path, *, missing_ok: bool) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refused)
    with qtbot.waitSignal(xdg.changed):
        xdg.set_on(False)
    assert xdg.is_on(), "it is still there"
    assert own.exists()
    assert "Permission denied" in caplog.text


def test_an_entry_that_leads_to_nothing_starts_nothing(xdg: XdgAutostart, program: Path) -> None:
    xdg.set_on(True)
    program.unlink()
    assert not xdg.is_on()


def test_python_without_our_program_starts_nothing(surroundings: dict[str, str], tmp_path: Path) -> None:
    main = tmp_path / MAIN.name
    main.touch()
    xdg = XdgAutostart([sys.executable, str(main), "--background"], surroundings)
    xdg.set_on(True)
    assert xdg.is_on()
    main.unlink()
    assert not xdg.is_on()


def test_an_entry_of_the_system_counts_and_is_hidden_by_ours(xdg: XdgAutostart, program: Path, system: Path) -> None:
    system.write_text(entry([str(program)]))
    assert xdg.is_on()
    xdg.set_on(False)
    assert not xdg.is_on()
    assert system.exists()
    xdg.set_on(True)
    assert xdg.is_on()


@pytest.mark.parametrize("broken", ["", "Exec", "[Desktop Entry]\nExec=\n", '[Desktop Entry]\nExec="open\n', "\udcff"])
def test_a_broken_entry_is_no_entry(xdg: XdgAutostart, own: Path, broken: str) -> None:
    own.parent.mkdir(parents=True)
    own.write_bytes(broken.encode(errors="surrogateescape"))
    assert not xdg.is_on()


def test_a_folder_that_cannot_be_written_is_told_by_what_is_so(
    xdg: XdgAutostart, own: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    own.parent.parent.write_text("no folder")
    with qtbot.waitSignal(xdg.changed):
        xdg.set_on(True)
    assert not xdg.is_on()
    assert "cannot be changed" in caplog.text


def test_an_environment_that_says_nothing_means_the_usual_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: Path
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    XdgAutostart([str(program)], {}).set_on(True)
    assert (tmp_path / ".config" / "autostart" / FILE_NAME).exists()
