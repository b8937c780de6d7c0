"""Lays out every screen under one condition and writes what is wrong, as JSON: {screen: [faults]}.

`python -m tests.ui.layout_survey [--scale 1.5] [--font 2] [--longer] [--language de] [--tracker 1280 720]
[part of a name …]`, in a process of its own: Qt reads the scale once, when it starts. In the language that is written
in Arabic letters (`--language ar`) it also tells which texts are not.
"""

import argparse
import json
import os
import re
import sys
from tempfile import NamedTemporaryFile

from PySide6.QtCore import QCoreApplication, QLocale, QSize, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from models.settings import Appearance
from tests.pictures.gallery import SCREENS, Screen
from tests.pseudo_arabic import ARABIC, speak
from tests.ui.layout_faults import layout_faults
from tests.ui.words_left import words_left, words_of
from ui import look, translations
from ui.tracker.window import TrackerWindow

# Pixels: 10 pt at 96 dpi.
USUAL_FONT_PX = 13.34
ROUNDS = 10


class LongerWords(QTranslator):
    """A language whose words are a third longer: every third letter comes twice. Gaps ({name}) stay as they are."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in that language."""
        return "".join(
            part if part.startswith("{") else re.sub(r"(\w\w)(\w)", r"\1\2\2", part)
            for part in re.split(r"(\{.*?\})", text)
        )

    def isEmpty(self) -> bool:
        """It knows every text."""
        return False


def main() -> None:
    """Survey all screens, or those named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", help="only screens whose names hold one of these")
    parser.add_argument("--scale", default="1", help="how many pixels of the screen make one of ours")
    parser.add_argument("--font", type=float, default=1, help="how many times the usual font")
    parser.add_argument("--longer", action="store_true", help="with words a third longer")
    parser.add_argument("--language", default="", help="in one of our languages, or from right to left (ar)")
    parser.add_argument("--tracker", type=int, nargs=2, default=(), help="width and height of the tracker's window")
    wanted = parser.parse_args()
    app = application_on_a_small_screen(float(wanted.scale))
    dress(app, wanted.font, wanted.language)
    if wanted.longer:
        app.installTranslator(LongerWords(app))
    screens = [each for each in SCREENS if not wanted.names or any(name in each.name for name in wanted.names)]
    found = {screen.name: faults_of(screen, QSize(*wanted.tracker)) for screen in screens}
    json.dump(found, sys.stdout, indent=1, ensure_ascii=False)


def application_on_a_small_screen(scale: float) -> QApplication:
    """The screen has 1280 × 720 of our pixels, whatever one of them is made of."""
    screen = {"name": "small", "x": 0, "y": 0, "width": round(1280 * scale), "height": round(720 * scale), "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    with NamedTemporaryFile("w", suffix=".json") as configuration:
        json.dump({"screens": [screen]}, configuration)
        configuration.flush()
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={configuration.name}"
        os.environ["QT_SCALE_FACTOR"] = str(scale)
        return QApplication(sys.argv[:1])


def dress(app: QApplication, times: float, language: str = "") -> None:
    """The look of a British person, or one of that language, whose system font is so many times as large as usual."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    if language:
        speak(app, language)
    font = QFont("Inter")
    font.setPixelSize(round(USUAL_FONT_PX * times))
    look.apply(app, Appearance.LIGHT, base_font=font)


def faults_of(screen: Screen, tracker: QSize) -> list[str]:
    """What is wrong with a screen; the tracker's window has a size of its own where one is given."""
    with screen.shown() as window:
        if isinstance(window, TrackerWindow) and tracker.isValid():
            window.resize(tracker)
        come_to_rest()
        faults = layout_faults(window)
        if translations.language() == ARABIC:
            faults += [f"not translated: {text}" for text in words_left(window, words_of(tuple(screen.records())))]
        return faults


def come_to_rest() -> None:
    """Let everything find its place: a line that wraps anew moves what is below it, which may show a scroll bar."""
    for _ in range(ROUNDS):
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
