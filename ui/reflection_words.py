"""What the weekly window says, in words: dates of a week, and figures with what they were counted from."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale

from models.reflection import BLOCK, Blocks, LandingFigure, ReachOutFigure, StatementFigure, WeekView
from models.rituals import IsoWeek
from ui.locale_texts import day_and_month, spoken_length_text
from ui.punctuation import listed
from ui.text_context import TextContext
from ui.tracker.record_texts import need_text

ReflectionWords = TextContext("ReflectionWords")


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
    bare = day_and_month(pattern)
    end = with_year if last.year != this_year else bare
    begin = with_year if first.year != last.year else bare
    if with_year.startswith("y"):
        # The year goes before the first date: 2025年11月16日 – 22日.
        begin, end = (with_year if end == with_year else begin), (bare if first.year == last.year else end)
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
        text = ReflectionWords.tr("{landed} of %n workdays", "", figure.workdays).format(landed=figure.landed)
    else:
        text = ReflectionWords.tr("No workdays yet")
    basis = []
    if figure.elsewhere:
        basis.append(ReflectionWords.tr("and on %n days off", "", figure.elsewhere))
    if blocks:
        basis.append(
            ReflectionWords.tr(
                "the last four weeks: {recent} of {recent_days}; the four before: {before} of {before_days}"
            ).format(
                recent=blocks.recent.landed,
                recent_days=blocks.recent.workdays,
                before=blocks.before.landed,
                before_days=blocks.before.workdays,
            )
        )
    counted = ReflectionWords.tr(
        "Workdays with a landing you logged. Days off leave the count, and today joins it when it is over."
    )
    return FigureWords(ReflectionWords.tr("Landings"), text, "\n".join(basis), _over(counted, week, blocks))


def _reach_out(figure: ReachOutFigure, blocks: Blocks[ReachOutFigure] | None, week: IsoWeek) -> FigureWords:
    if figure.median is not None:
        text = _median(figure)
    elif not figure.episodes:
        text = ReflectionWords.tr("Nothing noted")
    elif figure.untimed:
        text = ReflectionWords.tr("Hour not noted")
    else:
        text = ReflectionWords.tr("Not yet")
    basis = [listed(_reach_out_basis(figure), "; ")] if figure.episodes else []
    if blocks:
        basis.append(
            ReflectionWords.tr("the last four weeks: {recent}; the four before: {before}").format(
                recent=_median_with_counts(blocks.recent), before=_median_with_counts(blocks.before)
            )
        )
    counted = ReflectionWords.tr(
        "The time until one of you first reached out, whoever it was: the middle one of those you logged."
    )
    return FigureWords(ReflectionWords.tr("First reach-out"), text, "\n".join(basis), _over(counted, week, blocks))


def _median(figure: ReachOutFigure) -> str:
    if figure.median is None:
        return ""
    length = spoken_length_text(figure.median)
    return ReflectionWords.tr("about {length}").format(length=length) if figure.about else length


def _median_with_counts(figure: ReachOutFigure) -> str:
    told = (
        ReflectionWords.tr("{median} (n = {count}, %n open)", "", figure.still_open)
        if figure.still_open
        else ReflectionWords.tr("{median} (n = {count}, none open)")
    )
    return told.format(median=_median(figure), count=figure.timed)


def _reach_out_basis(figure: ReachOutFigure) -> list[str]:
    told = []
    if figure.timed:
        told.append(ReflectionWords.tr("median of %n", "", figure.timed))
    if figure.untimed:
        told.append(ReflectionWords.tr("%n without an hour", "", figure.untimed))
    if figure.without:
        told.append(ReflectionWords.tr("%n without a reach-out", "", figure.without))
    if figure.still_open:
        told.append(ReflectionWords.tr("%n still open", "", figure.still_open))
    else:
        told.append(ReflectionWords.tr("none still open"))
    return told


def _statements(figure: StatementFigure, blocks: Blocks[StatementFigure] | None, week: IsoWeek) -> FigureWords:
    text = _said_and_kept(figure) if figure.said or figure.kept else ReflectionWords.tr("Nothing noted")
    basis = []
    if figure.need is not None:
        basis.append(
            ReflectionWords.tr("most often underneath: {need} ({count} of {all})").format(
                need=need_text(figure.need), count=figure.need_count, all=figure.needs
            )
        )
    if blocks:
        basis.append(
            ReflectionWords.tr("the last four weeks: {recent}; the four before: {before}").format(
                recent=_said_and_kept(blocks.recent), before=_said_and_kept(blocks.before)
            )
        )
    counted = ReflectionWords.tr("Statements said on these days, and those written on them and kept for yourself.")
    return FigureWords(ReflectionWords.tr("Said, not guessed"), text, "\n".join(basis), _over(counted, week, blocks))


def _said_and_kept(figure: StatementFigure) -> str:
    said, kept = ReflectionWords.tr("%n said", "", figure.said), ReflectionWords.tr("%n kept", "", figure.kept)
    return ReflectionWords.tr("{said}, {kept}").format(said=said, kept=kept)


def _over(counted: str, week: IsoWeek, blocks: Blocks[Any] | None) -> str:
    """What was counted, and over which days."""
    year = week.sunday.year
    told = [counted, ReflectionWords.tr("Counted over {days}.").format(days=week_text(week, year))]
    if blocks is not None:
        told.append(
            ReflectionWords.tr("The four weeks are {recent}, those before {before}.").format(
                recent=dates_text(week.earlier(BLOCK - 1).monday, week.sunday, year),
                before=dates_text(week.earlier(2 * BLOCK - 1).monday, week.earlier(BLOCK).sunday, year),
            )
        )
    return "\n".join(told)


def _formatted(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
