"""What other programs may know of this one: whether an offer is due, and how many entries of each kind. No content."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models.clock import workday_of
from models.exchange.document import NAMES
from models.records import Record
from models.workday import is_paused
from models.workday_state import Phase, WorkdayState

VERSION = 1


@dataclass(frozen=True)
class Status:
    """`entries` is None while the journal is locked."""

    offer_due: bool
    phase: Phase
    entries: Mapping[str, int] | None

    def plain(self) -> dict[str, object]:
        """As JSON has it; `version` rises when a script would have to be changed for it."""
        return {
            "version": VERSION,
            "offer_due": self.offer_due,
            "phase": self.phase.value,
            "locked": self.entries is None,
            "entries": None if self.entries is None else dict(self.entries),
        }


def status(state: WorkdayState, now: datetime, counts: Mapping[type[Record], int] | None) -> Status:
    """The status at `now` (aware), from the program's memory of the day and the counts of the journal, if it is open.

    A state of another day says nothing about today.
    """
    today = state.day == workday_of(now)
    entries = None if counts is None else {name: counts.get(kind, 0) for kind, name in NAMES.items()}
    return Status(
        offer_due=today and offer_is_due(state, now), phase=state.phase if today else Phase.BEFORE, entries=entries
    )


def offer_is_due(state: WorkdayState, now: datetime) -> bool:
    """Whether a landing is being offered, or would be at the next natural moment."""
    if state.settled or is_paused(state, now):
        return False
    if state.phase is Phase.OFFERED:
        return True
    return state.phase is Phase.WINDOW and (state.ask_again_at is None or state.ask_again_at <= now)
