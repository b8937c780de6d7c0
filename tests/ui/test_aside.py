"""Work on a thread of its own: the last question is answered, on the GUI thread, as long as somebody waits."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from ui.aside import Aside


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def test_the_answer_comes_on_the_gui_thread(qtbot, owner):
    aside, heard = Aside(owner), []
    aside.ask(threading.get_ident, lambda worker: heard.append((worker, QThread.currentThread())))
    assert aside.busy
    qtbot.waitUntil(lambda: bool(heard))
    worker, listener = heard[0]
    assert worker != threading.get_ident()
    assert listener is owner.thread()
    assert not aside.busy


def test_what_went_wrong_is_handed_on(qtbot, owner):
    aside, heard = Aside(owner), []
    aside.ask(lambda: 1 / 0, heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


def test_only_the_last_question_is_answered(qtbot, owner):
    aside, heard, go_on = Aside(owner), [], threading.Event()

    def slow():
        go_on.wait(60)
        return "first"

    aside.ask(slow, heard.append)
    aside.ask(lambda: "second", heard.append)
    qtbot.waitUntil(lambda: heard == ["second"])
    with qtbot.waitSignal(aside._answered):
        go_on.set()
    assert heard == ["second"]


def test_what_was_forgotten_is_not_heard(qtbot, owner):
    aside, heard, go_on = Aside(owner), [], threading.Event()
    aside.ask(lambda: go_on.wait(60), heard.append)
    aside.forget()
    assert not aside.busy
    with qtbot.waitSignal(aside._answered):
        go_on.set()
    assert heard == []


def test_a_window_that_is_gone_is_not_told(qtbot, owner):
    aside, heard, go_on = Aside(owner), [], threading.Event()
    before = set(threading.enumerate())
    aside.ask(lambda: go_on.wait(60), heard.append)
    (worker,) = set(threading.enumerate()) - before
    shiboken6.delete(owner)
    go_on.set()
    worker.join()
    assert heard == []
