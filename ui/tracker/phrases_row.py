"""Three things to say now, of three different kinds, and others at a key press."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.phrases import RepairPhrase, phrases_to_say
from ui.tokens import Space
from ui.tracker.record_texts import attempt_text
from ui.widgets.buttons import WordsButton


class PhrasesRow(QWidget):
    """Phrases side by side; `turn` decides which, so that no kind is always the first to be seen."""

    taken = Signal(object)
    """RepairPhrase: the person takes it up."""

    def __init__(self, turn: int) -> None:
        super().__init__()
        self._turn = turn
        self._phrases: tuple[RepairPhrase, ...] = ()
        self.buttons: list[WordsButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.ROWS)
        self.hide()

    def show_phrases(self, phrases: Sequence[RepairPhrase]) -> None:
        """Offer some of these, which are the library as this person has it."""
        if tuple(phrases) != self._phrases:
            self._phrases = tuple(phrases)
            self._offer()

    def turn(self) -> None:
        """Offer others; the keyboard stays where it is in the row."""
        place = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        self._turn += 1
        self._offer()
        if place is not None and place < len(self.buttons):
            self.buttons[place].setFocus()

    def _offer(self) -> None:
        for button in self.buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(phrase) for phrase in phrases_to_say(self._phrases, self._turn)]
        for button in self.buttons:
            self._line.addWidget(button, 1)
        # Somebody may have hidden them all.
        self.setVisible(bool(self.buttons))

    def _button(self, phrase: RepairPhrase) -> WordsButton:
        button = WordsButton(phrase.text, "phrase", tip=attempt_text(phrase.kind))
        button.setAccessibleDescription(attempt_text(phrase.kind))
        button.clicked.connect(lambda: self.taken.emit(phrase))
        return button
