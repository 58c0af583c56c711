from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Iterator
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import urlopen

import pytest


def nearword(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", "-m", "nearword.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "words.txt"
    file.write_text("Käse\nBrot\nButter\n", encoding="utf-8")
    return file


def test_command_line(words: Path) -> None:
    found = nearword("kase", "--words", words, "--limit", "1")
    assert (found.returncode, found.stdout) == (0, "Käse\n")
    none = nearword("xylophone", "--words", words)
    assert (none.returncode, none.stdout, none.stderr) == (1, "", "")


def test_no_list(tmp_path: Path) -> None:
    done = nearword("kase", "--words", tmp_path / "nothing.txt")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_version() -> None:
    assert nearword("--version").stdout == f"nearword {version('nearword')}\n"


@pytest.fixture
def server(words: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "nearword.server", "--host", "127.0.0.1", "--port", str(port), "--words", str(words)]
    with subprocess.Popen(command) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            answers(url, process)
            yield url
        finally:
            process.terminate()


def answers(url: str, process: subprocess.Popen[bytes]) -> None:
    """Waits until the server does, or has ended."""
    while process.poll() is None:
        try:
            urlopen(url, timeout=10).close()
            return
        except URLError:
            time.sleep(0.05)
    raise AssertionError(f"the server ended with {process.returncode}")


def get(url: str) -> tuple[int, dict[str, object]]:
    try:
        with urlopen(url, timeout=10) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        with error:
            return error.code, json.load(error)


def test_server(server: str) -> None:
    assert get(f"{server}/") == (200, {"name": "nearword", "version": version("nearword"), "words": 3})
    assert get(f"{server}/near/{quote('käs')}?count=1") == (200, {"word": "käs", "near": ["Käse"]})


@pytest.mark.parametrize(("path", "status"), [("/nothing", 404), ("/near/", 404), ("/near/a?count=0", 400), ("/near/a?count=x", 400), ("/near/" + "a" * 201, 400)])
def test_bad_requests(server: str, path: str, status: int) -> None:
    code, body = get(server + path)
    assert (code, list(body)) == (status, ["error"])
