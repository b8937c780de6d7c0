"""Day and night by the local clock: a reminder keeps out of the night, and the night counts for no waiting."""

from datetime import datetime, time, timedelta

NIGHT_BEGINS, NIGHT_ENDS = time(22), time(7)
DEEP_NIGHT_BEGINS, DEEP_NIGHT_ENDS = time(23), time(6)


def out_of_the_night(at: datetime, *, agreed: bool = False) -> datetime:
    """The first moment, `at` included, that is day; or, for what was agreed upon, no first or last hour of a night."""
    now = at.time()
    if NIGHT_ENDS <= now < NIGHT_BEGINS:
        return at
    if agreed and (now >= DEEP_NIGHT_BEGINS or now < DEEP_NIGHT_ENDS):
        return at
    if now < NIGHT_ENDS:
        return datetime.combine(at.date(), NIGHT_ENDS, at.tzinfo)
    if agreed:
        return datetime.combine(at.date(), DEEP_NIGHT_BEGINS, at.tzinfo)
    return datetime.combine(at.date() + timedelta(days=1), NIGHT_ENDS, at.tzinfo)


def after_day_time(since: datetime, length: timedelta) -> datetime:
    """When so much of the day (less than one day has), without its nights, has gone by since then."""
    since = out_of_the_night(since)
    evening = datetime.combine(since.date(), NIGHT_BEGINS, since.tzinfo)
    if since + length < evening:
        return since + length
    return datetime.combine(since.date() + timedelta(days=1), NIGHT_ENDS, since.tzinfo) + length - (evening - since)
