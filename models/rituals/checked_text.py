"""Words are checked before they become a record, so that nothing that cannot be stored whole ever gets further."""

from enum import StrEnum

from models.records import TEXT_LIMIT


class Refusal(StrEnum):
    """Why something cannot be taken as it is; the shell has a sentence for each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_TEXT = "not_text"  # a NUL or half a character: it could not be stored whole
    IN_THE_FUTURE = "in_the_future"
    PAUSE_LENGTH = "pause_length"
    OUT_OF_RANGE = "out_of_range"


class RefusedError(ValueError):
    """The words or figures cannot be taken as they are; nothing was changed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def text_of(words: str, *, required: bool = True) -> str:
    """The words without white space around them; RefusedError when empty (if required), too long or not storable."""
    words = words.strip()
    if required and not words:
        raise RefusedError(Refusal.EMPTY)
    if len(words) > TEXT_LIMIT:
        raise RefusedError(Refusal.TOO_LONG)
    if "\0" in words:
        raise RefusedError(Refusal.NOT_TEXT)
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise RefusedError(Refusal.NOT_TEXT) from error
    return words
