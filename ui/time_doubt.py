"""After several offers that nobody answered: asks once whether another time would suit better."""

from PySide6.QtCore import QObject, Signal

from ui.notices import Notice, Notices
from ui.reminders import Reminders
from ui.workday_watch import WorkdayWatch

_TIME = "time"


class TimeDoubt(QObject):
    """Asking at another time is kinder than asking once more."""

    choose_wanted = Signal()
    """The person wants to choose another time."""

    def __init__(
        self, watch: WorkdayWatch, notices: Notices, reminders: Reminders, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notices, self._reminders = notices, reminders
        watch.time_doubted.connect(self._ask)
        notices.answered.connect(self._answered)

    def _ask(self, _asked: object) -> None:
        self._reminders.make_room(_TIME)
        self._notices.show(
            Notice(
                _TIME,
                self.tr("Is there a better time for this?"),
                self.tr("The last few invitations came at a bad moment, it seems. Another time is easily chosen."),
                (("show", self.tr("Choose a time")), ("keep", self.tr("It is fine"))),
            )
        )

    def _answered(self, key: str, action: str) -> None:
        if key != _TIME:
            return
        if action != "keep":
            self.choose_wanted.emit()
        self._notices.withdraw(key)
