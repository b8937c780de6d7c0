"""Where two starts meet: a lock and a socket that are one person's alone."""

import os
import stat
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.single_instance.other_starts import in_thread, said
from tests.desktop.virtual_desktop import wait_until
from ui.desktop import instance_commands
from ui.desktop.instance_commands import meeting_place, send
from ui.desktop.single_instance import SingleInstance


def test_a_very_long_data_folder_is_no_trouble(tmp_path: Path, qtbot: QtBot) -> None:
    long = tmp_path / ("n" * 200) / ("m" * 200)
    claimed = SingleInstance.claim(long)
    assert claimed is not None
    assert in_thread(lambda: said(long, "raise"), qtbot)
    claimed.close()


def test_the_same_folder_by_another_name_is_the_same(tmp_path: Path, data: Path, qtbot: QtBot) -> None:
    data.mkdir()
    (tmp_path / "link").symlink_to(data)
    assert meeting_place(tmp_path / "link") == meeting_place(data)
    assert meeting_place(data / ".." / "data") == meeting_place(data)


def test_files_and_folder_are_private(runtime: Path, data: Path, instance: SingleInstance) -> None:
    place = meeting_place(data)
    assert place.lock.parent == runtime / "soft-landing"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (place.lock.parent, place.lock, place.socket)]
    assert modes == [0o700, 0o600, 0o600]


def test_without_a_runtime_folder_the_one_for_temporary_files_serves(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A short name of its own: the folders pytest makes may be too long for a socket.
    temporary = tempfile.TemporaryDirectory(prefix="sl-")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(instance_commands, "_is_ours", lambda folder: "soft-landing" in folder.name)
    monkeypatch.setattr("tempfile.tempdir", temporary.name)
    with temporary:
        assert meeting_place(data).lock.parent == Path(temporary.name, f"soft-landing-{os.getuid()}")


@pytest.mark.parametrize("trap", ["open to others", "a link", "a file", "somebody else's"])
def test_a_folder_that_is_not_private_is_not_used(
    trap: str, runtime: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = runtime / "soft-landing"
    match trap:
        case "open to others":
            folder.mkdir()
            folder.chmod(0o777)
        case "a link":
            folder.symlink_to(tmp_path)
        case "a file":
            folder.touch()
        case _:
            folder.mkdir(mode=0o700)
            ours = instance_commands._is_ours
            monkeypatch.setattr(instance_commands, "_is_ours", lambda path: path != folder and ours(path))
    with pytest.raises(PermissionError):
        SingleInstance.claim(data)
    assert not send(data, "raise")


def test_a_runtime_folder_with_a_very_long_name_is_passed_over(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    long = tmp_path / ("r" * 120)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    monkeypatch.setattr("tempfile.tempdir", str(long))
    claimed = SingleInstance.claim(data)
    assert claimed is not None
    place = meeting_place(data)
    assert long not in place.lock.parents
    assert in_thread(lambda: said(data, "raise"), qtbot)
    claimed.close()
    place.lock.unlink()
    wait_until(lambda: not place.socket.exists(), "the socket is gone")
