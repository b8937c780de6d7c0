"""Engagement on Linux: full-screen windows, calls and films that keep the session awake, recordings, do-not-disturb.

Nothing is looked at by itself: each look asks X11, which answers at once, and the services on the session bus and the
desktop's settings, whose answers come some milliseconds later and count from then on.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.dbus import Bus, method_call
from ui.desktop.desktop_setting import QuietSetting
from ui.desktop.engagement import Engagement
from ui.desktop.session_kind import is_x11
from ui.desktop.xcb_active_window import ActiveWindow

_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
_XFCE_QUIET = ("xfce4-notifyd", "/do-not-disturb")
_SESSION_NOT_IDLE = 8
"""The flag of GNOME's session manager for "do not let the session become idle": calls and films set it."""
_SCREEN_LIT = 4
"""KDE's flag for the screen, which calls and films set; music and downloads set the one for suspending alone."""


OnAnswer = Callable[[tuple[Any, ...]], bool]


def is_yes(body: tuple[Any, ...]) -> bool:
    """Whether an answer is a plain yes, or a property that holds one; anything else is no."""
    match body:
        case (bool(yes),) | (("b", bool(yes)),):
            return yes
        case _:
            return False


def has_children(body: tuple[Any, ...]) -> bool:
    """Whether the description of an object (its introspection) names others below it."""
    match body:
        case (str(description),):
            return re.search(r'<node name="[^/"]', description) is not None
        case _:
            return False


@dataclass(frozen=True)
class Question:
    """A call whose answer means yes or no."""

    service: str
    path: str
    interface: str
    member: str
    signature: str | None = None
    body: tuple[Any, ...] = ()
    means: OnAnswer = is_yes


QUESTIONS = (
    # GNOME, Cinnamon and MATE.
    Question(
        "org.gnome.SessionManager",
        "/org/gnome/SessionManager",
        "org.gnome.SessionManager",
        "IsInhibited",
        "u",
        (_SESSION_NOT_IDLE,),
    ),
    # KDE's own keeper of power: whether something keeps the screen lit.
    Question(
        "org.kde.Solid.PowerManagement.PolicyAgent",
        "/org/kde/Solid/PowerManagement/PolicyAgent",
        "org.kde.Solid.PowerManagement.PolicyAgent",
        "HasInhibition",
        "u",
        (_SCREEN_LIT,),
    ),
    # Do-not-disturb of KDE, which since Plasma 6.4 may be set to cover full-screen windows.
    Question(*_NOTIFICATIONS, _PROPERTIES, "Get", "ss", ("org.freedesktop.Notifications", "Inhibited")),
    # Do-not-disturb of dunst.
    Question(*_NOTIFICATIONS, _PROPERTIES, "Get", "ss", ("org.dunstproject.cmd0", "paused")),
    # Do-not-disturb of Xfce.
    Question("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", "GetProperty", "ss", _XFCE_QUIET),
    # GNOME records or shares the screen: each recording is an object below this one. Whose they are is not asked.
    Question(
        "org.gnome.Mutter.ScreenCast",
        "/org/gnome/Mutter/ScreenCast/Session",
        "org.freedesktop.DBus.Introspectable",
        "Introspect",
        means=has_children,
    ),
)


class LinuxEngagement(Engagement):
    """The sources of a Linux desktop, put together; each one that fails says no."""

    def __init__(
        self,
        session_bus: Bus | None,
        active_window: ActiveWindow | None,
        parent: QObject | None = None,
        questions: Sequence[Question] = QUESTIONS,
        setting: QuietSetting | None = None,
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._questions = questions
        self._bus = session_bus
        self._active_window = active_window
        self._present: set[str] = set()
        self._yes: set[Question | QuietSetting] = set()
        self._open: set[Question | QuietSetting] = set()
        self._told = False
        if setting is not None:
            setting.setParent(self)
            setting.answered.connect(lambda quiet: self._take(setting, yes=quiet))
        if session_bus is not None:
            session_bus.setParent(self)
            for service in sorted({question.service for question in questions}):
                self._follow(session_bus, service)

    def look(self) -> bool:
        """What is known now; a service that says something else than before is heard through `changed`."""
        self._ask()
        self._ask_setting()
        self._told = bool(self._yes)
        return self._told or (self._active_window is not None and self._active_window.fills_the_screen())

    def close(self) -> None:
        """Leave the bus and the X server."""
        if self._bus is not None:
            self._bus.close()
        if self._active_window is not None:
            self._active_window.close()
        if self._setting is not None:
            self._setting.close()

    def _follow(self, bus: Bus, service: str) -> None:
        def service_changed(present: bool) -> None:
            self._yes -= {question for question in self._questions if question.service == service}
            if present:
                self._present.add(service)
                self._ask(service)
            else:
                self._present.discard(service)
                self._tell_when_changed()

        bus.watch_name(service, service_changed)

    def _ask(self, service: str | None = None) -> None:
        """Ask the services that are there, or one of them, whatever was not asked already."""
        for question in self._questions:
            if question.service in self._present and service in {None, question.service}:
                self._put(question)

    def _put(self, question: Question) -> None:
        if self._bus is None or question in self._open:
            return
        self._open.add(question)
        message = method_call(
            question.service, question.path, question.interface, question.member, question.signature, question.body
        )
        self._bus.call(
            message, lambda body: self._take(question, question.means(body)), lambda _: self._take(question, yes=False)
        )

    def _ask_setting(self) -> None:
        if self._setting is not None:
            self._open.add(self._setting)
            self._setting.ask()

    def _take(self, question: Question | QuietSetting, yes: bool) -> None:
        self._open.discard(question)
        if yes:
            self._yes.add(question)
        else:
            self._yes.discard(question)
        self._tell_when_changed()

    def _tell_when_changed(self) -> None:
        # Only when all have answered: in between yes may be moving from one to another.
        if not self._open and bool(self._yes) != self._told:
            self._told = bool(self._yes)
            self.changed.emit()


def linux_engagement(parent: QObject | None = None) -> Engagement:
    """What this Linux session can tell."""
    window = ActiveWindow.open() if is_x11() else None
    return LinuxEngagement(Bus.session(), window, parent, setting=QuietSetting.of_desktop())
