"""Taking a file in: chosen, looked through and counted before anything is written, then all of it or nothing.

What the file holds is in memory only until the person has said yes or no.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.exchange.incoming import Incoming, Source, read_incoming
from models.exchange.preview import Preview, preview
from models.exchange.refusals import ImportRefused
from models.journal import Trouble
from models.merging import Comparison
from models.progress import StoppedError
from models.records import ClarityStatement, Record, StatementState
from ui.aside import Aside
from ui.file_choice import choose_file_to_read
from ui.import_texts import preview_text, taken_in_text
from ui.journal_queue import JournalQueue
from ui.progress_line import ProgressLine, Watched
from ui.refused_texts import refused_text
from ui.settings_rows import chips_box
from ui.tokens import Tone
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import plain, primary, say
from ui.widgets.card import row
from ui.widgets.chip import ChipGroup
from ui.widgets.form_card import FormCard
from ui.widgets.labels import PlainLabel


class ImportPanel(FormCard):
    """Below the row with `choose`, and hidden until a file was chosen."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__("sunken")
        self._queue, self._clock = queue, clock
        self._aside = Aside(self)
        self._incoming: Incoming | None = None
        self.choose = plain(self.tr("Choose a file…"))
        self.words = PlainLabel("", wrap=True)
        self.state: ChipGroup[StatementState] = ChipGroup(
            [
                (StatementState.KEPT, self.tr("Kept for me")),
                (StatementState.DRAFT, self.tr("Still unsaid")),
            ],
            Tone.CLARITY,
            optional=False,
            parent=self,
        )
        self.become = self._become()
        self.progress = ProgressLine(queue)
        self.on = primary(self.tr("Add"), Tone.LANDING)
        self.back = plain(self.tr("Not now"), tip=self.tr("Esc"))
        for widget in (self.words, self.become, self.progress):
            self.column.addWidget(widget)
        self.column.addLayout(row(None, self.back, self.on))
        self.choose.clicked.connect(self._choose_file)
        self.on.clicked.connect(self._take_in)
        self.back.clicked.connect(self.left)
        self.left.connect(self._leave)
        self.hide()

    def read_file(self, path: Path) -> None:
        """Look through a file and show what it would bring; nothing is written."""
        now, watch = self._clock.now(), self._begin(self.tr("Reading…"))
        self._aside.ask(
            lambda: read_incoming(path, now, watch=watch), lambda found: self._compare(found, watch), self._refuse
        )

    def _become(self) -> QWidget:
        """What is asked about notes from elsewhere."""
        asked = self.tr("They become clarity statements in your own words:")
        return chips_box(PlainLabel(asked, "sub"), *self.state.chips.values())

    # --- reading ---------------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        filters = [self.tr("Exports and tables (*.json *.csv)"), self.tr("All files (*)")]
        choose_file_to_read(self, self.tr("Take in a file"), filters, self.read_file)

    def _compare(self, incoming: Incoming, watch: Watched) -> None:
        """Find out what of it the journal has already."""

        def compared(found: Preview) -> None:
            if watch.stopped:
                self._refuse(StoppedError())
            else:
                self._show(incoming, found)

        self._queue.ask(lambda journal: preview(incoming, journal), compared, owner=self, failed=self._say_trouble)

    def _show(self, incoming: Incoming, found: Preview) -> None:
        self.progress.end()
        self._incoming = incoming if found.changes else None
        self.state.choose(StatementState.KEPT)
        foreign = incoming.source is not Source.OURS
        self._say(preview_text(found), ready=bool(found.changes), asks_state=foreign and bool(found.new))

    def _refuse(self, error: Exception) -> None:
        self.progress.end()
        match error:
            case ImportRefused():
                self._say(refused_text(error))
            case StoppedError():
                self._say(self.tr("Stopped. Nothing was changed."))
            case _:
                self._say(self.tr("This file could not be read to its end. Nothing was changed."))

    # --- taking in -------------------------------------------------------------------------------------------------

    def _take_in(self) -> None:
        if self._incoming is None:
            return
        records = self._records(self._incoming)
        self._incoming = None
        watch = self._begin(self.tr("Adding…"))
        self._queue.take_in(records, watch, self._ended, owner=self, failed=self._say_trouble)

    def _records(self, incoming: Incoming) -> tuple[Record, ...]:
        """Notes from elsewhere in the state that was chosen for them."""
        state = self.state.value()
        if incoming.source is Source.OURS or state is None:
            return incoming.records
        return tuple(
            replace(each, state=state) if isinstance(each, ClarityStatement) else each for each in incoming.records
        )

    def _ended(self, found: Comparison | None) -> None:
        self.progress.end()
        self._say(self.tr("Stopped. Nothing was changed.") if found is None else taken_in_text(found))

    # --- saying ----------------------------------------------------------------------------------------------------

    def _say_trouble(self, trouble: Trouble) -> None:
        self.progress.end()
        self._say(trouble_text(trouble))

    def _begin(self, words: str) -> Watched:
        """Say what is going on now."""
        watch = self.progress.begin(words)
        self._say(words, busy=True)
        return watch

    def _say(self, words: str, *, ready: bool = False, asks_state: bool = False, busy: bool = False) -> None:
        """Say something, with what can be done next; while something goes on, the way to stop it is its own."""
        had_focus = self.isAncestorOf(self.window().focusWidget()) or self.choose.hasFocus()
        self.words.setText(words)
        self.become.setVisible(asks_state)
        self.on.setVisible(ready)
        say(self.back, self.tr("Not now") if ready else self.tr("Close"))
        self.back.setVisible(not busy)
        self.choose.setEnabled(not busy)
        self.show()
        if had_focus:
            (self.on if ready else self if busy else self.back).setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _leave(self) -> None:
        """Out of sight, and what was read is forgotten; while something goes on, that is stopped, and said, instead."""
        if self.progress.busy:
            self.progress.stop_work()
            return
        self._incoming = None
        self.hide()
        self.choose.setFocus()
