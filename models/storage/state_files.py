"""The small files beside the journal that make up the program's memory of itself: see `models.state_store`."""

import contextlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from models import held_back, reminder_state
from models.records import Record
from models.reminder_state import ReminderState
from models.settings import Settings
from models.storage.plain_file import SETTINGS_NAME, SettingsFile, read_text, set_aside, write_text
from models.workday_state import WorkdayState, from_json, to_json

T = TypeVar("T")

STATE_NAMES = (SETTINGS_NAME, "workday.json", "reminders.json", "held-back.json", "windows.json")


class StateFiles:
    """A `StateStore` of small files in a folder.

    `settings.json`, `workday.json`, `reminders.json`, `windows.json`, and while something waits `held-back.json`.

    One that cannot be read is set aside as `….bad`. Of settings the person is told, for they chose them. Of the others
    nothing is said: they are what the program remembers of itself, and at most it offers or reminds once more.
    """

    def __init__(self, folder: Path) -> None:
        settings, *others = (folder / name for name in STATE_NAMES)
        self._settings = SettingsFile(settings)
        self._workday, self._reminders, self._held_back, self._windows = others

    def settings(self) -> Settings:
        """The settings; the defaults when there are none or they cannot be read."""
        return self._settings.load()

    def keep_settings(self, settings: Settings) -> None:
        """Raises OSError when the system refuses."""
        self._settings.save(settings)

    def unread_settings(self) -> Path | None:
        """Where the settings are that could not be read; see `SettingsFile.unread`."""
        return self._settings.unread()

    def workday(self) -> WorkdayState:
        """The state of the workday; an empty one when there is none or it cannot be read."""
        return _read(self._workday, from_json) or WorkdayState()

    def keep_workday(self, state: WorkdayState) -> None:
        """Raises OSError when the system refuses."""
        write_text(self._workday, to_json(state))

    def reminders(self) -> ReminderState:
        """What was reminded of; nothing when there is no such file or it cannot be read."""
        return _read(self._reminders, reminder_state.from_json) or ReminderState()

    def keep_reminders(self, state: ReminderState) -> None:
        """Raises OSError when the system refuses."""
        write_text(self._reminders, reminder_state.to_json(state))

    def held_back(self) -> tuple[Record, ...]:
        """What waits for the journal; nothing when there is no such file or it cannot be read."""
        return _read(self._held_back, held_back.from_json) or ()

    def hold_back(self, records: Sequence[Record]) -> None:
        """Raises OSError when the system refuses."""
        if records:
            write_text(self._held_back, held_back.to_json(records))
        else:
            self._held_back.unlink(missing_ok=True)

    def window_place(self, window: str) -> str:
        """Where a window was, or an empty text."""
        place = self._places().get(window, "")
        return place if isinstance(place, str) else ""

    def keep_window_place(self, window: str, place: str) -> None:
        """A place that cannot be kept is no loss worth a word."""
        with contextlib.suppress(OSError):
            write_text(self._windows, json.dumps({**self._places(), window: place}, indent=2, sort_keys=True) + "\n")

    def _places(self) -> dict[str, object]:
        try:
            found = json.loads(read_text(self._windows) or "{}")
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def _read(path: Path, understand: Callable[[str], T]) -> T | None:
    """What the file says, or None; one that is none of ours is set aside, for the next writing takes its place."""
    try:
        text = read_text(path)
        return None if text is None else understand(text)
    except OSError:
        return None
    except ValueError:
        set_aside(path)
        return None
