"""What the program is given to live in: everything that another system, or a test, would have otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.backups import Backups
from models.clock import Clock
from models.journal import Journal
from models.state_store import StateStore
from models.vault import Vault
from ui.desktop.engagement import Engagement
from ui.desktop.presence import Presence


@dataclass(frozen=True)
class Surroundings:
    """What the program is given to live in."""

    clock: Clock
    store: StateStore
    presence: Presence
    engagement: Engagement
    open_journal: Callable[[], Journal]
    vault: Callable[[], Vault]
    """The same one each time; it is asked for on the worker, where it takes a moment to load."""
    backups: Callable[[], Backups]
    """As the vault is."""
    erase: Callable[[], None]
    """Deletes everything there is; the journal is closed by then. Raises OSError or JournalError."""
    data_folder: Path
