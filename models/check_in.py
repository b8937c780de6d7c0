"""Check-ins: when one is offered, and how one stands to what the same person answered before. No norms, no verdict."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import quantiles

from models.questionnaire import Questionnaire, QuestionnaireError, read_questionnaire
from models.records import CheckIn
from models.reflection import LEAST_SHARE
from models.rituals import check_in

EVERY = timedelta(weeks=4)
"""How far apart check-ins are offered; nobody is kept from answering sooner."""
USUAL_OVER = 12
"""The usual range is that of so many check-ins before: about a year."""

BROUGHT_DRAFT = "check_in.questionnaire"
"""Where the text of a questionnaire that was brought is kept: in the journal, since which one it is may be private."""
ANSWERS_DRAFT = "check_in.answers"
"""Where answers are kept until the check-in is finished."""


class Place(StrEnum):
    """Where a score lies."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True)
class UsualRange:
    """The middle half of `n` earlier scores, from the first quartile to the third."""

    low: float
    high: float
    n: int

    def place(self, score: float) -> Place:
        """Where a score lies; the ends belong to the range."""
        if score < self.low:
            return Place.BELOW
        return Place.ABOVE if score > self.high else Place.WITHIN


@dataclass(frozen=True)
class Standing:
    """A check-in with what was usual before it; `usual` is None as long as there were fewer than five."""

    check_in: CheckIn
    usual: UsualRange | None

    @property
    def place(self) -> Place | None:
        """Where it lies in what is usual; None where there is no score or nothing to set it beside."""
        if self.usual is None or self.check_in.score is None:
            return None
        return self.usual.place(self.check_in.score)


def is_offered(check_ins: Iterable[CheckIn], at: datetime) -> bool:
    """Whether none was answered within the last four weeks; what a clock set back has in the future counts as now."""
    return all(at - it.at >= EVERY for it in check_ins)


def usual_range(earlier: Sequence[CheckIn]) -> UsualRange | None:
    """What is usual after these check-ins of one questionnaire, oldest first; None below five with a score."""
    scores = [it.score for it in earlier if it.score is not None][-USUAL_OVER:]
    if len(scores) < LEAST_SHARE:
        return None
    low, _, high = quantiles(scores, n=4, method="inclusive")
    return UsualRange(low, high, len(scores))


def series(check_ins: Iterable[CheckIn], questionnaire: str, version: str) -> tuple[Standing, ...]:
    """All check-ins with one version of a questionnaire, oldest first, each beside what was usual before it."""
    found = sorted(
        (it for it in check_ins if (it.questionnaire, it.version) == (questionnaire, version)),
        key=lambda it: (it.at, it.id),
    )
    return tuple(Standing(it, usual_range(found[:number])) for number, it in enumerate(found))


def answered(questionnaire: Questionnaire, answers: Mapping[str, int], at: datetime) -> CheckIn:
    """The check-in with these answers, in the order of the items; RefusedError when there is none at all.

    Not every item has to be answered; without all of them there is no score.
    """
    given = [(item.id, answers[item.id]) for item in questionnaire.items if item.id in answers]
    return check_in(at, questionnaire.name, questionnaire.version, given, questionnaire.score(answers))


def brought_questionnaire(text: str) -> Questionnaire | None:
    """The questionnaire that was brought, from its text; None when there is none, or none that this version reads."""
    try:
        return read_questionnaire(text.encode()) if text else None
    except QuestionnaireError:
        return None


def answers_to_text(questionnaire: Questionnaire, answers: Mapping[str, int]) -> str:
    """Answers as a draft; an empty text when there are none."""
    if not answers:
        return ""
    return json.dumps({"questionnaire": questionnaire.name, "version": questionnaire.version, "answers": dict(answers)})


def answers_from_text(questionnaire: Questionnaire, text: str) -> dict[str, int]:
    """The answers of a draft that belong to this questionnaire; whatever else stands in it is passed over."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict) or not isinstance(found.get("answers"), dict):
        return {}
    if (found.get("questionnaire"), found.get("version")) != (questionnaire.name, questionnaire.version):
        return {}
    items = {item.id for item in questionnaire.items}
    values = {value for value, _ in questionnaire.scale}
    given = found["answers"].items()
    return {item: value for item, value in given if item in items and type(value) is int and value in values}
