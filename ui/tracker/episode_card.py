"""The open episode: what to say now, what was tried, a pause with an agreed return, and the ways it can end."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QMenu, QPushButton

from models.journal import Episode
from models.phrases import RepairPhrase
from models.records import CameBack, EpisodeState, Pause, RepairAttempt
from models.rituals import SHORTEST_PAUSE, close_episode, deleted, take_pause
from ui.focus_ring import lead_keys_to
from ui.locale_texts import spoken_length_text
from ui.tokens import Space, Tone
from ui.tracker.attempt_fields import AttemptFields
from ui.tracker.episode_drafts import choices_key, my_part_key, told_key, tried_key, words_key
from ui.tracker.episode_notes import my_part_field
from ui.tracker.episode_texts import details_text
from ui.tracker.page import TrackerPage
from ui.tracker.pause_row import PauseRow
from ui.tracker.phrases_row import PhrasesRow
from ui.tracker.record_texts import began_text, quoted
from ui.tracker.tell_again import TellAgainForm
from ui.tracker.tried_list import TriedList
from ui.widgets import buttons
from ui.widgets.card import Card, bare
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel

OTHERS_KEY = "Alt+M"


class EpisodeCard(Card):
    """One open episode. It lives as long as the episode is open, so that nothing typed in it gets lost."""

    def __init__(self, page: TrackerPage, found: Episode) -> None:
        super().__init__("repair", spacing=Space.ROWS)
        self._page, self._found = page, found
        self._build_head()
        self._body = bare(spacing=Space.ROWS)
        self.column.addWidget(self._body)
        self.tell_again = TellAgainForm(page)
        self.tell_again.done.connect(self.more.setFocus)
        # Another kind leads on another day: in their fixed order, none is always the first to be seen.
        self.phrases = PhrasesRow(found.episode.workday.toordinal())
        self.fields = AttemptFields()
        self.phrases.taken.connect(self.fields.take)
        self.others.clicked.connect(self.phrases.turn)
        self.tried = TriedList(page)
        self.part = my_part_field(page)
        self.pause = PauseRow(page)
        for widget in (self.tell_again, self.phrases, self.pause, self.fields):
            self._body.column.addWidget(widget)
        self._build_buttons()
        # What was done stands below what can be done, which stays in its place however much that becomes.
        self._body.column.addWidget(self.tried)
        self.tried.emptied.connect(self.part.setFocus)
        self._body.column.addWidget(self.part)
        self._keep_drafts()
        self.show_episode(found, page.clock.now())

    def show_episode(self, found: Episode, now: datetime) -> None:
        """Come up to date with the journal and the clock."""
        self._found = found
        episode = found.episode
        if episode.precision.tells_hour:
            self.open_for.setText(
                self.tr("Open for {length}").format(
                    length=spoken_length_text(now - episode.began, after_preposition=True)
                )
            )
        else:
            self.open_for.setText(self.tr("Still open"))
        self._began.say(began_text(episode))
        self._what.setText(quoted(episode.what))
        self._details.setText(details_text(episode))
        self._details.setVisible(bool(self._details.text()))
        self.tell_again.follow(episode)
        self.part.show_note(episode, my_part_key(episode.id))
        self.tried.show_parts(found)
        self._show_pause(now)

    def show_phrases(self, phrases: Sequence[RepairPhrase]) -> None:
        """The library as this person has it."""
        self.phrases.show_phrases(phrases)
        self.others.setVisible(len(phrases) > len(self.phrases.buttons) and not self.is_folded())

    def show_folded(self, folded: bool, *, alone: bool) -> None:
        """One of several open ones can be folded to its first lines, so that the page stays short."""
        self.fold.setVisible(not alone)
        self.fold.setText(self.tr("Show") if folded else self.tr("Fold"))
        self.fold.setAccessibleName(self.tr("Show this one") if folded else self.tr("Fold this one"))
        self._body.setVisible(not folded)
        self.others.setVisible(bool(self.phrases.buttons) and not folded)

    def reach_out(self) -> None:
        """Put the keyboard on the first of the phrases to say now; where all are hidden, on what was tried."""
        self.show()
        (*self.phrases.buttons, *self.fields.kinds.chips.values())[0].setFocus()

    def begin(self) -> None:
        """Put the keyboard where is told what was tried."""
        # Put into the page just now, it would be shown in a moment; what is not shown takes no keys.
        self.show()
        lead_keys_to(next(iter(self.fields.kinds.chips.values())))
        self._page.reveal(self)

    def is_folded(self) -> bool:
        """Whether only its first lines are shown."""
        return self._body.isHidden()

    def let_go(self, closed: Episode | None) -> None:
        """The episode is open no more; None: it is gone. What was not kept is there when it is opened again."""
        key = self._found.episode.id
        if closed is not None:
            self.part.show_note(closed.episode, my_part_key(key))
        self.part.let_go(keep_draft=closed is not None)
        done = self._page.drafts.forget if closed is None else self._page.drafts.leave
        for draft in (words_key, choices_key, told_key, tried_key):
            done(draft(key))
        self.deleteLater()

    def add_attempt(self) -> None:
        """Note what was tried; a kind is needed for it."""

        def act() -> None:
            attempt = self._attempt()
            if attempt is None:
                self._page.said.emit(self.tr("Choose what it was, then it can be added."), "", None)
                self.fields.ask_for_kind()
            else:
                self._page.add(attempt, then=self._added)

        self._page.attempt(act)

    def _build_head(self) -> None:
        self.open_for = PlainLabel("", "heading")
        self._began = Chip.telling("")
        self.fold = buttons.ghost("")
        self.fold.hide()
        self.others = buttons.ghost(self.tr("Other phrases"), tip=OTHERS_KEY)
        self.more = self._more_button()
        line = flow(self.open_for)
        line.add_stretch()
        for widget in (self.fold, self.others, self.more, self._began):
            line.addWidget(widget)
        self.column.addLayout(line)
        self._what = PlainLabel("", "sub", wrap=True)
        self.column.addWidget(self._what)
        self._details = PlainLabel("", "small", wrap=True)
        self.column.addWidget(self._details)

    def _build_buttons(self) -> None:
        self.fields.sent.connect(self.add_attempt)
        self.fields.copy_wanted.connect(self._page.copy_words)
        self.pause_button = buttons.ghost(
            self.tr("Take a 20 min pause"), tip=self.tr("A pause with an agreed return is no silence")
        )
        self.pause_button.clicked.connect(self._take_pause)
        self.add_button = buttons.plain(self.tr("Add attempt"))
        self.add_button.clicked.connect(self.add_attempt)
        self.okay_button = buttons.primary(self.tr("We’re okay again"), Tone.REPAIR)
        self.okay_button.clicked.connect(lambda: self._close(EpisodeState.RECONNECTED))
        line = self.fields.landed_line
        line.add_stretch()
        for button in (self.pause_button, self.add_button, self.okay_button):
            line.addWidget(button)
        self._body.column.addLayout(line)

    def _more_button(self) -> QPushButton:
        name = self.tr("Change it, other ways to close it")
        more = buttons.ghost("⋯", tip=name)
        more.setAccessibleName(name)
        menu = QMenu(more)
        menu.addAction(self.tr("Add to it or tell it differently…")).triggered.connect(self._tell_again)
        menu.addSeparator()
        menu.addAction(self.tr("Let it go")).triggered.connect(lambda: self._close(EpisodeState.LET_GO))
        menu.addAction(self.tr("Set it aside for now")).triggered.connect(lambda: self._close(EpisodeState.SET_ASIDE))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
        more.setMenu(menu)
        return more

    def _keep_drafts(self) -> None:
        key = self._found.episode.id
        self._page.drafts.watch(words_key(key), self.fields.words)
        self._page.drafts.watch_value(choices_key(key), self.fields.choices, self.fields.choose)
        self._page.drafts.watch_value(
            told_key(key), self.tell_again.unkept, lambda words: self.tell_again.resume(self._found.episode, words)
        )
        self._page.drafts.watch_value(tried_key(key), self.tried.editor.unkept, self.tried.resume)
        self.fields.touched.connect(self._page.drafts.touched)
        self.fields.words.textChanged.connect(self.fields.unfold)

    def _tell_again(self) -> None:
        self._body.show()
        self.tell_again.tell(self._found.episode)

    def _attempt(self) -> RepairAttempt | None:
        return self.fields.attempt(self._found.episode, self._page.clock.now())

    def _added(self) -> None:
        self.fields.clear()
        self._page.drafts.flush()
        self._page.undoable.emit(self.tr("Noted."))

    def _running_pause(self) -> Pause | None:
        return next((pause for pause in self._found.pauses if pause.came_back is CameBack.NOT_YET), None)

    def _show_pause(self, now: datetime) -> None:
        pause = self._running_pause()
        was_answered = pause is None and self.pause.isAncestorOf(self._page.focusWidget())
        was_called = pause is not None and self.pause_button.hasFocus()
        self.pause.show_pause(pause, now)
        self.pause_button.setVisible(pause is None)
        # The keyboard goes on where the button was that it has just pressed.
        if was_answered:
            self.pause_button.setFocus()
        elif was_called:
            self.pause.me_back.setFocus()

    def _take_pause(self) -> None:
        now = self._page.clock.now()
        pause = take_pause(self._found.episode, now, SHORTEST_PAUSE)
        self._page.save(pause, then=lambda: self._page.undoable.emit(self.tr("A pause of 20 minutes.")))

    def _close(self, state: EpisodeState) -> None:
        texts = {
            EpisodeState.RECONNECTED: self.tr("Good. It stands with the earlier ones now."),
            EpisodeState.LET_GO: self.tr("Let go of."),
            EpisodeState.SET_ASIDE: self.tr("Set aside for now."),
        }

        def act() -> None:
            # What was tried and not added yet belongs to the episode all the same.
            now = self._page.clock.now()
            attempt = self._attempt()
            attempts = () if attempt is None else (attempt,)
            end = close_episode(self.part.noted(self._found.episode, now), state, now)
            self._page.save(*attempts, end, name=self.tr("Close a repair"), then=lambda: closed(*attempts))

        def closed(*attempts: RepairAttempt) -> None:
            if attempts:
                self._added()
            self._page.undoable.emit(texts[state])

        self._page.attempt(act)

    def _delete(self) -> None:
        gone = deleted(self._found.episode, self._page.clock.now())
        self._page.save(gone, then=lambda: self._page.undoable.emit(self.tr("Deleted.")))
