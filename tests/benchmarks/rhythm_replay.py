"""Replays real working days through the workday core, and counts how often it would have asked at a good moment.

    python -m tests.benchmarks.rhythm_replay FOLDER

reads every CSV of active intervals (`start_utc,end_utc,utc_offset_minutes`) in FOLDER, walks through each person's
days with what was known then, answers "still working" to an offer that came too early, writes `build/offers.csv`, and
prints a table. The rules of the count: scored are workdays of at least 3 hours that have an end (the last input before
a gap of 4 hours that begins between 14:00 and 24:00), from the sixth on. HIT: the person was active within the last 2
minutes and the end came within the next 45. EARLY: it came later. LATE: it had come. IDLE: nobody was there. NONE:
nothing was offered.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

from models.clock import day_start, workday_of
from models.landing_window import Rules
from models.rhythm import REACH, PastDay, Temper, day_of, plan_day
from models.settings import Settings
from models.workday import step
from models.workday_events import Answer, Answered, Observation, OfferLanding
from models.workday_state import WorkdayState

TEACHING_DAYS = 5
RESULTS = ("HIT", "EARLY", "LATE", "IDLE", "NONE")
OFFERS = Path("build/offers.csv")
_MINUTE = timedelta(minutes=1)
_STILL_THERE = 2 * _MINUTE
# The traces tell nothing finer than 5 minutes, so a lull is taken to be had in every active minute.
_LULL = timedelta(seconds=25)


@dataclass(frozen=True)
class TracedDay:
    """One workday of one person: active intervals in local time, in order."""

    day: date
    active: tuple[tuple[datetime, datetime], ...]

    def past(self) -> PastDay | None:
        """What the day teaches, if it can."""
        midnight = datetime.combine(self.day, time(), self.active[0][0].tzinfo)
        return day_of(
            self.day, [((began - midnight) / _MINUTE, (ended - midnight) / _MINUTE) for began, ended in self.active]
        )

    def end(self) -> datetime | None:
        """When it ended, if it can be scored."""
        past = self.past()
        if past is None or self.day.isoweekday() not in Settings().workdays:
            return None
        return datetime.combine(self.day, time(), self.active[0][0].tzinfo) + past.ended * _MINUTE

    def somebody_at(self, at: datetime) -> bool:
        """Whether there was any input within the last two minutes."""
        return any(began <= at <= ended + _STILL_THERE for began, ended in self.active)


@dataclass(frozen=True)
class Offered:
    """One offer of a replay; the first of its day or the second."""

    subject: str
    day: date
    at: datetime
    second: bool
    temper: Temper


def read_days(path: Path) -> list[TracedDay]:
    """The days of one person, split at 04:00 local time."""
    by_day: dict[date, list[tuple[datetime, datetime]]] = {}
    with path.open(newline="", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            zone = timezone(int(line["utc_offset_minutes"]) * _MINUTE)
            began = datetime.fromisoformat(line["start_utc"]).replace(tzinfo=UTC).astimezone(zone)
            ended = datetime.fromisoformat(line["end_utc"]).replace(tzinfo=UTC).astimezone(zone)
            while began <= ended:
                day = workday_of(began)
                border = day_start(day + timedelta(days=1), zone)
                by_day.setdefault(day, []).append((began, min(ended, border)))
                began = border if ended > border else ended + timedelta(days=365)
    return [TracedDay(day, tuple(sorted(active))) for day, active in sorted(by_day.items())]


def observations(day: TracedDay) -> Iterator[Observation]:
    """What a heartbeat would have seen: every minute while there is input, every five while there is none."""
    for position, (began, ended) in enumerate(day.active):
        yield Observation(began, timedelta())
        at = began.replace(second=0, microsecond=0) + _MINUTE
        while at <= ended:
            yield Observation(at, min(_LULL, at - began))
            at += _MINUTE
        until = day.active[position + 1][0] if position + 1 < len(day.active) else ended + timedelta(hours=5)
        while at < until:
            yield Observation(at, at - ended)
            at += _MINUTE if at - ended < 3 * _MINUTE else 5 * _MINUTE


def replay(subject: str, days: list[TracedDay], temper: Temper) -> list[Offered]:
    """Walk through a person's days; each is planned with those before it."""
    settings = Settings()
    rules, state = Rules.of(settings), WorkdayState()
    history: list[PastDay] = []
    found: list[Offered] = []
    for day in days:
        rules = replace(rules, plan=plan_day(history, day.active[0][0], settings.usual_end, temper))
        end = day.end() or day.active[-1][1]
        second = False
        for seen in observations(day):
            taken = step(state, seen, rules)
            state = taken.state
            if any(isinstance(effect, OfferLanding) for effect in taken.effects):
                found.append(Offered(subject, day.day, seen.at, second, temper))
                early = end - seen.at > REACH * _MINUTE
                state = step(state, Answered(seen.at, Answer.STILL_WORKING if early else Answer.NOT_TODAY), rules).state
                second = True
        past = day.past()
        if past is not None and day.day.isoweekday() in settings.workdays:
            history.append(past)
    return found


def score(days: list[TracedDay], offers: list[Offered]) -> tuple[Counter[str], int]:
    """Results by name over the scored days, and how many offers these days had."""
    by_day: dict[date, list[datetime]] = {}
    for offer in offers:
        by_day.setdefault(offer.day, []).append(offer.at)
    results: Counter[str] = Counter()
    made = 0
    scored = [(day, end) for day in days if (end := day.end()) is not None]
    for day, end in scored[TEACHING_DAYS:]:
        found = [result_of(at, end, there=day.somebody_at(at)) for at in by_day.get(day.day, [])]
        made += len(found)
        results["HIT" if "HIT" in found else found[-1] if found else "NONE"] += 1
    return results, made


def result_of(at: datetime, end: datetime, *, there: bool) -> str:
    """What an offer at this moment was worth."""
    if at > end:
        return "LATE"
    if not there:
        return "IDLE"
    return "HIT" if end - at <= REACH * _MINUTE else "EARLY"


def main(folder: Path) -> None:
    """Replay everybody with both tempers."""
    everybody = {path.stem: read_days(path) for path in sorted(folder.glob("*.csv"))}
    OFFERS.parent.mkdir(exist_ok=True)
    with OFFERS.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(("subject", "date", "offer_local_time", "kind", "temper"))
        for temper in Temper:
            results: Counter[str] = Counter()
            made = 0
            for subject, days in everybody.items():
                offers = replay(subject, days, temper)
                for offer in offers:
                    kind = "second" if offer.second else "first"
                    table.writerow((subject, offer.day, f"{offer.at:%Y-%m-%dT%H:%M:%S}", kind, temper))
                of_person, of_days = score(days, offers)
                results, made = results + of_person, made + of_days
            count = results.total()
            shares = "  ".join(f"{name} {results[name] / count:5.1%}" for name in RESULTS)
            sys.stdout.write(f"{temper:8}  {shares}  offers a day {made / count:.2f}  ({count} days)\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
