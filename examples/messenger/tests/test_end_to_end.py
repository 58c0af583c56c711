"""The real server and the real command line, over a real socket."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from messenger import wire
from messenger.client import Server
from messenger.errors import MessengerError


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Process:
    """`messenger-server` on a port of its own."""

    def __init__(self, *arguments: str) -> None:
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-m", "messenger.server", "--port", str(port), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def __enter__(self) -> Process:
        for _ in range(200):
            try:
                httpx.get(self.url).raise_for_status()
                return self
            except httpx.TransportError:
                assert self.process.poll() is None, self.process.stdout.read()
                time.sleep(0.05)
        raise AssertionError("the server does not answer")

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def stop(self) -> tuple[int, str]:
        """Status and log after a polite request to stop."""
        self.process.send_signal(signal.SIGTERM)
        log, _ = self.process.communicate(timeout=30)
        return self.process.returncode, log


@pytest.fixture
def server(tmp_path: Path):
    with Process("--host", "127.0.0.1", "--database", str(tmp_path / "letters.db")) as process:
        yield process


def test_send_fetch_open(messenger, server):
    public = messenger.out("keygen").strip()
    assert messenger.out("send", public, "hello", MESSENGER_SERVER=server.url) == "message 1\n"
    messenger.out("send", "--server", server.url, public, stdin=b"line one\nline \x1b[31mtwo")
    lines = messenger.out("fetch", "--server", server.url + "/").splitlines()
    assert [line.split(",")[0] for line in lines] == [
        "message 1",
        "    hello",
        "message 2",
        "    line one",
        "    line \N{REPLACEMENT CHARACTER}[31mtwo",
    ]
    assert messenger.out("fetch", "--server", server.url, "--after", "1").startswith("message 2,")


def test_fetches_page_by_page_and_shows_what_does_not_open(messenger, server, bob):
    public = bytes.fromhex(messenger.out("keygen").strip())
    with Server(server.url) as mailbox:
        count = wire.PAGE + 1
        for _ in range(count):
            mailbox.send(public, b"garbage")
        assert len(list(mailbox.fetch(public))) == count
        assert list(mailbox.fetch(bob.public)) == []
        with pytest.raises(MessengerError, match="413"):
            mailbox.send(public, bytes(wire.MAX_SEALED + 1))
    assert messenger.out("fetch", "--server", server.url).count("(a sealed message has at least") == count


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process at once there")
def test_stops_politely_and_keeps_its_messages(messenger, tmp_path, bob):
    database = str(tmp_path / "letters.db")
    with Process("--database", database) as first:
        with Server(first.url) as mailbox:
            mailbox.send(bob.public, b"kept")
        status, log = first.stop()
    assert (status, "Traceback" in log) == (0, False), log
    with Process("--database", database) as second, Server(second.url) as mailbox:
        assert [letter.sealed for letter in mailbox.fetch(bob.public)] == [b"kept"]


def test_what_the_server_cannot_use_is_explained(tmp_path):
    command = [sys.executable, "-m", "messenger.server", "--database", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert str(tmp_path) in done.stderr
