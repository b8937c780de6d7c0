"""What is kept outside the journal, because it is needed before the journal is open and while it is locked.

Settings, the state of the workday, what was reminded of and the places of windows: times, numbers, keys and choices,
never the person's words.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from models.records import Record
from models.reminder_state import ReminderState
from models.settings import Settings
from models.workday_state import WorkdayState


class StateStore(Protocol):
    """Small files beside the journal. Reading never fails: what cannot be read is set aside and the default returned.

    Writing raises OSError when the system refuses; the caller says so and goes on with what it has.
    """

    def settings(self) -> Settings:
        """The settings as last kept."""

    def unread_settings(self) -> Path | None:
        """The file with settings that could not be read, until others are kept; None if all is well."""

    def keep_settings(self, settings: Settings) -> None:
        """Keep the settings."""

    def workday(self) -> WorkdayState:
        """The state of the workday as last kept."""

    def keep_workday(self, state: WorkdayState) -> None:
        """Keep the state of the workday."""

    def reminders(self) -> ReminderState:
        """What was reminded of, as last kept."""

    def keep_reminders(self, state: ReminderState) -> None:
        """Keep what was reminded of."""

    def held_back(self) -> tuple[Record, ...]:
        """What waits for the journal to be unlocked; see `models.held_back`."""

    def hold_back(self, records: Sequence[Record]) -> None:
        """Keep this, and nothing else, for when the journal is unlocked."""

    def window_place(self, window: str) -> str:
        """Where a window was, in the shell's own words; empty when never kept."""

    def keep_window_place(self, window: str, place: str) -> None:
        """Keep where a window is."""
