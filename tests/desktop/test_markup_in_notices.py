"""What looks like markup in a notification is shown as it was typed by three servers, and nothing is loaded for it."""

import html
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.heard_notices import HeardNotices
from tests.desktop.virtual_desktop import NotificationServer, VirtualDesktop, wait_until
from tests.journeys.person import matching, person_at
from tests.opened_file import OpenedFile, watched
from ui.desktop.notice_way import free_of_markup
from ui.notices import Notice

pytestmark = pytest.mark.desktop

TITLE = "A & <b>B</b>"


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    picture = tmp_path / "bait.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    return picture


@pytest.fixture
def watch(bait: Path) -> Iterator[OpenedFile]:
    with watched(bait) as watch:
        yield watch


@pytest.fixture
def typed(bait: Path) -> str:
    return f'<b>b</b><img src="{bait}"><a href="file://{bait}">a</a> &amp; &lt;i> \x1b[31m \u202eabc %s'


def show(
    desktop: VirtualDesktop, server: NotificationServer, words: str, monkeypatch: pytest.MonkeyPatch
) -> HeardNotices:
    """Start a server and show a notice with these words."""
    desktop.start(server)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    notices = HeardNotices()
    notices.show(Notice("marked", TITLE, words, stays=True))
    return notices


@pytest.mark.parametrize("server", ["xfce4-notifyd", "notification-daemon"])
def test_servers_that_can_be_read(
    server: NotificationServer, typed: str, watch: OpenedFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with VirtualDesktop(accessibility=True) as desktop, person_at(desktop, server) as person:
        notices = show(desktop, server, typed, monkeypatch)
        qtbot.waitUntil(lambda: bool(matching(person.sees(), typed, "label", exactly=True)))
        assert matching(person.sees(), TITLE, "label", exactly=True)
        assert not watch.was_opened()
        notices.close()


def test_dunst(typed: str, watch: OpenedFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with VirtualDesktop() as desktop:
        notices = show(desktop, "dunst", typed, monkeypatch)
        qtbot.waitUntil(lambda: desktop.run("dunstctl", "count", "displayed") == "1")
        desktop.run("dunstctl", "close-all")
        # Nobody can read its window; its history holds what it gave to be drawn. It says that it reads no markup.
        drawn = json.loads(desktop.run("dunstctl", "history"))["data"][0][0]["message"]["data"]
        assert html.unescape(drawn) == f"<b>{TITLE}</b>\n{free_of_markup(typed)}"
        assert "<img" not in drawn
        assert not watch.was_opened()
        notices.close()


def test_a_server_that_is_told_markup_reads_it() -> None:
    """Unescaped, the same words are shown otherwise: the tests above can fail."""
    server: NotificationServer = "xfce4-notifyd"
    with VirtualDesktop(accessibility=True, notifications=server) as desktop, person_at(desktop, server) as person:
        desktop.run("notify-send", "--expire-time=0", TITLE, "<b>b</b> &amp;")
        wait_until(lambda: bool(matching(person.sees(), "b &", "label", exactly=True)), "it is read as markup")
