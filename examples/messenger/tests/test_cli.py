from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version

import pytest


def test_version(messenger):
    assert messenger.out("--version") == f"messenger {version('messenger')}\n"


def test_starts_without_what_it_does_not_need():
    heavy = {"dataclasses", "httpx", "importlib.metadata", "msgpack", "sqlite3"}
    code = f"import sys; sys.path += {sys.path!r}; import messenger.cli; print({heavy!r} & set(sys.modules))"
    # Without site, as that runs other packages' start-up code.
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("set()\n", "")


def test_seals_and_opens_without_a_server(messenger):
    public = messenger.out("keygen").strip()
    assert messenger.out("public").strip() == public
    assert messenger.out("open", messenger.out("seal", public, "grüß dich").strip()) == "grüß dich"
    sealed = messenger.out("seal", public, stdin=b"\x00\r\n")
    assert messenger("open", stdin=sealed.encode()).stdout == b"\x00\r\n"


def test_contacts_have_names(messenger):
    public = messenger.out("keygen").strip()
    (messenger.home / ".messenger" / "config.toml").write_text(f'[contacts]\nme = "{public}"\n')
    assert messenger.out("open", stdin=messenger.out("seal", "me", "hi").encode()) == "hi"


def test_one_key_can_be_named(messenger, tmp_path):
    public = messenger.out("keygen", "--key", str(tmp_path / "other")).strip()
    assert messenger.out("public", MESSENGER_KEY=str(tmp_path / "other")).strip() == public
    assert not (tmp_path / ".messenger").exists()


def test_a_home_that_cannot_be_written(messenger, bob, tmp_path):
    (tmp_path / "file").write_text("")
    nowhere = {"HOME": str(tmp_path / "file"), "USERPROFILE": str(tmp_path / "file")}
    assert messenger.out("--version", **nowhere)
    assert messenger.out("seal", bob.public.hex(), "hello", **nowhere)
    assert "--key" in messenger.error("keygen", **nowhere)
    assert "messenger keygen" in messenger.error("open", "AAAA", **nowhere)
    key = str(tmp_path / "key")
    public = messenger.out("keygen", "--key", key, **nowhere).strip()
    sealed = messenger.out("seal", public, "hello", **nowhere)
    assert messenger.out("open", "--key", key, stdin=sealed.encode(), **nowhere) == "hello"


def test_mistakes_are_explained(messenger, bob):
    messenger.out("keygen")
    assert "exists already" in messenger.error("keygen")
    assert "hexadecimal digits" in messenger.error("seal", "abcd", "hello")
    assert "not the text" in messenger.error("open", "*")
    assert "at least" in messenger.error("open", "AAAA")
    sealed = messenger.out("seal", bob.public.hex(), "hello")
    assert "another key" in messenger.error("open", stdin=sealed.encode())
    assert "--server" in messenger.error("fetch")
    assert "protocol" in messenger.error("fetch", "--server", "nonsense")
    assert "cannot reach http://127.0.0.1:1" in messenger.error("fetch", "--server", "http://127.0.0.1:1")


@pytest.mark.skipif(os.name != "posix", reason="the shell's pipe")
def test_a_reader_may_leave(messenger):
    messenger.out("keygen")
    command = f"{sys.executable} -m messenger.cli public | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=messenger.environment)
    assert done.stderr == b""
