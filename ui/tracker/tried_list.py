"""What was tried within a repair, and its pauses: a line each, in their order; how they went can be told later."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models.journal import Episode
from models.records import AttemptLanded, CameBack, Pause, RepairAttempt, Who
from models.rituals import change_attempt, change_pause, come_back, deleted
from ui.tokens import Space
from ui.tracker.attempt_editor import AttemptEditor
from ui.tracker.episode_texts import came_back_text, part_row, parts_in_order
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import attempt_landed_text, who_text
from ui.widgets.entry_list import EntryList
from ui.widgets.entry_rows import Row

Choice = TypeVar("Choice")


class TriedList(QWidget):
    """Hidden while nothing was tried. Enter or a click on the answer opens what can be told."""

    emptied = Signal()
    """The last line went while the focus was in the list."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._known: dict[object, RepairAttempt | Pause] = {}
        self.entries = EntryList(self.tr("What was tried"), menu=True, whole=True)
        self.entries.menu_wanted.connect(self._open_menu)
        self.entries.delete_wanted.connect(lambda found: self._delete(self._known[found.key]))
        self.editor = AttemptEditor(page)
        self.editor.done.connect(self.entries.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        column.addWidget(self.entries)
        column.addWidget(self.editor)

    def show_parts(self, found: Episode) -> None:
        """Show what belongs to an episode."""
        parts = parts_in_order(found)
        self._known = {part.id: part for part in parts}
        self.entries.show_rows([part_row(part, found.episode) for part in parts])
        had_focus = self.entries.hasFocus()
        self.setVisible(bool(parts))
        if had_focus and not parts:
            self.emptied.emit()

    def resume(self, draft: str) -> None:
        """Go on with an attempt that was told otherwise and not kept; nothing where it is gone."""
        key, _, words = draft.partition("\n")
        attempt = next((each for each in self._known.values() if str(each.id) == key), None)
        if isinstance(attempt, RepairAttempt):
            self.editor.resume(attempt, words)

    def _open_menu(self, row: Row, place: QPoint) -> None:
        part = self._known[row.key]
        menu = QMenu(self)
        if isinstance(part, RepairAttempt):
            self._fill_for_attempt(menu, part)
        else:
            self._fill_for_pause(menu, part)
        menu.addSeparator()
        menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self._delete(part))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _fill_for_attempt(self, menu: QMenu, attempt: RepairAttempt) -> None:
        menu.setAccessibleName(self.tr("What to do with this attempt"))
        answers = [(attempt_landed_text(each), each is attempt.landed, each) for each in AttemptLanded]
        _add_choices(
            menu.addMenu(self.tr("How did it land?")),
            answers,
            lambda landed: self._page.save(change_attempt(attempt, self._page.clock.now(), landed=landed)),
        )
        menu.addAction(self.tr("Change…")).triggered.connect(lambda: self.editor.tell(attempt))
        if attempt.words:
            menu.addAction(self.tr("Copy the words")).triggered.connect(lambda: self._page.copy_words(attempt.words))

    def _fill_for_pause(self, menu: QMenu, pause: Pause) -> None:
        menu.setAccessibleName(self.tr("What to do with this pause"))
        answers = [(came_back_text(each), each is pause.came_back, each) for each in CameBack]
        _add_choices(menu, answers, lambda who: self._page.save(come_back(pause, self._page.clock.now(), who)))
        menu.addSeparator()
        callers = [(who_text(each), each is pause.called_by, each) for each in Who]
        _add_choices(
            menu.addMenu(self.tr("Whose idea it was")),
            callers,
            lambda who: self._page.save(change_pause(pause, self._page.clock.now(), called_by=who)),
        )

    def _delete(self, part: RepairAttempt | Pause) -> None:
        self._page.save(
            deleted(part, self._page.clock.now()), then=lambda: self._page.undoable.emit(self.tr("Deleted."))
        )


def _add_choices(menu: QMenu, answers: Iterable[tuple[str, bool, Choice]], act: Callable[[Choice], object]) -> None:
    """Answers (text, whether it is the present one, value) of which one holds."""
    for text, chosen, value in answers:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked=False, value=value: act(value))
