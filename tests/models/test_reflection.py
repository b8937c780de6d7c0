"""What the weekly window may say, against values worked out by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.journal import Episode
from models.records import (
    AttemptKind,
    DayKind,
    EpisodeState,
    LandingOutcome,
    Need,
    Precision,
    StatementState,
    Who,
)
from models.reflection import (
    Blocks,
    LandingFigure,
    LandingMark,
    hoped_lines,
    hopes_written,
    span_needed,
    week_to_look_back_on,
    week_view,
)
from models.reflection.hopes import statements_of_hopes
from models.rituals import (
    IsoWeek,
    begin_episode,
    close_episode,
    day_was,
    land,
    reach_out,
    say,
    take_pause,
    write_statement,
)
from tests.memory_journal import MemoryJournal

CET = timezone(timedelta(hours=1))
WEEK = IsoWeek(2026, 47)  # 16 to 22 November 2026
MONDAY = WEEK.monday
LATER = MONDAY + timedelta(days=30)


def at(day: date, hour: int = 18, minute: int = 0, zone=CET) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def on(number: int) -> date:
    """The day of the week with this ISO number."""
    return MONDAY + timedelta(days=number - 1)


def workdays(monday: date, *numbers: int, kind: DayKind = DayKind.WORKDAY):
    days = [monday + timedelta(days=number - 1) for number in numbers]
    return [day_was(day, kind, at(day, 9)) for day in days]


def landed(*days: date, outcome: LandingOutcome = LandingOutcome.DONE):
    return [land(at(day), outcome=outcome) for day in days]


def episode(began: datetime, *minutes: int, open_: bool = False, **fields) -> Episode:
    """An episode with reach-outs so many minutes after it began."""
    begun = begin_episode("a sharp word", began, **fields)
    attempts = tuple(reach_out(begun, AttemptKind.HUMOUR, began + timedelta(minutes=minute)) for minute in minutes)
    closed = close_episode(begun, EpisodeState.RECONNECTED, began + timedelta(hours=12))
    return Episode(begun if open_ else closed, attempts)


def view(week: IsoWeek = WEEK, *, landings=(), statements=(), episodes=(), days=(), today: date = LATER):
    return week_view(week, landings=landings, statements=statements, episodes=episodes, days=days, today=today)


# --- landings ------------------------------------------------------------------------------------------------------


def test_three_of_five_workdays():
    found = view(landings=landed(on(1), on(3), on(5)), days=workdays(MONDAY, 1, 2, 3, 4, 5))
    assert found.landings == LandingFigure(landed=3, workdays=5)
    marks = [day.landing for day in found.days]
    landed_, without, nothing = LandingMark.LANDED, LandingMark.WITHOUT, LandingMark.NOTHING
    assert marks == [landed_, without, landed_, without, landed_, nothing, nothing]


@pytest.mark.parametrize("kind", [DayKind.OFF, DayKind.AWAY, DayKind.PAUSED])
def test_days_off_leave_the_denominator(kind):
    days = workdays(MONDAY, 1, 2, 3) + workdays(MONDAY, 4, 5, kind=kind)
    found = view(landings=landed(on(1)), days=days)
    assert found.landings == LandingFigure(landed=1, workdays=3)
    assert found.days[3].landing is LandingMark.NOTHING


def test_a_landing_on_a_day_off_is_told_apart_and_never_makes_six_of_five():
    found = view(landings=landed(*(on(number) for number in range(1, 7))), days=workdays(MONDAY, 1, 2, 3, 4, 5))
    assert found.landings == LandingFigure(landed=5, workdays=5, elsewhere=1)


def test_two_landings_on_one_day_count_as_one():
    assert view(landings=landed(on(1), on(1)), days=workdays(MONDAY, 1, 2)).landings.landed == 1


def test_declined_missed_and_apart_are_no_landings():
    outcomes = (LandingOutcome.NOT_TODAY, LandingOutcome.MISSED, LandingOutcome.APART)
    told = [land(at(on(number)), outcome=outcome) for number, outcome in enumerate(outcomes, start=1)]
    found = view(landings=told, days=workdays(MONDAY, 1, 2, 3))
    assert found.landings == LandingFigure(landed=0, workdays=3)


def test_the_running_day_counts_when_it_is_over_or_landed():
    days = workdays(MONDAY, 1, 2, 3)
    assert view(landings=landed(on(1)), days=days, today=on(3)).landings == LandingFigure(landed=1, workdays=2)
    assert view(landings=landed(on(3)), days=days, today=on(3)).landings == LandingFigure(landed=1, workdays=3)


def test_what_was_known_last_about_a_date_holds():
    first = day_was(on(5), DayKind.WORKDAY, at(on(5), 9))
    corrected = day_was(on(5), DayKind.OFF, at(on(6), 9))
    assert view(days=[corrected, first]).landings.workdays == 0


def test_an_evening_after_midnight_belongs_to_its_workday():
    late = land(at(on(6), 1, 30))
    assert view(landings=[late], days=workdays(MONDAY, 5)).landings == LandingFigure(landed=1, workdays=1)


# --- the first reach-out -------------------------------------------------------------------------------------------


def test_the_median_of_two_names_what_it_leaves_out():
    episodes = [
        episode(at(on(3)), 20, 90),
        episode(at(on(6)), 30),
        episode(at(on(6), 20), open_=True),
        episode(at(on(7)), 45, open_=True, precision=Precision.THAT_DAY),
    ]
    found = view(episodes=episodes).reach_out
    assert found.median == timedelta(minutes=25)
    assert (found.episodes, found.timed, found.untimed, found.without, found.still_open) == (4, 2, 1, 1, 2)
    assert not found.about


def test_the_median_of_three_is_the_one_in_the_middle():
    assert view(episodes=[episode(at(on(1)), wait) for wait in (240, 5, 48)]).reach_out.median == timedelta(minutes=48)


def test_a_remembered_hour_makes_the_median_one_of_about():
    assert view(episodes=[episode(at(on(1)), 60, precision=Precision.ABOUT_AN_HOUR)]).reach_out.about


def test_open_episodes_alone_have_no_median():
    found = view(episodes=[episode(at(on(1)), open_=True)]).reach_out
    assert found.median is None
    assert (found.without, found.still_open) == (1, 1)


def test_the_first_reach_out_is_the_earliest_in_whatever_order_they_come():
    found = episode(at(on(1)), 50, 10)
    assert view(episodes=[found]).reach_out.median == timedelta(minutes=10)


def test_who_reached_out_makes_no_difference():
    begun = begin_episode("distance", at(on(1)))
    by_each = [
        Episode(begun, (reach_out(begun, AttemptKind.APOLOGY, at(on(1), 19), who=who),))
        for who in (Who.ME, Who.PARTNER, Who.BOTH)
    ]
    assert len({view(episodes=[one]).reach_out for one in by_each}) == 1


def test_the_hour_that_daylight_saving_skips_is_not_counted():
    berlin = ZoneInfo("Europe/Berlin")
    week = IsoWeek(2026, 13)  # the clocks go from 2:00 to 3:00 on Sunday, 29 March
    begun = begin_episode("late", datetime(2026, 3, 29, 1, 30, tzinfo=berlin))
    attempt = reach_out(begun, AttemptKind.HUMOUR, datetime(2026, 3, 29, 3, 30, tzinfo=berlin))
    found = view(week, episodes=[Episode(begun, (attempt,))], today=date(2026, 4, 10))
    assert found.reach_out.median == timedelta(hours=1)
    assert found.days[5].repairs, "half past one at night still belongs to Saturday"


def test_the_hour_that_comes_twice_is_counted():
    berlin = ZoneInfo("Europe/Berlin")
    week = IsoWeek(2026, 43)  # the clocks go back from 3:00 to 2:00 on Sunday, 25 October
    begun = begin_episode("late", datetime(2026, 10, 25, 1, 30, tzinfo=berlin))
    attempt = reach_out(begun, AttemptKind.HUMOUR, datetime(2026, 10, 25, 3, 30, tzinfo=berlin))
    found = view(week, episodes=[Episode(begun, (attempt,))], today=date(2026, 11, 10))
    assert found.reach_out.median == timedelta(hours=3)


def test_a_clock_set_back_gives_no_negative_time():
    begun = begin_episode("sharp", at(on(1)))
    attempt = replace(reach_out(begun, AttemptKind.HUMOUR, at(on(1))), at=at(on(1), 17))
    assert view(episodes=[Episode(begun, (attempt,))]).reach_out.median == timedelta()


def test_the_ribbon_tells_how_long_an_episode_lasted():
    open_one = episode(at(on(2)), open_=True)
    begun = begin_episode("sharp", at(on(2), 19), precision=Precision.THAT_DAY)
    vague = Episode(
        close_episode(begun, EpisodeState.LET_GO, at(on(3))),
        pauses=(take_pause(begun, at(on(2), 20), timedelta(minutes=30)),),
    )
    marks = view(episodes=[vague, open_one, episode(at(on(2), 12), 5)]).days[1].repairs
    assert [mark.closed_after for mark in marks] == [timedelta(hours=12), None, None]
    assert [mark.open for mark in marks] == [False, True, False]
    assert [mark.reached_out for mark in marks] == [True, False, False]


# --- statements ----------------------------------------------------------------------------------------------------


def statement(day: date, state: StatementState = StatementState.SAID, **fields):
    return write_statement("it's tiredness, not you", at(day), state=state, **fields)


def test_said_and_kept_are_counted_and_drafts_are_not():
    states = [StatementState.SAID] * 4 + [StatementState.KEPT, StatementState.DRAFT, StatementState.LET_GO]
    found = view(statements=[statement(on(1), state) for state in states])
    assert (found.statements.said, found.statements.kept) == (4, 1)
    assert (found.days[0].said, found.days[0].kept) == (4, 1)


def test_a_statement_counts_when_it_was_said_not_when_it_was_written():
    written_before = say(statement(MONDAY - timedelta(days=4), StatementState.DRAFT), at(on(2)))
    said_after = say(statement(on(5), StatementState.DRAFT), at(on(5) + timedelta(days=4)))
    found = view(statements=[written_before, said_after])
    assert found.statements.said == 1
    assert found.days[1].said == 1


def test_what_lay_underneath_is_named_from_five_on_with_its_counts():
    rest, space = Need.REST, Need.SPACE
    four = [statement(on(1), need=need) for need in (rest, rest, rest, space)]
    assert view(statements=four).statements.need is None
    five = view(statements=[*four, statement(on(2), need=space)]).statements
    assert (five.need, five.need_count, five.needs) == (rest, 3, 5)


def test_needs_that_come_level_are_not_ranked():
    needs = [Need.REST] * 3 + [Need.SPACE] * 3
    assert view(statements=[statement(on(1), need=need) for need in needs]).statements.need is None


# --- weeks ---------------------------------------------------------------------------------------------------------


def test_nothing_logged_says_nothing():
    found = view()
    assert found.landings == LandingFigure(landed=0, workdays=0)
    assert found.reach_out.median is None
    assert found.landing_blocks is found.reach_out_blocks is found.statement_blocks is None
    assert [day.day for day in found.days] == [on(number) for number in range(1, 8)]


def test_week_53_and_week_1_keep_their_days_apart():
    last, first = IsoWeek(2026, 53), IsoWeek(2027, 1)
    assert (last.monday, last.sunday, first.monday) == (date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4))
    landings = landed(date(2026, 12, 31), date(2027, 1, 2), date(2027, 1, 4))
    days = [day_was(day, DayKind.WORKDAY, at(day)) for day in (date(2026, 12, 31), date(2027, 1, 2), date(2027, 1, 4))]
    later = date(2027, 2, 1)
    assert view(last, landings=landings, days=days, today=later).landings == LandingFigure(landed=2, workdays=2)
    assert view(first, landings=landings, days=days, today=later).landings == LandingFigure(landed=1, workdays=1)


def test_eight_weeks_are_needed():
    assert span_needed(WEEK) == (date(2026, 9, 28), date(2026, 11, 22))


def test_four_weeks_stand_beside_the_four_before_and_no_single_week_does():
    monday = WEEK.earlier(4).monday
    recent = workdays(MONDAY, 1, 2, 3, 4, 5)
    before = workdays(monday, 1, 2, 3, 4)
    few = view(landings=landed(on(1), monday), days=recent + before)
    assert few.landing_blocks is None
    enough = view(landings=landed(on(1), monday), days=recent + before + workdays(monday, 5))
    one_of_five = LandingFigure(landed=1, workdays=5)
    assert enough.landing_blocks == Blocks(one_of_five, one_of_five)


def test_medians_are_compared_from_five_on():
    recent = [episode(at(on(number)), 10 * number) for number in range(1, 6)]
    start = WEEK.earlier(7).monday
    before = [episode(at(start + timedelta(days=number)), 60) for number in range(5)]
    assert view(episodes=recent + before[1:]).reach_out_blocks is None
    blocks = view(episodes=recent + before).reach_out_blocks
    assert blocks is not None
    assert (blocks.recent.median, blocks.before.median) == (timedelta(minutes=30), timedelta(hours=1))


def test_statements_are_compared_from_five_on():
    start = WEEK.earlier(5).monday
    recent = [statement(on(1)) for _ in range(5)]
    before = [statement(start, StatementState.KEPT) for _ in range(5)]
    assert view(statements=recent + before[1:]).statement_blocks is None
    assert view(statements=recent + before).statement_blocks is not None


@pytest.mark.parametrize(
    ("today", "week"),
    [
        (date(2026, 11, 19), IsoWeek(2026, 46)),  # Thursday
        (date(2026, 11, 20), WEEK),  # Friday
        (date(2026, 11, 22), WEEK),
        (date(2026, 11, 23), WEEK),  # the Monday after
        (date(2027, 1, 1), IsoWeek(2026, 53)),
    ],
)
def test_looking_back_means_the_running_week_from_friday_on(today, week):
    assert week_to_look_back_on(today) == week


def test_a_reflection_on_thursday_is_about_the_running_week_and_one_on_monday_is_not():
    assert week_to_look_back_on(date(2026, 11, 19), reflection_weekday=4) == WEEK
    assert week_to_look_back_on(date(2026, 11, 18), reflection_weekday=4) == IsoWeek(2026, 46)
    assert week_to_look_back_on(date(2026, 11, 16), reflection_weekday=1) == IsoWeek(2026, 46)


# --- which record a mark leads to -----------------------------------------------------------------------------------


def test_marks_lead_to_their_records():
    landing, again = land(at(on(1), 18)), land(at(on(1), 20))
    said = say(statement(on(1), StatementState.DRAFT), at(on(1), 21))
    kept = statement(on(1), StatementState.KEPT)
    quarrel = episode(at(on(1), 12), 5)
    day = view(landings=[again, landing], statements=[said, kept], episodes=[quarrel]).days[0]
    assert day.landing_id == landing.id, "the first of two"
    assert [(mark.id, mark.kept, mark.at) for mark in day.statements] == [
        (kept.id, True, kept.written_at),
        (said.id, False, at(on(1), 21)),
    ]
    assert [mark.id for mark in day.repairs] == [quarrel.episode.id]


def test_a_day_without_a_landing_leads_nowhere():
    declined = land(at(on(1)), outcome=LandingOutcome.NOT_TODAY)
    assert view(landings=[declined], days=workdays(MONDAY, 1)).days[0].landing_id is None


# --- what was hoped for ---------------------------------------------------------------------------------------------


def test_each_line_that_was_hoped_for_stands_by_itself():
    text = "  that you ask\n\n- an evening off\n• an evening off\n-\n"
    assert hoped_lines(text) == ("that you ask", "an evening off")


def test_a_page_of_text_is_no_list_of_hopes():
    assert len(hoped_lines("\n".join(f"line {number}" for number in range(100)))) == 20


def test_statements_are_found_by_the_words_that_were_hoped_for():
    evening, other = write_statement("An evening off", at(on(1))), write_statement("A walk", at(on(1)))
    before = write_statement("An evening off", at(on(1)) - timedelta(weeks=1))
    journal = MemoryJournal(evening, other, before)
    found = statements_of_hopes(journal, ["an evening off", "word " * 2000], MONDAY)
    assert found == (evening,)


def test_a_line_that_is_a_statement_already_is_known_by_its_words():
    written = write_statement("An Evening off", at(on(1)))
    assert hopes_written(("that you ask", "an evening off"), [written]) == {"an evening off"}


# --- whatever the entries ------------------------------------------------------------------------------------------

days_around = st.dates(date(2026, 12, 14), date(2027, 1, 17))
landing_fields = st.tuples(days_around, st.sampled_from(LandingOutcome))
statement_fields = st.tuples(days_around, st.sampled_from(StatementState), st.sampled_from([*Need, None]))
episode_fields = st.tuples(days_around, st.lists(st.integers(0, 3000), max_size=3), st.booleans())
# Week 53 of 2026 ends on 3 January 2027.
two_years = st.sampled_from([IsoWeek(2026, 52), IsoWeek(2026, 53), IsoWeek(2027, 1)])


@given(
    two_years,
    st.lists(landing_fields, max_size=6),
    st.lists(statement_fields, max_size=8),
    st.lists(episode_fields, max_size=6),
    st.lists(days_around, max_size=20, unique=True),
    st.randoms(),
)
def test_the_order_of_entries_makes_no_difference(week, landings, statements, episodes, days, dice):
    told = {
        "landings": [land(at(day), outcome=outcome) for day, outcome in landings],
        "statements": [statement(day, state, need=need) for day, state, need in statements],
        "episodes": [episode(at(day), *minutes, open_=open_) for day, minutes, open_ in episodes],
        "days": [day_was(day, DayKind.WORKDAY, at(day, 9)) for day in days],
    }
    mixed = {name: dice.sample(records, len(records)) for name, records in told.items()}
    assert view(week, **told, today=date(2027, 3, 1)) == view(week, **mixed, today=date(2027, 3, 1))


@given(st.lists(st.tuples(days_around, st.sampled_from([StatementState.SAID, StatementState.KEPT])), max_size=20))
def test_every_entry_of_the_turn_of_the_year_belongs_to_one_week(told):
    statements = [statement(day, state) for day, state in told]
    weeks = {IsoWeek.of(day) for day, _ in told}
    figures = [view(week, statements=statements, today=date(2027, 3, 1)).statements for week in weeks]
    assert sum(figure.said + figure.kept for figure in figures) == len(told)


@given(st.sampled_from(["2026-03-29", "2026-10-25"]), st.integers(0, 7 * 24 * 60 - 1))
def test_in_a_week_in_which_the_clock_changes_each_landing_has_its_one_day(sunday, minutes):
    berlin, last = ZoneInfo("Europe/Berlin"), date.fromisoformat(sunday)
    monday = last - timedelta(days=6)
    begins = datetime(monday.year, monday.month, monday.day, 4, tzinfo=berlin).astimezone(UTC)
    moment = (begins + timedelta(minutes=minutes)).astimezone(berlin)
    found = view(IsoWeek.of(last), landings=[land(moment)], today=date(2027, 3, 1))
    marked = [day.day for day in found.days if day.landing is LandingMark.LANDED]
    # The hour that is there twice may reach into the Monday after, where the workday begins at four.
    assert len(marked) == (0 if moment.date() > last and moment.hour >= 4 else 1)


@given(st.lists(st.integers(0, 3000), max_size=6))
def test_an_added_open_episode_is_named_and_moves_no_median(waits):
    episodes = [episode(at(on(2)), wait) for wait in waits]
    before = view(episodes=episodes).reach_out
    after = view(episodes=[*episodes, episode(at(on(4)), open_=True)]).reach_out
    assert after.median == before.median
    assert (after.still_open, after.without) == (before.still_open + 1, before.without + 1)
