"""What has been reminded of, and how that is kept in a small file outside the journal.

It holds keys and times and nothing else, so that it may be read while the journal is locked.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from models.rituals import IsoWeek
from models.workday_state import moment_of

# Nothing that can be reminded of is that old, so nothing is said twice for being forgotten.
REMEMBERED = timedelta(days=40)
_MOST_REMEMBERED = 1000
_KEY = re.compile(r"[a-z_]{1,20}:[0-9A-Za-z-]{1,60}")
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")


@dataclass(frozen=True, kw_only=True)
class ReminderState:
    """What was reminded of: (key, aware time of the last time) pairs, oldest first.

    `put_off` is the week whose reflection the person would rather be reminded of at `not_before`.
    """

    shown: tuple[tuple[str, datetime], ...] = ()
    put_off: IsoWeek | None = None
    not_before: datetime | None = None

    def last_shown(self, prefix: str = "") -> datetime | None:
        """When anything, or anything whose key begins so, was reminded of last."""
        return max((when for key, when in self.shown if key.startswith(prefix)), default=None)

    def with_shown(self, key: str, at: datetime) -> "ReminderState":
        """The state once this was reminded of."""
        others = tuple(pair for pair in self.shown if pair[0] != key)
        return replace(self, shown=(*others, (key, at))[-_MOST_REMEMBERED:])


def tidied(state: ReminderState, at: datetime) -> ReminderState:
    """The state without what is long past; what a clock that was set back says is still to come has been now."""
    shown = tuple((key, min(when, at)) for key, when in state.shown if at - when < REMEMBERED)
    return state if shown == state.shown else replace(state, shown=shown)


def to_json(state: ReminderState) -> str:
    """The state as one JSON object: aware times in ISO 8601, the week as 2026-W48."""
    return (
        json.dumps(
            {
                "shown": {key: when.isoformat() for key, when in state.shown},
                "put_off": week_key(state.put_off) if state.put_off else None,
                "not_before": state.not_before.isoformat() if state.not_before else None,
            },
            indent=2,
        )
        + "\n"
    )


def from_json(text: str) -> ReminderState:
    """The state read back; raises ValueError when it is anything else than what `to_json` wrote."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, Mapping):
        raise ValueError("the state is not a JSON object")  # noqa: TRY004 (one error for an unreadable file)
    put_off, not_before = found.get("put_off"), found.get("not_before")
    if (put_off is None) != (not_before is None):
        raise ValueError("a week is put off until some time, or it is not put off")
    return ReminderState(
        shown=_shown(found.get("shown", {})),
        put_off=None if put_off is None else _week_of(put_off),
        not_before=None if not_before is None else moment_of(not_before),
    )


def week_key(week: IsoWeek) -> str:
    """The week as ISO 8601 writes it."""
    return f"{week.year:04}-W{week.week:02}"


def _shown(found: Any) -> tuple[tuple[str, datetime], ...]:
    if not isinstance(found, Mapping) or len(found) > _MOST_REMEMBERED:
        raise ValueError("what was shown is a JSON object of some hundred entries at most")
    if not all(_KEY.fullmatch(key) for key in found):
        raise ValueError("what was shown is named by kind and key")
    return tuple((key, moment_of(when)) for key, when in found.items())


def _week_of(value: Any) -> IsoWeek:
    found = _WEEK.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError("a week is written as 2026-W48")
    week = IsoWeek(int(found[1]), int(found[2]))
    if IsoWeek.of(week.monday) != week:
        raise ValueError("there is no such week")
    return week
