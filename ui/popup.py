"""The end-of-workday popup: an invitation with four answers, which takes no focus and leaves by itself."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui import look
from ui.floating_card import FloatingCard
from ui.locale_texts import clock_text
from ui.punctuation import one_after_the_other
from ui.tokens import Space, Tone
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel

WIDTH = 420
SKY = 120
# Whoever is typing when it comes must not answer it by accident (Safe Eyes #412).
DEAF_FOR = timedelta(seconds=1)
LEAVES_AFTER = timedelta(minutes=2)
_HALF_AN_HOUR = timedelta(minutes=30)


def times_to_offer(now: datetime) -> tuple[datetime, ...]:
    """Four answers to "still working until": the next half hours that are at least 20 minutes away, then hours."""
    past = timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
    first = now - past + _HALF_AN_HOUR
    if first - now < timedelta(minutes=20):
        first += _HALF_AN_HOUR
    return tuple(first + step * _HALF_AN_HOUR for step in (0, 1, 3, 5))


class Sky(QWidget):
    """A low sun over a hill, drawn with the colours of dusk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(look.current().px(SKY))

    def sizeHint(self) -> QSize:
        """As wide as the popup."""
        return QSize(look.current().px(WIDTH), look.current().px(SKY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sky, sun and hill."""
        tokens = look.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, 40), 15, 15)
        painter.setClipPath(clip)
        painter.scale(self.width() / WIDTH, self.height() / SKY)
        dusk = QLinearGradient(0, 0, 0, SKY)
        dusk.setColorAt(0, QColor(tokens.dusk_b))
        dusk.setColorAt(1, QColor(tokens.dusk_a))
        painter.fillRect(QRectF(0, 0, WIDTH, SKY), dusk)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sun))
        painter.drawEllipse(QRectF(166, 60, 88, 88))
        hill = QPainterPath()
        hill.moveTo(0, 104)
        hill.cubicTo(90, 92, 150, 112, 230, 102)
        hill.cubicTo(310, 92, 370, 96, WIDTH, 106)
        hill.lineTo(WIDTH, SKY + 2)
        hill.lineTo(0, SKY + 2)
        hill.closeSubpath()
        painter.setBrush(QColor(tokens.surface))
        painter.drawPath(hill)
        painter.end()


class LandingPopup(FloatingCard):
    """The offer. Exactly one of its signals is emitted, then it hides."""

    begin = Signal()
    later = Signal()
    still_working = Signal(object)
    """Carries the aware time until which."""
    not_today = Signal()
    unanswered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setAccessibleName(self.tr("Soft landing"))
        self._listening = False
        self._title = PlainLabel(self.tr("That looks like a day’s work."), "large", wrap=True)
        self._invitation = PlainLabel("", "sub", wrap=True)
        self._why = PlainLabel("", "small", wrap=True)
        self._tray = QRect()
        self._build()
        self._deaf = _single_shot(self, self._listen)
        self._leave = _single_shot(self, self._left)
        self.installEventFilter(self)

    def offer(self, now: datetime, partner_words: str, tray: QRect, why: str = "") -> None:
        """Show it. `now` is the time that "still working until" counts from; `partner_words` is one more sentence.

        `why` is shown when it is asked for.
        """
        self._tray = tray
        self._why.setText(why)
        self._why.hide()
        self.why_button.setVisible(bool(why))
        # What stands beside it keeps its place when it goes.
        policy = self.why_button.sizePolicy()
        policy.setRetainSizeWhenHidden(bool(why))
        self.why_button.setSizePolicy(policy)
        self.say_about_partner(partner_words)
        self._menu.clear()
        for until in times_to_offer(now):
            action = self._menu.addAction(clock_text(until))
            action.triggered.connect(lambda _checked=False, until=until: self._answer(self.still_working, until))
        self._listening = False
        self.setFocus()
        self._deaf.start(DEAF_FOR // timedelta(milliseconds=1))
        self._leave.start(LEAVES_AFTER // timedelta(milliseconds=1))
        self.show_in_corner(tray)

    def say_about_partner(self, words: str) -> None:
        """One more sentence after the invitation; none when empty."""
        invitation = self.tr("Two minutes to set it down, so you arrive as you are.")
        self._invitation.setText(one_after_the_other(invitation, words))
        if self.isVisible():
            # A line more or less.
            self.show_in_corner(self._tray)

    def withdraw(self) -> None:
        """Take it back without an answer."""
        self._stop()
        self.hide()

    @property
    def listening(self) -> bool:
        """Whether it takes keys by now."""
        return self._listening

    # --- events ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow every key while it is deaf, whichever part of the popup they were meant for."""
        keys = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
        if not self._listening and event.type() in keys:
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is "later"; Enter presses the button that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self._answer(self.later)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The time to answer begins anew: it does not leave from under a hand, only from under a forgotten pointer."""
        if self.isVisible():
            self._leave.start()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The time to answer begins anew."""
        if self.isVisible() and not self._menu.isVisible():
            self._leave.start()
        super().leaveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window manager: that is "later", as Esc is."""
        event.ignore()
        self._answer(self.later)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hidden with all other windows, before anything was answered: that is "later", too."""
        super().hideEvent(event)
        if self._leave.isActive() and not event.spontaneous():
            self._stop()
            self.later.emit()

    # --- parts -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setFixedWidth(look.current().px(WIDTH))
        begin = self.begin_button = buttons.primary(self.tr("Begin landing"), Tone.LANDING)
        later = buttons.plain(self.tr("In 10 minutes"), tip=self.tr("Esc"))
        still = buttons.ghost(self.tr("Still working until…"))
        not_today = buttons.ghost(self.tr("Not today"))
        begin.clicked.connect(lambda: self._answer(self.begin))
        later.clicked.connect(lambda: self._answer(self.later))
        not_today.clicked.connect(lambda: self._answer(self.not_today))
        self._menu = QMenu(still)
        self._menu.aboutToHide.connect(self._leave_later)
        still.clicked.connect(lambda: self._choose_time(still))
        why = self.why_button = buttons.ghost(self.tr("Why now?"))
        why.clicked.connect(self._tell_why)
        for button in (begin, later, still, not_today, why):
            button.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Sky(self))
        words = QVBoxLayout()
        words.setContentsMargins(24, 8, 24, 22)
        words.setSpacing(12)
        words.addLayout(self._heading())
        words.addWidget(self._invitation)
        words.addWidget(self._why)
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(8)
        first.addWidget(begin, 1)
        first.addWidget(later)
        second.addWidget(still, 1)
        second.addWidget(not_today, 1)
        words.addSpacing(4)
        words.addLayout(first)
        words.addLayout(second)
        column.addLayout(words)

    def _heading(self) -> QHBoxLayout:
        heading = row(self._title, self.why_button, spacing=Space.TIGHT)
        heading.setStretchFactor(self._title, 1)
        heading.setAlignment(self.why_button, Qt.AlignmentFlag.AlignTop)
        return heading

    def _tell_why(self) -> None:
        self._why.show()
        # The button goes, so the focus must not go with it to somewhere unseen.
        self.begin_button.setFocus()
        self.why_button.hide()
        self._leave.start()
        self.show_in_corner(self._tray)

    def _choose_time(self, button: QWidget) -> None:
        self._leave.stop()
        self._menu.popup(button.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))

    def _leave_later(self) -> None:
        if self.isVisible():
            self._leave.start()

    def _listen(self) -> None:
        self._listening = True

    def _left(self) -> None:
        self._answer(self.unanswered)

    def _answer(self, signal: object, *values: object) -> None:
        if not self.isVisible():
            return
        self._stop()
        self.hide()
        signal.emit(*values)  # type: ignore[attr-defined]  # a bound signal has no public type

    def _stop(self) -> None:
        self._deaf.stop()
        self._leave.stop()
        self._listening = False


def _single_shot(owner: QObject, call: object) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    return timer
