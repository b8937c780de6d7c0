"""What a person does with a clarity statement."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from models.clock import with_fixed_offset, workday_of
from models.identity import new_id
from models.records import ClarityStatement, Feeling, Need, StatementForm, StatementLanded, StatementState
from models.rituals.change import changed
from models.rituals.checked_text import text_of


def write_statement(
    words: str,
    at: datetime,
    *,
    form: StatementForm = StatementForm.OWN_WORDS,
    state: StatementState = StatementState.DRAFT,
    feelings: Sequence[Feeling] = (),
    need: Need | None = None,
    own_feeling: str = "",
    own_need: str = "",
    episode_id: UUID | None = None,
) -> ClarityStatement:
    """A clarity statement written at `at`; one written as said was said then."""
    at = with_fixed_offset(at)
    return ClarityStatement(
        id=new_id(at),
        created=at,
        updated=at,
        words=text_of(words),
        form=form,
        written_at=at,
        workday=workday_of(at),
        feelings=tuple(dict.fromkeys(feelings)),
        own_feeling=text_of(own_feeling, required=False),
        need=need,
        own_need=text_of(own_need, required=False),
        state=state,
        said_at=at if state is StatementState.SAID else None,
        episode_id=episode_id,
    )


def say(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, said aloud at `at`."""
    return changed(statement, at, state=StatementState.SAID, said_at=with_fixed_offset(at))


def keep(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, kept for oneself."""
    return changed(statement, at, state=StatementState.KEPT)


def let_go(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, let go of."""
    return changed(statement, at, state=StatementState.LET_GO)


def unsay(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, still to be said after all; how it landed goes with it."""
    return changed(statement, at, state=StatementState.DRAFT, said_at=None, landed=None, asked_landed=False)


def statement_landed(statement: ClarityStatement, landed: StatementLanded, at: datetime) -> ClarityStatement:
    """The statement with how it was taken; it was said, then."""
    said = statement if statement.state is StatementState.SAID else say(statement, at)
    return changed(said, at, landed=landed)


def ask_no_more(statement: ClarityStatement, at: datetime) -> ClarityStatement:
    """The statement, about which nobody asks any more how it landed; it can still be told."""
    return changed(statement, at, asked_landed=True)


def belongs_to(statement: ClarityStatement, episode_id: UUID | None, at: datetime) -> ClarityStatement:
    """The statement as part of that repair, or of none."""
    return changed(statement, at, episode_id=episode_id)


def reword(statement: ClarityStatement, words: str, at: datetime) -> ClarityStatement:
    """The statement in other words."""
    return changed(statement, at, words=text_of(words))


def name_underneath(
    statement: ClarityStatement,
    at: datetime,
    *,
    feelings: Sequence[Feeling] = (),
    own_feeling: str = "",
    need: Need | None = None,
    own_need: str = "",
) -> ClarityStatement:
    """The statement with these feelings and this need in the place of those it had."""
    return changed(
        statement,
        at,
        feelings=tuple(dict.fromkeys(feelings)),
        own_feeling=text_of(own_feeling, required=False),
        need=need,
        own_need=text_of(own_need, required=False),
    )
