"""The keyring of this account, where the desktop has one: it can keep what opens the vault on this computer.

A keyring may ask the person to unlock it, may hang, and may not be there at all. So each question is asked on a thread
of its own and given up after a while; no answer is the same as none being there.
"""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

log = logging.getLogger(__name__)

SERVICE = "soft-landing"
PATIENCE_SECONDS = 8.0

T = TypeVar("T")


def fetch(name: str) -> bytes | None:
    """What is kept under a name; None when there is nothing, no keyring, or no answer in time."""

    def ask() -> bytes | None:
        import keyring

        held = keyring.get_password(SERVICE, name)
        return None if held is None else bytes.fromhex(held)

    return _in_time(ask)


def keep(name: str, secret: bytes) -> bool:
    """Keep this under a name; whether it is there, which is looked at and not only hoped for."""

    def ask() -> bool:
        import keyring

        keyring.set_password(SERVICE, name, secret.hex())
        return keyring.get_password(SERVICE, name) == secret.hex()

    return bool(_in_time(ask))


def forget(name: str) -> None:
    """Keep nothing under this name any more. One that stays opens nothing once its slot is gone."""

    def ask() -> None:
        import keyring

        keyring.delete_password(SERVICE, name)

    _in_time(ask)


def _in_time(ask: Callable[[], T]) -> T | None:
    """The answer, or None when there was an error or no answer in time; a thread that hangs ends with the program."""
    answers: list[T] = []

    def work() -> None:
        try:
            answers.append(ask())
        except Exception as error:  # noqa: BLE001 (each desktop's keyring has errors of its own)
            log.info("the keyring gives no answer: %s", type(error).__name__)

    thread = threading.Thread(target=work, name="keyring", daemon=True)
    thread.start()
    thread.join(PATIENCE_SECONDS)
    return answers[0] if answers else None
