"""What went wrong, in a sentence each: what happened, that nothing was lost, and what can be done."""

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.journal import Trouble
from models.rituals import Refusal


def trouble_text(trouble: Trouble) -> str:
    """Why the journal said no, for a person. The words on the screen are still where they were typed."""
    texts = {
        Trouble.MISSING: QCoreApplication.translate(
            "Trouble",
            "Your journal is not where it was; only its key is. Nothing was changed. Put the journal back into its "
            "folder and try again. To begin a new one, move the key file away first.",
        ),
        Trouble.MISSING_KEY: QCoreApplication.translate(
            "Trouble",
            "Your journal is here, but its key is not. Nothing was changed. "
            "If you moved the folder, put the key file back beside the journal.",
        ),
        Trouble.WRONG_KEY: QCoreApplication.translate(
            "Trouble",
            "This key does not open the journal. Nothing was changed. "
            "It may belong to another journal, or to a backup.",
        ),
        Trouble.KEY_DAMAGED: QCoreApplication.translate(
            "Trouble",
            "The key file of your journal and its copy are damaged. Nothing was changed. Every backup has a key file "
            "of its own; one of them can bring it back.",
        ),
        Trouble.LOCKED: QCoreApplication.translate("Trouble", "Your journal is locked. A passphrase opens it."),
        Trouble.WRONG_SECRET: QCoreApplication.translate(
            "Trouble", "That is not what opens your journal. Another keyboard layout or Caps Lock may be the reason."
        ),
        Trouble.TOO_SOON: QCoreApplication.translate(
            "Trouble", "That was tried often just now. Nothing is lost; please try again a little later."
        ),
        Trouble.DAMAGED: QCoreApplication.translate(
            "Trouble", "The journal can’t be read the way it should. It was left as it is; a backup can bring it back."
        ),
        Trouble.FOREIGN: QCoreApplication.translate(
            "Trouble", "The file in the journal’s place was made by another program. It was left untouched."
        ),
        Trouble.NEWER: QCoreApplication.translate(
            "Trouble",
            "A newer Soft Landing wrote this journal. It was left untouched; the newer version will open it.",
        ),
        Trouble.READ_ONLY: QCoreApplication.translate(
            "Trouble",
            "That couldn’t be saved: this account may not write in the journal’s folder. Your words are still here.",
        ),
        Trouble.DISK_FULL: QCoreApplication.translate(
            "Trouble", "That couldn’t be saved: the disk is full. Your words are still here; try again with more room."
        ),
        Trouble.BUSY: QCoreApplication.translate(
            "Trouble",
            "That couldn’t be saved just now: something else is using the journal. "
            "Your words are still here; try again in a moment.",
        ),
        Trouble.UNREADABLE: QCoreApplication.translate(
            "Trouble", "The system won’t let the journal be read. Nothing was changed."
        ),
        Trouble.UNKNOWN: QCoreApplication.translate(
            "Trouble", "That didn’t work, and it isn’t clear why. Your words are still here; please try again."
        ),
    }
    return texts[trouble]


def settings_unkept_text(error: OSError) -> str:
    """Why settings could not be written down, and how long they hold."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return QCoreApplication.translate(
            "Trouble", "The disk is full. What you set holds until the program ends; it could not be written down."
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return QCoreApplication.translate(
            "Trouble",
            "This account may not write in the folder of the settings. What you set holds until the program ends.",
        )
    return QCoreApplication.translate(
        "Trouble", "These settings hold until the program ends; they could not be written down."
    )


def settings_unread_text(file: Path) -> str:
    """That settings could not be read, and under which name they lie now; `file` is where."""
    if were_set_aside(file):
        told = QCoreApplication.translate(
            "Trouble",
            "Your settings couldn’t be read. They were set aside as {file}, and nothing in it was changed; until you "
            "choose others, the usual ones hold.",
        )
    else:
        told = QCoreApplication.translate(
            "Trouble",
            "Your settings couldn’t be read. They still lie in {file}, and nothing in it was changed; until you choose "
            "others, the usual ones hold.",
        )
    return told.format(file=file.name)


def were_set_aside(file: Path) -> bool:
    """Whether settings that could not be read lie under a name of their own now."""
    return file.suffix == ".bad"


def unreadable_text() -> str:
    """What stands in the place of entries that cannot be read."""
    return QCoreApplication.translate("Trouble", "What you wrote can’t be shown just now.")


def refusal_text(refusal: Refusal) -> str:
    """Why something cannot be taken as it is."""
    texts = {
        Refusal.EMPTY: QCoreApplication.translate("Trouble", "A few words first, then it can be kept."),
        Refusal.TOO_LONG: QCoreApplication.translate(
            "Trouble", "That is longer than an entry can be (10,000 characters). It is all still here."
        ),
        Refusal.NOT_TEXT: QCoreApplication.translate(
            "Trouble", "There is a character in it that can’t be stored. It is all still here."
        ),
        Refusal.IN_THE_FUTURE: QCoreApplication.translate("Trouble", "That time is still to come."),
        Refusal.PAUSE_LENGTH: QCoreApplication.translate(
            "Trouble", "A pause is between twenty minutes and a day, so that both know when it ends."
        ),
        Refusal.OUT_OF_RANGE: QCoreApplication.translate("Trouble", "That figure is outside of what fits here."),
    }
    return texts[refusal]
