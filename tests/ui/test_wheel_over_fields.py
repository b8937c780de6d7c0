"""Whoever scrolls a page past a field for a time or a date changes nothing in it."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from tests.ui.hand_wheel import turn_wheel_over
from ui.widgets.date_field import DateField
from ui.widgets.time_field import TimeField


def a_time():
    return TimeField("When", time(18, 40))


def a_date():
    field = DateField("Day")
    field.show_value(date(2026, 11, 20), date(2026, 1, 1), date(2026, 12, 31))
    return field


@pytest.mark.parametrize("build", [a_time, a_date])
def test_the_wheel_goes_to_the_page(qtbot, build):
    field = build()
    qtbot.addWidget(field)
    field.show()
    before = field.value()
    assert not turn_wheel_over(field)
    assert field.value() == before
    assert not field.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
