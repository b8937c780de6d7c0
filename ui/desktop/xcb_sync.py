"""The few calls of libxcb and its SYNC extension that idle time needs, through ctypes.

libxcb and not libX11, whose error handlers end the process: here an error is an event like any other, and a server that
went away is a connection that has an error. Replies are copied and freed at once.
"""

import ctypes as c
import functools
import struct
from dataclasses import dataclass
from typing import Any, Literal

IDLE_COUNTER = b"IDLETIME"

Transition = Literal["rising", "falling"]
_TEST_TYPE: dict[Transition, int] = {"rising": 0, "falling": 1}

# XCB_SYNC_CA_COUNTER, VALUE_TYPE, VALUE, TEST_TYPE, DELTA and EVENTS: everything an alarm has.
_ALL_ALARM_FIELDS = 0b111111
_ABSOLUTE = 0
_ALARM_NOTIFY = 1
_REPLY_HEADER = 32
_SENT_BY_CLIENT = 0x80


class XcbError(Exception):
    """There is no X server to be reached, or it has no idle counter; the text says which, in plain words."""


@dataclass(frozen=True)
class AlarmFired:
    """The idle counter crossed an alarm's value."""

    alarm: int


@dataclass(frozen=True)
class RequestFailed:
    """The server refused an earlier request."""

    code: int


class _Cookie(c.Structure):
    _fields_ = (("sequence", c.c_uint),)


class _Int64(c.Structure):
    _fields_ = (("high", c.c_int32), ("low", c.c_uint32))

    def number(self) -> int:
        return (int(self.high) << 32) | int(self.low)


class _ExtensionData(c.Structure):
    _fields_ = (
        ("response_type", c.c_uint8),
        ("pad", c.c_uint8),
        ("sequence", c.c_uint16),
        ("length", c.c_uint32),
        ("present", c.c_uint8),
        ("major_opcode", c.c_uint8),
        ("first_event", c.c_uint8),
        ("first_error", c.c_uint8),
    )


class _CounterReply(c.Structure):
    _fields_ = (
        ("response_type", c.c_uint8),
        ("pad", c.c_uint8),
        ("sequence", c.c_uint16),
        ("length", c.c_uint32),
        ("value", _Int64),
    )


class _AlarmValues(c.Structure):
    """What a new alarm is made of, in the order and the packing of the protocol."""

    _fields_ = (
        ("counter", c.c_uint32),
        ("value_type", c.c_uint32),
        ("value", _Int64),
        ("test_type", c.c_uint32),
        ("delta", _Int64),
        ("events", c.c_uint32),
    )


class _Event(c.Structure):
    """An AlarmNotify event; of an error only the first two bytes (0 and the code) are read."""

    _fields_ = (
        ("response_type", c.c_uint8),
        ("detail", c.c_uint8),
        ("sequence", c.c_uint16),
        ("alarm", c.c_uint32),
    )


@dataclass(frozen=True)
class _Libraries:
    xcb: c.CDLL
    sync: c.CDLL
    sync_id: int
    free: Any


@functools.cache
def _libraries() -> _Libraries:
    """The libraries with their signatures; OSError when they are not installed."""
    xcb, sync, libc = c.CDLL("libxcb.so.1"), c.CDLL("libxcb-sync.so.1"), c.CDLL(None)
    pointer = c.c_void_p
    for library, name, result, arguments in (
        (xcb, "xcb_connect", pointer, (c.c_char_p, pointer)),
        (xcb, "xcb_disconnect", None, (pointer,)),
        (xcb, "xcb_connection_has_error", c.c_int, (pointer,)),
        (xcb, "xcb_get_file_descriptor", c.c_int, (pointer,)),
        (xcb, "xcb_flush", c.c_int, (pointer,)),
        (xcb, "xcb_generate_id", c.c_uint32, (pointer,)),
        (xcb, "xcb_poll_for_event", c.POINTER(_Event), (pointer,)),
        (xcb, "xcb_poll_for_queued_event", c.POINTER(_Event), (pointer,)),
        (xcb, "xcb_get_extension_data", c.POINTER(_ExtensionData), (pointer, pointer)),
        (sync, "xcb_sync_initialize", _Cookie, (pointer, c.c_uint8, c.c_uint8)),
        (sync, "xcb_sync_initialize_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_list_system_counters", _Cookie, (pointer,)),
        (sync, "xcb_sync_list_system_counters_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_query_counter", _Cookie, (pointer, c.c_uint32)),
        (sync, "xcb_sync_query_counter_reply", c.POINTER(_CounterReply), (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_create_alarm", _Cookie, (pointer, c.c_uint32, c.c_uint32, c.POINTER(_AlarmValues))),
        (sync, "xcb_sync_destroy_alarm", _Cookie, (pointer, c.c_uint32)),
        (libc, "free", None, (pointer,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return _Libraries(xcb, sync, c.addressof(c.c_char.in_dll(sync, "xcb_sync_id")), libc.free)


class SyncConnection:
    """One connection to an X server and its idle counter; it knows nothing of event loops."""

    def __init__(self, display: str | None = None) -> None:
        """Connect to a display by name (None: the one of the environment); XcbError when that leads nowhere."""
        try:
            self._lib = _libraries()
        except (OSError, AttributeError, ValueError) as error:
            raise XcbError("libxcb or libxcb-sync is not installed") from error
        self._connection: int | None = self._lib.xcb.xcb_connect(display.encode() if display else None, None)
        try:
            self._first_event = self._begin_sync()
            self._counter = self._find_idle_counter()
        except XcbError:
            self.close()
            raise

    @property
    def lost(self) -> bool:
        """The server is gone, or the connection was closed."""
        return self._connection is None or self._lib.xcb.xcb_connection_has_error(self._connection) != 0

    @property
    def descriptor(self) -> int:
        """The file descriptor that becomes readable when events arrive."""
        return int(self._lib.xcb.xcb_get_file_descriptor(self._connection))

    def idle_milliseconds(self) -> int | None:
        """What the idle counter shows; None when the server cannot be asked any more.

        Events may be read from the socket on the way: `queued_events` has to be asked afterwards.
        """
        if self.lost:
            return None
        cookie = self._lib.sync.xcb_sync_query_counter(self._connection, self._counter)
        reply = self._lib.sync.xcb_sync_query_counter_reply(self._connection, cookie, None)
        if not reply:
            return None
        value: int = reply.contents.value.number()
        self._lib.free(reply)
        return value

    def create_alarm(self, milliseconds: int, transition: Transition) -> int:
        """An alarm for each time the counter rises to this value, or falls to it; its number."""
        alarm = int(self._lib.xcb.xcb_generate_id(self._connection))
        values = _AlarmValues(
            counter=self._counter,
            value_type=_ABSOLUTE,
            value=_Int64(milliseconds >> 32, milliseconds & 0xFFFFFFFF),
            test_type=_TEST_TYPE[transition],
            delta=_Int64(0, 0),
            events=1,
        )
        self._lib.sync.xcb_sync_create_alarm(self._connection, alarm, _ALL_ALARM_FIELDS, c.byref(values))
        self._lib.xcb.xcb_flush(self._connection)
        return alarm

    def destroy_alarm(self, alarm: int) -> None:
        """Take an alarm back; it may still have an event under way."""
        if not self.lost:
            self._lib.sync.xcb_sync_destroy_alarm(self._connection, alarm)
            self._lib.xcb.xcb_flush(self._connection)

    def events(self) -> list[AlarmFired | RequestFailed]:
        """Everything that has arrived."""
        return self._take("xcb_poll_for_event")

    def queued_events(self) -> list[AlarmFired | RequestFailed]:
        """What was read from the socket together with a reply; the socket will not become readable for these."""
        return self._take("xcb_poll_for_queued_event")

    def close(self) -> None:
        """End the connection; a second time does nothing."""
        if self._connection is not None:
            self._lib.xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _take(self, function: str) -> list[AlarmFired | RequestFailed]:
        found: list[AlarmFired | RequestFailed] = []
        if self._connection is None:
            return found
        poll = getattr(self._lib.xcb, function)
        while event := poll(self._connection):
            kind = event.contents.response_type & ~_SENT_BY_CLIENT
            if kind == 0:
                found.append(RequestFailed(event.contents.detail))
            elif kind == self._first_event + _ALARM_NOTIFY:
                found.append(AlarmFired(event.contents.alarm))
            self._lib.free(event)
        return found

    def _begin_sync(self) -> int:
        """Greet the extension as the protocol demands; the number of its first event."""
        if self.lost:
            raise XcbError("no X server answers")
        extension = self._lib.xcb.xcb_get_extension_data(self._connection, self._lib.sync_id)
        if not extension or not extension.contents.present:
            raise XcbError("the X server has no SYNC extension")
        cookie = self._lib.sync.xcb_sync_initialize(self._connection, 3, 1)
        reply = self._lib.sync.xcb_sync_initialize_reply(self._connection, cookie, None)
        if not reply:
            raise XcbError("the SYNC extension does not answer")
        self._lib.free(reply)
        return int(extension.contents.first_event)

    def _find_idle_counter(self) -> int:
        cookie = self._lib.sync.xcb_sync_list_system_counters(self._connection)
        reply = self._lib.sync.xcb_sync_list_system_counters_reply(self._connection, cookie, None)
        if not reply:
            raise XcbError("the X server names no counters")
        length = _REPLY_HEADER + 4 * int(c.cast(reply, c.POINTER(c.c_uint32))[1])
        content = c.string_at(reply, length)
        self._lib.free(reply)
        counter = named_counters(content).get(IDLE_COUNTER)
        if counter is None:
            raise XcbError("the X server has no idle counter")
        return counter


def named_counters(reply: bytes) -> dict[bytes, int]:
    """The counters of a ListSystemCounters reply, taken apart by hand.

    libxcb's own accessor for the name looks two bytes too far: it counts the padding that C gives the structure and the
    protocol does not (seen with libxcb 1.15).
    """
    (count,) = struct.unpack_from("=I", reply, 8)
    found, at = {}, _REPLY_HEADER
    for _ in range(count):
        counter, name_length = struct.unpack_from("=I8xH", reply, at)
        begin = at + struct.calcsize("=I8xH")
        found[reply[begin : begin + name_length]] = counter
        at = begin + name_length + -(begin + name_length) % 4
    return found
