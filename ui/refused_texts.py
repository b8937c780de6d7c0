"""Why a file was not taken in, in one sentence, and where in it the reason lies. Nothing of what it holds is quoted."""

from PySide6.QtCore import QCoreApplication

from models.exchange.refusals import ImportRefused, Place, Reason
from ui.punctuation import listed


def refused_text(refused: ImportRefused) -> str:
    """One sentence, for a person."""
    where = _where(refused.place)
    reason = _reason(refused.reason)
    if not where:
        return reason
    return QCoreApplication.translate("Refused", "{where}: {reason}").format(where=where, reason=reason)


def _where(place: Place) -> str:
    """A line, or an entry and one of its fields, by the words of the documented format."""
    if place.line:
        return QCoreApplication.translate("Refused", "Line {line}").format(line=place.line)
    parts = []
    if place.kind and place.number:
        parts.append(f"{place.kind} {place.number}")
    elif place.kind:
        parts.append(place.kind)
    if place.field:
        parts.append(place.field)
    return listed(parts)


def _reason(reason: Reason) -> str:
    texts = {
        Reason.UNREADABLE: QCoreApplication.translate("Refused", "This file can’t be read; nothing was changed."),
        Reason.TOO_LARGE: QCoreApplication.translate(
            "Refused", "This file is larger than a lifetime of entries; nothing was changed."
        ),
        Reason.ARCHIVE: QCoreApplication.translate(
            "Refused", "This is an archive; the JSON file inside of it can be taken in."
        ),
        Reason.NOT_UTF8: QCoreApplication.translate(
            "Refused", "The text is not in UTF-8; saved anew as UTF-8 it can be taken in."
        ),
        Reason.NUL: QCoreApplication.translate("Refused", "This is no text file; nothing was changed."),
        Reason.NOT_JSON: QCoreApplication.translate("Refused", "The JSON breaks off or breaks its own rules here."),
        Reason.TOO_DEEP: QCoreApplication.translate(
            "Refused", "The file is nested deeper than any export; nothing was changed."
        ),
        Reason.KEY_TWICE: QCoreApplication.translate(
            "Refused", "The file gives two values for one and the same thing; nothing was changed."
        ),
        Reason.NUMBER: QCoreApplication.translate(
            "Refused", "There is a number in it that can’t be counted with; nothing was changed."
        ),
        Reason.FOREIGN: QCoreApplication.translate(
            "Refused", "This is neither an export of Soft Landing nor one of Day One; nothing was changed."
        ),
        Reason.NEWER: QCoreApplication.translate(
            "Refused", "A newer Soft Landing wrote this file; the newer version will take it in."
        ),
        Reason.UNKNOWN_FIELD: QCoreApplication.translate(
            "Refused", "There is something in it that no export holds; nothing was changed."
        ),
        Reason.MISSING_FIELD: QCoreApplication.translate(
            "Refused", "Something that every export holds is missing; nothing was changed."
        ),
        Reason.WRONG_TYPE: QCoreApplication.translate(
            "Refused", "There is another kind of value than the one that belongs there; nothing was changed."
        ),
        Reason.WRONG_VALUE: QCoreApplication.translate(
            "Refused", "The value is none of those that can stand there; nothing was changed."
        ),
        Reason.TEXT_TOO_LONG: QCoreApplication.translate(
            "Refused", "The text is longer than an entry can be (10,000 characters); nothing was changed."
        ),
        Reason.NOT_TEXT: QCoreApplication.translate(
            "Refused", "There is a character in it that can’t be stored; nothing was changed."
        ),
        Reason.TIME: QCoreApplication.translate(
            "Refused", "There is no date to be read here; they look like 2026-11-23 or 2026-11-23T17:40+01:00."
        ),
        Reason.SAME_ENTRY_TWICE: QCoreApplication.translate(
            "Refused", "One and the same entry is in the file twice; nothing was changed."
        ),
        Reason.NO_EPISODE: QCoreApplication.translate(
            "Refused", "The repair that this belongs to is not in the file; nothing was changed."
        ),
        Reason.NOT_CSV: QCoreApplication.translate("Refused", "The quotation marks don’t match up here."),
        Reason.NO_COLUMNS: QCoreApplication.translate(
            "Refused", "A column of dates and one of texts are needed, called date and text."
        ),
        Reason.TOO_MANY_COLUMNS: QCoreApplication.translate(
            "Refused", "There are more columns here than a table of dates and texts has; nothing was changed."
        ),
        Reason.NOTHING: QCoreApplication.translate("Refused", "There is nothing in this file that could be taken in."),
    }
    return texts[reason]
