"""The two-minute landing: four steps that can each be skipped, and that lose nothing when closed half way.

What a step brings is stored when the step is done; what is being typed is kept as a draft until then and stands there
again the next time. One `SoftLanding` record is written by the first step that was not skipped, or at the end.
"""

import json
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from models import rituals
from models.clock import Clock
from models.journal import Journal, Trouble
from models.records import Arrival, Gesture, LandingStart, Record, SoftLanding
from models.rituals import RefusedError
from ui import look
from ui.floating_card import FloatingCard
from ui.journal_queue import JournalQueue
from ui.landing_steps import ChooseGesture, LandingStep, SayTheQuietPart, SetItDown, SlowDown
from ui.placing import move_to_corner
from ui.trouble_texts import refusal_text, trouble_text
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit

WIDTH, HEIGHT = 320, 400
DRAFT = "landing"
KEEP_DRAFT_AFTER_MS = 300


class LandingGuide(FloatingCard):
    """The guide through one landing; made for it and let go of afterwards."""

    ended = Signal(bool)
    """It was closed; true when anything was done in it."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        breaths: int,
        start: LandingStart,
        workday: date | None = None,
        arrival: Arrival = Arrival.MINE,
    ) -> None:
        """`workday` is the day one comes from, where that is not the date by the calendar (a night shift)."""
        super().__init__()
        self._workday, self._arrival = workday, arrival
        self._queue = queue
        self._clock = clock
        self._start = start
        self._landing: SoftLanding | None = None
        self._list: tuple[Gesture, ...] = ()
        self._storing = self._ended = False
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self.set_down, self.slow_down = SetItDown(), SlowDown(breaths)
        self.gesture, self.quiet_part = ChooseGesture(), SayTheQuietPart()
        self._steps = QStackedWidget()
        self._trouble = PlainLabel("", "small", wrap=True)
        self._trouble.setContentsMargins(24, 0, 24, 20)
        self._trouble.hide()
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_DRAFT_AFTER_MS)
        self._keep.timeout.connect(self.keep_draft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._steps, 1)
        column.addWidget(self._trouble)
        for step, done in (
            (self.set_down, self._park),
            (self.slow_down, self._breathed),
            (self.gesture, self._choose),
            (self.quiet_part, self._say),
        ):
            self._steps.addWidget(step)
            step.done.connect(done)
            step.skipped.connect(self._next)
            step.edited.connect(self._keep.start)
        self._tray = QRect()
        self._fit()
        queue.ask(_what_is_offered, self._offer_gestures, owner=self)
        queue.ask(lambda journal: journal.draft(DRAFT), self._restore, owner=self)

    def begin(self, tray: QRect) -> None:
        """Show it by the tray and take the focus: the person asked for it."""
        self._tray = tray
        self.show_in_corner(tray)
        self.activateWindow()
        self.current.first_field().setFocus()

    # --- steps -----------------------------------------------------------------------------------------------------

    def _park(self) -> None:
        at = self._clock.now()
        try:
            plan = rituals.text_of(self.set_down.plan.text(), required=False)
            landing = self._the_landing()
            thoughts = rituals.park(self.set_down.thoughts.text(), at, plan=plan, landing_id=landing.id)
        except RefusedError as error:
            self._say_trouble(refusal_text(error.refusal))
            return
        if thoughts:
            self._store(landing, *thoughts, written=(self.set_down.thoughts, self.set_down.plan))
        else:
            self._next()

    def _breathed(self) -> None:
        self._store(self._the_landing())

    def _choose(self) -> None:
        at = self._clock.now()
        chosen = self.gesture.chosen()
        records: list[Record] = []
        if self.gesture.own.text().strip():
            try:
                chosen = rituals.new_gesture(self.gesture.own.text(), at, position=len(self._list))
            except RefusedError as error:
                self._say_trouble(refusal_text(error.refusal))
                return
            records.append(chosen)
        if chosen is None:
            self._next()
            return
        landing = rituals.changed(self._the_landing(), at, gesture_id=chosen.id)
        self._store(*records, landing, written=(self.gesture.own,))

    def _say(self) -> None:
        at = self._clock.now()
        records: list[Record] = [self._the_landing()]
        if self.quiet_part.words.text().strip():
            try:
                need = self.quiet_part.needs.value()
                records.append(rituals.write_statement(self.quiet_part.words.text(), at, need=need))
            except RefusedError as error:
                self._say_trouble(refusal_text(error.refusal))
                return
        self._store(*records, written=(self.quiet_part.words,))

    def _the_landing(self) -> SoftLanding:
        return self._landing or rituals.land(
            self._clock.now(), workday=self._workday, start=self._start, arrival=self._arrival
        )

    def _store(self, *records: Record, written: Sequence[QLineEdit | GrowingTextEdit] = ()) -> None:
        """Commit what the step brought and go on; on failure stay, with everything where it was typed.

        The fields in `written` are empty afterwards, so that only what was not stored is kept as a draft.
        """
        self.current.setEnabled(False)
        self._storing = True

        def stored() -> None:
            self._storing = False
            self._landing = next(record for record in records if isinstance(record, SoftLanding))
            self.current.setEnabled(True)
            for field in written:
                field.clear()
            self._next()

        def failed(trouble: Trouble) -> None:
            self._storing = False
            self.current.setEnabled(True)
            self._say_trouble(trouble_text(trouble))

        self._queue.save(*records, then=stored, failed=failed, owner=self)

    def _next(self) -> None:
        self._trouble.hide()
        self._fit()
        self.slow_down.circle.stop()
        if self.current is self.quiet_part:
            self._finish()
            return
        self._steps.setCurrentIndex(self._steps.currentIndex() + 1)
        self.current.first_field().setFocus()
        self.keep_draft()

    def _finish(self) -> None:
        """The end of the last step; whoever came this far has landed, even by skipping."""
        if self._landing is None:
            self._landing = self._the_landing()
            self._queue.save(self._landing)
        self.keep_draft()
        self.close()

    @property
    def current(self) -> LandingStep:
        """The step that is up."""
        step = self._steps.currentWidget()
        assert isinstance(step, LandingStep)  # noqa: S101 (only steps are put into the stack)
        return step

    # --- what is being typed ---------------------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Keep what no step has stored, skipped ones included: it stands there again the next time."""
        self._keep.stop()
        typed = {name: field.text() for name, field in self._fields().items() if field.text().strip()}
        self._queue.keep_draft(DRAFT, json.dumps(typed) if typed else "")

    def _fields(self) -> dict[str, QLineEdit | GrowingTextEdit]:
        """What can be written in, by its name in the draft."""
        return {
            "thoughts": self.set_down.thoughts,
            "plan": self.set_down.plan,
            "gesture": self.gesture.own,
            "words": self.quiet_part.words,
        }

    def _restore(self, draft: str) -> None:
        try:
            typed = json.loads(draft) if draft else {}
        except ValueError:
            typed = {}
        for name, field in self._fields().items():
            # A journal that opens late must not write over what is being typed by then.
            if isinstance(typed, dict) and isinstance(typed.get(name), str) and not field.text():
                field.setText(typed[name])

    def _offer_gestures(self, gestures: tuple[Gesture, ...]) -> None:
        self._list = gestures
        self.gesture.offer(gestures)
        self._fit()

    def _say_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()
        self._fit()

    def _fit(self) -> None:
        """One size for all steps: the design's, or what the largest of them needs."""
        width = look.current().px(WIDTH)
        steps = (self.set_down, self.slow_down, self.gesture, self.quiet_part)
        height = max(look.current().px(HEIGHT), *(step.content.totalHeightForWidth(width) for step in steps))
        told = 0 if self._trouble.isHidden() else self._trouble.heightForWidth(width)
        if (width, height + told) != (self.width(), self.height()):
            self.setFixedSize(width, height + told)
            if self.isVisible():
                move_to_corner(self, self._tray)

    # --- events ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing is lost by that."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, and say whether this was a landing."""
        if not self._ended:
            self._ended = True
            if self._keep.isActive():
                self.keep_draft()
            # What is on its way to the disk was done, too.
            self.ended.emit(self._landing is not None or self._storing)
        super().closeEvent(event)


def _what_is_offered(journal: Journal) -> tuple[Gesture, ...]:
    return rituals.gestures_to_offer(journal.gestures(), journal.gesture_uses())
