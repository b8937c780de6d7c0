"""A list of entries that a person can walk through, edit in place and act upon, with the mouse or the keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import look
from ui.focus_ring import keys_used, ring_wanted
from ui.tokens import Space
from ui.widgets.card import Card
from ui.widgets.entry_painter import paint_row, places, row_height
from ui.widgets.entry_rows import ROW_ROLE, AnyIndex, Row, RowModel
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll, paint_fade
from ui.widgets.text_edit import GrowingTextEdit

SCROLL_STRIP = 10
_FADE = 16


class EntryList(QListView):
    """Rows with an optional menu. Enter, the menu key, a right click or a click on ⋯ or the chip opens it."""

    menu_wanted = Signal(object, QPoint)
    """(Row, global place): show what can be done with this entry."""

    delete_wanted = Signal(object)
    """Row: the Delete key was pressed."""

    edited = Signal(object, str)
    """(key, words): the words of an entry were changed in place."""

    more_wanted = Signal()
    """The view came near the end of what is known."""

    def __init__(
        self,
        name: str,
        *,
        menu: bool = False,
        edit_name: str = "",
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`whole`: as high as all its rows, so that the page scrolls and not the list. For lists that stay short."""
        super().__init__(parent)
        self._menu, self._whole = menu, whole
        self._rows = RowModel(self)
        self._rows.edited.connect(self.edited)
        self._rows.more_wanted.connect(self.more_wanted)
        self.setModel(self._rows)
        self._painter = _RowDelegate(menu=menu, edit_name=edit_name, parent=self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.verticalScrollBar().setSingleStep(24)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.setFrameShape(QListView.Shape.NoFrame)
        look.current().changed.connect(self.scheduleDelayedItemsLayout)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def rows(self) -> tuple[Row, ...]:
        """The rows that are known so far."""
        return self._rows.rows()

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these and no others."""
        self._rows.show_rows(rows, more=more)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def add_rows(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these after the others."""
        self._rows.add_rows(rows, more=more)

    def edit_key(self, key: object, words: str | None = None) -> None:
        """Begin to edit an entry in place, with other words than it holds when some are given."""
        for number, row in enumerate(self._rows.rows()):
            if row.key == key:
                index = self._rows.index(number)
                self.setCurrentIndex(index)
                self.edit(index)
                if words is not None and self._painter.editor is not None:
                    self._painter.editor.setPlainText(words)

    def needed_height(self, most_rows: int = 200) -> int:
        """How high the first rows are together."""
        width = max(200, self.viewport().width())
        return sum(row_height(row, width, menu=self._menu) for row in self._rows.rows()[:most_rows])

    def sizeHint(self) -> QSize:
        """Some rows; a page that has room gives it more."""
        if self._whole:
            return QSize(320, self.needed_height())
        return QSize(320, min(self.needed_height(8) + 2, look.current().px(116)))

    def minimumSizeHint(self) -> QSize:
        """Two rows at least, so that a small window still shows some."""
        height = self.sizeHint().height()
        return QSize(200, height if self._whole else min(height, look.current().px(104)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the menu key open the menu, Delete deletes; the rest is the list's own."""
        keys_used(self)
        row = self._rows.row(self.currentIndex())
        editing = self.state() is QAbstractItemView.State.EditingState
        if row is not None and not editing:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu} and self._menu:
                self._open_menu(self.currentIndex())
                return
            if event.key() == Qt.Key.Key_Delete:
                self.delete_wanted.emit(row)
                return
        super().keyPressEvent(event)
        if self._whole:
            self._bring_into_view(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by key, the first row is the one in hand."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on ⋯ or on the chip opens the menu."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._rows.row(index)
        if self._menu and row is not None and event.button() is Qt.MouseButton.LeftButton:
            at = places(row, self.visualRect(index), menu=True)
            if at.more.contains(event.position().toPoint()) or at.chip.contains(event.position().toPoint()):
                self._open_menu(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row below the mouse, or of the current one."""
        index = self.indexAt(event.pos())
        row = self._rows.row(index)
        if self._menu and row is not None:
            self.menu_wanted.emit(row, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if self._whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; where more of them lie above or below, they fade out instead of being cut."""
        super().paintEvent(event)
        bar, size = self.verticalScrollBar(), self.viewport().size()
        fade, ground = look.current().px(_FADE), look.tokens().surface
        painter = QPainter(self.viewport())
        if bar.value() > bar.minimum():
            paint_fade(painter, QRect(0, 0, size.width(), fade), ground, upwards=True)
        if bar.value() < bar.maximum():
            paint_fade(painter, QRect(0, size.height() - fade, size.width(), fade), ground, upwards=False)
        painter.end()

    def _make_room(self, _least: int, most: int) -> None:
        # The scroll bar has its own strip at the edge of the card: rows keep their width when it comes.
        strip = 0 if most > 0 else SCROLL_STRIP
        margins = (strip, 0, 0, 0) if self.isRightToLeft() else (0, 0, strip, 0)
        if self.viewportMargins() != QMargins(*margins):
            self.setViewportMargins(*margins)

    def _bring_into_view(self, index: QModelIndex) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, PageScroll):
            page = page.parentWidget()
        sheet = page.widget() if page is not None else None
        if page is not None and sheet is not None and index.isValid():
            rect = self.visualRect(index)
            middle = self.viewport().mapTo(sheet, rect.center())
            page.ensureVisible(middle.x(), middle.y(), 0, rect.height())

    def _open_menu(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        if row is not None:
            at = places(row, self.visualRect(index), menu=True)
            corner = at.chip if at.chip.width() else at.more
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(corner.bottomLeft() + QPoint(0, 4)))


class ListCard(Card):
    """A card around a list, with a sentence in its place while the list is empty."""

    def __init__(self, entries: EntryList, nothing: PlainLabel | None = None) -> None:
        super().__init__()
        self.column.setContentsMargins(Space.CARD, Space.CHIPS, Space.CARD - SCROLL_STRIP, Space.CHIPS)
        if nothing is not None:
            nothing.setContentsMargins(0, Space.CHIPS, SCROLL_STRIP, Space.CHIPS)
            self.column.addWidget(nothing)
            self.column.addStretch(0)
        self.column.addWidget(entries, 1)


class _RowDelegate(QStyledItemDelegate):
    """Paints rows and opens the editor in the place of the words."""

    def __init__(self, *, menu: bool, edit_name: str, parent: EntryList) -> None:
        super().__init__(parent)
        self._list, self._menu, self._edit_name = parent, menu, edit_name
        self.editor: GrowingTextEdit | None = None
        self._editing: object = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and ring_wanted(self._list)
        rect: QRect = option.rect
        paint_row(painter, row, rect, first=index.row() == 0, current=focused, hovered=hovered, menu=self._menu)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(ROW_ROLE)
        width = self._list.viewport().width()
        height = row_height(row, width, menu=self._menu)
        if self.editor is not None and row.key == self._editing:
            height = max(height, self.editor.sizeHint().height() + 12)
        return QSize(width, height)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        row: Row = index.data(ROW_ROLE)
        editor = GrowingTextEdit(self._edit_name, ground="surface", parent=parent)
        editor.sent.connect(lambda: self._finish(editor))
        editor.document().documentLayout().documentSizeChanged.connect(
            lambda _: self._list.scheduleDelayedItemsLayout()
        )
        self.editor, self._editing = editor, row.key
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, GrowingTextEdit) and not editor.toPlainText():
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, GrowingTextEdit) and isinstance(model, RowModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        words = places(index.data(ROW_ROLE), rect, menu=self._menu).words
        editor.setGeometry(words.left() - 12, rect.top() + 6, words.width() + 12, editor.sizeHint().height())

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        # Enter belongs to the editor, which knows Shift+Enter; only Escape and losing the focus are the view's.
        if isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        return super().eventFilter(editor, event)  # type: ignore[arg-type]

    def _finish(self, editor: GrowingTextEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._list.setFocus()

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        if self.editor is editor:
            self.editor, self._editing = None, None
            self._list.scheduleDelayedItemsLayout()
        super().destroyEditor(editor, index)
