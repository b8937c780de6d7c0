"""What can be done about a journal that does not open: put back the newest good copy, or rescue what can be read."""

from PySide6.QtCore import Signal

from models.backups import COPY_HELPS, Backup, BackupContent
from models.journal import Trouble
from models.records import Record
from ui.backing_up import BackingUp
from ui.backup_texts import backup_text, backup_trouble_text, content_text, counts_text
from ui.punctuation import filled
from ui.tokens import Tone
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import plain, primary
from ui.widgets.card import Card
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel


class MendingCard(Card):
    """Hidden while the journal opens. Nothing is changed before a button was pressed, and nothing is thrown away."""

    try_again = Signal()

    def __init__(self, backing_up: BackingUp) -> None:
        super().__init__("repair")
        self._backing_up = backing_up
        self._trouble: Trouble | None = None
        self._good: Backup | None = None
        self.words = PlainLabel("", wrap=True)
        self.found = PlainLabel("", "small", wrap=True)
        self.put_back = primary(self.tr("Put this copy back"), Tone.LANDING)
        self.rescue = plain(self.tr("Rescue what can be read"))
        self.again = plain(self.tr("Try again"))
        self.column.addWidget(PlainLabel(self.tr("The journal does not open"), "heading", wrap=True))
        self.column.addWidget(self.words)
        self.column.addWidget(self.found)
        self.column.addLayout(flow(self.put_back, self.rescue, self.again))
        self.put_back.clicked.connect(self._put_back)
        self.rescue.clicked.connect(self._rescue)
        self.again.clicked.connect(self.try_again)
        self.hide()

    def show_trouble(self, trouble: Trouble | None) -> None:
        """What is the matter; None: the journal opens."""
        self._trouble = trouble
        if trouble is None:
            if not self._told_of_mending():
                self.hide()
            return
        self.words.setText(trouble_text(trouble))
        self.again.show()
        self.rescue.setVisible(trouble is Trouble.DAMAGED)
        self.put_back.hide()
        self.found.hide()
        self.show()
        if trouble in COPY_HELPS:
            self._look_for_good_copy(list(self._backing_up.all()))

    # --- a good copy -----------------------------------------------------------------------------------------------

    def _look_for_good_copy(self, left: list[Backup]) -> None:
        """The newest that opens; one that wants a passphrase is put back below, where it can be typed."""
        if not left:
            self._tell(self.tr("There is no copy that opens."))
            return
        backup, *others = left

        def refused(trouble: Trouble) -> None:
            if trouble is Trouble.LOCKED:
                self._tell(self.tr("Copies that open with your passphrase can be put back below."))
            else:
                self._look_for_good_copy(others)

        self._backing_up.look_into(backup, None, lambda content: self._offer(backup, content), refused)

    def _offer(self, backup: Backup, content: BackupContent) -> None:
        self._good = backup
        told = self.tr("The newest good copy: {copy}. It holds {content}.")
        self._tell(filled(told, copy=backup_text(backup), content=content_text(content)))
        self.put_back.show()

    def _put_back(self) -> None:
        if self._good is not None:
            self._begin()
            self._backing_up.put_back(self._good, None, self._is_back, self._refused, owner=self)

    def _is_back(self, _before: Backup | None) -> None:
        self._mended(
            self.tr("The copy is back. What did not open was set aside, as it is, in the folder of your data.")
        )

    # --- what can be read ------------------------------------------------------------------------------------------

    def _rescue(self) -> None:
        self._begin()
        self._backing_up.rescue(self._rescued, self._refused, owner=self)

    def _rescued(self, counts: dict[type[Record], int]) -> None:
        self._mended(
            self.tr(
                "Rescued: {content}. The damaged journal was set aside, as it is, in the folder of your data."
            ).format(content=counts_text(counts))
        )

    # --- the words -------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._backing_up.look_no_more()
        for button in (self.put_back, self.rescue, self.again):
            button.setEnabled(False)

    def _refused(self, trouble: Trouble) -> None:
        self._set_ready()
        self._tell(
            self.tr("Too little of it can be read for that.")
            if trouble is Trouble.DAMAGED
            else backup_trouble_text(trouble)
        )

    def _mended(self, told: str) -> None:
        self._set_ready()
        self.words.setText(told)
        for widget in (self.found, self.put_back, self.rescue, self.again):
            widget.hide()

    def _told_of_mending(self) -> bool:
        """Whether it says what was done; that stays until the page is left."""
        return self.isVisible() and self.again.isHidden()

    def _set_ready(self) -> None:
        for button in (self.put_back, self.rescue, self.again):
            button.setEnabled(True)

    def _tell(self, text: str) -> None:
        self.found.setText(text)
        self.found.show()
