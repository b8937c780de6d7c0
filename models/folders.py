"""Where things lie on this system: the XDG folders, AppData or Application Support, or all under one folder."""

from dataclasses import dataclass
from pathlib import Path

NAME = "soft-landing"


@dataclass(frozen=True)
class Folders:
    """`data` holds the journal and its key, `state` the small files beside it."""

    data: Path
    state: Path

    @classmethod
    def of_system(cls) -> "Folders":
        """The system's own places for one user."""
        # Not loaded where a folder is named.
        from platformdirs import PlatformDirs

        places = PlatformDirs(NAME, appauthor=False)
        return cls(data=Path(places.user_data_dir), state=Path(places.user_config_dir))

    @classmethod
    def under(cls, folder: Path) -> "Folders":
        """Everything in one folder."""
        whole = folder.expanduser().resolve()
        return cls(data=whole, state=whole)
