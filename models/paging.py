"""How much of a long list is read: what is shown at once, or as much more as it takes to reach one entry."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def page_reaching(
    sought: Callable[[T], bool] | None, shown: int, read: Callable[[int], Sequence[T]]
) -> tuple[tuple[T, ...], bool]:
    """The first entries of a list, and whether there are further ones. `read(limit)` gives at most so many.

    These are `shown` entries; where one is sought that comes later, doubled until it is among them. One that is nowhere
    in the list makes no difference.
    """
    # One more than is shown tells whether there are further ones.
    first = found = read(shown + 1)
    limit = shown
    while sought is not None and not any(map(sought, found[:limit])):
        if len(found) <= limit:
            return tuple(first[:shown]), len(first) > shown
        limit *= 2
        found = read(limit + 1)
    return tuple(found[:limit]), len(found) > limit
