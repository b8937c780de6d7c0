"""The desktop's own service, asked through real servers (dunst, xfce4-notifyd) and through one that remembers."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.heard_notices import MARKED, OFFER, HeardNotices, MockServer, shown_by_dunst
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from ui.desktop import activation, dbus
from ui.desktop.notification_service import ServiceWay
from ui.desktop.program_id import PROGRAM_ID
from ui.notices import BODY_CLICKED, Notice

ROOT = Path(__file__).resolve().parents[2]


def test_dunst_shows_it_and_a_click_answers(desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot) -> None:
    desktop.start("dunst")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    desktop.run("dunstctl", "action", "0")
    qtbot.waitUntil(lambda: notices.words == [("answered", "offer", BODY_CLICKED)])
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 0)


def test_dunst_replaces_takes_back_and_tells_of_dismissal(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot
) -> None:
    desktop.start("dunst")
    # The second is shown before the server has given the first its number.
    notices.show(OFFER)
    notices.show(Notice("offer", "Soft landing", "Another moment."))
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    notices.show(MARKED)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 2)
    notices.show(Notice("offer", "Soft landing", "A third.", stays=True))
    notices.show(MARKED)
    service = notices._ways[0]
    assert isinstance(service, ServiceWay)
    bus = service._service._bus
    assert bus is not None
    qtbot.waitUntil(lambda: not bus._open_calls)
    assert shown_by_dunst(desktop) == 2
    notices.withdraw("offer")
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    desktop.run("dunstctl", "close-all")
    qtbot.waitUntil(lambda: notices.words == [("closed", "marked")])


def test_a_notice_taken_back_at_once_does_not_stay(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot
) -> None:
    desktop.start("dunst")
    notices.show(MARKED)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    notices.show(OFFER)
    notices.withdraw("offer")
    notices.show(Notice("other", "Soft landing", "Still here."))
    notices.withdraw("marked")
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    notices.withdraw("other")
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 0)
    assert notices.words == []


def test_a_server_that_ends_takes_its_notices_along_and_a_new_one_is_used(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot
) -> None:
    desktop.start("dunst")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    desktop.stop("dunst")
    qtbot.waitUntil(lambda: notices.words == [("closed", "offer")])
    desktop.start("dunst")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)


def test_closing_takes_everything_back(desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot) -> None:
    desktop.start("dunst")
    notices.show(OFFER)
    notices.show(MARKED)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 2)
    service = notices._ways[0]
    assert isinstance(service, ServiceWay)
    shown = service._service._shown
    qtbot.waitUntil(lambda: all(one.number is not None for one in shown.values()))
    notices.close()
    wait_until(lambda: shown_by_dunst(desktop) == 0, "nothing is left on the screen")


def test_xfce_draws_buttons_that_can_be_clicked(desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot) -> None:
    desktop.start("openbox")
    desktop.start("xfce4-notifyd")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: bool(desktop.windows("xfce4-notifyd")))
    notification = desktop.windows("xfce4-notifyd")[0]
    # Two buttons fill the lower part, the first action on the left.
    desktop.click(notification, notification.width // 4, notification.height - 30)
    qtbot.waitUntil(lambda: notices.words == [("answered", "offer", "begin")])
    qtbot.waitUntil(lambda: desktop.windows("xfce4-notifyd") == [])


def test_what_the_server_is_told(desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot) -> None:
    server = MockServer(desktop, "actions body body-markup")
    notices.show(OFFER)
    notices.show(MARKED)
    notices.show(Notice("stays", "Soft landing", "Later.", stays=True))
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 3)
    offer, marked, stays = server.calls("Notify")
    buttons = ["default", "", "begin", "Begin", "later", "In 10 minutes"]
    hints = {"urgency": ("y", 1), "desktop-entry": ("s", PROGRAM_ID), "transient": ("b", True)}
    assert offer == ["Soft Landing", 0, "soft-landing", OFFER.title, OFFER.body, buttons, hints, -1]
    assert marked[3:6] == ["A & B", "1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;", ["default", ""]]
    assert stays[6:] == [{"urgency": ("y", 1), "desktop-entry": ("s", PROGRAM_ID)}, 0]
    assert len(server.calls("GetCapabilities")) == 3
    notices.show(MARKED)
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 4)
    assert server.calls("Notify")[3][1] == 2
    assert len(server.calls("GetCapabilities")) == 3
    server.emit("ActionInvoked", "us", 99, "begin")
    server.emit("ActionInvoked", "us", 1, "begin")
    server.emit("ActionInvoked", "us", 1, "later")
    server.emit("NotificationClosed", "uu", 1, 2)
    server.emit("NotificationClosed", "uu", 3, 1)
    qtbot.waitUntil(lambda: len(notices.words) == 2)
    assert notices.words == [("answered", "offer", "begin"), ("closed", "stays")]


def test_a_click_brings_an_activation_token(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (activation.XDG_ACTIVATION, activation.DESKTOP_STARTUP_ID):
        monkeypatch.setenv(name, "")
    server = MockServer(desktop, "actions body")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 1)
    server.emit("ActivationToken", "us", 99, "of-another")
    server.emit("ActivationToken", "us", 1, "of the server")
    server.emit("ActivationToken", "us", 1, "click-7")
    server.emit("ActionInvoked", "us", 1, "begin")
    qtbot.waitUntil(lambda: notices.words == [("answered", "offer", "begin")])
    assert activation.given() == "click-7"


def test_a_server_that_announces_no_markup_gets_none(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot
) -> None:
    server = MockServer(desktop, "actions body")
    notices.show(MARKED)
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 1)
    assert server.calls("Notify")[0][4] == "1 \u2039 2 & \u2039b\u203a3\u2039/b\u203a"


def test_a_server_that_does_not_answer_is_passed_over(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dbus, "PATIENCE", dbus.PATIENCE / 50)
    MockServer(desktop, "actions body")
    desktop.freeze("mock notifications")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: notices.words == [("unseen", "offer")])
