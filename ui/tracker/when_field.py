"""When something was: a day and what is known of the hour, as vaguely as one remembers it."""

from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from models.clock import workday_of
from models.records import RepairEpisode
from models.today import PartOfDay
from models.vague_times import Hour, Told, as_told, told_on
from ui.tokens import Tone
from ui.tracker.record_texts import part_of_day_text
from ui.widgets.chip import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.time_field import TimeField

_USUAL = time(18, 0)
_LONG_AGO = date(1970, 1, 1)
_BY_THE_CLOCK = {Hour.AROUND, Hour.AT}


class WhenField(QWidget):
    """A date, chips for the hour, and a time of day where one is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(self.tr("The day it was"))
        parts = [(Hour(part.value), part_of_day_text(part)) for part in PartOfDay]
        self.hour = ChipGroup(
            [
                (Hour.THAT_DAY, self.tr("that day")),
                *parts,
                (Hour.AROUND, self.tr("around a time")),
                (Hour.AT, self.tr("at a time")),
            ],
            Tone.REPAIR,
            optional=False,
            parent=self,
        )
        self.hour.changed.connect(self._show_clock)
        self.clock = TimeField(self.tr("The time it was"), _USUAL)
        self.setLayout(labelled_flow(self.tr("Day"), self.day, *self.hour.chips.values(), self.clock))
        self._shown: tuple[date, Hour, time] | None = None
        self._began: Told | None = None

    def ask(self, now: datetime) -> None:
        """Ask about a day that is none of the usual answers: today at first, to be moved from there."""
        self._show(workday_of(now), Hour.THAT_DAY, _USUAL, now)
        self._began = None

    def show_beginning(self, episode: RepairEpisode, now: datetime) -> None:
        """Show when an episode began, to be told otherwise."""
        day, hour = as_told(episode)
        self._show(day, hour, episode.began.time().replace(second=0, microsecond=0), now)
        self._began = (episode.began, episode.precision)

    def told(self, now: datetime) -> Told:
        """What it says; the beginning that was shown, to the second, where nothing was told otherwise."""
        if self._began is not None and self._values() == self._shown:
            return self._began
        return told_on(*self._values(), now.tzinfo)

    def _show(self, day: date, hour: Hour, clock: time, now: datetime) -> None:
        self.day.show_value(day, min(day, _LONG_AGO), max(day, now.date()))
        self.hour.choose(hour)
        self.clock.show_value(clock)
        self._show_clock()
        self._shown = self._values()

    def _values(self) -> tuple[date, Hour, time]:
        return self.day.value(), self.hour.value() or Hour.THAT_DAY, self.clock.value()

    def _show_clock(self) -> None:
        self.clock.setVisible(self.hour.value() in _BY_THE_CLOCK)
