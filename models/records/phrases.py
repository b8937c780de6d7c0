"""Phrases: what the person makes of the library, and what they add to it."""

from dataclasses import dataclass
from enum import StrEnum

from models.records.record import Record


class PhraseArea(StrEnum):
    """Where a phrase is offered."""

    STARTER = "starter"
    REPAIR = "repair"
    GESTURE = "gesture"
    ACKNOWLEDGEMENT = "acknowledgement"


@dataclass(frozen=True, kw_only=True)
class PhraseChoice(Record):
    """A phrase of the person's own, or what they think of one from the library.

    `library_id` names the phrase of the library that this is about and is empty for an own one; `text` then holds the
    words, and `second` what stands in the second gap of a starter. `kind` is the value of what tells kinds apart
    in its area (an `AttemptKind`, for a starter its `StatementForm`), or empty.
    """

    area: PhraseArea
    library_id: str = ""
    text: str = ""
    second: str = ""
    kind: str = ""
    hidden: bool = False
    favourite: bool = False
