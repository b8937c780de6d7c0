"""Keeps out of memory what is imported and never used.

SQLAlchemy imports `asyncio`, with TLS behind it, and the reader of installed packages, for engines that are none of
ours: 5 MiB of which nothing is used here. Until something of theirs is asked for, which may be never, something lighter
stands in their place. `hashlib` would load all of OpenSSL (3.5 MiB) for sums that Python can work out itself.
"""

import importlib
import importlib.util
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

# Python can be built without them, and then OpenSSL's are what there is.
_OWN_SUMS = (
    "_md5",
    "_sha1",
    "_sha3",
    "_blake2",
    *(("_sha2",) if sys.version_info >= (3, 12) else ("_sha256", "_sha512")),
)
_SUMS_OF_OPENSSL = "_hashlib"


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
    """Put the stand-ins in place; to be called before anything of ours is imported. What is loaded already stays."""
    if _SUMS_OF_OPENSSL not in sys.modules and all(map(importlib.util.find_spec, _OWN_SUMS)):
        # How Python is told that there is no such module: `hashlib` goes on without it.
        sys.modules[_SUMS_OF_OPENSSL] = None  # type: ignore[assignment]  # typed without the one value that forbids
    for name, known in _STAND_INS.items():
        if name in sys.modules:
            continue
        module = sys.modules[name] = _StandIn(name)
        vars(module).update(known)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(importlib.import_module(parent), child, module)
