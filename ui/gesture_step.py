"""The third step of the landing guide: one small gesture, from the person's own list or from other ideas."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.arriving import Arriving, Choice
from models.records import TEXT_LIMIT, Arrival
from ui import look
from ui.landing_steps import LandingStep
from ui.tokens import Tone
from ui.widgets import buttons

_CHOICE_HEIGHT = 40


class ChooseGesture(LandingStep):
    """A few gestures to choose one from, a place for another, and a button for other ideas."""

    def __init__(self, arrival: Arrival = Arrival.MINE) -> None:
        theirs = arrival is Arrival.PARTNERS
        super().__init__(
            3,
            QCoreApplication.translate("landing", "Choose a gesture"),
            QCoreApplication.translate("landing", "What will they come home to?")
            if theirs
            else QCoreApplication.translate("landing", "How will you arrive?"),
            QCoreApplication.translate("landing", "This one"),
        )
        self._offered, self._turn = Arriving(), 0
        self._choices: dict[QPushButton, Choice] = {}
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.content.addLayout(self._rows)
        self.own = QLineEdit()
        self.own.setMinimumHeight(look.current().px(_CHOICE_HEIGHT))
        self.own.setPlaceholderText(self.tr("Something else…"))
        self.own.setAccessibleName(self.tr("Another gesture"))
        self.own.setMaxLength(TEXT_LIMIT)
        self.own.setProperty("tone", Tone.LANDING.value)
        self.own.textChanged.connect(self._own_typed)
        self.own.returnPressed.connect(self.done)
        self._rows.addWidget(self.own)
        self.other_ideas = buttons.ghost(self.tr("Other ideas"), tip=self.tr("Ctrl+P"))
        self.other_ideas.setShortcut("Ctrl+P")
        self.other_ideas.clicked.connect(self._turn_over)
        self.close_with_buttons(self.other_ideas)

    def offer(self, offered: Arriving) -> None:
        """Show what can be offered, the person's own first; the first one is chosen until another is.

        Offered anew while one looks at it, what was chosen and where one had come to stay as they are.
        """
        before, in_hand = self._checked(), any(button.hasFocus() for button in self._choices)
        self._offered = offered
        self._show_choices()
        for button, choice in self._choices.items():
            button.setChecked(button.isChecked() or (before is not None and choice.id == before.id))
        if in_hand:
            (self._group.checkedButton() or self.own).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> Choice | None:
        """The gesture or idea that is chosen, when none was typed."""
        if self.own.text().strip():
            return None
        return self._checked()

    def first_field(self) -> QWidget:
        """The chosen gesture."""
        return next(iter(self._choices), self.own)

    def _checked(self) -> Choice | None:
        return next((choice for button, choice in self._choices.items() if button.isChecked()), None)

    def _turn_over(self) -> None:
        self._turn += 1
        self._show_choices()
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()

    def _show_choices(self) -> None:
        for button in self._choices:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._choices.clear()
        choices = self._offered.choices(self._turn)
        for choice in choices:
            button = buttons.WordsButton(choice.name, "choice")
            button.setCheckable(True)
            self._group.addButton(button)
            self._choices[button] = choice
            self._rows.insertWidget(self._rows.count() - 1, button)
            # What is not shown yet cannot have the focus.
            button.show()
        if self._choices:
            next(iter(self._choices)).setChecked(True)
        self.other_ideas.setVisible(self._offered.choices(1) != self._offered.choices(0))
        self._dim()

    def _own_typed(self) -> None:
        self._dim()
        self.edited.emit()

    def _dim(self) -> None:
        """What is typed goes before what was chosen."""
        for button in self._choices:
            button.setEnabled(not self.own.text().strip())
