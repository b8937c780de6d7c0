import ctypes
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.desktop_services import NOTIFICATIONS_NAME
from tests.desktop.heard_notices import MockServer
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from ui.desktop.choose import system_engagement
from ui.desktop.dbus import Bus
from ui.desktop.desktop_setting import QuietSetting
from ui.desktop.linux_engagement import QUESTIONS, LinuxEngagement, Question, has_children, is_yes
from ui.desktop.xcb_active_window import ActiveWindow

SESSION, KDE_POWER, KDE, DUNST, XFCE, CAST = QUESTIONS
# A second service of the plain kind, to see what happens when one reason follows another.
OTHER = Question("org.example.Other", "/org/example/Other", "org.example.Other", "IsBusy")

# F11 makes the window fill the screen and ends that, F12 closes it.
WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
app.setApplicationName("window")
window = QWidget()
for key, done in (("F11", lambda: window.showNormal() if window.isFullScreen() else window.showFullScreen()),
                  ("F12", app.quit)):
    QShortcut(QKeySequence(key), window).activated.connect(done)
window.resize(300, 200)
window.show()
app.exec()
"""


@pytest.fixture
def engagement(desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[LinuxEngagement]:
    engagement = system_engagement()
    assert isinstance(engagement, LinuxEngagement)
    yield engagement
    engagement.close()


@pytest.fixture
def window(desktop: VirtualDesktop) -> VirtualDesktop:
    """A desktop with a window manager and one small window that has the keyboard."""
    desktop.start("openbox")
    desktop.spawn("window", [sys.executable, "-c", WINDOW], PYTHONPATH=":".join(sys.path))
    focused = ("xdotool", "getwindowfocus", "getwindowname")

    def has_keyboard() -> bool:
        if desktop.answers(*focused) and desktop.run(*focused) == "window":
            return True
        # A window manager that starts after the window gives it the keyboard when it is clicked, not by itself.
        for found in desktop.windows("window"):
            desktop.click(found, 50, 50)
        return False

    wait_until(has_keyboard, "the window has the keyboard")
    return desktop


@pytest.fixture
def active(desktop: VirtualDesktop) -> Iterator[ActiveWindow]:
    active = ActiveWindow.open(desktop.display)
    assert active is not None
    yield active
    active.close()


def mock_answer(desktop: VirtualDesktop, question: Question, answer: bool) -> None:
    """Let the mocked service answer the question from now on; it is started where it is not running."""
    if question.service not in desktop.running:
        desktop.start_mock(question.service, question.path)
    desktop.session_bus.call(
        question.service,
        question.path,
        MOCK,
        "AddMethod",
        "sssss",
        question.interface,
        question.member,
        question.signature or "",
        "b",
        f"ret = {answer}",
    )


def settle(engagement: LinuxEngagement, qtbot: QtBot) -> None:
    """Until every question has been answered."""
    assert engagement._bus is not None
    bus = engagement._bus
    qtbot.waitUntil(lambda: not bus._open_calls and not engagement._open)


def set_kind(active: ActiveWindow, window: int, kind: int) -> None:
    """Let a window call itself something else, over the same connection: it is so by the next question."""
    replace, atom_type, bits, count = 0, 4, 32, 1
    active._lib.xcb.xcb_change_property(
        ctypes.c_void_p(active._connection),
        replace,
        window,
        active._atoms["_NET_WM_WINDOW_TYPE"],
        atom_type,
        bits,
        count,
        ctypes.byref(ctypes.c_uint32(kind)),
    )


def test_nobody_to_ask_means_not_engaged(engagement: LinuxEngagement, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(engagement.changed):
        assert not engagement.look()
        settle(engagement, qtbot)
    assert not engagement.look()


@pytest.mark.parametrize("keeper", [SESSION, KDE_POWER], ids=["GNOME", "KDE"])
def test_a_call_or_a_film_is_noticed_and_its_end_too(
    keeper: Question, desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    mock_answer(desktop, keeper, answer=False)
    qtbot.waitUntil(lambda: keeper.service in engagement._present)
    settle(engagement, qtbot)
    mock_answer(desktop, keeper, answer=True)
    # The first look asks; the answer counts from when it comes.
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    with qtbot.assertNotEmitted(engagement.changed):
        assert engagement.look()
        settle(engagement, qtbot)
    mock_answer(desktop, keeper, answer=False)
    with qtbot.waitSignal(engagement.changed):
        assert engagement.look()
    assert not engagement.look()


@pytest.mark.parametrize(("keeper", "flag"), [(SESSION, 8), (KDE_POWER, 4)], ids=["GNOME", "KDE"])
def test_only_what_keeps_the_session_from_idling_is_asked_for(
    keeper: Question, flag: int, desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    mock_answer(desktop, keeper, answer=False)
    qtbot.waitUntil(lambda: keeper.service in engagement._present)
    settle(engagement, qtbot)
    engagement.look()
    settle(engagement, qtbot)
    asked = desktop.session_bus.call(keeper.service, keeper.path, MOCK, "GetMethodCalls", "s", keeper.member)
    assert [[value for _, value in arguments] for _, arguments in asked] == [[flag], [flag]]


def test_a_service_that_ends_takes_its_answer_with_it(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(engagement.changed):
        mock_answer(desktop, SESSION, answer=True)
        qtbot.waitUntil(lambda: SESSION.service in engagement._present)
        engagement.look()
        settle(engagement, qtbot)
    with qtbot.waitSignal(engagement.changed):
        desktop.stop(SESSION.service)
    assert not engagement.look()


def test_a_service_that_answers_with_an_error_means_no(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    desktop.start_mock(SESSION.service, SESSION.path)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    engagement.look()
    settle(engagement, qtbot)
    assert not engagement.look()


def test_a_service_that_hangs_is_asked_once(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    bus = Bus.session()
    assert bus is not None
    engagement = LinuxEngagement(bus, None, questions=(SESSION,))
    mock_answer(desktop, SESSION, answer=True)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    settle(engagement, qtbot)
    desktop.freeze(SESSION.service)
    for _ in range(3):
        engagement.look()
    assert len(bus._open_calls) == 1
    desktop.thaw(SESSION.service)
    settle(engagement, qtbot)
    engagement.close()


def test_one_reason_that_follows_another_is_no_end(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    engagement = LinuxEngagement(Bus.session(), None, questions=(SESSION, OTHER))
    mock_answer(desktop, SESSION, answer=True)
    mock_answer(desktop, OTHER, answer=False)
    qtbot.waitUntil(lambda: {SESSION.service, OTHER.service} <= engagement._present)
    engagement.look()
    settle(engagement, qtbot)
    engagement.look()
    settle(engagement, qtbot)
    mock_answer(desktop, SESSION, answer=False)
    mock_answer(desktop, OTHER, answer=True)
    with qtbot.assertNotEmitted(engagement.changed):
        desktop.freeze(OTHER.service)
        assert engagement.look()
        qtbot.waitUntil(lambda: engagement._open == {OTHER})
        desktop.thaw(OTHER.service)
        settle(engagement, qtbot)
    assert engagement.look()
    engagement.close()


def test_do_not_disturb_of_kde_is_noticed(desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot) -> None:
    server = MockServer(desktop)
    server.desktop.session_bus.call(
        KDE.service, KDE.path, MOCK, "AddProperty", "ssv", NOTIFICATIONS_NAME, "Inhibited", ("b", True)
    )
    qtbot.waitUntil(lambda: KDE.service in engagement._present)
    engagement.look()
    settle(engagement, qtbot)
    assert engagement.look()
    settle(engagement, qtbot)
    server.desktop.session_bus.call(
        KDE.service, KDE.path, MOCK, "UpdateProperties", "sa{sv}", NOTIFICATIONS_NAME, {"Inhibited": ("b", False)}
    )
    with qtbot.waitSignal(engagement.changed):
        engagement.look()
    assert not engagement.look()


def test_do_not_disturb_of_dunst_is_noticed(desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot) -> None:
    desktop.start("dunst")
    qtbot.waitUntil(lambda: DUNST.service in engagement._present)
    settle(engagement, qtbot)
    assert not engagement.look()
    settle(engagement, qtbot)
    desktop.run("dunstctl", "set-paused", "true")
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()


@pytest.fixture
def xfce_quiet(desktop: VirtualDesktop) -> Iterator[Callable[[bool], None]]:
    """Sets Xfce's do-not-disturb; the bus starts the keeper of its settings, which then stays."""

    def set_quiet(on: bool) -> None:
        desktop.session_bus.call(XFCE.service, XFCE.path, XFCE.interface, "SetProperty", "ssv", *XFCE.body, ("b", on))

    yield set_quiet
    set_quiet(False)


def test_do_not_disturb_of_xfce_is_noticed(
    xfce_quiet: Callable[[bool], None], engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    xfce_quiet(False)
    qtbot.waitUntil(lambda: XFCE.service in engagement._present)
    settle(engagement, qtbot)
    assert not engagement.look()
    settle(engagement, qtbot)
    xfce_quiet(True)
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()


def test_a_recording_of_the_screen_is_noticed_and_its_end_too(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    path = "/org/gnome/Mutter/ScreenCast"
    desktop.start_mock(CAST.service, path)
    qtbot.waitUntil(lambda: CAST.service in engagement._present)
    settle(engagement, qtbot)
    assert not engagement.look()
    settle(engagement, qtbot)
    session = f"{CAST.path}/u7"
    desktop.session_bus.call(
        CAST.service, path, MOCK, "AddObject", "ssa{sv}a(ssss)", session, f"{CAST.service}.Session", {}, []
    )
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()
    settle(engagement, qtbot)
    desktop.session_bus.call(CAST.service, path, MOCK, "RemoveObject", "s", session)
    with qtbot.waitSignal(engagement.changed):
        assert engagement.look()
    assert not engagement.look()


@pytest.fixture
def gnome(desktop: VirtualDesktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> QuietSetting:
    """The tool that GNOME itself reads its settings with, and settings in a file of this test's own."""
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    setting = QuietSetting.of_desktop()
    assert setting is not None
    return setting


def show_banners(shown: bool) -> None:
    key = ("org.gnome.desktop.notifications", "show-banners")
    subprocess.run(["gsettings", "set", *key, str(shown).lower()], check=True, timeout=20)


def test_do_not_disturb_of_gnome_is_noticed(gnome: QuietSetting, qtbot: QtBot) -> None:
    engagement = system_engagement()
    assert isinstance(engagement, LinuxEngagement)
    with qtbot.assertNotEmitted(engagement.changed):
        assert not engagement.look()
        settle(engagement, qtbot)
    show_banners(False)
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()
    settle(engagement, qtbot)
    show_banners(True)
    with qtbot.waitSignal(engagement.changed):
        engagement.look()
    assert not engagement.look()
    engagement.close()


def test_a_setting_is_asked_once_at_a_time_and_one_that_is_not_there_is_no(gnome: QuietSetting, qtbot: QtBot) -> None:
    gnome._process.setArguments(["get", "org.example.nothing", "nothing"])
    with qtbot.waitSignal(gnome.answered) as told:
        gnome.ask()
        gnome.ask()
    assert told.args == [False]
    gnome._process.setProgram("/nowhere/gsettings")
    with qtbot.waitSignal(gnome.answered) as told:
        gnome.ask()
    assert told.args == [False]


def test_a_tool_that_hangs_is_ended_and_means_no(gnome: QuietSetting, qtbot: QtBot) -> None:
    gnome._process.setProgram("sleep")
    gnome._process.setArguments(["1000"])
    gnome._patience.setInterval(50)
    with qtbot.waitSignal(gnome.answered) as told:
        gnome.ask()
    assert told.args == [False]
    gnome.ask()
    with qtbot.assertNotEmitted(gnome.answered):
        gnome.close()
    assert gnome._process.processId() == 0


def test_other_desktops_have_no_such_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert QuietSetting.of_desktop() is None


def test_a_full_screen_window_is_noticed_at_once(window: VirtualDesktop, engagement: LinuxEngagement) -> None:
    assert not engagement.look()
    window.xdotool("key", "F11")
    wait_until(engagement.look, "the window fills the screen")
    window.xdotool("key", "F11")
    wait_until(lambda: not engagement.look(), "the window is small again")
    window.xdotool("key", "F11")
    wait_until(engagement.look, "the window fills the screen again")
    window.xdotool("key", "F12")
    wait_until(lambda: not engagement.look(), "the window is gone")


@pytest.mark.parametrize("kind", ["DESKTOP", "DOCK"])
def test_the_background_and_panels_do_not_count(kind: str, window: VirtualDesktop, active: ActiveWindow) -> None:
    window.xdotool("key", "F11")
    wait_until(active.fills_the_screen, "the window fills the screen")
    number = int(window.xdotool("getactivewindow"))
    set_kind(active, number, active._atoms[f"_NET_WM_WINDOW_TYPE_{kind}"])
    assert not active.fills_the_screen()
    set_kind(active, number, active._atoms["_NET_WM_WINDOW_TYPE"])
    assert active.fills_the_screen()


def test_a_server_without_a_window_manager_has_no_active_window(active: ActiveWindow) -> None:
    assert not active.fills_the_screen()


def test_under_wayland_the_x_server_is_not_asked(
    window: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    engagement = system_engagement()
    assert isinstance(engagement, LinuxEngagement)
    assert engagement._active_window is None
    engagement.close()


def test_a_display_that_leads_nowhere_and_one_that_ends_mean_no(qtbot: QtBot) -> None:
    assert ActiveWindow.open(":4321") is None
    with VirtualDesktop(window_manager=False) as own:
        active = ActiveWindow.open(own.display)
        assert active is not None
        own.stop("screen")
        assert not active.fills_the_screen()
        assert active.lost
        active.close()
        active.close()


def test_without_any_bus_it_still_answers(
    desktop: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    engagement = system_engagement()
    assert not engagement.look()
    engagement.close()


@pytest.mark.parametrize(
    ("body", "yes"),
    [
        (('<node>\n  <node name="u1"/>\n</node>',), True),
        (('<node name="/org/gnome/Mutter/ScreenCast/Session">\n</node>',), False),
        (("<node></node>",), False),
        ((True,), False),
        ((), False),
    ],
)
def test_only_something_below_is_a_recording(body: tuple[object, ...], yes: bool) -> None:
    assert has_children(body) is yes


@pytest.mark.parametrize(
    ("body", "yes"),
    [((True,), True), ((("b", True),), True), ((False,), False), ((("s", "True"),), False), ((1,), False), ((), False)],
)
def test_only_a_plain_yes_is_one(body: tuple[object, ...], yes: bool) -> None:
    assert is_yes(body) is yes
