"""One picture of the months with what it shows in a sentence, and the table behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.trend_tables import Table, TrendTable
from ui.widgets.buttons import ghost
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel


class TrendCard(Card):
    """A picture or its table; without anything to show, a sentence says what will stand here."""

    turned = Signal()
    """The table took the place of the picture, or the other way round."""

    def __init__(self, title: str, told: str, empty: str, picture: QWidget) -> None:
        super().__init__()
        self.table = TrendTable(title)
        self._title, self._picture = title, picture
        self._as_table = False
        self.toggle = ghost("")
        self.toggle.clicked.connect(self._turn)
        self._told = PlainLabel(told, "small", wrap=True)
        self._empty = PlainLabel(empty, "sub", wrap=True)
        self.notes = PlainLabel("", "small", wrap=True)
        self.column.addLayout(row(PlainLabel(title, "heading"), None, self.toggle))
        for part in (self._told, picture, self.table, self.notes, self._empty):
            self.column.addWidget(part)
        picture.setAccessibleDescription(told)
        self._show_side()

    def show_table(self, table: Table, notes: str = "") -> None:
        """Show these rows behind the picture, and some words below it."""
        self.table.show_table(table)
        self.notes.setText(notes)
        self._show_side()

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show_side()
        self.turned.emit()

    def _show_side(self) -> None:
        """The picture or the table, if there is anything to show, and what can be done with it."""
        there = self.table.has_rows()
        self._picture.setVisible(there and not self._as_table)
        self.table.setVisible(there and self._as_table)
        self.notes.setVisible(there and bool(self.notes.text()))
        self._empty.setVisible(not there)
        for part in (self._told, self.toggle):
            part.setVisible(there)
        text = self.tr("Show as a picture") if self._as_table else self.tr("Show as a table")
        self.toggle.setText(text)
        self.toggle.setAccessibleName(self.tr("{title}: {action}").format(title=self._title, action=text))
