"""A program that systems are asked to start."""

from pathlib import Path

import pytest


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program in a place with all that an entry has to quote (but %: GLib finds none there); it notes its words."""
    folder = tmp_path / 'a $place of "mine" \\ or `so`'
    folder.mkdir()
    script = folder / "it"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/new" && mv "{tmp_path}/new" "{tmp_path}/told"\n')
    script.chmod(0o755)
    return script
