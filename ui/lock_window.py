"""What stands in the tracker's place while the journal is locked: one field, one button, one way for who forgot."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.journal import Trouble
from models.recovery_code import CodeError, read_code
from models.vault import Secret, Way
from ui import icons, look
from ui.locale_texts import length_text
from ui.lock_texts import code_mistake_text
from ui.reading_order import WindowAsRead
from ui.tokens import Tone
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import ghost, primary
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.nav_button import IconLabel

_SIZE, _SMALLEST = (1000, 680), (426, 420)
_WIDTH, _BRAND, _GAP, _FIELD = 320, 26, 14, 40
_TICK_MS = 1000
_MINUTE = timedelta(minutes=1)


class LockWindow(WindowAsRead):
    """Asks for the passphrase, or for the recovery code; it knows neither whose journal it is nor what is in it."""

    tried = Signal(object)
    """Carries the `Secret` to try."""

    quit_requested = Signal()
    safety_requested = Signal()

    def __init__(self, icon: str = "soft-landing") -> None:
        super().__init__()
        self._icon = icon
        self._way = Way.PASSPHRASE
        self._left = timedelta()
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setWindowIcon(icons.app_icon())
        self.resize(*map(look.current().px, _SIZE))
        self.setMinimumSize(*_SMALLEST)
        self.heading = PlainLabel(self.tr("Locked"), "large")
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field = QLineEdit()
        self.field.setMinimumHeight(look.current().px(_FIELD))
        self.open = primary(self.tr("Open"), Tone.LANDING)
        self.other_way = ghost("")
        # There is no passphrase before help.
        self.safety = ghost(self.tr("Ways to get help"), tip=self.tr("Nothing about opening it is stored."))
        self.said = PlainLabel("", "small", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._clockwork = QTimer(self, interval=_TICK_MS)
        self._clockwork.timeout.connect(self._count_down)
        self.open.clicked.connect(self._try)
        self.field.returnPressed.connect(self._try)
        self.other_way.clicked.connect(self._change_way)
        self.safety.clicked.connect(self.safety_requested)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_requested)
        self._ask_for(Way.PASSPHRASE)

    def refuse(self, trouble: Trouble, wait: timedelta) -> None:
        """The secret was not the right one, or something else is the matter; `wait`: no other is tried before then."""
        self._set_busy(busy=False)
        self.field.selectAll()
        self.field.setFocus()
        if wait:
            self._left = wait
            self._clockwork.start()
            self._count_down(passed=False)
        else:
            self._say(self._refusal(trouble))

    def forget(self) -> None:
        """Hold nothing that was typed."""
        self.field.clear()
        self._say("")

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to be typed into."""
        super().showEvent(event)
        self.field.setFocus()

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = self._middle = QWidget()
        middle.setProperty("ground", "clear")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(IconLabel(self._icon, _BRAND), alignment=Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.heading, self.field, self.open, self.said, self.other_way):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        # Not by alignment: that would work out the height of wrapped words for the width of the window.
        outer.addLayout(row(None, middle, None))
        outer.addStretch(1)
        outer.addLayout(row(None, self.safety, None))

    def _ask_for(self, way: Way) -> None:
        self._way = way
        by_passphrase = way is Way.PASSPHRASE
        self.field.clear()
        self.field.setEchoMode(QLineEdit.EchoMode.Password if by_passphrase else QLineEdit.EchoMode.Normal)
        asked = self.tr("Passphrase") if by_passphrase else self.tr("Recovery code, eight groups of five")
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        other = self.tr("Forgotten? Use your recovery code.") if by_passphrase else self.tr("Use the passphrase")
        self.other_way.setText(other)
        self.other_way.setAccessibleName(other)
        self.other_way.ensurePolished()
        self._middle.setFixedWidth(max(look.current().px(_WIDTH), self.other_way.sizeHint().width()))
        self._say("")
        self.field.setFocus()

    # --- trying ----------------------------------------------------------------------------------------------------

    def _try(self) -> None:
        typed = self.field.text()
        if not typed or not self.field.isEnabled() or self._clockwork.isActive():
            return
        if self._way is Way.RECOVERY:
            try:
                read_code(typed)
            except CodeError as error:
                self._say(code_mistake_text(error))
                return
        self._say("")
        self._set_busy(busy=True)
        self.tried.emit(Secret(self._way, typed))

    def _change_way(self) -> None:
        self._ask_for(Way.RECOVERY if self._way is Way.PASSPHRASE else Way.PASSPHRASE)

    def _set_busy(self, *, busy: bool) -> None:
        self.field.setEnabled(not busy)
        self.open.setEnabled(not busy)

    def _refusal(self, trouble: Trouble) -> str:
        if trouble is not Trouble.WRONG_SECRET:
            return trouble_text(trouble)
        if self._way is Way.RECOVERY:
            return self.tr("That code is well formed, but it is not the one of this journal.")
        return self.tr("That didn’t open it. Another keyboard layout or Caps Lock may be the reason.")

    def _count_down(self, *, passed: bool = True) -> None:
        """Say how long it still is, once a second while somebody waits for it."""
        self._left -= timedelta(milliseconds=_TICK_MS) if passed else timedelta()
        if self._left <= timedelta():
            self._clockwork.stop()
            self._say(self.tr("You can try again now."))
            self.open.setEnabled(True)
            return
        self.open.setEnabled(False)
        left = self.tr("{seconds}\u00a0s").format(seconds=-(-self._left // timedelta(seconds=1)))
        told = left if self._left < _MINUTE else length_text(self._left)
        self._say(self.tr("That didn’t open it. The next try is in {time}.").format(time=told))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
