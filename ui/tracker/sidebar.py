"""The sidebar: the name of the program, five entries, and the settings at the bottom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.tokens import Space
from ui.widgets.labels import PlainLabel
from ui.widgets.nav_button import IconLabel, NavButton

_BRAND, _BESIDE_BRAND = 26, 8
# Pixels that a page is to have before the names of the entries get any.
_FOR_THE_PAGE = 608


class Sidebar(QWidget):
    """One entry is chosen at a time. In a narrow window the entries are icons alone."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.ROWS, 20, Space.ROWS, 20)
        column.setSpacing(2)
        brand = QHBoxLayout()
        brand.setContentsMargins(_BESIDE_BRAND, 0, _BESIDE_BRAND, 23)
        brand.setSpacing(10)
        brand.addWidget(IconLabel("soft-landing", _BRAND))
        self._name = PlainLabel("Soft Landing", "strong")
        brand.addWidget(self._name, 1)
        column.addLayout(brand)
        for name, icon, text, keys in (
            ("today", "today", self.tr("Today"), "Ctrl+1"),
            ("clarity", "clarity", self.tr("Clarity"), "Ctrl+2"),
            ("repair", "repair", self.tr("Repair"), "Ctrl+3"),
            ("landings", "landing", self.tr("Landings"), "Ctrl+4"),
            ("reflection", "reflect", self.tr("Reflection"), "Ctrl+5"),
        ):
            column.addWidget(self._entry(name, icon, text, keys))
        column.addStretch(1)
        self._lock = NavButton("lock", self.tr("Lock"), "Ctrl+L")
        self._lock.setCheckable(False)
        self._lock.clicked.connect(self.lock_wanted)
        self._lock.hide()
        column.addWidget(self._lock)
        column.addWidget(self._entry("settings", "settings", self.tr("Settings"), "Ctrl+,"))
        # As wide as drawn, and wider where a language has longer names.
        px = look.current().px
        self._wide = max(px(Space.SIDEBAR), column.minimumSize().width())
        self._narrow = px(_BRAND) + 2 * (_BESIDE_BRAND + Space.ROWS)
        self.setFixedWidth(self._wide)

    def choose(self, name: str) -> None:
        """Mark the entry of the page in view."""
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def follow(self, name: str) -> None:
        """Where the keyboard is on an entry, go on from that of the page in view."""
        if any(button.hasFocus() for button in self._buttons.values()):
            self._buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_into(self, width: int) -> None:
        """Show names in a window so many pixels wide if a page has room beside them, else icons alone."""
        named = width - self._wide >= _FOR_THE_PAGE
        if named is not self._name.isHidden():
            return
        self._name.setVisible(named)
        for button in (*self._buttons.values(), self._lock):
            button.show_name(named)
        self.setFixedWidth(self._wide if named else self._narrow)

    def show_lock(self, shown: bool) -> None:
        """Whether there is something to lock."""
        self._lock.setVisible(shown)

    def show_open_repairs(self, count: int) -> None:
        """How many repairs are open."""
        self._buttons["repair"].show_count(count, self.tr("%n open", "", count))

    def _entry(self, name: str, icon: str, text: str, keys: str) -> NavButton:
        button = NavButton(icon, text, keys)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._buttons[name] = button
        return button
