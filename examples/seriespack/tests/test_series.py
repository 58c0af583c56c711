from __future__ import annotations

from io import StringIO

import pytest

from seriespack import Series

CSV = """\
2026-01-31T23:59:59.250Z,20.5
2026-02-01T01:00:00+01:00,-0.125
1969-12-31T23:59:59.999Z,3
"""


def test_csv() -> None:
    series = Series.read_csv(StringIO(CSV))
    assert series == Series((1769903999250, 1769904000000, -1), (20500, -125, 3000), 3)
    out = StringIO()
    series.write_csv(out)
    assert out.getvalue() == (
        "2026-01-31T23:59:59.250Z,20.500\n2026-02-01T00:00:00.000Z,-0.125\n1969-12-31T23:59:59.999Z,3.000\n"
    )


@pytest.mark.parametrize("series", [Series((), ()), Series((1, 2), (-3, 4), 2)])
def test_bytes(series: Series) -> None:
    assert Series.from_bytes(series.to_bytes()) == series


@pytest.mark.parametrize("line", ["yesterday,1", "2026-01-01T00:00:00Z,much", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z,NaN"])
def test_a_bad_line_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        Series.read_csv(["2026-01-01T00:00:00Z,1", line])


@pytest.mark.parametrize("data", [b"", b"\xff" * 40, Series((1,), (2,)).to_bytes()[:-1], Series((1,), (2,)).to_bytes()[:5]])
def test_damaged_bytes(data: bytes) -> None:
    with pytest.raises(ValueError, match="."):
        Series.from_bytes(data)


def test_times_without_values() -> None:
    with pytest.raises(ValueError, match="1 times and 0 values"):
        Series((1,), ())
