"""The icon in the tray, without words yet: it is shown first, and what belongs to it is loaded while it stands there.

So nothing is imported here that loading would be noticed of, not even Qt's own namespace of enums, which takes a tenth
of the time a start has. `ui.tray` gives the icon its words and fills the menu.
"""

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from models.settings import TrayPanel
from ui import icons
from ui.desktop.until_heard import UntilHeard

AT_WORK = "at-work"
# Without a name and a state, for whoever may look at the screen.
NEUTRAL = "notes"
_DARK_BELOW = 128


class TrayIcon(QSystemTrayIcon):
    """One icon in three quiet states, and a menu that may still be empty."""

    def __init__(self, panel: TrayPanel, desktop: str, *, discreet: bool = False) -> None:
        """`desktop` is what XDG_CURRENT_DESKTOP says."""
        super().__init__()
        self._panel, self._desktop, self._discreet = panel, desktop, discreet
        self._windows_dark = QApplication.palette().window().color().lightness() < _DARK_BELOW
        self._state = AT_WORK
        self._clicks: UntilHeard[QSystemTrayIcon.ActivationReason] = UntilHeard(self.activated)
        self.menu = QMenu()
        # Before it is shown: some trays ask for it once.
        self.setContextMenu(self.menu)
        self._draw()

    def hand_clicks_to(self, act: Callable[[QSystemTrayIcon.ActivationReason], None]) -> None:
        """Call this with the reason of each click, beginning with those that came before."""
        self._clicks.hand_to(act, self, late=partial(self._answer_late, act))

    def _answer_late(
        self, act: Callable[[QSystemTrayIcon.ActivationReason], None], reason: QSystemTrayIcon.ActivationReason
    ) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Context:
            # The panel has opened the menu, and there was nothing in it.
            self.menu.popup(QCursor.pos())
        else:
            act(reason)

    def follow(self, panel: TrayPanel, *, discreet: bool) -> None:
        """What the settings say, for the next time a state is shown: the panel, and whether to be neutral on it."""
        self._panel, self._discreet = panel, discreet

    def show_state(self, state: str, *, windows_dark: bool) -> None:
        """Show one of `icons.TRAY_STATES`; `windows_dark`: what the desktop says about windows."""
        self._state, self._windows_dark = state, windows_dark
        self._draw()

    def _draw(self) -> None:
        dark = panel_is_dark(self._panel, self._desktop, self._windows_dark)
        self.setIcon(icons.tray_icon(NEUTRAL if self._discreet else self._state, dark_panel=dark))


def desktop_name() -> str:
    """What XDG_CURRENT_DESKTOP says."""
    return os.environ.get("XDG_CURRENT_DESKTOP", "")


def names_of(desktop: str) -> set[str]:
    """The names in XDG_CURRENT_DESKTOP, in capitals."""
    return {name.strip().upper() for name in desktop.split(":")}


def panel_is_dark(panel: TrayPanel, desktop: str, system_dark: bool) -> bool:
    """Whether the icon stands on a dark ground, as far as can be guessed where the settings leave it open.

    The bars of GNOME, Unity and Cinnamon are dark under light windows too; elsewhere panels mostly go with the windows.
    """
    if panel is not TrayPanel.AUTOMATIC:
        return panel is TrayPanel.DARK
    return system_dark or bool(names_of(desktop) & {"GNOME", "UNITY", "X-CINNAMON", "PANTHEON", "BUDGIE"})
