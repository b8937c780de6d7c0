"""The section about the workday: when one works, how its end is noticed, and the days that are not like the others."""

from datetime import date, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from models.clock import Clock, workday_of
from models.rhythm import Temper
from models.settings import Settings
from models.weekday_times import grouped
from ui.desktop.autostart import Autostart
from ui.holiday_choice import HolidayChoice
from ui.journal_queue import JournalQueue
from ui.locale_texts import date_text
from ui.past_activity import PastActivityPanel
from ui.settings_rows import Section, chips_box
from ui.settings_start import StartSwitch
from ui.tokens import Tone
from ui.widgets.buttons import plain
from ui.widgets.chip import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.labels import PlainLabel
from ui.widgets.time_field import TimeField
from ui.widgets.toggle import Toggle
from ui.widgets.weekday_chips import WeekdayChips
from ui.widgets.weekday_times import TimesNames, WeekdayTimes

_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_LONGEST_AWAY = timedelta(days=2 * 365)
_OTHER_END = time(16, 0)


class WorkdaySection(Section):
    """When one works, and how the end of it is noticed."""

    learned = Signal()
    """Spans of past days were added or taken out again."""

    def __init__(self, settings: Settings, queue: JournalQueue, clock: Clock, autostart: Autostart) -> None:
        super().__init__(self.tr("Workday"))
        self.days = WeekdayChips(settings.workdays, Tone.LANDING)
        self.end = TimeField(self.tr("Usual end of the day"), settings.usual_end)
        self.temper: ChipGroup[Temper] = ChipGroup(
            [(Temper.THRIFTY, self.tr("Thrifty")), (Temper.EAGER, self.tr("Eager"))],
            Tone.LANDING,
            optional=False,
            parent=self,
        )
        self.pause = Toggle(self.tr("Wait for a natural pause"))
        self.past = PastActivityPanel(queue, clock)
        self.start = StartSwitch(autostart)
        self._build()
        self.days.changed.connect(lambda: self.chosen.emit("workdays", self.days.chosen()))
        self.end.chosen.connect(self._end_chosen)
        self.temper.changed.connect(lambda: self.chosen.emit("temper", self.temper.value()))
        self.pause.toggled.connect(lambda on: self.chosen.emit("wait_for_pause", on))
        self.past.learned.connect(self.learned)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.days.show_chosen(settings.workdays)
        if self.end.value() != settings.usual_end:
            self.end.show_value(settings.usual_end)
        self.temper.choose(settings.temper)
        self.pause.show_value(settings.wait_for_pause)

    def _build(self) -> None:
        self.add_row(self.tr("Workdays"), self.tr("Days off are never counted against you."), self.days)
        self.add_row(
            self.tr("Usual end of the day"),
            self.tr("Decides for the first week; then your own days do, and this has a small say."),
            self.end,
        )
        self.add_row(
            self.tr("How often to offer"),
            self.tr("Thrifty asks about once a day. Eager asks a second time more readily."),
            chips_box(*self.temper.chips.values()),
        )
        self.add_row(
            self.tr("Wait for a natural pause"),
            self.tr("Ask when your hands rest or you come back, rather than at once. Never while you type."),
            self.pause,
        )
        self.add_row(
            self.tr("Learn from past activity"),
            self.tr("Read an ActivityWatch export once. Times only."),
            self.past.ask,
            self.past.choose,
            below=(self.past,),
        )
        self.add_row(self.start.accessibleName(), self.start.told, self.start)

    def _end_chosen(self, end: time) -> None:
        self.chosen.emit("usual_end", end)


class DaysThatDifferSection(Section):
    """Weekdays with an end of their own, public holidays, and being away."""

    away_chosen = Signal(object)
    """Carries the date of the first day back, or None: the person is back."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        super().__init__(self.tr("Days that differ"))
        self._clock = clock
        self._away_until: date | None = None
        self.ends = WeekdayTimes(TimesNames(self.tr("Another end on"), self.tr("End on these days"), _OTHER_END))
        self.holidays = HolidayChoice(clock)
        self.back_on = DateField(self.tr("Away until"))
        self.go = plain(self.tr("I’ll be away"), tip=self.tr("Nothing is offered before that day"))
        self.come_back = plain(self.tr("I’m back"), tip=self.tr("Offers begin again today"))
        self._away_hint = PlainLabel("", "small", wrap=True)
        self._build()
        self.ends.changed.connect(lambda: self.chosen.emit("other_ends", self.ends.times()))
        self.holidays.chosen.connect(self._holidays_chosen)
        self.go.clicked.connect(lambda: self.away_chosen.emit(self.back_on.value()))
        self.come_back.clicked.connect(lambda: self.away_chosen.emit(None))
        self.show_settings(settings)
        self.show_away(None)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.ends.show_groups(grouped(settings.other_ends))
        self.holidays.show_value(settings.holidays_of)

    def show_away(self, until: date | None) -> None:
        """Show that the person is away until this day, the first one back; None when they are not."""
        self._away_until = until
        away = until is not None and until > self._today()
        if away and until is not None:
            told = self.tr("You are away. Offers begin again on {day}.").format(day=date_text(until, with_year=True))
        else:
            told = self.tr("A vacation, say. Nothing is offered before that day.")
        self._away_hint.setText(told)
        self.come_back.setVisible(away)
        self.back_on.setHidden(away)
        self.go.setHidden(away)

    def showEvent(self, event: QShowEvent) -> None:
        """Only a day that is still to come can be the first one back."""
        super().showEvent(event)
        today = self._today()
        value = max(self.back_on.value(), today + _DAY) if self.back_on.value() >= today else today + _A_WEEK
        self.back_on.show_value(value, today + _DAY, today + _LONGEST_AWAY)
        self.show_away(self._away_until)

    def _build(self) -> None:
        self.add_heading(self.tr("Days that differ"))
        self.add_row(
            self.tr("Some days end at another time"),
            self.tr("On those weekdays this stands in for the usual end."),
            self.ends.add,
            below=(self.ends,),
        )
        self.add_row(
            self.tr("Public holidays"),
            self.tr("Days off like any other."),
            self.holidays,
            below=(self.holidays.coming,),
        )
        self.add_row(self.tr("Away until"), self._away_hint, self.back_on, self.go, self.come_back)

    def _holidays_chosen(self, holidays_of: str) -> None:
        self.chosen.emit("holidays_of", holidays_of)

    def _today(self) -> date:
        return workday_of(self._clock.now())
