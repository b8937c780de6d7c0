"""The moments on Repair that are worth a picture of their own."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from models.records import AttemptKind, AttemptLanded, CameBack, EpisodeKind, EpisodeState, Record, Who
from models.rituals import begin_episode, close_episode, come_back, note_my_part, reach_out, take_pause
from models.vague_times import Hour, When
from tests.pictures.studio import Studio
from tests.pictures.tracker_pages import opened
from tests.sample_life import NOW, sample_life
from ui.tracker.repair import RepairPage
from ui.tracker.window import Page, TrackerWindow

_MINUTE = timedelta(minutes=1)
_YESTERDAY = NOW - timedelta(days=1)


def told() -> tuple[Record, ...]:
    """The usual life, with much told about what is open and a pause running in it."""
    began = NOW - 65 * _MINUTE
    episode = begin_episode(
        "I snapped about the weekend plans.", NOW, began=began, kind=EpisodeKind.SHARP_WORD, heat=2, after_work=True
    )
    return (
        *sample_life(open_episode=False),
        note_my_part(episode, "I had not eaten, and I said it to win.", NOW),
        reach_out(episode, AttemptKind.HUMOUR, began + 10 * _MINUTE, landed=AttemptLanded.NOT_YET),
        come_back(take_pause(episode, began + 15 * _MINUTE, 20 * _MINUTE), began + 36 * _MINUTE, CameBack.BOTH),
        reach_out(
            episode,
            AttemptKind.TAKING_RESPONSIBILITY,
            began + 40 * _MINUTE,
            words="That was sharper than you deserved.",
            landed=AttemptLanded.PARTLY,
        ),
        take_pause(episode, NOW - 8 * _MINUTE, 20 * _MINUTE, Who.BOTH),
    )


def cooled() -> tuple[Record, ...]:
    """The usual life, with something that ended yesterday and nothing open."""
    episode = begin_episode("We both went quiet on the drive home.", _YESTERDAY)
    ended = close_episode(episode, EpisodeState.RECONNECTED, _YESTERDAY + 50 * _MINUTE)
    pause = come_back(take_pause(episode, _YESTERDAY + 5 * _MINUTE, 25 * _MINUTE), _YESTERDAY, CameBack.BOTH)
    return (
        *sample_life(open_episode=False),
        ended,
        pause,
        reach_out(ended, AttemptKind.AFFECTION, _YESTERDAY + 40 * _MINUTE, landed=AttemptLanded.YES),
    )


def trying(studio: Studio) -> QWidget:
    """A phrase taken up, about to be added."""
    window, page = _repair(studio)
    card = next(iter(page._cards.values()))
    card.phrases.buttons[0].click()
    return window


def another_day(studio: Studio) -> QWidget:
    """Something of another day, told in full."""
    window, page = _repair(studio)
    window.something_happened()
    page.form.when.chips[When.ANOTHER_DAY].click()
    page.form.another_day.hour.chips[Hour.AROUND].click()
    page.form.more.click()
    return window


def looked_at(studio: Studio) -> QWidget:
    """An earlier one looked at closely."""
    window, page = _repair(studio)
    page.earlier.look_at(studio.journal.closed_episodes(1)[0])
    return window


def told_again(studio: Studio) -> QWidget:
    """The open one, being told differently."""
    window, page = _repair(studio)
    card = next(iter(page._cards.values()))
    card.tell_again.tell(studio.journal.open_episodes()[0].episode)
    return window


def changing(studio: Studio) -> QWidget:
    """An attempt, being told differently."""
    window, page = _repair(studio)
    card = next(iter(page._cards.values()))
    card.tried.editor.tell(studio.journal.open_episodes()[0].attempts[-1])
    return window


def _repair(studio: Studio) -> tuple[TrackerWindow, RepairPage]:
    window = opened(studio, Page.REPAIR)
    window.show()
    studio.settle(window)
    page = window.page(Page.REPAIR)
    assert isinstance(page, RepairPage)
    return window, page
