"""The steps of setting a lock: what opens it so far, a new passphrase, the recovery code, typing some of it again."""

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from models.recovery_code import GROUPS, CodeError, ConfirmedCode, RecoveryCode, new_code, read_code
from models.vault import Secret, Way
from ui import look
from ui.clipboard import lend_to_clipboard
from ui.code_print import print_code
from ui.settings_rows import chips_box
from ui.tokens import Space
from ui.widgets.buttons import plain
from ui.widgets.labels import PlainLabel

_IN_A_ROW = 4
_ASKED = 2


class LockStep(QWidget):
    """One step. `complaint` says what is missing before it can go on, in a sentence, or nothing."""

    entered = Signal()
    """Enter was pressed in a field."""

    def __init__(self, title: str, told: str) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.ROWS)
        self.column.addWidget(PlainLabel(told, "sub", wrap=True))

    def complaint(self) -> str:
        """What is missing."""
        return ""

    def begin(self) -> None:
        """Put the focus where it begins."""

    def forget(self) -> None:
        """Hold nothing that was typed."""

    def add_field(self, name: str, *, hidden: bool = True) -> QLineEdit:
        """A field with its name above it."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        field.returnPressed.connect(self.entered)
        column = QVBoxLayout()
        column.setSpacing(Space.TIGHT)
        column.addWidget(PlainLabel(name, "small"))
        column.addWidget(field)
        self.column.addLayout(column)
        return field


class WhatOpensIt(LockStep):
    """The passphrase there is, or the code that stands for it."""

    def __init__(self, told: str) -> None:
        super().__init__(self.tr("First, so that nobody else does this"), told)
        self.field = self.add_field(self.tr("Your passphrase, or your recovery code"))

    def complaint(self) -> str:
        """Something has to be typed."""
        return "" if self.field.text() else self.tr("This asks for what opens your journal today.")

    def secret(self) -> Secret:
        """What was typed; whatever is well formed as a recovery code is taken for one."""
        try:
            read_code(self.field.text())
        except CodeError:
            return Secret(Way.PASSPHRASE, self.field.text())
        return Secret(Way.RECOVERY, self.field.text())

    def begin(self) -> None:
        """Into the field."""
        self.field.setFocus()

    def forget(self) -> None:
        """Empty the field."""
        self.field.clear()


class NewPassphrase(LockStep):
    """A passphrase, typed twice; any is taken that is not empty."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("A passphrase"),
            self.tr(
                "Some words that come to your mind easily and to nobody else’s. Five or six that do not belong "
                "together are hard to guess; a name or a date is not."
            ),
        )
        self.first = self.add_field(self.tr("Passphrase"))
        self.again = self.add_field(self.tr("The same again"))

    def complaint(self) -> str:
        """Both fields have to say the same."""
        if not self.first.text():
            return self.tr("A few words first.")
        return "" if self.first.text() == self.again.text() else self.tr("The two are not the same yet.")

    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def begin(self) -> None:
        """Into the first field."""
        self.first.setFocus()

    def forget(self) -> None:
        """Empty both."""
        self.first.clear()
        self.again.clear()


class ShownCode(LockStep):
    """A recovery code, to be copied by hand or printed. It is shown here and never again."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "If the passphrase is ever forgotten, this opens your journal; without both, nobody can, we neither. "
                "Write it down or print it, and keep it where nobody looks. It is shown only now."
            ),
        )
        self.code: RecoveryCode = new_code()
        sheet = QGridLayout()
        sheet.setHorizontalSpacing(Space.CARD)
        sheet.setVerticalSpacing(Space.CHIPS)
        for index, group in enumerate(self.code.groups):
            sheet.addWidget(self._group(index, group), *divmod(index, _IN_A_ROW))
        self.column.addLayout(sheet)
        self.print = plain(self.tr("Print…"))
        self.copy = plain(self.tr("Copy"), tip=self.tr("It leaves the clipboard again after half a minute."))
        self.print.clicked.connect(lambda: print_code(self.code, self))
        self.copy.clicked.connect(lambda: lend_to_clipboard(self.code.text))
        self.column.addWidget(chips_box(self.print, self.copy))

    def begin(self) -> None:
        """Nothing is to be typed."""
        self.setFocus()

    def _group(self, index: int, group: str) -> PlainLabel:
        label = PlainLabel(group, "large")
        label.setAccessibleName(self.tr("Group {number}: {group}").format(number=index + 1, group=" ".join(group)))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        family = font.family()
        label.setStyleSheet(f'QLabel {{ font-family: "{family}"; font-size: {look.current().px(17)}px; }}')
        font.setWeight(QFont.Weight.Normal)
        label.setFont(font)
        return label


class TypedAgain(LockStep):
    """Two groups of the code, so that it is certain that it stands somewhere else than on this screen."""

    def __init__(self, code: RecoveryCode) -> None:
        super().__init__(
            self.tr("Two groups of it, to be sure"),
            self.tr("From the paper: this makes certain that the code is where you can find it again."),
        )
        self._code = code
        dice = secrets.SystemRandom()
        self.asked = sorted(dice.sample(range(GROUPS), _ASKED))
        name = self.tr("Group {number}")
        self.fields = {index: self.add_field(name.format(number=index + 1), hidden=False) for index in self.asked}

    def complaint(self) -> str:
        """Both groups have to be right."""
        return "" if self.confirmed() else self.tr("That is not quite what stands in the code. Going back shows it.")

    def confirmed(self) -> ConfirmedCode | None:
        """The code, once both groups are right."""
        return self._code.confirm({index: field.text() for index, field in self.fields.items()})

    def begin(self) -> None:
        """Into the first field."""
        self.fields[self.asked[0]].setFocus()

    def forget(self) -> None:
        """Empty both."""
        for field in self.fields.values():
            field.clear()
