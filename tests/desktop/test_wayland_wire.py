"""The wire to a Wayland compositor: messages that come in pieces, that make no sense, or that nobody reads."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.desktop.wayland_connection import WaylandConnection
from ui.desktop.wayland_wire import BrokenMessageError, Global, Message, offered_global, packed, unpacked


def test_a_request_reads_as_it_was_written() -> None:
    assert packed(2, 0, 7, "wl_seat", 1, 5) == (
        b"\x02\x00\x00\x00" + (32 << 16).to_bytes(4, "little") + b"\x07\x00\x00\x00"
        b"\x08\x00\x00\x00wl_seat\x00" + b"\x01\x00\x00\x00" + b"\x05\x00\x00\x00"
    )


@given(
    st.lists(st.tuples(st.integers(1, 2**32 - 1), st.integers(0, 2**16 - 1), st.text(max_size=9)), max_size=5),
    st.integers(1, 9),
)
def test_messages_in_pieces_come_out_whole(requests: list[tuple[int, int, str]], piece: int) -> None:
    stream = b"".join(packed(target, opcode, 3, text) for target, opcode, text in requests)
    buffer, found = bytearray(), []
    for start in range(0, len(stream), piece):
        buffer += stream[start : start + piece]
        found += unpacked(buffer)
    assert not buffer
    assert found == [Message(target, opcode, packed(target, opcode, 3, text)[8:]) for target, opcode, text in requests]


@given(st.binary(max_size=64))
def test_nonsense_is_refused_and_nothing_worse(nonsense: bytes) -> None:
    for read in (lambda: unpacked(bytearray(nonsense)), lambda: offered_global(nonsense)):
        try:
            read()
        except BrokenMessageError:
            continue


def test_what_is_offered_is_read() -> None:
    assert offered_global(packed(2, 0, 7, "wl_seat", 8)[8:]) == Global(7, "wl_seat", 8)


@pytest.mark.parametrize(
    "words",
    [
        b"\x01\x00\x00\x00\x03\x00\x03\x00",
        packed(1, 0, 2, 1, "no such object"),
        packed(2, 1),
        packed(2, 0, 1),
    ],
)
def test_a_compositor_that_says_nonsense_or_refuses_is_left(words: bytes, qtbot: QtBot) -> None:
    ours, theirs = socket.socketpair()
    connection = WaylandConnection(ours)
    with theirs, qtbot.waitSignal(connection.lost):
        theirs.sendall(words)
    assert connection.offers == ()
    connection.read()
    connection.send(1, 0, 9)


def test_a_compositor_that_stops_reading_is_left(qtbot: QtBot) -> None:
    ours, theirs = socket.socketpair()
    connection = WaylandConnection(ours)
    with theirs, qtbot.waitSignal(connection.lost):
        for _ in range(100_000):
            connection.send(1, 0, 9)
