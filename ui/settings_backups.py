"""The section of the settings for copies of the journal: making one, a second place, putting one back, letting go."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from models.backups import Backup, BackupContent
from models.journal import Trouble
from models.settings import Settings
from models.vault import Secret, Way
from ui.backing_up import BackingUp
from ui.backup_texts import backup_text, backup_trouble_text, content_text
from ui.file_choice import StandardLocation, choose_folder
from ui.mending_card import MendingCard
from ui.punctuation import filled
from ui.settings_rows import Section, chips_box
from ui.tokens import Tone
from ui.widgets.buttons import ghost, plain, primary, rest
from ui.widgets.card import Card, row
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.labels import PlainLabel
from ui.widgets.question_card import QuestionCard


class BackupsSection(Section):
    """Copies, and everything that can be done with them."""

    erase_requested = Signal()
    """Delete everything, copies included; the person said so twice."""

    def __init__(self, backing_up: BackingUp, settings: Settings) -> None:
        super().__init__(self.tr("Backups"))
        self._backing_up = backing_up
        self.mending = MendingCard(backing_up)
        self.column.addWidget(self.mending)
        self._last = PlainLabel("", "small", wrap=True)
        self.now = plain(self.tr("Make one now"))
        self.add_row(self.tr("Copies of the journal"), self._last, self.now)
        self._place = PlainLabel("", "small", wrap=True)
        self.choose = plain(self.tr("Choose a folder…"))
        self.nowhere = ghost(self.tr("No second place"))
        self.add_row(self.tr("A second place"), self._place, self.nowhere, self.choose)
        self.copies = ChoiceBox(self.tr("Copies to put back"))
        self.panel = PutBackPanel(backing_up)
        self.add_row(
            self.tr("Put one back"),
            self.tr("You see what a copy holds before anything is changed, and what is here now is kept as a copy."),
            self.copies,
            below=[self.panel],
        )
        self.forget = plain(self.tr("Take it out of the copies"))
        self._forgotten = PlainLabel("", "small", wrap=True)
        self._forgotten.hide()
        self.add_row(
            self.tr("What you deleted for good"),
            self.tr("Copies from before still hold it. It can be taken out of them as well."),
            self.forget,
            below=[self._forgotten],
        )
        self.erase = plain(self.tr("Delete everything…"))
        self.question = QuestionCard(self.tr("Keep everything"))
        self.add_paragraph(
            self.tr("Delete everything"),
            self.tr(
                "The journal, its key, the settings and every copy, in the second place too. What you exported "
                "yourself stays where you put it."
            ),
            chips_box(self.erase),
            self.question,
        )
        self.now.clicked.connect(self._make_one)
        self.choose.clicked.connect(self._choose_place)
        self.nowhere.clicked.connect(lambda: self.chosen.emit("second_backups", ""))
        self.copies.wanted.connect(self._fill)
        self.copies.picked.connect(self._look_into)
        self.panel.put_back.connect(self._put_back)
        self.forget.clicked.connect(self._forget)
        self.erase.clicked.connect(self._ask_before_erasing)
        backing_up.changed.connect(self._show)
        self.show_settings(settings)
        self._show()

    def show_settings(self, settings: Settings) -> None:
        """Show where the second place is."""
        self._place.setText(
            settings.second_backups
            or self.tr("None. A folder on another disk, or one that is synced, survives the loss of this computer.")
        )
        self.nowhere.setVisible(bool(settings.second_backups))

    def told(self) -> str:
        """What it says about the last copy."""
        return self._last.text()

    def _show(self) -> None:
        copies = self._backing_up.all()
        trouble = self._backing_up.trouble
        if trouble is not None:
            self._last.setText(backup_trouble_text(trouble))
        elif copies:
            told = self.tr("Made some time after something was written. %n kept; the last: {last}.", "", len(copies))
            self._last.setText(filled(told, last=backup_text(copies[0])))
        else:
            self._last.setText(self.tr("Made some time after something was written. There is none yet."))
        self.copies.filled = False
        self.copies.setEnabled(bool(copies))
        self._fill()

    def _fill(self) -> None:
        choices = [("", self.tr("Choose a copy"))]
        choices += [(self._key_of(backup), backup_text(backup)) for backup in self._backing_up.all()]
        self.copies.fill(choices)

    @staticmethod
    def _key_of(backup: Backup) -> str:
        return f"{backup.at.isoformat()} {backup.reason}"

    def _make_one(self) -> None:
        done = rest(self.now)
        self._backing_up.take_now(done, lambda _trouble: done(), owner=self)

    def _choose_place(self) -> None:
        title = self.tr("A second place for copies")
        choose_folder(self, title, self.keep_also_in, begin=StandardLocation.HomeLocation)

    def keep_also_in(self, folder: Path) -> None:
        """Have every copy in a folder of our own within this one as well, and one there at once."""
        self.chosen.emit("second_backups", str(folder / self.tr("Soft Landing backups")))
        self._make_one()

    def _look_into(self, key: str) -> None:
        found = [backup for backup in self._backing_up.all() if self._key_of(backup) == key]
        if found:
            self.panel.look_into(found[0])
        else:
            self.panel.hide()

    def _put_back(self, backup: Backup, secret: Secret | None) -> None:
        def done(before: Backup | None) -> None:
            self.panel.say_done(before)
            self.copies.choose("")

        self._backing_up.put_back(backup, secret, done, self.panel.refuse, owner=self)

    def _ask_before_erasing(self) -> None:
        self.question.ask(
            self.tr("This cannot be taken back, by you or by anybody. Soft Landing ends afterwards."),
            self.tr("Delete it all"),
            self.erase_requested.emit,
            self.erase,
        )

    def _forget(self) -> None:
        wake = rest(self.forget)

        def say(told: str) -> None:
            wake()
            self._forgotten.setText(told)
            self._forgotten.show()

        def done(unopened: int) -> None:
            told = self.tr("Done. No copy holds it any more.")
            if unopened:
                told = self.tr(
                    "Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.",
                    "",
                    unopened,
                )
            say(told)

        self._backing_up.forget_deleted(done, lambda trouble: say(backup_trouble_text(trouble)), owner=self)


class PutBackPanel(Card):
    """What a copy holds, the passphrase if it opens to one, and the button that puts it back."""

    put_back = Signal(object, object)
    """(`Backup`, `Secret` or None)."""

    def __init__(self, backing_up: BackingUp) -> None:
        super().__init__("sunken")
        self._backing_up = backing_up
        self._backup: Backup | None = None
        self.words = PlainLabel("", wrap=True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase of this copy"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.look = plain(self.tr("Look inside"))
        self.on = primary(self.tr("Put it back"), Tone.LANDING)
        self.back = plain(self.tr("Leave it"))
        self.column.addWidget(self.words)
        self.column.addWidget(self.passphrase)
        self.column.addLayout(row(None, self.back, self.look, self.on))
        self.look.clicked.connect(self._look)
        self.passphrase.returnPressed.connect(self._look)
        self.on.clicked.connect(self._agreed)
        self.back.clicked.connect(self._leave)
        self.hide()

    def look_into(self, backup: Backup) -> None:
        """Show what this one holds."""
        self._backup = backup
        self.passphrase.clear()
        self._look()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it could not be opened or put back; a copy that wants its passphrase is asked for it."""
        locked = trouble in (Trouble.LOCKED, Trouble.WRONG_SECRET, Trouble.TOO_SOON)
        self._say(backup_trouble_text(trouble), secret=locked, ready=False)
        if locked:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def say_done(self, before: Backup | None) -> None:
        """It is back; say where what was there went."""
        self.passphrase.clear()
        if before is None:
            told = self.tr("It is back. What was there before could not be opened; its files were set aside.")
        else:
            told = filled(
                self.tr("It is back. What was there before is now a copy as well: {copy}."), copy=backup_text(before)
            )
        self._say(told, secret=False, ready=False)

    def _look(self) -> None:
        if self._backup is not None:
            self._backing_up.look_into(self._backup, self._secret(), self._show, self.refuse)

    def _show(self, content: BackupContent) -> None:
        self._say(content_text(content), secret=not self.passphrase.isHidden(), ready=True)
        self.on.setFocus()

    def _say(self, words: str, *, secret: bool, ready: bool) -> None:
        self.words.setText(words)
        self.passphrase.setVisible(secret)
        self.look.setVisible(secret and not ready)
        self.on.setVisible(ready)
        self.show()

    def _secret(self) -> Secret | None:
        text = self.passphrase.text()
        return Secret(Way.PASSPHRASE, text) if text else None

    def _agreed(self) -> None:
        if self._backup is not None:
            self.on.hide()
            self.put_back.emit(self._backup, self._secret())

    def _leave(self) -> None:
        self.passphrase.clear()
        self.hide()
