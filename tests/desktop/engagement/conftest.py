"""What the shared desktop says about being engaged."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.choose import system_engagement
from ui.desktop.linux_engagement import LinuxEngagement


@pytest.fixture
def engagement(desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[LinuxEngagement]:
    engagement = system_engagement()
    assert isinstance(engagement, LinuxEngagement)
    yield engagement
    engagement.close()
