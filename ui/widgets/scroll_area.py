"""A scroll area for those who use keys, or hear the screen: it stays the same whether its bars are showing or not.

Qt tells a screen reader of each bar as a child for as long as it is visible, and does not look whether there is a child
of the number it is asked for: it reads whatever lies behind its list, and the program ends. A bar goes whenever a page
does or what it holds gets short, so any reader that asks for the second of the two children it was just told of can
bring that about. Seen with Qt 6.11 (`QAccessibleAbstractScrollArea::child`); lists and fields of text do look.
"""

from typing import cast

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget  # noqa: TID251 (here it is made safe)


class SteadyScrollArea(QScrollArea):
    """One child to ask for, always: what is scrolled. It is read and scrolled without the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            # Qt counts what it put around the bar, and knows that by its name alone.
            cast("QWidget", bar.parentWidget()).setObjectName("unheard")
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Who comes in by key from beside the page may land on what is scrolled out of sight."""
        sheet = self.widget()
        if now is not None and sheet is not None and sheet.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)
