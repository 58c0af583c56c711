"""Errors that a user can mend."""

from __future__ import annotations


class MessengerError(Exception):
    """Its text is all that a user needs to see."""


class MissingExtra(MessengerError):
    """The package was installed without the part that was asked for."""

    def __init__(self, extra: str, error: ImportError) -> None:
        super().__init__(f"{error.name} is missing: install messenger[{extra}]")
