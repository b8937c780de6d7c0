"""The section of the settings that shows how it notices whether somebody is there."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from ui.desktop.presence import SourceReport
from ui.presence_words import said_text, source_text
from ui.settings_rows import Section
from ui.widgets.labels import PlainLabel

REFRESHED_EVERY = timedelta(seconds=5)
ASKED_AGAIN_AFTER = timedelta(milliseconds=500)
"""Some sources answer only a moment after they were asked."""

_MILLISECOND = timedelta(milliseconds=1)


class NoticingSection(Section):
    """The source and what it said last; asked only while somebody looks at it."""

    def __init__(self, report: Callable[[], SourceReport]) -> None:
        """`report` is asked on the main thread and must be quick."""
        super().__init__(self.tr("Noticing"))
        self._report = report
        self._source = PlainLabel("", "small", wrap=True)
        self._said = PlainLabel("", "small", wrap=True)
        self.add_row(self.tr("How I know that you are there"), self._source)
        self.add_row(self.tr("What it said last"), self._said)
        self.add_row(
            self.tr("What I never know"),
            self.tr(
                "I ask how long ago the last input was, whether the screen is locked, and whether something fills or "
                "shares it. Never which keys, which programs, or what is in their windows."
            ),
        )
        self._refresh = QTimer(self)
        self._refresh.setInterval(REFRESHED_EVERY // _MILLISECOND)
        self._refresh.timeout.connect(self.refresh)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(ASKED_AGAIN_AFTER // _MILLISECOND)
        self._again.timeout.connect(self._show)

    def refresh(self) -> None:
        """Ask now."""
        if self._show().idle_for is None:
            self._again.start()

    def source_text(self) -> str:
        """What it says about where the idle time comes from."""
        return self._source.text()

    def said_text(self) -> str:
        """What it says about the last input."""
        return self._said.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask, and go on asking."""
        super().showEvent(event)
        self.refresh()
        self._refresh.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no more."""
        super().hideEvent(event)
        self._refresh.stop()
        self._again.stop()

    def _show(self) -> SourceReport:
        report = self._report()
        self._source.setText(source_text(report))
        self._said.setText(said_text(report))
        return report
