"""The pinned packages: every one bounded, every one with hashes, and no word of where they come from."""

import re
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parents[2] / "packaging" / "requirements"


def wanted(name: str) -> list[str]:
    lines = (REQUIREMENTS / f"{name}.in").read_text().splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-r"))]


def pinned(name: str) -> set[str]:
    text = (REQUIREMENTS / f"{name}.txt").read_text().replace("\\\n", " ")
    return {line for line in text.splitlines() if line and not line.startswith("#")}


@pytest.mark.parametrize("name", ["runtime", "develop"])
def test_every_dependency_has_an_upper_bound(name: str) -> None:
    assert [line for line in wanted(name) if "<" not in line.partition(";")[0]] == []


@pytest.mark.parametrize("name", ["runtime", "develop"])
def test_every_pin_is_exact_and_hashed_and_names_no_address(name: str) -> None:
    lines = pinned(name)
    assert lines
    for line in lines:
        assert re.match(r"[a-z0-9-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", line)
        assert "://" not in line


@pytest.mark.parametrize("name", ["runtime", "develop"])
def test_every_dependency_is_pinned(name: str) -> None:
    def plain(line: str) -> str:
        return re.split(r"[\[=<>; ]", line)[0].lower().replace("_", "-")

    assert {plain(line) for line in wanted(name)} <= {plain(line) for line in pinned(name)}


def test_what_checks_the_program_contains_what_runs_it() -> None:
    assert pinned("runtime") <= pinned("develop")
