"""Why a file cannot be taken in, and where in it; the shell has a sentence for each reason."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """What is the matter with a file. It is always refused whole."""

    UNREADABLE = "unreadable"  # the system refuses, or there is no such file
    TOO_LARGE = "too_large"
    ARCHIVE = "archive"  # a ZIP file, as some programs export
    NOT_UTF8 = "not_utf8"
    NUL = "nul"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    KEY_TWICE = "key_twice"  # one name twice in one JSON object
    NUMBER = "number"  # NaN, infinite, or larger than anything counted here
    FOREIGN = "foreign"  # JSON, but none that is known here
    NEWER = "newer"  # a newer program wrote it
    UNKNOWN_FIELD = "unknown_field"
    MISSING_FIELD = "missing_field"
    WRONG_TYPE = "wrong_type"
    WRONG_VALUE = "wrong_value"
    TEXT_TOO_LONG = "text_too_long"
    NOT_TEXT = "not_text"  # a NUL or half a character in a text
    TIME = "time"  # no time, one without its zone, or one nobody here has lived through
    SAME_ENTRY_TWICE = "same_entry_twice"
    NO_EPISODE = "no_episode"  # an attempt or a pause whose episode is not in the file
    NOT_CSV = "not_csv"
    NO_COLUMNS = "no_columns"  # no column for the date or none for the text
    TOO_MANY_COLUMNS = "too_many_columns"
    NOTHING = "nothing"  # nothing in it that could be taken in


@dataclass(frozen=True)
class Place:
    """Where in the file: a line, or a field of the nth entry of a kind; all count from 1, and 0 and "" say nothing.

    Kind and field are words of the documented format, never what the file itself calls something.
    """

    line: int = 0
    kind: str = ""
    number: int = 0
    field: str = ""


NOWHERE = Place()


class ImportRefused(Exception):  # noqa: N818 (it says what became of the import)
    """The file is not taken in, and nothing was changed. Carries reason and place alone, never content."""

    def __init__(self, reason: Reason, place: Place = NOWHERE) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.place = place
