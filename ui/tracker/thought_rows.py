"""Parked thoughts as lines, each with a ring to tick when it is picked up."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import ParkedThought
from models.rituals import pick_up
from ui.tokens import Space
from ui.tracker.page import TrackerPage
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.tick import Tick


class ThoughtRows(QWidget):
    """Thoughts that wait, oldest first; picking one up can be undone."""

    def __init__(self, page: TrackerPage, most: int = 30) -> None:
        super().__init__()
        self._page, self._most = page, most
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_thoughts(self, thoughts: Sequence[ParkedThought]) -> None:
        """Show these and no others."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for thought in thoughts[: self._most]:
            self._rows.addWidget(self._row(thought))

    def _row(self, thought: ParkedThought) -> QWidget:
        holder = QWidget()
        tick = Tick(self.tr("Pick up: {words}").format(words=thought.words[:80]))
        tick.setToolTip(self.tr("Pick it up"))
        tick.clicked.connect(lambda: self._pick_up(thought))
        line = row(tick, spacing=Space.TIGHT)
        line.addWidget(PlainLabel(thought.words, wrap=True), 1)
        if thought.plan:
            line.addWidget(PlainLabel(thought.plan, "small", wrap=True))
        line.setContentsMargins(0, 2, 0, 2)
        holder.setLayout(line)
        return holder

    def _pick_up(self, thought: ParkedThought) -> None:
        self._page.save(
            pick_up(thought, self._page.clock.now()),
            name=self.tr("Pick up a thought"),
            then=lambda: self._page.undoable.emit(self.tr("Picked up.")),
        )
