"""Starting with the session out of a sandbox, against a mocked portal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.dbus import Bus
from ui.desktop.portal_autostart import BACKGROUND, PATH, PORTAL, PortalAutostart, in_sandbox
from ui.desktop.program_id import PROGRAM_ID
from ui.desktop.xdg_autostart import FILE_NAME, entry

pytestmark = pytest.mark.usefixtures("qapp")


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
