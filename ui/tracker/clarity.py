"""Clarity: a sentence to complete, and everything that was ever written that way."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.records import Feeling, Need, StatementState
from models.rituals import write_statement
from ui.journal_queue import JournalQueue
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import feeling_text, need_text
from ui.tracker.sentence_editor import SentenceEditor
from ui.tracker.statement_list import StatementList
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.labels import PlainLabel

# "Own" needs words of its own; the chips offer the others.
_NEEDS = tuple(need for need in Need if need is not Need.OWN)
_FEELINGS = tuple(feeling for feeling in Feeling if feeling is not Feeling.OWN)
CLIPBOARD_MS = 30_000


class ClarityPage(TrackerPage):
    """Write on top, find again below."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.head(self.tr("Clarity"), self.tr("Say the part you’d otherwise hope they notice."))
        self.column.addWidget(self._build_composer())
        self.list = StatementList(self)
        self.list.copy_wanted.connect(self.copy_words)
        self.column.addWidget(self.list, 1)
        self.editor.keep_drafts(self.drafts)
        self.drafts.restore()

    def refresh(self) -> None:
        """Show the list anew."""
        self.list.refresh()

    def begin(self) -> None:
        """To the sentence."""
        self.editor.begin()

    def search(self) -> None:
        """To the search field."""
        self.list.search_field.setFocus()
        self.list.search_field.selectAll()

    def show_unsaid(self) -> None:
        """To what was kept for later."""
        self.list.show_unsaid()

    def _build_composer(self) -> QWidget:
        card = Card(spacing=Space.ROWS)
        self.editor = SentenceEditor()
        self.editor.sent.connect(lambda: self._keep(StatementState.DRAFT))
        card.column.addWidget(self.editor)
        self.needs = ChipGroup([(need, need_text(need)) for need in _NEEDS], Tone.CLARITY, parent=card)
        self.feelings = ChipGroup(
            [(feeling, feeling_text(feeling)) for feeling in _FEELINGS], Tone.CLARITY, several=True, parent=card
        )
        self._show_feelings = Chip(self.tr("feelings"), Tone.CLARITY, dashed=True, parent=card)
        self._show_feelings.setAccessibleName(self.tr("Show feelings"))
        self._show_feelings.toggled.connect(self._feelings_toggled)
        card.column.addLayout(labelled_flow(self.tr("Underneath"), *self.needs.chips.values(), self._show_feelings))
        self._feelings_row = QWidget()
        self._feelings_row.setLayout(labelled_flow(self.tr("I feel"), *self.feelings.chips.values()))
        self._feelings_row.hide()
        card.column.addWidget(self._feelings_row)
        self.copy = buttons.ghost(self.tr("Copy"), tip=self.tr("Puts the words on the clipboard for half a minute"))
        self.copy.clicked.connect(lambda: self.copy_words(self.editor.words()))
        self.keep = buttons.plain(self.tr("Keep for later"), tip=self.tr("Enter"))
        self.keep.clicked.connect(lambda: self._keep(StatementState.DRAFT))
        self.say = buttons.primary(self.tr("I said it"), Tone.CLARITY)
        self.say.clicked.connect(lambda: self._keep(StatementState.SAID))
        hint = PlainLabel(self.tr("Enter saves it. Nothing leaves this computer."), "small", wrap=True)
        line = row(spacing=Space.CHIPS)
        line.addWidget(hint, 1)
        for button in (self.copy, self.keep, self.say):
            line.addWidget(button)
        card.column.addLayout(line)
        return card

    def copy_words(self, words: str) -> None:
        """Put words on the clipboard, and take them off again after half a minute if they are still there."""
        if not words:
            return
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(words)

        def clear() -> None:
            if clipboard.text() == words:
                clipboard.clear()

        QTimer.singleShot(CLIPBOARD_MS, self, clear)
        self.said.emit(self.tr("Copied. The clipboard forgets it in half a minute."), "", None)

    def _feelings_toggled(self, shown: bool) -> None:
        self._feelings_row.setVisible(shown)
        if not shown:
            self.feelings.choose()

    def _keep(self, state: StatementState) -> None:
        def act() -> None:
            statement = write_statement(
                self.editor.words(),
                self.clock.now(),
                form=self.editor.form(),
                state=state,
                feelings=self.feelings.chosen(),
                need=self.needs.value(),
            )
            self.add(statement, then=self._kept)

        self.attempt(act)

    def _kept(self) -> None:
        self.editor.clear()
        self.needs.choose()
        self.feelings.choose()
        self._show_feelings.setChecked(False)
        self.drafts.flush()
        self.editor.begin()
