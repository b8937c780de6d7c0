"""A new gesture: written by hand, or one of the ideas from the library as the person has it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.phrases import GestureIdea, ideas_to_show
from models.records import TEXT_LIMIT, FavouriteOf
from ui.tokens import Space, Tone
from ui.tracker.record_texts import favourite_text
from ui.widgets import buttons
from ui.widgets.card import Card, bare, row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import FlowLayout, labelled_flow
from ui.widgets.labels import PlainLabel


class GestureForm(Card):
    """A field, whose favourite it is, and a few ideas to pick from instead."""

    written = Signal()
    """What stands in the field is to be added."""

    picked = Signal(object)
    """A `GestureIdea` is to be added."""

    left = Signal()
    """The person is done here."""

    def __init__(self) -> None:
        super().__init__("none", spacing=Space.ROWS)
        self.column.setContentsMargins(0, Space.CHIPS, 0, Space.CHIPS)
        self._ideas: tuple[GestureIdea, ...] = ()
        self._shown: tuple[GestureIdea, ...] = ()
        self._turn = 0
        self.chips: list[Chip] = []
        self.name = QLineEdit()
        self.name.setMaxLength(min(200, TEXT_LIMIT))
        self.name.setAccessibleName(self.tr("The new gesture"))
        self.name.setPlaceholderText(self.tr("Something small that says: I’m here"))
        self.name.setProperty("tone", "landing")
        self.name.returnPressed.connect(self.written)
        self.whose = ChipGroup(
            [(each, favourite_text(each)) for each in FavouriteOf], Tone.LANDING, optional=False, parent=self
        )
        self.whose.choose(FavouriteOf.BOTH)
        self.add_button = buttons.primary(self.tr("Add"), Tone.LANDING)
        self.add_button.clicked.connect(self.written)
        self.leave_button = buttons.ghost(self.tr("Done"), tip=self.tr("Esc does the same"))
        self.leave_button.clicked.connect(self.left)
        line = labelled_flow(self.tr("Favourite of"), *self.whose.chips.values())
        line.add_stretch()
        line.addWidget(self.leave_button)
        line.addWidget(self.add_button)
        self.column.addWidget(self.name)
        self.column.addLayout(line)
        self._pick = self._build_ideas()
        self.column.addWidget(self._pick)

    def show_ideas(self, ideas: Sequence[GestureIdea], *, may_leave: bool) -> None:
        """Offer these; without any gesture so far there is nothing else to do here, so that it stays open."""
        self._ideas = tuple(ideas)
        self.leave_button.setVisible(may_leave)
        self._show_chips()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it in."""
        if event.key() == Qt.Key.Key_Escape and not self.leave_button.isHidden():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _build_ideas(self) -> QWidget:
        box = bare()
        words = self.tr("Or pick two or three that feel like coming home. Space counts, too.")
        self._flow = FlowLayout()
        self.other_ideas = buttons.ghost(self.tr("Other ideas"))
        self.other_ideas.clicked.connect(self._turn_over)
        line = row()
        line.addWidget(PlainLabel(words, "sub", wrap=True), 1)
        line.addWidget(self.other_ideas)
        box.column.addLayout(line)
        box.column.addLayout(self._flow)
        return box

    def _turn_over(self) -> None:
        self._turn += 1
        self._show_chips()

    def _show_chips(self) -> None:
        shown = ideas_to_show(self._ideas, self._turn)
        self._pick.setVisible(bool(shown))
        self.other_ideas.setVisible(len(self._ideas) > len(shown))
        if shown == self._shown:
            return
        self._shown = shown
        had_focus = any(chip.hasFocus() for chip in self.chips)
        self._flow.let_go_of_all()
        self.chips = [self._chip(idea) for idea in shown]
        for chip in self.chips:
            self._flow.addWidget(chip)
        if had_focus and self.chips:
            self.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._pick.updateGeometry()

    def _chip(self, idea: GestureIdea) -> Chip:
        chip = Chip(idea.name, Tone.LANDING, checkable=False)
        chip.clicked.connect(lambda: self.picked.emit(idea))
        return chip
