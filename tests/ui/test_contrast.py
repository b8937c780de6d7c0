"""What is to be read or told apart can be: 4.5 : 1 for text, 3 : 1 for graphics that carry meaning (WCAG 2.2).

First every pair of a colour and its ground that the widgets and the style sheet put together, from the tokens; then the
windows themselves, as they are painted.
"""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from models.settings import Appearance
from tests.pictures.gallery import SCREENS
from tests.ui.layout_faults import named
from ui import look
from ui.tokens import DARK, GRAPHIC_CONTRAST, LIGHT, TEXT_CONTRAST, Tone, contrast, mixed
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll
from ui.widgets.tick import Tick
from ui.widgets.toggle import Toggle

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
RITUALS = (Tone.CLARITY, Tone.REPAIR, Tone.LANDING)


def test_contrast_is_the_ratio_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def text_pairs(theme):
    """(where, colour, ground) of all text."""
    tints = [theme.tint(tone) for tone in RITUALS]
    hover = theme.line if theme.dark else mixed(theme.sunken, theme.surface, 0.7)
    for ground in (theme.bg, theme.surface, theme.sunken, *tints):
        yield "words", theme.ink, ground
        yield "second words", theme.ink2, ground
    for ground in (theme.bg, theme.surface):
        yield "small print and placeholders", theme.ink3, ground
    yield "a button below the mouse", theme.ink, hover
    yield "a button that is pressed", theme.ink, theme.line
    yield "a suggestion below the mouse", theme.ink, theme.line
    yield "tool tip", theme.ink, theme.surface
    for tone in RITUALS:
        accent = theme.accent(tone)
        yield f"{tone} on its tint: chips", accent, theme.tint(tone)
        yield f"{tone}: small words of its own", accent, theme.surface
        yield f"{tone}: links and headings", accent, theme.bg
        yield f"{tone}: button", theme.on_accent, accent
        yield f"{tone}: button below the mouse", theme.on_accent, mixed(accent, theme.ink, 0.88)
    yield "selected words", theme.on_accent, theme.clarity
    yield "a chosen day in the calendar", theme.on_accent, theme.landing
    yield "words in the breathing circle", theme.on_accent if theme.dark else theme.ink, theme.sun


def graphic_pairs(theme):
    """(where, colour, ground) of all that has a meaning without being text."""
    edge = theme.softened(theme.ink3, theme.surface)
    yield "open dot, switch that is off, ring around a row", edge, theme.surface
    yield "knob of a switch", theme.surface, edge
    for ground in (theme.bg, theme.surface):
        yield "handle of a scroll bar, edge of a field below the mouse", theme.edge, ground
    yield "time at the desk", theme.softened(theme.clarity, theme.sunken), theme.sunken
    yield "landing window", theme.landing, theme.surface
    yield "landing window in its groove", theme.landing, theme.sunken
    yield "now", theme.ink, theme.sunken
    yield "now over the time at the desk", theme.ink, theme.softened(theme.clarity, theme.sunken)
    yield "sign of a list to fold out", theme.ink2, theme.bg
    yield "icon in the sidebar", theme.ink2, theme.sunken
    yield "ring in the sidebar", theme.ink2, theme.sunken
    for ground in (theme.bg, theme.surface, *(theme.tint(tone) for tone in RITUALS)):
        yield "ring around a button or a switch", theme.ink, ground
        yield "ring around a chip or a quiet word", theme.ink2, ground
    for tone in RITUALS:
        accent = theme.accent(tone)
        yield f"{tone}: dot", accent, theme.surface
        yield f"{tone}: paler dot", theme.softened(accent, theme.surface), theme.surface
        yield f"{tone}: edge of a field with the focus", accent, theme.bg
        yield f"{tone}: ring around a chosen chip", accent, theme.surface
        yield f"{tone}: knob of a switch", theme.on_accent, accent


@THEMES
def test_text_can_be_read_wherever_it_stands(theme):
    assert [pair for pair in text_pairs(theme) if contrast(*pair[1:]) < TEXT_CONTRAST] == []


@THEMES
def test_graphics_can_be_told_from_their_ground(theme):
    assert [pair for pair in graphic_pairs(theme) if contrast(*pair[1:]) < GRAPHIC_CONTRAST] == []


@THEMES
def test_softened_colours_are_as_pale_as_may_be(theme):
    for colour in (theme.clarity, theme.repair, theme.landing, theme.ink3):
        for ground in (theme.surface, theme.sunken, theme.bg):
            assert GRAPHIC_CONTRAST <= contrast(theme.softened(colour, ground), ground) <= GRAPHIC_CONTRAST + 0.4


# --- as it is painted -------------------------------------------------------------------------------------------------

PAINTED = {
    *("today", "clarity-writing", "repair", "landings", "phrases", "trash", "reflection", "settings-workday"),
    *("settings-you_two", "first-run-1", "safety", "popup-why", "landing-1-set_down", "landing-3-gesture"),
}
# So many pixels for each of ours that the strokes of letters have their full colour somewhere.
FINE = 2
EDGE = 4


def painted(window):
    image = QImage(window.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    window.render(image)
    return image


def colours(image, rect):
    """The ground of a part of a picture, and what stands out from it most; a colour of a few pixels is none."""
    part = image.copy(QRect(rect.topLeft() * FINE, rect.size() * FINE).intersected(image.rect()))
    found = Counter(memoryview(part.constBits()).cast("I").tolist())
    ground = QColor.fromRgb(found.most_common(1)[0][0]).name()
    inks = (QColor.fromRgb(colour).name() for colour, pixels in found.items() if pixels >= FINE * FINE)
    return ground, max(inks, key=lambda ink: contrast(ink, ground))


def words_of(widget):
    text = getattr(widget, "text", getattr(widget, "toPlainText", getattr(widget, "currentText", str)))()
    return text or getattr(widget, "placeholderText", str)()


def readable(window):
    """Whatever shows words by itself and can be used now."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget, Tick | Toggle)
        and widget.isEnabled()
        and words_of(widget)
        and not widget.visibleRegion().isEmpty()
    ]


def inner(widget):
    """Where the words are: within the edge, as far as the page shows it."""
    rect = widget.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE) if not isinstance(widget, QLabel) else widget.rect()
    rect = rect.intersected(widget.visibleRegion().boundingRect())
    return QRect(widget.mapTo(widget.window(), rect.topLeft()), rect.size())


def faint(window):
    for page in window.findChildren(PageScroll):
        page._more.hide()  # the veil over what goes on below
    image = painted(window)
    found = []
    for widget in readable(window):
        rect = inner(widget)
        if rect.height() >= widget.fontMetrics().height():
            ground, ink = colours(image, rect)
            if contrast(ink, ground) < TEXT_CONTRAST:
                found.append(f"{named(widget)}: {ink} on {ground}")
    return found


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_words_can_be_read_in_the_windows(qapp, appearance):
    look.apply(qapp, appearance)
    faults = {}
    for screen in SCREENS:
        if screen.name in PAINTED:
            with screen.shown() as window:
                faults[screen.name] = faint(window)
    look.apply(qapp, Appearance.LIGHT)
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("inner", ["none", "sunken"])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_a_chosen_chip_has_an_edge_where_its_tint_is_no_darker_than_the_ground(qapp, qtbot, appearance, inner):
    look.apply(qapp, appearance)
    card, within = Card("sunken"), Card(inner)
    qtbot.addWidget(card)
    card.column.addWidget(within)
    chip = Chip("Some words", Tone.LANDING)
    within.column.addWidget(chip)
    chip.setChecked(True)
    card.show()
    picture, middle = painted(chip), FINE * chip.height() // 2
    edge = max(contrast(picture.pixelColor(x, middle).name(), look.tokens().sunken) for x in range(FINE * EDGE))
    look.apply(qapp, Appearance.LIGHT)
    assert edge >= GRAPHIC_CONTRAST


@pytest.mark.parametrize("make", [lambda: PlainLabel("Some words"), lambda: Chip("Some words")])
def test_faint_words_would_be_found(qapp, qtbot, make):
    current = look.apply(qapp, Appearance.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(QSize(200, 60))
    words = make()
    words.setParent(window)
    words.move(QPoint(20, 10))
    window.show()
    assert faint(window) == []
    words.setStyleSheet("color: #B0A8B4")
    usual, current.tokens = current.tokens, LIGHT.__class__(**{**vars(LIGHT), "ink2": "#B0A8B4"})
    found = faint(window)
    current.tokens = usual
    assert len(found) == 1
