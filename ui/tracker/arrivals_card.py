"""When the other usually comes home, as the person told it; nothing is looked up anywhere."""

from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QWidget

from models.partner import Arrivals, arrival_groups, told_about
from models.records import Partner
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
        self._opened: frozenset[int] = frozenset()
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
        for group in arrival_groups(partner):
            words = f"{weekdays_text(tuple(sorted(group.weekdays)))} {clock_text(group.at)}"
            chip = Chip(words, Tone.LANDING, checkable=False, filled=True)
            chip.clicked.connect(lambda _=False, group=group: self._open(group))
            self._chips.addWidget(chip)
        add = Chip(self.tr("Add"), Tone.LANDING, checkable=False, dashed=True)
        add.setAccessibleName(self.tr("Add a usual time"))
        add.clicked.connect(lambda: self._open(Arrivals(frozenset(), _USUAL)))
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

    def _open(self, group: Arrivals) -> None:
        self._opened = group.weekdays
        self._weekdays.choose(*group.weekdays)
        self._time.show_value(group.at)
        self._form.show()
        (self._time if group.weekdays else next(iter(self._weekdays.chips.values()))).setFocus()

    def _keep(self) -> None:
        self._save(Arrivals(frozenset(self._weekdays.chosen()), self._time.value()))

    def _remove(self) -> None:
        self._save()

    def _save(self, *told: Arrivals) -> None:
        """What was told takes the place of the group in hand, and of whatever else held on the same weekdays."""
        others = (replace(group, weekdays=group.weekdays - self._opened) for group in arrival_groups(self._partner))
        partner = told_about(self._partner, self._page.clock.now(), arrivals=(*others, *told))
        self._page.save(partner, then=self._form.hide)


def weekdays_text(weekdays: tuple[int, ...]) -> str:
    """Mon – Thu for days in a row, Mon, Wed for others; the weekdays in their order."""
    names = [weekday_text(weekday) for weekday in weekdays]
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:  # noqa: PLR2004 (two are no row)
        return f"{names[0]} – {names[-1]}"
    return ", ".join(names)
