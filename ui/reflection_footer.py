"""The foot of the weekly reflection: whether it is saved, and the ways to leave it, now or for later."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.records import ReflectionState
from ui.reflection_head import SIDE
from ui.reflection_keeper import ReflectionKeeper
from ui.tokens import Space, Tone
from ui.trouble_texts import refusal_text, trouble_text
from ui.widgets.buttons import ghost, plain, primary
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel


class ReflectionFooter(QWidget):
    """Not now has three answers beside it: later this evening, tomorrow, not this week."""

    later_wanted = Signal()
    """Remind me later this evening."""

    tomorrow_wanted = Signal()
    """Remind me tomorrow."""

    skip_wanted = Signal()
    """Not this week."""

    def __init__(self) -> None:
        super().__init__()
        self.status = PlainLabel("", "small", wrap=True)
        self.status.setAccessibleName(self.tr("Whether it is saved"))
        self.try_again = ghost(self.tr("Try again"))
        self.later_this_evening = plain(self.tr("Later this evening"))
        self.later_this_evening.clicked.connect(self.later_wanted)
        self.other_times = self._other_times()
        self.done = primary(self.tr("Done for this week"), Tone.LANDING)
        line = row(spacing=Space.CARD)
        line.setContentsMargins(SIDE, Space.ROWS, SIDE, Space.PAGE_TOP - Space.CHIPS)
        line.addWidget(self.status, 1)
        for button in (self.try_again, self.later_this_evening, self.other_times, self.done):
            line.addWidget(button)
        self.setLayout(line)

    def tell(self, keeper: ReflectionKeeper, *, offered: bool, warned: bool) -> None:
        """Never says saved when it is not. `offered`: this is the week one was asked to look back on."""
        done = keeper.record is not None and keeper.record.state is ReflectionState.DONE
        self.try_again.setVisible(keeper.failure is not None)
        # A week that cannot be read cannot be done.
        self.done.setVisible(keeper.failure is None or keeper.record is not None)
        for button in (self.later_this_evening, self.other_times):
            button.setVisible(offered and not done)
        told = self._state_text(keeper, done=done)
        if warned:
            told += " " + self.tr("Close once more to leave it unsaved.")
        self.status.setText(told)

    def _state_text(self, keeper: ReflectionKeeper, *, done: bool) -> str:
        if keeper.failure is not None:
            return trouble_text(keeper.failure)
        if keeper.refusal is not None:
            return refusal_text(keeper.refusal)
        if done:
            return self.tr("Done. You can still change anything; it is saved as you write.")
        return self.tr("Saved as you write. Takes about five minutes.")

    def _other_times(self) -> QPushButton:
        button = ghost("⋯", tip=self.tr("Tomorrow, or not this week"))
        button.setAccessibleName(self.tr("Tomorrow, or not this week"))
        menu = QMenu(button)
        choices: tuple[tuple[str, SignalInstance], ...] = (
            (self.tr("Tomorrow"), self.tomorrow_wanted),
            (self.tr("Not this week"), self.skip_wanted),
        )
        for text, wish in choices:
            menu.addAction(text).triggered.connect(wish)
        button.setMenu(menu)
        return button
