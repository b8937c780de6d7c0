"""Asking ActivityWatch: a real server on the loopback, friendly, hostile and gone."""

import json
import socket
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from models.past_activity import UnreadableError, read_answers
from ui.desktop import activitywatch
from ui.desktop.activitywatch import NoAnswer, NoAnswerError, ask_for_events

NOW = datetime(2026, 11, 23, 15, 12, tzinfo=UTC)
SINCE = NOW - timedelta(days=365)
NAME = "aw-watcher-afk_büro/../x?y#z"
BUCKETS = {NAME: {"type": "afkstatus"}, "aw-watcher-window_desk": {"type": "currentwindow"}}
EVENTS = [{"timestamp": "2026-11-02T08:00:00+00:00", "duration": 3000.0, "data": {"status": "not-afk"}}]


class Answers(BaseHTTPRequestHandler):
    """Answers as its server's `answer(handler)` says."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append(self.path)
        self.server.answer(self)

    def give(self, body, status=200, **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


@contextmanager
def serving(answer, host="127.0.0.1"):
    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        daemon_threads = True

        def handle_error(self, *_):
            """A client that hangs up is no error here."""

    server = Server((host, 0), Answers)
    server.answer, server.asked = answer, []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def activitywatch_like(handler):
    handler.give(BUCKETS if handler.path == "/api/0/buckets/" else EVENTS)


def ask(server, **options):
    return ask_for_events(SINCE, NOW, time.monotonic, port=server.server_address[1], **options)


def why_not(answer):
    with serving(answer) as server, pytest.raises(NoAnswerError) as caught:
        ask(server)
    return caught.value.reason


def test_only_buckets_of_presence_are_asked_for_and_only_for_the_time_given():
    with serving(activitywatch_like) as server:
        answers = ask(server)
    (span,) = read_answers(answers, UTC, NOW).spans
    assert span.ended - span.began == timedelta(minutes=50)
    assert server.asked[0] == "/api/0/buckets/"
    (events,) = server.asked[1:]
    asked = urlsplit(events)
    assert asked.path == "/api/0/buckets/aw-watcher-afk_b%C3%BCro%2F..%2Fx%3Fy%23z/events"
    assert parse_qs(asked.query) == {"start": [SINCE.isoformat()], "end": [NOW.isoformat()]}


def test_a_server_that_hangs_up_after_each_answer_is_asked_again():
    def closing(handler):
        handler.close_connection = True
        handler.give(BUCKETS if handler.path == "/api/0/buckets/" else EVENTS, Connection="close")

    with serving(closing) as server:
        assert len(ask(server)) == 1


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
def test_one_that_listens_on_the_newer_loopback_alone_is_found():
    try:
        with serving(activitywatch_like, "::1") as server:
            assert len(ask(server)) == 1
    except OSError:
        pytest.skip("no IPv6 loopback here")


def test_none_running_is_said():
    with socket.socket() as free:
        # Taken for as long as this lasts, by somebody who does not listen.
        free.bind(("127.0.0.1", 0))
        with pytest.raises(NoAnswerError) as caught:
            ask_for_events(SINCE, NOW, time.monotonic, port=free.getsockname()[1])
    assert caught.value.reason is NoAnswer.NOT_RUNNING


def test_a_redirect_leads_nowhere():
    with serving(activitywatch_like) as elsewhere:
        target = f"http://127.0.0.1:{elsewhere.server_address[1]}/api/0/buckets/"
        assert why_not(lambda handler: handler.give(b"", 302, Location=target)) is NoAnswer.NOT_ACTIVITYWATCH
    assert elsewhere.asked == []


def test_proxies_of_the_environment_are_not_used(monkeypatch):
    with serving(activitywatch_like) as proxy, serving(activitywatch_like) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.server_address[1]}")
        assert len(ask(server)) == 1
    assert proxy.asked == []


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (401, NoAnswer.KEY_WANTED),
        (403, NoAnswer.KEY_WANTED),
        (404, NoAnswer.NOT_ACTIVITYWATCH),
        (500, NoAnswer.NOT_ACTIVITYWATCH),
        (204, NoAnswer.NOT_ACTIVITYWATCH),
    ],
)
def test_every_refusal_has_a_reason(status, reason):
    assert why_not(lambda handler: handler.give(b"", status)) is reason


def test_one_without_presence_is_said():
    assert why_not(lambda handler: handler.give({"w": {"type": "currentwindow"}})) is NoAnswer.NO_PRESENCE


def test_an_answer_without_end_is_not_read_to_its_end(monkeypatch):
    monkeypatch.setattr(activitywatch, "LARGEST_ANSWER", 100_000)

    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        for _ in range(1000):
            handler.wfile.write(b" " * 65536)

    assert why_not(endless) is NoAnswer.TOO_LARGE


def test_silence_is_not_waited_for_long(monkeypatch):
    monkeypatch.setattr(activitywatch, "TIMEOUT", 0.1)
    over = threading.Event()
    try:
        assert why_not(lambda _handler: over.wait(60)) is NoAnswer.TOO_SLOW
    finally:
        over.set()


def test_drops_that_keep_coming_end_all_the_same():
    seconds = iter(range(0, 10_000, 20))

    def dripping(handler):
        handler.send_response(200)
        handler.end_headers()
        for _ in range(20):
            handler.wfile.write(b" ")
            handler.wfile.flush()

    with serving(dripping) as server, pytest.raises(NoAnswerError) as caught:
        # Each look at the clock is twenty seconds later.
        ask_for_events(SINCE, NOW, lambda: float(next(seconds)) * 4, port=server.server_address[1])
    assert caught.value.reason is NoAnswer.TOO_SLOW


def test_something_else_that_listens_there_is_told_from_it():
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def talk():
            caller, _ = listening.accept()
            with caller:
                caller.recv(1000)
                caller.sendall(b"220 mail.example ESMTP\r\n")

        thread = threading.Thread(target=talk)
        thread.start()
        with pytest.raises(NoAnswerError) as caught:
            ask_for_events(SINCE, NOW, time.monotonic, port=listening.getsockname()[1])
        thread.join()
    assert caught.value.reason is NoAnswer.NOT_ACTIVITYWATCH


def test_an_answer_that_is_no_list_of_buckets_is_not_guessed_at():
    with serving(lambda handler: handler.give(b"<html>")) as server, pytest.raises(UnreadableError):
        ask(server)
