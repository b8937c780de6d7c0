"""The section about the lock: what stands between the journal and whoever sits down at this computer."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from models.settings import Settings
from models.vault import Way
from ui.desktop.screen_capture import system_shield
from ui.discretion import HIDE_KEYS
from ui.lock_wishes import Wish
from ui.punctuation import one_after_the_other
from ui.settings_rows import Section, chips_box
from ui.tokens import Tone
from ui.widgets.buttons import plain
from ui.widgets.chip import ChipGroup
from ui.widgets.divider import Divider
from ui.widgets.toggle import Toggle

MINUTES = (1, 5, 15, 30, 0)


class _Rows(Section):
    """Rows to be shown and hidden together, within the card of the section."""

    def __init__(self) -> None:
        super().__init__("")
        self.setProperty("card", "none")
        self.column.setContentsMargins(0, 0, 0, 0)


class LockSection(Section):
    """What there is to choose follows from whether there is a passphrase; both are told by `show_ways`."""

    wished = Signal(object)
    """Carries the `Wish`."""

    lock_requested = Signal()

    computer_distrusted = Signal()
    """The computer is to open the journal no more."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Lock"))
        self._without = _Rows()
        self._with = _Rows()
        self.column.addWidget(self._without)
        self.column.addWidget(self._with)
        self.protect = self._button(self.tr("Set a passphrase…"), Wish.PROTECT)
        self._without.add_paragraph(
            self.tr("Your journal opens by itself"),
            self.tr(
                "Whoever uses your account on this computer can open Soft Landing and read it. A passphrase of its own "
                "keeps it closed to them. It comes with a recovery code, for the day the passphrase is forgotten."
            ),
            chips_box(self.protect),
        )
        self._build_lock(settings)
        self._build_secrets()
        self._build_discretion()
        self.show_settings(settings)
        self.show_ways(frozenset({Way.OPEN}))

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.after.choose(settings.lock_after)
        self.with_screen.show_value(settings.lock_with_screen)
        self.discreet.show_value(settings.discreet)

    def show_ways(self, ways: frozenset[Way]) -> None:
        """Show in which ways the journal opens."""
        protected = Way.PASSPHRASE in ways
        goes, comes = (self._without, self._with) if protected else (self._with, self._without)
        in_hand = cast("QWidget | None", self.window().focusWidget())
        comes.show()
        if in_hand is not None and goes.isAncestorOf(in_hand):
            # The button that was pressed goes; the keyboard stays here.
            (self.lock_now if protected else self.protect).setFocus()
        goes.hide()
        self.computer.show_value(Way.COMPUTER in ways)

    # --- building --------------------------------------------------------------------------------------------------

    def _build_lock(self, settings: Settings) -> None:
        self.lock_now = plain(self.tr("Lock now"), tip=self.tr("Ctrl+L"))
        self.lock_now.clicked.connect(self.lock_requested)
        offered = sorted({*MINUTES, settings.lock_after}, key=lambda minutes: minutes or float("inf"))
        named = [(minutes, self._minutes(minutes)) for minutes in offered]
        self.after: ChipGroup[int] = ChipGroup(named, Tone.LANDING, optional=False, parent=self)
        self.after.changed.connect(lambda: self.chosen.emit("lock_after", self.after.value()))
        self.with_screen = Toggle(self.tr("With the screen"))
        self.with_screen.toggled.connect(lambda on: self.chosen.emit("lock_with_screen", on))
        self.computer = Toggle(self.tr("This computer opens it"))
        self.computer.clicked.connect(self._computer_clicked)
        self._with.add_row(
            self.tr("Locked by a passphrase"),
            self.tr(
                "Before the computer sleeps, too. What you were writing is kept, and reminders go on, without words."
            ),
            self.lock_now,
        )
        self._with.add_row(self.tr("When nobody is there"), "", below=(chips_box(*self.after.chips.values()),))
        self._with.add_row(self.tr("With the screen"), self.tr("Whenever the screen is locked."), self.with_screen)
        self._with.add_row(
            self.tr("This computer opens it"),
            self.tr("When Soft Landing starts, by your account’s keyring. Once locked, the passphrase is asked for."),
            self.computer,
        )

    def _build_secrets(self) -> None:
        self._with.add_paragraph(
            self.tr("Passphrase and recovery code"),
            self.tr("If somebody may know them, change the key too: then even an old copy of them opens nothing new."),
            chips_box(
                self._button(self.tr("New passphrase…"), Wish.NEW_PASSPHRASE),
                self._button(self.tr("New recovery code…"), Wish.NEW_CODE),
                self._button(self.tr("Change the key too…"), Wish.NEW_KEY),
                self._button(self.tr("Remove the lock…"), Wish.UNPROTECT),
            ),
        )

    def _build_discretion(self) -> None:
        self.discreet = Toggle(self.tr("Discreet"))
        self.discreet.toggled.connect(lambda on: self.chosen.emit("discreet", on))
        rows = _Rows()
        told = self.tr(
            "A neutral name and icon in tray, titles and notifications. Discreet or not, {keys} hides all windows."
        ).format(keys=QKeySequence(HIDE_KEYS).toString(QKeySequence.SequenceFormat.NativeText))
        if system_shield().works:
            captures = self.tr("Screenshots and recordings of the screen leave the windows out.")
        else:
            captures = self.tr("This system cannot keep windows out of screenshots and recordings.")
        rows.add_row(self.tr("Discreet"), one_after_the_other(told, captures), self.discreet)
        self.column.addWidget(Divider())
        self.column.addWidget(rows)

    def _button(self, text: str, wish: Wish) -> QPushButton:
        button = plain(text)
        button.clicked.connect(lambda: self.wished.emit(wish))
        return button

    def _minutes(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never by itself")
        return self.tr("After {minutes} min").format(minutes=minutes)

    def _computer_clicked(self, on: bool) -> None:
        """The switch follows once it is so: being trusted takes a passphrase first."""
        self.computer.show_value(not on)
        if on:
            self.wished.emit(Wish.TRUST_COMPUTER)
        else:
            self.computer_distrusted.emit()
