"""Asks an ActivityWatch that runs on this computer for the times at the keyboard, once, after the person agreed.

Only the loopback is ever asked, under fixed addresses; redirects are not followed and no proxy is used. The calls wait
for an answer: they belong on a thread of their own.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import NoReturn
from urllib.parse import quote, urlencode

from models.past_activity import presence_buckets

PORT = 5600
LOOPBACK = ("127.0.0.1", "::1")
LARGEST_ANSWER = 30_000_000
"""Bytes for one bucket. A year at the keyboard is about 5 MB."""
MOST_BUCKETS = 20
TIMEOUT = 5.0
"""Seconds without a byte."""
ALL_IN_ALL = 60.0
"""Seconds for everything."""

_CHUNK = 1 << 16
_OK, _UNAUTHORIZED, _FORBIDDEN = 200, 401, 403


class NoAnswer(StrEnum):
    """Why the server's times could not be had; the shell has a sentence for each."""

    NOT_RUNNING = "not_running"
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    KEY_WANTED = "key_wanted"  # it is set to answer only to programs that know its key
    NOT_ACTIVITYWATCH = "not_activitywatch"  # something answers there, and not as ActivityWatch does
    NO_PRESENCE = "no_presence"  # it runs, but does not watch whether somebody is there


class NoAnswerError(Exception):
    """Nothing was read. Carries the reason alone."""

    def __init__(self, reason: NoAnswer) -> None:
        super().__init__(reason.value)
        self.reason = reason


def ask_for_events(
    since: datetime, until: datetime, monotonic: Callable[[], float], *, port: int = PORT
) -> tuple[bytes, ...]:
    """The server's answers for each of its buckets of presence, as they came; UnreadableError when the list is none.

    `since` and `until` are aware; `monotonic` gives seconds that only ever grow. NoAnswerError otherwise.
    """
    deadline = monotonic() + ALL_IN_ALL
    connection = _connect(port)
    try:
        ask = _Asking(connection, lambda: monotonic() > deadline)
        names = presence_buckets(ask.get("/api/0/buckets/"))
        if not names:
            _give_up(NoAnswer.NO_PRESENCE)
        span = urlencode({"start": since.isoformat(), "end": until.isoformat()})
        # A name may be any text: quoted, it cannot lead to another address.
        return tuple(
            ask.get(f"/api/0/buckets/{quote(name, safe='', errors='replace')}/events?{span}")
            for name in names[:MOST_BUCKETS]
        )
    finally:
        connection.close()


def _give_up(reason: NoAnswer) -> NoReturn:
    raise NoAnswerError(reason) from None


def _connect(port: int) -> HTTPConnection:
    for host in LOOPBACK:
        connection = HTTPConnection(host, port, timeout=TIMEOUT)
        try:
            connection.connect()
        except TimeoutError:
            _give_up(NoAnswer.TOO_SLOW)
        except OSError:
            continue
        return connection
    return _give_up(NoAnswer.NOT_RUNNING)


class _Asking:
    """Questions over one connection, with limits."""

    def __init__(self, connection: HTTPConnection, late: Callable[[], bool]) -> None:
        self._connection, self._late = connection, late

    def get(self, path: str) -> bytes:
        """The body of the answer, if it is one."""
        try:
            self._connection.request("GET", path, headers={"Accept": "application/json"})
            with self._connection.getresponse() as response:
                _check(response)
                return self._body(response)
        except TimeoutError:
            _give_up(NoAnswer.TOO_SLOW)
        except (OSError, HTTPException, ValueError):
            _give_up(NoAnswer.NOT_ACTIVITYWATCH)

    def _body(self, response: HTTPResponse) -> bytes:
        parts: list[bytes] = []
        size = 0
        while part := response.read1(_CHUNK):
            size += len(part)
            if size > LARGEST_ANSWER:
                _give_up(NoAnswer.TOO_LARGE)
            if self._late():
                _give_up(NoAnswer.TOO_SLOW)
            parts.append(part)
        return b"".join(parts)


def _check(response: HTTPResponse) -> None:
    if response.status in {_UNAUTHORIZED, _FORBIDDEN}:
        _give_up(NoAnswer.KEY_WANTED)
    if response.status != _OK:
        _give_up(NoAnswer.NOT_ACTIVITYWATCH)
