"""A table behind each picture: to be read aloud, to be looked up in, and to be copied into a spreadsheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from ui import look
from ui.punctuation import named

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROWS_IN_VIEW, _ROW = 8, 28


@dataclass(frozen=True)
class Table:
    """Words and figures in rows, as they are to be read."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_tsv(self, rows: Sequence[int] | None = None) -> str:
        """The head and these rows (all of them, if not said), cells apart by tabs."""
        chosen = self.rows if rows is None else [self.rows[number] for number in rows]
        return "".join("\t".join(cell.replace("\t", " ") for cell in line) + "\n" for line in (self.head, *chosen))


class TableModel(QAbstractTableModel):
    """Hands a `Table` to the view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = Table((), ())

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """One row a line."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """As many as the head has."""
        return 0 if parent.isValid() else len(self.table.head)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell; a screen reader hears the head of the column with it."""
        if not index.isValid():
            return None
        text = self.table.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return named(self.table.head[index.column()], text)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The head."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.table.head[section]
        return None


class TrendTable(QTableView):
    """Rows to walk through; Ctrl+C copies the chosen ones, or all of them, with the head."""

    chosen = Signal()
    """Other rows are chosen now."""

    delete_pressed = Signal()
    """The Delete key was pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setProperty("kind", "figures")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self._model.modelReset.connect(self.chosen)
        look.current().changed.connect(self._fit)

    def show_table(self, table: Table) -> None:
        """Show another table, its last rows first in view: those are the latest."""
        if table == self._model.table:
            return
        self._model.show_table(table)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._fit()
        self.scrollToBottom()

    def has_rows(self) -> bool:
        """Whether there is anything in it."""
        return bool(self._model.table.rows)

    def copied_text(self) -> str:
        """What Ctrl+C puts on the clipboard."""
        return self._model.table.as_tsv(self.chosen_rows() or None)

    def chosen_rows(self) -> list[int]:
        """The numbers of the rows that are chosen, from 0."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows; Qt's own copying takes one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
            return
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """At its end, the page scrolls on."""
        before = self.verticalScrollBar().value()
        super().wheelEvent(event)
        if self.verticalScrollBar().value() == before:
            event.ignore()

    def _fit(self) -> None:
        row = max(look.current().px(_ROW), self.fontMetrics().height() + 10)
        self.verticalHeader().setDefaultSectionSize(row)
        shown = min(_ROWS_IN_VIEW, max(1, self._model.rowCount()))
        self.setFixedHeight(shown * row + self.horizontalHeader().sizeHint().height() + 4)
