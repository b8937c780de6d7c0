"""Draws the program's icon in the sizes and forms that desktops want, from the one drawing of it.

    render_icons.py FOLDER

Below FOLDER come hicolor/<size>x<size>/apps and hicolor/scalable/apps for Linux, hicolor/symbolic/apps in one colour,
and soft-landing.ico and soft-landing.icns for Windows and macOS.
"""

import os
import struct
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ui.desktop.program_id import PROGRAM_ID  # noqa: E402 (found only once the line above has been read)

DRAWING = ROOT / "resources" / "icons" / "soft-landing.svg"
SYMBOLIC = ROOT / "packaging" / "linux" / "symbolic.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {32: b"ic11", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""Side in pixels, and what Apple's format calls a PNG of that side."""

_WHOLE_BYTE = 256


def png(renderer: QSvgRenderer, side: int) -> bytes:
    """The drawing in a square of `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    """Windows' icon file of PNGs, given as (side, PNG)."""
    start = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for side, picture in pictures:
        # A side of 256 is written as 0: there is one byte for it.
        shown = side % _WHOLE_BYTE
        entries += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(picture), start + len(bodies))
        bodies += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def icns(pictures: Sequence[tuple[bytes, bytes]]) -> bytes:
    """Apple's icon file of PNGs, given as (kind, PNG)."""
    bodies = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(bodies)) + bodies


def draw(folder: Path) -> None:
    """Draw everything below a folder."""
    renderer = QSvgRenderer(str(DRAWING))
    hicolor = folder / "hicolor"
    for side in LINUX_SIZES:
        _write(hicolor / f"{side}x{side}" / "apps" / f"{PROGRAM_ID}.png", png(renderer, side))
    _write(hicolor / "scalable" / "apps" / f"{PROGRAM_ID}.svg", DRAWING.read_bytes())
    _write(hicolor / "symbolic" / "apps" / f"{PROGRAM_ID}-symbolic.svg", SYMBOLIC.read_bytes())
    _write(folder / "soft-landing.ico", ico([(side, png(renderer, side)) for side in ICO_SIZES]))
    _write(folder / "soft-landing.icns", icns([(kind, png(renderer, side)) for side, kind in ICNS_KINDS.items()]))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def main(words: Sequence[str]) -> int:
    """Draw the icons into the folder that is named."""
    if len(words) != 1:
        sys.stderr.write(str(__doc__))
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication([])
    draw(Path(words[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
