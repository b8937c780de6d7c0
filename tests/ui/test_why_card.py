"""The card that says why something helps: quiet, whole, and gone at a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontInfo, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.settings import Appearance
from models.why import why_card, why_cards
from ui import look
from ui.widgets.buttons import plain
from ui.widgets.labels import PlainLabel
from ui.widgets.why_card import WhyLink, WhyPanel


class Page(QWidget):
    """A page with a link, its panel and something below."""

    def __init__(self, card, width):
        super().__init__()
        self.panel = WhyPanel(card)
        self.link = WhyLink(self.panel)
        self.below = plain("Something else")
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        for widget in (self.link, self.panel, self.below):
            column.addWidget(widget)
        column.addStretch(1)
        self.resize(width, 1600)


@pytest.fixture
def dressed(qapp):
    """Puts on a theme, with the usual font or one as many times as large; puts the usual back afterwards."""
    look.apply(qapp, Appearance.LIGHT)
    usual = QFont(qapp.font())
    usual.setPixelSize(13)

    def wear(appearance, times=1):
        font = QFont(usual)
        font.setPixelSize(QFontInfo(usual).pixelSize() * times)
        return look.apply(qapp, appearance, base_font=font)

    wear(Appearance.LIGHT)
    yield wear
    wear(Appearance.LIGHT)


@pytest.fixture
def page(qtbot, dressed):
    def show(card=None, *, width=420):
        made = Page(card or why_card("clarity"), width)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return show


def test_it_is_hidden_until_it_is_asked_for(page):
    shown = page()
    assert not shown.panel.isVisible()
    assert not shown.link.isChecked()
    shown.link.click()
    assert shown.panel.isVisible()
    assert shown.link.isChecked()


def test_it_says_title_text_and_source(page):
    card = why_card("landing")
    shown = page(card)
    texts = [label.text() for label in shown.panel.findChildren(PlainLabel)]
    assert texts == [card.title, card.text, "Smit, 2015 · 103 employees, 1,127 goals"]


@pytest.mark.parametrize("way", ["button", "link", "escape"])
def test_closed_it_says_so_once_and_the_focus_is_where_it_came_from(qtbot, page, way):
    shown = page()
    shown.link.click()
    assert shown.panel.close_button.hasFocus()
    closed = []
    shown.panel.closed.connect(lambda: closed.append(True))
    if way == "escape":
        qtbot.keyClick(shown.panel.close_button, Qt.Key.Key_Escape)
    else:
        (shown.panel.close_button if way == "button" else shown.link).click()
    assert closed == [True]
    assert not shown.panel.isVisible()
    assert not shown.link.isChecked()
    assert shown.link.hasFocus()


def test_closing_what_is_closed_is_nothing(page):
    shown = page()
    closed = []
    shown.panel.closed.connect(lambda: closed.append(True))
    shown.panel.dismiss()
    assert closed == []


def test_shown_by_the_page_it_leaves_the_focus_alone_and_the_link_knows(page):
    shown = page()
    shown.below.setFocus()
    shown.panel.show()
    assert shown.below.hasFocus()
    assert shown.link.isChecked()
    shown.link.click()
    assert not shown.panel.isVisible()


def test_a_page_that_is_left_and_seen_again_still_shows_it(page):
    shown = page()
    shown.link.click()
    closed = []
    shown.panel.closed.connect(lambda: closed.append(True))
    shown.hide()
    assert shown.link.isChecked()
    shown.show()
    assert shown.panel.isVisible()
    assert closed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_opens_and_closes_it(qtbot, page, key):
    shown = page()
    shown.link.setFocus()
    qtbot.keyClick(shown.link, key)
    assert shown.panel.isVisible()
    qtbot.keyClick(shown.panel.close_button, key)
    assert not shown.panel.isVisible()


def test_a_screen_reader_is_told_what_it_is_and_what_it_says(page):
    card = why_card("repair")
    shown = page(card)
    shown.link.click()
    panel, close, link = (
        QAccessible.queryAccessibleInterface(widget) for widget in (shown.panel, shown.panel.close_button, shown.link)
    )
    assert panel.text(QAccessible.Text.Name) == card.title
    assert card.text in panel.text(QAccessible.Text.Description)
    assert "226 couples" in panel.text(QAccessible.Text.Description)
    assert close.text(QAccessible.Text.Name) == f"Close “{card.title}”"
    assert link.text(QAccessible.Text.Name) == "Why this helps"
    assert link.state().checked


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("width", [320, 420, 900])
@pytest.mark.parametrize("card", why_cards(), ids=lambda card: card.id)
def test_no_line_is_cut_off(dressed, page, card, width, times):
    dressed(Appearance.LIGHT, times)
    shown = page(card, width=width)
    shown.link.click()
    labels = shown.panel.findChildren(PlainLabel)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    inside = shown.panel.contentsRect()
    children = [*labels, shown.panel.close_button]
    assert all(inside.contains(child.geometry()) for child in children)
    assert all(
        not one.geometry().intersects(other.geometry())
        for place, one in enumerate(children)
        for other in children[place + 1 :]
    )
    assert shown.panel.close_button.width() >= shown.panel.close_button.sizeHint().width()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("scale", [1, 2])
def test_it_is_painted_in_the_colours_of_the_theme_at_every_scale(dressed, page, appearance, scale):
    tokens = dressed(appearance).tokens
    shown = page()
    shown.link.click()
    image = QImage(shown.panel.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    shown.panel.render(image)
    seen = {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())}
    assert QColor(tokens.sunken).rgb() in seen  # the sheet
    assert QColor(tokens.ink).rgb() in seen  # the words
    assert image.pixelColor(image.width() // 2, 3 * scale) == QColor(tokens.sunken)
