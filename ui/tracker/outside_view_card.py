"""An invitation, once, when it has cooled: to look at a repair as somebody who wishes both of them well."""

from datetime import datetime

from PySide6.QtCore import Signal

from models.clock import workday_of
from models.records import RepairEpisode
from models.why import why_card
from ui import translations
from ui.locale_texts import when_text
from ui.tokens import Space
from ui.tracker.episode_drafts import outside_key
from ui.tracker.episode_notes import outside_field
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import quoted
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.why_card import WhyLink, WhyPanel


class OutsideViewCard(Card):
    """Hidden while there is nobody to ask about. What is typed is kept, whether a button is pressed or not."""

    answered = Signal()
    """The words were kept, or this was no time for it."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__("sunken", spacing=Space.CHIPS)
        self.episode: RepairEpisode | None = None
        self._page = page
        self._about = PlainLabel("", "sub", wrap=True)
        self.field = outside_field(page)
        self.field.setProperty("ground", "surface")
        self.column.addWidget(PlainLabel(self.tr("Now that it has cooled"), "heading"))
        self.column.addWidget(self._about)
        self.column.addWidget(self.field)
        self.why = WhyPanel(why_card("outside_view", translations.language()))
        self.why_link = WhyLink(self.why)
        self.leave = buttons.ghost(self.tr("Not now"), tip=self.tr("You won’t be asked about this one again"))
        self.leave.clicked.connect(self._leave)
        self.keep = buttons.plain(self.tr("Keep it"), tip=self.tr("Ctrl+Enter"))
        self.keep.clicked.connect(self._keep)
        self.column.addLayout(row(self.why_link, None, self.leave, self.keep))
        self.column.addWidget(self.why)
        self.hide()

    def show_episode(self, episode: RepairEpisode | None, now: datetime) -> None:
        """Ask about this one, or about none."""
        if episode is None:
            self.field.keep()
            self.field.let_go()
        else:
            self.field.show_note(episode, outside_key(episode.id))
            when = when_text(episode.began, episode.workday, workday_of(now))
            asked = self.tr("{what} ({day}) How would somebody tell of it who wishes you both well?")
            self._about.setText(asked.format(what=quoted(episode.what), day=when))
        self.episode = episode
        self.setVisible(episode is not None)

    def _leave(self) -> None:
        self.show_episode(None, self._page.clock.now())
        self.answered.emit()

    def _keep(self) -> None:
        if not self.field.text().strip():
            self._page.said.emit(self.tr("A few words first, then it can be kept."), "", None)
            self.field.setFocus()
            return
        self._leave()
        self._page.undoable.emit(self.tr("Kept with the earlier one."))
