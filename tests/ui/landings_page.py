"""What tests of the page Landings have in common: two gestures, a day of its month, and the way back."""

from models.rituals import new_gesture
from tests.sample_life import NOW, at
from ui.tracker.window import Page

TODAY = NOW.date()
TEA = new_gesture("Tea", at(1, 9), position=0)
HUG = new_gesture("A long hug", at(1, 9), position=1)


def cell(page, number):
    return page.month.grid.days[number - 1]


def undo(tracker):
    """Ctrl+Z has tests of its own; after a menu, offscreen, no window is the active one that a key would go to."""
    tracker.window.page(Page.LANDINGS).history.undo()
    tracker.settle()
