"""Drives and what is on them."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase

from winfacts._kernel32 import ffi, lib
from winfacts.errors import failure

# What GetDriveTypeW answers, from 0.
KINDS = ("unknown", "none", "removable", "fixed", "network", "optical", "memory")


@dataclass(frozen=True)
class Volume:
    """A volume: its root (`C:\\`), sizes in bytes as this user may use them."""

    root: str
    label: str
    filesystem: str
    kind: str
    serial: int
    size: int
    available: int


def volume(root: str) -> Volume:
    """OSError where there is no volume, or none that can be read."""
    facts = ffi.new("volume_facts *")
    code = lib.volume(root, facts)
    if code:
        raise failure(root, code)
    return Volume(
        root, ffi.string(facts.label), ffi.string(facts.filesystem), KINDS[facts.kind], facts.serial, facts.size, facts.available
    )


def volumes() -> list[Volume]:
    """All that can be read; an empty drive is none."""
    present = lib.GetLogicalDrives()
    found = []
    for place, letter in enumerate(ascii_uppercase):
        if present >> place & 1:
            try:
                found.append(volume(f"{letter}:\\"))
            except OSError:
                continue
    return found
