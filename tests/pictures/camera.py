"""Takes pictures: what a window looks like in one appearance and one language, whatever this machine is set to."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from models.settings import Appearance
from tests.pseudo_arabic import speak
from ui import look, translations
from ui.floating_card import RADIUS, FloatingCard

FONT = "Inter"


def set_up(language: str = translations.ENGLISH) -> QApplication:
    """An application that speaks this language and writes dates as one of its countries does."""
    app = QApplication(["soft-landing"])
    speak(app, language)
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(british if language == translations.ENGLISH else QLocale(language))
    font = QFont(FONT)
    font.setPixelSize(13)
    look.apply(app, Appearance.LIGHT, base_font=font)
    return app


def wear(app: QApplication, appearance: Appearance) -> None:
    """Put on light or dark for the pictures to come."""
    look.apply(app, appearance)


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
