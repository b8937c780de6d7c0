"""Whatever the entries of some weeks: order changes no figure, and no entry counts twice or is lost."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.records import DayKind, LandingOutcome, Need, StatementState
from models.reflection import LandingMark
from models.rituals import IsoWeek, day_was, land
from tests.models.reflection_weeks import at, episode, on, statement, view

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
