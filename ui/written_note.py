"""Says where something was written and leads there, or why it was not written."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.exporting import Outcome
from ui.tokens import Space
from ui.widgets.buttons import plain
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel


def open_folder(folder: Path) -> bool:
    """Show a folder in the program that this desktop has for that; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class WrittenNote(QWidget):
    """A sentence; and a button where something lies."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self._folder = Path()
        self.words = PlainLabel("", wrap=True)
        self.open = plain(self.tr("Open folder"))
        self.open.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        column.addWidget(self.words)
        column.addLayout(row(self.open, None))
        self.hide()

    def show_outcome(self, outcome: Outcome) -> None:
        """How writing ended."""
        if outcome.path is None:
            self.say(outcome.why_not or self.tr("Stopped. Nothing was written."))
            return
        self._folder = outcome.path if outcome.path.is_dir() else outcome.path.parent
        self.say(self.tr("It lies here: {path}").format(path=outcome.path))
        self.open.show()

    def say(self, words: str) -> None:
        """Something that leads nowhere."""
        self.words.setText(words)
        self.open.hide()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _open(self) -> None:
        if not open_folder(self._folder):
            self.say(self.tr("No program here opens folders. It lies here: {path}").format(path=self._folder))
