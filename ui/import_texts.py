"""What taking a file in would change, in words and figures, before anything is written and afterwards."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from models.exchange.incoming import Source
from models.exchange.preview import Preview
from models.merging import Comparison
from models.records import Day, Partner, Pause, PhraseChoice, PresenceSpan, Record, RepairAttempt
from ui.backup_texts import counted
from ui.reflection_words import dates_text


def preview_text(found: Preview) -> str:
    """Which kind of file it is, from when to when it speaks, and what of it is new, changed, or here already."""
    lines = [_source_text(found), *_counts(found)]
    if not found.changes:
        lines.append(QCoreApplication.translate("Import", "There is nothing to be added: all of it is here."))
    return "\n".join(lines)


def taken_in_text(found: Comparison) -> str:
    """It is in the journal now."""
    pattern = QCoreApplication.translate("Import", "Taken in. New: {new}; changed: {changed}; left as it was: {same}.")
    return pattern.format(new=found.new.total(), changed=found.newer.total(), same=found.known.total())


def _source_text(found: Preview) -> str:
    kind = {
        Source.OURS: QCoreApplication.translate("Import", "An export of Soft Landing"),
        Source.DAY_ONE: QCoreApplication.translate("Import", "An export of Day One"),
        Source.CSV: QCoreApplication.translate("Import", "A table of dates and texts"),
    }[found.source]
    if found.first is None or found.last is None:
        return QCoreApplication.translate("Import", "{kind}.").format(kind=kind)
    days = dates_text(found.first, found.last)
    return QCoreApplication.translate("Import", "{kind}: {days}.").format(kind=kind, days=days)


def _counts(found: Preview) -> list[str]:
    parts = (
        (QCoreApplication.translate("Import", "New – {counts}"), found.new),
        (QCoreApplication.translate("Import", "Changed later than here – {counts}"), found.newer),
        (QCoreApplication.translate("Import", "Here already, to be left as it is – {counts}"), found.known),
    )
    return [text.format(counts=_told(counts)) for text, counts in parts if counts.total()]


def _told(counts: Mapping[type[Record], int]) -> str:
    """Every kind there is something of, those one looks for first."""
    others = {
        RepairAttempt: QCoreApplication.translate("Import", "attempts to reach out: {count}"),
        Pause: QCoreApplication.translate("Import", "pauses: {count}"),
        Day: QCoreApplication.translate("Import", "days at work or off: {count}"),
        PresenceSpan: QCoreApplication.translate("Import", "times at the computer: {count}"),
        PhraseChoice: QCoreApplication.translate("Import", "choices of phrases: {count}"),
        Partner: QCoreApplication.translate("Import", "what you told about the other: {count}"),
    }
    rest = [text.format(count=counts[kind]) for kind, text in others.items() if counts.get(kind, 0)]
    return " · ".join((*counted(counts), *rest))
