"""Learning from past activity: a file or the ActivityWatch on this computer is read once, and only times are taken.

Nothing is read before the person chose a file or agreed to the question, and nothing is kept before they saw what was
found. What was added can be taken out again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton

from models.clock import Clock
from models.journal import Journal, Trouble
from models.past_activity import LARGEST_FILE, PastActivity, new_spans, read_answers, read_file
from models.records import PresenceSpan
from models.rituals import deleted
from ui.aside import Aside
from ui.desktop import activitywatch
from ui.file_choice import choose_file_to_read
from ui.journal_queue import JournalQueue
from ui.past_activity_texts import found_text, no_answer_text, unread_file_text
from ui.tokens import Tone
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import ghost, plain, primary
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel

BATCH = 400
"""Records in one transaction: short enough for whatever else is written meanwhile."""
_ASKS_BACK = timedelta(days=365)
_DAY = timedelta(days=1)


class PastActivityPanel(Card):
    """What is asked, found and done, below the row with `choose` and `ask`. Hidden while there is nothing."""

    learned = Signal()
    """Spans of past days were added or taken out again: whatever was learned from them holds no longer."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        *,
        zone: Callable[[], tzinfo | None] | None = None,
        port: int = activitywatch.PORT,
    ) -> None:
        super().__init__("sunken")
        self._queue, self._clock, self._port = queue, clock, port
        self._zone = zone or computer_zone
        self._aside = Aside(self)
        self._added: tuple[PresenceSpan, ...] = ()
        self._go_on: Callable[[], None] = self.quiet
        self._turn = object()
        """What is being read now; an answer from an earlier turn is not heard."""
        self.choose = plain(self.tr("Choose file…"), tip=self.tr("An export of ActivityWatch, or a table of times"))
        self.ask = ghost(self.tr("Ask ActivityWatch here…"), tip=self.tr("If it runs on this computer"))
        self.words = PlainLabel("", wrap=True)
        self.on = primary(self.tr("Add"), Tone.LANDING)
        self.back = plain(self.tr("Not now"))
        self.column.addWidget(self.words)
        self.undo = plain(self.tr("Undo"), tip=self.tr("Take out again what was added"))
        self.column.addLayout(row(None, self.undo, self.back, self.on))
        self.choose.clicked.connect(self._choose_file)
        self.ask.clicked.connect(self._before_asking)
        self.on.clicked.connect(self._pressed)
        self.back.clicked.connect(self.quiet)
        self.undo.clicked.connect(self._undo)
        self.quiet()

    def quiet(self) -> None:
        """Nothing to say; what was being read is not waited for any more."""
        self._aside.forget()
        self._turn = object()
        self._may_begin(True)
        self.hide()

    # --- reading ---------------------------------------------------------------------------------------------------

    def read_file(self, path: Path) -> None:
        """Read a file and show what was found in it."""
        zone, now = self._where_and_when()
        self._read(lambda: read_file(_bytes_of(path), zone, now), unread_file_text)

    def _choose_file(self) -> None:
        filters = [self.tr("Exports and tables (*.json *.csv)"), self.tr("All files (*)")]
        choose_file_to_read(self, self.tr("Learn from past activity"), filters, self.read_file)

    def _before_asking(self) -> None:
        told = self.tr(
            "ActivityWatch keeps its times in a small server on this computer. If you agree, that server (127.0.0.1, "
            "port {port}) is asked once for the times of the last year at which somebody was at the keyboard. Only "
            "those times are taken, and nothing leaves this computer."
        ).format(port=self._port)
        self._say(told, (self.tr("Ask"), self._ask_server), self.tr("Not now"))

    def _ask_server(self) -> None:
        zone, now = self._where_and_when()
        monotonic, port = self._clock.monotonic, self._port

        def work() -> PastActivity:
            answers = activitywatch.ask_for_events(now - _ASKS_BACK, now, monotonic, port=port)
            return read_answers(answers, zone, now)

        self._read(work, no_answer_text)

    def _read(self, work: Callable[[], PastActivity], why_not: Callable[[Exception], str]) -> None:
        self._say(self.tr("Reading…"), None, self.tr("Stop"), working=True)
        self._aside.ask(work, self._compare, lambda error: self._say_done(why_not(error)))

    def _where_and_when(self) -> tuple[tzinfo, datetime]:
        now = self._clock.now()
        zone = self._zone() or now.tzinfo
        if zone is None:
            raise ValueError("a clock without a zone")
        return zone, now

    # --- showing and keeping ---------------------------------------------------------------------------------------

    def _compare(self, found: PastActivity) -> None:
        """Leave out what the journal has already."""

        def unknown(journal: Journal) -> tuple[PresenceSpan, ...]:
            return new_spans(found.spans, journal.spans_between(found.first - _DAY, found.last + _DAY))

        turn = self._turn

        def compared(new: tuple[PresenceSpan, ...]) -> None:
            if turn is self._turn:
                self._show_found(found, new)

        self._queue.ask(unknown, compared, owner=self, failed=self._say_trouble)

    def _show_found(self, found: PastActivity, new: tuple[PresenceSpan, ...]) -> None:
        if not new:
            self._say_done(self.tr("Everything in it is known already."))
            return
        told = found_text(replace(found, spans=new))
        self._say(told, (self.tr("Add"), lambda: self._add(new)), self.tr("Not now"))

    def _add(self, spans: tuple[PresenceSpan, ...]) -> None:
        self._added = ()
        self._say(self.tr("Adding…"), None, "", working=True)
        self._save(spans, self._say_added, self._say_half_added)

    def _undo(self) -> None:
        at = self._clock.now()
        self._say(self.tr("Taking it out again…"), None, "", working=True)
        gone = tuple(deleted(span, at) for span in self._added)
        self._save(gone, self._say_taken_out, self._say_half_taken_out)

    def _save(self, spans: Sequence[PresenceSpan], then: Callable[[], None], failed: Callable[[Trouble], None]) -> None:
        """Commit some, then the next ones; whatever else waits for the journal has its turn in between."""
        if not spans:
            self.learned.emit()
            then()
            return
        batch, rest = spans[:BATCH], spans[BATCH:]

        def saved() -> None:
            keys = {span.id for span in batch}
            others = (span for span in self._added if span.id not in keys)
            self._added = (*others, *(span for span in batch if span.deleted is None))
            self._save(rest, then, failed)

        self._queue.save(*batch, then=saved, failed=failed, owner=self)

    # --- saying ----------------------------------------------------------------------------------------------------

    def _say_added(self) -> None:
        self._say_undoable(self.tr("Added. From now on, offers follow what those days show."))

    def _say_half_added(self, trouble: Trouble) -> None:
        if not self._added:
            self._say_trouble(trouble)
            return
        self.learned.emit()
        self._say_undoable(self.tr("Only part of it could be added. It can be taken out again, or read once more."))

    def _say_taken_out(self) -> None:
        self._say_done(self.tr("Taken out again; it is as if it had not been read."))

    def _say_half_taken_out(self, _trouble: Trouble) -> None:
        self.learned.emit()
        self._say_undoable(self.tr("Not all of it could be taken out just now. It can be tried once more."))

    def _say_trouble(self, trouble: Trouble) -> None:
        self._say_done(trouble_text(trouble))

    def _say_undoable(self, words: str) -> None:
        self._say_done(words)
        self.undo.show()

    def _say_done(self, words: str) -> None:
        self._say(words, None, self.tr("Close"))

    def _say(self, words: str, on: tuple[str, Callable[[], None]] | None, back: str, *, working: bool = False) -> None:
        """Say a sentence, with what can be done next and the way back."""
        had_focus = any(button.hasFocus() for button in (self.on, self.back, self.undo))
        self.undo.hide()
        self.words.setText(words)
        _call(self.on, on[0] if on else "")
        _call(self.back, back)
        self._go_on = on[1] if on else self.quiet
        self._may_begin(not working)
        self.show()
        if had_focus:
            (self.on if on else self.back if back else self).setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _may_begin(self, may: bool) -> None:
        self.choose.setEnabled(may)
        self.ask.setEnabled(may)

    def _pressed(self) -> None:
        self._go_on()


def computer_zone() -> tzinfo | None:
    """The zone that the computer is in, with its summer times; None where the system names none that is known."""
    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _bytes_of(path: Path) -> bytes:
    """What stands in a file, or a little more than can be read; OSError for what is no ordinary file."""
    if not path.is_file():
        raise OSError("not a file")
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def _call(button: QPushButton, text: str) -> None:
    if text:
        button.setText(text)
        button.setAccessibleName(text)
    button.setVisible(bool(text))
