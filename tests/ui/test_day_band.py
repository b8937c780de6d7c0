"""The band of the day is painted anew when something can be seen of it, and only then."""

from datetime import timedelta

import pytest

from tests.hand_clock import AFTERNOON
from ui.widgets.day_band import Band, DayBand

NOW = AFTERNOON.replace(second=10)
SECONDS, MINUTE = timedelta(seconds=40), timedelta(minutes=1)


def band(now=NOW, *, since=timedelta(hours=3), window=None):
    """Somebody who is at the desk still."""
    return Band(((now - since, now),), now, window)


@pytest.fixture
def painted(qtbot, monkeypatch):
    """A band that was shown, and how often it wanted to be painted since."""
    widget, wanted = DayBand(), []
    qtbot.addWidget(widget)
    widget.show_band(band())
    monkeypatch.setattr(widget, "update", lambda: wanted.append(True))
    return widget, wanted


def test_some_seconds_later_there_is_nothing_new(painted):
    widget, wanted = painted
    widget.show_band(Band(((NOW - timedelta(hours=3), NOW + SECONDS),), NOW + SECONDS))
    assert wanted == []


@pytest.mark.parametrize(
    "later",
    [
        band(NOW + MINUTE),
        band(since=timedelta(hours=4)),
        band(window=(NOW, NOW + MINUTE, NOW + 2 * MINUTE)),
        Band(),
    ],
    ids=["a minute later", "another beginning", "a window", "an empty day"],
)
def test_what_can_be_seen_is_painted(painted, later):
    widget, wanted = painted
    widget.show_band(later)
    assert wanted == [True]
    assert widget.accessibleDescription() == widget.in_words()


def test_a_day_off_is_shown_from_its_beginning_on_and_not_from_the_night_before():
    morning = NOW.replace(hour=10, minute=0)
    start, end = band(morning, since=timedelta(minutes=10)).bounds()
    assert (start.hour, start.minute) == (9, 0)
    assert end - start >= timedelta(hours=10)


def test_a_day_with_a_window_ends_a_little_after_it():
    window = (NOW + timedelta(hours=2), NOW + timedelta(hours=3), NOW + timedelta(hours=4))
    start, end = band(window=window).bounds()
    assert end == window[2] + timedelta(minutes=45)
    assert end - start >= timedelta(hours=10)


def test_an_empty_day_is_told_of_from_the_beginning(qtbot):
    widget = DayBand()
    qtbot.addWidget(widget)
    widget.show_band(Band())
    assert widget.accessibleDescription() == "No time at the desk so far."
