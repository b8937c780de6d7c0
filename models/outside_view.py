"""Whether to ask, once, how somebody who wishes both of them well would tell of a repair. Pure.

Asked is about the latest repair that was closed together or let go, from the next workday on, while it is still fresh
enough to be remembered, and never while something is open. Whoever set something aside said that they do not want to
look at it now. Older ones are passed over: an answer is not followed by the next question.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from models.clock import workday_of
from models.journal import Episode
from models.records import EpisodeState, RepairEpisode

COOLS_FOR = timedelta(days=1)
"""Workdays: from the next one on."""

REMEMBERED_FOR = timedelta(days=7)

_AT_PEACE = frozenset({EpisodeState.RECONNECTED, EpisodeState.LET_GO})


def episode_to_look_at(still_open: Sequence[Episode], closed: Sequence[Episode], now: datetime) -> RepairEpisode | None:
    """The episode to ask about at `now` (aware), if any."""
    if still_open:
        return None
    ended = [(found.episode.closed_at, found.episode) for found in closed if found.episode.state in _AT_PEACE]
    known = [(closed_at, episode) for closed_at, episode in ended if closed_at is not None]
    if not known:
        return None
    closed_at, latest = max(known, key=lambda pair: pair[0])
    if latest.asked_outside or latest.outside_view:
        return None
    return latest if COOLS_FOR <= workday_of(now) - workday_of(closed_at) <= REMEMBERED_FOR else None
