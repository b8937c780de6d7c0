"""How wrong tries at a lock are slowed: the more there were, the longer until the next is taken. Never anything worse.

Against somebody who guesses at the keyboard. Whoever copies the files guesses elsewhere; against that stands the cost
of each single guess (`models/storage/key_slots.py`).
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

# A slip of the finger, a wrong keyboard layout, caps lock: these cost nothing.
FREE_TRIES = 3
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)
_DOUBLINGS = 10


@dataclass(frozen=True)
class Tries:
    """How many wrong tries there were one after the other, and when the last was (aware)."""

    wrong: int = 0
    last: datetime | None = None

    def another(self, at: datetime) -> "Tries":
        """One more, at this time."""
        return Tries(self.wrong + 1, at)

    def wait(self, now: datetime) -> timedelta:
        """How long until another try is taken; zero when it is taken now.

        Never longer than the whole wait, wherever a changed clock says that the last try was.
        """
        if self.last is None or self.wrong < FREE_TRIES:
            return timedelta()
        whole: timedelta = min(FIRST_WAIT * 2 ** min(self.wrong - FREE_TRIES, _DOUBLINGS), LONGEST_WAIT)
        return max(whole - abs(now - self.last), timedelta())


def to_json(tries: Tries) -> str:
    """As kept in a file, so that ending the program is no way around the wait."""
    return json.dumps({"wrong": tries.wrong, "last": tries.last.isoformat() if tries.last else None}) + "\n"


def from_json(text: str) -> Tries:
    """Read back; what is no such file is no wrong try."""
    try:
        found = json.loads(text)
        last = datetime.fromisoformat(found["last"])
        if isinstance(found["wrong"], int) and found["wrong"] >= 0 and last.tzinfo is not None:
            return Tries(found["wrong"], last)
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    return Tries()
