"""The yardstick: the least a PySide6 program can be that shows a tray icon, and a bare window when it is clicked."""

import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSystemTrayIcon


def main() -> int:
    """Run until it is ended."""
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(22, 22)
    pixmap.fill("#7a6")
    menu = QMenu()
    menu.addAction("Quit", app.quit)
    icon = QSystemTrayIcon(QIcon(pixmap))
    icon.setContextMenu(menu)
    windows: list[QMainWindow] = []

    def show() -> None:
        if not windows:
            windows.append(QMainWindow())
            windows[0].resize(960, 640)
        windows[0].show()

    icon.activated.connect(show)
    icon.show()
    if "--window" in sys.argv:
        show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
