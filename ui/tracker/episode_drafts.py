"""Under which keys the words about one repair are kept while they are typed, the same wherever they are typed."""

from uuid import UUID


def words_key(episode: UUID) -> str:
    """The words of the next attempt."""
    return f"repair.{episode}.words"


def choices_key(episode: UUID) -> str:
    """What else is chosen about the next attempt."""
    return f"repair.{episode}.attempt"


def my_part_key(episode: UUID) -> str:
    """One's own part."""
    return f"repair.{episode}.part"


def outside_key(episode: UUID) -> str:
    """How a kind outsider would tell it."""
    return f"repair.{episode}.outside"


def told_key(episode: UUID) -> str:
    """What happened, told otherwise."""
    return f"repair.{episode}.told"


def tried_key(episode: UUID) -> str:
    """The words of an attempt that is told otherwise."""
    return f"repair.{episode}.tried"


def keys_of(episode: UUID) -> tuple[str, ...]:
    """All of them: they go with the episode."""
    keys = (words_key, choices_key, my_part_key, outside_key, told_key, tried_key)
    return tuple(key(episode) for key in keys)
