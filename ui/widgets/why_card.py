"""Why this helps: a quiet card with its source, and the small link that brings it back.

The page that owns them decides where they stand, and remembers that the card was seen once:

    why = WhyPanel(why_card("clarity"))
    link = WhyLink(why)
    why.seen.connect(remember)
    why.show_once(seen_before)
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from models.why import WhyCard
from ui.tokens import Space
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel


class WhyPanel(Card):
    """Title, text and source of a card, and a way to close it; Esc closes it while the focus is in it.

    Hidden until the page shows it or the person asks for it.
    """

    closed = Signal()
    """The person closed it."""

    shown = Signal(bool)
    """It came into sight of the page (True) or left it (False)."""

    seen = Signal(str)
    """It was in sight, and not only somewhere further down the page; carries the id of its card."""

    def __init__(self, card: WhyCard, parent: QWidget | None = None) -> None:
        super().__init__("sunken", spacing=Space.TIGHT, parent=parent)
        self.card = card
        self._told = False
        self.close_button = buttons.ghost(self.tr("Close"), tip=self.tr("Esc does the same"))
        self.close_button.setAccessibleName(self.tr("Close “{title}”").format(title=card.title))
        self.close_button.clicked.connect(self.dismiss)
        self._title = PlainLabel(card.title, "strong", wrap=True)
        self._text = PlainLabel(card.text, wrap=True)
        self._source = PlainLabel(self._source_line(), "small", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        foot = row()
        foot.addWidget(self._source, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(foot)
        self.column.setContentsMargins(Space.CARD, Space.ROWS, Space.CARD, Space.CHIPS)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(self._spoken())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_once(self, seen_before: Collection[str]) -> None:
        """Show it without being asked for, unless the id of its card is among these."""
        self.setVisible(self.card.id not in seen_before)

    def reveal(self) -> None:
        """Show it because the person asked for it: it is read out, and its button takes the focus."""
        self.show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._spoken()))

    def dismiss(self) -> None:
        """Close it; nothing happens where it is closed already."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Esc is for the card while the focus is in it, whatever else the window does with it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the link."""
        super().showEvent(event)
        self._told = False
        self.shown.emit(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Painted, it was seen; that is told once painting is over."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, lambda: self.seen.emit(self.card.id))

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell the link, but not when only the page around it goes out of sight."""
        super().hideEvent(event)
        if self.isHidden():
            self.shown.emit(False)

    def _source_line(self) -> str:
        pattern = self.tr("{source}, {year} · {n}")
        return pattern.format(source=self.card.source, year=self.card.year, n=self.card.n)

    def _spoken(self) -> str:
        return f"{self.card.text} {self._source_line()}"


class WhyLink(QPushButton):
    """A quiet word that opens a panel, and closes it again."""

    def __init__(self, panel: WhyPanel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why this helps"), parent)
        self._panel = panel
        self.setProperty("kind", "ghost")
        self.setAutoDefault(True)
        self.setCheckable(True)
        self.setChecked(panel.isVisible())
        self.setAccessibleName(self.tr("Why this helps"))
        self.setAccessibleDescription(panel.card.title)
        self.clicked.connect(self._turn)
        panel.shown.connect(self.setChecked)
        panel.closed.connect(self._come_back)

    def _turn(self) -> None:
        if self._panel.isHidden():
            self._panel.reveal()
        else:
            self._panel.dismiss()

    def _come_back(self) -> None:
        """The focus goes where the card was opened from, and not to wherever the next button is."""
        self.setChecked(False)
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
