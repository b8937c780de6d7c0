"""Starting with the session on macOS, by recorded answers of launchd."""

import plistlib
from pathlib import Path

import pytest

from ui.desktop.mac_autostart import MacAutostart
from ui.desktop.program_id import PROGRAM_ID

pytestmark = pytest.mark.usefixtures("qapp")

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
