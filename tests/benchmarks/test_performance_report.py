"""The page about costs says what was measured, sets it against what it belongs to, and hides no miss."""

import pytest

from tests.benchmarks.performance_report import Figures, write_report


@pytest.fixture
def figures():
    made = Figures()
    for name, taken in {
        "start source": [120.0, 130.0, 500.0],
        "start bare": [100.0, 100.0, 100.0],
        "memory ours": [95.0],
        "memory bare": [40.0],
        "wake-ups ours": [0.05],
        "wake-ups bare": [0.01],
        "memory Workrave": [21.0],
        "wake-ups Workrave": [6.2],
    }.items():
        for figure in taken:
            made.add(name, figure)
    made.missing.add("Safe Eyes")
    return made


def row(page, begins):
    (line,) = (line for line in page.splitlines() if line.startswith(f"| {begins} |"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def page_of(figures):
    return write_report(figures, rounds=3, idle_seconds=60)


def test_the_median_is_set_against_that_of_the_bare_program(figures):
    _, ours, bare, ratio, bound, kept = row(page_of(figures), "start to tray icon")
    assert ours == "130 ms (120 to 500)"
    assert (bare, ratio, bound, kept) == ("100 ms (100 to 100)", "1.30", "1.3 ×", "yes")


def test_a_bar_that_was_missed_is_said(figures):
    assert row(page_of(figures), "memory in the tray, idle")[3:] == ["2.38", "2 ×", "**no**"]


def test_a_bound_of_the_figure_itself_is_not_one_of_the_ratio(figures):
    assert row(page_of(figures), "wake-ups in the tray, a second")[3:] == ["5.00", "0.1", "yes"]


def test_what_was_not_measured_is_not_left_out(figures):
    assert row(page_of(figures), "bundle: start to tray icon")[1] == "not measured"


def test_a_neighbour_that_is_not_there_is_named(figures):
    page = page_of(figures)
    assert row(page, "Workrave")[1] == "21.0 MiB (21.0 to 21.0)"
    assert "Left out where this was measured: Safe Eyes." in page
