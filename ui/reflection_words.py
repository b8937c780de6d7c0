"""What the weekly window says, in words: dates of a week, and figures with what they were counted from."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from models.reflection import BLOCK, Blocks, LandingFigure, ReachOutFigure, StatementFigure, WeekView
from models.rituals import IsoWeek
from ui.locale_texts import spoken_length_text
from ui.tracker.record_texts import need_text


@dataclass(frozen=True)
class FigureWords:
    """A figure as it is shown: its name, the figure itself, what it rests on, and how it was counted."""

    name: str
    figure: str
    basis: str
    counted: str


def week_text(week: IsoWeek, this_year: int) -> str:
    """16 – 22 November, as the locale writes it; with the year when it is not `this_year`."""
    return dates_text(week.monday, week.sunday, this_year)


def dates_text(first: date, last: date, this_year: int | None = None) -> str:
    """From one date to another, naming month and year no more often than needed: 30 November – 6 December 2026.

    The year is left out where it is `this_year`.
    """
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    with_year = re.sub(r"[,،]?\s*dddd[,،]?\s*", "", pattern)
    # Day and month with what stands between them; the sign for "day" goes with it in East Asia and Hungary.
    day_and_month = re.search(r"(M+|d+)(?:'[^']*'|[^'yMd])*(M+|d+[.日일]?)", with_year)
    bare = day_and_month[0] if day_and_month else with_year
    end = with_year if last.year != this_year else bare
    begin = with_year if first.year != last.year else bare
    if (first.year, first.month) == (last.year, last.month):
        leading_day = re.match(r"d+\.?", bare)
        if leading_day:
            begin = leading_day[0]
        elif bare.startswith("M"):
            end = re.sub(r"^M+[월月]?\s*", "", end)
    return f"{_formatted(first, begin)} – {_formatted(last, end)}"


def figures_in_words(view: WeekView) -> tuple[FigureWords, FigureWords, FigureWords]:
    """The three figures, always in this order."""
    return (
        _landings(view.landings, view.landing_blocks, view.week),
        _reach_out(view.reach_out, view.reach_out_blocks, view.week),
        _statements(view.statements, view.statement_blocks, view.week),
    )


def _landings(figure: LandingFigure, blocks: Blocks[LandingFigure] | None, week: IsoWeek) -> FigureWords:
    if figure.workdays:
        text = _tr("{landed} of {workdays}").format(
            landed=figure.landed, workdays=_counted("%n workday(s)", figure.workdays, "1 workday", "{n} workdays")
        )
    else:
        text = _tr("No workdays yet")
    basis = []
    if figure.elsewhere:
        basis.append(_counted("and on %n other day(s)", figure.elsewhere, "and on 1 day off", "and on {n} days off"))
    if blocks:
        basis.append(
            _tr("the last four weeks: {recent} of {recent_days}; the four before: {before} of {before_days}").format(
                recent=blocks.recent.landed,
                recent_days=blocks.recent.workdays,
                before=blocks.before.landed,
                before_days=blocks.before.workdays,
            )
        )
    counted = _tr("Workdays with a landing you logged. Days off leave the count, and today joins it when it is over.")
    return FigureWords(_tr("Landings"), text, "\n".join(basis), _over(counted, week, blocks))


def _reach_out(figure: ReachOutFigure, blocks: Blocks[ReachOutFigure] | None, week: IsoWeek) -> FigureWords:
    if figure.median is not None:
        text = _median(figure)
    elif not figure.episodes:
        text = _tr("Nothing noted")
    elif figure.untimed:
        text = _tr("Hour not noted")
    else:
        text = _tr("Not yet")
    basis = ["; ".join(_reach_out_basis(figure))] if figure.episodes else []
    if blocks:
        basis.append(
            _tr("the last four weeks: {recent}; the four before: {before}").format(
                recent=_median_with_counts(blocks.recent), before=_median_with_counts(blocks.before)
            )
        )
    counted = _tr("The time until one of you first reached out, whoever it was: the middle one of those you logged.")
    return FigureWords(_tr("First reach-out"), text, "\n".join(basis), _over(counted, week, blocks))


def _median(figure: ReachOutFigure) -> str:
    if figure.median is None:
        return ""
    length = spoken_length_text(figure.median)
    return _tr("about {length}").format(length=length) if figure.about else length


def _median_with_counts(figure: ReachOutFigure) -> str:
    told = (
        _tr("{median} (n = {count}, none open)")
        if not figure.still_open
        else _tr("{median} (n = {count}, {open} open)")
    )
    return told.format(median=_median(figure), count=figure.timed, open=figure.still_open)


def _reach_out_basis(figure: ReachOutFigure) -> list[str]:
    told = []
    if figure.timed:
        told.append(_counted("median of %n", figure.timed, "from 1 episode", "median of {n}"))
    if figure.untimed:
        told.append(_counted("%n without an hour", figure.untimed, "1 without an hour", "{n} without an hour"))
    if figure.without:
        told.append(
            _counted("%n without a reach-out", figure.without, "1 without a reach-out", "{n} without a reach-out")
        )
    if figure.still_open:
        told.append(_counted("%n still open", figure.still_open, "1 still open", "{n} still open"))
    else:
        told.append(_tr("none still open"))
    return told


def _statements(figure: StatementFigure, blocks: Blocks[StatementFigure] | None, week: IsoWeek) -> FigureWords:
    if figure.said or figure.kept:
        text = _tr("{said} said, {kept} kept").format(said=figure.said, kept=figure.kept)
    else:
        text = _tr("Nothing noted")
    basis = []
    if figure.need is not None:
        basis.append(
            _tr("most often underneath: {need} ({count} of {all})").format(
                need=need_text(figure.need), count=figure.need_count, all=figure.needs
            )
        )
    if blocks:
        basis.append(
            _tr("the last four weeks: {recent_said} said, {recent_kept} kept; the four before: {said}, {kept}").format(
                recent_said=blocks.recent.said,
                recent_kept=blocks.recent.kept,
                said=blocks.before.said,
                kept=blocks.before.kept,
            )
        )
    counted = _tr("Statements said on these days, and those written on them and kept for yourself.")
    return FigureWords(_tr("Said, not guessed"), text, "\n".join(basis), _over(counted, week, blocks))


def _over(counted: str, week: IsoWeek, blocks: Blocks[Any] | None) -> str:
    """What was counted, and over which days."""
    year = week.sunday.year
    told = [counted, _tr("Counted over {days}.").format(days=week_text(week, year))]
    if blocks is not None:
        told.append(
            _tr("The four weeks are {recent}, those before {before}.").format(
                recent=dates_text(week.earlier(BLOCK - 1).monday, week.sunday, year),
                before=dates_text(week.earlier(2 * BLOCK - 1).monday, week.earlier(BLOCK).sunday, year),
            )
        )
    return "\n".join(told)


def _formatted(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReflectionWords", text)


def _counted(source: str, count: int, one: str, many: str) -> str:
    """The translator's plural of `source`; without a translator, English has two forms of its own."""
    translated = QCoreApplication.translate("ReflectionWords", source, None, count)
    untranslated = translated == source.replace("%n", str(count))
    return (one if count == 1 else many).format(n=count) if untranslated else translated
