"""The statements that were written: found by typing, filtered, changed in place, deleted with a way back."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.clock import workday_of
from models.journal import Journal, StatementFilter, Trouble
from models.paging import page_reaching
from models.records import ClarityStatement, RepairEpisode
from models.rituals import deleted, name_underneath, reword
from ui.locale_texts import when_text
from ui.tokens import Space
from ui.tracker.entry_texts import statement_row
from ui.tracker.page import TrackerPage
from ui.tracker.statement_filters import ALL, SAID, UNSAID, Choice, StatementFilters, States
from ui.tracker.statement_menu import Change, statement_menu
from ui.tracker.underneath import Underlying
from ui.tracker.underneath_panel import UnderneathPanel
from ui.tracker.words_in_hand import WordsInHand
from ui.trouble_texts import unreadable_text
from ui.widgets import buttons
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.labels import PlainLabel

PAGE = 50
_NEAR = 4 * PAGE
"""So many are shown to reach one of them; beyond that its day alone is."""


class StatementList(QWidget):
    """Filters and the list, a page of entries at a time."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__(page)
        self._page = page
        self._asked = 0
        self._waits = False
        self._coming: UUID | None = None
        """The statement to lead to with what is looked for next."""
        self._sought: UUID | None = None
        """The statement to lead to in what is being looked for."""
        self._panel: UnderneathPanel | None = None
        self._known: dict[object, ClarityStatement] = {}
        self._repairs: tuple[RepairEpisode, ...] = ()
        self._in_hand = WordsInHand(page.drafts)
        self.filters = StatementFilters(self)
        self.filters.changed.connect(self._look_anew)
        self.filters.left_downwards.connect(self._to_the_list)
        self.entries = EntryList(self.tr("What you wrote"), menu=True, edit_name=self.tr("The words of this statement"))
        self.entries.more_wanted.connect(self._ask_for_more)
        self.entries.edited.connect(self._reword)
        self.entries.typed.connect(self._in_hand.typed)
        self.entries.changing_ended.connect(self._in_hand.left)
        self.entries.changing_ended.connect(self._catch_up)
        self.entries.delete_wanted.connect(lambda found: self._delete(found.key))
        self.entries.copied.connect(page.say_copied)
        self.entries.menu_wanted.connect(self._open_menu)
        self._nothing = PlainLabel("", "sub", wrap=True)
        self._show_all = buttons.plain(self.tr("Show all"))
        self._show_all.clicked.connect(self.filters.clear)
        self._show_all.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self.filters)
        self._card = ListCard(self.entries, self._nothing)
        self._card.column.insertWidget(1, self._show_all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._card, 1)
        self._column = column

    def keep_drafts(self) -> None:
        """Have words kept while they are changed; those that a program left behind are changed when they are found."""
        self._page.drafts.watch_value("clarity.changing", self._in_hand.as_draft, self._resume)

    def offer_repairs(self, repairs: Sequence[RepairEpisode]) -> None:
        """What a statement may be part of: the latest repairs, those that are open first."""
        self._repairs = tuple(repairs)

    def search(self) -> None:
        """To the search field."""
        self.filters.search_field.setFocus()
        self.filters.search_field.selectAll()

    def show_unsaid(self) -> None:
        """Show what was kept for later, whatever was looked for before."""
        self.filters.look_for(Choice(states=UNSAID))

    def lead_to(self, key: UUID, states: States = ALL) -> None:
        """Put the keyboard on a statement, wherever it stands, among those of its state if that is one of `states`."""

        def found(choice: Choice | None) -> None:
            if choice is None:
                self._page.say_gone()
                return
            if self.entries.is_busy():
                # Whoever is changing the words of another one is done with that now.
                self.entries.setFocus(Qt.FocusReason.OtherFocusReason)
            self._coming = key
            self.filters.look_for(choice)

        self._page.ask(lambda journal: _choice_with(key, states, journal), found)

    def unfold(self, statement: ClarityStatement) -> None:
        """Change what is underneath a statement, in the place of its row."""
        panel = UnderneathPanel(statement)
        panel.left.connect(partial(self._fold, panel))
        panel.done.connect(partial(self._name_underneath, statement.id, panel))
        self.entries.unfold(statement.id, panel)
        self._panel = panel
        panel.begin()

    def refresh(self) -> None:
        """Ask for as many as are known already, at least one page; later, while one of them is being changed."""
        if self.entries.is_busy():
            self._waits = True
            return
        self._ask(None, max(PAGE, len(self.entries.rows())))
        self._count()

    def _look_anew(self) -> None:
        self._sought, self._coming = self._coming, None
        if self._panel is not None:
            self._waits = True
            self._panel.finish()
            return
        self._ask(None, PAGE)
        self._count()

    def _catch_up(self) -> None:
        if self._waits:
            self._waits = False
            self.refresh()

    def _to_the_list(self) -> None:
        if self.entries.rows():
            self.entries.setFocus(Qt.FocusReason.TabFocusReason)

    def _wanted(self) -> StatementFilter:
        return self.filters.wanted(workday_of(self._page.clock.now()))

    def _ask_for_more(self) -> None:
        if self._sought is None:
            self._ask(next(reversed(self._known.values()), None), PAGE)

    def _ask(self, after: ClarityStatement | None, limit: int) -> None:
        self._asked += 1
        number, wanted, sought = self._asked, self._wanted(), self._sought

        def read(journal: Journal) -> tuple[tuple[ClarityStatement, ...], bool]:
            is_sought = None if sought is None else lambda each: each.id == sought
            return page_reaching(is_sought, limit, lambda most: journal.statements(wanted, after=after, limit=most))

        def show(page: tuple[tuple[ClarityStatement, ...], bool]) -> None:
            if number == self._asked:
                found, more = page
                self._show(found, more=more, further=after is not None)
                if sought is not None:
                    self._arrive_at(sought)

        def failed(trouble: Trouble) -> None:
            self._sought = None
            self._page.explain(trouble)
            if not self._known:
                self._show_whether_empty(unreadable_text())

        self._page.queue.ask(read, show, owner=self._page, failed=failed)

    def _arrive_at(self, key: UUID) -> None:
        self._sought = None
        if key in self._known:
            self.entries.go_to(key)
        else:
            self._page.say_gone()

    def _count(self) -> None:
        number, wanted, narrows = self._asked, self._wanted(), self.filters.narrows()

        def read(journal: Journal) -> tuple[int, int, int]:
            unsaid = journal.count_statements(StatementFilter(states=UNSAID))
            if not narrows:
                return unsaid, 0, 0
            return unsaid, journal.count_statements(wanted), journal.count_statements()

        def show(counts: tuple[int, int, int]) -> None:
            if number == self._asked:
                self.filters.say_unsaid(counts[0])
                self.filters.say_found(*counts[1:])

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
        self._show_whether_empty("" if self.entries.rows() else self._why_nothing())

    def _show_whether_empty(self, why: str) -> None:
        """The list, or a sentence about why there is none."""
        empty = bool(why)
        if empty and self.entries.hasFocus():
            # The keyboard stays near by.
            self.filters.search_field.setFocus()
        self.entries.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._nothing.setText(why)
        self._show_all.setVisible(empty and self.filters.narrows())
        # A sentence needs no large empty sheet around it.
        self._column.setAlignment(self._card, Qt.AlignmentFlag.AlignTop if empty else Qt.AlignmentFlag(0))

    def _why_nothing(self) -> str:
        if not self.filters.narrows():
            return self.tr(
                "A clarity statement says the part the other would have to guess. "
                "Finish the sentence above for a first one; it stays on this computer."
            )
        choice = self.filters.choice
        if self.filters.words() and choice == Choice():
            return self.tr("Nothing you wrote has these words in it.")
        if choice == Choice(states=UNSAID) and not self.filters.words():
            return self.tr("Nothing is waiting to be said.")
        if choice == Choice(states=SAID) and not self.filters.words():
            return self.tr("What you have said will stand here, with how it landed if you like.")
        return self.tr("Nothing you wrote is all of this at once.")

    def _open_menu(self, found: Row, place: QPoint) -> None:
        if self._panel is not None:
            self._panel.finish()
        statement = self._known[found.key]
        others = (
            (self.tr("Edit the words\tF2"), lambda: self.entries.edit_key(statement.id)),
            (self.tr("Need and feelings …"), lambda: self.unfold(statement)),
            (self.tr("Copy\tCtrl+C"), lambda: self._page.copy_words(statement.words)),
            (self.tr("Delete\tDel"), lambda: self._delete(statement.id)),
        )
        statement_menu(statement, partial(self._change, statement.id), others, self._repairs, self).popup(place)

    def _with_latest(self, key: UUID, act: Callable[[ClarityStatement, datetime], None]) -> None:
        """Act on a statement as the journal holds it by now; the row it was chosen by may be older."""

        def found(statement: ClarityStatement | None) -> None:
            if statement is None or statement.deleted is not None:
                self._in_hand.let_go(key)
                if self._panel is not None:
                    self._fold(self._panel)
            else:
                self._page.attempt(lambda: act(statement, self._page.clock.now()))

        self._page.ask(lambda journal: journal.statement(key), found)

    def _change(self, key: UUID, change: Change, told: str) -> None:
        def act(statement: ClarityStatement, at: datetime) -> None:
            self._page.save(change(statement, at), then=lambda: self._page.undoable.emit(told))

        self._with_latest(key, act)

    def _resume(self, draft: str) -> None:
        key, _, words = draft.partition("\n")
        # A draft of another version may begin with something else.
        with suppress(ValueError):
            self._reword(UUID(key), words, told=self.tr("What you were changing is kept."))

    def _reword(self, key: UUID, words: str, told: str = "") -> None:
        self._in_hand.send(key, words)

        def failed(trouble: Trouble) -> None:
            # The words go back into the editor they were typed in.
            self.entries.edit_key(key, words)
            self._page.explain(trouble)

        def act(statement: ClarityStatement, at: datetime) -> None:
            self._in_hand.let_go(key)
            self._page.save(reword(statement, words, at), then=kept, otherwise=failed)

        def kept() -> None:
            if told:
                self._page.undoable.emit(told)

        self._with_latest(key, act)

    def _name_underneath(self, key: UUID, panel: UnderneathPanel, chosen: Underlying) -> None:
        def act(statement: ClarityStatement, at: datetime) -> None:
            if Underlying.of(statement) == chosen:
                self._fold(panel)
                return
            changed = name_underneath(
                statement,
                at,
                feelings=chosen.feelings,
                own_feeling=chosen.own_feeling,
                need=chosen.need,
                own_need=chosen.own_need,
            )
            # Until it is stored, the panel stays with what was chosen in it.
            self._page.save(changed, then=partial(self._fold, panel))

        if self._panel is panel:
            self._with_latest(key, act)

    def _fold(self, panel: UnderneathPanel) -> None:
        if self._panel is not panel:
            return
        self._panel = None
        was_in_hand = panel.isAncestorOf(panel.window().focusWidget())
        self.entries.fold()
        if was_in_hand:
            self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, key: UUID) -> None:
        def act(statement: ClarityStatement, at: datetime) -> None:
            self._page.save(deleted(statement, at), then=lambda: self._page.undoable.emit(self.tr("Deleted.")))

        self._with_latest(key, act)


def _choice_with(key: UUID, states: States, journal: Journal) -> Choice | None:
    """What to look for so that this statement is among what is found, and not far down; None where it is gone."""
    statement = journal.statement(key)
    if statement is None or statement.deleted is not None:
        return None
    among = states if statement.state in states else ALL
    so_far = journal.count_statements(StatementFilter(states=among, first=statement.workday))
    return Choice(states=among, day=statement.workday if so_far > _NEAR else None)
