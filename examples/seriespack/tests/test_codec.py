from __future__ import annotations

import random

import pytest

from seriespack import crc32c, pack, unpack

LEAST, MOST = -(2**63), 2**63 - 1


@pytest.mark.parametrize(
    "values",
    [[], [0], [LEAST, MOST, LEAST], [5] * 1000, list(range(1000)), [MOST - i * i for i in range(100)]],
    ids=["none", "zero", "extremes", "constant", "steps", "curve"],
)
def test_comes_back(values: list[int]) -> None:
    assert unpack(pack(values)) == values


def test_random_series_come_back() -> None:
    draw = random.Random(1)
    for _ in range(200):
        values = [draw.randint(LEAST, MOST) >> draw.randrange(64) for _ in range(draw.randrange(50))]
        assert unpack(pack(values)) == values


@pytest.mark.parametrize(("values", "size"), [(range(0, 10**9, 10**6), 1018), ([7] * 1000, 1010)])
def test_regular_series_take_a_byte_a_value(values: list[int], size: int) -> None:
    assert len(pack(values)) <= size


@pytest.mark.parametrize("value", [LEAST - 1, MOST + 1])
def test_wider_than_64_bits(value: int) -> None:
    with pytest.raises(OverflowError):
        pack([value])


def test_every_damaged_byte_is_noticed() -> None:
    frame = pack([1, 2, 3, 500])
    for at in range(len(frame)):
        with pytest.raises(ValueError, match="frame|checksum"):
            unpack(frame[:at] + bytes([frame[at] ^ 1]) + frame[at + 1 :])


def sealed(body: bytes) -> bytes:
    """A body with a right checksum, so that what is behind it is read."""
    return body + crc32c(body).to_bytes(4, "little")


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"SP\x01\x00", "longer"),
        (b"SP\x02\x00\x00", "version"),
        (b"SP\x01\x03\x00", "header"),
        (b"SP\x01\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "header"),
        (b"SP\x01\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02", "header"),
        (b"SP\x01\x00\x01\x80", "values"),
        (b"SP\x01\x00\x01\x00\x00", "values"),
    ],
    ids=["short", "version", "order", "count", "wide count", "cut", "trailing"],
)
def test_damage_under_a_right_checksum(body: bytes, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        unpack(sealed(body))


def test_crc32c_of_the_standard() -> None:
    # RFC 3720, appendix B.4.
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(b"\xff" * 32) == 0x62A8AB43
    assert crc32c(bytes(range(16, 32)), crc32c(bytes(range(16)))) == crc32c(bytes(range(32))) == 0x46DD794E
    assert crc32c(b"") == 0
