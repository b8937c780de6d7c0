"""Keeps what is in the program's memory there: no dump of it after a crash, no look into it by other programs.

A dump would hold the journal's key and whatever was on the screen. Where a system offers nothing of the kind, nothing
is done. What is left: a debugger that was attached before, the administrator, and pages that were swapped out.
"""

import sys
from pathlib import Path

try:
    import resource
except ImportError:  # Windows writes its dumps where only the user and administrators read, and offers no such limit
    resource = None  # type: ignore[assignment]

# linux/prctl.h
_PR_SET_DUMPABLE = 4
_SANDBOX = Path("/.flatpak-info")


def forbid_core_dumps() -> None:
    """From now on a crash leaves no dump, neither of this program nor of those it starts."""
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def close_memory() -> None:
    """From now on no other program of the same user may look into this one (Linux), nor at its environment.

    Called when the key is about to be had and not at the very start: until then a desktop's portal may find out who
    asks it for the colour scheme. In a sandbox portals ask again and again, and it keeps others out by itself.
    """
    if sys.platform == "linux" and not _SANDBOX.exists():
        # Not loaded before it is needed: `forbid_core_dumps` is among the first things at every start.
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
