"""Which way a notification goes, and what follows where a way does not work."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import plyer
import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.heard_notices import MARKED, OFFER, HeardNotices, MockServer, shown_by_dunst
from tests.desktop.virtual_desktop import VirtualDesktop, Window, wait_until
from ui.desktop.notice_way import NoticeWay, escaped, free_of_markup
from ui.desktop.plyer_way import PlyerWay
from ui.notices import BODY_CLICKED, Notice, Notices, TrayBalloon

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def notify_send(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A notify-send that writes down what it is asked for; returns the record."""
    record = tmp_path / "record"
    program = tmp_path / "notify-send"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {record}.new && mv {record}.new {record}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    forget_plyers_choice()
    return record


def forget_plyers_choice() -> None:
    """Let plyer look for a back end again; it keeps the first, and anything asked of its proxy makes it choose."""
    object.__setattr__(plyer.notification, "_obj", None)


def test_a_plain_server_is_reached_through_plyer(
    desktop: VirtualDesktop, notices: HeardNotices, notify_send: Path, qtbot: QtBot
) -> None:
    server = MockServer(desktop)
    notices.show(MARKED)
    qtbot.waitUntil(notify_send.exists)
    title, body, *options = notify_send.read_text().splitlines()
    assert (title, body) == ("A & B", "1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;")
    assert options[options.index("-a") + 1] == "Soft Landing"
    assert server.calls("Notify") == []
    assert notices.words == []


def test_a_plain_server_without_plyers_program_gets_it_over_d_bus(
    desktop: VirtualDesktop, notices: HeardNotices, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = MockServer(desktop)
    monkeypatch.setenv("PATH", str(tmp_path))
    forget_plyers_choice()
    notices.show(OFFER)
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 1)
    assert server.calls("Notify")[0][5] == []


def test_without_any_server_and_tray_it_is_told_that_nobody_saw_it(
    desktop: VirtualDesktop, notices: HeardNotices, notify_send: Path, qtbot: QtBot
) -> None:
    notices.show(OFFER)
    qtbot.waitUntil(lambda: notices.words == [("unseen", "offer")])
    assert not notify_send.exists()
    told: list[bool] = []
    notices.find_out(told.append)
    qtbot.waitUntil(lambda: told == [False])
    # A server that is started later is found.
    desktop.start("dunst")
    notices.show(OFFER)
    qtbot.waitUntil(lambda: shown_by_dunst(desktop) == 1)
    notices.find_out(told.append)
    qtbot.waitUntil(lambda: told == [False, True])


def test_without_a_bus_the_next_ways_are_tried(
    desktop: VirtualDesktop, notices: HeardNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    notices.show(OFFER)
    assert notices.words == [("unseen", "offer")]
    notices.withdraw("offer")


class RecordedWay(NoticeWay):
    """A way that keeps what it is given and refuses when told to."""

    def __init__(self, *, works: bool) -> None:
        super().__init__()
        self.works = works
        self.shown: list[Notice] = []
        self.withdrawn: list[str] = []

    def show(self, notice: Notice) -> None:
        if self.works:
            self.shown.append(notice)
        else:
            self.refused.emit(notice)

    def find_out(self, told: Callable[[bool], None]) -> None:
        told(self.works)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


def test_the_first_way_that_works_is_taken_each_time_anew(qtbot: QtBot) -> None:
    first, second = RecordedWay(works=False), RecordedWay(works=True)
    notices = Notices(ways=[first, second])
    notices.show(OFFER)
    first.works = True
    notices.show(MARKED)
    assert (first.shown, second.shown) == ([MARKED], [OFFER])
    notices.withdraw("offer")
    assert first.withdrawn == second.withdrawn == ["offer"]


def test_it_is_known_beforehand_whether_any_way_works(qtbot: QtBot) -> None:
    first, second = RecordedWay(works=False), RecordedWay(works=True)
    told: list[bool] = []
    Notices(ways=[first, second]).find_out(told.append)
    second.works = False
    Notices(ways=[first, second]).find_out(told.append)
    assert told == [True, False]


def test_a_late_refusal_of_a_notice_taken_back_is_not_passed_on(qtbot: QtBot) -> None:
    first, second = RecordedWay(works=True), RecordedWay(works=True)
    notices = Notices(ways=[first, second])
    notices.show(OFFER)
    notices.withdraw("offer")
    first.refused.emit(OFFER)
    assert second.shown == []


def test_plyer_works_off_the_main_thread_and_one_at_a_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, threads = threading.Event(), []

    class Slow:
        def notify(self, **_: Any) -> None:
            threads.append(threading.current_thread())
            go_on.wait(60)

    monkeypatch.setattr(plyer, "notification", Slow())
    way = PlyerWay()
    refused: list[Notice] = []
    way.refused.connect(refused.append)
    way.show(OFFER)
    way.show(MARKED)
    go_on.set()
    assert refused == [MARKED]
    worker = way._worker
    assert worker is not None
    qtbot.waitUntil(lambda: not worker.is_alive())
    assert threads == [worker]
    way.show(MARKED)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert refused == [MARKED]


def test_whatever_plyer_raises_is_a_refusal(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def notify(self, **_: Any) -> None:
            raise OSError("something of the system")

    monkeypatch.setattr(plyer, "notification", Broken())
    way = PlyerWay()
    with qtbot.waitSignal(way.refused) as signal:
        way.show(OFFER)
    assert signal.args == [OFFER]


def test_without_a_tray_there_is_no_balloon(qtbot: QtBot) -> None:
    balloon = TrayBalloon(None)
    with qtbot.waitSignal(balloon.refused):
        balloon.show(OFFER)
    balloon.withdraw("offer")


BALLOON = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from ui.notices import Notice, Notices, TrayBalloon
app = QApplication([])
app.setApplicationName("balloon")
picture = QPixmap(22, 22)
picture.fill(QColor("teal"))
tray = QSystemTrayIcon(picture)
tray.show()
notices = Notices(tray, ways=[TrayBalloon(tray)])
notices.answered.connect(lambda key, action: (print("answered", key, action, flush=True), app.quit()))
notices.closed.connect(lambda key: (print("closed", key, flush=True), app.quit()))
timer = QTimer()
def show_once_in_the_tray():
    if tray.geometry().width():
        timer.stop()
        notices.show(Notice("offer", "Soft landing", "The day may <b>end</b>."))
timer.timeout.connect(show_once_in_the_tray)
timer.start(20)
app.exec()
"""


def test_the_balloon_of_the_tray_is_last_and_can_be_clicked(qtbot: QtBot, tmp_path: Path) -> None:
    with VirtualDesktop(tray="trayer") as own:
        program = own.spawn("program", [sys.executable, "-c", BALLOON], PYTHONPATH=f"{ROOT}:{':'.join(sys.path)}")

        def balloons() -> list[Window]:
            # The tray icon's own window has the same name, and is small.
            return [window for window in own.windows("balloon") if window.width > 60]

        wait_until(lambda: bool(balloons()), "the balloon is on the screen")
        balloon = balloons()[0]
        own.click(balloon, balloon.width // 2, balloon.height * 2 // 3)
        assert program.wait(60) == 0
        assert own.log("program").splitlines()[-1:] == [f"answered offer {BODY_CLICKED}"]


def test_text_is_made_safe_for_those_who_draw_it() -> None:
    assert escaped("a<b>&</b>") == "a&lt;b&gt;&amp;&lt;/b&gt;"
    assert free_of_markup("a<b>&") == "a\u2039b\u203a&"
    assert free_of_markup("&amp; & &#60; &lt") == "&\u2060amp; & &\u2060#60; &lt"


def test_other_systems_have_plyer_and_the_balloon(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert [type(way) for way in Notices()._ways] == [PlyerWay, TrayBalloon]
