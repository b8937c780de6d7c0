"""The statements that were written: found by typing, filtered, changed in place, deleted with a way back."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from models.clock import workday_of
from models.journal import Journal, StatementFilter, Trouble
from models.records import ClarityStatement, StatementLanded, StatementState
from models.rituals import deleted, keep, let_go, reword, say, statement_landed
from ui.locale_texts import when_text
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import landed_text, quoted, statement_state_text, underneath_text
from ui.widgets.card import row
from ui.widgets.chip import ChipGroup
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.labels import PlainLabel

PAGE = 50
_TYPING_MS = 60

_Filter = tuple[StatementState, ...]
ALL: _Filter = ()
UNSAID: _Filter = (StatementState.DRAFT,)
SAID: _Filter = (StatementState.SAID,)


class StatementList(QWidget):
    """Search, filters and the list, a page of entries at a time."""

    copy_wanted = Signal(str)

    def __init__(self, page: TrackerPage) -> None:
        super().__init__(page)
        self._page = page
        self._asked = 0
        self._known: dict[object, ClarityStatement] = {}
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search your words"))
        self.search_field.setAccessibleName(self.tr("Search your words"))
        self.search_field.setToolTip(self.tr("Ctrl+F"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setProperty("ground", "surface")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search_field.textChanged.connect(self._typing_goes_on)
        self.filters = ChipGroup(
            [(ALL, self.tr("All")), (UNSAID, self.tr("Still unsaid")), (SAID, self.tr("Said"))],
            Tone.CLARITY,
            optional=False,
            parent=self,
        )
        self.filters.choose(ALL)
        self.filters.changed.connect(self.refresh)
        self.entries = EntryList(self.tr("What you wrote"), menu=True, edit_name=self.tr("The words of this statement"))
        self.entries.more_wanted.connect(self._ask_for_more)
        self.entries.edited.connect(self._reword)
        self.entries.delete_wanted.connect(lambda found: self._delete(self._known[found.key]))
        self.entries.menu_wanted.connect(self._open_menu)
        self._nothing = PlainLabel("", "sub", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        line = row()
        line.addWidget(self.search_field, 1)
        for chip in self.filters.chips.values():
            line.addWidget(chip)
        column.addLayout(line)
        self._card = ListCard(self.entries, self._nothing)
        column.addWidget(self._card, 1)
        self._column = column

    def _typing_goes_on(self, _text: str) -> None:
        self._typing.start()

    def show_unsaid(self) -> None:
        """Show what was kept for later, whatever was looked for before."""
        self.search_field.clear()
        self.filters.choose(UNSAID)
        self.refresh()

    def refresh(self) -> None:
        """Ask for as many as are known already, at least one page."""
        self._ask(None, max(PAGE, len(self.entries.rows())) if not self._typing.isActive() else PAGE)
        self._page.ask(lambda journal: journal.count_statements(StatementFilter(states=UNSAID)), self._show_unsaid)

    def _ask_for_more(self) -> None:
        self._ask(next(reversed(self._known.values()), None), PAGE)

    def _ask(self, after: ClarityStatement | None, limit: int) -> None:
        self._asked += 1
        number = self._asked
        wanted = StatementFilter(search=self.search_field.text(), states=self.filters.value() or ALL)

        def read(journal: Journal) -> tuple[ClarityStatement, ...]:
            # One more than is shown tells whether there are further ones.
            return journal.statements(wanted, after=after, limit=limit + 1)

        def show(found: tuple[ClarityStatement, ...]) -> None:
            if number == self._asked:
                self._show(found[:limit], more=len(found) > limit, further=after is not None)

        self._page.ask(read, show)

    def _show(self, found: tuple[ClarityStatement, ...], *, more: bool, further: bool) -> None:
        today = workday_of(self._page.clock.now())
        rows = [
            statement_row(statement, when_text(statement.written_at, statement.workday, today)) for statement in found
        ]
        if further:
            self.entries.add_rows(rows, more=more)
        else:
            self._known.clear()
            self.entries.show_rows(rows, more=more)
        self._known.update({statement.id: statement for statement in found})
        empty = not self.entries.rows()
        self.entries.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._nothing.setText(self._why_nothing())
        # A sentence needs no large empty sheet around it.
        self._column.setAlignment(self._card, Qt.AlignmentFlag.AlignTop if empty else Qt.AlignmentFlag(0))

    def _why_nothing(self) -> str:
        if self.search_field.text().strip():
            return self.tr("Nothing you wrote has these words in it.")
        if self.filters.value() == UNSAID:
            return self.tr("Nothing is waiting to be said.")
        if self.filters.value() == SAID:
            return self.tr("What you have said will stand here, with how it landed if you like.")
        return self.tr(
            "A clarity statement says the part the other would have to guess. "
            "Finish the sentence above for a first one; it stays on this computer."
        )

    def _show_unsaid(self, count: int) -> None:
        chip = self.filters.chips[UNSAID]
        chip.say(self.tr("Still unsaid {count}").format(count=count) if count else self.tr("Still unsaid"))

    def _open_menu(self, found: Row, place: QPoint) -> None:
        statement = self._known[found.key]
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this statement"))
        for text, change in (
            (self.tr("I said it"), say),
            (self.tr("Keep it for me"), keep),
            (self.tr("Let it go"), let_go),
        ):
            self._add(menu, text, partial(self._change, statement, change))
        landed = menu.addMenu(self.tr("How did it land?"))
        for answer in StatementLanded:
            action = self._add(
                landed,
                landed_text(answer),
                partial(self._change, statement, partial(_landed_as, answer)),
            )
            action.setCheckable(True)
            action.setChecked(statement.landed is answer)
        menu.addSeparator()
        self._add(menu, self.tr("Edit\tF2"), lambda: self.entries.edit_key(statement.id))
        self._add(menu, self.tr("Copy"), lambda: self.copy_wanted.emit(statement.words))
        self._add(menu, self.tr("Delete\tDel"), lambda: self._delete(statement))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked: act())
        return action

    def _change(
        self, statement: ClarityStatement, change: Callable[[ClarityStatement, datetime], ClarityStatement]
    ) -> None:
        self._page.save(change(statement, self._page.clock.now()))

    def _reword(self, key: UUID, words: str) -> None:
        statement = self._known[key]

        def failed(trouble: Trouble) -> None:
            # The words go back into the editor they were typed in.
            self.entries.edit_key(key, words)
            self._page.explain(trouble)

        def act() -> None:
            self._page.save(reword(statement, words, self._page.clock.now()), otherwise=failed)

        self._page.attempt(act)

    def _delete(self, statement: ClarityStatement) -> None:
        self._page.save(
            deleted(statement, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Deleted.")),
        )


def _landed_as(answer: StatementLanded, statement: ClarityStatement, at: datetime) -> ClarityStatement:
    return statement_landed(statement, answer, at)


def statement_row(statement: ClarityStatement, when: str) -> Row:
    """A statement as a line of the list."""
    said = statement.state is StatementState.SAID
    landed = said and statement.landed in {None, StatementLanded.UNDERSTOOD}
    return Row(
        key=statement.id,
        when=when,
        title=quoted(statement.words),
        sub=underneath_text(statement),
        chip=statement_state_text(statement),
        tone=Tone.CLARITY,
        filled=landed,
        dashed=statement.state is StatementState.DRAFT,
        raw=statement.words,
    )
