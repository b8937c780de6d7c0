"""What happens when something unforeseen does: it is logged without a word of the person's, and the program goes on."""

import logging
import sys
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
        places = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in _frames(trace))
        log.error("unexpected %s in %s", kind.__name__, places or "an unknown place")
        tell()

    sys.excepthook = caught


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    return list(reversed(traceback.extract_tb(trace)))[:8]
