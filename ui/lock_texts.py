"""What is said about secrets and codes, in more than one place."""

from PySide6.QtCore import QCoreApplication

from models.recovery_code import GROUPS, CodeError, CodeMistake


def code_mistake_text(error: CodeError) -> str:
    """What is the matter with a recovery code that was typed, and where to look."""
    if error.mistake is CodeMistake.LENGTH:
        told = QCoreApplication.translate("Lock", "A recovery code has {groups} groups of five letters and digits.")
        return told.format(groups=GROUPS)
    told = QCoreApplication.translate("Lock", "There is a slip in group {group}; those before it are fine.")
    return told.format(group=error.group)
