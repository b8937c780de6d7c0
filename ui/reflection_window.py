"""The weekly reflection: a week as a ribbon, three honest figures, and a few prompts that are saved while one writes.

There is no draft beside it: what is typed goes into the week's own record a moment later. The window closes for good
only when the journal has acknowledged the last of it; where that fails it comes back with the words still in it.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from models.clock import Clock, workday_of
from models.journal import Journal, Trouble
from models.records import ReflectionState, WeeklyReflection
from models.reflection import STATEMENTS_REACH, WeekView, span_needed, week_to_look_back_on, week_view
from models.rituals import IsoWeek, Refusal, begin_reflection
from models.settings import Settings
from ui import look
from ui.journal_queue import JournalQueue
from ui.reflection_prompts import ReflectionPrompts
from ui.reflection_words import FigureWords, figures_in_words, week_text
from ui.tokens import Space, Tone
from ui.trouble_texts import refusal_text, trouble_text
from ui.widgets.buttons import ghost, plain, primary
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll
from ui.widgets.week_ribbon import WeekRibbon

WIDTH, HEIGHT = 900, 720
LEAST_HEIGHT = 420
SAVE_AFTER_MS = 400
_SIDE = 36


@dataclass(frozen=True)
class _Found:
    view: WeekView
    record: WeeklyReflection | None


class ReflectionWindow(QWidget):
    """One week to look back on, and the way to the others."""

    closed = Signal()
    """It was closed and everything in it is stored, or was let go of knowingly."""

    later_requested = Signal()
    """Remind me later this evening."""

    tomorrow_requested = Signal()
    """Remind me tomorrow."""

    skip_requested = Signal()
    """Not this week."""

    def __init__(self, queue: JournalQueue, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._queue, self._clock = queue, clock
        self._offered = week_to_look_back_on(self._today(), settings.reflection_weekday)
        self._week = self._offered
        self._record: WeeklyReflection | None = None
        self._unsaved: dict[IsoWeek, WeeklyReflection] = {}
        self._asked = 0
        self._in_flight = 0
        self._failure: Trouble | None = None
        self._refusal: Refusal | None = None
        """Why something that stands in the fields cannot be stored as it is."""
        self._warned = self._leaving = False
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self.flush)
        self._count_soon = QTimer(self, singleShot=True, interval=0)
        self._count_soon.timeout.connect(self._count_anew)
        self._build()
        self._connect()
        self._load()

    # --- what others may ask of it ---------------------------------------------------------------------------------

    @property
    def week(self) -> IsoWeek:
        """The week it shows."""
        return self._week

    def show_week(self, week: IsoWeek) -> None:
        """Show another week, once what stands in the fields is saved or can be. Weeks to come are not shown."""
        if week.monday > self._today():
            return
        self.flush()
        if self._refusal is not None:
            return  # it would be gone with the week
        self._week = week
        self._load()

    def flush(self) -> None:
        """Save what stands in the fields now, and whatever could not be saved before."""
        self._save_soon.stop()
        if self._record is not None:
            at = self._clock.now()
            record, self._refusal = self.prompts.take(self._record, at)
            if replace(record, updated=self._record.updated) != self._record:
                self._record = self._unsaved[self._week] = record
            self._tell()
        if self._unsaved:
            self._save(tuple(self._unsaved.values()))

    def geometry_text(self) -> str:
        """Size and place, as text."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_from(self, text: str) -> bool:
        """Size and place as they were; False, and nothing done, when the text does not say."""
        return self.restoreGeometry(QByteArray.fromBase64(QByteArray(text.encode())))

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        px = look.current().px
        self.setWindowTitle(self.tr("Your week together"))
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.resize(px(WIDTH), px(HEIGHT))
        self._dates = PlainLabel("", "sub")
        self.earlier = ghost(self.tr("‹ Earlier"), tip=self.tr("The week before (Alt+Left)"))
        self.later = ghost(self.tr("Later ›"), tip=self.tr("The week after (Alt+Right)"))
        self.ribbon = WeekRibbon()
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.CARD)
        self.prompts = ReflectionPrompts()
        self._status = PlainLabel("", "small", wrap=True)
        self._status.setAccessibleName(self.tr("Whether it is saved"))
        self.try_again = ghost(self.tr("Try again"))
        self.later_this_evening = plain(self.tr("Later this evening"))
        self.other_times = self._other_times()
        self.done = primary(self.tr("Done for this week"), Tone.LANDING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolling_sheet(), 1)
        column.addLayout(self._footer())
        self.prompts.appreciations.setFocus()

    def _scrolling_sheet(self) -> PageScroll:
        area = PageScroll(side=_SIDE, bottom=Space.TIGHT)
        column = area.column
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(PlainLabel(self.tr("Your week together"), "title"))
        heading.addWidget(self._dates)
        head = row(spacing=Space.CHIPS)
        head.addLayout(heading, 1)
        for button in (self.earlier, self.later):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        card = Card()
        card.column.addWidget(self.ribbon)
        column.addLayout(head)
        column.addWidget(card)
        column.addLayout(self._figures)
        column.addWidget(self.prompts)
        column.addStretch(1)
        return area

    def _footer(self) -> QHBoxLayout:
        footer = row(spacing=Space.CARD)
        footer.setContentsMargins(_SIDE, Space.ROWS, _SIDE, Space.PAGE_TOP - Space.CHIPS)
        footer.addWidget(self._status, 1)
        for button in (self.try_again, self.later_this_evening, self.other_times, self.done):
            footer.addWidget(button)
        return footer

    def _other_times(self) -> QPushButton:
        button = ghost("⋯", tip=self.tr("Tomorrow, or not this week"))
        button.setAccessibleName(self.tr("Tomorrow, or not this week"))
        menu = QMenu(button)
        for text, wish in (
            (self.tr("Tomorrow"), self.tomorrow_requested),
            (self.tr("Not this week"), self.skip_requested),
        ):
            menu.addAction(text).triggered.connect(partial(self._leave_with, wish))
        button.setMenu(menu)
        return button

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.show_week(self._week.earlier()))
        self.later.clicked.connect(lambda: self.show_week(self._week.earlier(-1)))
        self.prompts.edited.connect(self._save_soon.start)
        self.try_again.clicked.connect(self._again)
        self.later_this_evening.clicked.connect(partial(self._leave_with, self.later_requested))
        self.done.clicked.connect(self._finish)
        self._queue.saved.connect(self._count_soon.start)
        self._queue.opened.connect(self._opened)
        for keys, act in (
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_W), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self.earlier.click),
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Right), self.later.click),
        ):
            QShortcut(keys, self).activated.connect(act)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """Ask for the week; until the answer is there nobody can write into the wrong one."""
        week, today = self._week, self._today()
        self._asked += 1
        asked = self._asked
        self._record = None
        self.prompts.set_read_only(True)
        self._dates.setText(week_text(week, today.year))
        self.later.setEnabled(week.earlier(-1).monday <= today)
        self._queue.ask(
            lambda journal: _Found(_count(journal, week, today), journal.reflection(week.year, week.week)),
            lambda found: self._show(asked, found),
            owner=self,
            failed=self._not_read,
        )

    def _show(self, asked: int, found: _Found) -> None:
        if asked != self._asked:
            return  # a late answer would write over what is being typed
        self._show_view(found.view)
        record = self._unsaved.get(self._week) or found.record or begin_reflection(self._week, self._clock.now())
        self._record = record
        self.prompts.show_record(record)
        self.prompts.set_read_only(False)
        self._tell()

    def _count_anew(self) -> None:
        """Something was saved somewhere: the figures may have changed, the words being typed have not."""
        week, today = self._week, self._today()
        if self.isVisible() and self._record is not None:
            self._queue.ask(lambda journal: _count(journal, week, today), self._show_view, owner=self)

    def _show_view(self, view: WeekView) -> None:
        if view.week != self._week:
            return
        self.ribbon.show_week(view.days)
        while (item := self._figures.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.deleteLater()
        for words in figures_in_words(view):
            self._figures.addWidget(_figure_card(words), 1)

    def _tell(self) -> None:
        """The line at the foot: never says saved when it is not."""
        self.try_again.setVisible(self._failure is not None)
        done = self._record is not None and self._record.state is ReflectionState.DONE
        for button in (self.later_this_evening, self.other_times):
            button.setVisible(self._week == self._offered and not done)
        if self._failure is not None:
            told = trouble_text(self._failure)
        elif self._refusal is not None:
            told = refusal_text(self._refusal)
        elif done:
            told = self.tr("Done. You can still change anything; it is saved as you write.")
        else:
            told = self.tr("Saved as you write. Takes about five minutes.")
        if self._warned:
            told += " " + self.tr("Close once more to leave it unsaved.")
        self._status.setText(told)

    # --- saving ----------------------------------------------------------------------------------------------------

    def _save(self, records: tuple[WeeklyReflection, ...]) -> None:
        self._in_flight += 1
        self._queue.save(*records, then=lambda: self._committed(records), failed=self._not_saved, owner=self)

    def _committed(self, records: tuple[WeeklyReflection, ...]) -> None:
        self._in_flight -= 1
        self._failure, self._warned = None, self._warned and self._refusal is not None
        self._unsaved = {week: record for week, record in self._unsaved.items() if record not in records}
        self._tell()
        if self._leaving and not self._in_flight:
            self.closed.emit()

    def _not_saved(self, trouble: Trouble) -> None:
        self._in_flight -= 1
        self._failure = trouble
        if self._leaving:
            self._leaving, self._warned = False, True
            self.show()
        self._tell()

    def _not_read(self, trouble: Trouble) -> None:
        self._failure = trouble
        self._tell()

    def _again(self) -> None:
        self._queue.start()  # in case it is the journal itself that did not open
        if self._record is None:
            self._failure = None
            self._load()
        self.flush()

    def _opened(self) -> None:
        if self._record is None:
            self._failure = None
            self._load()

    # --- leaving ---------------------------------------------------------------------------------------------------

    def _leave_with(self, wish: SignalInstance, _checked: bool = False) -> None:
        """The wish comes after the words: what was written is on its way to the journal before it is heard."""
        if self.close():
            wish.emit()

    def _finish(self) -> None:
        self.flush()
        if self._record is not None and self._record.state is not ReflectionState.DONE:
            record = replace(self._record, updated=self._clock.now(), state=ReflectionState.DONE)
            self._record = self._unsaved[self._week] = record
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save first. What is known to be impossible to save is told once more; whoever closes again means it."""
        if not self._unsaved or self._failure is None:
            self.flush()
        if self._refusal is not None or (self._unsaved and self._failure is not None):
            if not self._warned:
                self._warned = True
                self._tell()
                event.ignore()
                return
            if self._failure is not None:
                self._unsaved.clear()
                self._record = None
        self._leaving = bool(self._in_flight)
        super().closeEvent(event)
        if not self._leaving:
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed waits for a timer."""
        if self._save_soon.isActive():
            self.flush()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Shown again before the last of it was saved: it stays."""
        self._leaving = False
        super().showEvent(event)

    def _today(self) -> date:
        return workday_of(self._clock.now())


def _count(journal: Journal, week: IsoWeek, today: date) -> WeekView:
    first, last = span_needed(week)
    return week_view(
        week,
        landings=journal.landings_between(first, last),
        statements=journal.statements_between(first - STATEMENTS_REACH, last),
        episodes=journal.episodes_between(first, last),
        days=journal.days_between(first, last),
        today=today,
    )


def _figure_card(words: FigureWords) -> Card:
    card = Card(spacing=Space.TIGHT)
    card.column.addWidget(PlainLabel(words.name, "small"))
    card.column.addWidget(PlainLabel(words.figure, "large", wrap=True))
    card.column.addWidget(PlainLabel(words.basis, "small", wrap=True))
    card.column.addStretch(1)
    card.setToolTip(words.counted)
    card.setAccessibleName(f"{words.name}: {words.figure}. {words.basis}")
    card.setAccessibleDescription(words.counted)
    return card
