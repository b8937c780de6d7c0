"""When the other usually comes home, as the person told it; nothing is looked up anywhere."""

from datetime import time

from PySide6.QtWidgets import QWidget

from models.identity import new_id
from models.month import arrivals_by_time
from models.records import Partner
from models.rituals import changed
from ui.locale_texts import clock_text, first_weekday, narrow_weekday_text, weekday_text
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import FlowLayout, flow
from ui.widgets.labels import PlainLabel
from ui.widgets.time_field import TimeField

_USUAL = time(18, 30)
_WEEK = 7


class ArrivalsCard(Card):
    """A chip for each usual time; one of them opened at a time to be changed."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._partner: Partner | None = None
        self._opened: tuple[int, ...] = ()
        self.title = PlainLabel(self.tr("Your partner’s arrival"), "heading")
        self.column.addWidget(self.title)
        self._chips = FlowLayout()
        self.column.addLayout(self._chips)
        self._form = self._build_form()
        self.column.addWidget(self._form)
        self._form.hide()
        self.column.addWidget(
            PlainLabel(
                self.tr("So that you know when to put the kettle on. It stays on this computer."), "small", wrap=True
            )
        )
        self.show_partner(None)

    def show_partner(self, partner: Partner | None) -> None:
        """Show the usual times."""
        self._partner = partner
        if partner and partner.name:
            self.title.setText(self.tr("When {name} comes home").format(name=partner.name))
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for weekdays, at in arrivals_by_time(self._arrivals()):
            chip = Chip(f"{weekdays_text(weekdays)} {clock_text(at)}", Tone.LANDING, checkable=False, filled=True)
            chip.clicked.connect(lambda _=False, weekdays=weekdays, at=at: self._open(weekdays, at))
            self._chips.addWidget(chip)
        add = Chip(self.tr("Add"), Tone.LANDING, checkable=False, dashed=True)
        add.setAccessibleName(self.tr("Add a usual time"))
        add.clicked.connect(lambda: self._open((), _USUAL))
        self._chips.addWidget(add)
        self.updateGeometry()

    def _build_form(self) -> QWidget:
        form = Card("none", spacing=Space.CHIPS)
        form.column.setContentsMargins(0, 0, 0, 0)
        order = [(first_weekday() - 1 + step) % _WEEK + 1 for step in range(_WEEK)]
        self._weekdays = ChipGroup(
            [(weekday, narrow_weekday_text(weekday)) for weekday in order], Tone.LANDING, several=True, parent=form
        )
        for weekday, chip in self._weekdays.chips.items():
            chip.setAccessibleName(weekday_text(weekday, long=True))
        self._time = TimeField(self.tr("Usual time of coming home"), _USUAL)
        form.column.addLayout(flow(*self._weekdays.chips.values(), spacing=4))
        keep = buttons.primary(self.tr("Keep"), Tone.LANDING)
        keep.clicked.connect(self._keep)
        remove = buttons.ghost(self.tr("Remove"))
        remove.clicked.connect(self._remove)
        form.column.addLayout(row(self._time, None, remove, keep))
        return form

    def _open(self, weekdays: tuple[int, ...], at: time) -> None:
        self._opened = weekdays
        self._weekdays.choose(*weekdays)
        self._time.show_value(at)
        self._form.show()
        (self._time if weekdays else next(iter(self._weekdays.chips.values()))).setFocus()

    def _keep(self) -> None:
        chosen, at = self._weekdays.chosen(), self._time.value()
        self._save((*self._others(chosen), *((weekday, at) for weekday in chosen)))

    def _remove(self) -> None:
        self._save(self._others(()))

    def _arrivals(self) -> tuple[tuple[int, time], ...]:
        return self._partner.arrivals if self._partner else ()

    def _others(self, taken: tuple[int, ...]) -> tuple[tuple[int, time], ...]:
        """The weekdays that are neither in hand nor taken."""
        return tuple(pair for pair in self._arrivals() if pair[0] not in {*self._opened, *taken})

    def _save(self, arrivals: tuple[tuple[int, time], ...]) -> None:
        now = self._page.clock.now()
        known = self._partner or Partner(id=new_id(now), created=now, updated=now)
        self._page.save(changed(known, now, arrivals=tuple(sorted(arrivals))), then=self._form.hide)


def weekdays_text(weekdays: tuple[int, ...]) -> str:
    """Mon – Thu for days in a row, Mon, Wed for others; the weekdays in their order."""
    names = [weekday_text(weekday) for weekday in weekdays]
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:  # noqa: PLR2004 (two are no row)
        return f"{names[0]} – {names[-1]}"
    return ", ".join(names)
