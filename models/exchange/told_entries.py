"""Single records as something to read: a title, the person's words, and lines with what belongs to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.exchange.telling import Telling
from models.journal import Episode
from models.records import (
    CheckIn,
    ClarityStatement,
    Feeling,
    Need,
    ParkedThought,
    Pause,
    Precision,
    Record,
    RepairAttempt,
    SoftLanding,
    StatementState,
    WeeklyReflection,
)

Line = tuple[str, str]
"""What something is, in our words, and what the person wrote or chose."""


@dataclass(frozen=True)
class Told:
    """An entry. `when` is its time in words, or empty; `words` are the person's own; `lines` follow them."""

    title: str
    when: str = ""
    words: str = ""
    lines: tuple[Line, ...] = ()


class Teller:
    """Tells records in the words of a `Telling`; `gestures` are the names of gestures by their keys."""

    def __init__(self, telling: Telling, gestures: Mapping[UUID, str]) -> None:
        self._telling = telling
        self._texts = telling.texts
        self._gestures = gestures

    def told(self, entry: Record | Episode) -> Told:
        """What there is to read; raises TypeError for a record that nobody reads."""
        match entry:
            case ClarityStatement():
                return self._entry(self._texts.statement, entry.written_at, entry.words, self._of_statement(entry))
            case Episode():
                when = None if entry.episode.precision is Precision.THAT_DAY else entry.episode.began
                return self._entry(self._texts.episode, when, entry.episode.what, self._of_episode(entry))
            case SoftLanding():
                return self._entry(self._texts.landing, entry.began, "", self._of_landing(entry))
            case ParkedThought():
                return self._entry(self._texts.thought, entry.parked_at, entry.words, self._of_thought(entry))
            case WeeklyReflection():
                title = self._texts.week.format(week=entry.iso_week, year=entry.iso_year)
                return self._entry(title, None, "", self._of_week(entry))
            case CheckIn():
                score = "" if entry.score is None else f"{entry.score:g}"
                lines = (*((item, str(answer)) for item, answer in entry.answers), (self._texts.score, score))
                return self._entry(self._texts.check_in, entry.at, entry.questionnaire, lines)
            case _:
                raise TypeError(type(entry).__name__)

    def _entry(self, title: str, at: datetime | None, words: str, lines: Iterator[Line] | tuple[Line, ...]) -> Told:
        when = "" if at is None else self._telling.clock(at)
        return Told(title, when, words, tuple(line for line in lines if line[1]))

    def _of_statement(self, statement: ClarityStatement) -> Iterator[Line]:
        texts, word = self._texts, self._telling.word
        yield texts.state, word(statement.state)
        if statement.state is StatementState.SAID and statement.landed is not None:
            yield texts.landed, word(statement.landed)
        own = statement.own_feeling
        feelings = (own if each is Feeling.OWN and own else word(each) for each in statement.feelings)
        yield texts.feelings, ", ".join(feelings)
        if statement.need is not None:
            yield texts.need, statement.own_need if statement.need is Need.OWN else word(statement.need)

    def _of_episode(self, whole: Episode) -> Iterator[Line]:
        texts, word, episode = self._texts, self._telling.word, whole.episode
        if episode.kind is not None:
            yield texts.kind, word(episode.kind)
        if episode.heat is not None:
            yield texts.heat, str(episode.heat)
        parts: list[RepairAttempt | Pause] = [*whole.attempts, *whole.pauses]
        for part in sorted(parts, key=lambda each: each.at if isinstance(each, RepairAttempt) else each.began):
            if isinstance(part, RepairAttempt):
                yield texts.attempt, self._attempt(part)
            else:
                yield texts.pause, self._pause(part)
        yield texts.my_part, episode.my_part
        yield texts.outside_view, episode.outside_view
        yield texts.state, word(episode.state)

    def _attempt(self, attempt: RepairAttempt) -> str:
        word = self._telling.word
        said = (self._telling.clock(attempt.at), word(attempt.who), word(attempt.kind), attempt.words)
        return " · ".join(part for part in (*said, word(attempt.landed)) if part)

    def _pause(self, pause: Pause) -> str:
        times = " – ".join(map(self._telling.clock, (pause.began, pause.agreed_return)))
        return " · ".join((times, self._telling.word(pause.called_by), self._telling.word(pause.came_back)))

    def _of_landing(self, landing: SoftLanding) -> Iterator[Line]:
        texts, word = self._texts, self._telling.word
        yield texts.arrival, word(landing.arrival)
        if landing.gesture_id is not None:
            yield texts.gesture, self._gestures.get(landing.gesture_id, "")
        yield texts.state, word(landing.outcome)
        if landing.felt is not None:
            yield texts.felt, word(landing.felt)

    def _of_thought(self, thought: ParkedThought) -> Iterator[Line]:
        yield self._texts.plan, thought.plan
        if thought.picked_up_at is not None:
            picked_up = thought.picked_up_at
            yield self._texts.picked_up, f"{self._telling.day(picked_up.date())}, {self._telling.clock(picked_up)}"

    def _of_week(self, week: WeeklyReflection) -> Iterator[Line]:
        texts = self._texts
        for appreciation in week.appreciations:
            yield texts.appreciation, appreciation
        yield texts.good_news, week.good_news
        yield texts.hoped_for, week.hoped_for
        yield texts.to_remember, week.repair_to_remember
        if week.last_intention is not None:
            yield texts.last_intention, self._telling.word(week.last_intention)
        yield texts.intention, self._intention(week.intention_when, week.intention_will)

    def _intention(self, when: str, will: str) -> str:
        """When and will as the one sentence that they are; empty when there is neither."""
        if not will:
            return self._texts.when.format(when=when) if when else ""
        return (self._texts.when_and_will if when else self._texts.will).format(when=when, will=will)
