"""One parked thought: picked up with a tick, carried on to the next workday, reworded, or given a time."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models.records import ParkedThought
from models.rituals import carry_on, deleted, pick_up, plan_thought, reword_thought
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.text_edit import GrowingTextEdit
from ui.widgets.tick import Tick
from ui.widgets.words_and_note import WordsAndNote

_SPOKEN = 80
# What is being written, as the first letter of what is kept of it until it is saved.
_PLAN, _WORDS = "p", "w"
# A menu that opens over the editor, and another window that is looked at in between.
_STILL_HERE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class ThoughtRow(QWidget):
    """Lives as long as its thought waits, so that nothing is lost that is being written in it."""

    def __init__(self, page: TrackerPage, thought: ParkedThought, *, wide: bool) -> None:
        super().__init__()
        self._page, self._thought, self._wide = page, thought, wide
        # The same thought may be written about on two pages.
        self._draft = f"{'today' if wide else 'landings'}.thought.{thought.id}"
        page.drafts.watch_value(self._draft, self._unsaved, self._restore)
        self._earlier = False
        self._editor: GrowingTextEdit | None = None
        self._edits = _PLAN
        self.tick = Tick("")
        self.tick.clicked.connect(self._pick_up)
        self._told = WordsAndNote()
        self.carry_on_button = buttons.ghost(self.tr("Carry on"), tip=self.tr("Keep it for the next workday"))
        self.carry_on_button.clicked.connect(self._carry_on)
        self.more = buttons.compact("⋯", self.tr("What to do with this thought"))
        self.more.clicked.connect(self._open_menu)
        line = row(spacing=Space.TIGHT)
        # In a narrow row the words take several lines: what can be pressed stands beside the first of them.
        beside = Qt.AlignmentFlag.AlignVCenter if wide else Qt.AlignmentFlag.AlignTop
        line.addWidget(self.tick, 0, beside)
        line.addWidget(self._told, 1)
        line.addWidget(self.carry_on_button)
        line.addWidget(self.more, 0, beside)
        line.setContentsMargins(0, 2, 0, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(line)

    def show_thought(self, thought: ParkedThought, today: date) -> None:
        """Show it as it is; what is being written in the row stays."""
        self._thought, self._earlier = thought, thought.workday < today
        spoken = thought.words[:_SPOKEN]
        self.tick.setAccessibleName(self.tr("Pick up: {words}").format(words=spoken))
        self.tick.setToolTip(self.tr("Pick it up"))
        self._told.show_texts(thought.words, thought.plan)
        self.carry_on_button.setVisible(self._wide and self._earlier)
        self.carry_on_button.setAccessibleName(self.tr("Carry on: {words}").format(words=spoken))
        self.more.setAccessibleDescription(spoken)

    def edit_plan(self) -> None:
        """Write down when and how."""
        self._edit(_PLAN, self._thought.plan)

    def edit_words(self) -> None:
        """Say it otherwise."""
        self._edit(_WORDS, self._thought.words)

    @property
    def editor(self) -> GrowingTextEdit | None:
        """What is being written in, if anything."""
        return self._editor

    def let_go(self) -> None:
        """The thought waits no more: nothing about it is kept."""
        self._page.drafts.forget(self._draft)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the words as they were; going elsewhere keeps what was written."""
        if watched is self._editor:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                if event.type() is QEvent.Type.KeyPress:
                    self._close_editor()
                return True
            if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STILL_HERE:
                self._keep()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was written is lost when the page goes out of sight."""
        self._keep()
        super().hideEvent(event)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this thought"))
        menu.addAction(self.tr("When and how…")).triggered.connect(self.edit_plan)
        menu.addAction(self.tr("Other words…")).triggered.connect(self.edit_words)
        if self._earlier:
            menu.addAction(self.tr("Carry on to the next workday")).triggered.connect(self._carry_on)
        menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _edit(self, what: str, text: str) -> None:
        self._open_editor(what, text)
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_editor(self, what: str, text: str) -> None:
        self._close_editor()
        asks_for_words = what == _WORDS
        name = self.tr("The thought in other words") if asks_for_words else self.tr("When and how you will pick it up")
        editor = GrowingTextEdit(name, name, tone=Tone.LANDING, parent=self)
        editor.setText(text)
        editor.sent.connect(self._send)
        editor.textChanged.connect(self._page.drafts.touched)
        editor.installEventFilter(self)
        self._editor, self._edits = editor, what
        column = self.layout()
        if column is not None:
            column.addWidget(editor)
        # What is not shown yet cannot have the focus.
        editor.show()

    def _unsaved(self) -> str:
        return f"{self._edits}{self._editor.text()}" if self._editor is not None else ""

    def _restore(self, draft: str) -> None:
        if draft[:1] in {_PLAN, _WORDS}:
            self._open_editor(draft[:1], draft[1:])

    def _send(self) -> None:
        """Enter: what cannot be kept is explained, and stays to be mended."""
        if self._editor is not None:
            self._page.attempt(self._save_editor)

    def _keep(self) -> None:
        """Going elsewhere: an emptied thought stays as it was."""
        if self._editor is None:
            return
        if self._edits == _WORDS and not self._editor.text().strip():
            self._close_editor()
        else:
            self._page.attempt(self._save_editor)

    def _save_editor(self) -> None:
        if self._editor is None:
            return
        text, now = self._editor.text(), self._page.clock.now()
        reworded = reword_thought if self._edits == _WORDS else plan_thought
        told = reworded(self._thought, text, now)
        self._close_editor()
        if (told.words, told.plan) != (self._thought.words, self._thought.plan):
            self._page.save(told)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self._page.drafts.flush()
            if had_focus:
                self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_up(self) -> None:
        self._page.save(
            pick_up(self._thought, self._page.clock.now()),
            name=self.tr("Pick up a thought"),
            then=lambda: self._page.undoable.emit(self.tr("Picked up.")),
        )

    def _carry_on(self) -> None:
        self._page.save(
            carry_on(self._thought, self._page.clock.now()),
            name=self.tr("Carry a thought on"),
            then=lambda: self._page.undoable.emit(self.tr("It will be here again on the next workday.")),
        )

    def _delete(self) -> None:
        self._page.save(
            deleted(self._thought, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Deleted.")),
        )
