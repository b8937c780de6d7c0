"""A program that saves and saves until it is killed, and says on its standard output what it was promised is safe.

python -m tests.storage.saving_child FOLDER FIRST SABOTAGE

Writes a line `opening`, then `ready` with the journal open, then for each act its number, as soon as save() came back.
What an act saves follows from its number alone, so that whoever killed the program knows what has to be there.
"""

import itertools
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO
from uuid import UUID

from models.journal import Episode
from models.records import AttemptKind, ClarityStatement, Precision, Record, RepairAttempt, RepairEpisode, StatementForm
from models.storage.opening import open_journal

MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)
# Ways to spoil it, to prove that the test can fail.
SPOILING = "spoiling"  # said in the very moment in which a kill must do harm, however fast or slow the machine is
EARLY = "early"  # says that it is safe before it is saved
HALVES = "halves"  # saves one act in two transactions


def key_of(act: int, part: int) -> UUID:
    return UUID(int=act << 64 | part)


def episode_of(act: int, *, followed: bool) -> Episode:
    """What has to be found of an act; the act after it adds to its episode."""
    dice = random.Random(act)
    at = MIDNIGHT + timedelta(minutes=act)
    episode = RepairEpisode(
        id=key_of(act, 0),
        created=at,
        updated=at,
        began=at,
        precision=Precision.EXACT,
        workday=at.date(),
        what=words(dice),
        my_part=f"act {act + 1} came after this" if followed else "",
    )
    attempts = tuple(
        RepairAttempt(
            id=key_of(act, part),
            created=at,
            updated=at,
            episode_id=episode.id,
            at=at + timedelta(seconds=part),
            kind=dice.choice(list(AttemptKind)),
            words=words(dice),
        )
        for part in range(1, dice.randint(3, 7))
    )
    return Episode(episode, attempts)


def statement_of(act: int) -> ClarityStatement:
    at = MIDNIGHT + timedelta(minutes=act)
    return ClarityStatement(
        id=key_of(act, 1000),
        created=at,
        updated=at,
        words=words(random.Random(-act)),
        form=StatementForm.OWN_WORDS,
        written_at=at,
        workday=at.date(),
        episode_id=key_of(act, 0),
    )


def words(dice: random.Random) -> str:
    return "".join(dice.choices("abcdefgh éñ🫶\n", k=dice.randint(20, 2000)))


def records_of(act: int) -> list[Record]:
    """All that one act saves in one call."""
    this = episode_of(act, followed=False)
    records: list[Record] = [this.episode, *this.attempts, statement_of(act)]
    if act > 1:
        records.append(episode_of(act - 1, followed=True).episode)
    return records


def main(folder: Path, first: int, sabotage: str) -> None:
    tell("opening")
    journal = open_journal(folder, lambda: MIDNIGHT)
    tell("ready")
    for act in itertools.count(first):
        records = records_of(act)
        if sabotage == EARLY:
            tell(str(act))
        if sabotage == HALVES:
            journal.save(*records[:2])
            records = records[2:]
        journal.save(*records)
        if sabotage != EARLY:
            tell(str(act))


def lines_until(pipe: IO[bytes], last: str) -> list[str]:
    """What such a program says up to this line or to its end."""
    said = [""]
    while said[-1] != last and (line := pipe.readline()):
        said.append(line.decode().strip())
    return said[1:]


def tell(line: str) -> None:
    # Past Python's buffers: what was said is said, whatever happens next.
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
