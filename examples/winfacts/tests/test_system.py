from __future__ import annotations

import time

import pytest

from winfacts import uptime, volume, volumes


def test_uptime_goes_on() -> None:
    before = uptime()
    time.sleep(0.1)
    assert uptime() > before


def test_volumes() -> None:
    (system,) = [each for each in volumes() if each.root == "C:\\"]
    assert system.kind == "fixed"
    assert 0 < system.available <= system.size
    assert volume("C:\\").serial == system.serial


@pytest.mark.parametrize("root", ["?:\\", "C:\\no such folder\\"])
def test_no_volume(root: str) -> None:
    with pytest.raises(OSError, match="."):
        volume(root)
