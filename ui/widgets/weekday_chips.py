"""The seven weekdays as chips, in the order in which a week runs here."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.locale_texts import first_weekday, narrow_weekday_text, weekday_text
from ui.punctuation import named
from ui.tokens import Tone
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import flow

_SPACING = 6


class WeekdayChips(QWidget):
    """Some of the seven ISO weekdays (1 is Monday), none and all included; or just one of them."""

    changed = Signal()
    """The person chose or let go of one."""

    def __init__(
        self,
        chosen: Iterable[int],
        tone: Tone,
        *,
        about: str = "",
        several: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        order = [(first_weekday() - 1 + number) % 7 + 1 for number in range(7)]
        answers = [(weekday, narrow_weekday_text(weekday)) for weekday in order]
        self.group = ChipGroup(answers, tone, several=several, optional=several, parent=self)
        for weekday, chip in self.group.chips.items():
            name = weekday_text(weekday, long=True)
            chip.setAccessibleName(named(about, name) if about else name)
            chip.setToolTip(name)
        self.setProperty("ground", "clear")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setLayout(flow(*self.group.chips.values(), spacing=_SPACING))
        self.show_chosen(chosen)
        self.group.changed.connect(self.changed)

    def chosen(self) -> frozenset[int]:
        """The chosen ISO weekdays."""
        return frozenset(self.group.chosen())

    def show_chosen(self, weekdays: Iterable[int]) -> None:
        """Choose these and no others, without telling anybody."""
        self.group.choose(*weekdays)

    def first(self) -> QWidget:
        """The chip that the tab order comes to first."""
        return next(iter(self.group.chips.values()))
