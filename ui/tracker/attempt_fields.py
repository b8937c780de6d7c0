"""An act of reaching out, in chips and words: kind, who, in the middle of it or afterwards, and how it landed."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.phrases import RepairPhrase
from models.records import AttemptKind, AttemptLanded, AttemptWhen, RepairAttempt, RepairEpisode, Who
from models.rituals import change_attempt, reach_out
from ui.tokens import Space, Tone
from ui.tracker.episode_texts import attempt_when_text
from ui.tracker.record_texts import attempt_landed_text, attempt_text, who_text
from ui.widgets import buttons
from ui.widgets.card import bare, row
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.text_edit import GrowingTextEdit

LANDED = (AttemptLanded.NOT_YET, AttemptLanded.PARTLY, AttemptLanded.YES)
_NOBODY_CHOSE = "-"


class AttemptFields(QWidget):
    """The fields; whoever owns them puts `landed_line` where it belongs, with buttons at its end."""

    sent = Signal()
    touched = Signal()
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = ChipGroup([(kind, attempt_text(kind)) for kind in AttemptKind], Tone.REPAIR, parent=self)
        self.who = ChipGroup([(who, who_text(who)) for who in Who], Tone.REPAIR, optional=False, parent=self)
        self.when = ChipGroup(
            [(when, attempt_when_text(when)) for when in AttemptWhen], Tone.REPAIR, optional=False, parent=self
        )
        self.landed = ChipGroup([(each, attempt_landed_text(each)) for each in LANDED], Tone.REPAIR, parent=self)
        self.landed_line = labelled_flow(self.tr("It landed"), *self.landed.chips.values())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ROWS)
        column.addLayout(labelled_flow(self.tr("Tried"), *self.kinds.chips.values()))
        column.addWidget(self._build_details())
        for group in (self.kinds, self.who, self.when, self.landed):
            group.changed.connect(self.touched)
        self.kinds.changed.connect(self.unfold)
        self.clear()

    def unfold(self) -> None:
        """Ask for words, who and when as soon as there is something to say about."""
        self._details.setVisible(bool(self.kinds.value()) or bool(self.words.text()))

    def take(self, phrase: RepairPhrase) -> None:
        """Take up a phrase, as a beginning. What was typed before comes back with Ctrl+Z."""
        self.kinds.choose(phrase.kind)
        self.unfold()
        self.words.setFocus()
        self.words.selectAll()
        self.words.insertPlainText(phrase.text)
        self.words.selectAll()
        self.touched.emit()

    def clear(self) -> None:
        """Nothing is told; it was me, afterwards, most of the time."""
        self.words.clear()
        self.kinds.choose()
        self.landed.choose()
        self.who.choose(Who.ME)
        self.when.choose(AttemptWhen.AFTER)
        self.unfold()

    def show_attempt(self, attempt: RepairAttempt) -> None:
        """Show what an attempt says, to be told otherwise."""
        self.kinds.choose(attempt.kind)
        self.who.choose(attempt.who)
        self.when.choose(attempt.when)
        self.landed.choose(attempt.landed)
        self.words.setText(attempt.words)
        self.unfold()

    def attempt(self, episode: RepairEpisode, at: datetime) -> RepairAttempt | None:
        """A new one, if a kind was chosen; RefusedError if the words cannot be kept."""
        kind = self.kinds.value()
        if kind is None:
            return None
        return reach_out(
            episode,
            kind,
            at,
            who=self.who.value() or Who.ME,
            when=self.when.value() or AttemptWhen.AFTER,
            words=self.words.text(),
            landed=self._landed(),
        )

    def told_again(self, attempt: RepairAttempt, made: datetime, at: datetime) -> RepairAttempt:
        """That one as it is told here, made at `made`; refused as in `attempt`."""
        return change_attempt(
            attempt,
            at,
            made=made,
            kind=self.kinds.value(),
            who=self.who.value(),
            when=self.when.value(),
            words=self.words.text(),
            landed=self._landed(),
        )

    def choices(self) -> str:
        """What is chosen, as words to be kept as a draft; nothing where no kind is chosen and no answer given."""
        if self.kinds.value() is None and self.landed.value() is None:
            return ""
        groups = (self.kinds, self.who, self.when, self.landed)
        return " ".join(str(group.value() or _NOBODY_CHOSE) for group in groups)

    def choose(self, told: str) -> None:
        """Choose what `choices` said; words that no chip has any more choose nothing."""
        groups: tuple[ChipGroup[Any], ...] = (self.kinds, self.who, self.when, self.landed)
        for group, word in zip(groups, told.split(" "), strict=False):
            for value, chip in group.chips.items():
                chip.setChecked(value == word)
        self.unfold()

    def ask_for_kind(self) -> None:
        """Put the focus where a kind is chosen."""
        next(iter(self.kinds.chips.values())).setFocus()

    def _landed(self) -> AttemptLanded:
        return self.landed.value() or AttemptLanded.DONT_KNOW

    def _build_details(self) -> QWidget:
        self._details = bare(spacing=Space.ROWS)
        name = self.tr("The words, if you like")
        self.words = GrowingTextEdit(name, name, tone=Tone.REPAIR)
        self.words.sent.connect(self.sent)
        self.copy = buttons.ghost(self.tr("Copy"), tip=self.tr("Puts the words on the clipboard for half a minute"))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.words.text()))
        line = row()
        line.addWidget(self.words, 1)
        line.addWidget(self.copy)
        self._details.column.addLayout(line)
        self._details.column.addLayout(
            labelled_flow(self.tr("Who, when"), *self.who.chips.values(), *self.when.chips.values())
        )
        return self._details
