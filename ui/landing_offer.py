"""Offers the landing the way the person prefers: the popup, a notification, or the one and then the other.

A popup that went unanswered leaves one notification behind, which is taken back at the end of the day. Its words are
the same for everybody: nothing of the journal is ever in them.
"""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from models.settings import PromptStyle
from models.workday_events import Answer
from ui.notices import Notice, Notices
from ui.popup import LEAVES_AFTER, LandingPopup

NOTICE = "landing"
_BEGIN, _LATER = "begin", "later"


class LandingOffer(QObject):
    """Shows one offer at a time and reports what came of it."""

    begin = Signal()
    answered = Signal(object, object)
    """Carries the `Answer` and, with `STILL_WORKING`, the aware time until which (else None)."""

    popup_made = Signal(object)
    """Carries the popup, before it is shown for the first time: it has a title to be given."""

    def __init__(self, notices: Notices, style: PromptStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self.style = style
        self._popup: LandingPopup | None = None
        # A notification does not leave by itself, so its time to be answered is counted here.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LEAVES_AFTER // timedelta(milliseconds=1))
        self._patience.timeout.connect(lambda: self.answered.emit(Answer.UNANSWERED, None))
        self._instead: partial[None] | None = None
        """What to do when no way of this system can show the notification."""
        notices.answered.connect(self._notice_answered)
        notices.unseen.connect(self._notice_unseen)

    def show(self, now: datetime, partner_words: str, tray: QRect, why: str = "") -> None:
        """Make the offer. A notification says nothing about the partner: anybody may see it."""
        if self.style is PromptStyle.NOTIFICATION:
            self._instead = partial(self._pop_up, now, partner_words, tray, why)
            self._patience.start()
            self._notify()
            return
        self._notices.withdraw(NOTICE)
        self._pop_up(now, partner_words, tray, why)

    def withdraw(self, *, for_good: bool) -> None:
        """Take the popup back; for good: the notification too."""
        self._patience.stop()
        self._instead = None
        if self._popup is not None:
            self._popup.withdraw()
        if for_good:
            self._notices.withdraw(NOTICE)

    def say_about_partner(self, words: str) -> None:
        """What the popup says about the partner is another thing now."""
        if self._popup is not None:
            self._popup.say_about_partner(words)

    def speak_anew(self) -> None:
        """Another language is in force: the next popup is built in that. One in view is left to be answered."""
        if self._popup is not None and not self._popup.isVisible():
            self._popup.deleteLater()
            self._popup = None

    @property
    def popup(self) -> LandingPopup | None:
        """The popup, once there was one."""
        return self._popup

    def _pop_up(self, now: datetime, partner_words: str, tray: QRect, why: str) -> None:
        if self._popup is None:
            self._popup = self._new_popup()
            self.popup_made.emit(self._popup)
        self._popup.offer(now, partner_words, tray, why)

    def _new_popup(self) -> LandingPopup:
        popup = LandingPopup()
        popup.begin.connect(self.begin)
        popup.later.connect(lambda: self.answered.emit(Answer.IN_TEN_MINUTES, None))
        popup.still_working.connect(lambda until: self.answered.emit(Answer.STILL_WORKING, until))
        popup.not_today.connect(lambda: self.answered.emit(Answer.NOT_TODAY, None))
        popup.unanswered.connect(self._unanswered)
        return popup

    def _notice_unseen(self, key: str) -> None:
        """Where there are no notifications, an offer by popup is better than one that nobody ever sees."""
        instead, self._instead = self._instead, None
        if key == NOTICE and instead is not None and self._patience.isActive():
            self._patience.stop()
            instead()

    def _unanswered(self) -> None:
        if self.style is PromptStyle.BOTH:
            self._notify()
        self.answered.emit(Answer.UNANSWERED, None)

    def _notify(self) -> None:
        self._notices.show(
            Notice(
                NOTICE,
                self.tr("A soft landing?"),
                self.tr("Two minutes to set the day down, whenever it suits you."),
                ((_BEGIN, self.tr("Begin")), (_LATER, self.tr("In 10 minutes"))),
                stays=True,
            )
        )

    def _notice_answered(self, key: str, action: str) -> None:
        if key != NOTICE:
            return
        self._patience.stop()
        self._instead = None
        self._notices.withdraw(NOTICE)
        if action == _LATER:
            self.answered.emit(Answer.IN_TEN_MINUTES, None)
        else:
            self.begin.emit()
