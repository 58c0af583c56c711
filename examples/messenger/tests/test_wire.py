from __future__ import annotations

import msgpack
import pytest

from messenger import wire
from messenger.errors import MessengerError


def test_a_page_survives():
    letters = [wire.Letter(1, 1_700_000_000, b"\x00\xff"), wire.Letter(2, 1_700_000_001, b"")]
    assert wire.unpack(wire.pack(letters)) == letters
    assert wire.unpack(wire.pack([])) == []


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"<html>",
        b"\x91",
        b"\x92\x01",
        *map(msgpack.packb, [1, [1], [[1, 2]], [[1, 2, "text"]], [[1, 2**40, b""]], [["1", 2, b""]]]),
    ],
)
def test_other_answers_are_refused(page):
    with pytest.raises(MessengerError, match="no page"):
        wire.unpack(page)
