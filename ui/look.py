"""How everything looks: palette, type and style sheet from one set of tokens, following the system while it runs.

Fusion is the base on every system: it obeys the palette and the style sheet the same way everywhere.
Widgets that paint themselves read `current()` in their paint event and are repainted when the look changes.
"""

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from models.settings import Appearance
from ui.focus_ring import focus_moved
from ui.stylesheet import style_sheet
from ui.tokens import DARK, LIGHT, Tokens, Type

# A system font of 10 pt at 96 dpi is the one the design was drawn for; a larger one scales it, a smaller one does not.
_POINTS_PER_INCH = 72
_USUAL_FONT_PX = 10 * 96 / _POINTS_PER_INCH


class Look(QObject):
    """The look in force. `changed` comes after palette and style sheet were put in place."""

    changed = Signal()

    def __init__(self, app: QApplication, base_font: QFont) -> None:
        super().__init__(app)
        self._app = app
        self._base_font = base_font
        self._appearance = Appearance.SYSTEM
        self._motion_wanted = self._system_moves = True
        self.tokens = LIGHT
        self.system_dark = system_is_dark(app)
        """What the desktop said last, whatever we wear ourselves."""
        self.scale = max(1.0, _pixel_size(base_font) / _USUAL_FONT_PX)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def px(self, measure: float) -> int:
        """A measure of the design in pixels, as large as the system's font asks for."""
        return round(measure * self.scale)

    def font(self, size: int = Type.TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The system's UI font at a size of the type scale."""
        font = QFont(self._base_font)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    @property
    def reduced_motion(self) -> bool:
        """Whether movement is to be left out, because the settings or the desktop say so."""
        return not (self._motion_wanted and self._system_moves)

    def set_motion(self, wanted: bool) -> None:
        """What the settings say about movement."""
        self._motion_wanted = wanted

    def set_system_motion(self, wanted: bool) -> None:
        """What the desktop says about movement."""
        self._system_moves = wanted

    def wear(self, appearance: Appearance) -> None:
        """Put on one appearance; the system's choice is followed from then on when it says so."""
        if self._appearance is Appearance.SYSTEM:
            self.system_dark = system_is_dark(self._app)
        self._appearance = appearance
        hints = self._app.styleHints()
        if appearance is Appearance.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if appearance is Appearance.DARK else Qt.ColorScheme.Light)
        self._put_on()

    def _system_changed(self) -> None:
        if self._wanted() is not self.tokens:
            self._put_on()

    def _wanted(self) -> Tokens:
        if self._appearance is Appearance.SYSTEM:
            self.system_dark = system_is_dark(self._app)
            return DARK if self.system_dark else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT

    def _put_on(self) -> None:
        self.tokens = self._wanted()
        self._app.setFont(self.font())
        self._app.setPalette(palette_of(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self.px))
        self.changed.emit()
        for widget in self._app.allWidgets():
            widget.update()


class _Worn:
    """Where the look in force is kept; there is one screen, so there is one look."""

    look: Look | None = None


def apply(app: QApplication, appearance: Appearance, *, base_font: QFont | None = None) -> Look:
    """Dress the application; calling it again changes the appearance. `base_font` stands in for the system's font."""
    look = _Worn.look
    if look is None:
        app.focusChanged.connect(focus_moved)
    if look is None or look.parent() is not app or base_font is not None:
        if look is not None:
            app.styleHints().colorSchemeChanged.disconnect(look._system_changed)  # noqa: SLF001 (its own factory)
        look = _Worn.look = Look(app, base_font or app.font())
    look.wear(appearance)
    return look


def current() -> Look:
    """The look in force; the system's own when nothing was applied yet."""
    if _Worn.look is None:
        return apply(cast("QApplication", QApplication.instance()), Appearance.SYSTEM)
    return _Worn.look


def tokens() -> Tokens:
    """The colours in force."""
    return current().tokens


def colour(value: str, alpha: float = 1.0) -> QColor:
    """#RRGGBB as Qt wants it; `alpha` from 0 to 1."""
    found = QColor(value)
    found.setAlphaF(alpha)
    return found


def mark(widget: QWidget, **properties: str) -> None:
    """Give a widget properties that the style sheet goes by, and have it styled anew."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _pixel_size(font: QFont) -> float:
    """How tall it is meant to be. Asking for the font that stands in for it would load all fonts of the system."""
    if font.pixelSize() > 0:
        return font.pixelSize()
    return font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / _POINTS_PER_INCH


def system_is_dark(app: QApplication) -> bool:
    """What the desktop says; light where it says nothing. While we wear our own choice it may answer with that."""
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette_of(tokens: Tokens) -> QPalette:
    """The same colours for whatever no style sheet reaches."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.ink),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.ink),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.ink),
        (role.PlaceholderText, tokens.ink3),
        (role.Highlight, tokens.clarity),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.clarity),
        (role.LinkVisited, tokens.clarity),
        (role.Accent, tokens.clarity),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.ink3),
        (role.Shadow, tokens.ink3),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.ink3))
    return palette
