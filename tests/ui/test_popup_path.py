"""From the decision to offer a landing to the popup's first frame nothing is imported, and no file is touched."""

import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject

from models.settings import PromptStyle, Settings
from tests.ui.living import MINUTE
from ui.workday_watch import WorkdayWatch

_watched: list[list[tuple[str, object]]] = []


def _note(event, arguments):
    if _watched and event in {"import", "open", "os.rename", "os.remove", "os.listdir", "os.scandir"}:
        _watched[-1].append((event, arguments[0]))


# An audit hook stays for as long as the process does; it notes nothing unless a test asks for it.
sys.addaudithook(_note)


class FirstFrame(QObject):
    """Ends the watching with the first painting of a window."""

    def eventFilter(self, window, event):
        if event.type() is QEvent.Type.Paint:
            window.removeEventFilter(self)
            _watched.clear()
        return False


@pytest.fixture
def waiting(live):
    """A day that waits for a pause to offer the landing in."""
    life = live(settings=Settings(first_run_done=True, prompt_style=PromptStyle.POPUP))
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=12))
    yield life
    _watched.clear()


def test_nothing_stands_between_the_decision_and_the_first_frame(qtbot, waiting, monkeypatch):
    frame, happened, take = FirstFrame(), [], WorkdayWatch._carry_out
    waiting.application.offer.popup_made.connect(lambda popup: popup.installEventFilter(frame))

    def decided(watch, effect):
        _watched.append(happened)
        take(watch, effect)

    monkeypatch.setattr(WorkdayWatch, "_carry_out", decided)
    waiting.look(25)
    assert waiting.popup is not None
    qtbot.waitUntil(lambda: not _watched)
    assert happened == []


def test_the_offer_is_on_the_disk_a_moment_later(qtbot, waiting):
    waiting.look(25)
    assert waiting.popup is not None
    assert waiting.store.workday().offers == 0
    qtbot.waitUntil(lambda: waiting.store.workday().offers == 1)
    qtbot.waitUntil(lambda: waiting.store.reminders() == waiting.application.reminders.state)


def test_whoever_ends_the_program_at_once_is_not_asked_twice(waiting):
    waiting.look(25)
    waiting.application.quit()
    assert waiting.store.workday().offers == 1
    assert waiting.store.reminders() == waiting.application.reminders.state


def test_an_answer_is_on_the_disk_at_once(waiting):
    waiting.look(25)
    waiting.application.watch.pause(waiting.clock.now() + 30 * MINUTE)
    assert waiting.store.workday() == waiting.application.watch.state
