"""How sentences, and parts of one, stand beside each other: with a space between in most languages, without in Chinese.

A translation has its marks within its texts; here are those that stand between two texts.
"""

from collections.abc import Iterable
from textwrap import fill

from PySide6.QtCore import QLocale

# The wide marks bring their own room.
_WIDE = {", ": "，", "; ": "；", ": ": "：", " ": "", ".": "。"}
_ENDS = (".", "?", "…", "。", "？")
_TIP_LETTERS = 64


def one_after_the_other(*sentences: str) -> str:
    """Whole sentences in a row; those that are empty are left out."""
    return _mark(" ").join(filter(None, sentences))


def listed(parts: Iterable[str], mark: str = ", ") -> str:
    """Parts of a sentence in a row, with a comma between them, or with a semicolon ("; ")."""
    return _mark(mark).join(parts)


def named(name: str, words: str) -> str:
    """A name, a colon, and what stands under that name."""
    return f"{name}{_mark(': ')}{words}"


def sentence(words: str) -> str:
    """The words with a full stop, unless they have an end already."""
    return words if words.endswith(_ENDS) else f"{words}{_mark('.')}"


def filled(pattern: str, **parts: str) -> str:
    """A text with its gaps filled; a part that ends in a full stop ("5:25 p.m.") needs no second one after it."""
    for name, part in parts.items():
        if part.endswith("."):
            pattern = pattern.replace(f"{{{name}}}.", f"{{{name}}}")
    return pattern.format(**parts)


def in_lines(text: str) -> str:
    """A text in lines short enough for a tool tip: Qt breaks none in plain text. Chinese characters are wide ones."""
    letters = _TIP_LETTERS // 2 if _is_chinese() else _TIP_LETTERS
    return "\n".join(fill(line, letters) for line in text.splitlines())


def _mark(mark: str) -> str:
    return _WIDE[mark] if _is_chinese() else mark


def _is_chinese() -> bool:
    return QLocale().language() is QLocale.Language.Chinese
