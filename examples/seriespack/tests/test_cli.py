from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

LINES = "".join(f"2026-01-01T00:{minute:02}:00.000Z,{20 + minute % 3}.5\n" for minute in range(60))


def seriespack(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "seriespack.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    source = tmp_path / "readings.csv"
    source.write_text(LINES, encoding="utf-8")
    assert seriespack("pack", source, tmp_path / "readings.spk").returncode == 0
    return tmp_path / "readings.spk"


def test_round_trip(packed: Path) -> None:
    assert seriespack("unpack", packed).stdout == LINES
    assert seriespack("info", packed).stdout == f"60 readings in {packed.stat().st_size} bytes\n"
    assert packed.stat().st_size < len(LINES) / 10


def test_a_damaged_file(packed: Path) -> None:
    packed.write_bytes(packed.read_bytes()[:-1] + b"?")
    done = seriespack("unpack", packed)
    assert (done.returncode, done.stdout) == (1, "")
    assert "readings.spk: the checksum does not match" in done.stderr


def test_version() -> None:
    assert seriespack("--version").stdout.startswith(f"seriespack {version('seriespack')} (deltapack ")
