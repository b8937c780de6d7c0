"""Who is in a call, watches a film or shares the screen, as services of the desktop tell it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.engagement.questions import CAST, KDE_POWER, SESSION, settle
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.choose import system_engagement
from ui.desktop.dbus import Bus
from ui.desktop.linux_engagement import LinuxEngagement, Question, has_children, is_yes

# A second service of the plain kind, to see what happens when one reason follows another.
OTHER = Question("org.example.Other", "/org/example/Other", "org.example.Other", "IsBusy")


def mock_answer(desktop: VirtualDesktop, question: Question, answer: bool) -> None:
    """Let the mocked service answer the question from now on; it is started where it is not running."""
    if question.service not in desktop.running:
        desktop.start_mock(question.service, question.path)
    desktop.session_bus.call(
        question.service,
        question.path,
        MOCK,
        "AddMethod",
        "sssss",
        question.interface,
        question.member,
        question.signature or "",
        "b",
        f"ret = {answer}",
    )


def test_nobody_to_ask_means_not_engaged(engagement: LinuxEngagement, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(engagement.changed):
        assert not engagement.look()
        settle(engagement, qtbot)
    assert not engagement.look()


@pytest.mark.parametrize("keeper", [SESSION, KDE_POWER], ids=["GNOME", "KDE"])
def test_a_call_or_a_film_is_noticed_and_its_end_too(
    keeper: Question, desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    mock_answer(desktop, keeper, answer=False)
    qtbot.waitUntil(lambda: keeper.service in engagement._present)
    settle(engagement, qtbot)
    mock_answer(desktop, keeper, answer=True)
    # The first look asks; the answer counts from when it comes.
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    with qtbot.assertNotEmitted(engagement.changed):
        assert engagement.look()
        settle(engagement, qtbot)
    mock_answer(desktop, keeper, answer=False)
    with qtbot.waitSignal(engagement.changed):
        assert engagement.look()
    assert not engagement.look()


@pytest.mark.parametrize(("keeper", "flag"), [(SESSION, 8), (KDE_POWER, 4)], ids=["GNOME", "KDE"])
def test_only_what_keeps_the_session_from_idling_is_asked_for(
    keeper: Question, flag: int, desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    mock_answer(desktop, keeper, answer=False)
    qtbot.waitUntil(lambda: keeper.service in engagement._present)
    settle(engagement, qtbot)
    engagement.look()
    settle(engagement, qtbot)
    asked = desktop.session_bus.call(keeper.service, keeper.path, MOCK, "GetMethodCalls", "s", keeper.member)
    assert [[value for _, value in arguments] for _, arguments in asked] == [[flag], [flag]]


def test_a_service_that_ends_takes_its_answer_with_it(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(engagement.changed):
        mock_answer(desktop, SESSION, answer=True)
        qtbot.waitUntil(lambda: SESSION.service in engagement._present)
        engagement.look()
        settle(engagement, qtbot)
    with qtbot.waitSignal(engagement.changed):
        desktop.stop(SESSION.service)
    assert not engagement.look()


def test_a_service_that_answers_with_an_error_means_no(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    desktop.start_mock(SESSION.service, SESSION.path)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    engagement.look()
    settle(engagement, qtbot)
    assert not engagement.look()


def test_a_service_that_hangs_is_asked_once(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    bus = Bus.session()
    assert bus is not None
    engagement = LinuxEngagement(bus, None, questions=(SESSION,))
    mock_answer(desktop, SESSION, answer=True)
    qtbot.waitUntil(lambda: SESSION.service in engagement._present)
    settle(engagement, qtbot)
    desktop.freeze(SESSION.service)
    for _ in range(3):
        engagement.look()
    assert len(bus._open_calls) == 1
    desktop.thaw(SESSION.service)
    settle(engagement, qtbot)
    engagement.close()


def test_one_reason_that_follows_another_is_no_end(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    engagement = LinuxEngagement(Bus.session(), None, questions=(SESSION, OTHER))
    mock_answer(desktop, SESSION, answer=True)
    mock_answer(desktop, OTHER, answer=False)
    qtbot.waitUntil(lambda: {SESSION.service, OTHER.service} <= engagement._present)
    engagement.look()
    settle(engagement, qtbot)
    engagement.look()
    settle(engagement, qtbot)
    mock_answer(desktop, SESSION, answer=False)
    mock_answer(desktop, OTHER, answer=True)
    with qtbot.assertNotEmitted(engagement.changed):
        desktop.freeze(OTHER.service)
        assert engagement.look()
        qtbot.waitUntil(lambda: engagement._open == {OTHER})
        desktop.thaw(OTHER.service)
        settle(engagement, qtbot)
    assert engagement.look()
    engagement.close()


def test_a_recording_of_the_screen_is_noticed_and_its_end_too(
    desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    path = "/org/gnome/Mutter/ScreenCast"
    desktop.start_mock(CAST.service, path)
    qtbot.waitUntil(lambda: CAST.service in engagement._present)
    settle(engagement, qtbot)
    assert not engagement.look()
    settle(engagement, qtbot)
    session = f"{CAST.path}/u7"
    desktop.session_bus.call(
        CAST.service, path, MOCK, "AddObject", "ssa{sv}a(ssss)", session, f"{CAST.service}.Session", {}, []
    )
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()
    settle(engagement, qtbot)
    desktop.session_bus.call(CAST.service, path, MOCK, "RemoveObject", "s", session)
    with qtbot.waitSignal(engagement.changed):
        assert engagement.look()
    assert not engagement.look()


def test_without_any_bus_it_still_answers(
    desktop: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    engagement = system_engagement()
    assert not engagement.look()
    engagement.close()


@pytest.mark.parametrize(
    ("body", "yes"),
    [
        (('<node>\n  <node name="u1"/>\n</node>',), True),
        (('<node name="/org/gnome/Mutter/ScreenCast/Session">\n</node>',), False),
        (("<node></node>",), False),
        ((True,), False),
        ((), False),
    ],
)
def test_only_something_below_is_a_recording(body: tuple[object, ...], yes: bool) -> None:
    assert has_children(body) is yes


@pytest.mark.parametrize(
    ("body", "yes"),
    [((True,), True), ((("b", True),), True), ((False,), False), ((("s", "True"),), False), ((1,), False), ((), False)],
)
def test_only_a_plain_yes_is_one(body: tuple[object, ...], yes: bool) -> None:
    assert is_yes(body) is yes
