"""How long the popup takes from the decision to its first frame; prints milliseconds.

A process of its own, so that it is the first popup of a program that was in the tray all day.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication

from models.clock import SystemClock
from models.settings import Appearance, PromptStyle
from ui import look
from ui.landing_offer import LandingOffer
from ui.notices import Notices


class FirstFrame(QObject):
    """Calls back once the window has painted for the first time and nothing more is waiting to be done."""

    def __init__(self, window: QObject, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._painted = painted
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False


def main() -> int:
    """Show one popup."""
    app = QApplication(sys.argv)
    look.apply(app, Appearance.LIGHT)
    offer = LandingOffer(Notices(ways=[]), PromptStyle.POPUP)
    began = [0.0]

    def painted() -> None:
        sys.stdout.write(f"{(time.monotonic() - began[0]) * 1000:.1f}\n")
        app.quit()

    def decide() -> None:
        offer.popup_made.connect(lambda popup: FirstFrame(popup, painted))
        began[0] = time.monotonic()
        offer.show(SystemClock().now(), "", QRect())

    QTimer.singleShot(500, decide)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
