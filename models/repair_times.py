"""How long things took between two people, where the times are known well enough to say so. Never who was faster."""

from collections.abc import Sequence
from datetime import timedelta
from statistics import median

from models.journal import Episode
from models.records import EpisodeState, Precision

# Below this many a median says nothing (domain: a share only from n = 5 on).
LEAST_EPISODES = 5
RECENT_EPISODES = 12


def first_reach_after(found: Episode) -> timedelta | None:
    """From the beginning to the first reaching out, whoever it was; None where either time is not known."""
    if found.episode.precision is Precision.THAT_DAY or not found.attempts:
        return None
    return max(timedelta(), min(attempt.at for attempt in found.attempts) - found.episode.began)


def okay_after(found: Episode) -> timedelta | None:
    """From the beginning to being reconnected; None where it did not come to that or the time is not known."""
    episode = found.episode
    if episode.state is not EpisodeState.RECONNECTED or episode.closed_at is None:
        return None
    if episode.precision is Precision.THAT_DAY:
        return None
    return max(timedelta(), episode.closed_at - episode.began)


def usual_first_reach(episodes: Sequence[Episode]) -> tuple[timedelta, int] | None:
    """The median over the latest episodes (newest first) whose times are known, with their number; None below five."""
    known = [reach for reach in map(first_reach_after, episodes) if reach is not None][:RECENT_EPISODES]
    if len(known) < LEAST_EPISODES:
        return None
    return timedelta(seconds=median(reach.total_seconds() for reach in known)), len(known)
