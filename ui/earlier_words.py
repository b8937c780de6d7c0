"""Words that were kept, for a field somebody wrote in again before they could be read back: both are to stand there."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def put_before(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Put the earlier words before those in the field, whose cursor stays with them; not where they stand already."""
    if isinstance(field, QPlainTextEdit):
        if not field.toPlainText().startswith(words):
            # By a cursor of its own: whoever is typing stays where they are.
            QTextCursor(field.document()).insertText(f"{words}\n")
    elif not field.text().startswith(words):
        before, cursor = f"{words} ", field.cursorPosition()
        field.setText(before + field.text())
        field.setCursorPosition(len(before) + cursor)
