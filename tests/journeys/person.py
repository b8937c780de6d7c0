"""Somebody at a desktop: reads with a screen reader, clicks with the mouse, types on the keyboard.

Or does all of it with the screen reader alone: `does`, `writes`.
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.desktop.virtual_desktop import VirtualDesktop, wait_until

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("atspi_reader.py")
PATIENCE = 40.0


@dataclass(frozen=True)
class Seen:
    """One thing on the screen. `place` is left, top, width, height in pixels."""

    role: str
    name: str
    description: str
    text: str
    place: tuple[int, int, int, int]
    focusable: bool
    focused: bool
    checked: bool
    enabled: bool

    @property
    def middle(self) -> tuple[int, int]:
        left, top, width, height = self.place
        return left + width // 2, top + height // 2

    def says(self, words: str) -> bool:
        return words in self.name or words in self.text


class Person:
    """Waits for what is meant to appear, and says what was there instead when it does not."""

    def __init__(self, desktop: VirtualDesktop, reader: "subprocess.Popen[str]") -> None:
        self.desktop = desktop
        self._reader = reader

    def sees(self) -> list[Seen]:
        """Everything that is showing."""
        return self._looks("look")

    def finds(self, words: str, role: str = "", *, exactly: bool = False, seconds: float = PATIENCE) -> Seen:
        """Wait for something whose name or text holds these words."""
        last: list[Seen] = []

        def look() -> bool:
            nonlocal last
            last = self._looks("look for", words, role, exactly)
            return bool(matching(last, words, role, exactly=exactly))

        try:
            wait_until(look, f"“{words}” {role}", seconds)
        except AssertionError as error:
            there = "\n".join(f"  {one.role}: {one.name} {one.text!r}" for one in last if one.name or one.text)
            raise AssertionError(f"{error}; there was\n{there}") from None
        return matching(last, words, role, exactly=exactly)[0]

    def misses(self, words: str, seconds: float = PATIENCE) -> None:
        """Wait until nothing says these words any more."""
        wait_until(lambda: not matching(self.sees(), words, ""), f"“{words}” is gone", seconds)

    def does(self, words: str, role: str = "button", action: str = "Press", *, exactly: bool = True) -> None:
        """Do something with it by the screen reader."""
        instead: list[str] = []

        def done() -> bool:
            # It may come anew between being found and being used.
            nonlocal instead
            found = self.finds(words, role, exactly=exactly)
            instead = self._asks("act", found.role, found.name, action)
            return instead == []

        try:
            wait_until(done, f"“{words}” {role} is used")
        except AssertionError as error:
            raise AssertionError(f"{error}; it can do {instead}") from None

    def writes(self, words: str, into: str) -> None:
        """Put words into a field by the screen reader."""

        def written() -> bool:
            found = self.finds(into, "text", exactly=True)
            return bool(self._asks("write", found.role, found.name, words))

        wait_until(written, f"“{into}” takes the words")

    def _looks(self, *question: object) -> list[Seen]:
        return [Seen(**{**one, "place": tuple(one["place"])}) for one in self._asks(*question)]

    def _asks(self, *question: object) -> Any:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps(question) + "\n")
        self._reader.stdin.flush()
        return json.loads(self._reader.stdout.readline())

    def clicks(self, words: str, role: str = "button", *, exactly: bool = True) -> None:
        """Click on it with the mouse, once it stands still: a late answer may move what is below it."""
        last = self.finds(words, role, exactly=exactly)

        def stands_still() -> bool:
            nonlocal last
            before, last = last, self.finds(words, role, exactly=exactly)
            return before.place == last.place

        wait_until(stands_still, f"“{words}” stands still")
        self.clicks_at(*last.middle)

    def clicks_at(self, left: int, top: int, button: int = 1) -> None:
        """Click somewhere on the screen; 3 is the right button."""
        self.desktop.xdotool("mousemove", str(left), str(top), "click", str(button))

    def types(self, words: str, into: str) -> None:
        """Click into a field and type, once it has the keyboard: the click and the keys take different ways."""
        self.clicks(into, "text")
        wait_until(lambda: self.finds(into, "text", exactly=True).focused, f"“{into}” has the keyboard")
        self.goes_on_typing(words)

    def goes_on_typing(self, words: str) -> None:
        """Type where the cursor is."""
        self.desktop.xdotool("type", "--delay", "2", words)

    def presses(self, *keys: str) -> None:
        """Press keys, by their X names."""
        self.desktop.xdotool("key", *keys)

    def moves_the_mouse(self) -> None:
        """Give a sign of life."""
        self.desktop.xdotool("mousemove_relative", "--", "-3", "2")


def matching(found: list[Seen], words: str, role: str, *, exactly: bool = False) -> list[Seen]:
    """What of the found things has the role and says the words."""
    return [
        one for one in found if (not role or role in one.role) and (one.name == words if exactly else one.says(words))
    ]


@contextmanager
def person_at(desktop: VirtualDesktop, program: str) -> Iterator[Person]:
    """A person who reads the windows of `program`."""
    with (
        (desktop.folder / "reader.log").open("ab") as log,
        subprocess.Popen(
            [SYSTEM_PYTHON, str(READER), program],
            env=desktop.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as reader,
    ):
        try:
            yield Person(desktop, reader)
        finally:
            reader.terminate()
