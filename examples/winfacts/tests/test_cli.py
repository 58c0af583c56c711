from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path


def winfacts(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "winfacts.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_version() -> None:
    assert winfacts("--version").stdout == f"winfacts {version('winfacts')}\n"


def test_attributes(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert "readonly" in winfacts("attributes", "--set", "readonly", file).stdout
    assert "readonly" not in winfacts("attributes", "--clear", "readonly", file).stdout


def test_no_such_file(tmp_path: Path) -> None:
    done = winfacts("attributes", tmp_path / "nothing")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)


def test_volumes() -> None:
    assert "C:\\" in winfacts("volumes").stdout
