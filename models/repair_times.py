"""How long things took between two people, where the times are known well enough to say so. Never who was faster."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from statistics import median

from models.journal import Episode
from models.records import EpisodeState

# Below this many a median says nothing (domain: a share only from n = 5 on).
LEAST_EPISODES = 5
RECENT_EPISODES = 12


def first_reach_after(found: Episode) -> timedelta | None:
    """From the beginning to the first reaching out, whoever it was; None where either time is not known."""
    if not found.episode.precision.tells_hour or not found.attempts:
        return None
    return max(timedelta(), min(attempt.at for attempt in found.attempts) - found.episode.began)


def okay_after(found: Episode) -> timedelta | None:
    """From the beginning to being reconnected; None where it did not come to that or the time is not known."""
    episode = found.episode
    if episode.state is not EpisodeState.RECONNECTED or episode.closed_at is None:
        return None
    if not episode.precision.tells_hour:
        return None
    return max(timedelta(), episode.closed_at - episode.began)


def usual_first_reach(episodes: Sequence[Episode]) -> tuple[timedelta, int] | None:
    """The median over the latest episodes (newest first) whose times are known, with their number; None below five."""
    return _usual(map(first_reach_after, episodes))


def usual_okay(episodes: Sequence[Episode]) -> tuple[timedelta, int] | None:
    """The median time to being reconnected, as in `usual_first_reach`; what is still open is in no median."""
    return _usual(map(okay_after, episodes))


def _usual(lengths: Iterable[timedelta | None]) -> tuple[timedelta, int] | None:
    known = [length for length in lengths if length is not None][:RECENT_EPISODES]
    if len(known) < LEAST_EPISODES:
        return None
    return median_length(known), len(known)


def median_length(lengths: Sequence[timedelta]) -> timedelta:
    """The median of at least one."""
    return timedelta(seconds=median(length.total_seconds() for length in lengths))
