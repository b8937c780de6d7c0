"""Starting with the session: truly on Linux, through the portal's mock, and by recorded values elsewhere."""

import plistlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from ui.desktop.autostart import MAIN, own_command
from ui.desktop.choose import system_autostart
from ui.desktop.dbus import Bus
from ui.desktop.mac_autostart import MacAutostart
from ui.desktop.portal_autostart import BACKGROUND, PATH, PORTAL, PortalAutostart, in_sandbox
from ui.desktop.program_id import PROGRAM_ID
from ui.desktop.windows_autostart import APPROVED, NAME, RUN, WindowsAutostart
from ui.desktop.xdg_autostart import FILE_NAME, XdgAutostart, entry

pytestmark = pytest.mark.usefixtures("qapp")

LAUNCH = (
    "import sys\n"
    "from gi.repository import Gio\n"
    "assert Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)\n"
)


# --- Linux -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program in a place with all that an entry has to quote (but %: GLib finds none there); it notes its words."""
    folder = tmp_path / 'a $place of "mine" \\ or `so`'
    folder.mkdir()
    script = folder / "it"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/new" && mv "{tmp_path}/new" "{tmp_path}/told"\n')
    script.chmod(0o755)
    return script


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


def test_this_system_has_a_list_and_the_command_is_this_program() -> None:
    assert system_autostart().possible
    assert own_command() == (sys.executable, str(MAIN), "--background")
    assert MAIN.exists()


def test_a_bundle_starts_itself_and_an_appimage_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert own_command() == (sys.executable, "--background")
    monkeypatch.setenv("APPIMAGE", "/home/someone/Soft_Landing.AppImage")
    assert own_command() == ("/home/someone/Soft_Landing.AppImage", "--background")


def test_a_system_without_such_a_list_says_so(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("ui.desktop.choose.sys.platform", "haiku")
    nowhere = system_autostart()
    with qtbot.waitSignal(nowhere.changed):
        nowhere.set_on(True)
    assert (nowhere.possible, nowhere.is_on()) == (False, False)


# --- In a sandbox ----------------------------------------------------------------------------------------------------


class Portal:
    """A mocked portal, which writes the host's entry when the person agrees."""

    def __init__(self, desktop: VirtualDesktop, host: Path) -> None:
        self._desktop, self._file = desktop, host / "autostart" / FILE_NAME
        self._file.parent.mkdir(parents=True)
        desktop.start_mock(PORTAL, PATH)
        options = ("sssss", BACKGROUND, "RequestBackground", "sa{sv}", "o", f'ret = "{PATH}/request"')
        desktop.session_bus.call(PORTAL, PATH, MOCK, "AddMethod", *options)

    def asked(self) -> list[dict[str, object]]:
        made = self._desktop.session_bus.call(PORTAL, PATH, MOCK, "GetMethodCalls", "s", "RequestBackground") or []
        return [{key: value for key, (_, value) in call[1][1][1].items()} for call in made]

    def answers(self, *, on: bool) -> None:
        if on:
            self._file.write_text(entry(["/usr/bin/flatpak", "run", PROGRAM_ID]))
        else:
            self._file.unlink(missing_ok=True)
        answer: tuple[object, ...] = (
            "org.freedesktop.portal.Request",
            "Response",
            "ua{sv}",
            [("u", 0 if on else 1), ("a{sv}", {})],
        )
        self._desktop.session_bus.call(PORTAL, PATH, MOCK, "EmitSignal", "sssav", *answer)


@pytest.fixture
def portal(desktop: VirtualDesktop, tmp_path: Path) -> Portal:
    return Portal(desktop, tmp_path)


@pytest.fixture
def sandboxed(portal: Portal, tmp_path: Path, qtbot: QtBot) -> Iterator[PortalAutostart]:
    del portal
    bus = Bus.session()
    assert bus is not None
    made = PortalAutostart(bus, environment={"HOST_XDG_CONFIG_HOME": str(tmp_path)})
    qtbot.waitUntil(lambda: not bus._open_calls)
    yield made
    bus.close()


def test_the_portal_is_asked_and_what_it_did_is_looked_at(
    portal: Portal, sandboxed: PortalAutostart, qtbot: QtBot
) -> None:
    assert sandboxed.possible
    sandboxed.set_on(True)
    qtbot.waitUntil(lambda: len(portal.asked()) == 1)
    (asked,) = portal.asked()
    assert asked["autostart"] is True or asked["autostart"] == 1
    assert asked["commandline"] == ["soft-landing", "--background"]
    assert not sandboxed.is_on(), "nobody has answered yet"
    with qtbot.waitSignal(sandboxed.changed):
        portal.answers(on=True)
    assert sandboxed.is_on()
    with qtbot.waitSignal(sandboxed.changed):
        portal.answers(on=False)
    assert not sandboxed.is_on()


def test_a_sandbox_without_a_portal_says_so(sandboxed: PortalAutostart, desktop: VirtualDesktop, qtbot: QtBot) -> None:
    desktop.stop(PORTAL)
    with qtbot.waitSignal(sandboxed.changed):
        sandboxed.set_on(True)
    assert not sandboxed.is_on()


def test_a_sandbox_without_a_bus_has_no_list(tmp_path: Path, qtbot: QtBot) -> None:
    alone = PortalAutostart(None, environment={"HOST_XDG_CONFIG_HOME": str(tmp_path)})
    with qtbot.waitSignal(alone.changed):
        alone.set_on(True)
    assert (alone.possible, alone.is_on()) == (False, False)


def test_a_sandbox_is_known_by_its_file(tmp_path: Path) -> None:
    assert not in_sandbox(tmp_path)
    (tmp_path / ".flatpak-info").touch()
    assert in_sandbox(tmp_path)


# --- Windows ---------------------------------------------------------------------------------------------------------


class RecordedRegistry:
    """Values by key and name; `refuses` as a policy of the company's would."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}
        self.refuses = False

    def read(self, key: str, name: str) -> str | bytes | None:
        self._may()
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self._may()
        self.values[key, name] = text

    def delete(self, key: str, name: str) -> None:
        self._may()
        self.values.pop((key, name), None)

    def _may(self) -> None:
        if self.refuses:
            raise PermissionError(5, "Access is denied")


@pytest.fixture
def recorded() -> RecordedRegistry:
    return RecordedRegistry()


@pytest.fixture
def windows(recorded: RecordedRegistry) -> WindowsAutostart:
    return WindowsAutostart(recorded, [r"C:\Program Files\Soft Landing\soft-landing.exe", "--background"])


def test_windows_gets_a_line_with_quotes_where_there_are_spaces(
    windows: WindowsAutostart, recorded: RecordedRegistry
) -> None:
    assert not windows.is_on()
    windows.set_on(True)
    assert recorded.values == {(RUN, NAME): r'"C:\Program Files\Soft Landing\soft-landing.exe" --background'}
    assert windows.is_on()
    windows.set_on(False)
    assert recorded.values == {}


@pytest.mark.parametrize(
    ("first", "on"), [(b"\x02", True), (b"\x06", True), (b"\x03", False), (b"\x07", False), (b"", True)]
)
def test_what_the_task_manager_was_told_is_seen(
    windows: WindowsAutostart, recorded: RecordedRegistry, first: bytes, on: bool
) -> None:
    windows.set_on(True)
    recorded.values[APPROVED, NAME] = first + bytes(11) if first else b""
    assert windows.is_on() is on
    windows.set_on(True)
    assert windows.is_on(), "asked for again, it counts again"


def test_a_line_for_another_place_starts_nothing_here(windows: WindowsAutostart, recorded: RecordedRegistry) -> None:
    recorded.values[RUN, NAME] = r"D:\old\soft-landing.exe --background"
    assert not windows.is_on()


def test_a_registry_that_refuses_is_told_by_what_is_so(
    windows: WindowsAutostart, recorded: RecordedRegistry, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    recorded.refuses = True
    with qtbot.waitSignal(windows.changed):
        windows.set_on(True)
    assert not windows.is_on()
    assert "cannot be changed" in caplog.text


# --- macOS -----------------------------------------------------------------------------------------------------------

ENABLED = 'disabled services = {{\n\t\t"com.example.other" => disabled\n\t\t"{name}" => {state}\n\t}}\n'


class RecordedLaunchd:
    """Answers print-disabled with what it is set to; `enable` sets it as launchd would."""

    def __init__(self) -> None:
        self.state: str | None = None
        self.there = True

    def __call__(self, *words: str) -> str:
        if not self.there:
            raise FileNotFoundError(2, "no launchctl")
        if words[0] == "enable":
            assert words[1].endswith(f"/{PROGRAM_ID}")
            self.state = "enabled"
        return ENABLED.format(name=PROGRAM_ID, state=self.state) if self.state else "disabled services = {\n\t}\n"


@pytest.fixture
def launchd() -> RecordedLaunchd:
    return RecordedLaunchd()


@pytest.fixture
def agents(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture
def mac(program: Path, launchd: RecordedLaunchd, agents: Path) -> MacAutostart:
    return MacAutostart([str(program), "--background"], launchd, agents)


def test_macos_gets_an_agent_that_begins_at_log_in(mac: MacAutostart, agents: Path, program: Path) -> None:
    assert not mac.is_on()
    mac.set_on(True)
    assert mac.is_on()
    found = plistlib.loads((agents / f"{PROGRAM_ID}.plist").read_bytes())
    assert found["ProgramArguments"] == [str(program), "--background"]
    assert found["RunAtLoad"] is True
    mac.set_on(False)
    assert not mac.is_on()
    assert list(agents.iterdir()) == []


@pytest.mark.parametrize("state", ["disabled", "true"])
def test_what_the_settings_of_macos_were_told_is_seen(mac: MacAutostart, launchd: RecordedLaunchd, state: str) -> None:
    mac.set_on(True)
    launchd.state = state
    assert not mac.is_on()
    mac.set_on(True)
    assert mac.is_on()


def test_an_agent_that_leads_to_nothing_starts_nothing(mac: MacAutostart, program: Path) -> None:
    mac.set_on(True)
    program.unlink()
    assert not mac.is_on()


@pytest.mark.parametrize("change", [{"RunAtLoad": False}, {"Disabled": True}, {"ProgramArguments": 7}])
def test_an_agent_that_would_not_begin_is_none(mac: MacAutostart, agents: Path, change: dict[str, object]) -> None:
    mac.set_on(True)
    file = agents / f"{PROGRAM_ID}.plist"
    file.write_bytes(plistlib.dumps(plistlib.loads(file.read_bytes()) | change))
    assert not mac.is_on()


def test_a_broken_agent_is_none(mac: MacAutostart, agents: Path) -> None:
    mac.set_on(True)
    (agents / f"{PROGRAM_ID}.plist").write_bytes(b"<plist>")
    assert not mac.is_on()


def test_without_launchd_the_file_decides(mac: MacAutostart, launchd: RecordedLaunchd) -> None:
    launchd.there = False
    mac.set_on(True)
    assert mac.is_on()
