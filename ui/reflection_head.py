"""The head of the pages behind the weekly reflection: a title with a line below it, and buttons at its end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from ui.tokens import Space
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel

SIDE = 36
"""Room at the sides of the pages, in pixels."""


def page_head(title: PlainLabel, subtitle: PlainLabel, *buttons: QPushButton) -> QHBoxLayout:
    """Title and subtitle close together; the buttons stand on the line of the subtitle."""
    heading = QVBoxLayout()
    heading.setSpacing(0)
    heading.addWidget(title)
    heading.addWidget(subtitle)
    head = row(spacing=Space.TIGHT)
    head.addLayout(heading, 1)
    for button in buttons:
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
    return head
