"""Times of day by weekdays, a line for each: added, changed and let go of. A weekday has one time at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.weekday_times import WeekdayTime, by_weekday
from ui.tokens import Space, Tone
from ui.widgets.buttons import ghost, plain
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.time_field import TimeField
from ui.widgets.weekday_chips import WeekdayChips


@dataclass(frozen=True)
class TimesNames:
    """What the controls are called for those who hear them, and the time that a new line begins with."""

    days: str
    at: str
    usual: time


class WeekdayTimeRow(QWidget):
    """One time and the weekdays it holds on."""

    changed = Signal()
    removed = Signal()

    def __init__(self, group: WeekdayTime, names: TimesNames) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self.days = WeekdayChips(group.weekdays, Tone.LANDING, about=names.days)
        self.at = TimeField(names.at, group.at)
        remove = QCoreApplication.translate("WeekdayTimes", "Remove")
        self.remove = ghost(remove, tip=QCoreApplication.translate("WeekdayTimes", "Let go of this time"))
        line = FlowLayout(Space.ROWS, Space.TIGHT)
        line.addWidget(self.days)
        line.add_stretch()
        line.addWidget(self.at)
        line.addWidget(self.remove)
        self.setLayout(line)
        self.days.changed.connect(self.changed)
        self.at.chosen.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def value(self) -> WeekdayTime:
        """What it says."""
        return WeekdayTime(self.days.chosen(), self.at.value())


class WeekdayTimes(QWidget):
    """The lines. The button that adds one is `add`, to be placed where it looks well."""

    changed = Signal()
    """The person changed, added or let go of a time."""

    def __init__(self, names: TimesNames) -> None:
        super().__init__()
        self._names = names
        self.rows: list[WeekdayTimeRow] = []
        self.add = plain(QCoreApplication.translate("WeekdayTimes", "Add a time"))
        self.add.clicked.connect(self._add_new)
        self.setProperty("ground", "clear")
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        # More than within a line that is broken in two.
        self._list.setSpacing(Space.ROWS)
        self.hide()

    def times(self) -> tuple[tuple[int, time], ...]:
        """(ISO weekday, time) pairs; a line without weekdays says nothing yet."""
        return by_weekday(each.value() for each in self.rows)

    def show_groups(self, groups: Sequence[WeekdayTime]) -> None:
        """Show these and no others, without telling anybody; what stands there already is left as it is."""
        if self.times() == by_weekday(groups):
            return
        for each in tuple(self.rows):
            self._drop(each)
        for group in groups:
            self._add_row(group)

    def _add_new(self) -> None:
        self._add_row(WeekdayTime(frozenset(), self._names.usual)).days.first().setFocus()

    def _add_row(self, group: WeekdayTime) -> WeekdayTimeRow:
        added = WeekdayTimeRow(group, self._names)
        self.rows.append(added)
        self._list.addWidget(added)
        added.changed.connect(lambda: self._row_changed(added))
        added.removed.connect(lambda: self._remove(added))
        self.show()
        return added

    def _row_changed(self, changed: WeekdayTimeRow) -> None:
        """A weekday has one time: chosen here, it is let go of in the other lines."""
        mine = changed.days.chosen()
        for other in self.rows:
            if other is not changed:
                other.days.show_chosen(other.days.chosen() - mine)
        self.changed.emit()

    def _remove(self, removed: WeekdayTimeRow) -> None:
        self._drop(removed)
        self.add.setFocus()
        self.changed.emit()

    def _drop(self, dropped: WeekdayTimeRow) -> None:
        self.rows.remove(dropped)
        self._list.removeWidget(dropped)
        dropped.hide()
        dropped.deleteLater()
        self.setVisible(bool(self.rows))
