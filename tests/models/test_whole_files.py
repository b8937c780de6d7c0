"""A file is there whole or not at all, and for its owner alone."""

import stat

import pytest

from models.whole_files import whole_file, whole_files


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


def test_no_link_is_followed(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("not ours")
    (tmp_path / "a").symlink_to(elsewhere)
    with whole_file(tmp_path / "a") as file:
        file.write(b"new")
    assert elsewhere.read_text() == "not ours"
    assert not (tmp_path / "a").is_symlink()
