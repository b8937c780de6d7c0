"""Words on the clipboard for a short while: long enough to paste them, not so long that others come upon them.

What is lent outlives the window it was copied in, and is taken back at the latest when the program ends. Words that
somebody copied meanwhile are left alone. Only the clipboard itself is used, never the primary selection of X11: what
stands there was selected by hand.
"""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLIPBOARD_MS = 30_000

# Clipboard managers that know it (Klipper was the first) keep such words out of their history.
_SECRET_FORMAT, _SECRET = "x-kde-passwordManagerHint", b"secret"
# Tells one loan from a later one of the same words.
_LOAN_FORMAT = "application/x-soft-landing-loan"

Wait = Callable[[int, QObject, Callable[[], None]], None]
"""(milliseconds, whose, what): how to do something later, while the owner lives."""


class Loan(QObject):
    """Words that were put on the clipboard and are to be taken back."""

    def __init__(self, words: str, clipboard: QClipboard, wait: Wait) -> None:
        """Put them there; `wait` is what the time until they are taken back is measured with."""
        application = QCoreApplication.instance()
        super().__init__(application)
        self._words, self._clipboard, self._mark = words, clipboard, uuid4().bytes
        content = QMimeData()
        content.setText(words)
        content.setData(_SECRET_FORMAT, QByteArray(_SECRET))
        content.setData(_LOAN_FORMAT, QByteArray(self._mark))
        clipboard.setMimeData(content)
        if application is not None:
            application.aboutToQuit.connect(self.take_back)
        wait(CLIPBOARD_MS, self, self.take_back)

    def take_back(self) -> None:
        """Clear the clipboard if these words are still on it; then this is over."""
        if self._words and self._is_there():
            self._clipboard.clear()
        self._words = ""
        self.deleteLater()

    def _is_there(self) -> bool:
        if self._clipboard.text() != self._words:
            return False
        # A clipboard manager that took the words over may have left the mark behind.
        mark = bytes(self._clipboard.mimeData().data(_LOAN_FORMAT).data())
        return mark in {b"", self._mark}


def lend_to_clipboard(words: str, wait: Wait = QTimer.singleShot) -> None:
    """Put words on the clipboard; after half a minute, or when the program ends, they are taken off it again."""
    Loan(words, QGuiApplication.clipboard(), wait)


def take_back_lent() -> None:
    """Take back at once whatever is lent, as before the journal is locked."""
    application = QCoreApplication.instance()
    for loan in application.findChildren(Loan) if application is not None else ():
        loan.take_back()
