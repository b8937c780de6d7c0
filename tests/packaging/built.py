"""Where the tests find what `make bundle` and `make deb` have built, and the scripts that build it."""

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

import pytest

NAME = "soft-landing"
PACKAGING = Path(__file__).parents[2] / "packaging"
BUILD = Path(os.environ.get("SOFT_LANDING_BUILD") or Path(__file__).parents[2] / "build")


def bundle() -> Path:
    """The folder of the bundle; the test fails, saying so, when nobody has built it."""
    folder = BUILD / "bundle" / NAME
    if not folder.exists():
        pytest.fail("There is no bundle; `make bundle` builds it.", pytrace=False)
    return folder


def program() -> Path:
    """What a person starts, on any of the three systems."""
    places = (
        bundle().with_name("Soft Landing.app") / "Contents" / "MacOS" / NAME,
        bundle() / f"{NAME}.exe",
        bundle() / NAME,
    )
    return next(place for place in places if place.is_file())


def internals() -> Path:
    """The folder with all that the program brings along."""
    return bundle() / "_internal"


def package() -> Path:
    """The Debian package; the test fails, saying so, when nobody has built it."""
    found = sorted(BUILD.glob(f"{NAME}_*.deb"))
    if not found:
        pytest.fail("There is no Debian package; `make deb` builds it.", pytrace=False)
    return found[-1]


def script(name: str) -> Any:
    """The script packaging/<name>.py as a module; a package on the index has the name of that folder."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Its dataclasses look themselves up there.
    sys.modules[name] = module
    # The scripts find each other where they stand.
    sys.path.insert(0, str(PACKAGING))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(PACKAGING))
    return module
