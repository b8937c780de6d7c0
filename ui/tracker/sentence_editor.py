"""Where a clarity statement is written: a sentence with gaps that grow, in three forms, or one's own words.

Below it stands a quiet line of suggestions.
"""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.phrases import Gap, Starter
from models.records import Need, StatementForm
from ui.tokens import Space, Tone
from ui.tracker.drafts import Drafts
from ui.tracker.record_texts import form_text
from ui.tracker.sentences import FIRST, Sentence, sentence_of
from ui.tracker.suggestion_row import SuggestionRow
from ui.tracker.suggestions import Place, Suggestions
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import FlowLayout, flow
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit, InlineField

_FORMS = tuple(StatementForm)
# Up to a space, or to a wide mark: no space follows that in Chinese.
_MARK = re.compile(r"([^ 。！？，；]*[。！？，；]?)(.*)", re.DOTALL)


class SentenceLine(QWidget):
    """One form: its words with two fields between them."""

    sent = Signal()

    def __init__(self, sentence: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.first = InlineField(sentence.first_name, sentence.first_hint)
        self.second = InlineField(sentence.second_name, sentence.second_hint)
        layout = FlowLayout(spacing=6, line_spacing=4)
        self.setLayout(layout)
        for piece in self._grouped():
            layout.addWidget(piece)
        for field in (self.first, self.second):
            field.sent.connect(self.sent)

    def words(self) -> str:
        """The sentence as it reads now."""
        return self._sentence.read(self.first.text(), self.second.text())

    def clear(self) -> None:
        """Empty both fields."""
        # Not `clear`: what was saved is taken back from the list, not typed again.
        self.first.setText("")
        self.second.setText("")

    def _grouped(self) -> list[QWidget]:
        """Words and fields; a full stop stays with the field before it."""
        groups: list[QWidget] = []
        pieces = list(self._sentence.pieces())
        while pieces:
            piece = pieces.pop(0)
            if not piece.startswith("{"):
                groups.append(PlainLabel(piece.strip(), "sentence"))
                continue
            field = self.first if piece == FIRST else self.second
            mark, pieces = _closing_mark(pieces)
            groups.append(_Glued(field, mark) if mark else field)
        return groups


class _Glued(QWidget):
    """A field and the mark that follows it without a space."""

    def __init__(self, field: QWidget, mark: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(1)
        line.addWidget(field)
        line.addWidget(PlainLabel(mark, "sentence"))


class SentenceEditor(QWidget):
    """The chips for the form and the sentence below them."""

    changed = Signal()
    sent = Signal()
    """Enter was pressed in one of the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms = ChipGroup([(form, form_text(form)) for form in _FORMS], Tone.CLARITY, optional=False, parent=self)
        self._lines: dict[StatementForm, SentenceLine] = {
            form: SentenceLine(sentence_of(form)) for form in _FORMS if form is not StatementForm.OWN_WORDS
        }
        self._own = GrowingTextEdit(
            QCoreApplication.translate("SentenceEditor", "In my own words"),
            QCoreApplication.translate("SentenceEditor", "What would they have to guess right now?"),
            lines=2,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ROWS)
        column.addLayout(flow(*self._forms.chips.values()))
        for line in self._lines.values():
            column.addWidget(line)
            line.sent.connect(self.sent)
            line.first.textChanged.connect(self.changed)
            line.second.textChanged.connect(self.changed)
        column.addWidget(self._own)
        self._own.sent.connect(self.sent)
        self._own.textChanged.connect(self.changed)
        self._forms.changed.connect(self._form_chosen)
        self.suggestions = SuggestionRow(self)
        column.addWidget(self.suggestions)
        self._suggestions = Suggestions(self.suggestions, self)
        for form, line in self._lines.items():
            self._suggestions.watch(Place(form, Gap.FIRST), line.first)
            self._suggestions.watch(Place(form, Gap.SECOND), line.second)
        self._suggestions.watch(Place(StatementForm.OWN_WORDS), self._own)
        self.choose_form(StatementForm.NOT_THAT_BUT_THIS)

    def form(self) -> StatementForm:
        """The form in use."""
        return self._forms.value() or StatementForm.OWN_WORDS

    def words(self) -> str:
        """What has been written, as it reads now."""
        line = self._lines.get(self.form())
        return line.words() if line else self._own.text().strip()

    def choose_form(self, form: StatementForm) -> None:
        """Write in another form; what stands in the others stays there."""
        self._forms.choose(form)
        for each, line in self._lines.items():
            line.setVisible(each is form)
        self._own.setVisible(form is StatementForm.OWN_WORDS)
        self._suggestions.begin(form)

    def suggest_from(self, sentences: Mapping[StatementForm, Sequence[str]], library: Sequence[Starter]) -> None:
        """What the person wrote in each form before, newest first, and beginnings from the library as they have it."""
        self._suggestions.offer_from(sentences, library)

    def prefer(self, need: Need | None) -> None:
        """The need that was chosen: what goes with it is suggested before the rest."""
        self._suggestions.prefer(need)

    def clear(self) -> None:
        """Empty the form in use."""
        line = self._lines.get(self.form())
        if line:
            line.clear()
        else:
            self._own.clear()
        self._suggestions.begin(self.form())

    def begin(self) -> None:
        """Put the focus into the first empty gap."""
        line = self._lines.get(self.form())
        field: QWidget = self._own
        if line:
            field = line.first if not line.first.text() or line.second.text() else line.second
        field.setFocus()

    def keep_drafts(self, drafts: Drafts) -> None:
        """Have every field kept while it is typed in."""
        drafts.watch_value("clarity.form", self._unusual_form, self._restore_form)
        self._forms.changed.connect(drafts.touched)
        for form, line in self._lines.items():
            drafts.watch(f"clarity.{form.value}.first", line.first)
            drafts.watch(f"clarity.{form.value}.second", line.second)
        drafts.watch("clarity.own_words", self._own)

    def _form_chosen(self) -> None:
        self.choose_form(self.form())
        self.begin()
        self.changed.emit()

    def _unusual_form(self) -> str:
        form = self.form()
        return "" if form is StatementForm.NOT_THAT_BUT_THIS else form.value

    def _restore_form(self, value: str) -> None:
        if value in set(StatementForm):
            self.choose_form(StatementForm(value))


def _closing_mark(pieces: list[str]) -> tuple[str, list[str]]:
    """Punctuation that begins the next piece, and the pieces without it."""
    if not pieces or pieces[0][0] in " {":
        return "", pieces
    _, mark, rest, _ = _MARK.split(pieces[0], maxsplit=1)
    return mark, [rest, *pieces[1:]] if rest.strip() else pieces[1:]
