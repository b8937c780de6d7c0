"""An earlier episode as a small timeline: the beginning, each reaching out, and how it ended."""

from PySide6.QtCore import QCoreApplication

from models.journal import Episode
from models.records import AttemptLanded, EpisodeState, Precision, RepairAttempt, Who
from models.repair_times import okay_after
from ui.locale_texts import clock_text, length_text
from ui.tokens import Tone
from ui.tracker.record_texts import attempt_landed_text, attempt_text
from ui.widgets.entry_rows import Mark, Row
from ui.widgets.state_dot import DotShape


def episode_row(found: Episode, when: str) -> Row:
    """A closed episode as a line of the list."""
    episode = found.episode
    reconnected = episode.state is EpisodeState.RECONNECTED
    return Row(
        key=episode.id,
        when=when,
        title=episode.what,
        marks=(_beginning(found), *map(_attempt, found.attempts)),
        chip=_ending(found),
        tone=Tone.REPAIR,
        filled=reconnected,
    )


def _beginning(found: Episode) -> Mark:
    episode = found.episode
    if episode.precision is Precision.THAT_DAY:
        return Mark(QCoreApplication.translate("Episodes", "that day"))
    pattern = QCoreApplication.translate("Episodes", "start {time}")
    if episode.precision is Precision.ABOUT_AN_HOUR:
        pattern = QCoreApplication.translate("Episodes", "start around {time}")
    return Mark(pattern.format(time=clock_text(episode.began)))


def _attempt(attempt: RepairAttempt) -> Mark:
    pattern = QCoreApplication.translate("Episodes", "{kind} {time} · {landed}")
    if attempt.who is Who.PARTNER:
        pattern = QCoreApplication.translate("Episodes", "They: {kind} {time} · {landed}")
    elif attempt.who is Who.BOTH:
        pattern = QCoreApplication.translate("Episodes", "Both: {kind} {time} · {landed}")
    text = pattern.format(
        kind=attempt_text(attempt.kind), time=clock_text(attempt.at), landed=attempt_landed_text(attempt.landed)
    )
    landed = attempt.landed in {AttemptLanded.YES, AttemptLanded.PARTLY}
    return Mark(text, Tone.REPAIR, DotShape.FILLED if landed else DotShape.SOFT)


def _ending(found: Episode) -> str:
    length = okay_after(found)
    if length is not None:
        return QCoreApplication.translate("Episodes", "okay after {length}").format(length=length_text(length))
    texts = {
        EpisodeState.OPEN: QCoreApplication.translate("Episodes", "open"),
        EpisodeState.RECONNECTED: QCoreApplication.translate("Episodes", "okay again"),
        EpisodeState.LET_GO: QCoreApplication.translate("Episodes", "let go"),
        EpisodeState.SET_ASIDE: QCoreApplication.translate("Episodes", "set aside"),
    }
    return texts[found.episode.state]
