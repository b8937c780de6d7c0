"""Learning from past activity: asked first, shown before it is kept, and taken out again without a trace."""

import json
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from models.journal import Trouble
from models.rituals import present
from tests.hand_clock import AFTERNOON, HandClock
from ui import past_activity
from ui.journal_queue import JournalQueue
from ui.past_activity import PastActivityPanel, computer_zone

DAYS = 40
FIRST = datetime(2026, 3, 2, 8, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def new_panel(qtbot, journal):
    queues = []

    def make(**options):
        queue = JournalQueue(lambda: journal, HandClock())
        queue.start()
        queues.append(queue)
        panel = PastActivityPanel(queue, HandClock(), zone=lambda: ZoneInfo("Europe/Berlin"), **options)
        qtbot.addWidget(panel)
        for button in (panel.choose, panel.ask):
            qtbot.addWidget(button)
        panel.learnings = []
        panel.learned.connect(lambda: panel.learnings.append(len(living(journal))))
        return panel

    yield make
    for queue in queues:
        queue.close()


@pytest.fixture
def panel(new_panel):
    return new_panel()


def living(journal):
    return [span for span in journal.records.values() if span.deleted is None]


def table(days=DAYS, *more):
    rows = [
        f"{(FIRST + timedelta(days=day)).isoformat()},{(FIRST + timedelta(days=day, hours=9)).isoformat()},60"
        for day in range(days)
    ]
    return "\n".join(["start_utc,end_utc,utc_offset_minutes", *rows, *more])


def write(folder, text):
    path = folder / "past.csv"
    path.write_text(text)
    return path


def says(panel, words):
    return lambda: not panel.isHidden() and panel.words.text().startswith(words)


def test_what_is_found_is_shown_before_it_is_kept(qtbot, journal, panel, tmp_path):
    panel.read_file(write(tmp_path, table(DAYS, "2031-01-01T08:00:00Z,2031-01-01T09:00:00Z,0")))
    qtbot.waitUntil(says(panel, "40 days between 2 March and 10 April 2026. Only times are taken. One entry"))
    assert journal.records == {}
    panel.back.click()
    assert panel.isHidden()
    assert journal.records == {}
    assert panel.learnings == []


def test_it_is_added_in_batches_and_taken_out_again(qtbot, monkeypatch, journal, panel, tmp_path):
    monkeypatch.setattr(past_activity, "BATCH", 15)
    panel.read_file(write(tmp_path, table()))
    qtbot.waitUntil(says(panel, "40 days"))
    panel.on.click()
    assert not panel.choose.isEnabled()
    qtbot.waitUntil(says(panel, "Added."))
    assert len(living(journal)) == DAYS
    assert panel.learnings == [DAYS]
    panel.undo.click()
    qtbot.waitUntil(says(panel, "Taken out"))
    assert living(journal) == []
    assert len(journal.records) == DAYS, "as tombstones"
    assert panel.learnings == [DAYS, 0]
    assert panel.undo.isHidden()


def test_reading_the_same_again_adds_nothing(qtbot, journal, panel, tmp_path):
    path = write(tmp_path, table())
    panel.read_file(path)
    qtbot.waitUntil(says(panel, "40 days"))
    panel.on.click()
    qtbot.waitUntil(says(panel, "Added."))
    panel.read_file(path)
    qtbot.waitUntil(says(panel, "Everything in it is known"))
    assert len(journal.records) == DAYS


def test_what_the_program_saw_itself_is_not_added_once_more(qtbot, journal, panel, tmp_path):
    journal.save(present(FIRST, FIRST + timedelta(hours=9), AFTERNOON))
    panel.read_file(write(tmp_path, table()))
    qtbot.waitUntil(says(panel, "39 days between 3 March"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (table() + "\n1,2,3", "Line 42 of that file"),
        ("hello", "That is neither"),
        ('{"buckets": {}}', "The times at the keyboard are missing"),
        ("[" * 100_000, "Something in that file"),
        ("\0", "There is no readable text"),
        ("[]", "There was no time in it"),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing_and_says_why(qtbot, journal, panel, tmp_path, text, words):
    panel.read_file(write(tmp_path, text))
    qtbot.waitUntil(says(panel, words))
    assert journal.records == {}
    assert panel.on.isHidden()
    panel.back.click()
    assert panel.isHidden()


@pytest.mark.parametrize("place", ["gone.json", "."])
def test_a_file_that_is_none_is_said(qtbot, panel, tmp_path, place):
    panel.read_file(tmp_path / place)
    qtbot.waitUntil(says(panel, "That file could not be opened"))


def test_whoever_stops_hears_nothing_more_of_it(qtbot, monkeypatch, panel, tmp_path):
    go_on = threading.Event()

    def slow(_path):
        go_on.wait(60)
        return table().encode()

    monkeypatch.setattr(past_activity, "_bytes_of", slow)
    panel.read_file(tmp_path)
    assert panel.words.text() == "Reading…"
    assert not panel.choose.isEnabled()
    panel.back.click()
    assert panel.choose.isEnabled()
    with qtbot.waitSignal(panel._aside._answered):
        go_on.set()
    assert panel.isHidden()
    panel.read_file(tmp_path)
    qtbot.waitUntil(says(panel, "40 days"))


def test_trouble_half_way_leaves_a_way_back(qtbot, monkeypatch, journal, panel, tmp_path):
    monkeypatch.setattr(past_activity, "BATCH", 15)
    panel.read_file(write(tmp_path, table()))
    qtbot.waitUntil(says(panel, "40 days"))
    save = journal.save

    def full_after_thirty(*records):
        journal.trouble = Trouble.DISK_FULL if len(journal.records) >= 30 else None
        save(*records)

    monkeypatch.setattr(journal, "save", full_after_thirty)
    panel.on.click()
    qtbot.waitUntil(says(panel, "Only part of it"))
    assert (len(living(journal)), panel.learnings) == (30, [30])
    panel.undo.click()
    qtbot.waitUntil(says(panel, "Not all of it could be taken out"))
    monkeypatch.setattr(journal, "save", save)
    journal.trouble = None
    panel.undo.click()
    qtbot.waitUntil(says(panel, "Taken out"))
    assert living(journal) == []


def test_trouble_at_once_is_explained(qtbot, journal, panel, tmp_path):
    panel.read_file(write(tmp_path, table()))
    qtbot.waitUntil(says(panel, "40 days"))
    journal.trouble = Trouble.DISK_FULL
    panel.on.click()
    qtbot.waitUntil(says(panel, "That couldn’t be saved"))
    assert panel.undo.isHidden()
    assert panel.learnings == []


def test_a_file_is_chosen_in_a_dialog_that_blocks_nothing(qtbot, panel, tmp_path):
    panel.choose.click()
    (dialog,) = panel.window().findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(write(tmp_path, table())))
    dialog.reject()
    qtbot.waitUntil(says(panel, "40 days"))


# --- ActivityWatch -------------------------------------------------------------------------------------------------


class Watcher(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        events = [
            {
                "timestamp": (FIRST + timedelta(days=day)).isoformat(),
                "duration": 3600,
                "data": {"status": "not-afk", "title": "private"},
            }
            for day in range(DAYS)
        ]
        found = events if "events" in self.path else {"afk": {"type": "afkstatus"}}
        body = json.dumps(found).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def watcher():
    server = HTTPServer(("127.0.0.1", 0), Watcher)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_activitywatch_is_not_asked_before_the_person_agreed(qtbot, journal, new_panel, watcher):
    panel = new_panel(port=watcher.server_address[1])
    panel.ask.click()
    assert "127.0.0.1" in panel.words.text()
    panel.back.click()
    assert panel.isHidden()
    assert watcher.asked == []
    panel.ask.click()
    panel.on.click()
    qtbot.waitUntil(says(panel, "40 days between 2 March and 10 April 2026."))
    assert len(watcher.asked) == 2
    panel.on.click()
    qtbot.waitUntil(says(panel, "Added."))
    assert "private" not in repr(journal.records)


def test_one_that_is_not_running_is_said(qtbot, new_panel, watcher):
    panel = new_panel(port=watcher.server_address[1])
    watcher.shutdown()
    watcher.server_close()
    panel.ask.click()
    panel.on.click()
    qtbot.waitUntil(says(panel, "No ActivityWatch is running"))


# --- the rest ------------------------------------------------------------------------------------------------------


def test_everything_has_a_name_and_is_plain(panel):
    assert all(button.accessibleName() for button in (panel.choose, panel.ask, panel.on, panel.back, panel.undo))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))


def test_the_zone_of_the_computer_knows_its_summer(monkeypatch):
    class Named:
        @staticmethod
        def systemTimeZoneId():
            return Named

        @staticmethod
        def data():
            return Named.name

    monkeypatch.setattr(past_activity, "QTimeZone", Named)
    Named.name = b"Europe/Berlin"
    assert datetime(2026, 7, 1, tzinfo=computer_zone()).utcoffset() == timedelta(hours=2)
    for Named.name in (b"", b"Nowhere/Town", b"../../etc/passwd", b"\xff"):
        assert computer_zone() is None
