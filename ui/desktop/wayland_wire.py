"""Wayland's message format, as far as asking for idle time needs it.

A message is who, what, how long, then numbers and strings in steps of four bytes, in the machine's own byte order. None
of those that are needed here carries a file descriptor. docs/decisions/0007-idle-time-under-wayland.md tells why no
binding is used.
"""

import struct
from dataclasses import dataclass

HEADER = struct.Struct("=II")
NUMBER = struct.Struct("=I")


class BrokenMessageError(ValueError):
    """What came is not Wayland's format."""


@dataclass(frozen=True)
class Message:
    """A request or an event: the object's number, what it is, and its arguments."""

    target: int
    opcode: int
    body: bytes


@dataclass(frozen=True)
class Global:
    """Something the compositor offers."""

    name: int
    interface: str
    version: int


def packed(target: int, opcode: int, *arguments: int | str) -> bytes:
    """A request with numbers and strings."""
    body = b"".join(_packed_string(each) if isinstance(each, str) else NUMBER.pack(each) for each in arguments)
    return HEADER.pack(target, (HEADER.size + len(body)) << 16 | opcode) + body


def _packed_string(text: str) -> bytes:
    content = text.encode() + b"\0"
    return NUMBER.pack(len(content)) + content + b"\0" * (-len(content) % 4)


def unpacked(buffer: bytearray) -> list[Message]:
    """Take the complete messages out of the buffer; BrokenMessageError for a length that cannot be."""
    messages = []
    while len(buffer) >= HEADER.size:
        target, what = HEADER.unpack_from(buffer)
        length = what >> 16
        if length < HEADER.size or length % 4:
            raise BrokenMessageError(f"a message of {length} bytes")
        if len(buffer) < length:
            break
        messages.append(Message(target, what & 0xFFFF, bytes(buffer[HEADER.size : length])))
        del buffer[:length]
    return messages


def number(body: bytes) -> int:
    """The one number that is all of these arguments; BrokenMessageError when it is not."""
    if len(body) != NUMBER.size:
        raise BrokenMessageError("a number that cannot be read")
    return int(NUMBER.unpack(body)[0])


def offered_global(body: bytes) -> Global:
    """What the registry says about one thing it offers; BrokenMessageError when it is cut short."""
    try:
        name, length = HEADER.unpack_from(body)
        interface = body[HEADER.size : HEADER.size + length].rstrip(b"\0").decode()
        (version,) = NUMBER.unpack_from(body, HEADER.size + length + -length % 4)
    except (struct.error, UnicodeDecodeError) as error:
        raise BrokenMessageError("a global that cannot be read") from error
    return Global(name, interface, version)
