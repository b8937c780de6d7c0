"""When the other usually comes home, as the person told it; nothing is looked up anywhere."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from models.journal import Trouble
from models.partner import arrival_groups, told_about
from models.records import Partner
from models.settings import Settings
from models.weekday_times import grouped
from ui.locale_texts import clock_text, weekday_text
from ui.punctuation import listed
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import Card, bare, row
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.weekday_times import TimesNames, WeekdayTimes

_USUAL = time(18, 0)


class ArrivalsCard(Card):
    """A chip for each usual time; pressed, the times open to be changed, and every change holds at once."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._partner: Partner | None = None
        self._saving = 0
        self.title = PlainLabel(self.tr("Your partner’s arrival"), "heading")
        self.column.addWidget(self.title)
        self._holder = bare()
        self._chips = FlowLayout()
        self._holder.column.addLayout(self._chips)
        self.column.addWidget(self._holder)
        self.times = WeekdayTimes(TimesNames(self.tr("Comes home on"), self.tr("Usual time of coming home"), _USUAL))
        self.times.changed.connect(self._save)
        self.done_button = buttons.ghost(self.tr("Done"), tip=self.tr("Esc does the same"))
        self.done_button.clicked.connect(self._close)
        self._form = self._build_form()
        self.column.addWidget(self._form)
        self._about = PlainLabel("", "small", wrap=True)
        self.column.addWidget(self._about)
        self.show_partner(None, Settings())

    def show_partner(self, partner: Partner | None, settings: Settings) -> None:
        """Show the usual times, and what becomes of them; not while newer ones are on their way to the disk."""
        if self._saving:
            return
        self._partner = partner
        named = self.tr("When {name} comes home").format(name=partner.name) if partner and partner.name else ""
        self.title.setText(named or self.tr("Your partner’s arrival"))
        self.times.show_groups(arrival_groups(partner))
        self._show_chips()
        if partner and partner.arrivals and settings.remind_of_arrival:
            words = self.tr("A quiet reminder comes %n minutes before.", "", settings.arrival_lead)
        else:
            words = self.tr("So that you know when to put the kettle on. It stays on this computer.")
        self._about.setText(words)

    def chips(self) -> list[Chip]:
        """The usual times, and last the chip that adds one."""
        found = (self._chips.itemAt(place) for place in range(self._chips.count()))
        return [widget for item in found if item is not None and isinstance(widget := item.widget(), Chip)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds the times in again."""
        if event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self._close()
            return
        super().keyPressEvent(event)

    def _build_form(self) -> QWidget:
        form = bare(spacing=Space.ROWS)
        form.column.addWidget(self.times)
        form.column.addLayout(row(self.times.add, None, self.done_button))
        form.hide()
        return form

    def _show_chips(self) -> None:
        words = [
            f"{weekdays_text(tuple(sorted(group.weekdays)))} {clock_text(group.at)}"
            for group in arrival_groups(self._partner)
        ]
        if [chip.text() for chip in self.chips()[:-1]] == words and self.chips():
            return
        self._chips.let_go_of_all()
        for each in words:
            chip = Chip(each, Tone.LANDING, checkable=False, filled=True)
            chip.clicked.connect(self._open)
            self._chips.addWidget(chip)
        add = Chip(self.tr("Add"), Tone.LANDING, checkable=False, dashed=True)
        add.setAccessibleName(self.tr("Add a usual time"))
        add.clicked.connect(self._add)
        self._chips.addWidget(add)
        self._holder.updateGeometry()

    def _open(self) -> None:
        self._holder.hide()
        self._form.show()
        self.times.rows[0].days.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        self._holder.hide()
        self._form.show()
        self.times.add.click()

    def _close(self) -> None:
        self._form.hide()
        self._holder.show()
        self.chips()[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        before = self._partner
        told = told_about(before, self._page.clock.now(), arrivals=grouped(self.times.times()))
        if told.arrivals == (before.arrivals if before else ()):
            return
        # What is told next goes on from this, whether the disk has answered by then or not.
        self._partner = told
        self._saving += 1

        def saved() -> None:
            self._saving -= 1
            self._page.refresh_soon()

        def failed(trouble: Trouble) -> None:
            self._saving -= 1
            self._partner = before
            self._page.explain(trouble)

        self._page.save(told, then=saved, otherwise=failed)


def weekdays_text(weekdays: tuple[int, ...]) -> str:
    """Mon – Thu for days in a row, Mon, Wed for others; the weekdays in their order."""
    names = [weekday_text(weekday) for weekday in weekdays]
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:  # noqa: PLR2004 (two are no row)
        return f"{names[0]} – {names[-1]}"
    return listed(names)
