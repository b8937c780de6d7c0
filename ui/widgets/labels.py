"""Labels that show a person's words as they were typed: never as rich text, which could read files.

They lay their lines out themselves, as airy as the design wants them; a QLabel sets them as close as the font allows.
"""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.text_direction import direction_of, goes_all_one_way
from ui.tokens import Tone

# The design sets 14 on 20 and 12 on 16; from 20 on, lines stand a little closer (20 on 28, 24 on 32).
_AIRY, _CLOSER, _LARGE = 10 / 7, 4 / 3, 20
_ANY_WIDTH = 100_000
# While a window is laid out, a label is asked again and again what it needs at the same few widths.
_WIDTHS_KNOWN = 32
# Letters. What is longer is a link or the like, and may be broken anywhere.
_LONGEST_WORD = 24


def line_height(font: QFont) -> int:
    """How far the lines of a font stand apart in the design, and never less than the font needs."""
    factor = _CLOSER if font.pixelSize() >= _LARGE else _AIRY
    return max(QFontMetrics(font).height(), round(font.pixelSize() * factor))


def lines_of(
    text: str, font: QFont, width: int, alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection
) -> QTextLayout:
    """A text laid out in lines of a width (pixels), each placed where Qt would; `draw_lines` sets them apart."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(QStyle.visualAlignment(direction, alignment))
    # Words that are all of another script are a person's own: they are read as that is, and stand where ours would.
    option.setTextDirection(direction_of(text, direction) if goes_all_one_way(text) else direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
    layout.endLayout()
    return layout


def draw_lines(painter: QPainter, layout: QTextLayout, at: QPointF, step: int) -> None:
    """Draw lines from a corner on, `step` pixels apart."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line.draw(painter, QPointF(at.x(), at.y() + number * step + (step - line.height()) / 2 - line.y()))


class PlainLabel(QLabel):
    """A label of plain text; `role` is one of title, large, sentence, heading, strong, sub, small or empty."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        wrap: bool = False,
        tone: Tone = Tone.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measured_as: tuple[str, str, Qt.LayoutDirection] | None = None
        self._measures: dict[int, tuple[int, float]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def natural_width(self) -> int:
        """How wide the text is without any wrapping."""
        margins = self.contentsMargins()
        _, widest = self._measured(_ANY_WIDTH)
        return int(widest) + 1 + margins.left() + margins.right()

    def hasHeightForWidth(self) -> bool:
        """Wrapped words are the higher, the narrower they stand."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Room for all lines at a width."""
        if not self.wordWrap():
            return -1
        margins = self.contentsMargins()
        lines, _ = self._measured(width - margins.left() - margins.right())
        return lines * line_height(self.font()) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """One line for each line of the text; a wrapped text takes what a comfortable width needs."""
        self.ensurePolished()
        if self.wordWrap():
            width = min(super().sizeHint().width(), self.natural_width())
            return QSize(width, self.heightForWidth(width))
        margins = self.contentsMargins()
        lines, _ = self._measured(_ANY_WIDTH)
        height = lines * line_height(self.font())
        return QSize(self.natural_width(), height + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word where it wraps, within reason: a link is broken; whole where it does not."""
        if not self.wordWrap():
            return self.sizeHint()
        within_reason = _LONGEST_WORD * QFontMetrics(self.font()).averageCharWidth()
        return QSize(min(super().minimumSizeHint().width(), within_reason), line_height(self.font()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, as far apart as the design wants them."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        layout = self._lines(rect.width() if self.wordWrap() else max(rect.width(), self.natural_width()))
        step = line_height(self.font())
        top = rect.top() + self._room_above(rect.height() - layout.lineCount() * step)
        draw_lines(painter, layout, QPointF(rect.left(), top), step)
        painter.end()

    def _room_above(self, rest: int) -> float:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return 0
        return rest if self.alignment() & Qt.AlignmentFlag.AlignBottom else rest / 2

    def _measured(self, width: int) -> tuple[int, float]:
        """How many lines there are at a width, and how wide the widest of them is."""
        looks = (self.text(), self.font().key(), self.layoutDirection())
        if looks != self._measured_as or len(self._measures) >= _WIDTHS_KNOWN:
            self._measured_as = looks
            self._measures.clear()
        if width not in self._measures:
            layout = self._lines(width)
            widest = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0.0)
            self._measures[width] = (layout.lineCount(), widest)
        return self._measures[width]

    def _lines(self, width: int) -> QTextLayout:
        return lines_of(self.text(), self.font(), width, self.alignment(), self.layoutDirection())
