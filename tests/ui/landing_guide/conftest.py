"""Guides on a journal in memory, with the true queue between them."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect

from models import rituals
from models.records import LandingStart
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from tests.ui.landing_guide.guide_records import HUG, TEA
from ui.landing_guide import LandingGuide


@pytest.fixture
def journal():
    used = rituals.land(AFTERNOON - timedelta(days=1), gesture_id=TEA.id)
    return MemoryJournal(TEA, HUG, used)


@pytest.fixture
def new_guide(qtbot, queue):
    def make():
        guide = LandingGuide(queue, HandClock(), breaths=1, start=LandingStart.DETECTED)
        qtbot.addWidget(guide)
        guide.ends = []
        guide.ended.connect(guide.ends.append)
        with qtbot.waitExposed(guide):
            guide.begin(QRect())
        qtbot.waitUntil(lambda: guide.gesture.chosen() is not None)
        return guide

    return make
