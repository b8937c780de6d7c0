"""Everything about the lock that takes more than a click, step by step, in one small dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models.journal import Trouble
from ui import look
from ui.lock_steps import LockStep, NewPassphrase, ShownCode, TypedAgain, WhatOpensIt
from ui.lock_wishes import Answers, Wish
from ui.tokens import Space, Tone
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import ghost, primary
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel

_WIDTH = 440


_WITH_PASSPHRASE = {Wish.PROTECT, Wish.NEW_PASSPHRASE, Wish.NEW_KEY}
_WITH_CODE = {Wish.PROTECT, Wish.NEW_CODE, Wish.NEW_KEY}


class LockDialog(QDialog):
    """Goes through the steps of one wish. What was typed is forgotten when it closes."""

    check_wanted = Signal(object)
    """Is this `Secret` the one that opens the journal? Answered by `go_on` or `refuse`."""

    answered = Signal(object)
    """Carries the `Answers`; answered by `accept` or `refuse`."""

    def __init__(self, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish = wish
        self.setMinimumWidth(look.current().px(_WIDTH))
        self._opens = WhatOpensIt(self._warning()) if wish is not Wish.PROTECT else None
        self._passphrase = NewPassphrase() if wish in _WITH_PASSPHRASE else None
        self._shown = ShownCode() if wish in _WITH_CODE else None
        self._again = TypedAgain(self._shown.code) if self._shown else None
        self.steps = [step for step in (self._opens, self._passphrase, self._shown, self._again) if step]
        self._stack = QStackedWidget()
        self._stack.setProperty("ground", "clear")
        self._title = PlainLabel("", "heading", wrap=True)
        self._said = PlainLabel("", "small", wrap=True)
        self.back = ghost("")
        self.on = primary(self.tr("Continue"), Tone.LANDING)
        self._lay_out()
        self._turn_to(0)

    @property
    def step(self) -> LockStep:
        """The step in view."""
        return self.steps[self._stack.currentIndex()]

    def said(self) -> str:
        """What it says is missing or went wrong, if anything."""
        return self._said.text()

    def go_on(self) -> None:
        """To the next step, or to the end."""
        self._set_busy(busy=False)
        if self.step is self.steps[-1]:
            self._set_busy(busy=True)
            self.answered.emit(self._answers())
        else:
            self._turn_to(self._stack.currentIndex() + 1)

    def refuse(self, trouble: Trouble) -> None:
        """It cannot be; the dialog stays as it is."""
        self._set_busy(busy=False)
        if self.wish is Wish.TRUST_COMPUTER and trouble is Trouble.UNREADABLE:
            self._say(self.tr("No keyring of your account answers here. Nothing was changed."))
        else:
            self._say(trouble_text(trouble))
        self.step.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the longest step, at whatever width."""
        super().resizeEvent(event)
        width = self._stack.width()
        self._stack.setMinimumHeight(max(step.column.totalHeightForWidth(width) for step in self.steps))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for what has the keyboard: a field says that it is done, a button is pressed; no other one is."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Forget what was typed, however it ends."""
        super().done(result)
        for step in self.steps:
            step.forget()

    # --- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for step in self.steps:
            step.column.addStretch(1)
            self._stack.addWidget(step)
            step.entered.connect(self._continue)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._continue)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[Space.CARD + Space.CHIPS] * 4)
        column.setSpacing(Space.ROWS)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        column.addWidget(self._said)
        column.addLayout(row(self.back, None, self.on))

    def _turn_to(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._title.setText(self.step.title)
        self.back.setText(self.tr("Back") if index else self.tr("Cancel"))
        self.back.setAccessibleName(self.back.text())
        self.setAccessibleName(self.step.title)
        self._say("")
        self.step.begin()

    def _continue(self) -> None:
        if not self.on.isEnabled():
            return
        complaint = self.step.complaint()
        if complaint:
            self._say(complaint)
        elif self._opens is not None and self.step is self._opens:
            self._set_busy(busy=True)
            self.check_wanted.emit(self._opens.secret())
        else:
            self.go_on()

    def _go_back(self) -> None:
        if self._stack.currentIndex():
            self._turn_to(self._stack.currentIndex() - 1)
        else:
            self.reject()

    def _answers(self) -> Answers:
        return Answers(
            by=self._opens.secret() if self._opens else None,
            passphrase=self._passphrase.passphrase() if self._passphrase else "",
            code=self._again.confirmed() if self._again else None,
        )

    def _set_busy(self, *, busy: bool) -> None:
        self.on.setEnabled(not busy)
        self._stack.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _warning(self) -> str:
        match self.wish:
            case Wish.NEW_PASSPHRASE:
                return self.tr("The recovery code stays as it is.")
            case Wish.NEW_CODE:
                return self.tr("The code you have now will open nothing any more.")
            case Wish.NEW_KEY:
                return self.tr(
                    "Your journal is written anew under another key, with a new passphrase and a new recovery code. "
                    "Worth it if somebody knew the old ones. Backups made earlier still open with those."
                )
            case Wish.TRUST_COMPUTER:
                return self.tr(
                    "From then on the journal opens by itself when Soft Landing starts in your account. Once locked, "
                    "it still asks for the passphrase."
                )
            case _:
                return self.tr("From then on whoever uses your account can open the journal.")
