"""The section about reminders: how the landing is offered, and which quiet reminders there are."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from models.night import NIGHT_BEGINS, NIGHT_ENDS
from models.settings import PromptStyle, Settings
from ui.locale_texts import clock_text
from ui.settings_rows import Section, chips_box
from ui.tokens import Space, Tone
from ui.widgets.card import row
from ui.widgets.chip import ChipGroup
from ui.widgets.labels import PlainLabel
from ui.widgets.time_field import TimeField
from ui.widgets.toggle import Toggle
from ui.widgets.weekday_chips import WeekdayChips

LEADS = (5, 10, 15, 30)


class RemindersSection(Section):
    """Each control tells its field of the settings at once."""

    notices_questioned = Signal(object)
    """Wants to know whether notifications are shown here; carries whom to tell, with yes or no."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Reminders"))
        self._build_style()
        self._build_quiet_ones()
        self._build_arrival(settings)
        self._build_reflection(settings)
        self._connect()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.style_chips.choose(settings.prompt_style)
        for field, toggle in self.toggles.items():
            toggle.show_value(getattr(settings, field))
        self.lead.choose(settings.arrival_lead)
        self._lead_box.setVisible(settings.remind_of_arrival)
        self.reflection_day.show_chosen({settings.reflection_weekday})
        if self.reflection_time.value() != settings.reflection_time:
            self.reflection_time.show_value(settings.reflection_time)

    def show_notices(self, *, work: bool) -> None:
        """Whether notifications are shown on this desktop just now; where not, it is said what comes instead."""
        self._no_notices.setHidden(work)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew: what shows notifications comes and goes."""
        super().showEvent(event)
        self._question_notices()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to this window may have seen to it elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._question_notices()

    def _question_notices(self) -> None:
        def tell(works: bool) -> None:
            if shiboken6.isValid(self):
                self.show_notices(work=works)

        self.notices_questioned.emit(tell)

    # --- building --------------------------------------------------------------------------------------------------

    def _build_style(self) -> None:
        ways = (
            (
                PromptStyle.POPUP,
                self.tr("Popup"),
                self.tr("A small card in the corner. It never takes the keyboard, and leaves after two minutes."),
            ),
            (
                PromptStyle.NOTIFICATION,
                self.tr("Notification"),
                self.tr("One of the desktop’s own notifications, with neutral words."),
            ),
            (
                PromptStyle.BOTH,
                self.tr("Both"),
                self.tr("The card first; if it goes unanswered, one notification waits until the end of the day."),
            ),
        )
        box = QWidget()
        box.setProperty("ground", "clear")
        self.style_chips: ChipGroup[PromptStyle] = ChipGroup(
            [(style, name) for style, name, _ in ways], Tone.LANDING, optional=False, parent=box
        )
        grid = QGridLayout(box)
        grid.setContentsMargins(0, Space.TIGHT, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.ROWS)
        grid.setColumnStretch(1, 1)
        for index, (style, _, sentence) in enumerate(ways):
            chip = self.style_chips.chips[style]
            chip.setAccessibleDescription(sentence)
            grid.addWidget(chip, index, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(PlainLabel(sentence, "sub", wrap=True), index, 1)
        about = self.tr("Once a workday; if that goes unanswered, once more. After that only when you asked for it.")
        self._no_notices = PlainLabel(
            self.tr(
                "Nothing here shows notifications just now. The card comes in their place; other reminders cannot be "
                "shown."
            ),
            "sub",
            wrap=True,
        )
        self._no_notices.hide()
        self.add_paragraph(self.tr("How the landing is offered"), about, box, self._no_notices)

    def _build_quiet_ones(self) -> None:
        self.toggles: dict[str, Toggle] = {}
        self._toggle_row(
            "ask_about_evening",
            self.tr("How the evening landed"),
            self.tr("Asked the next morning, once, and answered with one tap."),
        )
        told = self.tr(
            "One at a time, in words that give nothing away. None between {evening} and {morning}; deep in the night "
            "only a return you agreed on."
        )
        self.add_paragraph(
            self.tr("Quiet reminders"),
            told.format(evening=clock_text(NIGHT_BEGINS), morning=clock_text(NIGHT_ENDS)),
        )
        self._toggle_row(
            "remind_of_return", self.tr("An agreed return"), self.tr("When a pause between you is over, at its time.")
        )
        self._toggle_row(
            "remind_of_open_episode",
            self.tr("Something still open"),
            self.tr("Once, some hours after it began, while nobody has reached out yet."),
        )
        self._toggle_row(
            "remind_of_unsaid",
            self.tr("Words kept for later"),
            self.tr("From the next day on, each of them once, and at most one a day."),
        )

    def _build_arrival(self, settings: Settings) -> None:
        self.lead: ChipGroup[int] = ChipGroup(
            [
                (minutes, self.tr("{minutes} min before").format(minutes=minutes))
                for minutes in sorted({*LEADS, settings.arrival_lead})
            ],
            Tone.LANDING,
            optional=False,
            parent=self,
        )
        self._lead_box = chips_box(*self.lead.chips.values())
        self._toggle_row(
            "remind_of_arrival",
            self.tr("Your partner’s arrival"),
            self.tr("Some minutes before they usually come home; the times are under “You two”."),
            self._lead_box,
        )

    def _build_reflection(self, settings: Settings) -> None:
        self.reflection_day = WeekdayChips(
            {settings.reflection_weekday}, Tone.LANDING, about=self.tr("Weekly reflection"), several=False
        )
        self.reflection_time = TimeField(self.tr("Time of the weekly reflection"), settings.reflection_time)
        when = QWidget()
        when.setProperty("ground", "clear")
        line = row(spacing=Space.CARD)
        line.addWidget(self.reflection_day, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.reflection_time)
        when.setLayout(line)
        self._toggle_row(
            "remind_of_reflection",
            self.tr("Weekly reflection"),
            self.tr("At this time, or at the first quiet moment after it, the next day included."),
            when,
        )

    def _toggle_row(self, field: str, title: str, hint: str, *below: QWidget) -> None:
        toggle = self.toggles[field] = Toggle(title)
        toggle.setAccessibleDescription(hint)
        self.add_row(title, hint, toggle, below=below)

    # --- telling ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.style_chips.changed.connect(lambda: self.chosen.emit("prompt_style", self.style_chips.value()))
        for field, toggle in self.toggles.items():
            toggle.toggled.connect(self._teller(field))
        self.toggles["remind_of_arrival"].toggled.connect(self._lead_box.setVisible)
        self.lead.changed.connect(lambda: self.chosen.emit("arrival_lead", self.lead.value()))
        self.reflection_day.changed.connect(
            lambda: self.chosen.emit("reflection_weekday", self.reflection_day.group.value())
        )
        self.reflection_time.chosen.connect(lambda at: self.chosen.emit("reflection_time", at))

    def _teller(self, field: str) -> Callable[[bool], None]:
        return lambda on: self.chosen.emit(field, on)
