"""Quiet words at the end of a page's heading: why this helps, and what else belongs to the page."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.widgets.buttons import ghost
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.why_card import WhyLink, WhyPanel


class HeadLinks(QWidget):
    """A line of links that goes on below where there is little room; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(spacing=0)
        self._flow.add_stretch()
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def add_why(self, panel: WhyPanel) -> None:
        """The link that opens a card."""
        self._add(WhyLink(panel))

    def add_more(self, *ways: tuple[str, Callable[[], object]]) -> None:
        """A menu with these (text, act) pairs."""
        button = ghost("⋯", tip=self.tr("More on this page"))
        button.setAccessibleName(self.tr("More on this page"))
        menu = QMenu(button)
        menu.setAccessibleName(self.tr("More on this page"))
        for text, act in ways:
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
        button.setMenu(menu)
        self._add(button)

    def _add(self, link: QWidget) -> None:
        self._flow.addWidget(link)
        self.show()
