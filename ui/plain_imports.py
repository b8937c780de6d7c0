"""Gives Python its own `import` back after PySide has put one of its own in its place.

PySide's looks through the source of every module that is imported from then on, for the sake of `from __feature__`,
which nobody here uses. The sources stay in memory: with SQLAlchemy that makes 18 MiB of a hundred, and every import
takes half as long again. docs/decisions/0018-cost-of-waiting.md has the figures.
"""

import builtins

# PySide keeps what it replaced under this name, so that its own can fall back on it.
_REPLACED = "__orig_import__"


def restore_plain_imports() -> None:
    """Import as if PySide had never been there; to be called once PySide is loaded. Does nothing where it is not."""
    builtins.__import__ = getattr(builtins, _REPLACED, builtins.__import__)
