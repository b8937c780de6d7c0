"""Loads what the first window takes before anybody asks for one, when there is nothing else to be done.

Loaded, not built: a tracker that stands ready unseen would be on the screen at once, and would take 11 MiB all day on
the days when nobody opens it. docs/decisions/0018-cost-of-waiting.md has the figures.
"""

import importlib

from PySide6.QtCore import QObject, Qt, QTimer

from ui.journal_queue import JournalQueue

SOON_MS = 2000
_FIRST_WINDOW = "ui.tracker.window"


class GettingReady(QObject):
    """Does it once, some time after the journal was opened."""

    def __init__(self, queue: JournalQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(lambda: importlib.import_module(_FIRST_WINDOW))
        queue.opened.connect(self._soon.start, Qt.ConnectionType.SingleShotConnection)
