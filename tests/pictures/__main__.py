"""Makes the pictures; see the package."""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from models.settings import Appearance
from tests.pictures.gallery import SCREENS, Screen
from ui import look
from ui.floating_card import RADIUS, FloatingCard
from ui.tracker.window import TrackerWindow

FOLDER = Path(__file__).resolve().parents[2] / "build" / "pictures"
FALLBACK_FONT = "Inter"
SMALL_SCREEN = QSize(1280, 720)


def main() -> int:
    """Make the pictures; 0 when all were made."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("names", nargs="*", help="only screens whose names hold one of these")
    parser.add_argument("--twice", action="store_true", help="at 200 %% (set by the program itself)")
    wanted = parser.parse_args()
    screens = [each for each in SCREENS if not wanted.names or any(name in each.name for name in wanted.names)]
    take_all(QApplication(sys.argv[:1]), screens, twice=wanted.twice)
    if wanted.twice:
        return 0
    # The scale is read once, when Qt starts.
    again = [sys.executable, "-m", "tests.pictures", "--twice", *wanted.names]
    return subprocess.run(again, env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=False).returncode


def take_all(app: QApplication, screens: Sequence[Screen], *, twice: bool) -> None:
    """Picture these screens, light and dark, in this process."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    FOLDER.mkdir(parents=True, exist_ok=True)
    font = QFont(FALLBACK_FONT)
    font.setPixelSize(13)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        look.apply(app, appearance, base_font=font if appearance is Appearance.LIGHT else None)
        for screen in screens:
            with screen.shown() as window:
                name = f"{screen.name}-{appearance.value}"
                keep(window, f"{name}-200" if twice else name)
                if isinstance(window, TrackerWindow) and not twice:
                    window.resize(SMALL_SCREEN)
                    app.processEvents()
                    keep(window, f"{name}-720")


def keep(window: QWidget, name: str) -> None:
    """Write the window as it looks now into the folder."""
    grabbed(window).save(str(FOLDER / f"{name}.png"))
    sys.stdout.write(f"{name}.png\n")


def grabbed(window: QWidget) -> QPixmap:
    """The window as it is painted; the corners of a floating card, which a mask cuts off, are left clear."""
    whole = window.grab()
    if not isinstance(window, FloatingCard):
        return whole
    cut = QPixmap(whole.size())
    cut.setDevicePixelRatio(whole.devicePixelRatio())
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(window.rect().toRectF(), RADIUS, RADIUS)
    painter.fillPath(path, QBrush(whole))
    painter.end()
    return cut


if __name__ == "__main__":
    raise SystemExit(main())
