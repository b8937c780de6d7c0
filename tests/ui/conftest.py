import pytest

from models.settings import Appearance
from tests.ui.tracker_stage import Stage
from ui import look


@pytest.fixture
def stage(qapp, qtbot):
    """Builds stages (`stage(*records)`) and lets go of their workers afterwards."""
    look.apply(qapp, Appearance.LIGHT)
    built = []

    def build(*records):
        built.append(Stage(qtbot, *records))
        return built[-1]

    yield build
    for each in built:
        each.close()
