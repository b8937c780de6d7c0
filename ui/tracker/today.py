"""Today: the day as a band, the three rituals within reach, and what was noted."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from models.clock import Clock, workday_of
from models.evening import Evening, evening_felt
from models.journal import Journal
from models.landing_window import LandingWindow
from models.records import Felt, LandingOutcome, RepairEpisode
from models.rituals import write_statement
from models.settings import Settings
from models.today import Today, gather
from models.workday import pause_ends
from models.workday_state import Phase, WorkdayState
from ui import look
from ui.journal_queue import JournalQueue
from ui.locale_texts import (
    clock_text,
    day_text,
    greeting_text,
    length_text,
    opening,
    spoken_length_text,
    weekday_text,
)
from ui.punctuation import filled
from ui.text_direction import in_its_own_direction
from ui.tokens import Space, Tone
from ui.tracker.entry_texts import entry_row
from ui.tracker.evening_card import EveningCard
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import attempt_text, quoted
from ui.tracker.thought_rows import ThoughtRows
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.columns import Columns
from ui.widgets.day_band import Band, DayBand
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel
from ui.widgets.nav_button import IconLabel
from ui.widgets.text_edit import GrowingTextEdit

_WEEK = timedelta(days=7)


class TodayPage(TrackerPage):
    """The page one opens for half a minute."""

    write_wanted = Signal()
    repair_wanted = Signal()
    something_wanted = Signal()
    land_wanted = Signal()
    landings_wanted = Signal()

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.setAccessibleName(self.tr("Today"))
        self._state: WorkdayState | None = None
        self._window: LandingWindow | None = None
        self._asks_about_evening = True
        band = self._build_band()
        self._evening = EveningCard()
        self._evening.answered.connect(self._evening_answered)
        self.column.addWidget(self._evening)
        self._build_handed_back()
        self._build_cards()
        self._entries = EntryList(self.tr("Noted today"), whole=True)
        self._nothing = PlainLabel(
            self.tr("Nothing noted so far. A day without an entry is a perfectly good day."), "sub", wrap=True
        )
        noted = ListCard(self._entries, self._nothing)
        self.place_unreadable(band, noted)
        self.column.addWidget(noted)
        self.column.addStretch(1)
        self.drafts.watch("today.words", self._words)
        self.drafts.restore()
        self._greet(clock.now())

    def show_workday(self, state: WorkdayState, window: LandingWindow | None) -> None:
        """What the core knows about the day."""
        self._state, self._window = state, window
        self.refresh_soon()

    def follow(self, settings: Settings) -> None:
        """Settings that were changed."""
        self._asks_about_evening = settings.ask_about_evening
        self.refresh_soon()

    def show_why(self, text: str) -> None:
        """Why the landing window lies where it does; empty on a day off."""
        self._why.setText(text)
        self._why.setVisible(bool(text))

    def why_text(self) -> str:
        """What it says about that."""
        return self._why.text()

    def refresh(self) -> None:
        """Ask for everything the page shows."""
        now, state = self.clock.now(), self._state
        since = state.present_since if state else None
        last = state.last_active if state else None

        def read(journal: Journal) -> Today:
            return gather(journal, now, present_since=since, last_active=last)

        self._greet(now)
        self.look_up(read, self._show)

    def tick(self) -> None:
        """Now has moved."""
        self.refresh()

    def begin(self) -> None:
        """To the words one might write."""
        self._words.setFocus()

    def _build_band(self) -> Card:
        self._at_desk = PlainLabel("", "small")
        self._window_text = PlainLabel("", "small", tone=Tone.LANDING)
        self._band = DayBand()
        card = Card(spacing=Space.ROWS)
        title = PlainLabel(self.tr("Your workday"), "heading")
        line = flow(title, self._at_desk, spacing=Space.CARD)
        line.add_stretch()
        line.addWidget(self._window_text)
        card.column.addLayout(line)
        card.column.addWidget(self._band)
        self._why = PlainLabel("", "small", wrap=True)
        self._why.hide()
        card.column.addWidget(self._why)
        self.column.addWidget(card)
        return card

    def _build_handed_back(self) -> None:
        self._handed_back = Card("landing-tint", spacing=Space.TIGHT)
        self._handed_back.column.addWidget(PlainLabel(self.tr("Here again, as you left it"), "heading"))
        self._thoughts = ThoughtRows(self)
        self._handed_back.column.addWidget(self._thoughts)
        self._handed_back.hide()
        self.column.addWidget(self._handed_back)

    def _build_cards(self) -> None:
        cards = (self._clarity_card(), self._repair_card(), self._landing_card())
        self.column.addWidget(Columns(*((card, 1) for card in cards)))

    def _clarity_card(self) -> Card:
        card = _ritual_card("clarity", self.tr("Clarity"))
        card.column.addWidget(PlainLabel(self.tr("What would they have to guess right now?"), "sub", wrap=True))
        self._words = GrowingTextEdit(
            self.tr("What they would have to guess"), self.tr("I’m not upset with you, I’m…"), lines=2, most_lines=5
        )
        self._words.sent.connect(self._write)
        card.column.addWidget(self._words)
        write = buttons.primary(self.tr("Write it down"), Tone.CLARITY, tip=self.tr("Ctrl+N"))
        write.clicked.connect(self._write)
        _add_foot(card, row(write, None))
        return card

    def _repair_card(self) -> Card:
        card = _ritual_card("repair", self.tr("Repair"))
        self._begin_again = self.tr("When something comes between you, this is a place to begin again.")
        self._repair_text = PlainLabel(self._begin_again, "sub", wrap=True)
        self._repair_note = PlainLabel("", "small", wrap=True)
        self._something = buttons.plain(self.tr("Something happened"))
        self._something.clicked.connect(self.something_wanted)
        self._reach_out = buttons.primary(self.tr("Reach out"), Tone.REPAIR)
        self._reach_out.clicked.connect(self.repair_wanted)
        self._reach_out.hide()
        card.column.addWidget(self._repair_text)
        card.column.addWidget(self._repair_note)
        _add_foot(card, row(self._something, self._reach_out, None))
        return card

    def _landing_card(self) -> Card:
        card = _ritual_card("landing", self.tr("Landing"))
        self._two_minutes = self.tr("Two minutes between work and home.")
        self._landing_text = PlainLabel(self._two_minutes, "sub", wrap=True)
        self._landing_note = PlainLabel("", "small", wrap=True)
        land = self._land = buttons.primary(self.tr("Land now"), Tone.LANDING)
        land.clicked.connect(self.land_wanted)
        change = buttons.ghost(self.tr("Change"), tip=self.tr("Gestures and arrivals"))
        change.clicked.connect(self.landings_wanted)
        card.column.addWidget(self._landing_text)
        card.column.addWidget(self._landing_note)
        _add_foot(card, row(land, change, None))
        return card

    def _write(self) -> None:
        words = self._words.text()
        if not words.strip():
            self.write_wanted.emit()
            return
        self.attempt(lambda: self.add(write_statement(words, self.clock.now()), then=self._written))

    def _written(self) -> None:
        self._words.clear()
        self.drafts.flush()
        self.undoable.emit(self.tr("Written down. It stays here until you say it, keep it or let it go."))

    def _evening_answered(self, evening: Evening, felt: Felt) -> None:
        told = self.tr("Noted how it felt.")
        self.save(evening_felt(evening, felt, self.clock.now()), then=lambda: self.undoable.emit(told))

    def _greet(self, now: datetime) -> None:
        self.title.setText(greeting_text(now))
        day = day_text(workday_of(now))
        if self._window is not None:
            # The day may stand in the middle of a sentence.
            usually = self.tr("{date}. Your days usually close around {time}.")
            day = filled(usually, date=day, time=clock_text(self._window.usual_end))
        self.subtitle.setText(opening(day))

    def _show(self, today: Today) -> None:
        window = self._window
        lies = (window.opens, window.usual_end, window.closes) if window else None
        self._band.show_band(Band(today.spans, today.now, lies))
        self._at_desk.setText(
            self.tr("at the desk {length}").format(length=length_text(today.at_desk)) if today.spans else ""
        )
        self._window_text.setText(self._window_words())
        self._thoughts.show_thoughts(today.handed_back)
        self._handed_back.setVisible(bool(today.handed_back))
        self._evening.show_evening(today.evening if self._asks_about_evening else None)
        self._show_repair(today)
        self._show_landing(today)
        rows = [entry_row(entry, today.workday) for entry in today.entries]
        self._entries.show_rows(rows)
        self._entries.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _window_words(self) -> str:
        phase = self._state.phase if self._state else None
        if phase is Phase.OFF:
            return self.tr("day off")
        if phase is Phase.PAUSED:
            return self._pause_words()
        if self._window is None:
            return ""
        return self.tr("landing window {opens} – {closes}").format(
            opens=clock_text(self._window.opens), closes=clock_text(self._window.closes)
        )

    def _pause_words(self) -> str:
        now = self.clock.now()
        until = pause_ends(self._state, now) if self._state else None
        if isinstance(until, datetime):
            at = clock_text(until.astimezone(now.tzinfo))
            return self.tr("reminders are paused until {time}").format(time=at)
        if until is not None:
            return self.tr("reminders are paused until {day}").format(day=day_text(until))
        return self.tr("reminders are paused")

    def _show_repair(self, today: Today) -> None:
        found = today.open_episode
        self._reach_out.setVisible(found is not None)
        self._something.setVisible(found is None)
        if found is not None:
            self._repair_text.setText(self._open_words(found.episode, today.now))
            self._repair_note.setText(quoted(found.episode.what))
            return
        self._repair_text.setText(self.tr("Nothing is open between you two."))
        self._repair_note.setText(self._last_repair_words(today))

    def _open_words(self, episode: RepairEpisode, now: datetime) -> str:
        if not episode.precision.tells_hour:
            return self.tr("Something is still open.")
        length = spoken_length_text(now - episode.began, after_preposition=True)
        return self.tr("Something has been open for {length}.").format(length=length)

    def _last_repair_words(self, today: Today) -> str:
        last = today.last_repair
        if last is None:
            return self._begin_again
        recent = today.workday - last.workday < _WEEK
        day = weekday_text(last.workday.isoweekday(), long=True) if recent else day_text(last.workday)
        told = self.tr("Last repair: {day}, {kind}.").format(
            day=day, kind=attempt_text(last.kind) if last.kind else self.tr("closed")
        )
        if last.first_reach is not None:
            told += "\n" + self.tr("The first reaching out came after {length}.").format(
                length=spoken_length_text(last.first_reach, after_preposition=True)
            )
        return told

    def _show_landing(self, today: Today) -> None:
        landed = today.landing is not None and today.landing.outcome is LandingOutcome.DONE
        words = self.tr("Land again") if landed else self.tr("Land now")
        if words != self._land.text():
            self._land.setText(words)
            self._land.setAccessibleName(words)
            look.mark(self._land, kind="plain" if landed else Tone.LANDING.value)
        if landed:
            self._landing_text.setText(self.tr("You have landed today."))
        elif today.gesture is not None:
            gesture = in_its_own_direction(today.gesture.name)
            self._landing_text.setText(self.tr("Tonight, perhaps: {gesture}").format(gesture=gesture))
        else:
            self._landing_text.setText(self._two_minutes)
        notes: list[str] = []
        if today.partner_home is not None:
            name = today.partner_name or self.tr("Your partner")
            home = self.tr("{name} is home around {time}.")
            notes.append(filled(home, name=name, time=clock_text(today.partner_home)))
        if today.landed_last_week is not None:
            count, of = today.landed_last_week
            notes.append(self.tr("Landed {count} of %n workdays last week.", "", of).format(count=count))
        self._landing_note.setText("\n".join(notes))


def _ritual_card(icon: str, title: str) -> Card:
    card = Card()
    card.column.addLayout(row(IconLabel(icon), PlainLabel(title, "heading"), None))
    return card


def _add_foot(card: Card, buttons_in_a_row: QHBoxLayout) -> None:
    """Buttons at the lower edge, so that those of all three cards are in one line."""
    card.column.addSpacing(Space.CHIPS)
    card.column.addStretch(1)
    card.column.addLayout(buttons_in_a_row)
