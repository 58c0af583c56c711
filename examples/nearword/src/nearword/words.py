"""A list of words, and what in it is near to another word."""

from __future__ import annotations

import heapq
import os
from pathlib import Path
from typing import Iterable

from platformdirs import user_data_path

from nearword._distance import distance


def default_file() -> Path:
    """NEARWORD_WORDS, else the user's own list."""
    return Path(os.environ.get("NEARWORD_WORDS") or user_data_path("nearword", appauthor=False) / "words.txt")


class Words:
    """Words in their order: of two that are as near, the earlier one comes first."""

    def __init__(self, words: Iterable[str]) -> None:
        self._folded = {word: word.casefold() for word in words if word}

    @classmethod
    def read(cls, file: Path) -> Words:
        """One word a line, UTF-8. OSError and UnicodeDecodeError as of any file."""
        return cls(line.strip() for line in file.read_text(encoding="utf-8").splitlines())

    def __len__(self) -> int:
        return len(self._folded)

    def near(self, word: str, count: int = 3, limit: int = 3) -> list[str]:
        """At most `count` words, at most `limit` edits away; upper and lower case are one."""
        wanted = word.casefold()
        scored = ((distance(wanted, folded, limit), known) for known, folded in self._folded.items())
        best = heapq.nsmallest(count, (each for each in scored if each[0] <= limit), key=lambda each: each[0])
        return [known for _, known in best]
