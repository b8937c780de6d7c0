"""What is noted about a landing, in the words of the screen; the same on Today, in the month and on a day of it."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from models.records import Arrival, Direction, Felt, LandingOutcome, SoftLanding
from ui.punctuation import listed


def outcome_text(outcome: LandingOutcome) -> str:
    """What became of an evening."""
    texts = {
        LandingOutcome.DONE: QCoreApplication.translate("Landings", "landed"),
        LandingOutcome.NOT_TODAY: QCoreApplication.translate("Landings", "not that day"),
        LandingOutcome.APART: QCoreApplication.translate("Landings", "we were apart"),
        LandingOutcome.MISSED: QCoreApplication.translate("Landings", "it passed by"),
    }
    return texts[outcome]


def arrival_text(arrival: Arrival) -> str:
    """Who came home."""
    texts = {
        Arrival.MINE: QCoreApplication.translate("Landings", "me"),
        Arrival.PARTNERS: QCoreApplication.translate("Landings", "my partner"),
        Arrival.BOTH: QCoreApplication.translate("Landings", "both of us"),
        Arrival.SAME_HOME: QCoreApplication.translate("Landings", "both at home already"),
    }
    return texts[arrival]


def direction_text(direction: Direction) -> str:
    """Who gave the gesture."""
    texts = {
        Direction.OFFERED: QCoreApplication.translate("Landings", "offered"),
        Direction.RECEIVED: QCoreApplication.translate("Landings", "received"),
        Direction.MUTUAL: QCoreApplication.translate("Landings", "both ways"),
    }
    return texts[direction]


def felt_text(felt: Felt) -> str:
    """How it felt, as an answer to that question."""
    texts = {
        Felt.EASED: QCoreApplication.translate("Landings", "It eased"),
        Felt.NEUTRAL: QCoreApplication.translate("Landings", "Somewhere between"),
        Felt.OFF: QCoreApplication.translate("Landings", "It was off"),
        Felt.DONT_KNOW: QCoreApplication.translate("Landings", "Can’t say"),
    }
    return texts[felt]


def landing_in_words(landing: SoftLanding, gestures: Mapping[UUID, str]) -> str:
    """All that is noted about it in a line; `gestures` are names by key."""
    told = [outcome_text(landing.outcome)]
    if landing.outcome is LandingOutcome.DONE:
        if landing.gesture_id is not None and landing.gesture_id in gestures:
            told.append(gestures[landing.gesture_id])
        told += [direction_text(landing.direction), arrival_text(landing.arrival)]
    if landing.felt is not None:
        told.append(felt_text(landing.felt))
    return listed(told)
