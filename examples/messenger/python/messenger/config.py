"""Where the client keeps its key, and what its user has written down."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

from messenger.errors import MessengerError, MissingExtra


def home() -> Path:
    """The client's folder. Only `keygen` makes it, so everything else runs without a writable one."""
    return Path(os.environ.get("MESSENGER_HOME") or os.path.expanduser("~/.messenger"))


class Config(NamedTuple):
    """`config.toml` in the client's folder."""

    server: str | None
    contacts: dict[str, str]


def load(path: Path | None = None) -> Config:
    """The configuration, or an empty one if there is none to read."""
    path = path or home() / "config.toml"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return Config(None, {})
    except UnicodeDecodeError as error:
        raise MessengerError(f"{path}: {error}") from None
    return _config(_parse(text, path), path)


def _parse(text: str, path: Path) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        try:
            import tomli as tomllib
        except ImportError as error:
            raise MissingExtra("client", error) from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MessengerError(f"{path}: {error}") from None


def _config(raw: dict[str, Any], path: Path) -> Config:
    server, contacts = raw.get("server"), raw.get("contacts", {})
    if not isinstance(server, (str, type(None))):
        raise MessengerError(f"{path}: 'server' is not text")
    if not isinstance(contacts, dict) or not all(isinstance(key, str) for key in contacts.values()):
        raise MessengerError(f"{path}: [contacts] does not hold names and public keys")
    return Config(server, contacts)
