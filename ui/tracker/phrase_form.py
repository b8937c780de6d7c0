"""Where a phrase of one's own is written or changed: what it is for, of what kind, and the words."""

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.phrase_shelf import KINDS, ShelfPhrase
from models.records import PhraseArea, StatementForm
from ui.tokens import Space, Tone
from ui.tracker.phrase_texts import AREA_TONES, area_text, kind_text
from ui.tracker.sentence_editor import SentenceLine
from ui.tracker.sentences import sentence_of
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.text_edit import GrowingTextEdit


@dataclass(frozen=True)
class Written:
    """What stands in the form. `about` is the id of the own phrase that it changes; empty for a new one."""

    area: str = PhraseArea.REPAIR
    kind: str = ""
    text: str = ""
    second: str = ""
    about: str = ""


class PhraseForm(Card):
    """Area and kind as chips, and below them the sentence with its gaps, or a line for the words."""

    sent = Signal()
    """Keep what stands here."""

    closed = Signal()
    """The person would rather not, or not now."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=Space.ROWS, parent=parent)
        self.setAccessibleName(self.tr("A phrase of your own"))
        self._about = ""
        areas = [(area, area_text(area)) for area in PhraseArea]
        self.areas = ChipGroup(areas, Tone.CLARITY, optional=False, parent=self)
        self.areas.changed.connect(self._area_chosen)
        self._area_line = _boxed(self.tr("For"), self.areas)
        self.column.addWidget(self._area_line)
        self.kinds = {area: self._kinds_of(area) for area in PhraseArea}
        self._kind_lines = {area: _boxed(self.tr("Kind"), group) for area, group in self.kinds.items()}
        for line in self._kind_lines.values():
            self.column.addWidget(line)
        self.sentences = {
            StatementForm(form): SentenceLine(sentence_of(StatementForm(form))) for form in KINDS[PhraseArea.STARTER]
        }
        for sentence in self.sentences.values():
            sentence.sent.connect(self.sent)
            for field in (sentence.first, sentence.second):
                field.textChanged.connect(self.edited)
            self.column.addWidget(sentence)
        self.words = GrowingTextEdit(self.tr("The words of the phrase"), self.tr("As you would say it"))
        self.words.sent.connect(self.sent)
        self.words.textChanged.connect(self.edited)
        self.column.addWidget(self.words)
        self.column.addLayout(self._buttons())
        self._put(Written())

    def written(self) -> Written:
        """What stands here."""
        area = self.areas.value() or PhraseArea.REPAIR
        kind = self.kinds[area].value() or ""
        if area is PhraseArea.STARTER:
            sentence = self.sentences[StatementForm(kind)]
            return Written(area, kind, sentence.first.text(), sentence.second.text(), self._about)
        return Written(area, kind, self.words.text(), "", self._about)

    def begin(self, area: PhraseArea) -> None:
        """Write a new one; what was begun before goes on."""
        written = self.written()
        if self.isHidden() and not (written.text or written.second):
            self._put(Written(area))
        self.show()
        self.take_focus()

    def change(self, phrase: ShelfPhrase) -> None:
        """Change an own phrase in the place of whatever stood here."""
        self._put(Written(phrase.area, phrase.kind, phrase.text, phrase.second, phrase.key))
        self.show()
        self.take_focus()

    def leave(self) -> None:
        """Out of sight. A new phrase waits as it is; a change that was not kept is none."""
        if self._about:
            self.clear()
        self.hide()

    def clear(self) -> None:
        """Empty it."""
        self._put(Written())
        self.edited.emit()

    def take_focus(self) -> None:
        """To the first gap that is empty, or to the words."""
        written = self.written()
        if written.area == PhraseArea.STARTER:
            sentence = self.sentences[StatementForm(written.kind)]
            (sentence.second if written.text and not written.second else sentence.first).setFocus()
        else:
            self.words.setFocus()

    def as_draft(self) -> str:
        """What stands here, to be kept while it is being written; empty when nothing does."""
        written = self.written()
        return json.dumps(asdict(written)) if written.text or written.second else ""

    def from_draft(self, draft: str) -> None:
        """Put back what was being written; a draft that this version can't read is left alone."""
        found = _read(draft)
        if found is not None:
            self._put(found)
            self.show()

    def _kinds_of(self, area: PhraseArea) -> ChipGroup[str]:
        group = ChipGroup(
            [(kind, kind_text(area, kind)) for kind in KINDS[area]],
            AREA_TONES[area],
            optional=area in {PhraseArea.GESTURE, PhraseArea.ACKNOWLEDGEMENT},
            parent=self,
        )
        group.changed.connect(self._kind_chosen)
        return group

    def _buttons(self) -> QVBoxLayout:
        leave = buttons.ghost(self.tr("Not now"), tip=self.tr("Esc"))
        leave.clicked.connect(self.closed)
        self.keep = buttons.primary(self.tr("Keep it"), Tone.CLARITY, tip=self.tr("Enter"))
        self.keep.clicked.connect(self.sent)
        column = QVBoxLayout()
        column.addLayout(row(None, leave, self.keep))
        return column

    def _put(self, written: Written) -> None:
        area = PhraseArea(written.area)
        self._about = written.about
        self.areas.choose(area)
        self._area_line.setVisible(not written.about)
        usual = KINDS[area][0] if area is PhraseArea.STARTER else ""
        kind = written.kind if written.kind in KINDS[area] else usual
        self.kinds[area].choose(kind)
        for sentence in self.sentences.values():
            sentence.clear()
        self.words.setText("")
        if area is PhraseArea.STARTER:
            sentence = self.sentences[StatementForm(kind)]
            sentence.first.setText(written.text)
            sentence.second.setText(written.second)
        else:
            self.words.setText(written.text)
        self._show_fields()

    def _area_chosen(self) -> None:
        """The words stay, wherever they are to be offered."""
        shown = self._shown_sentence()
        text = shown.first.text() if shown else self.words.text()
        self._put(Written(self.areas.value() or PhraseArea.REPAIR, text=text))
        self.take_focus()
        self.edited.emit()

    def _kind_chosen(self) -> None:
        """The words stay where only the sentence around them changes."""
        shown = self._shown_sentence()
        if shown is not None:
            self._put(replace(self.written(), text=shown.first.text(), second=shown.second.text()))
        self.take_focus()
        self.edited.emit()

    def _shown_sentence(self) -> SentenceLine | None:
        return next((sentence for sentence in self.sentences.values() if not sentence.isHidden()), None)

    def _show_fields(self) -> None:
        written = self.written()
        for area, line in self._kind_lines.items():
            line.setVisible(area == written.area)
        for form, sentence in self.sentences.items():
            sentence.setVisible(written.area == PhraseArea.STARTER and form == written.kind)
        self.words.setVisible(written.area != PhraseArea.STARTER)


def _boxed(name: str, group: ChipGroup[Any]) -> QWidget:
    box = QWidget()
    box.setProperty("ground", "clear")
    box.setLayout(labelled_flow(name, *group.chips.values()))
    return box


def _read(draft: str) -> Written | None:
    try:
        found = Written(**json.loads(draft))
        area = PhraseArea(found.area)
    except (ValueError, TypeError):
        return None
    known = found.kind in KINDS[area] or not found.kind
    return found if known and all(isinstance(value, str) for value in asdict(found).values()) else None
