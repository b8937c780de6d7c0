"""An earlier repair, looked at closely: what was told, what was tried, one's own part, and a look from outside."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from models.journal import Episode
from ui.locale_texts import day_text, opening
from ui.tokens import Space
from ui.tracker.episode_drafts import my_part_key, outside_key, told_key, tried_key
from ui.tracker.episode_notes import my_part_field, outside_field
from ui.tracker.episode_texts import details_text
from ui.tracker.note_field import NoteField
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import began_text, quoted
from ui.tracker.tell_again import TellAgainForm
from ui.tracker.tried_list import TriedList
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.form_card import FormCard
from ui.widgets.labels import PlainLabel


class EarlierCard(FormCard):
    """Everything about one that has ended can still be added to or told differently here."""

    closed = Signal()

    def __init__(self, page: TrackerPage) -> None:
        super().__init__("repair", spacing=Space.CHIPS)
        self._page = page
        self.found: Episode | None = None
        self._what = PlainLabel("", "heading", wrap=True)
        self._details = PlainLabel("", "small", wrap=True)
        self.change = buttons.ghost(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change what was told"))
        self.change.clicked.connect(self.tell)
        self.done = buttons.plain(self.tr("Done"), tip=self.tr("Esc does the same"))
        self.done.clicked.connect(self.put_away)
        self.left.connect(self.put_away)
        head = row()
        head.addWidget(self._what, 1)
        head.addWidget(self.change)
        head.addWidget(self.done)
        self.tell_again = TellAgainForm(page)
        self.tell_again.done.connect(self.change.setFocus)
        self.tried = TriedList(page)
        self.tried.emptied.connect(self.done.setFocus)
        self.part = my_part_field(page)
        self.outside = outside_field(page)
        self.column.addLayout(head)
        for widget in (self._details, self.tell_again, self.tried):
            self.column.addWidget(widget)
        self._add_note(self.part)
        self._add_note(self.outside)
        self.hide()

    def show_episode(self, found: Episode) -> None:
        """Show this one, or come up to date with it."""
        is_known, self.found = self.found is not None, found
        episode = found.episode
        self._what.setText(quoted(episode.what))
        told = (opening(day_text(episode.workday)), began_text(episode), details_text(episode))
        self._details.setText(" · ".join(part for part in told if part))
        self.tell_again.follow(episode)
        self.tried.show_parts(found)
        if not is_known:
            self._keep_drafts(episode.id)
        self.part.show_note(episode, my_part_key(episode.id))
        self.outside.show_note(episode, outside_key(episode.id))
        self.show()

    def tell(self) -> None:
        """Have what happened told differently."""
        if self.found is not None:
            self.tell_again.tell(self.found.episode)

    def put_away(self) -> None:
        """Whoever has looked at it goes back to the others."""
        self.keep_notes()
        self.leave()
        self.closed.emit()

    def keep_notes(self) -> None:
        """Keep what was typed with the episode."""
        for note in (self.part, self.outside):
            note.keep()

    def leave(self, *, keep_drafts: bool = True) -> None:
        """Show none; what was typed and not kept stays a draft, unless the episode was deleted."""
        for note in (self.part, self.outside):
            note.let_go(keep_draft=keep_drafts)
        if self.found is not None:
            done = self._page.drafts.leave if keep_drafts else self._page.drafts.forget
            done(told_key(self.found.episode.id))
            done(tried_key(self.found.episode.id))
        self.found = None
        self.tell_again.hide()
        self.tried.editor.hide()
        self.hide()

    def _keep_drafts(self, key: UUID) -> None:
        # The notes ask for theirs by themselves, and for these along with them.
        self._page.drafts.watch_value(told_key(key), self.tell_again.unkept, self._resume)
        self._page.drafts.watch_value(tried_key(key), self.tried.editor.unkept, self.tried.resume)

    def _resume(self, words: str) -> None:
        if self.found is not None:
            self.tell_again.resume(self.found.episode, words)

    def _add_note(self, field: NoteField) -> None:
        note = QVBoxLayout()
        note.setContentsMargins(0, Space.TIGHT, 0, 0)
        note.setSpacing(Space.TIGHT)
        note.addWidget(PlainLabel(field.accessibleName(), "small"))
        note.addWidget(field)
        self.column.addLayout(note)
