from __future__ import annotations

import pytest

from messenger import config
from messenger.errors import MessengerError


def test_is_optional(tmp_path):
    assert config.load(tmp_path / "none.toml") == config.Config(None, {})


def test_is_read_from_the_home(tmp_path, monkeypatch):
    (tmp_path / "config.toml").write_text('server = "http://here"\n[contacts]\nalice = "ab"\n')
    monkeypatch.setenv("MESSENGER_HOME", str(tmp_path))
    assert config.load() == config.Config("http://here", {"alice": "ab"})


@pytest.mark.parametrize("text", ["server = 1", "contacts = 1", "[contacts]\nalice = 1", "server =", "\xff"])
def test_mistakes_name_the_file(tmp_path, text):
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(MessengerError, match="config.toml"):
        config.load(path)
