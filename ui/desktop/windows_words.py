"""What Windows says, read without asking it: ticks, messages to a window, and the state for notifications.

Apart from the asking, so that it can be tried with recorded values on any system. The numbers are those of the Windows
SDK (winuser.h, wtsapi32.h, shellapi.h).
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, IntEnum, auto

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1

_TICKS = 2**32
_AHEAD = 60_000
"""Milliseconds by which the last input may seem to lie ahead, when it comes between the two questions."""


class _Power(IntEnum):
    SUSPEND = 0x4
    RESUME_SUSPEND = 0x7
    RESUME_AUTOMATIC = 0x12


class _Session(IntEnum):
    CONSOLE_CONNECT = 0x1
    CONSOLE_DISCONNECT = 0x2
    REMOTE_CONNECT = 0x3
    REMOTE_DISCONNECT = 0x4
    LOCK = 0x7
    UNLOCK = 0x8


class NotificationState(IntEnum):
    """QUERY_USER_NOTIFICATION_STATE: whether this is a moment for a notification."""

    NOT_PRESENT = 1
    """Locked, a screen saver, or another user's session is in front."""
    BUSY = 2
    """A full-screen window, or presentation settings."""
    RUNNING_D3D_FULL_SCREEN = 3
    PRESENTATION_MODE = 4
    ACCEPTS_NOTIFICATIONS = 5
    QUIET_TIME = 6
    """The first hour of a new account."""
    APP = 7
    """A program from the Store runs, which today says nothing about what fills the screen."""


class News(Enum):
    """What follows from a message."""

    NOTHING = auto()
    CHANGED = auto()
    GOING_TO_SLEEP = auto()
    WOKEN = auto()


@dataclass(frozen=True)
class SessionState:
    """What the messages so far say about the session."""

    locked: bool = False
    disconnected: bool = False

    @property
    def covered(self) -> bool:
        """Nobody would see what is shown."""
        return self.locked or self.disconnected


def idle_between(last_input: int, now: int) -> timedelta:
    """Time from the tick of the last input to the present one.

    Both are milliseconds of 32 bits, which begin again at zero every 49.7 days; whoever is away longer than that seems
    to have come back.
    """
    milliseconds = (now - last_input) % _TICKS
    return timedelta(milliseconds=0 if milliseconds >= _TICKS - _AHEAD else milliseconds)


def heard(state: SessionState, message: int, word: int) -> tuple[SessionState, News]:
    """What a message to the window means; `word` is its wParam."""
    if message == WM_POWERBROADCAST:
        return state, _power_news(word)
    if message != WM_WTSSESSION_CHANGE:
        return state, News.NOTHING
    after = _session_after(state, word)
    return after, News.CHANGED if after.covered != state.covered else News.NOTHING


def is_engaged(state: int | None) -> bool:
    """Whether the state for notifications means not now; no where it is unknown."""
    return state in {
        NotificationState.BUSY,
        NotificationState.RUNNING_D3D_FULL_SCREEN,
        NotificationState.PRESENTATION_MODE,
        NotificationState.QUIET_TIME,
    }


def is_covered(state: int | None) -> bool:
    """Whether the state for notifications means that nobody would see one; no where it is unknown."""
    return state == NotificationState.NOT_PRESENT


def _power_news(word: int) -> News:
    if word == _Power.SUSPEND:
        return News.GOING_TO_SLEEP
    if word in {_Power.RESUME_SUSPEND, _Power.RESUME_AUTOMATIC}:
        return News.WOKEN
    return News.NOTHING


def _session_after(state: SessionState, word: int) -> SessionState:
    match word:
        case _Session.LOCK:
            return replace(state, locked=True)
        case _Session.UNLOCK:
            return replace(state, locked=False)
        case _Session.CONSOLE_DISCONNECT | _Session.REMOTE_DISCONNECT:
            return replace(state, disconnected=True)
        case _Session.CONSOLE_CONNECT | _Session.REMOTE_CONNECT:
            return replace(state, disconnected=False)
        case _:
            return state
