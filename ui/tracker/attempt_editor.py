"""An attempt that was noted before, told otherwise: its words, its time, how it landed after all."""

from datetime import datetime

from models.records import RepairAttempt
from ui.tracker.attempt_fields import AttemptFields
from ui.tracker.change_form import ChangeForm
from ui.tracker.page import TrackerPage
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.time_field import TimeField


class AttemptEditor(ChangeForm):
    """The fields of an attempt, and its time."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__(page)
        self._attempt: RepairAttempt | None = None
        self.fields = AttemptFields()
        self.fields.sent.connect(self.keep)
        self.fields.words.textChanged.connect(page.drafts.touched)
        self.fields.copy_wanted.connect(page.copy_words)
        self.clock = TimeField(self.tr("When it was tried"), page.clock.now().time().replace(second=0, microsecond=0))
        self.column.addWidget(self.fields)
        self.column.addLayout(self.fields.landed_line)
        self.column.addLayout(labelled_flow(self.tr("At"), self.clock))
        self.add_buttons()

    def tell(self, attempt: RepairAttempt) -> None:
        """Show what this attempt says, to be told otherwise."""
        self._fill(attempt)
        self.fields.ask_for_kind()
        self._page.reveal(self)

    def unkept(self) -> str:
        """What the draft holds: which attempt it is and, in the next line, its words, while they are told otherwise."""
        if self._attempt is None or self.isHidden() or self.fields.words.text() == self._attempt.words:
            return ""
        return f"{self._attempt.id}\n{self.fields.words.text()}"

    def resume(self, attempt: RepairAttempt, words: str) -> None:
        """Go on with words that were not kept, and leave the keyboard where it is."""
        self._fill(attempt)
        self.fields.words.setText(words)

    def keep(self) -> None:
        """Keep it as it stands here."""
        attempt = self._attempt
        if attempt is not None:
            now = self._page.clock.now()
            told = self._made(attempt)
            self._page.attempt(lambda: self.change(self.fields.told_again(attempt, told, now)))

    def _fill(self, attempt: RepairAttempt) -> None:
        self._attempt = attempt
        self.fields.show_attempt(attempt)
        self.clock.show_value(attempt.at.time())
        self.show()

    def _made(self, attempt: RepairAttempt) -> datetime:
        """On the day it was made, to the second where the time was left alone."""
        shown = attempt.at.time().replace(second=0, microsecond=0)
        clock = self.clock.value()
        return attempt.at if clock == shown else attempt.at.replace(hour=clock.hour, minute=clock.minute)
