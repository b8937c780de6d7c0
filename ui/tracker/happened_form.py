"""Something happened: two fields are enough, and a time as vague as one remembers it."""

from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal

from models.clock import day_start, workday_of
from models.records import Precision
from models.rituals import begin_episode
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit


class When(StrEnum):
    """When it was, as people remember it."""

    NOW = "now"
    AN_HOUR_AGO = "an_hour_ago"
    EARLIER_TODAY = "earlier_today"
    YESTERDAY = "yesterday"


class HappenedForm(Card):
    """Two fields and a button; `done` comes when it was written down or left."""

    done = Signal()

    def __init__(self, page: TrackerPage) -> None:
        super().__init__("repair", spacing=Space.ROWS)
        self._page = page
        self.column.addWidget(PlainLabel(self.tr("Something happened"), "heading"))
        self.what = GrowingTextEdit(
            self.tr("What it was"), self.tr("What came between you, in a few words"), tone=Tone.REPAIR
        )
        self.what.sent.connect(self.write)
        self.column.addWidget(self.what)
        self.when = ChipGroup(
            [
                (When.NOW, self.tr("just now")),
                (When.AN_HOUR_AGO, self.tr("about an hour ago")),
                (When.EARLIER_TODAY, self.tr("earlier today")),
                (When.YESTERDAY, self.tr("yesterday")),
            ],
            Tone.REPAIR,
            optional=False,
            parent=self,
        )
        self.when.choose(When.NOW)
        self.column.addLayout(labelled_flow(self.tr("When"), *self.when.chips.values()))
        leave = buttons.ghost(self.tr("Not now"))
        leave.clicked.connect(self.done)
        self.write_button = buttons.primary(self.tr("Write it down"), Tone.REPAIR, tip=self.tr("Enter"))
        self.write_button.clicked.connect(self.write)
        hint = PlainLabel(self.tr("That is enough; the rest can wait."), "small", wrap=True)
        line = row()
        line.addWidget(hint, 1)
        line.addWidget(leave)
        line.addWidget(self.write_button)
        self.column.addLayout(line)
        page.drafts.watch("repair.what", self.what)

    def write(self) -> None:
        """Begin the episode."""

        def act() -> None:
            now = self._page.clock.now()
            began, precision = beginning(self.when.value() or When.NOW, now)
            self._page.add(begin_episode(self.what.text(), now, began=began, precision=precision), then=self._written)

        self._page.attempt(act)

    def _written(self) -> None:
        self.what.clear()
        self.when.choose(When.NOW)
        self._page.drafts.flush()
        self.done.emit()


def beginning(when: When, now: datetime) -> tuple[datetime, Precision]:
    """When an episode began, and how exactly that is known; a day alone counts from its beginning."""
    today = day_start(workday_of(now), now.tzinfo)
    match when:
        case When.NOW:
            return now, Precision.EXACT
        case When.AN_HOUR_AGO:
            return now - timedelta(hours=1), Precision.ABOUT_AN_HOUR
        case When.EARLIER_TODAY:
            return today, Precision.THAT_DAY
        case When.YESTERDAY:
            return today - timedelta(days=1), Precision.THAT_DAY
