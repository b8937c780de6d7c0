"""What happens when something unforeseen does: it is logged without a word of the person's, and the program goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)


def catch_unexpected(tell: Callable[[], None]) -> None:
    """From now on, errors that nobody caught are logged by type and place alone, and `tell` says so quietly.

    An error's message may quote what was being written, so it is never logged.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected %s in %s", kind.__name__, _places(trace))
        tell()

    def caught_on_a_thread(failed: threading.ExceptHookArgs) -> None:
        log.error("unexpected %s on a thread in %s", failed.exc_type.__name__, _places(failed.exc_traceback))

    sys.excepthook = caught
    threading.excepthook = caught_on_a_thread


def _places(trace: TracebackType | None) -> str:
    frames = list(reversed(traceback.extract_tb(trace)))[:8]
    return " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames) or "an unknown place"
