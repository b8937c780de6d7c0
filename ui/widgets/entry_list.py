"""A list of entries that a person can walk through, edit in place and act upon, with the mouse or the keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QWidget,
)

from ui import look
from ui.clipboard import lend_to_clipboard
from ui.focus_ring import keys_used, lead_keys_to
from ui.tokens import Space
from ui.widgets.card import Card, set_margins_as_read
from ui.widgets.entry_painter import places, row_height
from ui.widgets.entry_rows import Row, RowModel
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll, paint_fade
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.scroll_area import viewport_of

SCROLL_STRIP = 10
_FADE = 16


class EntryList(QListView):
    """Rows with an optional menu. Enter, the menu key, a right click or a click on ⋯ or the chip opens it."""

    menu_wanted = Signal(object, QPoint)
    """(Row, global place): show what can be done with this entry."""

    delete_wanted = Signal(object)
    """Row: the Delete key was pressed."""

    copied = Signal()
    """The words of an entry were put on the clipboard, with the keys for that."""

    edited = Signal(object, str)
    """(key, words): the words of an entry were changed in place."""

    typed = Signal(object, str)
    """(key, words): what stands in the place of an entry's words while they are being changed."""

    changing_ended = Signal()
    """An entry is no longer being changed in its place, whatever came of it."""

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
        self._held = viewport_of(self)
        self._menu, self._whole = menu, whole
        self._rows = RowModel(self)
        self._rows.edited.connect(self.edited)
        self._rows.more_wanted.connect(self.more_wanted)
        self.setModel(self._rows)
        self._painter = RowDelegate(menu=menu, edit_name=edit_name, parent=self)
        self._painter.typed.connect(self.typed)
        self._painter.changing_ended.connect(self.changing_ended)
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
        self._take_tab()

    def rows(self) -> tuple[Row, ...]:
        """The rows that are known so far."""
        return self._rows.rows()

    def current_row(self) -> Row | None:
        """The row in hand, if there is one."""
        return self._rows.row(self.currentIndex())

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these and no others."""
        at, row = self.currentIndex().row(), self.current_row()
        self._rows.show_rows(rows, more=more)
        self._take_tab()
        if row is not None and rows and not self.currentIndex().isValid():
            # The entry in hand stays in hand; where it is gone, the one that took its place is.
            keys = [each.key for each in rows]
            self.setCurrentIndex(self._rows.index(keys.index(row.key) if row.key in keys else min(at, len(rows) - 1)))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def add_rows(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these after the others."""
        self._rows.add_rows(rows, more=more)
        self._take_tab()

    def is_busy(self) -> bool:
        """Whether an entry is being changed in its place: rows that are shown anew now would take that away."""
        return self._painter.editor is not None or self._painter.panel is not None

    def go_to(self, key: object) -> None:
        """Put the keyboard on an entry and bring it into view, as soon as it has its place; nothing if not known."""
        index = self._index_of(key)
        if not index.isValid():
            return
        lead_keys_to(self)
        self.setCurrentIndex(index)
        page = self._page()
        if page is not None:
            page.reveal_by(self, lambda: self._show_in_place(key))

    def unfold(self, key: object, panel: QWidget) -> None:
        """Show a panel in the place of an entry, until `fold`."""
        self.fold()
        index = self._index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self._painter.panel, self._painter.panel_key = panel, key
            self._take_tab()
            self.setIndexWidget(index, panel)
            panel.installEventFilter(self)
            self.doItemsLayout()
            self.scrollTo(index)

    def fold(self) -> None:
        """Let go of the panel, if there is one; the entry stands in its place again."""
        panel, self._painter.panel = self._painter.panel, None
        if panel is None:
            return
        index = self._index_of(self._painter.panel_key)
        if index.isValid():
            self.setIndexWidget(index, None)  # type: ignore[arg-type]  # None takes it away
        panel.deleteLater()
        self._take_tab()
        self.scheduleDelayedItemsLayout()
        self.changing_ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row grows with the panel in it."""
        if watched is self._painter.panel and event.type() is QEvent.Type.LayoutRequest:
            self.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)

    def edit_key(self, key: object, words: str | None = None) -> None:
        """Begin to edit an entry in place, with other words than it holds when some are given."""
        index = self._index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)
            if words is not None and self._painter.editor is not None:
                self._painter.editor.setPlainText(words)

    def needed_height(self, most_rows: int | None = None) -> int:
        """How high the first rows are together, or all that are known."""
        width = max(200, self.viewport().width())
        return sum(row_height(row, width, menu=self._menu) for row in self._rows.rows()[:most_rows])

    def sizeHint(self) -> QSize:
        """Some rows; a page that has room gives it more."""
        if self._whole:
            return QSize(320, self.needed_height())
        return QSize(320, min(self.needed_height(8) + 2, look.current().px(100)))

    def minimumSizeHint(self) -> QSize:
        """Two rows at least, so that a small window still shows some."""
        height = self.sizeHint().height()
        return QSize(200, height if self._whole else min(height, look.current().px(92)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the menu key open the menu, Delete deletes, Ctrl+C copies; the rest is the list's own."""
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
            if event.matches(QKeySequence.StandardKey.Copy):
                lend_to_clipboard(row.raw or row.title)
                self.copied.emit()
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
        if event.size().width() != event.oldSize().width():
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

    def _take_tab(self) -> None:
        # In an empty list nothing would show where the focus is; a panel in the list has stops of its own.
        by_tab = self._rows.rowCount() and self._painter.panel is None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.NoFocus)

    def strip(self) -> int:
        """How wide the strip for the scroll bar is, in pixels; a list that is whole has none."""
        return 0 if self._whole else SCROLL_STRIP

    def _make_room(self, _least: int, most: int) -> None:
        # The scroll bar has its own strip at the edge of the card: rows keep their width when it comes.
        strip = 0 if most > 0 else self.strip()
        margins = (strip, 0, 0, 0) if self.isRightToLeft() else (0, 0, strip, 0)
        if self.viewportMargins() != QMargins(*margins):
            self.setViewportMargins(*margins)

    def _index_of(self, key: object) -> QModelIndex:
        """Where an entry stands; an index that is not valid where it is not known."""
        found = (number for number, row in enumerate(self._rows.rows()) if row.key == key)
        return self._rows.index(next(found, -1))

    def _show_in_place(self, key: object) -> None:
        index = self._index_of(key)
        self.scrollTo(index)
        self._bring_into_view(index)

    def _page(self) -> PageScroll | None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, PageScroll):
            page = page.parentWidget()
        return page

    def _bring_into_view(self, index: QModelIndex) -> None:
        page = self._page()
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
        set_margins_as_read(self.column, Space.CARD, Space.CHIPS, Space.CARD - entries.strip(), Space.CHIPS)
        if nothing is not None:
            nothing.setContentsMargins(0, Space.CHIPS, entries.strip(), Space.CHIPS)
            self.column.addWidget(nothing)
            self.column.addStretch(0)
        self.column.addWidget(entries, 1)
