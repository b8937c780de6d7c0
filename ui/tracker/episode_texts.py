"""A repair in words: as a small timeline, as its single parts, and in sentences for those who do not see it.

What each attempt was and when is told; how many came from whom is not.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.journal import Episode
from models.records import (
    AttemptLanded,
    AttemptWhen,
    CameBack,
    EpisodeKind,
    EpisodeState,
    Pause,
    Precision,
    RepairAttempt,
    RepairEpisode,
    Who,
)
from models.repair_times import okay_after
from models.today import part_of_day
from ui.locale_texts import clock_text, day_text, length_text, opening, short_day_text, spoken_length_text
from ui.punctuation import one_after_the_other, sentence
from ui.tokens import Tone
from ui.tracker.record_texts import attempt_landed_text, attempt_text, part_of_day_text, quoted
from ui.widgets.entry_rows import Mark, Row
from ui.widgets.state_dot import DotShape

_LANDED = {AttemptLanded.YES, AttemptLanded.PARTLY}


def episode_kind_text(kind: EpisodeKind) -> str:
    """What came between the two, in a word or two."""
    texts = {
        EpisodeKind.ARGUMENT: QCoreApplication.translate("Episodes", "an argument"),
        EpisodeKind.SHARP_WORD: QCoreApplication.translate("Episodes", "a sharp word"),
        EpisodeKind.DISTANCE: QCoreApplication.translate("Episodes", "distance"),
        EpisodeKind.MISSED_BID: QCoreApplication.translate("Episodes", "a missed moment"),
    }
    return texts[kind]


def heat_text(heat: int) -> str:
    """How heated it was, 1 to 3."""
    texts = (
        QCoreApplication.translate("Episodes", "a little"),
        QCoreApplication.translate("Episodes", "heated"),
        QCoreApplication.translate("Episodes", "very heated"),
    )
    return texts[heat - 1]


def after_work_text(after_work: bool) -> str:
    """Whether it was after work."""
    if after_work:
        return QCoreApplication.translate("Episodes", "after work")
    return QCoreApplication.translate("Episodes", "not after work")


def details_text(episode: RepairEpisode) -> str:
    """What was told about it beside the words, in one line; empty where nothing was."""
    parts = [episode_kind_text(episode.kind)] if episode.kind else []
    if episode.heat:
        parts.append(heat_text(episode.heat))
    if episode.after_work is not None:
        parts.append(after_work_text(episode.after_work))
    return " · ".join(parts)


def attempt_when_text(when: AttemptWhen) -> str:
    """Whether an attempt came in the middle of it or afterwards."""
    if when is AttemptWhen.DURING:
        return QCoreApplication.translate("Episodes", "in the middle of it")
    return QCoreApplication.translate("Episodes", "afterwards")


def came_back_text(came_back: CameBack) -> str:
    """Who came back from a pause."""
    texts = {
        CameBack.ME: QCoreApplication.translate("Episodes", "I came back"),
        CameBack.BOTH: QCoreApplication.translate("Episodes", "both came back"),
        CameBack.NOT_YET: QCoreApplication.translate("Episodes", "not yet"),
    }
    return texts[came_back]


# --- the parts of one that is looked at ----------------------------------------------------------------------------


def parts_in_order(found: Episode) -> tuple[RepairAttempt | Pause, ...]:
    """Attempts and pauses as they came."""
    return tuple(sorted((*found.attempts, *found.pauses), key=lambda part: (_began(part), part.id)))


def part_row(part: RepairAttempt | Pause, episode: RepairEpisode) -> Row:
    """One of them as a line of a list; the day is told where it is not the one on which the episode began."""
    at = _began(part)
    when = clock_text(at) if at.date() == episode.began.date() else short_day_text(at.date())
    if isinstance(part, Pause):
        return Row(
            key=part.id,
            when=when,
            title=QCoreApplication.translate("Episodes", "A pause until {time}").format(
                time=clock_text(part.agreed_return)
            ),
            chip=came_back_text(part.came_back),
            tone=Tone.REPAIR,
            filled=part.came_back is CameBack.BOTH,
        )
    return Row(
        key=part.id,
        when=when,
        title=_whose(part).format(what=attempt_text(part.kind)),
        sub=quoted(part.words) if part.words else "",
        chip=attempt_landed_text(part.landed),
        tone=Tone.REPAIR,
        filled=part.landed in _LANDED,
    )


# --- an earlier one as a timeline ----------------------------------------------------------------------------------


def episode_row(found: Episode, when: str) -> Row:
    """A closed episode as a line of the list: the beginning, each reaching out, pauses as gaps, and how it ended."""
    episode = found.episode
    return Row(
        key=episode.id,
        when=when,
        title=episode.what,
        sub=details_text(episode),
        marks=(Mark(_beginning(episode)), *map(_mark, parts_in_order(found))),
        chip=_ending(found),
        tone=Tone.REPAIR,
        filled=episode.state is EpisodeState.RECONNECTED,
        spoken=spoken_timeline(found),
    )


def spoken_timeline(found: Episode) -> str:
    """The same in sentences."""
    episode = found.episode
    day = QCoreApplication.translate("Episodes", "{day}: {what}").format(
        day=opening(day_text(episode.workday)), what=episode.what
    )
    parts = [day, details_text(episode), _spoken_beginning(episode), *map(_spoken_part, parts_in_order(found))]
    ending = _spoken_ending(found)
    return one_after_the_other(*(sentence(part) for part in (*parts, ending) if part))


def _began(part: RepairAttempt | Pause) -> datetime:
    return part.at if isinstance(part, RepairAttempt) else part.began


def _beginning(episode: RepairEpisode) -> str:
    match episode.precision:
        case Precision.THAT_DAY:
            return QCoreApplication.translate("Episodes", "that day")
        case Precision.PART_OF_DAY:
            return part_of_day_text(part_of_day(episode.began))
        case Precision.ABOUT_AN_HOUR:
            pattern = QCoreApplication.translate("Episodes", "start around {time}")
        case Precision.EXACT:
            pattern = QCoreApplication.translate("Episodes", "start {time}")
    return pattern.format(time=clock_text(episode.began))


def _mark(part: RepairAttempt | Pause) -> Mark:
    if isinstance(part, Pause):
        length = length_text(part.agreed_return - part.began)
        text = QCoreApplication.translate("Episodes", "pause {time}, {length}")
        return Mark(text.format(time=clock_text(part.began), length=length), shape=DotShape.GAP)
    what = QCoreApplication.translate("Episodes", "{kind} {time} · {landed}").format(
        kind=attempt_text(part.kind), time=clock_text(part.at), landed=attempt_landed_text(part.landed)
    )
    shape = DotShape.FILLED if part.landed in _LANDED else DotShape.SOFT
    return Mark(_whose(part).format(what=what), Tone.REPAIR, shape)


def _whose(attempt: RepairAttempt) -> str:
    """Around what was done; nothing is added for what was done by oneself."""
    match attempt.who:
        case Who.PARTNER:
            return QCoreApplication.translate("Episodes", "They: {what}")
        case Who.BOTH:
            return QCoreApplication.translate("Episodes", "Both: {what}")
        case Who.ME:
            return "{what}"


def _ending(found: Episode) -> str:
    length = okay_after(found)
    if length is not None:
        return QCoreApplication.translate("Episodes", "okay after {length}").format(
            length=length_text(length, after_preposition=True)
        )
    return episode_state_text(found.episode.state)


def episode_state_text(state: EpisodeState) -> str:
    """Where an episode stands."""
    texts = {
        EpisodeState.OPEN: QCoreApplication.translate("Episodes", "open"),
        EpisodeState.RECONNECTED: QCoreApplication.translate("Episodes", "okay again"),
        EpisodeState.LET_GO: QCoreApplication.translate("Episodes", "let go"),
        EpisodeState.SET_ASIDE: QCoreApplication.translate("Episodes", "set aside"),
    }
    return texts[state]


def _spoken_beginning(episode: RepairEpisode) -> str:
    match episode.precision:
        case Precision.THAT_DAY:
            return ""
        case Precision.PART_OF_DAY:
            pattern = QCoreApplication.translate("Episodes", "It was {part}")
            return pattern.format(part=part_of_day_text(part_of_day(episode.began)))
        case Precision.ABOUT_AN_HOUR:
            pattern = QCoreApplication.translate("Episodes", "It began around {time}")
        case Precision.EXACT:
            pattern = QCoreApplication.translate("Episodes", "It began at {time}")
    return pattern.format(time=clock_text(episode.began))


def _spoken_part(part: RepairAttempt | Pause) -> str:
    if isinstance(part, Pause):
        pattern = QCoreApplication.translate("Episodes", "A pause from {begin} to {end}: {back}")
        return pattern.format(
            begin=clock_text(part.began), end=clock_text(part.agreed_return), back=came_back_text(part.came_back)
        )
    pattern = QCoreApplication.translate("Episodes", "{what} at {time}; did it land: {landed}")
    what = _whose(part).format(what=attempt_text(part.kind))
    return pattern.format(what=what, time=clock_text(part.at), landed=attempt_landed_text(part.landed))


def _spoken_ending(found: Episode) -> str:
    length = okay_after(found)
    if length is None:
        return episode_state_text(found.episode.state)
    pattern = QCoreApplication.translate("Episodes", "Okay again after {length}")
    return pattern.format(length=spoken_length_text(length, after_preposition=True))
