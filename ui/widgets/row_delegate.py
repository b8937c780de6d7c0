"""Paints the rows of a list of entries, and puts what changes an entry in the place of its words."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.focus_ring import ring_wanted
from ui.widgets.entry_painter import paint_row, places, row_height
from ui.widgets.entry_rows import ROW_ROLE, AnyIndex, Row, RowModel
from ui.widgets.text_edit import GrowingTextEdit


class RowDelegate(QStyledItemDelegate):
    """Paints rows and opens the editor in the place of the words."""

    typed = Signal(object, str)
    """(key, words): what stands in the editor of an entry now."""

    changing_ended = Signal()
    """The editor is gone."""

    def __init__(self, *, menu: bool, edit_name: str, parent: QListView) -> None:
        super().__init__(parent)
        self._list, self._menu, self._edit_name = parent, menu, edit_name
        self.editor: GrowingTextEdit | None = None
        self._editing: object = None
        self.panel: QWidget | None = None
        self.panel_key: object = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The row; nothing below a panel that stands in its place."""
        row: Row = index.data(ROW_ROLE)
        if self.panel is not None and row.key == self.panel_key:
            return
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and ring_wanted(self._list)
        rect: QRect = option.rect
        paint_row(painter, row, rect, first=index.row() == 0, current=focused, hovered=hovered, menu=self._menu)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its words, its editor or its panel."""
        row: Row = index.data(ROW_ROLE)
        width = self._list.viewport().width()
        if self.panel is not None and row.key == self.panel_key:
            layout = self.panel.layout()
            return QSize(width, layout.totalHeightForWidth(width) if layout else self.panel.sizeHint().height())
        height = row_height(row, width, menu=self._menu)
        if self.editor is not None and row.key == self._editing:
            height = max(height, self.editor.sizeHint().height() + 12)
        return QSize(width, height)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A field in the place of the words."""
        row: Row = index.data(ROW_ROLE)
        editor = GrowingTextEdit(self._edit_name, ground="surface", parent=parent)
        editor.sent.connect(lambda: self._finish(editor))
        editor.textChanged.connect(lambda: self.typed.emit(row.key, editor.toPlainText()))
        editor.document().documentLayout().documentSizeChanged.connect(
            lambda _: self._list.scheduleDelayedItemsLayout()
        )
        self.editor, self._editing = editor, row.key
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The words as they are kept, unless something was typed already."""
        if isinstance(editor, GrowingTextEdit) and not editor.toPlainText():
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        """Hand over what was typed."""
        if isinstance(editor, GrowingTextEdit) and isinstance(model, RowModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """In the place of the words, a panel in that of the whole row."""
        rect: QRect = option.rect
        if editor is self.panel:
            editor.setGeometry(rect)
            return
        words = places(index.data(ROW_ROLE), rect, menu=self._menu).words
        editor.setGeometry(words.left() - 12, rect.top() + 6, words.width() + 12, editor.sizeHint().height())

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        """Enter belongs to the editor, which knows Shift+Enter; Escape and losing the focus are the view's."""
        if isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        return super().eventFilter(editor, event)  # type: ignore[arg-type]

    def _finish(self, editor: GrowingTextEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._list.setFocus()

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        """The row is its old height again."""
        if self.editor is editor:
            self.editor, self._editing = None, None
            self._list.scheduleDelayedItemsLayout()
            self.changing_ended.emit()
        super().destroyEditor(editor, index)
