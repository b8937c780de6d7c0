"""Where windows come up on the screen in use: popup and guide in the corner by the tray, the others where they were."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QWidget

MARGIN = 16


class RoomyWindow(QWidget):
    """A window that keeps room for what is in it when it is moved to a denser screen.

    Under X11 it would stay as many pixels wide and high there, which may be less than it needs. It is never made
    smaller on the way back: between two screens that could go to and fro without end.
    """

    def event(self, event: QEvent) -> bool:
        """Nothing but the density is looked at."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.resize(self.size().expandedTo(self.minimumSize()))
        return super().event(event)


def screen_in_use() -> QScreen:
    """The screen with the pointer on it; the first one where that cannot be told."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


def corner_of(room: QRect, size: QSize, *, tray: QRect, right_to_left: bool) -> QPoint:
    """Where a window of `size` stands in the free room of a screen (device-independent pixels).

    The side is the tray's when it is known to be on this screen, else where trays usually are. It never hangs over the
    upper or left edge, even when the room is too small for it.
    """
    if tray.isValid() and room.adjusted(-200, -200, 200, 200).contains(tray.center()):
        at_left = tray.center().x() < room.center().x()
    else:
        at_left = right_to_left
    x = room.left() + MARGIN if at_left else room.right() + 1 - MARGIN - size.width()
    y = room.bottom() + 1 - MARGIN - size.height()
    return QPoint(max(room.left(), x), max(room.top(), y))


def move_to_corner(window: QWidget, tray: QRect) -> None:
    """Put the window into its corner on the screen in use."""
    room = screen_in_use().availableGeometry()
    right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    window.move(corner_of(room, window.size(), tray=tray, right_to_left=right_to_left))


def can_be_held(frame: QRect, rooms: Sequence[QRect]) -> bool:
    """Whether a third of a window's upper edge, by which it is taken hold of, is in the free room of a screen."""
    edge = QRect(frame.topLeft(), QSize(frame.width(), 1))
    return any(3 * (edge & room).width() >= edge.width() for room in rooms)


def bring_to_front(window: QWidget) -> None:
    """Show a window before the others, back from the task bar as large as it was before."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if window.isVisible() and not can_be_held(window.frameGeometry(), rooms):
        # Its screen was unplugged, and nobody brought it over.
        move_to_middle(window)
    window.show()
    window.raise_()
    activate(window)


def activate(window: QWidget) -> None:
    """Ask for the focus, with the activation token of whoever was clicked, where the desktop hands one on.

    Under Wayland Qt finds it by itself.
    """
    window.activateWindow()
    if QGuiApplication.platformName() == "xcb":
        # Loaded here because there is no libxcb on other systems, and a window is late enough.
        from ui.desktop.x11_activation import hand_over

        hand_over(int(window.winId()))


def geometry_text(window: QWidget) -> str:
    """Size and place of a window, to be handed to `put_where_it_was` at the next start."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def put_where_it_was(window: QWidget, text: str) -> None:
    """Give a window the size and place it had; the middle of the screen in use where the text is none of ours."""
    if not window.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore"))):
        move_to_middle(window)


def move_to_middle(window: QWidget) -> None:
    """Put a window that is opened for the first time into the middle of the screen in use."""
    room = screen_in_use().availableGeometry()
    # The frame is not there yet, and a title bar must not push the foot of the window off a small screen.
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    size = window.size().boundedTo(room.size() - QSize(0, bar))
    window.resize(size)
    window.move(room.center() - QRect(QPoint(), size + QSize(0, bar)).center())
