"""Pictures of months, drawn by pyqtgraph. Nothing else imports it, and this module is imported when they are looked at.

They are looked at, not worked with: no zoom, no menu, no place in the order of the Tab key. A table stands behind each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import log2

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.check_in import Standing
from models.clock import workday_of
from models.trends import Reached, ReachOut, TrendBlock, TrendWeek
from ui import look
from ui.tokens import Tone, Type
from ui.trend_words import date_ticks, duration_ticks, not_yet_text

_HEIGHT = 180
_DAYS_IN_WEEK = 7
# A week stands around its Thursday, as ISO 8601 has it.
_THURSDAY = 3
_BAR, _HALF = 0.62, 0.3
_DOT, _RING = 9, 1.6


@dataclass(frozen=True)
class Frame:
    """The weeks a picture is about: the Monday of the first, and how many."""

    monday: date
    weeks: int

    def place(self, day: date) -> float:
        """Where a date lies; week 0 stands around 0."""
        return ((day - self.monday).days - _THURSDAY) / _DAYS_IN_WEEK

    def holds(self, day: date) -> bool:
        """Whether a date lies in these weeks."""
        return 0 <= (day - self.monday).days < self.weeks * _DAYS_IN_WEEK


class Picture(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph comes without types
    """What all pictures share: the colours and the type of the program, dates below, quiet lines behind."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self.setAccessibleName(name)
        # What it draws on would stay a stop of its own, and one without a name.
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAntialiasing(True)
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setMouseEnabled(False, False)
        look.current().changed.connect(self._dress)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the picture."""
        event.ignore()

    def paint_marks(self) -> None:
        """Put the marks in; the colours are those of the moment."""

    def show_frame(self, frame: Frame) -> None:
        """Draw these weeks anew."""
        self._frame = frame
        self._dress()

    def _dress(self) -> None:
        if self._frame is None:
            return
        tokens = look.tokens()
        self.setFixedHeight(look.current().px(_HEIGHT))
        self.setBackground(look.colour(tokens.surface))
        self.plotItem.clear()
        font = look.current().font(Type.SMALL)
        for name in ("left", "bottom"):
            axis = self.plotItem.getAxis(name)
            axis.setStyle(tickFont=font, tickLength=0, autoExpandTextSpace=True)
            axis.setPen(look.colour(tokens.line))
            axis.setTextPen(look.colour(tokens.ink3))
        self.plotItem.getAxis("bottom").setHeight(QFontMetrics(font).height() + 8)
        self.plotItem.getAxis("bottom").setTicks([date_ticks(self._frame.monday, self._frame.weeks, self._frame.place)])
        # Time runs as everywhere else in the program; the scale stands where it begins.
        self.plotItem.invertX(self.isRightToLeft())
        self.plotItem.setXRange(-0.7, self._frame.weeks - 0.3, padding=0)
        self.paint_marks()

    def _scale_up_to(self, most: float) -> None:
        """Whole numbers from nothing to the most there is."""
        top = max(most, 1)
        step = max(1, round(top / 4))
        self.plotItem.setYRange(0, top * 1.08, padding=0)
        self._ticks([(float(value), str(value)) for value in range(0, int(top) + 1, step)])

    def _ticks(self, ticks: Sequence[tuple[float, str]]) -> None:
        self.plotItem.getAxis("left").setTicks([list(ticks)])
        for value, _ in ticks:
            self.plotItem.addItem(pg.InfiniteLine(value, angle=0, pen=look.colour(look.tokens().line)))

    def _bars(self, bars: Iterable[tuple[float, int]], width: float, tone: Tone, *, filled: bool) -> None:
        # A week without any has no bar, not a line on the ground.
        there = [(place, count) for place, count in bars if count]
        if not there:
            return
        tokens = look.tokens()
        outline = _pen(tokens.softened(tokens.accent(tone), tokens.surface), _RING)
        self.plotItem.addItem(
            pg.BarGraphItem(
                x=[place for place, _ in there],
                height=[count for _, count in there],
                width=width,
                pen=QPen(Qt.PenStyle.NoPen) if filled else outline,
                brush=look.colour(tokens.accent(tone) if filled else tokens.surface),
            )
        )

    def _dots(self, places: Sequence[tuple[float, float]], tone: Tone, *, filled: bool) -> None:
        tokens = look.tokens()
        brush = tokens.accent(tone) if filled else tokens.surface
        spots = pg.ScatterPlotItem(
            pos=list(places),
            size=look.current().px(_DOT),
            pen=_pen(tokens.accent(tone), _RING),
            brush=look.colour(brush),
            antialias=True,
        )
        self.plotItem.addItem(spots)

    def _line(self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float) -> None:
        pen = _pen(colour, width)
        self.plotItem.addItem(pg.PlotCurveItem([start[0], end[0]], [start[1], end[1]], pen=pen, antialias=True))


class WeeksPicture(Picture):
    """What is counted week by week."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._weeks: tuple[TrendWeek, ...] = ()

    def show_weeks(self, weeks: Sequence[TrendWeek]) -> None:
        """Show these weeks."""
        self._weeks = tuple(weeks)
        self.show_frame(Frame(weeks[0].week.monday, len(weeks)))


class LandingsPicture(WeeksPicture):
    """Landings a week as filled bars in the outlines of that week's workdays; a dot where there were others besides."""

    def paint_marks(self) -> None:
        """Workdays behind, landings before them."""
        workdays = [week.landings.workdays for week in self._weeks]
        most = max([each.landings.workdays + bool(each.landings.elsewhere) for each in self._weeks], default=0)
        self._scale_up_to(most)
        self._bars(enumerate(workdays), _BAR, Tone.LANDING, filled=False)
        landed = [week.landings.landed for week in self._weeks]
        self._bars(enumerate(landed), _BAR, Tone.LANDING, filled=True)
        elsewhere = [
            (float(place), week.landings.workdays + 0.5)
            for place, week in enumerate(self._weeks)
            if week.landings.elsewhere
        ]
        self._dots(elsewhere, Tone.LANDING, filled=True)


class StatementsPicture(WeeksPicture):
    """Statements said as filled bars, those kept for oneself as outlined ones beside them."""

    def paint_marks(self) -> None:
        """Two bars a week."""
        said = [week.statements.said for week in self._weeks]
        kept = [week.statements.kept for week in self._weeks]
        self._scale_up_to(max([*said, *kept], default=0))
        for shift, counts, filled in ((-_HALF / 2, said, True), (_HALF / 2, kept, False)):
            bars = ((number + shift, count) for number, count in enumerate(counts))
            self._bars(bars, _HALF, Tone.CLARITY, filled=filled)


class ReachOutPicture(Picture):
    """Each episode as a dot on the day it began, as high as the reaching out took; open ones stand above them all."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._reach_outs: tuple[ReachOut, ...] = ()
        self._blocks: tuple[TrendBlock, ...] = ()

    def show_reach_outs(self, frame: Frame, reach_outs: Sequence[ReachOut], blocks: Sequence[TrendBlock]) -> None:
        """Show these episodes, and the middle of each four weeks that has one."""
        self._reach_outs, self._blocks = tuple(reach_outs), tuple(blocks)
        self.show_frame(frame)

    def paint_marks(self) -> None:
        """From a minute to days on a scale on which each step doubles, for both are worth telling apart."""
        if self._frame is None:
            return
        place = self._frame.place
        timed = [(each, _doublings(each.after.total_seconds())) for each in self._reach_outs if each.after is not None]
        top = max([_doublings(3600.0), *(height for _, height in timed)]) + 1
        waiting = [each for each in self._reach_outs if each.reached is Reached.NOT_YET]
        self._ticks([*duration_ticks(top, _doublings), *([(top + 1, not_yet_text())] if waiting else [])])
        self.plotItem.setYRange(-0.5, top + (2 if waiting else 0), padding=0)
        tokens = look.tokens()
        for block in self._blocks:
            if block.median is not None:
                height = _doublings(block.median.total_seconds())
                ends = (place(block.first) - _HALF, height), (place(block.last) + _HALF, height)
                self._line(*ends, tokens.softened(tokens.repair, tokens.surface), 3)
        self._dots([(place(each.day), height) for each, height in timed], Tone.REPAIR, filled=True)
        self._dots([(place(each.day), top + 1) for each in waiting], Tone.REPAIR, filled=False)


class CheckInPicture(Picture):
    """Check-ins as dots, each on a strip that shows what was usual before it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._standings: tuple[Standing, ...] = ()
        self._ends = (0.0, 1.0)

    def show_check_ins(self, frame: Frame, standings: Sequence[Standing], ends: tuple[float, float]) -> None:
        """Show these; `ends` are the least and the greatest score there can be."""
        self._standings, self._ends = tuple(standings), ends
        self.show_frame(frame)

    def paint_marks(self) -> None:
        """Strips behind, dots before them; a check-in without a score has none."""
        if self._frame is None:
            return
        low, high = self._ends
        room = (high - low) * 0.08
        self.plotItem.setYRange(low - room, high + room, padding=0)
        self._ticks([(low, f"{low:g}"), (high, f"{high:g}")])
        dots: list[tuple[float, float]] = []
        for each in self._standings:
            place = self._frame.place(workday_of(each.check_in.at))
            if each.usual is not None:
                self._strip(place, each.usual.low, each.usual.high)
            if each.check_in.score is not None:
                dots.append((place, each.check_in.score))
        self._dots(dots, Tone.LANDING, filled=True)

    def _strip(self, place: float, low: float, high: float) -> None:
        tokens = look.tokens()
        bar = pg.BarGraphItem(
            x0=[place - 1],
            x1=[place + 1],
            y0=[low],
            y1=[max(high, low + (self._ends[1] - self._ends[0]) * 0.01)],
            pen=_pen(tokens.softened(tokens.landing, tokens.surface), 1),
            brush=look.colour(tokens.landing_tint),
        )
        self.plotItem.addItem(bar)


def _doublings(seconds: float) -> float:
    """How often a minute has to be doubled to get there; what was quicker counts as a minute."""
    return log2(max(1.0, seconds / 60))


def _pen(colour: str, width: float) -> QPen:
    # As wide at every scale of the picture.
    pen = QPen(look.colour(colour), width * look.current().scale)
    pen.setCosmetic(True)
    return pen
