"""What can be said at the start, without Qt being loaded for it."""

import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from models.version import VERSION
from ui.command_line import parse

PROJECT = Path(__file__).resolve().parents[2]


def run(*arguments, **env):
    return subprocess.run(
        [sys.executable, "-X", "importtime", str(PROJECT / "main.py"), *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **env},
    )


def test_without_arguments_it_just_starts():
    found = parse([])
    assert (found.command, found.data_dir, found.background, found.demo) == (None, None, False, False)


@pytest.mark.parametrize("command", ["tracker", "new-statement", "land", "reflect", "quit"])
def test_every_command_of_the_running_program(command):
    assert parse([f"--{command}"]).command == command


@pytest.mark.parametrize(
    "arguments",
    [
        ["--land", "--quit"],
        ["--pictures", "somewhere"],
        ["--pretend", "soon"],
        ["--pretend", "0001-01-01T00:00"],
        ["--pace", "2"],
        ["--pretend", "2026-11-23T17:00", "--pace", "0"],
        ["--pretend", "2026-11-23T17:00", "--pace", "nan"],
        ["unheard-of"],
    ],
)
def test_what_cannot_be_understood_is_said_so(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "usage" in said
    assert not re.search(r"invalid \w+ value", said), "the name of a function says nothing"


def test_a_pretended_time_without_a_zone_is_local():
    found = parse(["--pretend", "2026-11-23T17:05"]).pretend
    assert found.replace(tzinfo=None) == datetime(2026, 11, 23, 17, 5)
    assert found.tzinfo is not None


@pytest.mark.parametrize(("argument", "says"), [("--help", "--new-statement"), ("--version", VERSION)])
def test_help_and_version_answer_without_qt(argument, says):
    done = run(argument)
    assert done.returncode == 0
    assert says in done.stdout
    imported = done.stderr
    assert "ui.command_line" in imported
    for heavy in ("PySide6", "sqlalchemy", "jeepney"):
        assert heavy not in imported


def test_quit_with_nothing_running_is_fine_and_loads_no_qt(tmp_path):
    done = run("--quit", "--data-dir", str(tmp_path / "data"), XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 0
    assert "PySide6" not in done.stderr
    assert not (tmp_path / "data").exists(), "asking leaves nothing behind"


def test_without_a_screen_it_says_so(tmp_path):
    done = run("--data-dir", str(tmp_path), XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 2
    assert "There is no screen here" in done.stderr


def test_the_version_is_the_one_of_the_project():
    assert f'version = "{VERSION}"' in (PROJECT / "pyproject.toml").read_text()
