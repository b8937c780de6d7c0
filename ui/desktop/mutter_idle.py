"""Idle time on GNOME from Mutter's idle monitor, which wakes us and need not be polled.

The monitor is asked over D-Bus, so an answer comes a little after the question, while a look wants to know at once:

- Once a threshold was reached, the time of the last input is known until the watch for the return fires.
- Otherwise an answer counts for a second. Then it may be that somebody has typed since, and a pause must not be made up
  in the middle of a sentence: the look learns that nothing is known, the monitor is asked, and when it has answered,
  some milliseconds later, `crossed` lets everybody look again.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject

from models.clock import Clock
from ui.desktop.dbus import Bus, Listening, method_call
from ui.desktop.presence import IdleSource, SourceName

log = logging.getLogger(__name__)

SERVICE = "org.gnome.Mutter.IdleMonitor"
PATH = "/org/gnome/Mutter/IdleMonitor/Core"

FRESH = timedelta(seconds=1)
"""How long an answer counts while the person may be typing; a pause that is off by this is still the same pause."""

_MILLISECOND = timedelta(milliseconds=1)


class MutterIdle(IdleSource):
    """The idle monitor of the GNOME desktop, for as long as its name is owned on the session bus.

    While a program keeps the session from becoming idle (a film, a call), Mutter lets no watch fire; it still answers
    when asked, so the thresholds passed in such a time are noticed at the next look.
    """

    def __init__(self, bus: Bus, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._clock = clock
        self._available = False
        self._refused = False
        self._life = 0
        """Counts the lives of the service, so that an answer of an earlier one is not taken for the present one's."""
        self._thresholds: set[int] = set()
        """In milliseconds, like all that Mutter says."""
        self._watches: dict[int, int] = {}
        """Threshold to the number of the watch that waits for it."""
        self._reached: set[int] = set()
        self._return_watch: int | None = None
        self._return_watch_asked = False
        self._last_input: float | None = None
        """In seconds of the clock's monotonic half, as far as the last answer knows."""
        self._known_at = 0.0
        self._open_questions = 0
        self._owes_answer = False
        """A look was left without an answer."""
        self._telling = False
        bus.subscribe(Listening(SERVICE, SERVICE, "WatchFired", PATH), lambda body: self._fired(int(body[0])))
        bus.watch_name(SERVICE, self._service_changed)

    @property
    def source(self) -> SourceName:
        """GNOME's compositor."""
        return SourceName.MUTTER

    @property
    def available(self) -> bool:
        """Whether somebody owns the monitor's name now."""
        return self._available

    @property
    def polls(self) -> bool:
        """True where the monitor is there and refuses to watch: then only looking helps."""
        return self._refused

    def idle_for(self) -> timedelta | None:
        """Time since the last input; None while nothing fresh is known, in which case `crossed` follows the answer.

        Mutter's clock stands still while the machine sleeps, so a night in suspend is not part of this.
        """
        now = self._clock.monotonic()
        away = bool(self._reached) and self._return_watch is not None
        fresh = self._telling or now - self._known_at <= FRESH.total_seconds()
        if self._last_input is not None and (away or fresh):
            return max(timedelta(seconds=now - self._last_input), timedelta())
        self._owes_answer = True
        if not self._open_questions:
            self._ask()
        return None

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Replace the thresholds; those that stay keep their watches, one that is passed already is told soon."""
        wanted = {round(threshold / _MILLISECOND) for threshold in thresholds if threshold > timedelta()}
        new, gone = wanted - self._thresholds, self._thresholds - wanted
        self._thresholds = wanted
        self._reached &= wanted
        for threshold in gone & self._watches.keys():
            self._remove(self._watches.pop(threshold))
        self._set_watches(new)

    def close(self) -> None:
        """Listen no more; Mutter drops the watches of whoever leaves the bus."""
        self._available = False
        self._forget()

    # The service

    def _service_changed(self, present: bool) -> None:
        was_available, self._available = self._available, present
        self._forget()
        if present:
            self._set_watches(self._thresholds)
            self._ask()
        if was_available:
            self._tell()

    def _forget(self) -> None:
        self._life += 1
        self._refused = False
        self._watches.clear()
        self._reached.clear()
        self._return_watch, self._return_watch_asked = None, False
        self._last_input = None
        self._open_questions = 0

    def _call(
        self,
        member: str,
        taken: Callable[[int], None],
        failed: Callable[[], None],
        signature: str | None = None,
        body: tuple[int, ...] = (),
    ) -> None:
        """Call a method that answers with one number, and heed the answer if it comes from the same service."""
        life = self._life

        def take(answer: tuple[Any, ...]) -> None:
            if life == self._life:
                taken(int(answer[0]))

        def fail(error: str) -> None:
            if life == self._life:
                log.info("the idle monitor did not answer %s: %s", member, error)
                failed()

        self._bus.call(method_call(SERVICE, PATH, SERVICE, member, signature, body), take, fail)

    # Asking

    def _ask(self) -> None:
        if self._available:
            self._open_questions += 1
            self._call("GetIdletime", self._take_idle, self._not_answered)

    def _not_answered(self) -> None:
        self._open_questions -= 1

    def _take_idle(self, milliseconds: int) -> None:
        self._open_questions -= 1
        self._know(milliseconds)
        passed = {threshold for threshold in self._thresholds if threshold <= milliseconds}
        news = self._owes_answer or passed != self._reached
        self._reached = passed
        if passed and self._wait_for_return():
            # Asked behind the watch: somebody who was faster than it is found by the answer.
            self._ask()
        if news:
            self._tell()

    def _know(self, milliseconds: int) -> None:
        self._known_at = self._clock.monotonic()
        self._last_input = self._known_at - milliseconds / 1000

    def _tell(self) -> None:
        self._owes_answer = False
        self._telling = True
        try:
            self.crossed.emit()
        finally:
            self._telling = False

    # Watching

    def _set_watches(self, thresholds: set[int]) -> None:
        if not self._available or not thresholds:
            return
        for threshold in sorted(thresholds):
            self._set_watch(threshold)
        # Asked behind the watches: a threshold that is passed already, or just now, is found by the answer.
        self._ask()

    def _set_watch(self, threshold: int) -> None:
        def take(watch: int) -> None:
            if threshold in self._thresholds and threshold not in self._watches:
                self._watches[threshold] = watch
            else:
                # Wanted no more by the time it was made.
                self._remove(watch)

        self._call("AddIdleWatch", take, self._refuse, "t", (threshold,))

    def _remove(self, watch: int) -> None:
        self._bus.call(method_call(SERVICE, PATH, SERVICE, "RemoveWatch", "u", (watch,)))

    def _refuse(self) -> None:
        self._refused = True

    def _fired(self, watch: int) -> None:
        if watch == self._return_watch:
            self._come_back()
        elif any(number == watch and threshold not in self._reached for threshold, number in self._watches.items()):
            # How long it has been is asked and not concluded: a watch set late fires late.
            self._wait_for_return()
            self._ask()

    def _wait_for_return(self) -> bool:
        """Have one watch for the next input, which fires once and is gone; False when there is one already."""
        if self._return_watch is not None or self._return_watch_asked:
            return False

        def take(watch: int) -> None:
            self._return_watch, self._return_watch_asked = watch, False

        def fail() -> None:
            self._return_watch_asked = False
            self._refuse()

        self._return_watch_asked = True
        self._call("AddUserActiveWatch", take, fail)
        return True

    def _come_back(self) -> None:
        self._return_watch = None
        self._know(0)
        if self._reached:
            self._reached.clear()
            self._tell()
