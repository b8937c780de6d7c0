"""The row of the settings that says whether the program starts with the session, and lets it be changed."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent

from ui.desktop.autostart import Autostart
from ui.widgets.labels import PlainLabel
from ui.widgets.toggle import Toggle


class StartSwitch(Toggle):
    """On while the system would start the program; looked at anew whenever it or its window comes into view."""

    def __init__(self, autostart: Autostart) -> None:
        super().__init__(self.tr("Start when you log in"))
        self._autostart = autostart
        autostart.setParent(self)
        self.told = PlainLabel("", "small", wrap=True)
        """What it means, or that the system did not do what was asked."""
        self._wished: bool | None = None
        self.setEnabled(autostart.possible)
        self.toggled.connect(self._wish)
        autostart.changed.connect(self._show_outcome)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: it can be switched off in the desktop's own settings."""
        super().showEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to this window may come from there."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._show()

    def _wish(self, on: bool) -> None:
        self._wished = on
        self._autostart.set_on(on)

    def _show_outcome(self) -> None:
        self._show()
        if self._wished is not None and self._wished != self._autostart.is_on():
            self._tell(self.tr("The system did not take that. Its own settings for starting programs may help."))
        self._wished = None

    def _show(self) -> None:
        self.show_value(self._autostart.is_on())
        self._tell(
            self.tr("Quietly, in the tray: only while I run can I notice the end of your day.")
            if self._autostart.possible
            else self.tr("This system has no list of programs to start that I know of.")
        )

    def _tell(self, text: str) -> None:
        """Say it beside the switch, and to those who hear it."""
        self.told.setText(text)
        self.setAccessibleDescription(text)
