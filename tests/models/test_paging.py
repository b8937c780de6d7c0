"""How much of a list is read to reach one entry of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.paging import page_reaching


def reading(count):
    limits = []

    def read(limit):
        limits.append(limit)
        return tuple(range(count))[:limit]

    return read, limits


@pytest.mark.parametrize(
    ("count", "sought", "shown", "more"),
    [
        (5, None, 5, False),
        (30, None, 10, True),
        (30, 9, 10, True),
        (30, 10, 20, True),
        (40, 39, 40, False),
        (30, 29, 30, False),
        (30, 77, 10, True),
        (0, 3, 0, False),
    ],
)
def test_it_reads_on_until_the_entry_is_there(count, sought, shown, more):
    read, _ = reading(count)
    found = page_reaching(None if sought is None else lambda each: each == sought, 10, read)
    assert found == (tuple(range(shown)), more)


@given(st.integers(0, 500), st.integers(1, 40), st.integers(0, 600))
def test_it_never_reads_much_more_than_it_takes(count, at_once, sought):
    read, limits = reading(count)
    page, more = page_reaching(lambda each: each == sought, at_once, read)
    assert page == tuple(range(len(page)))
    assert more == (len(page) < count)
    assert (sought in page) == (sought < count)
    assert max(limits) <= 2 * max(at_once, min(sought, count)) + 1
