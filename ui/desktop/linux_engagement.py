"""Engagement on Linux: a full-screen window, a call or a film that keeps the session awake, do-not-disturb.

Nothing is looked at by itself: each look asks X11, which answers at once, and the services on the session bus, whose
answers come some milliseconds later and count from then on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.dbus import Bus, method_call
from ui.desktop.engagement import Engagement
from ui.desktop.session_kind import is_x11
from ui.desktop.xcb_active_window import ActiveWindow

_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
_SESSION_NOT_IDLE = 8
"""The flag of GNOME's session manager for "do not let the session become idle": calls and films set it."""


@dataclass(frozen=True)
class Question:
    """A call whose answer is yes or no."""

    service: str
    path: str
    interface: str
    member: str
    signature: str | None = None
    body: tuple[Any, ...] = ()


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
    # Do-not-disturb of KDE, which since Plasma 6.4 may be set to cover full-screen windows.
    Question(*_NOTIFICATIONS, _PROPERTIES, "Get", "ss", ("org.freedesktop.Notifications", "Inhibited")),
    # Do-not-disturb of dunst.
    Question(*_NOTIFICATIONS, _PROPERTIES, "Get", "ss", ("org.dunstproject.cmd0", "paused")),
)


def is_yes(body: tuple[Any, ...]) -> bool:
    """Whether an answer is a plain yes, or a property that holds one; anything else is no."""
    match body:
        case (bool(yes),) | (("b", bool(yes)),):
            return yes
        case _:
            return False


class LinuxEngagement(Engagement):
    """The sources of a Linux desktop, put together; each one that fails says no."""

    def __init__(
        self,
        session_bus: Bus | None,
        active_window: ActiveWindow | None,
        parent: QObject | None = None,
        questions: Sequence[Question] = QUESTIONS,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._bus = session_bus
        self._active_window = active_window
        self._present: set[str] = set()
        self._yes: set[Question] = set()
        self._open: set[Question] = set()
        self._told = False
        if session_bus is not None:
            session_bus.setParent(self)
            for service in sorted({question.service for question in questions}):
                self._follow(session_bus, service)

    def look(self) -> bool:
        """What is known now; a service that says something else than before is heard through `changed`."""
        self._ask()
        self._told = bool(self._yes)
        return self._told or (self._active_window is not None and self._active_window.fills_the_screen())

    def close(self) -> None:
        """Leave the bus and the X server."""
        if self._bus is not None:
            self._bus.close()
        if self._active_window is not None:
            self._active_window.close()

    def _follow(self, bus: Bus, service: str) -> None:
        def service_changed(present: bool) -> None:
            self._yes -= {question for question in self._yes if question.service == service}
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
            message, lambda body: self._take(question, is_yes(body)), lambda _: self._take(question, yes=False)
        )

    def _take(self, question: Question, yes: bool) -> None:
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
    return LinuxEngagement(Bus.session(), ActiveWindow.open() if is_x11() else None, parent)
