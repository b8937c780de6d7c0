"""What the months say in words: the tables behind the pictures, the names of their scales, and what they leave out."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from models.check_in import Place, Standing, UsualRange
from models.clock import workday_of
from models.trends import Reached, ReachOut, TrendBlock, TrendWeek
from ui.locale_texts import date_text, length_text, short_day_text, spoken_length_text
from ui.reflection_words import dates_text
from ui.text_context import TextContext
from ui.trend_tables import Table

TrendWords = TextContext("TrendWords")

_WEEK = timedelta(weeks=1)
_MOST_DATES = 8
_SCALE = tuple(
    timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 4 * 60, 24 * 60, 4 * 24 * 60, 16 * 24 * 60, 64 * 24 * 60)
)


def date_ticks(monday: date, weeks: int, place: Callable[[date], float]) -> list[tuple[float, str]]:
    """Mondays to name below a picture, as many as there is room for."""
    step = -(-weeks // _MOST_DATES)
    mondays = [monday + number * _WEEK for number in range(0, weeks, step)]
    return [(place(day), short_day_text(day)) for day in mondays]


def duration_ticks(top: float, height: Callable[[float], float]) -> list[tuple[float, str]]:
    """Lengths of time to name beside a picture, up to a height."""
    marks = [(height(length.total_seconds()), length_text(length)) for length in _SCALE]
    return [(at, text) for at, text in marks if at <= top]


def not_yet_text() -> str:
    """What stands beside the episodes without a reach-out."""
    return TrendWords.tr("not yet")


def landings_table(weeks: Sequence[TrendWeek]) -> Table:
    """Each week with its workdays and landings; no rows where there was neither in any."""
    head = (
        TrendWords.tr("Week"),
        TrendWords.tr("Workdays"),
        TrendWords.tr("With a landing"),
        TrendWords.tr("On other days"),
    )
    rows = ((_week(it), *map(str, (it.landings.workdays, it.landings.landed, it.landings.elsewhere))) for it in weeks)
    there = any(it.landings.workdays or it.landings.elsewhere for it in weeks)
    return Table(head, tuple(rows) if there else ())


def statements_table(weeks: Sequence[TrendWeek]) -> Table:
    """Each week with what was said and kept; no rows where there was neither in any."""
    head = (TrendWords.tr("Week"), TrendWords.tr("Said"), TrendWords.tr("Kept"))
    rows = ((_week(it), str(it.statements.said), str(it.statements.kept)) for it in weeks)
    there = any(it.statements.said or it.statements.kept for it in weeks)
    return Table(head, tuple(rows) if there else ())


def reach_outs_table(reach_outs: Sequence[ReachOut]) -> Table:
    """Each episode with how long it took to reach out."""
    head = (TrendWords.tr("Began"), TrendWords.tr("First reach-out after"), TrendWords.tr("State"))
    rows = (
        (_day(it.day), _reached(it), TrendWords.tr("open") if it.open else TrendWords.tr("closed")) for it in reach_outs
    )
    return Table(head, tuple(rows))


def block_texts(blocks: Sequence[TrendBlock]) -> list[str]:
    """The middle of each four weeks that has one, with what it rests on and what is still open."""
    told = []
    for block in blocks:
        if block.median is None:
            continue
        sentence = TrendWords.tr("{days}: {length}, the middle of %n; {open}", "", block.reach_out.timed)
        told.append(
            sentence.format(
                days=dates_text(block.first, block.last),
                length=spoken_length_text(block.median),
                open=TrendWords.tr("%n still open", "", block.reach_out.still_open),
            )
        )
    return told


def check_ins_table(standings: Sequence[Standing]) -> Table:
    """Each check-in beside what was usual before it."""
    head = (
        TrendWords.tr("Answered"),
        TrendWords.tr("Result"),
        TrendWords.tr("Your usual range"),
        TrendWords.tr("Beside it"),
    )
    return Table(head, tuple(_check_in_row(it) for it in standings))


def standing_text(standing: Standing) -> str:
    """How one check-in stands to one's own usual range, in a sentence; no verdict."""
    if standing.check_in.score is None:
        return TrendWords.tr("Not every sentence was answered, so there is nothing to set beside the others.")
    if standing.usual is None or standing.place is None:
        return TrendWords.tr("From the sixth one on, each is set beside your own usual range.")
    count = standing.usual.n
    return {
        Place.BELOW: TrendWords.tr("The last one lies below your usual range ({range}, from %n before it).", "", count),
        Place.WITHIN: TrendWords.tr(
            "The last one lies within your usual range ({range}, from %n before it).", "", count
        ),
        Place.ABOVE: TrendWords.tr("The last one lies above your usual range ({range}, from %n before it).", "", count),
    }[standing.place].format(range=_range(standing.usual))


def _check_in_row(standing: Standing) -> tuple[str, ...]:
    score, usual = standing.check_in.score, standing.usual
    places = {
        Place.BELOW: TrendWords.tr("below"),
        Place.WITHIN: TrendWords.tr("within"),
        Place.ABOVE: TrendWords.tr("above"),
    }
    return (
        _day(workday_of(standing.check_in.at)),
        TrendWords.tr("not every sentence answered") if score is None else _number(score),
        TrendWords.tr("not yet known") if usual is None else _range(usual),
        places[standing.place] if standing.place else "",
    )


def _reached(found: ReachOut) -> str:
    if found.reached is Reached.NOT_YET:
        return not_yet_text()
    if found.after is None:
        return TrendWords.tr("hour not noted")
    length = spoken_length_text(found.after)
    return TrendWords.tr("about {length}").format(length=length) if found.about else length


def _week(found: TrendWeek) -> str:
    return dates_text(found.week.monday, found.week.sunday)


def _day(day: date) -> str:
    return date_text(day, with_year=True)


def _range(usual: UsualRange) -> str:
    return TrendWords.tr("{low} to {high}").format(low=_number(usual.low), high=_number(usual.high))


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == int(value) else 1)
