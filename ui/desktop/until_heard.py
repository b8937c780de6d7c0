"""Remembers what a signal says until somebody listens.

An icon is clicked, and a second start says its word, before the program behind them is put together.
"""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, SignalInstance

Said = TypeVar("Said")


class UntilHeard(Generic[Said]):
    """Stands between one signal that carries one thing and the one who is to hear it."""

    def __init__(self, signal: SignalInstance) -> None:
        self._signal = signal
        self._unheard: list[Said] = []
        signal.connect(self._remember)

    def hand_to(
        self, hear: Callable[[Said], object], owner: QObject, *, late: Callable[[Said], object] | None = None
    ) -> None:
        """Call `hear` from now on, and `late`, or `hear` as well, with what was said before if `owner` lives then."""
        self._signal.disconnect(self._remember)
        self._signal.connect(hear)
        for said in self._unheard:
            # With the next turn of the event loop: whoever hears it may not be ready yet, nor anything there to quit.
            QTimer.singleShot(0, owner, partial(late or hear, said))
        self._unheard.clear()

    def _remember(self, said: Said) -> None:
        self._unheard.append(said)
