"""Texts of modules without a window of their own: functions that say something in words.

A module names its context as Qt Linguist shall file it, `Lengths = TextContext("Lengths")`, and asks that for each of
its texts: `Lengths.tr("%n days", "", count)`. The extraction takes the context from the name before `.tr`, so variable
and context are called the same. Unlike `QCoreApplication.translate`, this is also understood where the form of the
words depends on a number.
"""

from PySide6.QtCore import QCoreApplication


class TextContext:
    """The texts that are filed together under one name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """A text in the language of the person; `comment` tells equal texts apart, `n` stands for %n and its plural."""
        return QCoreApplication.translate(self._name, source, comment or None, n)
