"""One place of the week's ribbon: the marks of a ritual on a day, as a button that leads to their entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from uuid import UUID

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from models.reflection import RepairMark
from ui import look
from ui.focus_ring import keys_used, ring_wanted
from ui.tokens import Tone
from ui.widgets.hints import plain_hint
from ui.widgets.state_dot import DotShape, paint_dot

DOT = 8.0
"""Radius of a mark in pixels of the design."""
_SMALL_DOT, _OVERLAP, _MOST_DOTS = 6.0, 12, 3
_DAY = timedelta(days=1)


class Towards(Enum):
    """Where the arrow keys lead."""

    LEFT = Qt.Key.Key_Left
    RIGHT = Qt.Key.Key_Right
    UP = Qt.Key.Key_Up
    DOWN = Qt.Key.Key_Down


@dataclass(frozen=True)
class CellEntry:
    """An entry that a mark stands for: its key, and what it is in a few words."""

    key: UUID
    text: str
    small: bool = False
    repair: RepairMark | None = None


class RibbonCell(QAbstractButton):
    """Hidden while there is nothing; a click on one entry leads to it, on several to a menu of them."""

    chosen = Signal(object)
    """Carries the key of an entry."""

    moved = Signal(object)
    """An arrow key was pressed; carries a `Towards`."""

    focused = Signal()
    """It has the keyboard now."""

    def __init__(self, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone = tone
        self.entries: tuple[CellEntry, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._lead)
        self.hide()

    def show_entries(self, entries: Sequence[CellEntry], name: str) -> None:
        """Stand for these; `name` says where the cell is and what is in it."""
        self.entries = tuple(entries)
        self.setAccessibleName(name)
        self.setToolTip(plain_hint("\n".join(entry.text for entry in self.entries)))
        self.setVisible(bool(self.entries))
        self.update()

    def menu(self) -> QMenu:
        """The entries to choose from; lets go of itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in self.entries:
            menu.addAction(entry.text.replace("&", "&&")).triggered.connect(
                lambda _checked=False, key=entry.key: self.chosen.emit(key)
            )
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours, Enter presses as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {way.value for way in Towards}:
            self.moved.emit(Towards(Qt.Key(event.key())))
            keys_used(self)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the ribbon, which keeps one of its cells in the way of the Tab key."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots over each other, the first on top; how long an episode lasted as a line behind its dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, middle = look.current().scale, self.rect().toRectF().center()
        if ring_wanted(self) or self.underMouse():
            self._paint_ground(painter)
        for index in reversed(range(min(_MOST_DOTS, len(self.entries)))):
            entry, centre = self.entries[index], QPointF(middle.x() - index * _OVERLAP * scale, middle.y())
            shape = DotShape.SOFT if index else DotShape.FILLED
            if entry.repair is not None and not index:
                self._paint_open_time(painter, centre, entry.repair)
                shape = DotShape.TINTED if entry.repair.open else shape
            paint_dot(painter, centre, (_SMALL_DOT if entry.small else DOT) * scale, self.tone, shape)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = look.tokens()
        ring = QPen(look.colour(tokens.ink2), 2) if ring_wanted(self) else QPen(Qt.PenStyle.NoPen)
        painter.setPen(ring)
        painter.setBrush(look.colour(tokens.tint(self.tone)) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 8, 8)

    def _paint_open_time(self, painter: QPainter, centre: QPointF, repair: RepairMark) -> None:
        if repair.closed_after is None and not repair.open:
            return
        share = 1.0 if repair.closed_after is None else min(1.0, repair.closed_after / _DAY)
        style = Qt.PenStyle.DotLine if repair.open else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour(look.tokens().repair), 3, style, Qt.PenCapStyle.RoundCap))
        # At least a stub past the dot, at most to the end of its day; the root lets minutes and hours differ.
        length = DOT * look.current().scale + 4 + share**0.5 * max(0.0, self.width() / 2 - DOT - 8)
        direction = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        painter.drawLine(centre, QPointF(centre.x() + direction * length, centre.y()))

    def _lead(self) -> None:
        if len(self.entries) == 1:
            self.chosen.emit(self.entries[0].key)
        else:
            self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
