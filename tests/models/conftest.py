"""Fixtures for the tests of a workday; what they are made of is in `workdays`."""

import pytest

from models.workday_state import Phase
from tests.models.workdays import Walk


@pytest.fixture
def offered():
    walk = Walk().at_work_by("17:12")
    walk.see("17:14", idle=30)
    assert walk.state.phase is Phase.OFFERED
    return walk
