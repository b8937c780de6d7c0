import ctypes
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.desktop_services import NOTIFICATIONS_NAME
from tests.desktop.heard_notices import MockServer
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from ui.desktop.choose import system_engagement
from ui.desktop.dbus import Bus
from ui.desktop.engagement import Engagement
from ui.desktop.linux_engagement import QUESTIONS, LinuxEngagement, Question, is_yes
from ui.desktop.xcb_active_window import ActiveWindow

SESSION, KDE, DUNST = QUESTIONS
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


def test_a_call_or_a_film_is_noticed_and_its_end_too(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    mock_answer(desktop, SESSION, answer=False)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    settle(engagement, qtbot)
    mock_answer(desktop, SESSION, answer=True)
    # The first look asks; the answer counts from when it comes.
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    with qtbot.assertNotEmitted(engagement.changed):
        assert engagement.look()
        settle(engagement, qtbot)
    mock_answer(desktop, SESSION, answer=False)
    with qtbot.waitSignal(engagement.changed):
        assert engagement.look()
    assert not engagement.look()


def test_only_what_keeps_the_session_from_idling_is_asked_for(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    mock_answer(desktop, SESSION, answer=False)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    settle(engagement, qtbot)
    engagement.look()
    settle(engagement, qtbot)
    asked = desktop.session_bus.call(SESSION.service, SESSION.path, MOCK, "GetMethodCalls", "s", "IsInhibited")
    assert [[value for _, value in arguments] for _, arguments in asked] == [[8], [8]]


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


def test_a_service_that_hangs_is_asked_once(desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot) -> None:
    mock_answer(desktop, SESSION, answer=True)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    settle(engagement, qtbot)
    desktop.freeze(SESSION.service)
    for _ in range(3):
        engagement.look()
    assert engagement._bus is not None
    assert len(engagement._bus._open_calls) == 1
    desktop.thaw(SESSION.service)
    settle(engagement, qtbot)


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


def test_other_systems_know_nothing_for_now(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    engagement = system_engagement()
    assert type(engagement) is Engagement
    assert not engagement.look()
    engagement.close()


@pytest.mark.parametrize(
    ("body", "yes"),
    [((True,), True), ((("b", True),), True), ((False,), False), ((("s", "True"),), False), ((1,), False), ((), False)],
)
def test_only_a_plain_yes_is_one(body: tuple[object, ...], yes: bool) -> None:
    assert is_yes(body) is yes
