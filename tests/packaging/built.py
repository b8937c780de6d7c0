"""Where the tests find what `make bundle` and `make deb` have built."""

import os
from pathlib import Path

import pytest

BUILD = Path(os.environ.get("SOFT_LANDING_BUILD") or Path(__file__).parents[2] / "build")


def bundle() -> Path:
    """The folder of the bundle; the test fails, saying so, when nobody has built it."""
    folder = BUILD / "bundle" / "soft-landing"
    if not folder.exists():
        pytest.fail("There is no bundle; `make bundle` builds it.", pytrace=False)
    return folder


def package() -> Path:
    """The Debian package; the test fails, saying so, when nobody has built it."""
    found = sorted(BUILD.glob("soft-landing_*.deb"))
    if not found:
        pytest.fail("There is no Debian package; `make deb` builds it.", pytrace=False)
    return found[-1]
