"""A file is there whole or not at all, and for its owner alone."""

import os
import stat
from pathlib import Path

import pytest

from models.whole_files import folder_for_owner, lies_in, whole_file, whole_files


def test_a_file_takes_its_name_when_it_is_whole(tmp_path):
    path = tmp_path / "a"
    with whole_file(path) as file:
        file.write(b"new")
        assert not path.exists()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_goes_wrong_leaves_everything_as_it_was(tmp_path):
    kept = tmp_path / "a"
    kept.write_text("what was there")

    def fail():
        with whole_files() as files:
            for name in ("a", "b"):
                with files.open(tmp_path / name) as file:
                    file.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == [kept]
    assert kept.read_text() == "what was there"


def test_a_folder_in_the_way_is_an_error_and_stays(tmp_path):
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError), whole_file(tmp_path / "a") as file:
        file.write(b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("name", ["", ".", "..", "/"])
def test_what_has_no_name_of_its_own_is_a_folder_too(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(IsADirectoryError), whole_file(Path(name)) as file:
        file.write(b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_or_a_device_is_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="no file"), whole_file(pipe) as file:
        file.write(b"new")
    assert list(tmp_path.iterdir()) == [pipe]
    assert pipe.is_fifo()


def test_a_link_to_a_pipe_or_a_device_is_not_replaced(tmp_path):
    link = tmp_path / "link"
    link.symlink_to(os.devnull)
    with pytest.raises(OSError, match="no file"), whole_file(link) as file:
        file.write(b"new")
    assert list(tmp_path.iterdir()) == [link]
    assert link.is_symlink()


def test_a_folder_of_which_nothing_came_is_gone(tmp_path):
    def fail(folder):
        with folder_for_owner(folder), whole_files() as files, files.open(folder / "a") as file:
            file.write(b"new")
            raise KeyboardInterrupt

    (tmp_path / "was there").mkdir()
    for name in ("new", "was there"):
        with pytest.raises(KeyboardInterrupt):
            fail(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["was there"]
    assert list((tmp_path / "was there").iterdir()) == []


def test_a_link_into_a_folder_lies_in_it_and_one_that_leads_nowhere_does_not(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    (tmp_path / "way in").symlink_to(folder)
    (tmp_path / "round").symlink_to(tmp_path / "round")
    for inside in (folder, folder / "a", tmp_path / "way in" / "a", tmp_path / "elsewhere" / ".." / "own" / "a"):
        assert lies_in(inside, folder), inside
    for outside in (tmp_path, tmp_path / "own-2", tmp_path / "round" / "a"):
        assert not lies_in(outside, folder), outside


def test_a_link_in_a_folder_lies_in_it_wherever_it_leads(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "journal").symlink_to(tmp_path / "on another disk")
    assert lies_in(folder / "journal", folder)
    assert not lies_in(folder / ".." / "elsewhere", folder)
    assert not lies_in(folder / "..", folder)
    assert not lies_in(tmp_path / ("a" * 300), folder)


def test_no_link_is_followed(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("not ours")
    (tmp_path / "a").symlink_to(elsewhere)
    with whole_file(tmp_path / "a") as file:
        file.write(b"new")
    assert elsewhere.read_text() == "not ours"
    assert not (tmp_path / "a").is_symlink()
