"""A pause that is running: the agreed return, what is left of it, and who has come back."""

from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from models.records import CameBack, Pause
from models.rituals import come_back, come_back_at, extend_pause
from ui.locale_texts import length_text
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel
from ui.widgets.time_field import TimeField


class PauseRow(QWidget):
    """Hidden while no pause is running. It counts down whenever it is shown anew."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._pause: Pause | None = None
        self._back_at = PlainLabel(self.tr("A pause. Back at"), "sub")
        self.clock = TimeField(self.tr("The agreed return"), page.clock.now().time())
        # Each step of an arrow key is not an agreement yet.
        self.clock.editingFinished.connect(self._agree)
        self.left = PlainLabel("", "sub")
        self.longer = buttons.ghost(self.tr("10 min longer"))
        self.longer.clicked.connect(self._extend)
        self.me_back = buttons.plain(self.tr("I’m back"))
        self.me_back.clicked.connect(lambda: self._come_back(CameBack.ME))
        self.both_back = buttons.plain(self.tr("We’re both back"))
        self.both_back.clicked.connect(lambda: self._come_back(CameBack.BOTH))
        line = flow(self._back_at, self.clock, self.left)
        line.add_stretch()
        for button in (self.longer, self.me_back, self.both_back):
            line.addWidget(button)
        self.setLayout(line)

    def show_pause(self, pause: Pause | None, now: datetime) -> None:
        """Show this one, or none."""
        known, self._pause = self._pause, pause
        self.setVisible(pause is not None)
        if pause is None:
            return
        if pause != known:
            self.clock.show_value(_clock_of(pause))
        left = pause.agreed_return - now
        over = left <= timedelta()
        self._back_at.setText(self.tr("You agreed to be back at") if over else self.tr("A pause. Back at"))
        self.left.setText("" if over else self.tr("{length} to go").format(length=length_text(left)))
        self.left.setVisible(not over)
        words = self.tr("Not yet, 10 min longer") if over else self.tr("10 min longer")
        self.longer.setText(words)
        self.longer.setAccessibleName(words)

    def _agree(self) -> None:
        pause, clock = self._pause, self.clock.value()
        if pause is None or clock == _clock_of(pause):
            return
        # What was agreed on holds until the other time is kept; it may be refused.
        self.clock.show_value(_clock_of(pause))
        self._page.attempt(lambda: self._page.save(come_back_at(pause, clock, self._page.clock.now())))

    def _extend(self) -> None:
        pause = self._pause
        if pause is not None:
            self._page.attempt(lambda: self._page.save(extend_pause(pause, self._page.clock.now())))

    def _come_back(self, who: CameBack) -> None:
        if self._pause is not None:
            told = self.tr("Good to have you back.")
            back = come_back(self._pause, self._page.clock.now(), who)
            self._page.save(back, then=lambda: self._page.undoable.emit(told))


def _clock_of(pause: Pause) -> time:
    return pause.agreed_return.time().replace(second=0, microsecond=0)
