"""By what statements are looked for: words, where they stand, need, feeling and time.

One line: the words, the three states one looks for most, and a menu with the rest. Whatever narrows the list stands
below it as a chip that can be taken off again, beside how many are found.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from models.journal import StatementFilter
from models.records import Feeling, Need, StatementState
from models.statement_periods import Period, first_day
from ui.locale_texts import date_text, first_weekday
from ui.tokens import Space, Tone
from ui.tracker.record_texts import feeling_text, need_text, statement_state_name
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import PlainLabel

_TYPING_MS = 60

States = tuple[StatementState, ...]
ALL: States = ()
UNSAID: States = (StatementState.DRAFT,)
SAID: States = (StatementState.SAID,)
_RARER: tuple[States, ...] = ((StatementState.KEPT,), (StatementState.LET_GO,))


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What was chosen beside the words; None and empty keep nothing out."""

    states: States = ALL
    need: Need | None = None
    feeling: Feeling | None = None
    period: Period | None = None
    day: date | None = None
    """One workday alone; no period besides."""


EVERYTHING = Choice()


class StatementFilters(QWidget):
    """Knows what is looked for and says when that changes; the list asks the journal."""

    changed = Signal()
    """Something else is looked for; while the person types, a moment after the last key."""
    left_downwards = Signal()
    """The arrow key down was pressed in the search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = EVERYTHING
        self._build_search()
        self.states = ChipGroup(
            [(ALL, self.tr("All")), (UNSAID, self.tr("Still unsaid")), (SAID, self.tr("Said"))],
            Tone.CLARITY,
            optional=False,
            parent=self,
        )
        self.states.choose(ALL)
        self.states.changed.connect(lambda: self.choose(replace(self.choice, states=self.states.value() or ALL)))
        self.more = Chip(self.tr("More …"), Tone.CLARITY, checkable=False, parent=self)
        self.more.setAccessibleName(self.tr("More filters: kept, let go, need, feeling, time"))
        self.more.clicked.connect(self.open_menu)
        line = row(self.search_field, *self.states.chips.values(), self.more)
        line.setStretch(0, 1)
        self._narrowing = FlowLayout()
        self.found = PlainLabel("", "small")
        self.show_all = buttons.ghost(self.tr("Show all"))
        self.show_all.clicked.connect(self.clear)
        self._summary = QWidget()
        summary = row(spacing=Space.CHIPS)
        self._summary.setLayout(summary)
        summary.addLayout(self._narrowing, 1)
        summary.addWidget(self.found)
        summary.addWidget(self.show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        column.addLayout(line)
        column.addWidget(self._summary)
        self._show()

    def _build_search(self) -> None:
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search your words"))
        self.search_field.setAccessibleName(self.tr("Search your words"))
        self.search_field.setToolTip(self.tr("Ctrl+F"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setProperty("ground", "surface")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search_field.textChanged.connect(lambda _text: self._typing.start())
        for key, act in ((Qt.Key.Key_Escape, self.search_field.clear), (Qt.Key.Key_Down, self.left_downwards.emit)):
            shortcut = QShortcut(QKeySequence(key), self.search_field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def wanted(self, today: date) -> StatementFilter:
        """What the journal is to be asked for; `today` is the workday it is."""
        choice = self.choice
        began = first_day(choice.period, today, first_weekday()) if choice.period else None
        return StatementFilter(
            search=self.search_field.text(),
            states=choice.states,
            needs=(choice.need,) if choice.need else (),
            feelings=(choice.feeling,) if choice.feeling else (),
            first=choice.day or began,
            last=choice.day,
        )

    def words(self) -> str:
        """What is searched for."""
        return self.search_field.text().strip()

    def narrows(self) -> bool:
        """Whether anything is kept out."""
        return bool(self.words()) or self.choice != EVERYTHING

    def choose(self, choice: Choice) -> None:
        """Look for this, with the words as they are."""
        self.choice = choice
        self.states.choose(choice.states)
        self._tell()

    def look_for(self, choice: Choice) -> None:
        """Look for this alone, whatever the words were."""
        self.search_field.clear()
        self.choose(choice)

    def clear(self) -> None:
        """Look for everything."""
        self.look_for(EVERYTHING)

    def say_found(self, count: int, of: int) -> None:
        """How many are found, of how many in all."""
        self.found.setText(self.tr("{count} of {all}").format(count=count, all=of) if count else "")
        self.found.setAccessibleName(self.tr("%n found of {all}", "", count).format(all=of))
        # Where nothing is found, the way back stands in the place of the list.
        self.show_all.setVisible(count > 0)
        self._summary.setVisible(self.narrows() and (count > 0 or self._narrowing.count() > 0))

    def say_unsaid(self, count: int) -> None:
        """How many are still unsaid."""
        chip = self.states.chips[UNSAID]
        chip.say(self.tr("Still unsaid {count}").format(count=count) if count else self.tr("Still unsaid"))

    def open_menu(self) -> None:
        """The rarer filters."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("More filters"))
        choice = self.choice
        self._add(menu, _state_choices(choice))
        menu.addSeparator()
        self._add(menu.addMenu(self.tr("Need")), _need_choices(choice))
        self._add(menu.addMenu(self.tr("Feeling")), _feeling_choices(choice))
        self._add(menu.addMenu(self.tr("Written")), self._period_choices(choice))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + Space.TIGHT)))

    def _add(self, menu: QMenu, answers: Iterable[tuple[str, Choice, Choice]]) -> None:
        """(Text, choice with it, choice without it); what is chosen is ticked, and choosing it again lets go of it."""
        for text, with_it, without_it in answers:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(with_it == self.choice)
            action.toggled.connect(
                lambda ticked, with_it=with_it, without_it=without_it: self.choose(with_it if ticked else without_it)
            )

    def _period_choices(self, choice: Choice) -> list[tuple[str, Choice, Choice]]:
        without = replace(choice, period=None)
        return [(self._period_text(each), replace(choice, period=each, day=None), without) for each in Period]

    def _period_text(self, period: Period) -> str:
        texts = {
            Period.WEEK: self.tr("this week"),
            Period.MONTH: self.tr("this month"),
            Period.YEAR: self.tr("this year"),
        }
        return texts[period]

    def _tell(self) -> None:
        self._typing.stop()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """The chips of what narrows the list, each of which takes itself off."""
        while (item := self._narrowing.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for text, without in self._narrowed_by():
            chip = Chip(self.tr("{filter} ×").format(filter=text), Tone.CLARITY, checkable=False, filled=True)
            chip.setAccessibleName(self.tr("Take off: {filter}").format(filter=text))
            chip.clicked.connect(partial(self._take_off, without))
            self._narrowing.addWidget(chip)
        if not self.narrows():
            self._summary.hide()

    def _take_off(self, without: Choice) -> None:
        # The chip in hand is about to go.
        self.more.setFocus()
        self.choose(without)

    def _narrowed_by(self) -> list[tuple[str, Choice]]:
        choice = self.choice
        found: list[tuple[str, Choice]] = []
        if choice.states in _RARER:
            found.append((statement_state_name(choice.states[0]), replace(choice, states=ALL)))
        if choice.need:
            found.append((need_text(choice.need), replace(choice, need=None)))
        if choice.feeling:
            found.append((feeling_text(choice.feeling), replace(choice, feeling=None)))
        if choice.period:
            found.append((self._period_text(choice.period), replace(choice, period=None)))
        if choice.day:
            written = self.tr("written on {date}").format(date=date_text(choice.day, with_year=True))
            found.append((written, replace(choice, day=None)))
        return found


def _state_choices(choice: Choice) -> list[tuple[str, Choice, Choice]]:
    without = replace(choice, states=ALL)
    return [(statement_state_name(states[0]), replace(choice, states=states), without) for states in _RARER]


def _need_choices(choice: Choice) -> list[tuple[str, Choice, Choice]]:
    without = replace(choice, need=None)
    return [(need_text(need), replace(choice, need=need), without) for need in Need]


def _feeling_choices(choice: Choice) -> list[tuple[str, Choice, Choice]]:
    without = replace(choice, feeling=None)
    return [(feeling_text(feeling), replace(choice, feeling=feeling), without) for feeling in Feeling]
