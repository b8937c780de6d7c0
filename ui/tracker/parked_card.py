"""What was set down for tomorrow, with a ring to tick when it is picked up."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import ParkedThought
from models.rituals import changed, park, pick_up
from ui.tokens import Tone
from ui.tracker.page import TrackerPage
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit
from ui.widgets.tick import Tick

_SHOWN = 30


class ParkedCard(Card):
    """Thoughts that wait, oldest first, and a line for one more."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self.column.addWidget(PlainLabel(self.tr("Parked for tomorrow"), "heading"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.line = GrowingTextEdit(
            self.tr("A thought to park"), self.tr("Set something down for tomorrow"), tone=Tone.LANDING
        )
        self.line.sent.connect(self._park)
        self.column.addWidget(self.line)
        page.drafts.watch("landings.parked", self.line)

    def show_thoughts(self, thoughts: Sequence[ParkedThought]) -> None:
        """Show these; a hand on one of the rings is not disturbed when nothing changed."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for thought in thoughts[:_SHOWN]:
            self._rows.addWidget(self._row(thought))

    def _row(self, thought: ParkedThought) -> QWidget:
        holder = QWidget()
        tick = Tick(self.tr("Pick up: {words}").format(words=thought.words[:80]))
        tick.setToolTip(self.tr("Pick it up"))
        tick.clicked.connect(lambda: self._pick_up(thought))
        line = row(tick)
        words = PlainLabel(thought.words, wrap=True)
        line.addWidget(words, 1)
        if thought.plan:
            line.addWidget(PlainLabel(thought.plan, "small"))
        line.setContentsMargins(0, 2, 0, 2)
        holder.setLayout(line)
        return holder

    def _park(self) -> None:
        self._page.attempt(lambda: self._page.save(*park(self.line.text(), self._page.clock.now()), then=self._parked))

    def _parked(self) -> None:
        self.line.clear()
        self._page.drafts.flush()

    def _pick_up(self, thought: ParkedThought) -> None:
        def undo() -> None:
            self._page.save(changed(thought, self._page.clock.now(), picked_up_at=None))

        self._page.save(
            pick_up(thought, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Picked up."), undo),
        )
