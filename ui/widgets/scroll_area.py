"""A scroll area for those who use keys, or hear the screen: it stays the same whether its bars are showing or not.

Qt tells a screen reader of each bar as a child for as long as it is visible, and does not look whether there is a child
of the number it is asked for: it reads whatever lies behind its list, and the program ends. A bar goes whenever a page
does or what it holds gets short, so any reader that asks for the second of the two children it was just told of can
bring that about. Seen with Qt 6.11 (`QAccessibleAbstractScrollArea::child`); lists and fields of text do look.
"""

from typing import cast

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QScrollArea,  # noqa: TID251 (here it is made safe)
    QWidget,
)

from ui.focus_ring import ring_wanted
from ui.tokens import Space


def viewport_of(area: QAbstractScrollArea) -> QObject:
    """What an area shows its things on, to be held on to, so that `viewport()` has it at hand from then on.

    Asked for a widget that Qt made by itself, PySide would load every kind of widget there is, to find out which kind
    it is of: 9 ms and 1 MiB. Asked for an object it does not, and what it gave once it gives again.
    """
    return cast("QObject", area.findChild(QObject, "qt_scrollarea_viewport"))


class SteadyScrollArea(QScrollArea):
    """One child to ask for, always: what is scrolled. It is read and scrolled without the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = viewport_of(self)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            # Qt counts what it put around the bar, and knows that by its name alone. An object: see `viewport_of`.
            cast("QObject", bar.parent()).setObjectName("unheard")
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def veiled(self) -> int:
        """How many pixels at the lower edge are covered by something."""
        return 0

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Who goes by key sees all of what they come to. Qt is content when the text cursor in it can be seen."""
        sheet = self.widget()
        if now is None or sheet is None or not sheet.isAncestorOf(now):
            return
        by_key = ring_wanted(now) and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        seen = self.viewport().height() - self.veiled()
        if by_key and now.height() + 2 * Space.CARD <= seen:
            top = now.mapTo(sheet, QPoint()).y()
            bar = self.verticalScrollBar()
            bar.setValue(max(top + now.height() + Space.CARD - seen, min(bar.value(), top - Space.CARD)))
        elif now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)
