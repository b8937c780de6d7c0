"""What reading past activity found, or why it found nothing, in a sentence each."""

from models.past_activity import LARGEST_FILE, PastActivity, Unreadable, UnreadableError
from ui.desktop.activitywatch import NoAnswer, NoAnswerError
from ui.locale_texts import date_text
from ui.punctuation import one_after_the_other
from ui.text_context import TextContext

PastActivityTexts = TextContext("PastActivityTexts")

_MEGABYTE = 1_000_000


def found_text(found: PastActivity) -> str:
    """How many days, from when to when, and that nothing but times is taken."""
    several_years = found.first.year != found.last.year
    first = date_text(found.first, with_year=several_years)
    if found.days == 1:
        told = PastActivityTexts.tr("One day, {first}.").format(first=first)
    else:
        last = date_text(found.last, with_year=True)
        told = PastActivityTexts.tr("%n days between {first} and {last}.", "", found.days).format(
            first=first, last=last
        )
    parts = [told, PastActivityTexts.tr("Only times are taken.")]
    left_out = sum(count for _, count in found.passed_over)
    if left_out:
        parts.append(PastActivityTexts.tr("%n entries can’t be true and are left out.", "", left_out))
    return one_after_the_other(*parts)


def unread_file_text(error: Exception) -> str:
    """Why nothing was taken from a file."""
    if isinstance(error, UnreadableError):
        return _unreadable_text(error)
    return PastActivityTexts.tr("That file could not be opened. Nothing was changed.")


def no_answer_text(error: Exception) -> str:
    """Why nothing came from the ActivityWatch on this computer."""
    if isinstance(error, NoAnswerError):
        return _no_answer_texts()[error.reason]
    if isinstance(error, UnreadableError) and error.reason is Unreadable.NOTHING_IN_IT:
        return _unreadable_text(error)
    return _no_answer_texts()[NoAnswer.NOT_ACTIVITYWATCH]


def _unreadable_text(error: UnreadableError) -> str:
    if error.reason is Unreadable.DAMAGED and error.line is not None:
        return PastActivityTexts.tr(
            "Line {line} of that file could not be understood, so nothing was taken from it."
        ).format(line=error.line)
    texts = {
        Unreadable.TOO_LARGE: PastActivityTexts.tr(
            "That file is larger than {size} MB. ActivityWatch can also export a single bucket: the one whose name "
            "begins with aw-watcher-afk is enough.",
        ).format(size=LARGEST_FILE // _MEGABYTE),
        Unreadable.NOT_TEXT: PastActivityTexts.tr("There is no readable text in that file. Nothing was changed."),
        Unreadable.UNKNOWN_FORMAT: PastActivityTexts.tr(
            "That is neither an export of ActivityWatch nor a table with the columns start_utc, end_utc and "
            "utc_offset_minutes.",
        ),
        Unreadable.DAMAGED: PastActivityTexts.tr(
            "Something in that file could not be understood, so nothing was taken from it."
        ),
        Unreadable.NO_PRESENCE: PastActivityTexts.tr(
            "The times at the keyboard are missing from that export. They are in the bucket whose name begins with "
            "aw-watcher-afk.",
        ),
        Unreadable.NOTHING_IN_IT: PastActivityTexts.tr(
            "There was no time in it that could be used. Nothing was changed."
        ),
    }
    return texts[error.reason]


def _no_answer_texts() -> dict[NoAnswer, str]:
    return {
        NoAnswer.NOT_RUNNING: PastActivityTexts.tr(
            "No ActivityWatch is running on this computer. An exported file can be read instead."
        ),
        NoAnswer.TOO_SLOW: PastActivityTexts.tr("ActivityWatch did not answer in time. Nothing was changed."),
        NoAnswer.TOO_LARGE: PastActivityTexts.tr(
            "ActivityWatch answered with more than fits here. Nothing was changed."
        ),
        NoAnswer.KEY_WANTED: PastActivityTexts.tr(
            "ActivityWatch answers only to programs that know its key. An exported file can be read instead.",
        ),
        NoAnswer.NOT_ACTIVITYWATCH: PastActivityTexts.tr(
            "What answered there could not be understood. Nothing was changed."
        ),
        NoAnswer.NO_PRESENCE: PastActivityTexts.tr(
            "This ActivityWatch keeps no times at the keyboard, so there is nothing to read."
        ),
    }
