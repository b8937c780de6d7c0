"""Where windows come up on the screen in use: popup and guide in the corner by the tray, the others in the middle."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QWidget

MARGIN = 16


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


def bring_to_front(window: QWidget) -> None:
    """Show a window before the others, back from the task bar as large as it was before."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def move_to_middle(window: QWidget) -> None:
    """Put a window that is opened for the first time into the middle of the screen in use."""
    room = screen_in_use().availableGeometry()
    # The frame is not there yet, and a title bar must not push the foot of the window off a small screen.
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    size = window.size().boundedTo(room.size() - QSize(0, bar))
    window.resize(size)
    window.move(room.center() - QRect(QPoint(), size + QSize(0, bar)).center())
