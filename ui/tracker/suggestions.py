"""What may be suggested while a clarity statement is written, for the gap in hand, and how it gets into the gap.

The person's own earlier words come first, then the library as they have it. Enter is left to the sentence, which it
saves; Down leads to the suggestions, Escape puts them away until another gap is in hand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from models.phrases import Gap, Starter, plain_words, suggestions
from models.records import Need, StatementForm
from ui.tracker.sentences import earlier_words
from ui.tracker.suggestion_row import SuggestionRow
from ui.widgets.text_edit import GrowingTextEdit, InlineField

Field = InlineField | GrowingTextEdit


@dataclass(frozen=True)
class Place:
    """A gap of a form; one's own words are one large first gap."""

    form: StatementForm
    gap: Gap = Gap.FIRST

    def beside(self) -> "Place":
        """The other gap of the form."""
        return Place(self.form, Gap.SECOND if self.gap is Gap.FIRST else Gap.FIRST)


class Suggestions(QObject):
    """Knows the fields and the line below them, and keeps that line true to the field in hand."""

    def __init__(self, row: SuggestionRow, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._fields: dict[Place, Field] = {}
        self._earlier: dict[Place, tuple[str, ...]] = {}
        self._library: tuple[Starter, ...] = ()
        self._need: Need | None = None
        self._here = Place(StatementForm.NOT_THAT_BUT_THIS)
        self._passed = 0
        row.chosen.connect(self._take)
        row.others_wanted.connect(self._show_others)
        row.left.connect(self._go_back)
        row.typed.connect(self._type_on)

    def watch(self, place: Place, field: Field) -> None:
        """Suggest words for this field while it is in hand."""
        self._fields[place] = field
        field.setAccessibleDescription(self.tr("The arrow key down leads to suggestions."))
        field.textChanged.connect(lambda: self._changed(place))
        field.installEventFilter(self)

    def offer_from(self, sentences: Mapping[StatementForm, Sequence[str]], library: Sequence[Starter]) -> None:
        """What the person wrote in each form, newest first, and the library as they have it."""
        self._library = tuple(library)
        self._earlier = {
            place: earlier_words(place.form, place.gap, sentences.get(place.form, ())) for place in self._fields
        }
        self._show()

    def prefer(self, need: Need | None) -> None:
        """The need that was chosen; what goes with it is suggested before the rest."""
        self._need = need
        self._begin_anew()

    def begin(self, form: StatementForm) -> None:
        """Another form is in hand, or the same one again; what was put away is back."""
        self._row.show()
        self._here = Place(form)
        self._begin_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice which field is in hand, and take the two keys that are free in it."""
        place = next((place for place, field in self._fields.items() if field is watched), None)
        if place is None:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.FocusIn and place != self._here:
            self._here = place
            self._row.show()
            self._begin_anew()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(self._fields[place], event)
        return super().eventFilter(watched, event)

    def _key(self, field: Field, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape and self._row.isVisible() and self._row.offered():
            self._row.hide()
            return True
        if event.key() == Qt.Key.Key_Down and _at_the_end(field):
            self._row.show()
            return self._row.take_focus()
        return False

    def _changed(self, place: Place) -> None:
        if place.form is self._here.form:
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._passed = 0
        self._show()

    def _show_others(self) -> None:
        self._passed += len(self._row.offered())
        if not self._found(self._passed):
            self._passed = 0
        self._show()
        if self._row.others.isHidden():
            self._row.take_focus()

    def _show(self) -> None:
        found = self._found(self._passed)
        self._row.offer(found, more=self._passed > 0 or bool(self._found(self._passed + len(found))))

    def _found(self, begin: int) -> tuple[str, ...]:
        field, other = self._fields[self._here], self._fields.get(self._here.beside())
        own, library, typed = self._earlier.get(self._here, ()), self._library, field.text()
        if plain_words(typed) in map(plain_words, self._known()):
            # What stands there whole is as good as chosen: the others are there to be chosen instead.
            own = tuple(words for words in own if not _same(words, typed))
            library = tuple(each for each in library if not _same(each.text_in(self._here.gap), typed))
            typed = ""
        return suggestions(
            self._here.form,
            self._here.gap,
            typed,
            own,
            begin,
            library=library,
            other_gap=other.text() if other else "",
            need=self._need,
        )

    def _known(self) -> list[str]:
        of_form = [each.text_in(self._here.gap) for each in self._library if each.form is self._here.form]
        return [*self._earlier.get(self._here, ()), *of_form]

    def _take(self, words: str) -> None:
        """Put the words into the gap, as one step that can be undone there; go on to the other gap if it is empty."""
        field, other = self._fields[self._here], self._fields.get(self._here.beside())
        field.selectAll()
        _insert(field, words)
        target = other if other is not None and not other.text().strip() else field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self._fields[self._here].setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_on(self, letter: str) -> None:
        self._go_back()
        _insert(self._fields[self._here], letter)


def _same(one: str, other: str) -> bool:
    return plain_words(one) == plain_words(other)


def _insert(field: Field, words: str) -> None:
    if isinstance(field, InlineField):
        field.insert(words)
    else:
        field.insertPlainText(words)


def _at_the_end(field: Field) -> bool:
    """Whether the arrow key down has no line to go to in the field."""
    if isinstance(field, InlineField):
        return True
    below = field.textCursor()
    return not below.movePosition(QTextCursor.MoveOperation.Down)
