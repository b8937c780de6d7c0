"""The open episode: what to say now, what was tried, a pause with an agreed return, and the ways it can end."""

from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.journal import Episode
from models.phrases import phrases_to_say, repair_phrases
from models.records import (
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    CameBack,
    EpisodeState,
    Pause,
    Precision,
    RepairAttempt,
    Who,
)
from models.rituals import SHORTEST_PAUSE, close_episode, come_back, deleted, reach_out, take_pause
from ui.locale_texts import clock_text, length_text, spoken_length_text
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import attempt_landed_text, attempt_text, began_text, quoted, who_text
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit

_LANDED = (AttemptLanded.NOT_YET, AttemptLanded.PARTLY, AttemptLanded.YES)


class EpisodeCard(Card):
    """One open episode. It lives as long as the episode is open, so that nothing typed in it gets lost."""

    def __init__(self, page: TrackerPage, found: Episode) -> None:
        super().__init__("repair", spacing=Space.ROWS)
        self._page, self._found, self._turn = page, found, 0
        self.open_for = PlainLabel("", "heading")
        self._began = Chip.telling(began_text(found.episode))
        self.column.addLayout(row(self.open_for, None, self._more_button(), self._began))
        self._what = PlainLabel("", "sub", wrap=True)
        self.column.addWidget(self._what)
        self._phrases = row(spacing=Space.ROWS)
        self.column.addLayout(self._phrases)
        self._build_answers()
        self._build_pause()
        self._build_buttons()
        self._offer_phrases()
        page.drafts.watch(words_key(found.episode.id), self.words)
        self.show_episode(found, page.clock.now())

    def show_episode(self, found: Episode, now: datetime) -> None:
        """Come up to date with the journal and the clock."""
        self._found = found
        episode = found.episode
        if episode.precision is Precision.THAT_DAY:
            self.open_for.setText(self.tr("Still open"))
        else:
            self.open_for.setText(self.tr("Open for {length}").format(length=spoken_length_text(now - episode.began)))
        self._what.setText(quoted(episode.what))
        self._began.say(began_text(episode))
        pause = self._running_pause()
        self._pause_row.setVisible(pause is not None)
        self._pause_button.setVisible(pause is None)
        if pause is not None:
            self._pause_text.setText(self._pause_words(pause, now))
        self._tried.setText(self._tried_words())
        self._tried.setVisible(bool(found.attempts))

    def _build_answers(self) -> None:
        self.kinds = ChipGroup([(kind, attempt_text(kind)) for kind in AttemptKind], Tone.REPAIR, parent=self)
        self.who = ChipGroup([(who, who_text(who)) for who in Who], Tone.REPAIR, optional=False, parent=self)
        self.who.choose(Who.ME)
        self.when = ChipGroup(
            [(AttemptWhen.DURING, self.tr("in the middle of it")), (AttemptWhen.AFTER, self.tr("afterwards"))],
            Tone.REPAIR,
            optional=False,
            parent=self,
        )
        self.when.choose(AttemptWhen.AFTER)
        self.landed = ChipGroup([(each, attempt_landed_text(each)) for each in _LANDED], Tone.REPAIR, parent=self)
        self.words = GrowingTextEdit(
            self.tr("The words, if you like"), self.tr("The words, if you like"), tone=Tone.REPAIR
        )
        self.words.sent.connect(self.add_attempt)
        self.column.addLayout(labelled_flow(self.tr("Tried"), *self.kinds.chips.values()))
        details = self._details = Card("none")
        details.column.setContentsMargins(0, 0, 0, 0)
        details.column.setSpacing(Space.ROWS)
        details.column.addWidget(self.words)
        details.column.addLayout(
            labelled_flow(self.tr("Who, when"), *self.who.chips.values(), *self.when.chips.values())
        )
        self.column.addWidget(details)
        details.hide()
        self.kinds.changed.connect(lambda: details.setVisible(bool(self.kinds.value()) or bool(self.words.text())))
        self._tried = PlainLabel("", "small", wrap=True)

    def _build_pause(self) -> None:
        self._pause_row = QWidget()
        self._pause_text = PlainLabel("", "sub", wrap=True)
        back = buttons.plain(self.tr("I’m back"))
        back.clicked.connect(lambda: self._come_back(CameBack.ME))
        both_back = buttons.plain(self.tr("We’re both back"))
        both_back.clicked.connect(lambda: self._come_back(CameBack.BOTH))
        line = row()
        line.addWidget(self._pause_text, 1)
        line.addWidget(back)
        line.addWidget(both_back)
        self._pause_row.setLayout(line)

    def _build_buttons(self) -> None:
        self._pause_button = buttons.ghost(
            self.tr("Take a 20 min pause"), tip=self.tr("A pause with an agreed return is no silence")
        )
        self._pause_button.clicked.connect(self._take_pause)
        self.add_button = buttons.plain(self.tr("Add attempt"))
        self.add_button.clicked.connect(self.add_attempt)
        self.okay_button = buttons.primary(self.tr("We’re okay again"), Tone.REPAIR)
        self.okay_button.clicked.connect(lambda: self._close(EpisodeState.RECONNECTED))
        line = labelled_flow(self.tr("It landed"), *self.landed.chips.values())
        line.add_stretch()
        for button in (self._pause_button, self.add_button, self.okay_button):
            line.addWidget(button)
        self.column.addWidget(self._tried)
        self.column.addWidget(self._pause_row)
        self.column.addLayout(line)

    def _more_button(self) -> QPushButton:
        more = buttons.ghost("⋯", tip=self.tr("Other phrases, other ways to close it"))
        more.setAccessibleName(self.tr("Other phrases, other ways to close it"))
        menu = QMenu(more)
        turn = menu.addAction(self.tr("Other phrases"))
        turn.setShortcut("Ctrl+P")
        # Two open episodes have one such key each: the one in hand is meant.
        turn.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.triggered.connect(self._turn_phrases)
        self.addAction(turn)
        menu.addSeparator()
        menu.addAction(self.tr("Let it go")).triggered.connect(lambda: self._close(EpisodeState.LET_GO))
        menu.addAction(self.tr("Set it aside for now")).triggered.connect(lambda: self._close(EpisodeState.SET_ASIDE))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
        more.setMenu(menu)
        return more

    def _turn_phrases(self) -> None:
        self._turn += 1
        self._offer_phrases()

    def _offer_phrases(self) -> None:
        while (item := self._phrases.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for phrase in phrases_to_say(repair_phrases(), self._turn):
            button = buttons.WordsButton(phrase.text, "phrase", tip=attempt_text(phrase.kind))
            button.clicked.connect(lambda _=False, phrase=phrase: self._take_phrase(phrase.text, phrase.kind))
            self._phrases.addWidget(button, 1)

    def _take_phrase(self, words: str, kind: AttemptKind) -> None:
        self.kinds.choose(kind)
        self.words.setText(words)
        self._details.show()
        self.words.setFocus()
        self.words.selectAll()

    def add_attempt(self) -> None:
        """Note what was tried; a kind is needed for it."""
        kind = self.kinds.value()
        if kind is None:
            self._page.said.emit(self.tr("Choose what it was, then it can be added."), "", None)
            next(iter(self.kinds.chips.values())).setFocus()
            return

        self._page.attempt(lambda: self._page.add(self._attempt(kind), then=self._added))

    def _attempt(self, kind: AttemptKind) -> RepairAttempt:
        return reach_out(
            self._found.episode,
            kind,
            self._page.clock.now(),
            who=self.who.value() or Who.ME,
            when=self.when.value() or AttemptWhen.AFTER,
            words=self.words.text(),
            landed=self.landed.value() or AttemptLanded.DONT_KNOW,
        )

    def _added(self) -> None:
        self.words.clear()
        self.kinds.choose()
        self.landed.choose()
        self._details.hide()
        self._page.drafts.flush()

    def _running_pause(self) -> Pause | None:
        return next((pause for pause in self._found.pauses if pause.came_back is CameBack.NOT_YET), None)

    def _pause_words(self, pause: Pause, now: datetime) -> str:
        until = clock_text(pause.agreed_return)
        left = pause.agreed_return - now
        if left > timedelta():
            return self.tr("A pause until {time}, {length} to go.").format(time=until, length=length_text(left))
        return self.tr("You agreed to be back at {time}.").format(time=until)

    def _take_pause(self) -> None:
        now = self._page.clock.now()
        self._page.attempt(lambda: self._page.save(take_pause(self._found.episode, now, SHORTEST_PAUSE)))

    def _come_back(self, who: CameBack) -> None:
        pause = self._running_pause()
        if pause is not None:
            self._page.save(come_back(pause, self._page.clock.now(), who))

    def _close(self, state: EpisodeState) -> None:
        before = self._found.episode

        texts = {
            EpisodeState.RECONNECTED: self.tr("Good. It stands with the earlier ones now."),
            EpisodeState.LET_GO: self.tr("Let go of."),
            EpisodeState.SET_ASIDE: self.tr("Set aside for now."),
        }

        def closed(*attempts: RepairAttempt) -> None:
            if attempts:
                self._added()
            self._page.undoable.emit(texts[state])

        def act() -> None:
            # What was tried and not added yet belongs to the episode all the same.
            kind = self.kinds.value()
            attempts = (self._attempt(kind),) if kind else ()
            end = close_episode(before, state, self._page.clock.now())
            self._page.save(*attempts, end, name=self.tr("Close a repair"), then=lambda: closed(*attempts))

        self._page.attempt(act)

    def _delete(self) -> None:
        self._page.save(
            deleted(self._found.episode, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Deleted.")),
        )

    def _tried_words(self) -> str:
        told = [
            f"{clock_text(each.at)} {attempt_text(each.kind)} · {attempt_landed_text(each.landed)}"
            for each in self._found.attempts
        ]
        return self.tr("So far: {attempts}").format(attempts="   ".join(told))


def words_key(episode: UUID) -> str:
    """Under which key the words of the next attempt are kept while they are typed."""
    return f"repair.{episode}.words"
