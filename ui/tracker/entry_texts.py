"""What was noted, as lines of the list on Today and, for statements, of the one on Clarity."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from models.records import (
    ClarityStatement,
    EpisodeState,
    ParkedThought,
    RepairEpisode,
    SoftLanding,
    StatementLanded,
    StatementState,
)
from models.today import Entry
from ui.locale_texts import weekday_text, when_text
from ui.text_direction import in_its_own_direction
from ui.tokens import Tone
from ui.tracker.record_texts import quoted, statement_state_text, underneath_text
from ui.widgets.entry_rows import Row


def entry_row(entry: Entry, today: date) -> Row:
    """One line of the list; `today` decides between a time and a day."""
    when = when_text(entry.at, entry.workday, today)
    match entry.record:
        case ClarityStatement() as statement:
            return _noted_statement(statement, when)
        case RepairEpisode() as episode:
            return _episode_row(episode, when)
        case ParkedThought() as thought:
            return _thought_row(thought, when, picked_up=entry.picked_up)
        case SoftLanding() as landing:
            return Row(
                key=landing.id,
                when=when,
                dot=Tone.LANDING,
                title=QCoreApplication.translate("Entries", "A soft landing"),
                chip=QCoreApplication.translate("Entries", "landed"),
                tone=Tone.LANDING,
                filled=True,
            )
        case _:
            raise TypeError(type(entry.record).__name__)


def statement_row(statement: ClarityStatement, when: str) -> Row:
    """A statement as a line of the list on Clarity, where its words can be changed."""
    said = statement.state is StatementState.SAID
    return Row(
        key=statement.id,
        when=when,
        title=quoted(statement.words),
        sub=underneath_text(statement),
        chip=statement_state_text(statement),
        tone=Tone.CLARITY,
        filled=said and statement.landed in {None, StatementLanded.UNDERSTOOD},
        dashed=statement.state is StatementState.DRAFT,
        raw=statement.words,
    )


def _noted_statement(statement: ClarityStatement, when: str) -> Row:
    row = replace(statement_row(statement, when), dot=Tone.CLARITY, sub="", raw="")
    if statement.state is not StatementState.SAID:
        return row
    landed = QCoreApplication.translate("Entries", "said · {landed}").format(landed=row.chip)
    return replace(row, chip=landed if statement.landed is not None else row.chip, filled=True)


def _episode_row(episode: RepairEpisode, when: str) -> Row:
    states = {
        EpisodeState.OPEN: QCoreApplication.translate("Entries", "open"),
        EpisodeState.RECONNECTED: QCoreApplication.translate("Entries", "reconnected"),
        EpisodeState.LET_GO: QCoreApplication.translate("Entries", "let go"),
        EpisodeState.SET_ASIDE: QCoreApplication.translate("Entries", "set aside"),
    }
    return Row(
        key=episode.id,
        when=when,
        dot=Tone.REPAIR,
        title=episode.what,
        chip=states[episode.state],
        tone=Tone.REPAIR,
        filled=episode.state is EpisodeState.RECONNECTED,
        dashed=episode.state is EpisodeState.OPEN,
    )


def _thought_row(thought: ParkedThought, when: str, *, picked_up: bool) -> Row:
    title = thought.words
    if picked_up:
        pattern = QCoreApplication.translate("Entries", "Picked up from {day}: {words}")
        day, words = weekday_text(thought.workday.isoweekday(), long=True), in_its_own_direction(thought.words)
        title = pattern.format(day=day, words=words)
    chip = QCoreApplication.translate("Entries", "parked thought")
    return Row(key=thought.id, when=when, dot=Tone.LANDING, title=title, chip=chip)
