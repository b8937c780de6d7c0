"""The journal told in the person's language: what `models.exchange` writes when a window asks for it."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from models.exchange.telling import Telling, Texts
from models.records import (
    Arrival,
    AttemptKind,
    AttemptLanded,
    CameBack,
    EpisodeKind,
    EpisodeState,
    Feeling,
    Felt,
    IntentionOutcome,
    LandingOutcome,
    Need,
    StatementLanded,
    StatementState,
    Who,
)
from ui.locale_texts import clock_text, month_text, opening
from ui.tracker.episode_texts import came_back_text, episode_kind_text, episode_state_text
from ui.tracker.landing_texts import arrival_text, felt_text, outcome_text
from ui.tracker.record_texts import (
    attempt_landed_text,
    attempt_text,
    feeling_text,
    landed_text,
    need_text,
    statement_state_name,
    who_text,
)


def telling() -> Telling:
    """Days, times and words in the language and the manner of the system."""
    return Telling(month=_month, day=_day, clock=clock_text, word=_word, texts=_texts())


def _month(day: date) -> str:
    return opening(month_text(day, with_year=True))


def _day(day: date) -> str:
    return opening(QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat))


def _word(word: StrEnum) -> str:
    return _TEXTS[type(word)](word)


def _intention_text(outcome: IntentionOutcome) -> str:
    texts = {
        IntentionOutcome.TRIED: QCoreApplication.translate("Telling", "tried"),
        IntentionOutcome.PARTLY: QCoreApplication.translate("Telling", "partly"),
        IntentionOutcome.NO_CHANCE: QCoreApplication.translate("Telling", "no chance came"),
        IntentionOutcome.NOT_THIS_WEEK: QCoreApplication.translate("Telling", "not this week"),
    }
    return texts[outcome]


_TEXTS: dict[type[StrEnum], Callable[[Any], str]] = {
    Arrival: arrival_text,
    AttemptKind: attempt_text,
    AttemptLanded: attempt_landed_text,
    CameBack: came_back_text,
    EpisodeKind: episode_kind_text,
    EpisodeState: episode_state_text,
    Feeling: feeling_text,
    Felt: felt_text,
    IntentionOutcome: _intention_text,
    LandingOutcome: outcome_text,
    Need: need_text,
    StatementLanded: landed_text,
    StatementState: statement_state_name,
    Who: who_text,
}


def _texts() -> Texts:
    return Texts(
        statement=QCoreApplication.translate("Telling", "Clarity statement"),
        episode=QCoreApplication.translate("Telling", "Repair"),
        landing=QCoreApplication.translate("Telling", "Soft landing"),
        thought=QCoreApplication.translate("Telling", "Parked thought"),
        week=QCoreApplication.translate("Telling", "Looking back on week {week} of {year}"),
        check_in=QCoreApplication.translate("Telling", "Check-in"),
        state=QCoreApplication.translate("Telling", "Where it stands"),
        landed=QCoreApplication.translate("Telling", "How it landed"),
        feelings=QCoreApplication.translate("Telling", "Underneath"),
        need=QCoreApplication.translate("Telling", "What would help"),
        kind=QCoreApplication.translate("Telling", "Kind"),
        heat=QCoreApplication.translate("Telling", "Heat, of 3"),
        my_part=QCoreApplication.translate("Telling", "My part"),
        outside_view=QCoreApplication.translate("Telling", "Seen from outside"),
        attempt=QCoreApplication.translate("Telling", "Reaching out"),
        pause=QCoreApplication.translate("Telling", "Pause"),
        gesture=QCoreApplication.translate("Telling", "Gesture"),
        arrival=QCoreApplication.translate("Telling", "Arrival"),
        felt=QCoreApplication.translate("Telling", "How it felt"),
        plan=QCoreApplication.translate("Telling", "When and how"),
        picked_up=QCoreApplication.translate("Telling", "Picked up"),
        appreciation=QCoreApplication.translate("Telling", "Appreciated"),
        good_news=QCoreApplication.translate("Telling", "Good news"),
        hoped_for=QCoreApplication.translate("Telling", "Hoped for, not said"),
        to_remember=QCoreApplication.translate("Telling", "Worth remembering"),
        intention=QCoreApplication.translate("Telling", "Intention"),
        when_and_will=QCoreApplication.translate("Telling", "When {when}, I will {will}"),
        when=QCoreApplication.translate("Telling", "When {when}"),
        will=QCoreApplication.translate("Telling", "I will {will}"),
        last_intention=QCoreApplication.translate("Telling", "Last week’s intention"),
        score=QCoreApplication.translate("Telling", "Score"),
    )
