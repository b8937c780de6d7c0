"""Repair: what is open on top, with something to say now; the earlier ones below as small timelines."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from models.clock import Clock
from models.journal import Episode, Journal
from models.outside_view import episode_to_look_at
from models.paging import page_reaching
from models.phrase_choices import chosen_repair_phrases
from models.phrases import RepairPhrase, repair_phrases
from models.records import RepairEpisode
from models.rituals import asked_outside
from ui import translations
from ui.journal_queue import JournalQueue
from ui.tokens import Space, Tone
from ui.tracker.earlier_repairs import SHOWN_AT_ONCE, EarlierRepairs
from ui.tracker.episode_card import OTHERS_KEY, EpisodeCard
from ui.tracker.happened_form import HappenedForm
from ui.tracker.outside_view_card import OutsideViewCard
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel


@dataclass(frozen=True)
class _Found:
    open: tuple[Episode, ...]
    closed: tuple[Episode, ...]
    phrases: tuple[RepairPhrase, ...]
    more: bool


class RepairPage(TrackerPage):
    """Begin again, early and simply."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.head(self.tr("Repair"), self.tr("Early, simple and warm beats late and eloquent."))
        self._cards: dict[UUID, EpisodeCard] = {}
        self._unfolded: UUID | None = None
        self._sought: UUID | None = None
        self._awaited = False
        """Something was written down just now, and is not shown yet."""
        self._shown = SHOWN_AT_ONCE
        self.something = buttons.plain(self.tr("Something happened"))
        self.something.clicked.connect(self.begin)
        self.head_row.addWidget(self.something)
        self.form = HappenedForm(self)
        self.form.written.connect(self._await_it)
        self.form.done.connect(self._form_done)
        self.form.hide()
        self._open = QVBoxLayout()
        self._open.setSpacing(Space.CARD)
        self._nothing = self._nothing_card()
        self.outside = OutsideViewCard(self)
        self.outside.answered.connect(self.setFocus)
        self.earlier = EarlierRepairs(self)
        self.earlier.more_wanted.connect(self._show_more)
        self.earlier.looked_at.connect(self._make_way)
        # Until the journal has answered, nobody can say that there is nothing.
        for widget in (self._nothing, self.earlier):
            widget.hide()
        self.column.addWidget(self.form)
        self.place_unreadable()
        self.column.addLayout(self._open)
        for widget in (self._nothing, self.outside, self.earlier):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        QShortcut(QKeySequence(OTHERS_KEY), self).activated.connect(self._turn_phrases)
        self.drafts.restore()

    def refresh(self) -> None:
        """Ask for the open ones and the earlier ones."""
        shown, sought = self._shown, self._sought

        def show(found: _Found) -> None:
            self._show(found)
            if sought is not None and sought == self._sought:
                self._arrive_at(sought)

        self.look_up(lambda journal: _read(journal, shown, sought), show)

    def tick(self) -> None:
        """Time goes on while something is open."""
        self.refresh()

    def begin(self) -> None:
        """Tell of something that happened."""
        self._nothing.hide()
        self.something.hide()
        self.form.begin()
        self.reveal(self.form)

    def take_in_hand(self, key: UUID) -> None:
        """Put the keyboard on this one as soon as it is known, open or earlier."""
        self._sought = key
        self.refresh()

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

    def _await_it(self) -> None:
        self._awaited = True

    def _form_done(self) -> None:
        self.form.hide()
        self.setFocus()
        self.refresh_soon()

    def _show_more(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self.refresh()

    def _arrive_at(self, key: UUID) -> None:
        self._sought = None
        if key in self._cards:
            self._unfolded = key
            self._fold(list(self._cards))
            self._cards[key].begin()
        elif not self.earlier.go_to(key):
            self.say_gone()

    def _show(self, found: _Found) -> None:
        now = self.clock.now()
        self._shown = max(self._shown, len(found.closed))
        self._let_go_of_closed(found)
        new = [each.episode.id for each in found.open if each.episode.id not in self._cards]
        for place, each in enumerate(found.open):
            self._show_open(place, each, now)
            self._cards[each.episode.id].show_phrases(found.phrases)
        awaited = new[0] if new and self._awaited else None
        self._unfolded = awaited or self._unfolded
        self._fold([each.episode.id for each in found.open])
        if awaited:
            self._awaited = False
            self._cards[awaited].reach_out()
        nothing = not found.open and self.form.isHidden()
        self._nothing.setVisible(nothing)
        self.something.setVisible(bool(found.open) and self.form.isHidden())
        self._invite(found, now)
        self.earlier.show_episodes(found.closed, len(found.open), now, more=found.more)

    def _let_go_of_closed(self, found: _Found) -> None:
        still = {each.episode.id for each in found.open}
        closed = {each.episode.id: each for each in found.closed}
        for key in [key for key in self._cards if key not in still]:
            card = self._cards.pop(key)
            card.let_go(closed.get(key))
            if card.isAncestorOf(self.focusWidget()):
                self.setFocus()

    def _show_open(self, place: int, found: Episode, now: datetime) -> None:
        key = found.episode.id
        if key in self._cards:
            self._cards[key].show_episode(found, now)
            return
        card = self._cards[key] = EpisodeCard(self, found)
        card.fold.clicked.connect(partial(self._turn_fold, key))
        self._open.insertWidget(place, card)
        self.drafts.restore()
        # What happened last is what is in hand.
        self._unfolded = key if place == 0 else self._unfolded

    def _fold(self, keys: list[UUID]) -> None:
        alone = len(keys) == 1
        for key in keys:
            self._cards[key].show_folded(not alone and key != self._unfolded, alone=alone)

    def _turn_fold(self, key: UUID) -> None:
        self._unfolded = key if self._cards[key].is_folded() else None
        self._fold(list(self._cards))

    def _turn_phrases(self) -> None:
        """In the card that has the focus, or else in the one that is not folded."""
        cards = [card for card in self._cards.values() if not card.is_folded()]
        in_hand = [card for card in cards if card.isAncestorOf(self.focusWidget())]
        for card in (in_hand or cards)[:1]:
            card.phrases.turn()

    def _invite(self, found: _Found, now: datetime) -> None:
        """Ask once; what is being asked about stays until it is answered, the journal knowing that it was asked."""
        asked = self.outside.episode
        if asked is not None:
            closed = {each.episode.id: each.episode for each in found.closed}
            self.outside.show_episode(None if found.open else closed.get(asked.id), now)
            return
        episode = episode_to_look_at(found.open, found.closed, now)
        if episode is not None:
            self.outside.show_episode(episode, now)
            self._remember_asked(episode, now)

    def _make_way(self, key: UUID) -> None:
        """The place for a look from outside is on the card of that one now."""
        if self.outside.episode is not None and self.outside.episode.id == key:
            self.outside.show_episode(None, self.clock.now())

    def _remember_asked(self, episode: RepairEpisode, now: datetime) -> None:
        """No act of the person's: nothing that could be undone."""
        self.queue.save(asked_outside(episode, now), owner=self, failed=self.explain)


def _read(journal: Journal, shown: int, sought: UUID | None) -> _Found:
    """So many of the earlier ones, or more to reach the one that is sought where that is none of the open ones."""
    opened = journal.open_episodes()
    is_earlier = sought is not None and all(each.episode.id != sought for each in opened)
    closed, more = page_reaching(
        (lambda each: each.episode.id == sought) if is_earlier else None, shown, journal.closed_episodes
    )
    library = repair_phrases(translations.language())
    return _Found(opened, closed, chosen_repair_phrases(library, journal.phrase_choices()), more)
