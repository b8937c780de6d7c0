"""The vault: what opens a journal and what does not, and that nobody who owns it is locked out on the way."""

import json
import shutil
from datetime import timedelta

import pytest

from models.journal import JournalError, Trouble
from models.patience import FREE_TRIES
from models.storage import key_slots, opening, rekey
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.vault import TRIES_NAME, FileVault
from models.storage.vault_file import COPY_NAME, KEY_NAME, read_vault
from models.vault import Secret, Way
from tests.storage.journal_files import MARKER, NOON, contents, key_of, plain_key_file
from tests.storage.vault_stage import (
    CODE,
    OTHER_CODE,
    WORDS,
    MemoryKeyring,
    by_code,
    by_words,
    confirmed,
    protect,
    vault_of,
)

pytestmark = pytest.mark.usefixtures("cheap_guesses")


def assert_says(trouble, act, *args, **named):
    with pytest.raises(JournalError) as caught:
        act(*args, **named)
    assert caught.value.trouble is trouble


def assert_opens(vault, secret=None):
    journal = vault.open(secret)
    assert len(journal.statements()) == 60
    journal.close()


# --- without a secret ----------------------------------------------------------------------------------------------


def test_a_new_journal_opens_by_itself(folder):
    vault = vault_of(folder)
    assert vault.ways() == {Way.OPEN}
    vault.open().close()
    assert vault.ways() == {Way.OPEN}
    assert (folder / KEY_NAME).read_bytes() == (folder / COPY_NAME).read_bytes()


def test_a_plain_key_file_becomes_a_vault_without_a_word(closed_folder):
    key = key_of(closed_folder)
    content = {"format": 1, "made": "then", "key": key.key, "salt": key.salt, "check": key.check}
    (closed_folder / COPY_NAME).unlink()
    (closed_folder / KEY_NAME).write_text(json.dumps(content))
    assert_opens(vault_of(closed_folder))
    assert json.loads((closed_folder / KEY_NAME).read_text())["format"] == 2
    assert (closed_folder / KEY_NAME).read_bytes() == (closed_folder / COPY_NAME).read_bytes()
    assert key_of(closed_folder) == key
    assert_opens(vault_of(closed_folder))


@pytest.mark.parametrize("there", [(KEY_NAME,), (COPY_NAME,)])
def test_taking_over_a_plain_key_file_may_be_cut_off_between_the_copies(closed_folder, there):
    whole = contents(closed_folder)
    key = key_of(closed_folder)
    for name in {KEY_NAME, COPY_NAME} - set(there):
        (closed_folder / name).unlink()
    if KEY_NAME not in there:
        content = {"format": 1, "made": "then", "key": key.key, "salt": key.salt, "check": key.check}
        (closed_folder / KEY_NAME).write_text(json.dumps(content))
    assert_opens(vault_of(closed_folder))
    assert set(contents(closed_folder)) == set(whole)


# --- a passphrase and a code ---------------------------------------------------------------------------------------


def test_from_then_on_it_opens_to_passphrase_and_code_alone(closed_folder):
    vault = protect(closed_folder)
    assert vault.ways() == {Way.PASSPHRASE, Way.RECOVERY}
    assert_says(Trouble.LOCKED, vault.open)
    assert_says(Trouble.WRONG_SECRET, vault.open, by_words(WORDS + " "))
    assert_says(Trouble.WRONG_SECRET, vault.open, by_code(OTHER_CODE))
    assert_opens(vault, by_words())
    assert_opens(vault, Secret(Way.RECOVERY, CODE.text.lower().replace("-", " ")))


def test_the_key_that_lay_open_opens_it_no_more_and_is_in_no_file(closed_folder, tmp_path):
    before = tmp_path / "before"
    shutil.copytree(closed_folder, before)
    key = key_of(closed_folder)
    protect(closed_folder)
    for name, held in contents(closed_folder).items():
        assert key.key.encode() not in held, name
        assert MARKER.encode() not in held
    for name in (KEY_NAME, COPY_NAME):
        shutil.copy(before / name, closed_folder / name)
    assert_says(Trouble.WRONG_KEY, vault_of(closed_folder).open)


@pytest.mark.parametrize(
    ("set_as", "typed_as"),
    [
        ("x", "x"),
        (" spaces at both ends ", " spaces at both ends "),
        ("'; DROP TABLE --\" \\ %s {0}\n\t\0", "'; DROP TABLE --\" \\ %s {0}\n\t\0"),
        ("caf\u00e9", "cafe\u0301"),
        ("\uff46\uff55\uff4c\uff4c width", "full width"),
        ("👩‍👩‍👧 🏳️‍🌈", "👩‍👩‍👧 🏳️‍🌈"),
        ("ö" * 1000, "o\u0308" * 1000),
        ("\ud83d lone", "\ud83d lone"),
        ("مرحبا بالعالم", "مرحبا بالعالم"),
    ],
)
def test_odd_passphrases(closed_folder, set_as, typed_as):
    vault = vault_of(closed_folder)
    vault.protect(set_as, confirmed(CODE))
    assert_says(Trouble.WRONG_SECRET, vault.open, by_words(typed_as[1:] + "y"))
    assert_opens(vault, by_words(typed_as))


def test_an_empty_passphrase_is_none(closed_folder):
    with pytest.raises(ValueError, match="empty"):
        vault_of(closed_folder).protect("", confirmed(CODE))
    assert_opens(vault_of(closed_folder))


def test_another_passphrase_for_the_same_key(closed_folder):
    vault = protect(closed_folder)
    journal = (closed_folder / JOURNAL_NAME).read_bytes()
    assert_says(Trouble.WRONG_SECRET, vault.change_passphrase, "new", by=by_words("not this"))
    vault.change_passphrase("new", by=by_code())
    assert (closed_folder / JOURNAL_NAME).read_bytes() == journal
    assert_says(Trouble.WRONG_SECRET, vault.open, by_words())
    assert_opens(vault, by_words("new"))
    assert_opens(vault, by_code())


def test_another_code_for_the_same_key(closed_folder):
    vault = protect(closed_folder)
    vault.change_code(confirmed(OTHER_CODE), by=by_words())
    assert_says(Trouble.WRONG_SECRET, vault.open, by_code())
    assert_opens(vault, by_code(OTHER_CODE))


def test_the_key_can_be_changed_too(closed_folder, tmp_path):
    vault = protect(closed_folder)
    earlier = tmp_path / "earlier"
    shutil.copytree(closed_folder, earlier)
    salt = (closed_folder / JOURNAL_NAME).read_bytes()[:16]
    vault.protect("new", confirmed(OTHER_CODE), by=by_words())
    assert (closed_folder / JOURNAL_NAME).read_bytes()[:16] != salt
    assert_opens(vault, by_words("new"))
    assert_opens(vault_of(earlier), by_words())
    # Even with the earlier key file, the earlier passphrase opens nothing.
    for name in (KEY_NAME, COPY_NAME):
        shutil.copy(earlier / name, closed_folder / name)
    assert_says(Trouble.WRONG_KEY, vault.open, by_words())


def test_back_to_no_secret(closed_folder):
    vault = protect(closed_folder)
    vault.unprotect(by=by_words())
    assert vault.ways() == {Way.OPEN}
    assert_opens(vault)


def test_a_journal_that_cannot_be_copied_stays_as_it_was(closed_folder, monkeypatch):
    vault = protect(closed_folder)
    before = read_vault(closed_folder)

    def full(*_):
        raise OSError(28, "the disk is full")

    monkeypatch.setattr(rekey, "fill_copy", full)
    assert_says(Trouble.DISK_FULL, vault.protect, "new", confirmed(OTHER_CODE), by=by_words())
    assert read_vault(closed_folder).content.entries == before.content.entries
    assert_opens(vault, by_words())


# --- the computer's keyring ----------------------------------------------------------------------------------------


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def trusting(closed_folder, keyring):
    protect(closed_folder)
    vault = vault_of(closed_folder, keyring)
    vault.trust_computer(trusted=True, by=by_words())
    return vault


def test_the_computer_opens_it_and_is_never_the_only_way(trusting):
    assert trusting.ways() == {Way.PASSPHRASE, Way.RECOVERY, Way.COMPUTER}
    assert_opens(trusting)
    assert_opens(trusting, by_words())


@pytest.mark.parametrize("how", ["silent", "empty", "another"])
def test_a_keyring_that_does_not_have_it_leaves_the_passphrase(trusting, keyring, how):
    match how:
        case "silent":
            keyring.there = False
        case "empty":
            keyring.held.clear()
        case _:
            keyring.held = dict.fromkeys(keyring.held, b"x" * 32)
    assert_says(Trouble.LOCKED, trusting.open)
    assert_opens(trusting, by_words())


def test_without_a_keyring_there_is_nothing_to_trust(closed_folder, keyring):
    protect(closed_folder)
    keyring.there = False
    vault = vault_of(closed_folder, keyring)
    assert_says(Trouble.UNREADABLE, vault.trust_computer, trusted=True, by=by_words())
    assert vault.ways() == {Way.PASSPHRASE, Way.RECOVERY}


def test_trust_is_taken_back_in_both_places(trusting, keyring):
    trusting.trust_computer(trusted=False)
    assert keyring.held == {}
    assert trusting.ways() == {Way.PASSPHRASE, Way.RECOVERY}
    assert_says(Trouble.LOCKED, trusting.open)


def test_whoever_sits_before_a_trusted_computer_cannot_change_the_lock(trusting):
    assert_says(Trouble.LOCKED, trusting.protect, "theirs", confirmed(OTHER_CODE))
    assert_says(Trouble.LOCKED, trusting.trust_computer, trusted=True)


# --- wrong tries ---------------------------------------------------------------------------------------------------


def test_wrong_tries_are_slowed_and_the_wait_outlives_the_program(closed_folder):
    protect(closed_folder)
    times = [NOON]
    for _ in range(FREE_TRIES):
        assert_says(Trouble.WRONG_SECRET, FileVault(closed_folder, lambda: times[-1]).open, by_words("no"))
    vault = FileVault(closed_folder, lambda: times[-1])
    wait = vault.wait()
    assert wait > timedelta()
    assert_says(Trouble.TOO_SOON, vault.open, by_words())
    times.append(NOON + wait)
    assert vault.wait() == timedelta()
    assert_opens(vault, by_words())
    assert not (closed_folder / TRIES_NAME).exists()
    assert vault.wait() == timedelta()


def test_a_try_counts_before_it_is_made(closed_folder, monkeypatch):
    vault = protect(closed_folder)

    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(key_slots, "_from_passphrase", killed)
    for _ in range(FREE_TRIES):
        with pytest.raises(KeyboardInterrupt):
            vault.open(by_words("guess"))
    assert vault.wait() > timedelta()


def test_no_number_of_wrong_tries_harms_the_journal(closed_folder):
    protect(closed_folder)
    days = iter(range(100))
    vault = FileVault(closed_folder, lambda: NOON + timedelta(days=next(days)))
    for _ in range(20):
        assert_says(Trouble.WRONG_SECRET, vault.open, by_words("no"))
    assert_opens(vault, by_words())


# --- the key in memory ---------------------------------------------------------------------------------------------


def test_a_closed_journal_holds_its_key_no_more(closed_folder):
    journal = vault_of(closed_folder).open()
    key = journal._key
    assert key.key
    journal.close()
    assert not any(key._secret)
    with pytest.raises(ValueError, match="wiped"):
        _ = key.key


def test_a_key_that_opened_nothing_is_wiped(closed_folder, monkeypatch):
    keys = []

    def refuse(_path, key):
        keys.append(key)
        raise JournalError(Trouble.DAMAGED)

    monkeypatch.setattr(opening, "look_at", refuse)
    assert_says(Trouble.DAMAGED, vault_of(closed_folder).open)
    assert not any(keys[0]._secret)


def test_a_plain_key_file_of_another_journal_is_told_apart(closed_folder):
    plain_key_file(closed_folder)
    (closed_folder / COPY_NAME).unlink()
    assert_says(Trouble.WRONG_KEY, vault_of(closed_folder).open)
    assert json.loads((closed_folder / KEY_NAME).read_text())["format"] == 1
