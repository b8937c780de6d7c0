"""A place to write in is as high as its words, in whatever font, up to the lines it may have."""

import pytest
from PySide6.QtGui import QFont

from models.settings import Appearance
from ui import look
from ui.widgets.text_edit import GrowingTextEdit

MOST = 6


@pytest.fixture(
    params=[(family, pixels) for family in ("DejaVu Sans", "Inter", "serif") for pixels in (13, 14, 16, 19)]
)
def font(request, qapp):
    usual = look.current()._base_font
    family, pixels = request.param
    other = QFont(family)
    other.setPixelSize(pixels)
    look.apply(qapp, Appearance.LIGHT, base_font=other)
    yield other
    look.apply(qapp, Appearance.LIGHT, base_font=usual)


@pytest.fixture
def field(qtbot, font):
    made = GrowingTextEdit("Words", "What could be said", most_lines=MOST)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


@pytest.mark.parametrize("lines", [1, 2, MOST])
def test_every_line_is_seen_without_scrolling(field, lines):
    field.setText("\n".join(["Some words gj"] * lines))
    assert field.verticalScrollBar().maximum() == 0
    assert not field.verticalScrollBar().isVisible()


def test_more_than_that_is_scrolled(field):
    field.setText("\n".join(["Some words gj"] * MOST))
    high = field.height()
    field.setText("\n".join(["Some words gj"] * (MOST + 1)))
    assert field.height() == high
    assert field.verticalScrollBar().isVisible()
