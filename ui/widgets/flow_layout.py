"""A row that goes on in the next line when it is full, as words do."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QWidget

from ui import look
from ui.tokens import Space
from ui.widgets.labels import PlainLabel

NAME_WIDTH = 74
"""How wide the names of rows below each other are at least."""

_STEP = 4


class FlowLayout(QLayout):
    """Items from left to right (or as the language goes), wrapped; each line is as high as its highest item.

    `even`: lines that are about equally long, rather than one left over at the end. `named`: the first item is a name,
    and further lines begin below what comes after it, unless something is too wide for that.
    """

    def __init__(
        self, spacing: int = Space.CHIPS, line_spacing: int | None = None, *, even: bool = False, named: bool = False
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._across = spacing
        self._down = spacing if line_spacing is None else line_spacing
        self._even = even
        self._named = named
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def add_stretch(self) -> None:
        """What comes after this stands at the end of its line, as buttons do."""
        self.addItem(_Stretch())

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def let_go_of_all(self) -> None:
        """Have all its widgets go away."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the wrapped lines are at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items in place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._across * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest and the highest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        room = self._even_width(rect.width()) if self._even else rect.width()
        indent = self._indent(rect.width())
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._shown():
            hint = item.sizeHint()
            width = min(hint.width(), max(rect.width(), item.minimumSize().width()))
            wraps = width < hint.width() and item.hasHeightForWidth()
            size = QSize(width, item.heightForWidth(width) if wraps else hint.height())
            if line and used + size.width() > room:
                top += self._place(line, rect, top, indent, move=move) + self._down
                line, used = [], indent
            line.append((item, size))
            used += size.width() + (0 if isinstance(item, _Stretch) else self._across)
        return top + (self._place(line, rect, top, indent, move=move) if line else 0) - rect.top()

    def _indent(self, width: int) -> int:
        """How far in lines after the first begin."""
        name, *others = [item.sizeHint().width() for item in self._shown()] or [0]
        indent = name + self._across
        return indent if self._named and indent + max(others, default=0) <= width else 0

    def _even_width(self, width: int) -> int:
        """The least width that takes no more lines than this one."""
        widths = [item.sizeHint().width() for item in self._shown()]
        lines = self._lines(widths, width)
        least = max(widths, default=0)
        return next((room for room in range(least, width, _STEP) if self._lines(widths, room) == lines), width)

    def _lines(self, widths: Sequence[int], room: int) -> int:
        lines, used = 1, 0
        for width in widths:
            if used and used + width > room:
                lines, used = lines + 1, 0
            used += width + self._across
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, indent: int, *, move: bool) -> int:
        height = max(size.height() for _, size in line)
        if move:
            rightwards = self._leads_right()
            shown = sum(not isinstance(item, _Stretch) for item, _ in line)
            used = sum(size.width() for _, size in line) + self._across * max(0, shown - 1)
            after_stretch = any(isinstance(item, _Stretch) for item in self._items[: self._items.index(line[0][0])])
            along = max(0, rect.width() - used) if after_stretch else 0 if top == rect.top() else indent
            for item, size in line:
                if isinstance(item, _Stretch):
                    along += max(0, rect.width() - used)
                    continue
                left = rect.left() + along if rightwards else rect.right() + 1 - along - size.width()
                item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                along += size.width() + self._across
        return height

    def _leads_right(self) -> bool:
        owner = self.parentWidget()
        return owner is None or owner.layoutDirection() is not Qt.LayoutDirection.RightToLeft


class _Stretch(QSpacerItem):
    """Room that a line has left over."""

    def __init__(self) -> None:
        super().__init__(0, 0)

    def isEmpty(self) -> bool:
        return False


def flow(*widgets: QWidget, spacing: int = Space.CHIPS, even: bool = False, named: bool = False) -> FlowLayout:
    """A wrapping row of these widgets."""
    layout = FlowLayout(spacing, even=even, named=named)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def labelled_flow(name: str, *widgets: QWidget) -> FlowLayout:
    """A wrapping row that begins with a small name; names of rows below each other are equally wide."""
    label = PlainLabel(name, "small")
    label.setMinimumWidth(look.current().px(NAME_WIDTH))
    return flow(label, *widgets, named=True)
