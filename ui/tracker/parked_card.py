"""What was set down for tomorrow, and a line for one more."""

from collections.abc import Sequence

from models.records import ParkedThought
from models.rituals import park
from ui.tokens import Tone
from ui.tracker.page import TrackerPage
from ui.tracker.thought_rows import ThoughtRows
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit


class ParkedCard(Card):
    """Thoughts that wait, oldest first, and a line for one more."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self.column.addWidget(PlainLabel(self.tr("Parked for tomorrow"), "heading"))
        self._rows = ThoughtRows(page)
        self.column.addWidget(self._rows)
        self.line = GrowingTextEdit(
            self.tr("A thought to park"), self.tr("Set something down for tomorrow"), tone=Tone.LANDING
        )
        self.line.sent.connect(self._park)
        self.column.addWidget(self.line)
        page.drafts.watch("landings.parked", self.line)

    def show_thoughts(self, thoughts: Sequence[ParkedThought]) -> None:
        """Show these and no others."""
        self._rows.show_thoughts(thoughts)

    def _park(self) -> None:
        self._page.attempt(lambda: self._page.add(*park(self.line.text(), self._page.clock.now()), then=self._parked))

    def _parked(self) -> None:
        self.line.clear()
        self._page.drafts.flush()
