"""Makes the pictures; see the package."""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from models.settings import Appearance
from tests.pictures import camera, documents
from tests.pictures.gallery import SCREENS, Screen
from tests.pseudo_arabic import ARABIC
from ui.tracker.window import TrackerWindow
from ui.translations import ENGLISH

FOLDER = Path(__file__).resolve().parents[2] / "build" / "pictures"
SMALL_SCREEN = QSize(1280, 720)


def main() -> int:
    """Make the pictures; 0 when all were made."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("names", nargs="*", help="only screens whose names hold one of these")
    parser.add_argument("--language", default="en", help="light only, in a language such as de, or ar: from the right")
    parser.add_argument("--docs", action="store_true", help="refresh those in docs/pictures instead")
    parser.add_argument("--twice", action="store_true", help="at 200 %% (set by the program itself)")
    wanted = parser.parse_args()
    app = camera.set_up(wanted.language)
    if wanted.docs:
        sys.stdout.write("\n".join(documents.refresh(app)) + "\n")
        return 0
    screens = [each for each in SCREENS if not wanted.names or any(name in each.name for name in wanted.names)]
    if wanted.language != ENGLISH:
        take_all_in(wanted.language, screens)
        return 0
    take_all(app, screens, twice=wanted.twice)
    if wanted.twice:
        return 0
    # The scale is read once, when Qt starts; a language is put on more easily than taken off.
    again = [sys.executable, "-m", "tests.pictures", *wanted.names]
    subprocess.run([*again, "--language", ARABIC], check=True)
    return subprocess.run([*again, "--twice"], env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=False).returncode


def take_all(app: QApplication, screens: Sequence[Screen], *, twice: bool) -> None:
    """Picture these screens, light and dark, in this process."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        camera.wear(app, appearance)
        for screen in screens:
            with screen.shown() as window:
                name = f"{screen.name}-{appearance.value}"
                keep(window, f"{name}-200" if twice else name)
                if isinstance(window, TrackerWindow) and not twice:
                    window.resize(SMALL_SCREEN)
                    app.processEvents()
                    keep(window, f"{name}-720")


def take_all_in(language: str, screens: Sequence[Screen]) -> None:
    """Picture these screens in the language in force, and call them after it, or after how it is read."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    suffix = "rtl" if language == ARABIC else language
    for screen in screens:
        with screen.shown() as window:
            keep(window, f"{screen.name}-{suffix}")


def keep(window: QWidget, name: str) -> None:
    """Write the window as it looks now into the folder."""
    camera.grabbed(window).save(str(FOLDER / f"{name}.png"))
    sys.stdout.write(f"{name}.png\n")


if __name__ == "__main__":
    raise SystemExit(main())
