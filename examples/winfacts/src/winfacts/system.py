"""The running system."""

from datetime import timedelta

from winfacts._kernel32 import lib


def uptime() -> timedelta:
    """Since the system was started, sleep included."""
    return timedelta(milliseconds=lib.GetTickCount64())
