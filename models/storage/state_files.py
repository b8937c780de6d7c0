"""The small files beside the journal that make up the program's memory of itself: see `models.state_store`."""

import contextlib
import json
from pathlib import Path

from models.settings import Settings
from models.storage.plain_file import SettingsFile, read_text, write_text
from models.workday_state import WorkdayState, from_json, to_json


class StateFiles:
    """A `StateStore` of three files in one folder: `settings.json`, `workday.json` and `windows.json`."""

    def __init__(self, folder: Path) -> None:
        self._settings = SettingsFile(folder / "settings.json")
        self._workday = folder / "workday.json"
        self._windows = folder / "windows.json"

    def settings(self) -> Settings:
        """The settings; the defaults when there are none or they cannot be read."""
        return self._settings.load()

    def keep_settings(self, settings: Settings) -> None:
        """Raises OSError when the system refuses."""
        self._settings.save(settings)

    def workday(self) -> WorkdayState:
        """The state of the workday; an empty one when there is none or it cannot be read."""
        try:
            text = read_text(self._workday)
            return WorkdayState() if text is None else from_json(text)
        except (OSError, ValueError):
            return WorkdayState()

    def keep_workday(self, state: WorkdayState) -> None:
        """Raises OSError when the system refuses."""
        write_text(self._workday, to_json(state))

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
