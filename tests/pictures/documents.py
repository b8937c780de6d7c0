"""The pictures that README and the documents show: which screens they are of, and how they are made small.

`make pictures ARGS=--docs` refreshes them all in docs/pictures, light and at 100 %. tests/docs/test_documents.py holds
list, folder and documents together.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from models.settings import Appearance
from tests.pictures import camera
from tests.pictures.gallery import SCREENS

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
BETWEEN = 16
"""Pixels between two screens that stand beside each other."""
MOST_COLOURS = 256
_COARSELY = 0xF0F0F0F0
"""The upper half of alpha, red, green and blue: colours that are alike have it in common."""

PICTURES: Mapping[str, Sequence[str]] = {
    "backups": ["settings-backups"],
    "clarity": ["clarity"],
    "dark": ["today"],
    "first-run": ["first-run-1", "first-run-2", "first-run-3"],
    "import": ["settings-data-previewing"],
    "landing": ["landing-1-set_down", "landing-2-slow_down", "landing-3-gesture", "landing-4-quiet_part"],
    "landings": ["landings"],
    "lock": ["settings-lock-set"],
    "locked": ["locked"],
    "morning": ["today-morning"],
    "phrases": ["phrases"],
    "popup": ["popup"],
    "recovery-code": ["lock-dialog-code"],
    "reflection": ["reflection"],
    "repair": ["repair"],
    "settings": ["settings-workday"],
    "suggestions": ["clarity-suggesting"],
    "today": ["today"],
    "tray-menu": ["tray-menu"],
    "trash": ["trash"],
    "trends": ["trends"],
}
"""Name in docs/pictures to the screens of the gallery that are shown there, side by side."""

IN_THE_DARK = frozenset({"dark"})


def refresh(app: QApplication, folder: Path = FOLDER) -> list[str]:
    """Make all of them anew; the names of the files."""
    folder.mkdir(parents=True, exist_ok=True)
    screens = {screen.name: screen for screen in SCREENS}
    for name, shown in PICTURES.items():
        camera.wear(app, Appearance.DARK if name in IN_THE_DARK else Appearance.LIGHT)
        images = []
        for each in shown:
            with screens[each].shown() as window:
                images.append(camera.grabbed(window).toImage())
        # 0 is as small as it gets; it takes a moment longer.
        in_few_colours(side_by_side(images)).save(str(folder / f"{name}.png"), None, 0)
    return [f"{name}.png" for name in PICTURES]


def side_by_side(images: Sequence[QImage]) -> QImage:
    """Several images in a row, in one; what is between them is clear."""
    width = sum(image.width() for image in images) + BETWEEN * (len(images) - 1)
    row = QImage(QSize(width, max(image.height() for image in images)), QImage.Format.Format_ARGB32)
    row.fill(Qt.GlobalColor.transparent)
    painter = QPainter(row)
    left = 0
    for image in images:
        painter.drawImage(left, 0, image)
        left += image.width() + BETWEEN
    painter.end()
    return row


def in_few_colours(image: QImage) -> QImage:
    """The same with a palette, which takes a third of the room.

    In the palette are the most frequent colour of each hue and lightness, so that what is small keeps its own, and then
    the most frequent of the others.
    """
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    ranked = [colour for colour, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common()]
    unlike: dict[int, int] = {}
    for colour in ranked:
        unlike.setdefault(colour & _COARSELY, colour)
    palette = list(dict.fromkeys([*unlike.values(), *ranked]))[:MOST_COLOURS]
    plainly = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, palette, plainly)
