from __future__ import annotations

import os
import stat

import pytest

from messenger import _sealed, keys
from messenger.errors import MessengerError


def test_reads_its_own_text(alice):
    assert keys.parse(f" {alice.public.hex().upper()}\n") == alice.public


@pytest.mark.parametrize("text", ["", "xyz", "ab" * 31, "ab" * 33, "é" * 64])
def test_refuses_other_text(text):
    with pytest.raises(MessengerError, match="a key"):
        keys.parse(text)


def test_creates_a_private_file_once(tmp_path):
    path = tmp_path / "new" / "key"
    public = keys.create(path)
    assert _sealed.public_key(keys.load(path)) == public
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    with pytest.raises(MessengerError, match="exists already"):
        keys.create(path)
    assert path.read_bytes() == before


def test_tells_what_is_wrong_with_a_file(tmp_path):
    with pytest.raises(MessengerError, match="messenger keygen"):
        keys.load(tmp_path / "none")
    with pytest.raises(MessengerError, match="cannot read"):
        keys.load(tmp_path)
    (tmp_path / "key").write_bytes(b"\xff")
    with pytest.raises(MessengerError, match="cannot read"):
        keys.load(tmp_path / "key")
