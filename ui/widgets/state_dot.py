"""A dot that tells a state by its shape as much as by its colour: filled, open, tinted."""

from enum import StrEnum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import look
from ui.tokens import Tone


class DotShape(StrEnum):
    """How a dot is drawn."""

    FILLED = "filled"
    SOFT = "soft"  # paler, of the same colour
    OPEN = "open"
    TINTED = "tinted"  # an outline in the colour with its tint inside


def paint_dot(painter: QPainter, centre: QPointF, radius: float, tone: Tone, shape: DotShape = DotShape.FILLED) -> None:
    """Draw a dot; an open one takes the colour of edges."""
    tokens = look.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent = tokens.accent(tone)
    pen = QPen(Qt.PenStyle.NoPen)
    if shape is DotShape.OPEN:
        pen = QPen(look.colour(tokens.softened(tokens.ink3, tokens.surface)), min(2.0, radius / 3 + 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    elif shape is DotShape.TINTED:
        pen = QPen(look.colour(accent), min(2.0, radius / 3))
        painter.setBrush(look.colour(tokens.tint(tone)))
    else:
        painter.setBrush(look.colour(tokens.softened(accent, tokens.surface) if shape is DotShape.SOFT else accent))
    painter.setPen(pen)
    inset = pen.widthF() / 2 if pen.style() is not Qt.PenStyle.NoPen else 0.0
    painter.drawEllipse(centre, radius - inset, radius - inset)
    painter.restore()
