"""The earlier repairs as small timelines, newest first, and what is usual among them for both together."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models.clock import workday_of
from models.journal import Episode
from models.records import EpisodeState
from models.repair_times import usual_first_reach, usual_okay
from models.rituals import close_episode, deleted
from ui.locale_texts import spoken_length_text, when_text
from ui.tokens import Space
from ui.tracker.earlier_card import EarlierCard
from ui.tracker.episode_drafts import keys_of
from ui.tracker.episode_texts import episode_row
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.labels import PlainLabel

SHOWN_AT_ONCE = 30


class EarlierRepairs(QWidget):
    """A heading, the list, and the one that is looked at closely. Hidden while there is none."""

    more_wanted = Signal()
    """Ask the journal for more of them."""

    looked_at = Signal(object)
    """Key: this one is about to be looked at closely."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._known: dict[object, Episode] = {}
        self.first_reach = PlainLabel("", "small", wrap=True)
        self.okay = PlainLabel("", "small", wrap=True)
        self.card = EarlierCard(page)
        self.entries = EntryList(self.tr("Earlier repairs"), menu=True, whole=True)
        self.entries.menu_wanted.connect(self._open_menu)
        self.entries.delete_wanted.connect(lambda found: self._delete(self._known[found.key]))
        self.card.closed.connect(self.entries.setFocus)
        self.more = buttons.ghost(self.tr("Show more of them"))
        self.more.clicked.connect(self.more_wanted)
        self.more.hide()
        usual = QVBoxLayout()
        usual.setSpacing(0)
        for label in (self.first_reach, self.okay):
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            usual.addWidget(label)
        line = row(PlainLabel(self.tr("Earlier"), "heading"), spacing=Space.CARD)
        line.addLayout(usual, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addLayout(line)
        for widget in (self.card, ListCard(self.entries), self.more):
            column.addWidget(widget)

    def show_episodes(self, closed: Sequence[Episode], still_open: int, now: datetime, *, more: bool) -> None:
        """Show these; `more` says that there are further ones."""
        today = workday_of(now)
        self._known = {found.episode.id: found for found in closed}
        self.entries.show_rows(
            [episode_row(found, when_text(found.episode.began, found.episode.workday, today)) for found in closed]
        )
        self.more.setVisible(more)
        self.setVisible(bool(closed))
        self._show_usual(closed, still_open)
        if self.card.found is not None:
            found = self._known.get(self.card.found.episode.id)
            if found is None:
                self.card.leave()
            else:
                self.card.show_episode(found)

    def go_to(self, key: UUID) -> bool:
        """Put the keyboard on one of them; False where it is not among them."""
        self.entries.go_to(key)
        return key in self._known

    def look_at(self, found: Episode) -> None:
        """Show one closely."""
        if not self._is_looked_at(found):
            self.card.keep_notes()
            self.card.leave()
            self.looked_at.emit(found.episode.id)
        self.card.show_episode(found)
        self.card.done.setFocus()
        self._page.reveal(self.card)

    def _show_usual(self, closed: Sequence[Episode], still_open: int) -> None:
        reach, okay = usual_first_reach(closed), usual_okay(closed)
        self.first_reach.setText(
            self.tr("first reach-out: usually within {length}, last %n episodes", "", reach[1]).format(
                length=spoken_length_text(reach[0], after_preposition=True)
            )
            if reach
            else ""
        )
        self.okay.setText(self._okay_text(*okay, still_open) if okay else "")
        for label in (self.first_reach, self.okay):
            label.setVisible(bool(label.text()))

    def _okay_text(self, usual: timedelta, episodes: int, still_open: int) -> str:
        told = self.tr("okay again: usually after {length}, last %n episodes", "", episodes).format(
            length=spoken_length_text(usual, after_preposition=True)
        )
        if not still_open:
            return told
        return self.tr("{usual}; %n still open", "", still_open).format(usual=told)

    def _open_menu(self, entry: Row, place: QPoint) -> None:
        found = self._known[entry.key]
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this repair"))
        for text, act in (
            (self.tr("Look at it again"), lambda: self.look_at(found)),
            (self.tr("Tell it differently…"), lambda: self._tell_again(found)),
            (self.tr("As a kind outsider would tell it…"), lambda: self._look_from_outside(found)),
            (self.tr("Open it again"), lambda: self._open_again(found)),
        ):
            _add(menu, text, act)
        menu.addSeparator()
        _add(menu, self.tr("Delete\tDel"), lambda: self._delete(found))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _tell_again(self, found: Episode) -> None:
        self.look_at(found)
        self.card.tell()

    def _look_from_outside(self, found: Episode) -> None:
        self.look_at(found)
        self.card.outside.setFocus()

    def _open_again(self, found: Episode) -> None:
        opened = close_episode(found.episode, EpisodeState.OPEN, self._page.clock.now())
        self._page.save(opened, then=lambda: self._page.undoable.emit(self.tr("It is open again.")))

    def _delete(self, found: Episode) -> None:
        def gone() -> None:
            for key in keys_of(found.episode.id):
                self._page.queue.keep_draft(key, "")
            self._page.undoable.emit(self.tr("Deleted."))

        if self._is_looked_at(found):
            self.card.leave(keep_drafts=False)
        self._page.save(deleted(found.episode, self._page.clock.now()), then=gone)

    def _is_looked_at(self, found: Episode) -> bool:
        return self.card.found is not None and self.card.found.episode.id == found.episode.id


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> None:
    menu.addAction(text).triggered.connect(lambda _checked: act())
