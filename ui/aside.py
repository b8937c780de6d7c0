"""Work that takes a while and needs no journal, on a thread of its own; the answer comes back on the GUI thread."""

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

T = TypeVar("T")


class Aside(QObject):
    """One piece of work at a time counts: what was begun before the last one is not heard any more."""

    _answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: object | None = None
        # Emitted on the worker; a queued connection carries the answer over to the thread this object lives on.
        self._answered.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether an answer is still waited for."""
        return self._wanted is not None

    def ask(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Do `work`, then hand its result to `then`, or what it raised to `failed`."""
        wanted = self._wanted = object()
        threading.Thread(target=self._work, args=(wanted, work, then, failed), name="aside", daemon=True).start()

    def forget(self) -> None:
        """Nobody waits for the answer any more; the thread ends by itself."""
        self._wanted = None

    def _work(
        self,
        wanted: object,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 (whatever it is, somebody waits for an answer)
            log.info("a piece of work failed: %s", type(error).__name__)
            reason = error.with_traceback(None)
            self._answer(wanted, (lambda: failed(reason)) if failed else (lambda: None))
        else:
            self._answer(wanted, lambda: then(result))

    def _answer(self, wanted: object, answer: Callable[[], None]) -> None:
        # The program may have ended in the meantime, and this object with it.
        with contextlib.suppress(RuntimeError):
            self._answered.emit((wanted, answer))

    def _deliver(self, told: tuple[object, Callable[[], None]]) -> None:
        wanted, answer = told
        if wanted is self._wanted:
            self._wanted = None
            answer()
