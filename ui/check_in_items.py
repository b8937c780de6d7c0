"""The sentences of a questionnaire, each with its answers as chips."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.questionnaire import Item, Questionnaire
from ui.tokens import Space, Tone
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel


class CheckInItems(QWidget):
    """An answer can be taken back by choosing it once more."""

    changed = Signal()
    """Another answer was given, or one was taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: dict[str, ChipGroup[int]] = {}
        """The answers by the key of their item."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.ROWS)

    def show_items(self, questionnaire: Questionnaire, answers: Mapping[str, int]) -> None:
        """Show these sentences with the answers given so far."""
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.groups = {}
        for each in questionnaire.items:
            self._column.addWidget(self._card(each, questionnaire, answers.get(each.id)))

    def answers(self) -> dict[str, int]:
        """What is answered so far, by the key of the item."""
        chosen = {key: group.value() for key, group in self.groups.items()}
        return {key: value for key, value in chosen.items() if value is not None}

    def _card(self, item: Item, questionnaire: Questionnaire, answer: int | None) -> Card:
        card = Card()
        group = ChipGroup(questionnaire.scale, Tone.LANDING, parent=card)
        for value, chip in group.chips.items():
            chip.setAccessibleName(f"{item.text} {dict(questionnaire.scale)[value]}")
        if answer is not None:
            group.choose(answer)
        group.changed.connect(self.changed)
        self.groups[item.id] = group
        card.column.addWidget(PlainLabel(item.text, wrap=True))
        card.column.addLayout(flow(*group.chips.values()))
        return card
