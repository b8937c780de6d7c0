"""The weekly reflection: a week to look back on, and behind it the months and the check-in.

What is typed goes into the week's own record a moment later. The window closes for good only when the journal has
acknowledged the last of it; where that fails it comes back with the words still in it.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.clock import Clock, workday_of
from models.journal import Trouble
from models.reflection import week_to_look_back_on
from models.reflection.look_back import LookBack, look_back
from models.rituals import IsoWeek, begin_reflection
from models.settings import Settings
from ui import look
from ui.journal_queue import JournalQueue
from ui.reading_order import WindowAsRead
from ui.reflection_acts import ReflectionActs
from ui.reflection_footer import ReflectionFooter
from ui.reflection_keeper import ReflectionKeeper, Unsaved
from ui.reflection_week import WeekSheet
from ui.tokens import Tone
from ui.widgets.quiet_bar import QuietBar

if TYPE_CHECKING:
    # Built when they are first looked at: the months bring a plotting library along.
    from ui.check_in_page import CheckInPage
    from ui.trends_page import TrendsPage

WIDTH, HEIGHT = 900, 720
LEAST_HEIGHT = 420


class ReflectionWindow(WindowAsRead):
    """One week to look back on, and the way to the others."""

    closed = Signal()
    """It was closed and everything in it is stored, or was let go of knowingly."""

    later_requested = Signal()
    """Remind me later this evening."""

    tomorrow_requested = Signal()
    """Remind me tomorrow."""

    skip_requested = Signal()
    """Not this week."""

    statement_requested = Signal(object)
    """Show the statement with this key where it stands."""

    repair_requested = Signal(object)
    """Show the episode with this key where it stands."""

    landing_requested = Signal(object)
    """Show the landing with this key where it stands."""

    why_seen = Signal(str)
    """(id of the card): why a ritual may help was shown."""

    export_requested = Signal(object)
    """Export or print; carries the `IsoWeek` in view."""

    def __init__(self, queue: JournalQueue, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._queue, self._clock = queue, clock
        self._offered = week_to_look_back_on(self._today(), settings.reflection_weekday)
        self._week = self._offered
        self._asked = 0
        self._warned = self._leaving = False
        self._resumed: Unsaved | None = None
        self._trends: TrendsPage | None = None
        self._check_in: CheckInPage | None = None
        self.sheet = WeekSheet()
        self.prompts = self.sheet.prompts
        self.keeper = ReflectionKeeper(queue, clock, self.prompts.take, self)
        self._count_soon = QTimer(self, singleShot=True, interval=0)
        self._count_soon.timeout.connect(self._count_anew)
        self._build()
        self._acts = ReflectionActs(self, queue, clock, self.bar)
        self._connect()
        self.prompts.why.show_once(settings.whys_seen)
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
        if self.keeper.refusal is not None or self._resumed is not None:
            return  # it would be gone with the week
        self._week = week
        self._load()

    def show_trends(self) -> None:
        """Months at a glance."""
        if self._trends is None:
            from ui.trends_page import TrendsPage

            self._trends = TrendsPage(self._queue, self._clock)
            self._trends.back_wanted.connect(self.show_sheet)
            self._trends.check_in_wanted.connect(self.show_check_in)
            self._trends.delete_wanted.connect(self._acts.delete_check_in)
            self._pages.addWidget(self._trends)
        self._show_page(self._trends)

    def show_check_in(self) -> None:
        """A few sentences to answer."""
        if self._check_in is None:
            from ui.check_in_page import CheckInPage

            self._check_in = CheckInPage(self._queue, self._clock, self._acts.history)
            self._check_in.back_wanted.connect(self.show_sheet)
            self._check_in.noted.connect(self._checked_in)
            self._pages.addWidget(self._check_in)
        self._show_page(self._check_in)

    def show_sheet(self) -> None:
        """Back to the week."""
        self._show_page(self.sheet)

    def flush(self) -> None:
        """Save what stands in the fields now, and whatever could not be saved before."""
        self.keeper.flush()

    def put_away(self) -> Unsaved | None:
        """Close for good, saved or not; what is not known to be saved, if there is any."""
        self.flush()
        words = self.prompts.words() if self.keeper.refusal is not None else ()
        if self._resumed is not None:
            words = self._resumed.words
        records = self.keeper.hand_out()
        self.close()
        return Unsaved(self._week, records, words) if records or words else None

    def resume(self, unsaved: Unsaved) -> None:
        """Go on where another window had to go, and save what that one could not."""
        self.keeper.carry(unsaved.records)
        self._resumed, self._week = unsaved, unsaved.week
        self._load()

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        px = look.current().px
        self.setWindowTitle(self.tr("Your week together"))
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.resize(px(WIDTH), px(HEIGHT))
        self.bar = QuietBar()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sheet)
        self.footer = ReflectionFooter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.bar)
        column.addWidget(self.footer)
        self.prompts.good_news.setFocus()

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.earlier.clicked.connect(lambda: self.show_week(self._week.earlier()))
        sheet.later.clicked.connect(lambda: self.show_week(self._week.earlier(-1)))
        sheet.trends.clicked.connect(self.show_trends)
        sheet.export.clicked.connect(self._export)
        sheet.check_in_wanted.connect(self.show_check_in)
        self.prompts.why.seen.connect(self.why_seen)
        sheet.ribbon.chosen.connect(self._lead_to)
        self.prompts.edited.connect(self.keeper.edited)
        self.prompts.hopes.wanted.connect(self._make_statement)
        self._acts.refused.connect(self.prompts.hopes.offer_again)
        self.keeper.told.connect(self._tell)
        self.keeper.returned.connect(self._come_back)
        self.keeper.settled.connect(self._settled)
        footer = self.footer
        footer.try_again.clicked.connect(self._again)
        footer.later_wanted.connect(partial(self._leave_with, self.later_requested))
        footer.tomorrow_wanted.connect(partial(self._leave_with, self.tomorrow_requested))
        footer.skip_wanted.connect(partial(self._leave_with, self.skip_requested))
        footer.done.clicked.connect(self._finish)
        for changed in (self._queue.saved, self._queue.purged):
            changed.connect(self._count_soon.start)
        self._queue.opened.connect(self._opened)
        self._queue.taken_in.connect(self._show_anew)
        self._bind_keys()

    def _bind_keys(self) -> None:
        def bind(keys: str, act: Callable[[], object]) -> None:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

        bind("Ctrl+W", self.close)
        bind("Esc", self._go_back)
        bind("Alt+Left", self.sheet.earlier.click)
        bind("Alt+Right", self.sheet.later.click)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.footer.setVisible(page is self.sheet)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        """From the months and the check-in to the week, and from the week away."""
        if self._pages.currentWidget() is self.sheet:
            self.close()
        else:
            self.show_sheet()

    def _load(self) -> None:
        """Ask for the week; until the answer is there nobody can write into the wrong one."""
        self._asked += 1
        asked = self._asked
        self.keeper.pause()
        self.prompts.set_read_only(True)
        self.sheet.show_dates(self._week, self._today())
        self._ask(lambda found: self._show(asked, found), self._not_read)

    def _ask(self, then: Callable[[LookBack], None], failed: Callable[[Trouble], None] | None = None) -> None:
        week, today, now = self._week, self._today(), self._clock.now()
        self._queue.ask(lambda journal: look_back(journal, week, today, now), then, owner=self, failed=failed)

    def _show(self, asked: int, found: LookBack) -> None:
        if asked != self._asked:
            return  # a late answer would write over what is being typed
        stored = found.record or begin_reflection(self._week, self._clock.now())
        self.sheet.show_record(self.keeper.hold(self._week, stored), found.last)
        self.prompts.set_read_only(False)
        self._show_counted(found)
        resumed, self._resumed = self._resumed, None
        if resumed is not None:
            if resumed.words:
                self.prompts.put_back(resumed.words)
            self.flush()
        self._tell()

    def _count_anew(self) -> None:
        """Something was saved somewhere: the figures may have changed, the words being typed have not."""
        if self.isVisible() and self.keeper.record is not None:
            self._ask(self._show_counted)

    def _show_counted(self, found: LookBack) -> None:
        if found.view.week != self._week:
            return
        self.sheet.show_view(found.view)
        self.prompts.hopes.show_written(found.written)
        self.sheet.check_in.setVisible(found.check_in_offered and self._week == self._offered)

    def _tell(self) -> None:
        self.footer.tell(self.keeper, offered=self._week == self._offered, warned=self._warned)

    def _show_anew(self) -> None:
        """Records came from elsewhere, and this week may be among them."""
        self.show_week(self._week)

    def _not_read(self, trouble: Trouble) -> None:
        self.keeper.failure = trouble
        self.sheet.show_unreadable()
        self._tell()

    def _again(self) -> None:
        self._queue.start()  # in case it is the journal itself that did not open
        self._opened()
        self.flush()

    def _opened(self) -> None:
        if self.keeper.record is None:
            self.keeper.failure = None
            self._load()

    # --- what follows from it --------------------------------------------------------------------------------------

    def _lead_to(self, tone: Tone, key: UUID) -> None:
        wishes = {
            Tone.CLARITY: self.statement_requested,
            Tone.REPAIR: self.repair_requested,
            Tone.LANDING: self.landing_requested,
        }
        self.flush()
        wishes[tone].emit(key)

    def _export(self) -> None:
        self.flush()
        self.export_requested.emit(self._week)

    def _make_statement(self, words: str) -> None:
        self.flush()
        self._acts.make_statement(words)

    def _checked_in(self) -> None:
        self.show_sheet()
        self._acts.say_checked_in()

    # --- leaving ---------------------------------------------------------------------------------------------------

    def _leave_with(self, wish: SignalInstance) -> None:
        """The wish comes after the words: what was written is on its way to the journal before it is heard."""
        if self.close():
            wish.emit()

    def _finish(self) -> None:
        self.keeper.finish()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save first. What is known to be impossible to save is told once more; whoever closes again means it."""
        keeper = self.keeper
        if not keeper.has_failed:
            self.flush()
        if keeper.refusal is not None or keeper.has_failed:
            if not self._warned:
                self._warned = True
                self._tell()
                event.ignore()
                return
            if keeper.failure is not None:
                keeper.let_go()
        self._leaving = keeper.is_under_way
        super().closeEvent(event)
        if not self._leaving:
            self.closed.emit()

    def _settled(self) -> None:
        self._warned = self._warned and self.keeper.refusal is not None
        self._tell()
        if self._leaving:
            self.closed.emit()

    def _come_back(self) -> None:
        """The last of it was not saved after all: the words are shown where they were typed."""
        if self._leaving:
            self._leaving, self._warned = False, True
            self.show_sheet()
            self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed waits for a timer."""
        if self.keeper.is_waiting:
            self.flush()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Shown again before the last of it was saved: it stays."""
        self._leaving = False
        super().showEvent(event)

    def _today(self) -> date:
        return workday_of(self._clock.now())
