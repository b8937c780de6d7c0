"""Clarity: a sentence to complete, and everything that was ever written that way."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.clarity_landed import statement_asked_about
from models.clock import Clock
from models.journal import Journal, Trouble
from models.phrase_choices import chosen_starters
from models.phrases import Starter, starters
from models.records import ClarityStatement, RepairEpisode, StatementForm, StatementLanded, StatementState
from models.rituals import ask_no_more, statement_landed, text_of, write_statement
from ui import translations
from ui.journal_queue import JournalQueue
from ui.tokens import Space, Tone
from ui.tracker.landed_card import LandedCard
from ui.tracker.page import TrackerPage
from ui.tracker.sentence_editor import SentenceEditor
from ui.tracker.statement_filters import UNSAID
from ui.tracker.statement_list import StatementList
from ui.tracker.underneath import NOTHING, Underneath
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel

# So many that have ended are offered, beside all that are open.
_RECENT_REPAIRS = 5


@dataclass(frozen=True)
class _Known:
    """What the page asks the journal for, beside the list."""

    sentences: dict[StatementForm, tuple[str, ...]]
    library: tuple[Starter, ...]
    asked_about: ClarityStatement | None
    repairs: tuple[RepairEpisode, ...]


class ClarityPage(TrackerPage):
    """Write on top, find again below."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.head(self.tr("Clarity"), self.tr("Say the part you’d otherwise hope they notice."))
        self.landed = LandedCard()
        self.landed.answered.connect(self._answer_landed)
        self.landed.declined.connect(self._ask_no_more)
        self.column.addWidget(self.landed)
        self.column.addWidget(self._build_composer())
        self.list = StatementList(self)
        self.column.addWidget(self.list, 1)
        self.editor.keep_drafts(self.drafts)
        self.underneath.keep_drafts(self.drafts)
        self.list.keep_drafts()
        self.drafts.restore()

    def refresh(self) -> None:
        """Show the list anew, and what is suggested and asked."""
        now = self.clock.now()

        def read(journal: Journal) -> _Known:
            return _Known(
                {form: journal.earlier_words(form) for form in StatementForm},
                chosen_starters(starters(translations.language()), journal.phrase_choices()),
                statement_asked_about(journal, now),
                tuple(found.episode for found in (*journal.open_episodes(), *journal.closed_episodes(_RECENT_REPAIRS))),
            )

        def without_journal(_: Trouble) -> None:
            # The list has said why; the library is there all the same.
            self.editor.suggest_from({}, starters(translations.language()))

        self.list.refresh()
        self.queue.ask(read, self._show, owner=self, failed=without_journal)

    def tick(self) -> None:
        """The hours go by after which is asked how something landed."""
        now = self.clock.now()
        self.ask(lambda journal: statement_asked_about(journal, now), self.landed.show_statement)

    def begin(self) -> None:
        """To the sentence."""
        self.editor.begin()

    def search(self) -> None:
        """To the search field."""
        self.list.search()

    def show_statement(self, key: UUID) -> None:
        """To one that was written."""
        self.list.lead_to(key)

    def show_unsaid(self, key: UUID) -> None:
        """To what was kept for later, and to this one in it."""
        self.list.show_unsaid()
        self.list.lead_to(key, UNSAID)

    def _build_composer(self) -> QWidget:
        card = Card(spacing=Space.ROWS)
        self.editor = SentenceEditor()
        self.editor.sent.connect(self._keep_for_later)
        self.underneath = Underneath()
        self.underneath.sent.connect(self._keep_for_later)
        self.underneath.changed.connect(lambda: self.editor.prefer(self.underneath.underlying().need))
        self.copy = buttons.ghost(self.tr("Copy"), tip=self.tr("Puts the words on the clipboard for half a minute"))
        self.copy.clicked.connect(self._copy)
        self.keep = buttons.plain(self.tr("Keep for later"), tip=self.tr("Enter"))
        self.keep.clicked.connect(self._keep_for_later)
        self.say = buttons.primary(self.tr("I said it"), Tone.CLARITY, tip=self.tr("Ctrl+Enter"))
        self.say.clicked.connect(self._keep_as_said)
        said_by_key = QShortcut(card)
        said_by_key.setKeys([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        said_by_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        said_by_key.activated.connect(self._keep_as_said)
        line = row(spacing=Space.CHIPS)
        line.addWidget(PlainLabel(self.tr("Enter saves it. Nothing leaves this computer."), "small", wrap=True), 1)
        for button in (self.copy, self.keep, self.say):
            line.addWidget(button)
        card.column.addWidget(self.editor)
        card.column.addWidget(self.underneath)
        card.column.addLayout(line)
        return card

    def _show(self, known: _Known) -> None:
        self.editor.suggest_from(known.sentences, known.library)
        self.landed.show_statement(known.asked_about)
        self.list.offer_repairs(known.repairs)

    def _copy(self) -> None:
        self.attempt(lambda: self.copy_words(text_of(self.editor.words())))

    def _keep_for_later(self) -> None:
        self._keep(StatementState.DRAFT)

    def _keep_as_said(self) -> None:
        self._keep(StatementState.SAID)

    def _keep(self, state: StatementState) -> None:
        chosen = self.underneath.underlying()

        def act() -> None:
            statement = write_statement(
                self.editor.words(),
                self.clock.now(),
                form=self.editor.form(),
                state=state,
                feelings=chosen.feelings,
                own_feeling=chosen.own_feeling,
                need=chosen.need,
                own_need=chosen.own_need,
            )
            self.add(statement, then=self._kept)

        self.attempt(act)

    def _kept(self) -> None:
        self.undoable.emit(self.tr("Written down."))
        self.editor.clear()
        self.underneath.choose(NOTHING)
        self.drafts.flush()
        self.editor.begin()

    def _answer_landed(self, statement: ClarityStatement, landed: StatementLanded) -> None:
        told = self.tr("Noted how it landed.")
        self.save(
            statement_landed(statement, landed, self.clock.now()),
            name=self.tr("Note how it landed"),
            then=lambda: self.undoable.emit(told),
        )

    def _ask_no_more(self, statement: ClarityStatement) -> None:
        self.save(
            ask_no_more(statement, self.clock.now()),
            name=self.tr("Not be asked"),
            then=lambda: self.undoable.emit(self.tr("You won’t be asked about it.")),
        )
