"""Settings survive their file, and a bad value costs that value alone."""

from datetime import time

import pytest

from models.rhythm import Temper
from models.settings import Appearance, PromptStyle, Settings, TrayPanel, from_json, to_json

UNUSUAL = Settings(
    workdays=frozenset({2, 6, 7}),
    usual_end=time(1, 15),
    temper=Temper.EAGER,
    wait_for_pause=False,
    prompt_style=PromptStyle.NOTIFICATION,
    appearance=Appearance.DARK,
    tray_panel=TrayPanel.DARK,
    reduced_motion=True,
    breaths=9,
    reflection_weekday=5,
    reflection_time=time(20, 30),
    other_ends=((2, time(13, 0)), (7, time(22, 30))),
    holidays_of="DE-BY",
    remind_of_arrival=True,
    arrival_lead=25,
    remind_of_unsaid=True,
    remind_of_open_episode=False,
    remind_of_return=False,
    remind_of_reflection=False,
    ask_about_evening=False,
    first_run_done=True,
    whys_seen=frozenset({"clarity", "outside_view"}),
)


def test_settings_come_back_as_they_were():
    assert from_json(to_json(UNUSUAL)) == UNUSUAL
    assert from_json(to_json(Settings())) == Settings()


@pytest.mark.parametrize(
    "bad",
    [
        '"workdays": [8]',
        '"workdays": 5',
        '"usual_end": "25:00"',
        '"usual_end": 17',
        '"prompt_style": "shout"',
        '"breaths": 0',
        '"lock_after": -1',
        '"lock_with_screen": 1',
        '"breaths": true',
        '"wait_for_pause": "no"',
        '"reflection_weekday": 0',
        '"unknown": 1',
        '"other_ends": [[8, "13:00"]]',
        '"other_ends": [[2, "13:00"], [2, "14:00"]]',
        '"other_ends": [2, "13:00"]',
        '"other_ends": [["2", "13:00"]]',
        '"arrival_lead": 121',
        '"holidays_of": "Germany"',
        '"whys_seen": 3',
        '"whys_seen": [3]',
        '"whys_seen": ["clarity", "Not An Id"]',
    ],
)
def test_a_value_that_cannot_be_costs_that_value_alone(bad):
    assert from_json('{"appearance": "dark", %s}' % bad) == Settings(appearance=Appearance.DARK)  # noqa: UP031 (braces)


@pytest.mark.parametrize("text", ["", "[]", "{", "3", "[" * 100_000])
def test_what_is_no_settings_file_is_said_so(text):
    with pytest.raises(ValueError):
        from_json(text)


@pytest.mark.parametrize(
    "field",
    [
        {"workdays": frozenset({0})},
        {"breaths": 21},
        {"lock_after": 241},
        {"reflection_weekday": 8},
        {"whys_seen": frozenset({""})},
    ],
)
def test_nothing_out_of_range_can_be_set(field):
    with pytest.raises(ValueError):
        Settings(**field)


def test_a_weekday_may_end_at_a_time_of_its_own():
    settings = Settings(other_ends=((5, time(13, 0)),))
    assert settings.usual_end_on(5) == time(13, 0)
    assert settings.usual_end_on(4) == settings.usual_end
