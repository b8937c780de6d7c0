"""Calls that come from elsewhere while the event loop turns here."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.desktop.instance_commands import send

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = timedelta(seconds=30)


def said(data: Path, command: str) -> bool:
    """`send`, with more patience than a person at a machine that stands still has."""
    return send(data, command, PATIENCE)


def in_thread(work: Callable[[], bool], qtbot: QtBot) -> bool:
    """Run what waits in a thread, as another process would, while the event loop turns here."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(work()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    return answers[0]
