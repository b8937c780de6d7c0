"""Setting a lock, changing it and taking it away: each step asks for what it needs, and nobody is locked out."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter
from PySide6.QtWidgets import QLabel, QLineEdit

from models.journal import JournalError, Trouble
from models.recovery_code import new_code, read_code
from models.settings import Settings
from models.vault import Secret, Way
from ui.code_print import draw_code
from ui.lock_dialog import LockDialog
from ui.lock_steps import NewPassphrase, ShownCode, TypedAgain, WhatOpensIt
from ui.lock_wishes import Wish
from ui.settings_lock import LockSection

WORDS = "lantern harbour velvet"


@pytest.fixture
def life(qtbot, live):
    life = live()
    life.start()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    return life


@pytest.fixture
def protected(qtbot, live):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS, Way.RECOVERY: new_code().text}
    life.start()
    qtbot.waitUntil(lambda: life.application.locking.locked)
    life.application.locking.unlock(Secret(Way.PASSPHRASE, WORDS), pytest.fail, owner=life.application)
    qtbot.waitUntil(lambda: life.application.locking.protected and not life.application.locking.locked)
    return life


def begin(life, wish):
    life.application.lock_wiring.changes.begin(wish, life.application.windows.tracker)
    return life.application.lock_wiring.changes.dialog


def fill(step, words=WORDS):
    """Answer a step as somebody would who has the code on paper."""
    if isinstance(step, WhatOpensIt):
        step.field.setText(WORDS)
    elif isinstance(step, NewPassphrase):
        step.first.setText(words)
        step.again.setText(words)
    elif isinstance(step, TypedAgain):
        for index, field in step.fields.items():
            field.setText(step._code.groups[index].lower())


def go_through(qtbot, dialog, words=WORDS):
    """All steps to the end; the code that was shown, if one was."""
    code = next((step.code.text for step in dialog.steps if isinstance(step, ShownCode)), None)
    over = []
    dialog.finished.connect(over.append)
    for step in dialog.steps:
        qtbot.waitUntil(partial(is_at, dialog, step))
        fill(step, words)
        dialog.on.click()
    qtbot.waitUntil(lambda: over == [1])
    return code


def is_at(dialog, step):
    return dialog.step is step and dialog.on.isEnabled()


# --- each wish -----------------------------------------------------------------------------------------------------


def test_a_passphrase_is_set_and_the_journal_is_open_again(qtbot, life):
    code = go_through(qtbot, begin(life, Wish.PROTECT))
    assert life.vault.secrets == {Way.PASSPHRASE: WORDS, Way.RECOVERY: code}
    qtbot.waitUntil(lambda: life.application.locking.protected)
    assert not life.application.locking.locked
    tracker = life.application.windows.tracker
    assert not tracker.sidebar._lock.isHidden()
    assert "Ctrl+L" in tracker.bar.text()
    assert life.application.lock_wiring.changes.dialog is None


def test_enter_in_a_field_goes_on_and_presses_nothing_on_the_next_step(qtbot, life, monkeypatch):
    printed = []
    monkeypatch.setattr("ui.lock_steps.print_code", lambda *given: printed.append(given))
    dialog = begin(life, Wish.PROTECT)
    fill(dialog.step)
    dialog.step.again.setFocus()
    qtbot.keyClick(dialog.step.again, Qt.Key.Key_Return)
    assert isinstance(dialog.step, ShownCode)
    assert printed == []


def test_enter_presses_the_button_that_has_the_keyboard(qtbot, life, monkeypatch):
    printed = []
    monkeypatch.setattr("ui.lock_steps.print_code", lambda *given: printed.append(given))
    dialog = begin(life, Wish.PROTECT)
    fill(dialog.step)
    dialog.on.setFocus()
    qtbot.keyClick(dialog.on, Qt.Key.Key_Return)
    assert isinstance(dialog.step, ShownCode)
    dialog.step.print.setFocus()
    qtbot.keyClick(dialog.step.print, Qt.Key.Key_Return)
    assert len(printed) == 1
    dialog.back.setFocus()
    qtbot.keyClick(dialog.back, Qt.Key.Key_Return)
    assert isinstance(dialog.step, NewPassphrase)


def test_another_passphrase_and_the_code_stays(qtbot, protected):
    code = protected.vault.secrets[Way.RECOVERY]
    go_through(qtbot, begin(protected, Wish.NEW_PASSPHRASE), words="other words")
    assert protected.vault.secrets == {Way.PASSPHRASE: "other words", Way.RECOVERY: code}


def test_another_code_and_the_passphrase_stays(qtbot, protected):
    code = go_through(qtbot, begin(protected, Wish.NEW_CODE))
    assert protected.vault.secrets == {Way.PASSPHRASE: WORDS, Way.RECOVERY: code}


def test_the_key_too(qtbot, protected):
    code = go_through(qtbot, begin(protected, Wish.NEW_KEY), words="other words")
    assert protected.vault.secrets == {Way.PASSPHRASE: "other words", Way.RECOVERY: code}
    assert protected.vault.keys == 2
    assert not protected.application.locking.locked


def test_the_lock_is_taken_away(qtbot, protected):
    go_through(qtbot, begin(protected, Wish.UNPROTECT))
    assert protected.vault.secrets == {}
    qtbot.waitUntil(lambda: not protected.application.locking.protected)


def test_the_computer_is_trusted_and_no_more(qtbot, protected):
    go_through(qtbot, begin(protected, Wish.TRUST_COMPUTER))
    qtbot.waitUntil(lambda: Way.COMPUTER in protected.application.locking.ways)
    protected.application.lock_wiring.changes.distrust_computer()
    qtbot.waitUntil(lambda: Way.COMPUTER not in protected.application.locking.ways)
    assert not protected.vault.computer


def test_without_a_keyring_that_is_said(qtbot, protected, monkeypatch):
    def no_keyring(**_):
        raise JournalError(Trouble.UNREADABLE)

    monkeypatch.setattr(protected.vault, "trust_computer", no_keyring)
    dialog = begin(protected, Wish.TRUST_COMPUTER)
    fill(dialog.step)
    dialog.on.click()
    qtbot.waitUntil(lambda: "keyring" in dialog.said())
    assert Way.COMPUTER not in protected.application.locking.ways


# --- what is asked for ---------------------------------------------------------------------------------------------


def test_what_does_not_open_the_journal_leads_no_further(qtbot, protected):
    dialog = begin(protected, Wish.UNPROTECT)
    dialog.step.field.setText("not this")
    dialog.on.click()
    qtbot.waitUntil(lambda: "Caps Lock" in dialog.said())
    assert protected.vault.secrets[Way.PASSPHRASE] == WORDS
    go_through(qtbot, dialog)
    assert protected.vault.secrets == {}


def test_the_recovery_code_stands_for_a_forgotten_passphrase(qtbot, protected):
    code = protected.vault.secrets[Way.RECOVERY]
    dialog = begin(protected, Wish.NEW_PASSPHRASE)
    dialog.step.field.setText(code)
    assert dialog.step.secret() == Secret(Way.RECOVERY, code)
    dialog.on.click()
    qtbot.waitUntil(lambda: isinstance(dialog.step, NewPassphrase))
    fill(dialog.step, "remembered")
    dialog.on.click()
    qtbot.waitUntil(lambda: protected.vault.secrets[Way.PASSPHRASE] == "remembered")


@pytest.mark.parametrize(
    ("first", "again", "said"), [("", "", "few words"), ("one", "two", "not the same"), (" ", "", "not the same")]
)
def test_a_passphrase_is_typed_twice(qtbot, life, first, again, said):
    dialog = begin(life, Wish.PROTECT)
    dialog.step.first.setText(first)
    dialog.step.again.setText(again)
    dialog.step.entered.emit()
    assert said in dialog.said()
    assert isinstance(dialog.step, NewPassphrase)


def test_without_the_code_on_paper_there_is_no_lock(qtbot, life):
    dialog = begin(life, Wish.PROTECT)
    fill(dialog.step)
    dialog.on.click()
    shown = dialog.step
    groups = [label.text() for label in shown.findChildren(QLabel)]
    assert read_code(" ".join(groups[1:9])) == shown.code
    dialog.on.click()
    for field in dialog.step.fields.values():
        field.setText("AAAAA")
    dialog.on.click()
    assert "Going back" in dialog.said()
    assert life.vault.secrets == {}
    dialog.back.click()
    assert dialog.step is shown


def test_a_vault_that_says_no_leaves_the_journal_open_and_the_words_where_they_are(qtbot, life):
    life.vault.trouble = Trouble.DISK_FULL
    dialog = begin(life, Wish.PROTECT)
    for step in dialog.steps:
        fill(step)
        dialog.on.click()
    qtbot.waitUntil(lambda: "disk is full" in dialog.said())
    assert not life.application.locking.locked
    assert life.vault.secrets == {}
    life.vault.trouble = None
    dialog.on.click()
    qtbot.waitUntil(lambda: life.vault.secrets != {})


def test_what_was_typed_is_forgotten_however_it_ends(qtbot, life):
    dialog = begin(life, Wish.PROTECT)
    fields = [field for step in dialog.steps for field in step.findChildren(QLineEdit)]
    for step in dialog.steps:
        fill(step)
    assert all(field.text() for field in fields)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.reject()
    assert not any(field.text() for field in fields)


def test_locking_gives_up_what_was_begun(qtbot, protected):
    begin(protected, Wish.NEW_PASSPHRASE)
    protected.application.locking.lock()
    assert protected.application.lock_wiring.changes.dialog is None
    assert protected.vault.secrets[Way.PASSPHRASE] == WORDS


def test_one_dialog_at_a_time(qtbot, life):
    dialog = begin(life, Wish.PROTECT)
    assert begin(life, Wish.PROTECT) is dialog


# --- the code ------------------------------------------------------------------------------------------------------


def test_the_code_can_be_printed(tmp_path, qapp):
    paper = QPdfWriter(str(tmp_path / "code.pdf"))
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    draw_code(new_code(), paper)
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")


def test_the_code_can_be_copied(qtbot):
    step = ShownCode()
    qtbot.addWidget(step)
    step.copy.click()
    assert QGuiApplication.clipboard().text() == step.code.text
    QGuiApplication.clipboard().clear()


# --- the settings --------------------------------------------------------------------------------------------------


@pytest.fixture
def section(qtbot):
    section = LockSection(Settings())
    qtbot.addWidget(section)
    section.show()
    return section


def test_the_keyboard_stays_where_the_lock_is_when_the_button_that_was_pressed_goes(section):
    section.protect.setFocus()
    section.show_ways(frozenset({Way.PASSPHRASE}))
    assert section.focusWidget() is section.lock_now
    section.show_ways(frozenset({Way.OPEN}))
    assert section.focusWidget() is section.protect
    section.discreet.setFocus()
    section.show_ways(frozenset({Way.PASSPHRASE}))
    assert section.focusWidget() is section.discreet, "that one has stayed"


def test_the_settings_offer_what_there_is(section):
    assert section.protect.isVisible()
    assert not section.lock_now.isVisible()
    section.show_ways(frozenset({Way.PASSPHRASE, Way.RECOVERY, Way.COMPUTER}))
    assert not section.protect.isVisible()
    assert section.lock_now.isVisible()
    assert section.computer.isChecked()


def test_the_switch_of_the_computer_follows_what_is_so(section, qtbot):
    section.show_ways(frozenset({Way.PASSPHRASE, Way.RECOVERY}))
    with qtbot.waitSignal(section.wished) as told:
        section.computer.click()
    assert told.args == [Wish.TRUST_COMPUTER]
    assert not section.computer.isChecked(), "not before it is so"
    section.show_ways(frozenset({Way.PASSPHRASE, Way.RECOVERY, Way.COMPUTER}))
    with qtbot.waitSignal(section.computer_distrusted):
        section.computer.click()


def test_when_it_locks_is_set_at_once(section):
    told = []
    section.chosen.connect(lambda field, value: told.append((field, value)))
    section.after.chips[15].click()
    section.after.chips[0].click()
    section.with_screen.click()
    assert told == [("lock_after", 15), ("lock_after", 0), ("lock_with_screen", False)]


def test_a_dialog_says_what_follows_before_it_is_done(qtbot):
    for wish in set(Wish) - {Wish.PROTECT}:
        dialog = LockDialog(wish)
        qtbot.addWidget(dialog)
        (told, *_) = [label.text() for label in dialog.step.findChildren(QLabel)]
        assert len(told) > 20
