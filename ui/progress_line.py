"""How far a long piece of work is, with a way to stop it; nobody sees it who does not have to wait."""

from datetime import timedelta

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.journal_queue import JournalQueue
from ui.tokens import Space
from ui.widgets.buttons import plain
from ui.widgets.card import row

PATIENCE = timedelta(milliseconds=500)
"""What is done by then was not worth a word."""
_LOOKS_EVERY = timedelta(milliseconds=100)
_HIGH = 10
_MILLISECOND = timedelta(milliseconds=1)


class Watched:
    """A `models.progress.Watch`: the worker notes figures here, the window reads them and may say stop."""

    def __init__(self) -> None:
        self.done = self.whole = 0
        self.stopped = False

    def __call__(self, done: int, whole: int) -> bool:
        """Told by the worker."""
        self.done, self.whole = done, whole
        return not self.stopped

    def stop(self) -> None:
        """Whoever does the work hears of it at the next step."""
        self.stopped = True


class ThinBar(QProgressBar):
    """Shows no figures, so it needs no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(super().sizeHint().width(), _HIGH)

    def minimumSizeHint(self) -> QSize:
        """However narrow."""
        return QSize(_HIGH, _HIGH)


class ProgressLine(QWidget):
    """Comes into sight once `PATIENCE` is over. Work that is still going on when the journal is closed is stopped."""

    def __init__(self, queue: JournalQueue) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self._watched: Watched | None = None
        self.bar = ThinBar()
        self.stop = plain(self.tr("Stop"))
        line = row(self.bar, self.stop, spacing=Space.ROWS)
        line.setStretchFactor(self.bar, 1)
        self.setLayout(line)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE // _MILLISECOND)
        self._soon.timeout.connect(self._come_up)
        self._looking = QTimer(self, interval=_LOOKS_EVERY // _MILLISECOND)
        self._looking.timeout.connect(self._look)
        self.stop.clicked.connect(self.stop_work)
        queue.closing.connect(self.stop_work)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._watched is not None

    def begin(self, words: str) -> Watched:
        """Something begins, called `words` for those who don't see it; what it returns is handed to whoever does it."""
        self._watched = Watched()
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.stop.setEnabled(True)
        self._soon.start()
        return self._watched

    def end(self) -> None:
        """It is over, whichever way."""
        self._hand_the_keyboard_back()
        self._watched = None
        self._soon.stop()
        self._looking.stop()
        self.hide()

    def stop_work(self) -> None:
        """Have it stop at its next step; `end` is still to be called by then."""
        if self._watched is not None:
            self._watched.stop()
            self._hand_the_keyboard_back()
            self.stop.setEnabled(False)

    def _come_up(self) -> None:
        self._look()
        self._looking.start()
        self.show()
        panel = self.parentWidget()
        if panel is not None and panel.isAncestorOf(self.window().focusWidget()):
            # Whoever writes elsewhere meanwhile goes on there.
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_the_keyboard_back(self) -> None:
        """To what this line is a part of: a button that goes would give it to the next in line, wherever that is."""
        panel = self.parentWidget()
        if panel is not None and self.window().focusWidget() is self.stop:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        if self._watched is not None and self._watched.whole:
            self.bar.setRange(0, self._watched.whole)
            self.bar.setValue(self._watched.done)
