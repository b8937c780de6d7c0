"""One frozen set of settings, with its defaults and ranges. It holds no private words: those live in the journal."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import time, timedelta
from enum import StrEnum
from typing import Any

from models.rhythm import Temper

EVERY_DAY = frozenset(range(1, 8))


class PromptStyle(StrEnum):
    """How the landing is offered."""

    POPUP = "popup"
    NOTIFICATION = "notification"
    # The popup first; when it goes unanswered, one notification stays behind until the end of the day.
    BOTH = "both"


class Appearance(StrEnum):
    """Light, dark, or what the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TrayPanel(StrEnum):
    """What the tray icon has to be told from: no desktop says how dark its panel is."""

    AUTOMATIC = "automatic"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything a person can set. Times are local; weekdays are ISO (Monday is 1)."""

    workdays: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    usual_end: time = time(17, 30)
    other_ends: tuple[tuple[int, time], ...] = ()
    """(Weekday, usual end) where it is not that of the other days; at most one a weekday, in their order."""
    holidays_of: str = ""
    """ISO 3166 code of the country whose public holidays are days off, with its region after a hyphen ("DE-BY")."""
    temper: Temper = Temper.THRIFTY
    wait_for_pause: bool = True
    prompt_style: PromptStyle = PromptStyle.BOTH
    appearance: Appearance = Appearance.SYSTEM
    tray_panel: TrayPanel = TrayPanel.AUTOMATIC
    language: str = ""
    """The code of the language that everything is said in ("de", "zh_CN"); empty: as the system has it."""
    reduced_motion: bool = False
    breaths: int = 5
    reflection_weekday: int = 7
    reflection_time: time = time(18, 0)
    remind_of_arrival: bool = False
    arrival_lead: int = 10
    """Minutes before the partner's usual arrival."""
    remind_of_unsaid: bool = False
    remind_of_open_episode: bool = True
    remind_of_return: bool = True
    remind_of_reflection: bool = True
    ask_about_evening: bool = True
    """Whether to ask once, the next morning, how the evening landed."""
    lock_after: int = 5
    """Minutes without input after which a journal with a passphrase is locked; 0 never does."""
    lock_with_screen: bool = True
    """Whether it is locked whenever the screen is."""
    second_backups: str = ""
    """A folder in which every backup is kept a second time; empty: none."""
    discreet: bool = False
    """Whether name and icon are neutral wherever others may see them."""
    first_run_done: bool = False
    tray_missed: bool = False
    """Whether the desktop had no tray the last time, and that was said."""
    whys_seen: frozenset[str] = frozenset()
    """Ids of the cards on why a ritual may help (see models.why) that were shown once."""

    def __post_init__(self) -> None:
        """Refuse what no window offers; `from_json` turns that into the default instead."""
        if not self.workdays <= EVERY_DAY:
            raise ValueError("a weekday is a number from 1 (Monday) to 7 (Sunday)")
        if self.reflection_weekday not in EVERY_DAY:
            raise ValueError("the weekday of the reflection is a number from 1 to 7")
        if not 1 <= self.breaths <= MOST_BREATHS:
            raise ValueError(f"between 1 and {MOST_BREATHS} breaths")
        if not 0 <= self.arrival_lead <= LONGEST_ARRIVAL_LEAD:
            raise ValueError(f"between 0 and {LONGEST_ARRIVAL_LEAD} minutes")
        if not 0 <= self.lock_after <= LONGEST_LOCK_AFTER:
            raise ValueError(f"between 0 and {LONGEST_LOCK_AFTER} minutes")
        weekdays = [weekday for weekday, _ in self.other_ends]
        if not EVERY_DAY.issuperset(weekdays) or weekdays != sorted(set(weekdays)):
            raise ValueError("at most one other end for each weekday, in their order")
        if any(not _ID.fullmatch(each) for each in self.whys_seen):
            raise ValueError("the id of a card is a short word")
        if self.language and not _LANGUAGE.fullmatch(self.language):
            raise ValueError("a language is two or three small letters, its country comes after an underscore")
        if self.holidays_of and not _REGION.fullmatch(self.holidays_of):
            raise ValueError("a country is two letters, a region comes after a hyphen")

    def usual_end_on(self, weekday: int) -> time:
        """When a workday on this ISO weekday usually ends; local time."""
        return dict(self.other_ends).get(weekday, self.usual_end)


MOST_BREATHS = 20
LONGEST_ARRIVAL_LEAD = 120
LONGEST_LOCK_AFTER = 240
_ID = re.compile(r"[a-z_]{1,40}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,4})?")
# The landing window: it opens this long before the usual end of the workday and is drawn this long after it.
WINDOW_LEAD = timedelta(minutes=20)
WINDOW_TAIL = timedelta(minutes=20)


def to_json(settings: Settings) -> str:
    """The settings as they are kept in their file: one JSON object, keys sorted so that a diff reads well."""
    return (
        json.dumps({name: _plain(value) for name, value in asdict(settings).items()}, indent=2, sort_keys=True) + "\n"
    )


def from_json(text: str) -> Settings:
    """Settings read back; an unknown key is passed over and a value out of range falls back to its default.

    Raises ValueError when the text is no JSON object at all.
    """
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, Mapping):
        raise ValueError("the settings are not a JSON object")  # noqa: TRY004 (one error for an unreadable file)
    settings = Settings()
    for field in fields(Settings):
        if field.name in found:
            try:
                settings = replace(settings, **{field.name: _typed(getattr(settings, field.name), found[field.name])})
            except (ValueError, TypeError):
                continue
    return settings


def _plain(value: Any) -> Any:
    match value:
        case frozenset():
            return sorted(value)
        case time():
            return value.isoformat("minutes")
        case tuple():
            return [[weekday, _plain(at)] for weekday, at in value]
        case _:
            return value


def _typed(default: Any, found: Any) -> Any:
    """`found` as the type of `default`; raises ValueError or TypeError when it cannot be that."""
    match default:
        case bool():
            if not isinstance(found, bool):
                raise TypeError("yes or no was expected")
            return found
        case int():
            if isinstance(found, bool) or not isinstance(found, int):
                raise TypeError("a whole number was expected")
            return found
        case frozenset():
            # Weekdays are there from the beginning; what begins empty is a set of words.
            return frozenset(_typed(next(iter(default), ""), each) for each in found)
        case time():
            return time.fromisoformat(found)
        case tuple():
            return tuple((_typed(1, weekday), time.fromisoformat(at)) for weekday, at in found)
        case _:
            return type(default)(found)
