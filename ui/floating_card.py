"""The frameless rounded window that popup and landing guide are shown in: above others, never asking for the focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QScreen,
)

from ui import look
from ui.placing import move_to_corner
from ui.reading_order import WindowAsRead

RADIUS = 16


class FloatingCard(WindowAsRead):
    """A card of its own on the desktop. Subclasses fill it; `show_in_corner` brings it up beside the tray."""

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Under X11 nobody can tell whether a compositor will honour transparency, so the corners are cut off instead.
        self._cut_corners = QGuiApplication.platformName() == "xcb"
        if not self._cut_corners:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._corner = QRect()
        self._watch_screens()

    def show_in_corner(self, tray: QRect) -> None:
        """Show it in the corner by the tray (whose place may be unknown: an invalid rectangle), without the focus."""
        self._corner = tray
        self._take_its_height()
        move_to_corner(self, tray)
        self.show()
        self.raise_()

    def _watch_screens(self) -> None:
        """The screen it is on may be unplugged, or become smaller: then it comes to the one that is left."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 (there is no widget without one)
        app.screenAdded.connect(self._watch_screen)
        app.screenRemoved.connect(self._back_on_screen)
        for screen in app.screens():
            self._watch_screen(screen)

    def _watch_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._back_on_screen)

    def _back_on_screen(self, *_: object) -> None:
        if self.isVisible():
            move_to_corner(self, self._corner)

    def _take_its_height(self) -> None:
        # adjustSize() would stop at two thirds of a small screen and cut the words.
        layout = self.layout()
        if layout is not None:
            self.ensurePolished()
            self.resize(self.maximumWidth(), layout.totalHeightForWidth(self.maximumWidth()))

    def outline(self) -> QPainterPath:
        """The rounded shape of the card."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cut_corners:
            painter.fillRect(self.rect(), QColor(look.tokens().line))
        painter.setPen(QPen(QColor(look.tokens().line), 1))
        painter.setBrush(QColor(look.tokens().surface))
        painter.drawPath(self.outline())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners anew."""
        super().resizeEvent(event)
        if self._cut_corners:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
