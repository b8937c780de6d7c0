"""Repair: what is open on top, with something to say now; the earlier ones below as small timelines."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout

from models.clock import Clock, workday_of
from models.journal import Episode, Journal
from models.records import EpisodeState, RepairEpisode
from models.repair_times import usual_first_reach
from models.rituals import close_episode, deleted
from ui.journal_queue import JournalQueue
from ui.locale_texts import spoken_length_text, when_text
from ui.tokens import Space, Tone
from ui.tracker.episode_card import EpisodeCard, words_key
from ui.tracker.episode_texts import episode_row
from ui.tracker.happened_form import HappenedForm
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel

_EARLIER = 100


@dataclass(frozen=True)
class _Found:
    open: tuple[Episode, ...]
    closed: tuple[Episode, ...]


class RepairPage(TrackerPage):
    """Begin again, early and simply."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.head(self.tr("Repair"), self.tr("Early, simple and warm beats late and eloquent."))
        self._cards: dict[str, EpisodeCard] = {}
        self._closed: dict[object, RepairEpisode] = {}
        self.something = buttons.plain(self.tr("Something happened"))
        self.something.clicked.connect(self.begin)
        self.head_row.addWidget(self.something)
        self.form = HappenedForm(self)
        self.form.done.connect(self._form_done)
        self.form.hide()
        self.column.addWidget(self.form)
        self._open = QVBoxLayout()
        self._open.setSpacing(Space.CARD)
        self.column.addLayout(self._open)
        self._nothing = self._nothing_card()
        self.column.addWidget(self._nothing)
        self._usual = PlainLabel("", "small")
        self._earlier_title = PlainLabel(self.tr("Earlier"), "heading")
        line = flow(self._earlier_title)
        line.add_stretch()
        line.addWidget(self._usual)
        self.column.addLayout(line)
        self.earlier = EntryList(self.tr("Earlier repairs"), menu=True, whole=True)
        self.earlier.menu_wanted.connect(self._open_menu)
        self.earlier.delete_wanted.connect(lambda found: self._delete(self._closed[found.key]))
        self._earlier_card = ListCard(self.earlier)
        self.column.addWidget(self._earlier_card)
        self.column.addStretch(1)
        self.drafts.restore()

    def refresh(self) -> None:
        """Ask for the open ones and the earlier ones."""

        def read(journal: Journal) -> _Found:
            return _Found(journal.open_episodes(), journal.closed_episodes(_EARLIER))

        self.ask(read, self._show)

    def tick(self) -> None:
        """Time goes on while something is open."""
        self.refresh()

    def begin(self) -> None:
        """Tell of something that happened."""
        self.form.show()
        self._nothing.hide()
        self.something.hide()
        self.form.what.setFocus()
        self.ensureWidgetVisible(self.form)

    def _nothing_card(self) -> Card:
        card = Card()
        card.column.addWidget(PlainLabel(self.tr("Nothing is open between you two."), "heading"))
        card.column.addWidget(
            PlainLabel(
                self.tr(
                    "When something comes between you, write down a few words here. "
                    "You will find phrases to reach out with, a pause that has an end, and a way to close it together."
                ),
                "sub",
                wrap=True,
            )
        )
        first = buttons.primary(self.tr("Something happened"), Tone.REPAIR)
        first.clicked.connect(self.begin)
        card.column.addLayout(row(first, None))
        return card

    def _form_done(self) -> None:
        self.form.hide()
        self.setFocus()
        self.refresh_soon()

    def _show(self, found: _Found) -> None:
        now = self.clock.now()
        still = {words_key(each.episode.id) for each in found.open}
        closed = {words_key(each.episode.id) for each in found.closed}
        for key in [key for key in self._cards if key not in still]:
            if key in closed:
                self.drafts.leave(key)  # opened again, it has its words again
            else:
                self.drafts.forget(key)
            self._cards.pop(key).deleteLater()
        for each in found.open:
            card = self._cards.get(words_key(each.episode.id))
            if card is None:
                card = self._cards[words_key(each.episode.id)] = EpisodeCard(self, each)
                self._open.addWidget(card)
                self.drafts.restore()
            else:
                card.show_episode(each, now)
        nothing = not found.open and self.form.isHidden()
        self._nothing.setVisible(nothing)
        self.something.setVisible(bool(found.open) and self.form.isHidden())
        today = workday_of(now)
        rows = [episode_row(each, when_text(each.episode.began, each.episode.workday, today)) for each in found.closed]
        self._closed = {each.episode.id: each.episode for each in found.closed}
        self.earlier.show_rows(rows)
        for widget in (self._earlier_title, self._earlier_card):
            widget.setVisible(bool(rows))
        usual = usual_first_reach(found.closed)
        self._usual.setText(
            self.tr("first reach-out: usually within {length}, last {count} episodes").format(
                length=spoken_length_text(usual[0]), count=usual[1]
            )
            if usual
            else ""
        )

    def _open_menu(self, found: Row, place: QPoint) -> None:
        episode = self._closed[found.key]
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this repair"))
        menu.addAction(self.tr("Open it again")).triggered.connect(
            lambda: self.save(close_episode(episode, EpisodeState.OPEN, self.clock.now()))
        )
        menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self._delete(episode))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _delete(self, episode: RepairEpisode) -> None:
        self.save(deleted(episode, self.clock.now()), then=lambda: self.undoable.emit(self.tr("Deleted.")))
