"""Settings and the state of the workday: written whole, read with patience."""

import os
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from models.settings import Settings
from models.storage.plain_file import SettingsFile, read_text, write_text

HERE_BEFORE = Settings(first_run_done=True)


def test_a_file_that_is_not_there_holds_nothing(tmp_path):
    assert read_text(tmp_path / "none.json") is None


@pytest.mark.parametrize("text", ["", "äöü 🫶 שלום\n", "line\r\nline\r"])
def test_text_comes_back_as_it_was(tmp_path, text):
    write_text(tmp_path / "a.json", text)
    assert (tmp_path / "a.json").read_bytes() == text.encode()


def test_written_for_the_owner_alone_and_nothing_left_over(tmp_path):
    path = tmp_path / "deep" / "er" / "a.json"
    # What a crash left behind, open to everybody.
    path.parent.mkdir(parents=True)
    leftover = path.with_name("a.json.new")
    leftover.write_text("half of")
    leftover.chmod(0o666)
    write_text(path, "whole")
    assert [each.name for each in path.parent.iterdir()] == ["a.json"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_folders_are_made_for_the_owner_alone(tmp_path):
    write_text(tmp_path / "deep" / "er" / "a.json", "x")
    assert (tmp_path / "deep").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "deep" / "er").stat().st_mode & 0o777 == 0o700


def test_a_write_that_fails_leaves_the_old_text(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    write_text(path, "old")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_text(path, "new")
    assert read_text(path) == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_the_text_is_on_disk_before_its_name_and_its_name_before_the_answer(tmp_path, monkeypatch):
    path, seen = tmp_path / "a.json", []
    sync = os.fsync

    def watched(descriptor):
        kind = "folder" if Path(f"/proc/self/fd/{descriptor}").resolve().is_dir() else "file"
        seen.append((kind, path.exists()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    write_text(path, "words")
    assert seen == [("file", False), ("folder", True)]


def test_settings_come_back(tmp_path):
    file = SettingsFile(tmp_path / "settings.json")
    assert file.load() == Settings()
    settings = Settings(workdays=frozenset({2, 7}), usual_end=time(23, 15), breaths=3)
    file.save(settings)
    assert file.load() == settings


@pytest.mark.parametrize("garbage", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 10**5, b"\0\0\0"])
def test_a_bad_settings_file_is_set_aside(tmp_path, garbage):
    file = SettingsFile(tmp_path / "settings.json")
    file.path.write_bytes(garbage)
    aside = tmp_path / "settings.json.bad"
    assert file.load() == HERE_BEFORE
    assert not file.path.exists()
    assert aside.read_bytes() == garbage
    # The same for whoever reads it next, and at the next start, until somebody was told and settings are kept.
    assert SettingsFile(file.path).load() == HERE_BEFORE
    assert SettingsFile(file.path).unread() == aside
    file.save(Settings(breaths=2))
    assert file.load() == Settings(breaths=2)
    assert file.unread() is None


def test_the_wish_to_be_discreet_outlives_damage_to_the_file(tmp_path):
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(discreet=True, breaths=3))
    file.path.write_bytes(file.path.read_bytes().replace(b'"breaths": 3', b'"breaths" 3\xff'))
    for _ in range(2):
        assert file.load() == replace(HERE_BEFORE, discreet=True)
    file.path.write_text('{"discreet": false')
    assert file.load() == HERE_BEFORE


def test_settings_that_cannot_be_read_are_left_alone(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()
    assert SettingsFile(path).load() == HERE_BEFORE
    assert path.is_dir()
    assert SettingsFile(path).unread() == path


def test_settings_that_could_not_be_read_are_set_aside_before_others_take_their_place(tmp_path):
    file = SettingsFile(tmp_path / "settings.json")
    file.path.mkdir()
    file.load()
    file.save(Settings(breaths=2))
    assert (tmp_path / "settings.json.bad").is_dir()
    assert file.load() == Settings(breaths=2)


def test_a_file_that_cannot_be_set_aside_is_told_of_where_it_is(tmp_path, monkeypatch):
    file = SettingsFile(tmp_path / "settings.json")
    file.path.write_text("{")

    def refuse(_self, _target):
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    assert file.load() == HERE_BEFORE
    assert file.unread() == file.path


def test_where_there_were_no_settings_none_are_missed(tmp_path):
    assert SettingsFile(tmp_path / "settings.json").unread() is None


def test_settings_hold_what_they_can(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"breaths": 4, "usual_end": "never", "unknown": 1}')
    assert SettingsFile(path).load() == Settings(breaths=4)
    assert path.exists()
