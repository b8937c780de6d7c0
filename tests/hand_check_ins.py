"""Check-ins as a person may have answered them over the months, for tests and pictures."""

from datetime import datetime, timedelta

from models.check_in import answered
from models.questionnaire import own_check_in
from models.records import CheckIn
from tests.sample_life import NOW

ANSWERS = ((3, 3, 4, 3, 3), (3, 4, 3, 2, 3), (4, 4, 4, 3, 3), (4, 3, 4, 2, 4), (3, 4, 4, 2, 4), (4, 4, 5, 2, 4))


def check_ins(last: datetime = NOW - timedelta(days=6)) -> tuple[CheckIn, ...]:
    """Six of our own, four weeks apart, oldest first."""
    own = own_check_in()
    count = len(ANSWERS)
    return tuple(
        answered(
            own,
            dict(zip((item.id for item in own.items), values, strict=True)),
            last - timedelta(weeks=4 * (count - 1 - number)),
        )
        for number, values in enumerate(ANSWERS)
    )
