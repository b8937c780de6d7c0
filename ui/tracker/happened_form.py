"""Something happened: two fields are enough, a time as vague as one remembers it, and more for those who like."""

from PySide6.QtCore import Signal

from models.records import RepairEpisode
from models.rituals import begin_episode
from models.vague_times import When, answers_at, beginning
from ui.tokens import Space, Tone
from ui.tracker.episode_details import EpisodeDetails
from ui.tracker.page import TrackerPage
from ui.tracker.when_field import WhenField
from ui.widgets import buttons
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import flow, labelled_flow
from ui.widgets.form_card import FormCard
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit


class HappenedForm(FormCard):
    """Two fields and a button; `done` comes when it was written down or left."""

    done = Signal()
    written = Signal()
    """It was written down; `done` follows."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__("repair", spacing=Space.ROWS)
        self._page = page
        self.column.addWidget(PlainLabel(self.tr("Something happened"), "heading"))
        self.what = GrowingTextEdit(
            self.tr("What it was"), self.tr("What came between you, in a few words"), tone=Tone.REPAIR
        )
        self.what.sent.connect(self.write)
        self.column.addWidget(self.what)
        self._build_when()
        self.details = EpisodeDetails()
        self.details.hide()
        self.column.addWidget(self.details)
        self._build_buttons()
        page.drafts.watch("repair.what", self.what)

    def begin(self) -> None:
        """Ask; what can be answered depends on the hour."""
        possible = answers_at(self._page.clock.now())
        for when, chip in self.when.chips.items():
            chip.setVisible(when in possible)
        if self.when.value() not in possible:
            self._choose(When.NOW)
        self.show()
        self.what.setFocus()

    def write(self) -> None:
        """Begin the episode."""
        self._page.attempt(lambda: self._page.add(self._episode(), then=self._written))

    def _build_when(self) -> None:
        answers = [
            (When.NOW, self.tr("just now")),
            (When.AN_HOUR_AGO, self.tr("about an hour ago")),
            (When.MORNING, self.tr("this morning")),
            (When.AFTERNOON, self.tr("this afternoon")),
            (When.EVENING, self.tr("this evening")),
            (When.THAT_DAY, self.tr("some time today")),
            (When.YESTERDAY, self.tr("yesterday")),
            (When.ANOTHER_DAY, self.tr("another day…")),
        ]
        self.when = ChipGroup(answers, Tone.REPAIR, optional=False, parent=self)
        self.when.changed.connect(self._ask_for_day)
        self.column.addLayout(labelled_flow(self.tr("When"), *self.when.chips.values()))
        self.another_day = WhenField()
        self.column.addWidget(self.another_day)
        self._choose(When.NOW)

    def _build_buttons(self) -> None:
        self.more = buttons.ghost(self.tr("Tell more"), tip=self.tr("Kind, heat, after work: all of it can wait"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self.details.setVisible)
        leave = buttons.ghost(self.tr("Not now"))
        leave.clicked.connect(self.left)
        self.left.connect(self.done)
        self.write_button = buttons.primary(self.tr("Write it down"), Tone.REPAIR, tip=self.tr("Enter"))
        self.write_button.clicked.connect(self.write)
        line = flow(PlainLabel(self.tr("That is enough; the rest can wait."), "small"))
        line.add_stretch()
        for button in (self.more, leave, self.write_button):
            line.addWidget(button)
        self.column.addLayout(line)

    def _choose(self, when: When) -> None:
        self.when.choose(when)
        self._ask_for_day()

    def _ask_for_day(self) -> None:
        wanted = self.when.value() is When.ANOTHER_DAY
        if wanted and self.another_day.isHidden():
            self.another_day.ask(self._page.clock.now())
        self.another_day.setVisible(wanted)

    def _episode(self) -> RepairEpisode:
        now = self._page.clock.now()
        when = self.when.value() or When.NOW
        began, precision = self.another_day.told(now) if when is When.ANOTHER_DAY else beginning(when, now)
        return begin_episode(
            self.what.text(),
            now,
            began=began,
            precision=precision,
            kind=self.details.kind(),
            heat=self.details.heat_told(),
            after_work=self.details.came_after_work(),
        )

    def _written(self) -> None:
        self.what.clear()
        self._choose(When.NOW)
        self.details.clear()
        self.more.setChecked(False)
        self._page.drafts.flush()
        self._page.undoable.emit(self.tr("Written down. Whatever else there is to tell can wait."))
        self.written.emit()
        self.done.emit()
