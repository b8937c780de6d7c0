"""The two-minute landing: four steps that can each be skipped, and that lose nothing when closed half way.

What a step brings is stored when the step is done; what is being typed is kept as a draft until then and stands there
again the next time. One `SoftLanding` record is written by the first step that was not skipped, or at the end.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from models import arriving, rituals
from models.clock import Clock, workday_of
from models.journal import Trouble
from models.phrases import Acknowledgement, GestureIdea
from models.records import Arrival, Gesture, LandingStart, Need, ParkedThought, PhraseChoice, Record, SoftLanding
from models.rituals import RefusedError
from ui import look, translations
from ui.earlier_words import put_before
from ui.floating_card import FloatingCard
from ui.gesture_step import ChooseGesture
from ui.journal_queue import JournalQueue
from ui.landing_steps import LandingStep, SayTheQuietPart, SetItDown, SlowDown
from ui.placing import MARGIN, activate, move_to_corner
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
        self._listed = 0
        self._to_say: tuple[Acknowledgement, ...] = ()
        self._parked: list[ParkedThought] = []
        self._kept = ""
        """The draft that the journal has."""
        self._has_earlier_words = False
        """Words of an earlier guide were put back, so what the journal says later is no more than they are."""
        self._storing = self._ended = False
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self.set_down, self.slow_down = SetItDown(), SlowDown(breaths)
        self.gesture, self.quiet_part = ChooseGesture(arrival), SayTheQuietPart()
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
            step.grown.connect(self._fit)
        self.set_down.one_more.connect(lambda: self._park(stay=True))
        self._tray = QRect()
        self._tallest = 0
        self._fit()
        queue.saved.connect(self._saved_elsewhere)
        queue.taken_in.connect(self._ask_what_can_be_offered)
        self._ask_what_can_be_offered()
        queue.opened.connect(self._ask_for_draft)
        self._ask_for_draft()

    def begin(self, tray: QRect) -> None:
        """Show it by the tray and take the focus: the person asked for it."""
        self._tray = tray
        self.show_in_corner(tray)
        activate(self)
        self.current.first_field().setFocus()

    # --- steps -----------------------------------------------------------------------------------------------------

    def _park(self, *, stay: bool = False) -> None:
        """Park what stands there; `stay` for one more, which may have a time of its own."""
        at = self._clock.now()
        try:
            plan = rituals.text_of(self.set_down.plan.text(), required=False)
            landing = self._the_landing()
            thoughts = rituals.park(self.set_down.thoughts.text(), at, plan=plan, landing_id=landing.id)
        except RefusedError as error:
            self._say_trouble(refusal_text(error.refusal))
            return
        if thoughts:
            fields = (self.set_down.thoughts, self.set_down.plan)
            then = (lambda: self._park_another(thoughts)) if stay else self._next
            self._store(landing, *thoughts, written=fields, then=then)
        elif stay:
            self.set_down.thoughts.setFocus()
        else:
            self._next()

    def _park_another(self, parked: Sequence[ParkedThought]) -> None:
        self._parked += parked
        self._trouble.hide()
        self.set_down.show_parked(self._parked)
        self._fit()
        self.set_down.thoughts.setFocus()
        self.keep_draft()

    def _breathed(self) -> None:
        self._store(self._the_landing())

    def _choose(self) -> None:
        at = self._clock.now()
        chosen = self.gesture.chosen()
        if chosen is None and not self.gesture.own.text().strip():
            self._next()
            return
        try:
            gesture = chosen if isinstance(chosen, Gesture) else self._new_gesture(chosen)
        except RefusedError as error:
            self._say_trouble(refusal_text(error.refusal))
            return
        records = () if gesture is chosen else (gesture,)
        landing = rituals.changed(self._the_landing(), at, gesture_id=gesture.id)
        self._store(*records, landing, written=(self.gesture.own,))

    def _new_gesture(self, idea: GestureIdea | None) -> Gesture:
        """The idea, or what was typed, as a gesture of the person's own."""
        at, place = self._clock.now(), self._listed
        if idea is None:
            return rituals.new_gesture(self.gesture.own.text(), at, position=place)
        return rituals.new_gesture(idea.name, at, favourite_of=idea.favourite_of, position=place)

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

    def _store(
        self,
        *records: Record,
        written: Sequence[QLineEdit | GrowingTextEdit] = (),
        then: Callable[[], None] | None = None,
    ) -> None:
        """Commit what the step brought and go on, or do `then`; on failure stay, with everything where it was typed.

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
            (then or self._next)()

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
        draft = self._draft()
        self._queue.keep_draft(DRAFT, draft, then=partial(self._has_kept, draft), owner=self)

    def _has_kept(self, draft: str) -> None:
        self._kept = draft

    def _draft(self) -> str:
        typed = {name: field.text() for name, field in self._fields().items() if field.text().strip()}
        need = self.quiet_part.needs.value()
        if need is not None and "words" in typed:
            typed["need"] = need.value
        return json.dumps(typed) if typed else ""

    def unkept(self) -> dict[str, str]:
        """Words that the journal has not acknowledged, by the key of their draft: they are lost with the fields."""
        draft = self._draft()
        return {DRAFT: draft} if draft and draft != self._kept else {}

    def carry(self, texts: dict[str, str]) -> None:
        """Words of a guide that is gone, by the key of their draft; they go before what the journal has."""
        if DRAFT in texts:
            self._put_back(texts[DRAFT])
            self._has_earlier_words = True
            self.keep_draft()

    def _fields(self) -> dict[str, QLineEdit | GrowingTextEdit]:
        """What can be written in, by its name in the draft."""
        return {
            "thoughts": self.set_down.thoughts,
            "plan": self.set_down.plan,
            "gesture": self.gesture.own,
            "words": self.quiet_part.words,
        }

    def _ask_for_draft(self) -> None:
        self._queue.ask(lambda journal: journal.draft(DRAFT), self._restore, owner=self)

    def _restore(self, draft: str) -> None:
        self._has_kept(draft)
        self._put_back(draft)
        self._has_earlier_words = True
        if self.unkept():
            # Typed while the journal did not open, or before its answer: it is another draft by now.
            self.keep_draft()

    def _put_back(self, draft: str) -> None:
        try:
            typed = json.loads(draft) if draft else {}
        except ValueError:
            typed = {}
        if not isinstance(typed, dict):
            return
        for name, field in self._fields().items():
            if not isinstance(typed.get(name), str):
                continue
            if not field.text():
                field.setText(typed[name])
            elif not self._has_earlier_words:
                # The journal opened late, and something was written by then.
                put_before(field, typed[name])
        if typed.get("need") in set(Need) and self.quiet_part.needs.value() is None:
            self.quiet_part.needs.choose(Need(typed["need"]))

    def _ask_what_can_be_offered(self) -> None:
        language = translations.language()
        self._queue.ask(lambda journal: arriving.gather(journal, self._arrival, language), self._offer, owner=self)

    def _saved_elsewhere(self, records: tuple[Record, ...]) -> None:
        """Another window changed the gestures or the words; what this one stores itself it knows already."""
        if not self._storing and any(isinstance(record, Gesture | PhraseChoice) for record in records):
            self._ask_what_can_be_offered()

    def _offer(self, offered: arriving.Arriving) -> None:
        words_before, self._to_say = self._to_say, offered.to_say
        self._listed = offered.listed
        self.gesture.offer(offered)
        if self._to_say != words_before:
            # Other words every evening, and the same ones all of it.
            self.quiet_part.offer(self._to_say, (self._workday or workday_of(self._clock.now())).toordinal())
        self._fit()

    def _say_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()
        self._fit()

    def _fit(self) -> None:
        """One size for all steps: the design's, or what the largest of them needs."""
        px, room = look.current().px, self.screen().availableSize() - QSize(2 * MARGIN, 2 * MARGIN)
        # It grows with what it shows and never shrinks again, so that no button moves from under a hand.
        self._tallest = max(self._tallest, min(px(HEIGHT), room.height()))
        # With a large font on a small screen it becomes wider instead of higher.
        widths = [min(px(WIDTH * share), room.width()) for share in (1, 1.4, 1.8)]
        width = next((each for each in widths if self._needed_height(each) <= room.height()), widths[-1])
        self._tallest = max(self._tallest, self._needed_height(width))
        if (width, self._tallest) != (self.width(), self.height()):
            self.setFixedSize(width, self._tallest)
            if self.isVisible():
                move_to_corner(self, self._tray)

    def _needed_height(self, width: int) -> int:
        steps = (self.set_down, self.slow_down, self.gesture, self.quiet_part)
        told = 0 if self._trouble.isHidden() else self._trouble.heightForWidth(width)
        return max(step.content.totalHeightForWidth(width) for step in steps) + told

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
