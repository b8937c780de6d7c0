"""Icons from our own SVG files, in the colours of the look, sharp at any scale. Rendered when first shown."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
TRAY_STATES = ("at-work", "window-open", "paused")
NAVIGATION = ("today", "clarity", "repair", "landing", "reflect", "settings", "lock")
# For pictures that have colours of their own: none of them is `currentColor`.
_OWN_COLOURS = "none"
_TRANSPARENT = 0


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon `resources/icons/<name>.svg`; its `currentColor` becomes `colour` (#RRGGBB), else the look's ink."""
    return QIcon(_SvgIcon(name, colour))


def app_icon() -> QIcon:
    """The sun on its line."""
    return icon("soft-landing", _OWN_COLOURS)


def tray_icon(state: str, *, dark_panel: bool) -> QIcon:
    """The tray's icon in one of TRAY_STATES, for a dark or a light panel."""
    return icon(f"tray-{state}-{'dark' if dark_panel else 'light'}", _OWN_COLOURS)


def pixmap(name: str, size: int, ratio: float, colour: str | None = None) -> QPixmap:
    """A square pixmap of `size` device-independent pixels at a device pixel ratio."""
    image = _rendered(name, colour or _ink(), round(size * ratio))
    found = QPixmap.fromImage(image)
    found.setDevicePixelRatio(ratio)
    return found


class _SvgIcon(QIconEngine):
    """Renders at whatever size is asked for, so that 125 % is as sharp as 200 %."""

    def __init__(self, name: str, colour: str | None) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def clone(self) -> QIconEngine:
        return _SvgIcon(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        image = _rendered(self._name, self._colour or _ink(), round(side * ratio))
        target = QRectF(0, 0, side, side)
        target.moveCenter(rect.toRectF().center())
        painter.drawImage(target, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        # Qt asks for device pixels here and tells the ratio beside it.
        found = QPixmap.fromImage(_rendered(self._name, self._colour or _ink(), min(size.width(), size.height())))
        found.setDevicePixelRatio(scale)
        return found

    def isNull(self) -> bool:
        return not (FOLDER / f"{self._name}.svg").is_file()


def _ink() -> str:
    # The look takes a while to load, and the icon in the tray, which comes first, needs none.
    from ui import look

    return look.tokens().ink


@lru_cache(maxsize=256)
def _rendered(name: str, colour: str, pixels: int) -> QImage:
    source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    image = QImage(max(1, pixels), max(1, pixels), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(_TRANSPARENT)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, image.rect().toRectF())
    painter.end()
    return image
