"""The first run: what this is and isn't, when one works, and what feels like coming home. Three short pages.

All of it can be skipped. Closing the window is skipping: nobody is asked twice, what was chosen so far is kept, and
everything can be changed in the settings. Whoever never sees the last page still gets a few gestures to begin with.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from models.clock import Clock
from models.journal import Journal, Trouble
from models.partner import told_about
from models.phrases import gesture_ideas
from models.records import FavouriteOf, Gesture, Partner, Record
from models.rituals import RefusedError, new_gesture
from models.settings import Settings
from ui import look, translations
from ui.first_run_pages import FirstRunPage, Welcome, YourDays, YouTwo, default_gestures
from ui.focus_ring import keys_used
from ui.journal_queue import JournalQueue
from ui.reading_order import WindowAsRead
from ui.tokens import Space, Tone
from ui.trouble_texts import refusal_text, trouble_text
from ui.widgets.buttons import ghost, primary, rest
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.scroll_area import SteadyScrollArea

WIDTH, HEIGHT = 426, 540
LEAST_HEIGHT = 300
_AROUND, _INSIDE, _LINE = 20, 12, 1
_IN_VIEW = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
_OUT_OF_VIEW = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True)
class _Answers:
    """What was told about the two. `gestures` is None when that page was never seen."""

    partner_name: str
    gestures: tuple[str, ...] | None


class FirstRun(WindowAsRead):
    """Three pages with Back and Continue."""

    finished = Signal(object)
    """It is over, one way or the other; carries the complete new `Settings`."""

    safety_requested = Signal()
    """Show the page with ways to get help."""

    def __init__(self, queue: JournalQueue, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._queue, self._clock, self._settings = queue, clock, settings
        self._stored = self._over = False
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.welcome, self.your_days, self.you_two = Welcome(), YourDays(settings), YouTwo()
        self.pages = QStackedWidget()
        for page in (self.welcome, self.your_days, self.you_two):
            self.pages.addWidget(page)
        self._trouble = PlainLabel("", "small", wrap=True)
        self._trouble.hide()
        self.back = ghost("")
        self.on = primary("", Tone.LANDING)
        self._lay_out()
        self.welcome.safety.clicked.connect(self.safety_requested)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        for keys in (QKeySequence(Qt.Key.Key_Escape), QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_W)):
            QShortcut(keys, self).activated.connect(self.close)
        self._turn_to(0)
        self._fit()

    def trouble_text(self) -> str:
        """What it says went wrong, if anything."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    # --- turning pages ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = self._area = SteadyScrollArea()
        area.setProperty("ground", "clear")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setProperty("ground", "clear")
        self.pages.setProperty("ground", "clear")
        area.setWidget(self.pages)
        card = Card(spacing=Space.ROWS)
        card.column.setContentsMargins(*[Space.CARD + _INSIDE] * 4)
        card.column.addWidget(area, 1)
        card.column.addWidget(self._trouble)
        card.column.addLayout(row(self.back, None, self.on))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_AROUND] * 4)
        column.addWidget(card)

    def _fit(self) -> None:
        """At least as large as it was drawn, and larger where the words of this language and font need it.

        Who shows it sees to it that the screen has that room; where it has not, the pages scroll.
        """
        for each in self.findChildren(QWidget):
            # Only then it knows its font.
            each.ensurePolished()
        px, around = look.current().px, 2 * (_AROUND + Space.CARD + _INSIDE + _LINE)
        bar = self._area.verticalScrollBar().sizeHint().width()
        width = max(px(WIDTH), self.pages.minimumSizeHint().width() + bar + around)
        highest = max(page.heightForWidth(width - around) for page in (self.welcome, self.your_days, self.you_two))
        beside_pages = self.sizeHint().height() - self._area.sizeHint().height()
        self.resize(width, max(px(HEIGHT), highest + beside_pages))

    def _turn_to(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self._area.verticalScrollBar().setValue(0)
        # A stack is as high as the highest page in it, and would have the others scroll as well.
        for each in (self.welcome, self.your_days, self.you_two):
            each.setSizePolicy(*(_IN_VIEW if each is self.pages.currentWidget() else _OUT_OF_VIEW))
        first, last = index == 0, index == self.pages.count() - 1
        _say(self.back, self.tr("Skip all") if first else self.tr("Back"))
        _say(self.on, self.tr("Done") if last else self.tr("Continue"))
        page = cast("FirstRunPage", self.pages.currentWidget())
        page.seen = True
        (page.first_field() or self.on).setFocus()

    def _go_back(self) -> None:
        if self.pages.currentIndex() == 0:
            self.close()
        else:
            self._turn_to(self.pages.currentIndex() - 1)

    def _go_on(self) -> None:
        if self.pages.currentIndex() < self.pages.count() - 1:
            self._turn_to(self.pages.currentIndex() + 1)
        else:
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the one that goes on."""
        if event.key() in _ENTER:
            focused = self.focusWidget()
            keys_used(self)
            (focused if isinstance(focused, QPushButton) else self.on).click()
            return
        super().keyPressEvent(event)

    # --- the end ---------------------------------------------------------------------------------------------------

    def _finish(self) -> None:
        """Keep the answers first; where that fails, stay, so that they can be kept again."""
        wake = rest(self.on)
        self._stored = True

        def failed(text: str) -> None:
            wake()
            self._not_stored(text)

        self._store(then=self._leave, failed=failed)

    def _leave(self) -> None:
        self.close()

    def _not_stored(self, text: str) -> None:
        self._stored = False
        self._trouble.setText(text)
        self._trouble.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it ends, it ends once, with a complete set of settings."""
        super().closeEvent(event)
        if self._over:
            return
        self._over = True
        if not self._stored:
            self._store(then=None, failed=None)
        self.finished.emit(
            replace(
                self._settings,
                workdays=self.your_days.workdays(),
                usual_end=self.your_days.usual_end(),
                first_run_done=True,
            )
        )

    def _store(self, then: Callable[[], None] | None, failed: Callable[[str], None] | None) -> None:
        """Partner and gestures in one act, which is carried out even when this window is gone by then."""
        queue, at = self._queue, self._clock.now()
        names = self.you_two.gesture_names() if self.you_two.seen else None
        answers = _Answers(self.you_two.partner_name(), names)

        def say(text: str) -> None:
            if failed is not None and shiboken6.isValid(self):
                failed(text)

        def save(found: tuple[Partner | None, tuple[Gesture, ...]]) -> None:
            try:
                records = _records(answers, *found, at)
            except RefusedError as error:
                say(refusal_text(error.refusal))
                return
            queue.save(*records, then=then, failed=not_saved, owner=self)

        def not_saved(trouble: Trouble) -> None:
            say(trouble_text(trouble))

        queue.ask(_what_is_there, save, owner=queue, failed=not_saved)


def _what_is_there(journal: Journal) -> tuple[Partner | None, tuple[Gesture, ...]]:
    return journal.partner(), journal.gestures(active_only=False)


def _records(
    answers: _Answers, partner: Partner | None, gestures: tuple[Gesture, ...], at: datetime
) -> tuple[Record, ...]:
    """What is new. A journal that has gestures already needs no others to begin with."""
    names = answers.gestures
    if names is None:
        names = () if gestures else default_gestures()
    known = {gesture.name.casefold() for gesture in gestures}
    new = [name for name in names if name.casefold() not in known]
    whose = {idea.name: idea.favourite_of for idea in gesture_ideas(translations.language())}
    told: list[Record] = [
        new_gesture(name, at, favourite_of=whose.get(name, FavouriteOf.BOTH), position=len(gestures) + index)
        for index, name in enumerate(new)
    ]
    if answers.partner_name:
        told.append(told_about(partner, at, name=answers.partner_name))
    return tuple(told)


def _say(button: QPushButton, text: str) -> None:
    button.setText(text.replace("&", "&&"))
    button.setAccessibleName(text)
