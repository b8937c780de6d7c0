"""The tracker's window: its pages, its keys, its place on the screen, and what it does while nobody looks."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from models.records import ClarityStatement
from models.rituals import deleted, write_statement
from models.settings import Appearance
from models.workday_state import Phase, WorkdayState
from tests.pictures import Studio
from tests.sample_life import NOW, sample_life
from tests.ui.layout_faults import layout_faults
from ui import look
from ui.placing import geometry_text, put_where_it_was
from ui.tracker.window import Page
from ui.widgets.labels import PlainLabel
from ui.widgets.scroll_area import SteadyScrollArea

PAGES = (Page.TODAY, Page.CLARITY, Page.REPAIR, Page.LANDINGS)
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_pages_are_built_when_they_are_first_looked_at(stage):
    window = stage().window
    assert window.page(Page.TODAY) is not None
    assert all(window.page(name) is None for name in (Page.CLARITY, Page.REPAIR, Page.LANDINGS))


@pytest.mark.parametrize(("key", "page"), list(zip("1234", PAGES, strict=True)))
def test_every_page_has_a_key(stage, key, page):
    tracker = stage()
    tracker.press(tracker.window, getattr(Qt.Key, f"Key_{key}"), CONTROL)
    assert tracker.window.page_name() is page
    assert tracker.window.sidebar._buttons[page.value].isChecked()


def test_a_keyboard_in_the_sidebar_goes_along_to_the_entry_of_the_page(stage):
    tracker = stage()
    entries = tracker.window.sidebar._buttons
    entries["today"].setFocus()
    tracker.press(tracker.window, Qt.Key.Key_2, CONTROL)
    assert entries["clarity"].hasFocus()
    entries["reflection"].setFocus()
    tracker.press(entries["reflection"], Qt.Key.Key_Space)
    assert entries["reflection"].hasFocus(), "its window is another one"


def test_it_fits_on_the_screen_of_a_laptop_at_200_percent(stage):
    window = stage().window
    window.resize(960, 480)
    assert (window.width(), window.height()) == (960, 480)


def test_who_has_nothing_in_hand_yet_comes_by_key_into_the_page_that_was_asked_for(stage):
    tracker = stage()
    tracker.window.setFocus()
    tracker.press(tracker.window, Qt.Key.Key_4, CONTROL)
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_Tab)
    assert tracker.window.page(Page.LANDINGS).isAncestorOf(tracker.window.focusWidget())


def test_reflection_and_quitting_are_asked_for(stage, qtbot):
    tracker = stage()
    with qtbot.waitSignal(tracker.window.reflection_requested):
        tracker.press(tracker.window, Qt.Key.Key_5, CONTROL)
    assert tracker.window.page_name() is Page.TODAY
    assert tracker.window.sidebar._buttons["today"].isChecked()
    with qtbot.waitSignal(tracker.window.quit_requested):
        tracker.press(tracker.window, Qt.Key.Key_Q, CONTROL)


def test_closing_hides_and_keeps_what_was_typed(stage, qtbot):
    tracker = stage()
    page = tracker.page(Page.TODAY)
    tracker.type(page._words, "I am just tired")
    with qtbot.waitSignal(tracker.window.closed):
        tracker.press(tracker.window, Qt.Key.Key_W, CONTROL)
    tracker.settle()
    assert not tracker.window.isVisible()
    assert tracker.journal.drafts["today.words"] == "I am just tired"


def test_nothing_ticks_while_nobody_looks(stage):
    tracker = stage()
    assert tracker.window._clockwork.isActive()
    tracker.window.hide()
    assert not tracker.window._clockwork.isActive()


def test_time_goes_by_slowly_behind_other_windows_and_is_caught_up_with(stage, qtbot, monkeypatch):
    tracker = stage()
    window, ticks = tracker.window, []
    monkeypatch.setattr(window, "_tick", lambda: ticks.append(window._clockwork.interval()))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert window._clockwork.interval() == 300_000
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert window._clockwork.interval() == 30_000
    assert ticks == [], "nothing to catch up with after a moment"
    monkeypatch.setattr(window._clockwork, "interval", lambda: 300_000)
    monkeypatch.setattr(window._clockwork, "remainingTime", lambda: 260_000)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert ticks == [300_000]


def test_settings_come_from_whoever_builds_them(stage):
    tracker = stage()
    tracker.window.show_settings()
    assert tracker.window.page_name() is Page.TODAY
    tracker.window.set_settings_page(QLabel)
    tracker.window.show_settings()
    assert tracker.window.page_name() is Page.SETTINGS


def test_in_a_narrow_window_the_room_is_the_pages_and_the_entries_keep_their_names(stage):
    tracker = stage(*sample_life())
    tracker.page(Page.CLARITY)
    sidebar, entry = tracker.window.sidebar, tracker.window.sidebar._buttons["repair"]
    wide, told = sidebar.width(), (entry.accessibleName(), entry.accessibleDescription(), entry.toolTip())
    tracker.window.resize(640, 320)
    tracker.settle()
    assert tracker.window.width() == 640
    assert sidebar.width() < wide / 2
    assert layout_faults(tracker.window) == []
    assert (entry.accessibleName(), entry.accessibleDescription(), entry.toolTip()) == told
    tracker.window.resize(1000, 680)
    tracker.settle()
    assert sidebar.width() == wide


def test_size_and_place_come_back(stage):
    tracker = stage()
    tracker.window.resize(760, 640)
    text = geometry_text(tracker.window)
    tracker.window = tracker.open()
    put_where_it_was(tracker.window, text)
    assert (tracker.window.width(), tracker.window.height()) == (760, 640)
    tracker.window.move(0, 0)
    put_where_it_was(tracker.window, "nothing of ours \N{SNOWMAN}")
    assert (tracker.window.width(), tracker.window.height()) == (760, 640)
    assert tracker.window.x() > 0, "where nothing is known, the middle"


def test_today_writes_down_what_they_would_have_to_guess(stage):
    tracker = stage()
    page = tracker.page(Page.TODAY)
    tracker.type(page._words, "I am just tired")
    tracker.press(page._words, Qt.Key.Key_Return)
    assert [each.words for each in tracker.of(ClarityStatement)] == ["I am just tired"]
    assert page._words.text() == ""
    assert page._entries.rows()[0].title == "“I am just tired”"


def test_today_leads_to_the_other_pages(stage):
    tracker = stage(*sample_life())
    page = tracker.page(Page.TODAY)
    page._reach_out.click()
    assert tracker.window.page_name() is Page.REPAIR
    tracker.page(Page.TODAY)
    page.landings_wanted.emit()
    assert tracker.window.page_name() is Page.LANDINGS
    tracker.page(Page.TODAY)
    page._write()
    assert tracker.window.page_name() is Page.CLARITY


def test_today_tells_the_day(stage):
    tracker = stage(*sample_life())
    page = tracker.page(Page.TODAY)
    state, landing_window = Studio.with_records().workday()
    tracker.window.show_workday(state, landing_window)
    tracker.settle()
    assert page.title.text() == "Good afternoon"
    assert "17:40" in page.subtitle.text()
    assert page._at_desk.text() == "at the desk 5 h 28 min"
    assert "17:20" in page._window_text.text()
    assert "13:12" in page._band.accessibleDescription()
    assert "Landed 3 of 5 workdays last week." in page._landing_note.text()


@pytest.mark.parametrize(
    ("language", "begins"),
    [("en", "Monday, 23"), ("de", "Montag, 23"), ("es", "Hoy es lunes, 23"), ("fr", "Aujourd’hui, lundi 23")],
)
def test_the_day_is_written_small_where_a_language_does_so_within_a_sentence(stage, speak, language, begins):
    speak(language)
    tracker = stage()
    page = tracker.page(Page.TODAY)
    tracker.window.show_workday(*Studio.with_records().workday())
    tracker.settle()
    assert page.subtitle.text().startswith(begins)


@pytest.mark.parametrize(("phase", "words"), [(Phase.OFF, "day off"), (Phase.PAUSED, "paused")])
def test_a_day_without_a_window_says_so(stage, phase, words):
    tracker = stage()
    tracker.window.show_workday(WorkdayState(phase=phase), None)
    tracker.settle()
    assert words in tracker.page(Page.TODAY)._window_text.text()


@pytest.mark.parametrize(
    ("pause", "words"),
    [
        ({"paused_until": NOW + timedelta(hours=1)}, f"reminders are paused until {NOW + timedelta(hours=1):%H:%M}"),
        ({"back_on": date(2026, 11, 30)}, "reminders are paused until Monday, 30 November"),
    ],
    ids=["for an hour", "until Monday"],
)
@pytest.mark.usefixtures("british")
def test_today_says_until_when_reminders_are_paused(stage, pause, words):
    tracker = stage()
    tracker.window.show_workday(WorkdayState(phase=Phase.PAUSED, **pause), None)
    tracker.settle()
    assert tracker.page(Page.TODAY)._window_text.text() == words


def test_two_windows_show_the_same_change(stage):
    tracker = stage()
    other = tracker.open()
    tracker.queue.save(write_statement("I miss you", NOW))
    tracker.settle()
    for window in (tracker.window, other):
        assert window.page(Page.TODAY)._entries.rows()[0].title == "“I miss you”"


def test_a_page_that_is_not_in_view_comes_up_to_date_when_it_is(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    tracker.page(Page.TODAY)
    statement = write_statement("I miss you", NOW)
    tracker.queue.save(statement)
    tracker.settle()
    assert page.list.entries.rows() == ()
    tracker.page(Page.CLARITY)
    assert len(page.list.entries.rows()) == 1
    tracker.queue.save(deleted(statement, NOW))
    tracker.settle()
    assert not page.list.entries.isVisible()


def focusable(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("lived", [True, False], ids=["usual", "empty"])
def test_every_control_has_a_name(stage, page, lived):
    tracker = stage(*(sample_life() if lived else ()))
    tracker.page(page)
    nameless = [
        type(widget).__name__
        for widget in focusable(tracker.window)
        if not widget.accessibleName() and type(widget).__name__ not in {"QMenu", "QScrollBar"}
    ]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
def test_labels_hold_plain_text_alone(stage, page):
    tracker = stage(*sample_life())
    for label in tracker.page(page).findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def is_clipped(label: PlainLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    hint = label.sizeHint()
    return label.width() < hint.width() or label.height() < hint.height()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("font_px", "size"), [(13, (1000, 680)), (13, (820, 560)), (27, (1280, 720))])
def test_no_label_is_clipped(stage, qapp, page, font_px, size):
    font = QFont()
    font.setPixelSize(font_px)
    tracker = stage(*sample_life())
    look.apply(qapp, Appearance.LIGHT, base_font=font)
    try:
        tracker.window = tracker.open()
        tracker.window.resize(*size)
        found = tracker.page(page)
        labels = [label for label in found.findChildren(PlainLabel) if label.isVisible()]
        assert labels

        def nothing_is_cut_off():
            assert [label.text() for label in labels if is_clipped(label)] == []

        # Things come to rest level by level.
        tracker.qtbot.waitUntil(nothing_is_cut_off)
        buttons = [button for button in found.findChildren(QAbstractButton) if button.isVisible()]
        narrow = [button.text() for button in buttons if button.width() < button.minimumSizeHint().width()]
        assert narrow == []
        assert isinstance(found, SteadyScrollArea)
        assert found.horizontalScrollBar().maximum() == 0
    finally:
        font.setPixelSize(13)
        look.apply(qapp, Appearance.LIGHT, base_font=font)


def test_tab_goes_from_the_sidebar_into_the_page_and_round(stage):
    tracker = stage()
    tracker.page(Page.CLARITY)
    tracker.window.setFocus()
    seen = []
    for _ in range(60):
        tracker.window.focusNextChild()
        widget = tracker.window.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
    names = [widget.accessibleName() for widget in seen]
    assert (
        names.index("Clarity") < names.index("Not that, but this") < names.index("I’m not …") < names.index("I said it")
    )
    assert "Settings" in names


def test_a_painted_page_changes_with_the_look(stage, qapp):
    tracker = stage(*sample_life())
    tracker.page(Page.TODAY)
    corner = QPoint(tracker.window.width() - 20, 6)
    light = tracker.window.grab().toImage().pixelColor(corner)
    look.apply(qapp, Appearance.DARK)
    try:
        dark = tracker.window.grab().toImage().pixelColor(corner)
        assert light.name().upper() == "#FBF7F2"
        assert dark.name().upper() == "#1D1A22"
    finally:
        look.apply(qapp, Appearance.LIGHT)


def test_pasting_brings_words_alone(stage):
    tracker = stage()
    page = tracker.page(Page.TODAY)
    source = QMimeData()
    source.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    source.setText("bold\0")
    page._words.insertFromMimeData(source)
    assert page._words.text() == "bold"
