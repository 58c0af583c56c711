"""What client and server say to each other: MessagePack, as sealed messages are binary."""

from __future__ import annotations

from typing import NamedTuple

import msgpack

from messenger.errors import MessengerError

CONTENT_TYPE = "application/vnd.msgpack"
MAX_SEALED = 64 * 1024
"""The largest sealed message that a server takes, in bytes."""
PAGE = 32
"""The most messages in one answer."""


class Letter(NamedTuple):
    """A sealed message in a mailbox."""

    id: int
    received: int
    """Seconds since 1970."""
    sealed: bytes


def pack(letters: list[Letter]) -> bytes:
    """One page of a mailbox."""
    return msgpack.packb([tuple(letter) for letter in letters])


def unpack(page: bytes) -> list[Letter]:
    """The letters of a page. The other side is not trusted to have written one."""
    try:
        letters = [Letter(*entry) for entry in msgpack.unpackb(page)]
        if all(map(_sound, letters)):
            return letters
    except (ValueError, TypeError, msgpack.UnpackException):
        pass
    raise MessengerError("the server's answer is no page of messages")


def _sound(letter: Letter) -> bool:
    """Whether a letter has the types it claims, and a time that a calendar can show."""
    numbers = isinstance(letter.id, int) and isinstance(letter.received, int)
    return numbers and 0 <= letter.received < 2**32 and isinstance(letter.sealed, bytes)
