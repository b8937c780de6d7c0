"""One quiet line at the bottom of a window: what was done, with a way back; or what went wrong, in plain words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.tokens import Space
from ui.widgets.buttons import ghost, plain
from ui.widgets.card import Card, set_margins_as_read
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import beside

# Long enough to read two lines at leisure and reach for Undo; it waits while the mouse or the keyboard is on it.
_STAYS_MS = 12_000


@dataclass(frozen=True)
class _Said:
    text: str
    action_label: str
    action: Callable[[], None] | None


_NOTHING = _Said("", "", None)


class QuietBar(QWidget):
    """Hidden until it has something to say; leaves by itself, unless it is to stay.

    What is to stay gives way to a passing sentence and comes back after it, until it is closed, answered or taken back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = self._lasting = _NOTHING
        self._text = PlainLabel(wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = plain("")
        self._button.setAccessibleName(QCoreApplication.translate("QuietBar", "Undo"))
        self._button.clicked.connect(self._act)
        self._close = ghost(QCoreApplication.translate("QuietBar", "Close"))
        self._close.clicked.connect(self._close_said)
        card = Card(spacing=0)
        set_margins_as_read(card.column, Space.CARD, Space.CHIPS, Space.CHIPS, Space.CHIPS)
        line = QHBoxLayout()
        card.column.addLayout(line)
        outer = QVBoxLayout(self)
        self._outer = outer
        self._stand_below_the_cards()
        outer.addWidget(card)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        line.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self._time_is_up)
        self._came_from: QWidget | None = None
        """What had the keyboard before the bar did."""
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self.hide()

    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def lasting_text(self) -> str:
        """What it says until it is closed, answered or taken back, be it shown at this moment or not."""
        return self._lasting.text

    def say(
        self, text: str, action_label: str = "", action: Callable[[], None] | None = None, *, stays: bool = False
    ) -> None:
        """Say a sentence, with one thing that can be done about it."""
        if not stays and text == self._lasting.text:
            return  # it stands there already, with what can be done about it
        said = _Said(text, action_label, action)
        if stays:
            self._lasting = said
        self._show(said)

    def take_back(self) -> None:
        """What was to stay holds no longer."""
        if self._lasting is not _NOTHING:
            was_shown = self._said is self._lasting
            self._lasting = _NOTHING
            if was_shown:
                self._go_back()

    def leave(self) -> None:
        """The passing sentence has done its service."""
        if self._said is not self._lasting:
            self._go_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the cards of the page."""
        super().resizeEvent(event)
        self._stand_below_the_cards()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        if self._said is not self._lasting and self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def _stand_below_the_cards(self) -> None:
        side = beside(self.width())
        self._outer.setContentsMargins(side, Space.TIGHT, side, Space.CARD)

    def _show(self, said: _Said) -> None:
        self._said = said
        self._text.setText(said.text)
        self._button.setText(said.action_label.replace("&", "&&"))
        self._button.setAccessibleName(said.action_label)
        answerable = bool(said.action_label and said.action)
        if not answerable:
            self._give_keyboard_back()
        self._button.setVisible(answerable)
        self.show()
        self._timer.stop()
        if said is not self._lasting:
            self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said.text))

    def _go_back(self) -> None:
        """To what is to stay, or out of sight."""
        self._timer.stop()
        if self._lasting is _NOTHING:
            self._said = _NOTHING
            self._give_keyboard_back()
            self.hide()
        else:
            self._show(self._lasting)

    def _time_is_up(self) -> None:
        if self._has_keyboard():
            self._timer.start()
        else:
            self._go_back()

    def _has_keyboard(self) -> bool:
        in_hand = QApplication.focusWidget()
        return in_hand is not None and self.isAncestorOf(in_hand)

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and not (before is not None and self.isAncestorOf(before)):
            self._came_from = before

    def _give_keyboard_back(self) -> None:
        came_from = self._came_from
        if self._has_keyboard() and came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_said(self) -> None:
        if self._said is self._lasting:
            self._lasting = _NOTHING
        self._go_back()

    def _act(self) -> None:
        action = self._said.action
        self._close_said()
        if action is not None:
            action()
