"""Something happened: what and when are enough, and more can be told at once or later."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from models.journal import Trouble
from models.records import EpisodeKind, Precision, RepairEpisode
from models.rituals import begin_episode
from models.vague_times import Hour, When
from tests.sample_life import NOW
from ui.tracker.window import Page


def form_of(tracker):
    tracker.window.something_happened()
    return tracker.page(Page.REPAIR).form


def test_two_fields_are_enough_to_begin(stage):
    tracker = stage()
    form = form_of(tracker)
    assert form.what.hasFocus()
    tracker.type(form.what, "I snapped")
    form.when.chips[When.AN_HOUR_AGO].click()
    tracker.press(form.what, Qt.Key.Key_Return)
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.what, episode.precision) == ("I snapped", Precision.ABOUT_AN_HOUR)
    assert episode.began == NOW - timedelta(hours=1)
    assert (episode.kind, episode.heat, episode.after_work) == (None, None, None)
    assert form.isHidden()


@pytest.mark.parametrize("when", list(When))
def test_every_vague_time_can_be_stored(stage, when):
    tracker = stage()
    tracker.clock.at = NOW.replace(hour=21)
    form = form_of(tracker)
    tracker.type(form.what, "x")
    form.when.chips[when].click()
    form.write_button.click()
    tracker.settle()
    assert len(tracker.of(RepairEpisode)) == 1


def test_a_part_of_the_day_that_has_not_been_yet_cannot_be_chosen(stage):
    tracker = stage()
    form = form_of(tracker)
    assert form.when.chips[When.AFTERNOON].isVisible()
    assert not form.when.chips[When.EVENING].isVisible()


def test_another_day_has_a_date_and_an_hour_as_vague_as_one_likes(stage):
    tracker = stage()
    form = form_of(tracker)
    tracker.type(form.what, "The drive home")
    assert not form.another_day.isVisible()
    form.when.chips[When.ANOTHER_DAY].click()
    assert form.another_day.isVisible()
    assert not form.another_day.clock.isVisible()
    form.another_day.day.setDate(QDate(2026, 11, 17))
    form.another_day.hour.chips[Hour.EVENING].click()
    form.write_button.click()
    tracker.settle()
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.workday, episode.precision) == (date(2026, 11, 17), Precision.PART_OF_DAY)
    assert episode.began.hour == 18


def test_a_day_to_come_cannot_be_chosen(stage):
    tracker = stage()
    form = form_of(tracker)
    form.when.chips[When.ANOTHER_DAY].click()
    form.another_day.day.setDate(QDate(2026, 12, 24))
    assert form.another_day.day.value() == NOW.date()


def test_an_hour_to_come_is_refused_and_nothing_is_lost(stage):
    tracker = stage()
    form = form_of(tracker)
    tracker.type(form.what, "x")
    form.when.chips[When.ANOTHER_DAY].click()
    form.another_day.hour.chips[Hour.AT].click()
    form.another_day.clock.setTime(NOW.replace(hour=23).time())
    form.write_button.click()
    tracker.settle()
    assert tracker.of(RepairEpisode) == []
    assert form.what.text() == "x"
    assert "still to come" in tracker.window.bar.text()


def test_kind_heat_and_work_are_asked_for_only_when_one_likes(stage):
    tracker = stage()
    form = form_of(tracker)
    tracker.type(form.what, "The bins")
    assert not form.details.isVisible()
    form.more.click()
    assert form.details.isVisible()
    form.details.kinds.chips[EpisodeKind.MISSED_BID].click()
    form.details.heat.chips[2].click()
    form.details.after_work.chips[False].click()
    form.write_button.click()
    tracker.settle()
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.kind, episode.heat, episode.after_work) == (EpisodeKind.MISSED_BID, 2, False)
    form_of(tracker)
    assert not form.details.isVisible()
    assert form.details.kind() is None


def test_once_written_the_keyboard_is_where_one_reaches_out(stage):
    tracker = stage(begin_episode("A younger one, told of before", NOW))
    form = form_of(tracker)
    tracker.type(form.what, "The dishes, this morning")
    form.when.chips[When.MORNING].click()
    form.what.setFocus()
    tracker.press(form.what, Qt.Key.Key_Return)
    cards = tracker.page(Page.REPAIR)._cards
    (new,) = [cards[each.id] for each in tracker.of(RepairEpisode) if each.what == "The dishes, this morning"]
    assert not new.is_folded()
    assert tracker.window.focusWidget() is new.phrases.buttons[0]


def test_left_unwritten_the_keyboard_stays_with_the_page(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    form = form_of(tracker)
    tracker.press(form.what, Qt.Key.Key_Escape)
    assert tracker.window.focusWidget() is tracker.page(Page.REPAIR)


def test_what_happened_stays_in_its_field_when_it_cannot_be_saved(stage):
    tracker = stage()
    form = form_of(tracker)
    tracker.type(form.what, "I snapped")
    tracker.journal.trouble = Trouble.BUSY
    form.write_button.click()
    tracker.settle()
    assert form.what.text() == "I snapped"
    assert "still here" in tracker.window.bar.text()


def test_the_rest_is_told_later_and_can_be_taken_back(stage):
    tracker = stage(begin_episode("I snapped", NOW - timedelta(hours=2)))
    page = tracker.page(Page.REPAIR)
    (card,) = page._cards.values()
    card._tell_again()
    form = card.tell_again
    assert form.what.hasFocus()
    assert form.when.clock.value() == (NOW - timedelta(hours=2)).time()
    form.details.kinds.chips[EpisodeKind.ARGUMENT].click()
    form.details.heat.chips[3].click()
    tracker.press(form.what, Qt.Key.Key_Return)
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.kind, episode.heat) == (EpisodeKind.ARGUMENT, 3)
    assert (episode.began, episode.precision) == (NOW - timedelta(hours=2), Precision.EXACT)
    assert card._details.text() == "an argument · very heated"
    assert form.isHidden()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tracker.of(RepairEpisode)[0].kind is None


def test_leaving_it_as_it_was_changes_nothing(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    page = tracker.page(Page.REPAIR)
    (card,) = page._cards.values()
    card._tell_again()
    card.tell_again.what.setText("Something else")
    tracker.press(card.tell_again.what, Qt.Key.Key_Escape)
    assert card.tell_again.isHidden()
    assert tracker.of(RepairEpisode)[0].what == "I snapped"
