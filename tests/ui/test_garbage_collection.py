"""Garbage is collected on the thread of the windows, whoever makes it."""

import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from ui.garbage_collection import GarbageCollection, keep_what_is_loaded

ROOT = Path(__file__).parents[2]


@pytest.fixture
def collection(qapp):
    before = gc.isenabled()
    made = GarbageCollection()
    yield made
    made.stop()
    if not before:
        gc.disable()


class Knot:
    """Refers to itself, so that only the collector lets go of it."""

    taken_apart_on: list[threading.Thread] = []  # noqa: RUF012 (a place to find them after the object is gone)

    def __init__(self):
        self.itself = self
        self.timer = QTimer()

    def __del__(self):
        Knot.taken_apart_on.append(threading.current_thread())


def allocate_a_lot():
    """Leave much more garbage than Python lets lie."""
    for _ in range(10 * gc.get_threshold()[0]):
        knot = []
        knot.append(knot)


def test_a_window_that_was_let_go_of_is_not_taken_apart_on_another_thread(qtbot, collection):
    Knot.taken_apart_on.clear()
    Knot()
    worker = threading.Thread(target=allocate_a_lot)
    worker.start()
    worker.join()
    assert Knot.taken_apart_on == []
    qtbot.waitUntil(lambda: Knot.taken_apart_on == [threading.main_thread()])


def test_what_is_kept_is_not_looked_through_again_and_later_garbage_is(qtbot, collection):
    Knot.taken_apart_on.clear()
    gc.collect()
    Knot()
    keep_what_is_loaded()
    try:
        assert gc.get_freeze_count() > len(gc.get_objects())
        Knot()
        gc.collect()
        assert len(Knot.taken_apart_on) == 1
    finally:
        gc.unfreeze()


def test_without_it_that_happens(qapp):
    # The counterpart, with an object that Qt does not mind.
    taken_apart_on = []

    class Plain(QObject):
        def __del__(self):
            taken_apart_on.append(threading.current_thread())

    def leave_one():
        plain = Plain()
        plain.itself = plain

    before = gc.isenabled()
    gc.collect()
    leave_one()
    gc.enable()
    worker = threading.Thread(target=allocate_a_lot)
    worker.start()
    worker.join()
    if not before:
        gc.disable()
    assert taken_apart_on == [worker]


def test_afterwards_python_does_it_again(qapp):
    before = gc.isenabled()
    collection = GarbageCollection()
    assert not gc.isenabled()
    collection.stop()
    assert gc.isenabled()
    if not before:
        gc.disable()


def test_the_program_itself_has_it(tmp_path):
    look = (
        "import gc, os, sys; from PySide6.QtWidgets import QApplication; import main\n"
        "QApplication.exec = lambda *_: os._exit(7 if gc.isenabled() else 8)\n"
        "main.main(['--background', '--data-dir', sys.argv[1]])"
    )
    ended = subprocess.run([sys.executable, "-c", look, str(tmp_path)], cwd=ROOT, check=False, timeout=60)
    assert ended.returncode == 8
