"""A program with a passphrase: locked, unlocked, and searched for words that nobody should see."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from models.vault import Secret, Way

WORDS = "lantern harbour velvet"
MARKER = "what nobody else should read"
OPENS = Secret(Way.PASSPHRASE, WORDS)


def unlock(qtbot, life):
    with qtbot.waitSignal(life.application.locking.unlocked):
        life.application.locking.unlock(OPENS, pytest.fail, owner=life.application)
    qtbot.waitUntil(lambda: life.application.locking.protected)
    life.journal.closed = False


def lock(qtbot, life):
    life.application.locking.lock()
    qtbot.waitUntil(lambda: life.journal.closed)


def lock_window(life):
    return life.application.windows.curtain.lock


def words_on_screen():
    """Everything that stands in any widget of the program, seen or not."""
    texts = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
        texts += [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
    return "\n".join(texts)


def settle_closed(qtbot):
    """Let what the journal answered on its way to be closed be heard, and what was let go of be deleted."""
    QApplication.processEvents()
    let_go(qtbot)


def let_go(qtbot):
    """Let what was to be deleted be deleted."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
