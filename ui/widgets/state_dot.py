"""A dot that tells a state by its shape as much as by its colour: filled, open, tinted."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import look
from ui.tokens import Tone


class DotShape(StrEnum):
    """How a dot is drawn."""

    FILLED = "filled"
    SOFT = "soft"  # paler, of the same colour
    OPEN = "open"
    TINTED = "tinted"  # an outline in the colour with its tint inside
    GAP = "gap"  # no dot: two small bars, as for a pause


def paint_dot(painter: QPainter, centre: QPointF, radius: float, tone: Tone, shape: DotShape = DotShape.FILLED) -> None:
    """Draw a dot; an open one takes the colour of edges."""
    if shape is DotShape.GAP:
        _paint_gap(painter, centre, radius)
        return
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


def _paint_gap(painter: QPainter, centre: QPointF, radius: float) -> None:
    tokens = look.tokens()
    colour = look.colour(tokens.softened(tokens.ink3, tokens.surface))
    wide, apart = radius * 0.5, radius * 0.3
    for left in (centre.x() - apart - wide, centre.x() + apart):
        painter.fillRect(QRectF(left, centre.y() - radius, wide, 2 * radius), colour)
