from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from messenger import _sealed


class Pair:
    """A secret key and its public one."""

    def __init__(self) -> None:
        self.secret = _sealed.generate()
        self.public = _sealed.public_key(self.secret)


@pytest.fixture
def alice() -> Pair:
    return Pair()


@pytest.fixture
def bob() -> Pair:
    return Pair()


class Messenger:
    """The command line in processes of their own, with a home of its own and nothing else of ours."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MESSENGER_")}
        self.environment["HOME"] = self.environment["USERPROFILE"] = str(home)
        self.environment["PYTHONIOENCODING"] = "utf-8"

    def __call__(self, *arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "messenger.cli", *arguments],
            input=stdin,
            capture_output=True,
            env={**self.environment, **environment},
            timeout=60,
        )

    def out(self, *arguments: str, stdin: bytes = b"", **environment: str) -> str:
        """What a command that must succeed prints."""
        done = self(*arguments, stdin=stdin, **environment)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode().replace("\r\n", "\n")

    def error(self, *arguments: str, stdin: bytes = b"", **environment: str) -> str:
        """What a command that must fail says: one line, never a traceback."""
        done = self(*arguments, stdin=stdin, **environment)
        message = done.stderr.decode()
        assert (done.returncode, done.stdout, message.count("\n")) == (1, b"", 1), message
        return message


@pytest.fixture
def messenger(tmp_path: Path) -> Messenger:
    return Messenger(tmp_path)
