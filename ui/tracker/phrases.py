"""Phrases: the library as one has it. Search it, favour and hide what is in it, and add words of one's own."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from models.clock import Clock
from models.folding import folded
from models.journal import Trouble
from models.phrase_shelf import ShelfPhrase, shelf
from models.records import PhraseArea, PhraseChoice
from models.rituals import deleted, favour_phrase, hide_phrase, own_phrase, reword_phrase
from ui import translations
from ui.journal_queue import JournalQueue
from ui.tokens import Space, Tone
from ui.tracker.phrase_form import PhraseForm, Written
from ui.tracker.phrase_texts import area_text, phrase_row, words_of
from ui.tracker.side_page import SidePage
from ui.widgets import buttons
from ui.widgets.chip import ChipGroup
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel

_DRAFT = "phrases.form"


class Which(StrEnum):
    """What of the phrases is shown, where it is not all that are offered."""

    FAVOURITE = "favourite"
    OWN = "own"
    HIDDEN = "hidden"


class PhrasesPage(SidePage):
    """One list for all of them; what is hidden stands under a chip of its own."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.head(self.tr("Phrases"), self.tr("Words to borrow. Keep what sounds like you, and add your own."))
        self._shelf: tuple[tuple[ShelfPhrase, Row], ...] = ()
        self._known: dict[object, ShelfPhrase] = {}
        self.links.add_more((self.tr("Recently deleted"), self.trash_requested.emit))
        self.add_button = buttons.plain(self.tr("Add a phrase"))
        self.add_button.clicked.connect(self.write)
        self.head_row.addWidget(self.add_button)
        self.form = PhraseForm()
        self.form.sent.connect(self._keep)
        self.form.closed.connect(self._leave_form)
        self.form.hide()
        self.column.addWidget(self.form)
        self.column.addLayout(self._build_filters())
        self.column.addWidget(self._build_list(), 1)
        self.drafts.watch_value(_DRAFT, self.form.as_draft, self.form.from_draft)
        self.form.edited.connect(self.drafts.touched)
        self.drafts.restore()

    def refresh(self) -> None:
        """Ask what the person makes of the library; where the journal can't tell, the library is there all the same."""

        def not_read(trouble: Trouble) -> None:
            self.explain(trouble)
            if not self._shelf:
                self._show(())

        self.queue.ask(lambda journal: journal.phrase_choices(), self._show, owner=self, failed=not_read)

    def begin(self) -> None:
        """To the search field."""
        self.search_field.setFocus()

    def search(self) -> None:
        """To the search field, ready for other words."""
        self.begin()
        self.search_field.selectAll()

    def show_area(self, area: PhraseArea | None) -> None:
        """Show the phrases of one area, or all of them."""
        self.areas.choose(area)
        self.which.choose()
        self.search_field.clear()
        self._fill()

    def write(self) -> None:
        """Add a phrase of one's own, for the area in view."""
        self.form.begin(self.areas.value() or PhraseArea.REPAIR)
        self.ensureWidgetVisible(self.form)

    def close_something(self) -> bool:
        """Close the form, or else take the search back."""
        if not self.form.isHidden():
            self._leave_form()
        elif self.search_field.text():
            self.search_field.clear()
        else:
            return False
        return True

    # --- building --------------------------------------------------------------------------------------------------

    def _build_filters(self) -> QVBoxLayout:
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search the phrases"))
        self.search_field.setAccessibleName(self.tr("Search the phrases"))
        self.search_field.setToolTip(self.tr("Ctrl+F"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setProperty("ground", "surface")
        self.search_field.textChanged.connect(self._fill)
        areas: list[tuple[PhraseArea | None, str]] = [(None, self.tr("All"))]
        areas += [(area, area_text(area)) for area in PhraseArea]
        self.areas: ChipGroup[PhraseArea | None] = ChipGroup(areas, Tone.CLARITY, optional=False, parent=self)
        self.areas.choose(None)
        kinds = (
            (Which.FAVOURITE, self.tr("Favourites")),
            (Which.OWN, self.tr("Yours")),
            (Which.HIDDEN, self.tr("Hidden")),
        )
        self.which: ChipGroup[Which] = ChipGroup(kinds, Tone.CLARITY, parent=self)
        for group in (self.areas, self.which):
            group.changed.connect(self._fill)
        line = flow(*self.areas.chips.values())
        line.add_stretch()
        for chip in self.which.chips.values():
            line.addWidget(chip)
        column = QVBoxLayout()
        column.setSpacing(Space.ROWS)
        column.addWidget(self.search_field)
        column.addLayout(line)
        return column

    def _build_list(self) -> QWidget:
        self.entries = EntryList(self.tr("Phrases"), menu=True)
        self.entries.menu_wanted.connect(self._open_menu)
        self.entries.delete_wanted.connect(lambda found: self._put_away(self._known[found.key]))
        self.entries.doubleClicked.connect(self._change_current)
        edit = QShortcut(QKeySequence(Qt.Key.Key_F2), self.entries)
        edit.setContext(Qt.ShortcutContext.WidgetShortcut)
        edit.activated.connect(self._change_current)
        self._nothing = PlainLabel("", "sub", wrap=True)
        return ListCard(self.entries, self._nothing)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _show(self, choices: tuple[PhraseChoice, ...]) -> None:
        self._shelf = tuple((phrase, phrase_row(phrase)) for phrase in shelf(choices, translations.language()))
        self._known = {row.key: phrase for phrase, row in self._shelf}
        self._fill()

    def _fill(self) -> None:
        words = folded(self.search_field.text()).split()
        rows = [row for phrase, row in self._shelf if self._is_wanted(phrase) and _has(row, words)]
        self.entries.show_rows(rows)
        self.entries.setVisible(bool(rows))
        self._nothing.setVisible(not rows and bool(self._shelf))
        self._nothing.setText(self._why_nothing())

    def _is_wanted(self, phrase: ShelfPhrase) -> bool:
        if self.areas.value() not in {None, phrase.area}:
            return False
        match self.which.value():
            case Which.FAVOURITE:
                return phrase.favourite
            case Which.OWN:
                return phrase.own
            case Which.HIDDEN:
                return phrase.hidden
            case _:
                return not phrase.hidden

    def _why_nothing(self) -> str:
        if self.search_field.text().strip():
            return self.tr("No phrase here has these words in it.")
        match self.which.value():
            case Which.FAVOURITE:
                return self.tr("Phrases you like best stand here; they are offered before the others.")
            case Which.OWN:
                return self.tr("Words of your own go first wherever phrases are offered. Add one whenever it comes up.")
            case Which.HIDDEN:
                return self.tr("Nothing is hidden. What doesn’t sound like you can be, and shown again from here.")
            case _:
                return self.tr("Everything here is hidden. The chip “Hidden” has it.")

    # --- what can be done with a phrase ----------------------------------------------------------------------------

    def _open_menu(self, found: Row, place: QPoint) -> None:
        phrase = self._known[found.key]
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this phrase"))
        favour = self.tr("No longer a favourite") if phrase.favourite else self.tr("Make it a favourite")
        hide = self.tr("Show it again") if phrase.hidden else self.tr("Hide it")
        menu.addAction(favour).triggered.connect(partial(self._favour, phrase))
        menu.addAction(hide).triggered.connect(partial(self._hide, phrase))
        menu.addAction(self.tr("Copy")).triggered.connect(lambda: self.copy_words(words_of(phrase)))
        if phrase.own:
            menu.addSeparator()
            menu.addAction(self.tr("Edit\tF2")).triggered.connect(lambda: self._change(phrase))
            menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self._put_away(phrase))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _favour(self, phrase: ShelfPhrase, _checked: bool = False) -> None:
        now = self.clock.now()
        name = self.tr("Unmark a favourite") if phrase.favourite else self.tr("Mark a favourite")
        self.save(favour_phrase(phrase.to_change(now), now, favourite=not phrase.favourite), name=name)

    def _hide(self, phrase: ShelfPhrase, _checked: bool = False) -> None:
        now = self.clock.now()
        record = hide_phrase(phrase.to_change(now), now, hidden=not phrase.hidden)
        if phrase.hidden:
            self.save(record, name=self.tr("Show a phrase again"))
            return
        self.save(record, name=self.tr("Hide a phrase"), then=lambda: self.undoable.emit(self.tr("Hidden.")))

    def _put_away(self, phrase: ShelfPhrase) -> None:
        """Delete an own phrase. One of the library can only be hidden."""
        if phrase.own and phrase.choice is not None:
            record = deleted(phrase.choice, self.clock.now())
            self.save(record, then=lambda: self.undoable.emit(self.tr("Deleted.")))
        elif not phrase.hidden:
            self._hide(phrase)

    # --- words of one's own ----------------------------------------------------------------------------------------

    def _change_current(self) -> None:
        row = self.entries.current_row()
        if row is not None:
            self._change(self._known[row.key])

    def _change(self, phrase: ShelfPhrase) -> None:
        if phrase.own:
            self.form.change(phrase)
            self.ensureWidgetVisible(self.form)

    def _keep(self) -> None:
        written = self.form.written()
        if written.area == PhraseArea.REPAIR and not written.kind:
            self.said.emit(self.tr("Choose a kind for it, so that it comes up among its like."), "", None)
            return
        self.attempt(lambda: self.add(self._record_of(written), then=self._kept))

    def _record_of(self, written: Written) -> PhraseChoice:
        """A new phrase, or the one that was changed; one that is gone by now is written anew."""
        area, now = PhraseArea(written.area), self.clock.now()
        about = self._known.get((area, written.about))
        if about is None or about.choice is None:
            return own_phrase(area, written.text, now, second=written.second, kind=written.kind)
        return reword_phrase(about.choice, written.text, now, second=written.second, kind=written.kind)

    def _kept(self) -> None:
        self.form.clear()
        self._leave_form()
        self.drafts.flush()
        self.undoable.emit(self.tr("Among your phrases now."))

    def _leave_form(self) -> None:
        in_hand = self.form.isAncestorOf(self.focusWidget())
        self.form.leave()
        if in_hand:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _has(row: Row, words: list[str]) -> bool:
    """Whether every word (folded) occurs in a row."""
    text = folded(row.in_words()) if words else ""
    return all(word in text for word in words)
