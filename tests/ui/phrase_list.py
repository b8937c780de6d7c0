"""What stands in the list of phrases, and a phrase of one's own in it."""

from models.records import AttemptKind, PhraseArea
from models.rituals import own_phrase
from tests.sample_life import NOW

OWN = own_phrase(PhraseArea.REPAIR, "Rewind to the front door?", NOW, kind=AttemptKind.HUMOUR)


def titles(page):
    return [row.title for row in page.entries.rows()]


def press_chip(tracker, group, value):
    group.chips[value].click()
    tracker.settle()
