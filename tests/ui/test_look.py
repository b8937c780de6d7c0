"""Light and dark, size and motion follow the system or the settings, and every icon can be told apart."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from models.settings import Appearance
from ui import icons, look
from ui.desktop.motion_wish import MotionWish
from ui.stylesheet import style_sheet
from ui.tokens import DARK, GRAPHIC_CONTRAST, LIGHT, Tone, contrast, mixed
from ui.widgets.breathing_circle import BreathingCircle

RITUALS = (Tone.CLARITY, Tone.REPAIR, Tone.LANDING)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def app(qapp):
    yield qapp
    look.apply(qapp, Appearance.LIGHT)


@THEMES
def test_the_style_sheet_has_no_gap_left_and_no_colour_of_its_own(theme):
    sheet = style_sheet(theme, round)
    assert "$" not in sheet
    known = {value.upper() for value in vars(theme).values() if isinstance(value, str)}
    known |= {theme.edge.upper(), mixed(theme.sunken, theme.surface, 0.7)}
    known |= {mixed(theme.accent(tone), theme.ink, 0.88) for tone in RITUALS}
    found = {word.strip(";").upper() for word in sheet.split() if word.startswith("#")}
    assert found <= known


def test_palette_and_tokens_change_together(app):
    look.apply(app, Appearance.DARK)
    assert look.tokens() is DARK
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    look.apply(app, Appearance.LIGHT)
    assert look.tokens() is LIGHT
    assert app.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.ink)


def test_a_change_of_looks_is_told(app, qtbot):
    with qtbot.waitSignal(look.current().changed):
        look.apply(app, Appearance.DARK)


def test_an_explicit_choice_outweighs_the_system(app, monkeypatch):
    look.apply(app, Appearance.LIGHT)
    monkeypatch.setattr(look, "system_is_dark", lambda _app: True)
    app.styleHints().colorSchemeChanged.emit(app.styleHints().colorScheme())
    assert look.tokens() is LIGHT


def test_the_system_is_followed_while_running(app, monkeypatch, qtbot):
    look.apply(app, Appearance.SYSTEM)
    assert look.tokens() is LIGHT
    monkeypatch.setattr(look, "system_is_dark", lambda _app: True)
    with qtbot.waitSignal(look.current().changed):
        app.styleHints().colorSchemeChanged.emit(app.styleHints().colorScheme())
    assert look.tokens() is DARK


def test_a_larger_system_font_makes_everything_larger(app):
    usual = QFont()
    usual.setPixelSize(13)
    large = QFont()
    large.setPixelSize(27)
    assert look.apply(app, Appearance.LIGHT, base_font=usual).px(34) == 34
    current = look.apply(app, Appearance.LIGHT, base_font=large)
    try:
        assert current.px(34) == 69
        assert current.font().pixelSize() == 28
    finally:
        look.apply(app, Appearance.LIGHT, base_font=usual)


def test_reduced_motion_follows_the_settings(app):
    current = look.apply(app, Appearance.LIGHT)
    current.set_motion(wanted=False)
    assert current.reduced_motion
    current.set_motion(wanted=True)


def test_reduced_motion_follows_the_system_whatever_the_settings_say(app, qtbot, monkeypatch):
    asked = MotionWish()
    monkeypatch.setattr("ui.widgets.breathing_circle.system_motion_wish", lambda _parent: asked)
    circle = BreathingCircle(1)
    qtbot.addWidget(circle)
    current = look.apply(app, Appearance.LIGHT)
    asked.answered.emit(True)
    assert current.reduced_motion
    asked.answered.emit(False)
    assert not current.reduced_motion


def test_marking_a_widget_restyles_it(app, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.sizeHint().height()
    look.mark(label, role="title")
    assert label.sizeHint().height() > before


@pytest.mark.parametrize("name", [*icons.NAVIGATION, "soft-landing", "more", "close", "check"])
def test_icons_are_there_and_sharp_at_every_ratio(app, name):
    assert not icons.icon(name).isNull()
    for ratio in (1.0, 1.25, 2.0, 3.0):
        pixmap = icons.pixmap(name, 18, ratio)
        assert pixmap.width() == round(18 * ratio)
        assert pixmap.toImage().pixelColor(0, 0).alpha() == 0


def test_a_colour_tints_an_icon(app):
    image = icons.pixmap("today", 64, 1.0, "#FF0000").toImage()
    inked = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() > 250]
    assert inked
    assert all((colour.red(), colour.green(), colour.blue()) == (255, 0, 0) for colour in inked)


@pytest.mark.parametrize("dark_panel", [False, True])
def test_tray_icons_differ_in_shape_and_can_be_read_on_their_panel(app, dark_panel):
    panel = "#2B2B2B" if dark_panel else "#F2F2F2"
    shapes = set()
    for state in icons.TRAY_STATES:
        icon = icons.tray_icon(state, dark_panel=dark_panel)
        assert isinstance(icon, QIcon)
        image = icon.pixmap(QSize(16, 16)).toImage()
        solid = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert solid
        assert all(contrast(colour.name(), panel) >= GRAPHIC_CONTRAST for colour in solid)
        shapes.add(
            tuple(image.pixelColor(x, y).alpha() > 128 for x in range(image.width()) for y in range(image.height()))
        )
    assert len(shapes) == len(icons.TRAY_STATES)


def test_the_application_is_dressed_once_asked(app):
    assert isinstance(QApplication.instance(), QApplication)
    assert look.current() is look.current()
