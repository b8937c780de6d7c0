"""The check-in: some sentences to answer, our own or those of a questionnaire that was brought along as a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from models.check_in import (
    ANSWERS_DRAFT,
    BROUGHT_DRAFT,
    answered,
    answers_from_text,
    answers_to_text,
    brought_questionnaire,
)
from models.clock import Clock
from models.journal import Journal, Trouble
from models.questionnaire import LARGEST_FILE, Questionnaire, own_check_in, read_questionnaire
from models.rituals import RefusedError
from ui import translations
from ui.aside import Aside
from ui.check_in_items import CheckInItems
from ui.check_in_words import name_text, unread_questionnaire_text
from ui.file_choice import StandardLocation, choose_file_to_read
from ui.journal_queue import JournalQueue
from ui.reflection_head import SIDE, page_head
from ui.tokens import Space, Tone
from ui.tracker.act_texts import act_text
from ui.trouble_texts import refusal_text, trouble_text
from ui.undo_history import UndoHistory
from ui.widgets.buttons import ghost, primary
from ui.widgets.card import row
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll


@dataclass(frozen=True)
class _Kept:
    """What the journal keeps for the next check-in: the text of what was brought, and the answers so far."""

    brought: str
    answers: str


class CheckInPage(PageScroll):
    """Every sentence may be left out; what is answered so far is kept until the check-in is."""

    back_wanted = Signal()
    """Back to the week."""

    noted = Signal()
    """A check-in was kept."""

    def __init__(self, queue: JournalQueue, clock: Clock, history: UndoHistory) -> None:
        super().__init__(side=SIDE)
        self._queue, self._clock, self._history = queue, clock, history
        self._aside = Aside(self)
        self._own = own_check_in(translations.language())
        self._brought: Questionnaire | None = None
        self._draft = ""
        self._shown: Questionnaire | None = None
        self.back = ghost(self.tr("‹ The week"), tip=self.tr("Back to the week (Esc)"))
        self.bring = ghost(self.tr("Bring a questionnaire…"), tip=self.tr("A TOML file with items and an answer scale"))
        self.take_out = ghost(self.tr("Take it out again"), tip=self.tr("What you answered with it stays"))
        self.keep = primary(self.tr("Keep this check-in"), Tone.LANDING)
        self.choice = ChipGroup(
            ((False, self.tr("Our own")), (True, self.tr("Brought along"))), Tone.LANDING, optional=False, parent=self
        )
        self.items = CheckInItems()
        self.told = PlainLabel("", wrap=True)
        self.told.hide()
        self._title, self._source = PlainLabel("", "title", wrap=True), PlainLabel("", "small", wrap=True)
        self._introduction = PlainLabel("", "sub", wrap=True)
        self._build()
        self._connect()

    @property
    def questionnaire(self) -> Questionnaire:
        """The one that is in view."""
        return self._shown or self._own

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._ask()

    def bring_file(self, path: Path) -> None:
        """Read a questionnaire from a file and show it; what is wrong with it is said, and changes nothing."""
        self._aside.ask(lambda: _read(path), self._keep_brought, self._refused)

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Check-in"))
        self.column.addLayout(page_head(self._title, self._introduction, self.back, self.take_out, self.bring))
        self.column.addWidget(self.told)
        self.column.addLayout(flow(*self.choice.chips.values()))
        self.column.addWidget(self.items)
        foot = row(self._source, self.keep, spacing=Space.CARD)
        foot.setStretch(0, 1)
        self.column.addLayout(foot)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.bring.clicked.connect(self._choose_file)
        self.take_out.clicked.connect(self._take_out)
        self.keep.clicked.connect(self._keep)
        self.choice.changed.connect(self._show_chosen)
        self.items.changed.connect(self._answered)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._queue.ask(
            lambda journal: _Kept(journal.draft(BROUGHT_DRAFT), journal.draft(ANSWERS_DRAFT)),
            self._show,
            owner=self,
            failed=self._explain,
        )

    def _show(self, kept: _Kept) -> None:
        self._brought, self._draft = brought_questionnaire(kept.brought), kept.answers
        brought = self._brought is not None
        if self._shown is None:
            # Whoever brought one has chosen it.
            self.choice.choose(brought)
        elif not brought:
            self.choice.choose(False)
        for chip in self.choice.chips.values():
            chip.setVisible(brought)
        self.take_out.setVisible(brought)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._brought if self.choice.value() and self._brought else self._own
        if chosen == self._shown:
            return
        self._shown = chosen
        self._title.setText(name_text(chosen.name, chosen.version))
        self._introduction.setText(chosen.introduction)
        self._source.setText(self.tr("Source: {source}").format(source=chosen.source) if chosen.source else "")
        self.items.show_items(chosen, answers_from_text(chosen, self._draft))
        self.keep.setEnabled(bool(self.items.answers()))

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        if text:
            self.ensureWidgetVisible(self.told)

    def _explain(self, trouble: Trouble) -> None:
        self.keep.setEnabled(True)
        self._say(trouble_text(trouble))

    # --- answering -------------------------------------------------------------------------------------------------

    def _answered(self) -> None:
        self._keep_draft(self.items.answers())
        self.keep.setEnabled(bool(self.items.answers()))

    def _keep_draft(self, answers: Mapping[str, int]) -> None:
        self._draft = answers_to_text(self.questionnaire, answers)
        self._queue.keep_draft(ANSWERS_DRAFT, self._draft)

    def _keep(self) -> None:
        try:
            record = answered(self.questionnaire, self.items.answers(), self._clock.now())
        except RefusedError as error:
            self._say(refusal_text(error.refusal))
            return
        # Pressed twice before the disk has answered, it is one.
        self.keep.setEnabled(False)
        self._history.do(act_text(record), record, then=self._kept, otherwise=self._explain, owner=self)

    def _kept(self) -> None:
        self._keep_draft({})
        self.items.show_items(self.questionnaire, {})
        self._say("")
        self.noted.emit()

    # --- bringing one along ----------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        title = self.tr("Bring a questionnaire")
        filters = [self.tr("Questionnaires (*.toml)"), self.tr("All files (*)")]
        choose_file_to_read(self, title, filters, self.bring_file, begin=StandardLocation.DocumentsLocation)

    def _refused(self, error: Exception) -> None:
        self._say(unread_questionnaire_text(error))

    def _take_out(self) -> None:
        self._keep_brought("")

    def _keep_brought(self, text: str) -> None:
        at = self._clock.now()

        def work(journal: Journal) -> None:
            journal.keep_draft(BROUGHT_DRAFT, text, at)

        def kept(_: None) -> None:
            self._say("")
            self._shown = None
            self._ask()

        self._queue.ask(work, kept, owner=self, failed=self._explain)


def _read(path: Path) -> str:
    """The text of a questionnaire that can be used; raises OSError or QuestionnaireError."""
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    read_questionnaire(content)
    return content.decode("utf-8-sig")
