"""What an act is called where it can be undone: by the kind of record, never by what stands in it."""

from PySide6.QtCore import QCoreApplication

from models.records import (
    CheckIn,
    ClarityStatement,
    Gesture,
    ParkedThought,
    Partner,
    Pause,
    PhraseChoice,
    Record,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
)


def act_text(record: Record) -> str:
    """A name for saving this record: it is new, was changed, or is being deleted."""
    written, changed, deleted = _names(type(record))
    if record.deleted is not None:
        return deleted
    return written if record.created == record.updated else changed


def _names(kind: type[Record]) -> tuple[str, str, str]:
    names = {
        ClarityStatement: (
            QCoreApplication.translate("ActTexts", "Write a statement"),
            QCoreApplication.translate("ActTexts", "Change a statement"),
            QCoreApplication.translate("ActTexts", "Delete a statement"),
        ),
        RepairEpisode: (
            QCoreApplication.translate("ActTexts", "Write down what happened"),
            QCoreApplication.translate("ActTexts", "Change a repair"),
            QCoreApplication.translate("ActTexts", "Delete a repair"),
        ),
        RepairAttempt: (
            QCoreApplication.translate("ActTexts", "Note an attempt"),
            QCoreApplication.translate("ActTexts", "Change an attempt"),
            QCoreApplication.translate("ActTexts", "Delete an attempt"),
        ),
        Pause: (
            QCoreApplication.translate("ActTexts", "Take a pause"),
            QCoreApplication.translate("ActTexts", "Change a pause"),
            QCoreApplication.translate("ActTexts", "Delete a pause"),
        ),
        SoftLanding: (
            QCoreApplication.translate("ActTexts", "Note a landing"),
            QCoreApplication.translate("ActTexts", "Change a landing"),
            QCoreApplication.translate("ActTexts", "Delete a landing"),
        ),
        Gesture: (
            QCoreApplication.translate("ActTexts", "Add a gesture"),
            QCoreApplication.translate("ActTexts", "Change a gesture"),
            QCoreApplication.translate("ActTexts", "Delete a gesture"),
        ),
        ParkedThought: (
            QCoreApplication.translate("ActTexts", "Park a thought"),
            QCoreApplication.translate("ActTexts", "Change a parked thought"),
            QCoreApplication.translate("ActTexts", "Delete a parked thought"),
        ),
        Partner: (
            QCoreApplication.translate("ActTexts", "Note their usual times"),
            QCoreApplication.translate("ActTexts", "Change their usual times"),
            QCoreApplication.translate("ActTexts", "Delete their usual times"),
        ),
        CheckIn: (
            QCoreApplication.translate("ActTexts", "Keep a check-in"),
            QCoreApplication.translate("ActTexts", "Change a check-in"),
            QCoreApplication.translate("ActTexts", "Delete a check-in"),
        ),
        PhraseChoice: (
            QCoreApplication.translate("ActTexts", "Add a phrase"),
            QCoreApplication.translate("ActTexts", "Change a phrase"),
            QCoreApplication.translate("ActTexts", "Delete a phrase"),
        ),
    }
    other = (
        QCoreApplication.translate("ActTexts", "Add an entry"),
        QCoreApplication.translate("ActTexts", "Change an entry"),
        QCoreApplication.translate("ActTexts", "Delete an entry"),
    )
    return names.get(kind, other)
