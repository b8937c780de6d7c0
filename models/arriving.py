"""What the landing guide offers: gestures from the person's own list and from the library, and words for the door."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from models.journal import Journal
from models.languages import languages_in
from models.phrase_choices import chosen_acknowledgements, chosen_gestures
from models.phrases import (
    FOLDER,
    Acknowledgement,
    GestureIdea,
    GestureKind,
    acknowledgements,
    gesture_ideas,
    ideas_to_show,
    plain_words,
)
from models.records import Arrival, Gesture
from models.rituals import gestures_to_offer

CHOICES_AT_ONCE = 4
# In Chinese a comma is a wide one, or one that only separates what is listed.
_COMMA = re.compile("[,，、]")

Choice = Gesture | GestureIdea
"""A gesture of the person's own, or an idea that becomes one when it is chosen."""


@dataclass(frozen=True)
class Arriving:
    """What can be offered. `own` comes least recently used first; `ideas` are those not on the person's list.

    `listed` is how many gestures the list holds, those that were put aside included.
    """

    own: tuple[Gesture, ...] = ()
    ideas: tuple[GestureIdea, ...] = ()
    to_say: tuple[Acknowledgement, ...] = ()
    listed: int = 0

    def choices(self, turn: int) -> tuple[Choice, ...]:
        """At most four: the own ones with space among them; at later turns (from 1) the other own ones, then ideas.

        After the last turn it begins anew.
        """
        first = self._own_and_space()
        rest = [gesture for gesture in self.own if gesture not in first]
        own = [first, *(tuple(rest[at : at + CHOICES_AT_ONCE]) for at in range(0, len(rest), CHOICES_AT_ONCE))]
        turns: list[tuple[Choice, ...]] = [each for each in own if each]
        turns += _turns_of([idea for idea in self.ideas if idea not in first])
        return turns[turn % len(turns)] if turns else ()

    def _own_and_space(self) -> tuple[Choice, ...]:
        """The first own ones; where none of them is known to be space, the last place is kept for it."""
        shown = self.own[:CHOICES_AT_ONCE]
        if not shown or any(is_space(gesture.name) for gesture in shown):
            return shown
        own_space = (gesture for gesture in self.own if is_space(gesture.name))
        ideas = (idea for idea in self.ideas if idea.kind is GestureKind.SPACE)
        space = next(own_space, None) or next(ideas, None)
        return shown if space is None else (*shown[: CHOICES_AT_ONCE - 1], space)


def is_space(name: str) -> bool:
    """Whether a gesture is one of those that leave each other in peace.

    It is when it begins, up to its first comma, as one that the library knows to be so.
    """
    return _beginning(name) in _beginnings_of_space()


def not_on_the_list(ideas: Iterable[GestureIdea], gestures: Iterable[Gesture]) -> tuple[GestureIdea, ...]:
    """The ideas that none of these gestures says in the same words."""
    known = {plain_words(gesture.name) for gesture in gestures}
    return tuple(idea for idea in ideas if plain_words(idea.name) not in known)


def arriving(
    gestures: Sequence[Gesture],
    uses: dict[UUID, tuple[date, ...]],
    ideas: Sequence[GestureIdea],
    to_say: Sequence[Acknowledgement],
    arrival: Arrival,
) -> Arriving:
    """What can be offered, where `arrival` is who comes home: ideas that suit it go before the others.

    A gesture that was put aside is not offered as an idea again.
    """
    fresh = sorted(not_on_the_list(ideas, gestures), key=lambda idea: not _suits(idea.arrival, arrival))
    return Arriving(gestures_to_offer(gestures, uses), tuple(fresh), tuple(to_say), len(gestures))


def gather(journal: Journal, arrival: Arrival, language: str = "") -> Arriving:
    """Ask the journal for all of it; what the person hid is left out, and what they wrote or favour comes first.

    `language` is that of the library.
    """
    choices = journal.phrase_choices()
    return arriving(
        journal.gestures(active_only=False),
        journal.gesture_uses(),
        chosen_gestures(gesture_ideas(language), choices),
        chosen_acknowledgements(acknowledgements(language), choices),
        arrival,
    )


@cache
def _beginnings_of_space() -> frozenset[str]:
    """In every language there is: what was chosen in one stays what it is when another is spoken."""
    ideas = (idea for language in ("", *languages_in(FOLDER)) for idea in gesture_ideas(language))
    return frozenset(_beginning(idea.name) for idea in ideas if idea.kind is GestureKind.SPACE)


def _beginning(name: str) -> str:
    return plain_words(_COMMA.split(name)[0])


def _suits(best_for: Arrival, arrival: Arrival) -> bool:
    return best_for in {Arrival.BOTH, arrival} or arrival in {Arrival.BOTH, Arrival.SAME_HOME}


def _turns_of(ideas: Sequence[GestureIdea]) -> list[tuple[GestureIdea, ...]]:
    """All ideas, a few at each turn, until none is new; space comes round at every one."""
    turns: list[tuple[GestureIdea, ...]] = []
    seen: set[str] = set()
    while shown := ideas_to_show(ideas, len(turns), CHOICES_AT_ONCE):
        if seen.issuperset(idea.id for idea in shown):
            return turns
        seen.update(idea.id for idea in shown)
        turns.append(shown)
    return turns
