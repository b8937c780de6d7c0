"""How statements are found: by words, by state, need, feeling and time, a page at a time.

All conditions can be answered from one index (`ix_clarity_statement_living`) that stands in the order of the list, so a
search passes over a ten years' journal without touching a row that is not shown. docs/decisions/0011 has the figures.
"""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, or_, select

from models.folding import folded
from models.journal import StatementFilter
from models.records import ClarityStatement, StatementForm
from models.storage.column_types import LocalDate
from models.storage.mapping import rows_of
from models.storage.tables import STATEMENT

_ROW: ColumnElement[int] = literal_column("clarity_statement.rowid", Integer)
# With the plus SQLite keeps to the order of the list instead of going by the index of workdays.
_WORKDAY = literal_column("+clarity_statement.workday", LocalDate)


def page_of(wanted: StatementFilter, after: ClarityStatement | None, limit: int) -> Select[Any]:
    """The rows of one page, newest first; those of one moment in the order they came in."""
    place = select(STATEMENT.c.written_at, _ROW.label("row")).where(*_conditions(wanted))
    if after is not None:
        row = select(_ROW).where(STATEMENT.c.id == after.id).scalar_subquery()
        at = STATEMENT.c.written_at
        # The first condition alone is what an index understands.
        place = place.where(at <= after.written_at, or_(at < after.written_at, func.coalesce(row, 0) > _ROW))
    found = place.order_by(STATEMENT.c.written_at.desc(), _ROW.desc()).limit(limit).subquery()
    shown = rows_of(STATEMENT).join(found, found.c.row == _ROW)
    return shown.order_by(found.c.written_at.desc(), found.c.row.desc())


def count_of(wanted: StatementFilter) -> Select[int]:
    """How many there are."""
    return select(func.count()).select_from(STATEMENT).where(*_conditions(wanted))


def newest_words(form: StatementForm, limit: int) -> Select[str]:
    """The words of the newest statements of one form."""
    found = select(STATEMENT.c.words).where(STATEMENT.c.deleted.is_(None), STATEMENT.c.form == form)
    return found.order_by(STATEMENT.c.written_at.desc(), _ROW.desc()).limit(limit)


def _conditions(wanted: StatementFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [STATEMENT.c.deleted.is_(None)]
    if wanted.states:
        conditions.append(STATEMENT.c.state.in_(wanted.states))
    if wanted.needs:
        conditions.append(STATEMENT.c.need.in_(wanted.needs))
    if wanted.feelings:
        # They stand there as a JSON array of words, none of which is part of another once it has its quotes.
        conditions.append(or_(*(func.instr(STATEMENT.c.feelings, f'"{each}"') > 0 for each in wanted.feelings)))
    if wanted.first:
        conditions.append(wanted.first <= _WORKDAY)
    if wanted.last:
        conditions.append(wanted.last >= _WORKDAY)
    # instr instead of LIKE: the words of a person may hold % and _.
    conditions += [func.instr(STATEMENT.c.search, word) > 0 for word in dict.fromkeys(folded(wanted.search).split())]
    return conditions
