"""Readings over time, and the two ways in which they are written down."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import Iterable, TextIO

import iso8601

from seriespack._codec import pack, unpack

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)
MOST_PLACES = 18


@dataclass(frozen=True)
class Series:
    """Readings: times in milliseconds since 1970, values in units of 10 ** -places."""

    times: tuple[int, ...]
    values: tuple[int, ...]
    places: int = 0

    def __post_init__(self) -> None:
        if len(self.times) != len(self.values):
            raise ValueError(f"{len(self.times)} times and {len(self.values)} values")

    def to_bytes(self) -> bytes:
        """The decimal places, the length of the first frame, and two frames."""
        times, values = pack(self.times), pack(self.values)
        return bytes([self.places]) + len(times).to_bytes(8, "little") + times + values

    @classmethod
    def from_bytes(cls, data: bytes) -> Series:
        """ValueError where the bytes are damaged."""
        split = 9 + int.from_bytes(data[1:9], "little")
        if not data or data[0] > MOST_PLACES:
            raise ValueError("not a packed series")
        return cls(tuple(unpack(data[9:split])), tuple(unpack(data[split:])), data[0])

    @classmethod
    def read_csv(cls, lines: Iterable[str]) -> Series:
        """Lines `time,value`: ISO 8601 (UTC where no offset is given) and a decimal number. ValueError names the line."""
        times: list[int] = []
        values: list[Decimal] = []
        for number, row in enumerate(csv.reader(lines), start=1):
            try:
                time, value = row
                times.append((iso8601.parse_date(time) - EPOCH) // MILLISECOND)
                values.append(_finite(value))
            except (ValueError, InvalidOperation) as error:
                raise ValueError(f"line {number}: {','.join(row)!r} is not 'time,value'") from error
        places = max((_places(value) for value in values), default=0)
        return cls(tuple(times), tuple(int(value.scaleb(places)) for value in values), places)

    def write_csv(self, out: TextIO) -> None:
        writer = csv.writer(out, lineterminator="\n")
        for time, value in zip(self.times, self.values):
            moment = (EPOCH + time * MILLISECOND).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            writer.writerow([moment, f"{Decimal(value).scaleb(-self.places):f}"])


def _places(value: Decimal) -> int:
    return max(0, -int(value.as_tuple().exponent))


def _finite(text: str) -> Decimal:
    value = Decimal(text)
    if not value.is_finite() or _places(value) > MOST_PLACES:
        raise ValueError(text)
    return value
