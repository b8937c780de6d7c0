"""Starting with the session on Windows, by recorded values of its registry."""

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.windows_autostart import APPROVED, NAME, RUN, WindowsAutostart

pytestmark = pytest.mark.usefixtures("qapp")


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
