"""The day as a band: when the computer was in use, where now is, and when the landing window lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import look
from ui.locale_texts import clock_text, hour_text
from ui.punctuation import filled, listed, one_after_the_other
from ui.tokens import Type

_HEIGHT, _BAND_TOP, _BAND_HEIGHT, _LABEL_TOP = 54, 14, 14, 36
_WINDOW_OVERHANG, _NOW_OVERHANG = 4, 8
_MOST_LABELS = 7
_LEAST_SHOWN = timedelta(hours=10)


@dataclass(frozen=True)
class Band:
    """What the band shows; all times aware. `window` is (opens, usual end, closes)."""

    spans: tuple[tuple[datetime, datetime], ...] = ()
    now: datetime | None = None
    window: tuple[datetime, datetime, datetime] | None = None

    def bounds(self) -> tuple[datetime, datetime] | None:
        """From the full hour before everything to a little after it, at least ten hours; None when it is empty.

        Without a window to lead up to, as on a day off, what is missing to ten hours lies ahead.
        """
        moments = [moment for span in self.spans for moment in span]
        moments += [moment for moment in (self.now, *(self.window or ())) if moment is not None]
        if not moments:
            return None
        first = min(moments) - timedelta(minutes=30)
        last = max(moments) + timedelta(minutes=45)
        if self.window is None:
            last = max(last, first + _LEAST_SHOWN)
        start = min(first, last - _LEAST_SHOWN).replace(minute=0, second=0, microsecond=0)
        return start, last

    def to_the_minute(self) -> "Band":
        """The same without seconds, which nobody can see in it."""
        return Band(
            tuple((_minute(began), _minute(ended)) for began, ended in self.spans),
            _minute(self.now) if self.now else None,
            self.window,
        )


class DayBand(QWidget):
    """Paints a `Band`; says the same in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = Band()
        self._seen: Band | None = None
        """What can be seen of it since it was shown last."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("DayBand", "Your workday as a band"))

    def show_band(self, band: Band) -> None:
        """Show another day, or the same one later; nothing is painted anew where nothing can be seen of it."""
        self._band = band
        seen = band.to_the_minute()
        if seen != self._seen:
            self._seen = seen
            self.setAccessibleDescription(self.in_words())
            self.update()

    def in_words(self) -> str:
        """The band as sentences."""
        between = QCoreApplication.translate("DayBand", "{start} to {end}")
        told: list[str] = []
        if self._band.spans:
            spans = listed(between.format(start=clock_text(a), end=clock_text(b)) for a, b in self._band.spans)
            told.append(filled(QCoreApplication.translate("DayBand", "At the desk {spans}."), spans=spans))
        else:
            told.append(QCoreApplication.translate("DayBand", "No time at the desk so far."))
        if self._band.window:
            opens, _, closes = self._band.window
            lies = QCoreApplication.translate("DayBand", "Landing window {opens} to {closes}.")
            told.append(filled(lies, opens=clock_text(opens), closes=clock_text(closes)))
        if self._band.now:
            told.append(filled(QCoreApplication.translate("DayBand", "Now {now}."), now=clock_text(self._band.now)))
        return one_after_the_other(*told)

    def sizeHint(self) -> QSize:
        """Band and hours below it."""
        label = self._label_height()
        return QSize(320, _LABEL_TOP + label + 4)

    def minimumSizeHint(self) -> QSize:
        """It shrinks with its card."""
        return QSize(160, self.sizeHint().height())

    def _label_height(self) -> int:
        return max(_HEIGHT - _LABEL_TOP - 4, QFontMetrics(look.current().font(Type.SMALL)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove, spans, window, now and hours."""
        band = self._band
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = look.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(tokens.sunken))
        painter.drawRoundedRect(QRectF(0, _BAND_TOP, self.width(), _BAND_HEIGHT), 7, 7)
        ends = band.bounds()
        if ends is not None:
            scale = _Scale(*ends, self.width(), mirrored=self._mirrored())
            self._paint_spans(painter, scale)
            self._paint_window(painter, scale)
            self._paint_now(painter, scale)
            self._paint_hours(painter, scale)
        painter.end()

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_spans(self, painter: QPainter, scale: "_Scale") -> None:
        tokens = look.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(tokens.softened(tokens.clarity, tokens.sunken)))
        for began, ended in self._band.spans:
            # A span of a few minutes still has to be seen.
            rect = scale.rect(began, ended, _BAND_TOP, _BAND_HEIGHT, least=4)
            painter.drawRoundedRect(rect, min(7, rect.width() / 2), 7)

    def _paint_window(self, painter: QPainter, scale: "_Scale") -> None:
        if not self._band.window:
            return
        tokens = look.tokens()
        opens, _, closes = self._band.window
        rect = scale.rect(opens, closes, _BAND_TOP - _WINDOW_OVERHANG, _BAND_HEIGHT + 2 * _WINDOW_OVERHANG, least=8)
        painter.setPen(QPen(look.colour(tokens.landing), 1))
        painter.setBrush(look.colour(tokens.landing_tint))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_now(self, painter: QPainter, scale: "_Scale") -> None:
        if not self._band.now:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(look.tokens().ink))
        left = scale.at(self._band.now) - 1
        painter.drawRoundedRect(QRectF(left, _BAND_TOP - _NOW_OVERHANG, 2, _BAND_HEIGHT + 2 * _NOW_OVERHANG), 1, 1)

    def _paint_hours(self, painter: QPainter, scale: "_Scale") -> None:
        painter.setFont(look.current().font(Type.SMALL - 1))
        painter.setPen(look.colour(look.tokens().ink3))
        metrics = painter.fontMetrics()
        taken: list[tuple[float, float]] = []
        for moment, text in self._labels(scale):
            half = metrics.horizontalAdvance(text) / 2
            middle = min(max(scale.at(moment), half), self.width() - half)
            if all(middle + half + 32 < left or middle - half - 32 > right for left, right in taken):
                taken.append((middle - half, middle + half))
                place = QRectF(middle - half - 1, _LABEL_TOP + 4, 2 * half + 2, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _labels(self, scale: "_Scale") -> Sequence[tuple[datetime, str]]:
        labels: list[tuple[datetime, str]] = []
        if self._band.window:
            labels.append((self._band.window[1], clock_text(self._band.window[1])))
        hours = int((scale.end - scale.start) / timedelta(hours=1))
        step = next(step for step in (1, 2, 3, 4, 6) if step == 6 or hours / step <= _MOST_LABELS)  # noqa: PLR2004
        first = scale.start + timedelta(hours=1)
        labels += [
            (moment, hour_text(moment)) for moment in (first + timedelta(hours=n) for n in range(0, hours, step))
        ]
        return labels


@dataclass(frozen=True)
class _Scale:
    """Where a moment lies between the two ends of the band."""

    start: datetime
    end: datetime
    width: float
    mirrored: bool = False

    def at(self, moment: datetime) -> float:
        share = (moment - self.start) / (self.end - self.start)
        share = min(max(share, 0.0), 1.0)
        return self.width * (1 - share if self.mirrored else share)

    def rect(self, began: datetime, ended: datetime, top: float, height: float, *, least: float) -> QRectF:
        ends = sorted((self.at(began), self.at(ended)))
        return QRectF(QPointF(ends[0], top), QPointF(max(ends[1], ends[0] + least), top + height))


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
