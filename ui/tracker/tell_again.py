"""What happened, told otherwise or in more detail: the words, the time, the kind, the heat."""

from models.records import RepairEpisode
from models.rituals import tell_again
from ui.tokens import Tone
from ui.tracker.change_form import ChangeForm
from ui.tracker.episode_details import EpisodeDetails
from ui.tracker.page import TrackerPage
from ui.tracker.when_field import WhenField
from ui.widgets.text_edit import GrowingTextEdit


class TellAgainForm(ChangeForm):
    """Filled with what an episode says."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__(page)
        self._episode: RepairEpisode | None = None
        self.what = GrowingTextEdit(self.tr("What it was"), tone=Tone.REPAIR, ground="surface")
        self.what.sent.connect(self.keep)
        self.what.textChanged.connect(page.drafts.touched)
        self.when = WhenField()
        self.details = EpisodeDetails()
        for widget in (self.what, self.when, self.details):
            self.column.addWidget(widget)
        self.add_buttons()

    def tell(self, episode: RepairEpisode) -> None:
        """Show what this episode says, to be told otherwise."""
        self._fill(episode)
        self.what.setFocus()
        self._page.reveal(self)

    def unkept(self) -> str:
        """What the draft holds: the words, while they are told otherwise."""
        if self._episode is None or self.isHidden() or self.what.text() == self._episode.what:
            return ""
        return self.what.text()

    def resume(self, episode: RepairEpisode, words: str) -> None:
        """Go on with words that were not kept, and leave the keyboard where it is."""
        self._fill(episode)
        self.what.setText(words)

    def follow(self, episode: RepairEpisode) -> None:
        """The same episode with something else in it that is not told here: it goes along with the change."""
        if self._episode is not None and self._episode.id == episode.id:
            self._episode = episode

    def keep(self) -> None:
        """Keep it as it stands here."""
        episode = self._episode
        if episode is not None:
            self._page.attempt(lambda: self.change(self._told(episode)))

    def _fill(self, episode: RepairEpisode) -> None:
        self._episode = episode
        self.what.setText(episode.what)
        self.when.show_beginning(episode, self._page.clock.now())
        self.details.show_details(episode)
        self.show()

    def _told(self, episode: RepairEpisode) -> RepairEpisode:
        now = self._page.clock.now()
        began, precision = self.when.told(now)
        return tell_again(
            episode,
            now,
            what=self.what.text(),
            began=began,
            precision=precision,
            kind=self.details.kind(),
            heat=self.details.heat_told(),
            after_work=self.details.came_after_work(),
        )
