"""The places to write in of the weekly reflection: what they are called, and what stands in them as a record."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.records import MOST_APPRECIATIONS, WeeklyReflection
from models.rituals import Refusal, RefusedError, changed, text_of
from ui.tokens import Space, Tone
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit


class ReflectionPrompts(QWidget):
    """All the prompts of one week; every one of them may stay empty."""

    edited = Signal()
    """The person changed something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appreciations = self._several_lines(
            self.tr("What I appreciated in you"), self.tr("Up to five things, one on each line"), Tone.LANDING
        )
        self.good_news = self._several_lines(
            self.tr("Good news of yours or mine"), self.tr("What went well, and who was glad with you?"), Tone.LANDING
        )
        self.hoped_for = self._several_lines(
            self.tr("Something I hoped you’d notice"), self.tr("Optional, just for you"), Tone.CLARITY
        )
        self.repair = self._several_lines(
            self.tr("A repair worth remembering"), self.tr("What softened it?"), Tone.REPAIR
        )
        self.when = _one_line(self.tr("One small thing next week: when"), self.tr("the moment it fits"))
        self.will = _one_line(self.tr("One small thing next week: I will"), self.tr("something small"))
        self.when.sent.connect(self.will.setFocus)
        self._fields = (self.appreciations, self.good_news, self.hoped_for, self.repair, self.when, self.will)
        for field in self._fields:
            field.textChanged.connect(self.edited)
        self._lay_out()

    def show_record(self, record: WeeklyReflection) -> None:
        """Put a record's words into the fields, without calling that an edit."""
        words = (
            "\n".join(record.appreciations),
            record.good_news,
            record.hoped_for,
            record.repair_to_remember,
            record.intention_when,
            record.intention_will,
        )
        self.blockSignals(True)
        for field, text in zip(self._fields, words, strict=True):
            field.setText(text)
        self.blockSignals(False)

    def set_read_only(self, read_only: bool) -> None:
        """Whether the fields can be written in at this moment."""
        for field in self._fields:
            field.setReadOnly(read_only)

    def take(self, base: WeeklyReflection, at: datetime) -> tuple[WeeklyReflection, Refusal | None]:
        """The record with what stands in the fields. A field that cannot be stored keeps what it had, and says why."""
        refusals: list[Refusal] = []

        def words(field: GrowingTextEdit, before: str) -> str:
            try:
                return text_of(field.text(), required=False)
            except RefusedError as error:
                refusals.append(error.refusal)
                return before

        appreciated = words(self.appreciations, "\n".join(base.appreciations))
        record = changed(
            base,
            at,
            appreciations=_appreciations(appreciated),
            good_news=words(self.good_news, base.good_news),
            hoped_for=words(self.hoped_for, base.hoped_for),
            repair_to_remember=words(self.repair, base.repair_to_remember),
            intention_when=words(self.when, base.intention_when),
            intention_will=words(self.will, base.intention_will),
        )
        return record, next(iter(refusals), None)

    def _several_lines(self, name: str, placeholder: str, tone: Tone) -> GrowingTextEdit:
        return GrowingTextEdit(
            name, placeholder, tone=tone, lines=2, most_lines=6, enter_breaks=True, ground="surface", parent=self
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.ROWS)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for index, field in enumerate((self.appreciations, self.good_news, self.hoped_for, self.repair)):
            grid.addLayout(_titled(field.accessibleName(), field), index // 2, index % 2)
        sentence = row(spacing=Space.CHIPS)
        sentence.addWidget(PlainLabel(self.tr("When"), "strong"))
        sentence.addWidget(self.when, 1)
        sentence.addWidget(PlainLabel(self.tr("I will"), "strong"))
        sentence.addWidget(self.will, 1)
        box = QVBoxLayout()
        box.setSpacing(Space.CHIPS)
        box.addWidget(PlainLabel(self.tr("One small thing next week"), "heading"))
        box.addLayout(sentence)
        grid.addLayout(box, 2, 0, 1, 2)


def _one_line(name: str, placeholder: str) -> GrowingTextEdit:
    return GrowingTextEdit(name, placeholder, tone=Tone.LANDING, most_lines=3, ground="surface")


def _titled(title: str, field: GrowingTextEdit) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.CHIPS)
    label = PlainLabel(title, "heading")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    column.addStretch(1)
    return column


def _appreciations(words: str) -> tuple[str, ...]:
    """One a line; what goes beyond five stays with the fifth, so that nothing typed is ever dropped."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    last = MOST_APPRECIATIONS - 1
    return (*lines[:last], "\n".join(lines[last:])) if len(lines) > MOST_APPRECIATIONS else tuple(lines)
