from __future__ import annotations

from pathlib import Path

import pytest

from nearword import Words
from nearword.words import default_file

MONTHS = ["January", "February", "March", "April", "May", "June", "July"]


@pytest.mark.parametrize(
    ("word", "near"),
    [("june", ["June", "July"]), ("FEBUARY", ["February", "January"]), ("mai", ["May", "March"]), ("xxxxxxxx", [])],
)
def test_near(word: str, near: list[str]) -> None:
    assert Words(MONTHS).near(word) == near


def test_count_and_limit() -> None:
    words = Words(MONTHS)
    assert words.near("june", count=1) == ["June"]
    assert words.near("jun", limit=0) == []
    assert words.near("june", count=0) == []


def test_read(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("Käse\n\n Brot \nKäse\n", encoding="utf-8")
    words = Words.read(file)
    assert (len(words), words.near("kase", limit=1)) == (2, ["Käse"])


def test_default_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEARWORD_WORDS", "here.txt")
    assert default_file() == Path("here.txt")
    monkeypatch.delenv("NEARWORD_WORDS")
    assert default_file().name == "words.txt"
