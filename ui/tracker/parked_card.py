"""What was set down for tomorrow, and a line for one more."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from models.records import TEXT_LIMIT, ParkedThought
from models.rituals import park
from ui.tokens import Tone
from ui.tracker.page import TrackerPage
from ui.tracker.thought_rows import ThoughtRows
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit


class ParkedCard(Card):
    """Thoughts that wait, oldest first, and a line for one more; when and how is asked once something stands there."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self.column.addWidget(PlainLabel(self.tr("Parked for tomorrow"), "heading"))
        self.thoughts = ThoughtRows(page, wide=False)
        self.column.addWidget(self.thoughts)
        self.line = GrowingTextEdit(
            self.tr("A thought to park"), self.tr("Set something down for tomorrow"), tone=Tone.LANDING
        )
        self.line.sent.connect(self._park)
        self.line.textChanged.connect(self._ask_when)
        self.plan = QLineEdit(maxLength=TEXT_LIMIT)
        self.plan.setAccessibleName(self.tr("When and how you will pick it up"))
        self.plan.setPlaceholderText(self.tr("When and how"))
        self.plan.setProperty("tone", Tone.LANDING.value)
        self.plan.textChanged.connect(self._ask_when)
        self.plan.returnPressed.connect(self._park)
        self.plan.hide()
        self.column.addWidget(self.line)
        self.column.addWidget(self.plan)
        page.drafts.watch("landings.parked", self.line)
        page.drafts.watch("landings.plan", self.plan)

    def show_thoughts(self, thoughts: Sequence[ParkedThought]) -> None:
        """Show these and no others."""
        self.thoughts.show_thoughts(thoughts)
        self.thoughts.setVisible(bool(thoughts))

    def _ask_when(self) -> None:
        self.plan.setVisible(bool(self.line.text() or self.plan.text()))

    def _park(self) -> None:
        self._page.attempt(self._add)

    def _add(self) -> None:
        thoughts = park(self.line.text(), self._page.clock.now(), plan=self.plan.text())
        if thoughts:
            self._page.add(*thoughts, then=self._parked)
        else:
            self.line.setFocus()

    def _parked(self) -> None:
        self.line.setFocus()
        self.line.clear()
        self.plan.clear()
        self._page.drafts.flush()
        self._page.undoable.emit(self.tr("Set down. It will be here again on the next workday."))
