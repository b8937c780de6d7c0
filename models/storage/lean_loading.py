"""Keeps out of memory what SQLAlchemy imports for engines that are none of ours.

It imports `asyncio`, with TLS behind it, and the reader of installed packages: 5 MiB of which nothing is used here.
Until something of theirs is asked for, which may be never, something lighter stands in their place.
"""

import importlib
import inspect
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any

# What SQLAlchemy takes out of them while it is loaded itself.
_STAND_INS: Mapping[str, Mapping[str, Any]] = {
    "asyncio": {"iscoroutine": inspect.iscoroutine},
    "importlib.metadata": {},
}


class _StandIn(ModuleType):
    """Hands on everything that is asked of it to the module it stands for, which is loaded by the first question."""

    def __getattr__(self, name: str) -> Any:
        if name == "__file__":
            # Asked of every module there is by whoever looks for the source of something.
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            sys.modules.pop(self.__name__, None)
        return getattr(importlib.import_module(self.__name__), name)


def load_later() -> None:
    """Put the stand-ins in place; to be called before SQLAlchemy is imported. What is loaded already stays."""
    for name, known in _STAND_INS.items():
        if name in sys.modules:
            continue
        module = sys.modules[name] = _StandIn(name)
        vars(module).update(known)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(importlib.import_module(parent), child, module)
