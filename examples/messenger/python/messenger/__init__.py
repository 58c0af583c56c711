"""Anonymous sealed messages."""

from __future__ import annotations


def version() -> str:
    """The installed version: the wheel's metadata is the one place that states it."""
    from importlib.metadata import version as installed

    return installed("messenger")
