"""What a list of entries shows, row by row, and the model that hands it to the view a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.punctuation import listed
from ui.tokens import Tone
from ui.widgets.state_dot import DotShape

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Mark:
    """One stop of a small timeline under the words."""

    text: str
    tone: Tone = Tone.PLAIN
    shape: DotShape = DotShape.OPEN


@dataclass(frozen=True, kw_only=True)
class Row:
    """One entry, ready to be painted: everything but `raw` is text as it is to be read."""

    key: object
    title: str
    when: str = ""
    dot: Tone | None = None
    sub: str = ""
    marks: tuple[Mark, ...] = ()
    note: str = ""
    chip: str = ""
    tone: Tone = Tone.PLAIN
    filled: bool = False
    dashed: bool = False
    raw: str = ""  # the words to edit in place; empty where there is nothing to edit
    spoken: str = ""  # the row in sentences; empty where its parts one after the other say it as well

    def in_words(self) -> str:
        """The row in one sentence or in some, for those who do not see it."""
        if self.spoken:
            return self.spoken
        parts = (self.when, self.title, self.sub, *(mark.text for mark in self.marks), self.note, self.chip)
        return listed(part for part in parts if part)


class RowModel(QAbstractListModel):
    """Rows that are known so far; asks for the next page when the view comes near the end."""

    more_wanted = Signal()
    edited = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._more = False
        self._asked = False

    def rows(self) -> tuple[Row, ...]:
        """The rows that are known."""
        return tuple(self._rows)

    def row(self, index: AnyIndex) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these rows and no others; `more` says that there are further ones to ask for."""
        self._more, self._asked = more, False
        if [row.key for row in rows] == [row.key for row in self._rows]:
            # The same entries with other words: selection and place in the list stay.
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these rows after the others."""
        self._more, self._asked = more, False
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows are known."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: AnyIndex) -> bool:
        """Whether a further page is there and not on its way yet."""
        return self._more and not self._asked

    def fetchMore(self, _parent: AnyIndex) -> None:
        """Ask for the next page; it comes through `add_rows`."""
        self._asked = True
        self.more_wanted.emit()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its title, the words to edit, or the row in words."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.EditRole:
                return row.raw
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.in_words()
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows with words of the person can be edited."""
        row = self.row(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if row and row.raw else flags

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand edited words to whoever keeps them; the row changes when they are stored."""
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole or value == row.raw:
            return False
        self.edited.emit(row.key, value)
        return True
