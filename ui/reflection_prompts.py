"""The places to write in of the weekly reflection: what they are called, and what stands in them as a record."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import MOST_APPRECIATIONS, WeeklyReflection
from models.rituals import Refusal, RefusedError, changed, text_of
from models.why import why_card
from ui import translations
from ui.reflection_hopes import HopeRows
from ui.reflection_intention import LastIntention
from ui.tokens import Space, Tone
from ui.widgets.card import row
from ui.widgets.columns import Columns
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit
from ui.widgets.why_card import WhyLink, WhyPanel


class ReflectionPrompts(QObject):
    """All the prompts of one week; every one of them may stay empty. The sheet puts the groups where they belong."""

    edited = Signal()
    """The person changed something."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.good_news = _several_lines(
            self.tr("Good news of yours or mine"), self.tr("What went well, and who was glad with you?"), Tone.LANDING
        )
        self.appreciations = _several_lines(
            self.tr("What I appreciated in you"), self.tr("Up to five things, one on each line"), Tone.LANDING
        )
        self.hoped_for = _several_lines(
            self.tr("Something I hoped you’d notice"),
            self.tr("Optional, just for you; one thing on each line"),
            Tone.CLARITY,
        )
        self.hopes = HopeRows(self.hoped_for)
        self.repair = _several_lines(self.tr("A repair worth remembering"), self.tr("What softened it?"), Tone.REPAIR)
        self.last_intention = LastIntention()
        self.when = _one_line(self.tr("One small thing next week: when"), self.tr("the moment it fits"))
        self.will = _one_line(self.tr("One small thing next week: I will"), self.tr("something small"))
        self.why = WhyPanel(why_card("reflection", translations.language()))
        self.when.sent.connect(self.will.setFocus)
        self.fields = (self.good_news, self.appreciations, self.hoped_for, self.repair, self.when, self.will)
        for field in self.fields:
            field.textChanged.connect(self.edited)
        self.last_intention.chosen.connect(self.edited)

    def glad(self) -> QWidget:
        """What one looks back on with joy, side by side."""
        return Columns((_titled(self.good_news), 1), (_titled(self.appreciations), 1))

    def unsaid_and_mended(self) -> QWidget:
        """What was hoped for and not said, and what softened a rough moment."""
        return Columns((_titled(self.hoped_for, self.hopes), 1), (_titled(self.repair), 1))

    def next_week(self) -> QWidget:
        """The sentence for the week to come."""
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        sentence = row(spacing=Space.CHIPS)
        sentence.addWidget(PlainLabel(self.tr("When"), "strong"))
        sentence.addWidget(self.when, 1)
        sentence.addWidget(PlainLabel(self.tr("I will"), "strong"))
        sentence.addWidget(self.will, 1)
        heading = PlainLabel(self.tr("One small thing next week"), "heading", wrap=True)
        head = row(heading, WhyLink(self.why))
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addLayout(sentence)
        column.addWidget(self.why)
        return group

    def show_record(self, record: WeeklyReflection, last: WeeklyReflection | None) -> None:
        """Put a record's words into the fields, without calling that an edit. `last` is that of the week before."""
        words = (
            record.good_news,
            "\n".join(record.appreciations),
            record.hoped_for,
            record.repair_to_remember,
            record.intention_when,
            record.intention_will,
        )
        self.blockSignals(True)
        for field, text in zip(self.fields, words, strict=True):
            field.setText(text)
        self.last_intention.show_intention(last, record.last_intention)
        self.blockSignals(False)

    def words(self) -> tuple[str, ...]:
        """What stands in the fields, storable or not."""
        return tuple(field.text() for field in self.fields)

    def put_back(self, words: Sequence[str]) -> None:
        """Put what stood in the fields of another window into these, as an edit."""
        for field, text in zip(self.fields, words, strict=True):
            field.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Whether the fields can be written in at this moment."""
        for field in self.fields:
            field.setReadOnly(read_only)
        self.last_intention.setEnabled(not read_only)
        self.hopes.setEnabled(not read_only)

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
            last_intention=self.last_intention.outcome(),
            intention_when=words(self.when, base.intention_when),
            intention_will=words(self.will, base.intention_will),
        )
        return record, next(iter(refusals), None)


def _several_lines(name: str, placeholder: str, tone: Tone) -> GrowingTextEdit:
    return GrowingTextEdit(name, placeholder, tone=tone, lines=2, most_lines=6, enter_breaks=True, ground="surface")


def _one_line(name: str, placeholder: str) -> GrowingTextEdit:
    return GrowingTextEdit(name, placeholder, tone=Tone.LANDING, most_lines=3, ground="surface")


def _titled(field: GrowingTextEdit, below: QWidget | None = None) -> QWidget:
    """A field under its name, with something below it."""
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.CHIPS)
    label = PlainLabel(field.accessibleName(), "heading", wrap=True)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    if below is not None:
        column.addWidget(below)
    column.addStretch(1)
    return group


def _appreciations(words: str) -> tuple[str, ...]:
    """One a line; what goes beyond five stays with the fifth, so that nothing typed is ever dropped."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    last = MOST_APPRECIATIONS - 1
    return (*lines[:last], "\n".join(lines[last:])) if len(lines) > MOST_APPRECIATIONS else tuple(lines)
