"""Keys as people and files hold them: hexadecimal text, which survives URLs, shells and arguments."""

from __future__ import annotations

import os
from pathlib import Path

from messenger import _sealed
from messenger.errors import MessengerError


def parse(text: str) -> bytes:
    """A key from its text."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        raise MessengerError("a key is written with the digits 0-9 and a-f only") from None
    if len(key) != _sealed.KEY_LENGTH:
        raise MessengerError(f"a key has {2 * _sealed.KEY_LENGTH} hexadecimal digits")
    return key


def create(path: Path) -> bytes:
    """Makes a secret key at `path` and returns the public one. Never replaces a key: messages would be lost with it."""
    secret = _sealed.generate()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secret.hex() + "\n")
    except FileExistsError:
        raise MessengerError(f"{path} exists already") from None
    except OSError as error:
        raise MessengerError(f"cannot write {path}: {error.strerror}; name another file with --key") from None
    return _sealed.public_key(secret)


def load(path: Path) -> bytes:
    """The secret key at `path`."""
    try:
        return parse(path.read_text(encoding="ascii"))
    except (FileNotFoundError, NotADirectoryError):
        raise MessengerError(
            f"no secret key at {path}: make one with 'messenger keygen' or name one with --key"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise MessengerError(f"cannot read the key at {path}: {error}") from None
