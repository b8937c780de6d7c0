"""What was hoped for and not said, line by line: each can become a clarity statement."""

from collections.abc import Iterable
from datetime import date

from models.folding import folded
from models.journal import Journal, StatementFilter
from models.records import ClarityStatement

MOST_HOPES = 20
"""So many lines are offered; a page of text is no list of hopes."""
# Enough words to find a line by, few enough for one question to the journal.
_WORDS_TO_FIND_BY = 12
_MOST_ALIKE = 20


def hoped_lines(text: str) -> tuple[str, ...]:
    """The first lines somebody wrote, each once, without white space around them and any dash or dot in front."""
    found = (line.strip().lstrip("-–—*•·").strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in found if line))[:MOST_HOPES]


def statements_of_hopes(journal: Journal, lines: Iterable[str], since: date) -> tuple[ClarityStatement, ...]:
    """Statements written from a workday on that may have the words of one of these lines."""
    return tuple(
        statement
        for line in lines
        for statement in journal.statements(
            StatementFilter(search=" ".join(line.split()[:_WORDS_TO_FIND_BY]), first=since), limit=_MOST_ALIKE
        )
    )


def hopes_written(lines: Iterable[str], statements: Iterable[ClarityStatement]) -> frozenset[str]:
    """Those of the lines whose words a statement has already; case and accents make no difference."""
    written = {folded(statement.words) for statement in statements}
    return frozenset(line for line in lines if folded(line) in written)
