"""The gestures that a guide finds, and what it has made of a landing."""

from datetime import timedelta

from models import rituals
from tests.hand_clock import AFTERNOON

TEA = rituals.new_gesture("Tea for two", AFTERNOON - timedelta(days=9), position=0)
HUG = rituals.new_gesture("A long hug", AFTERNOON - timedelta(days=9), position=1)


def made(journal, kind):
    return [record for record in journal.records.values() if isinstance(record, kind) and record.created == AFTERNOON]


def on(guide, step):
    return lambda: guide.current is step
