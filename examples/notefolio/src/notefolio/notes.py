"""Notes as they lie on the disk. No window is needed for any of this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Note:
    name: str
    text: str

    @property
    def title(self) -> str:
        """Its first heading; without one, the name of its file."""
        headings = (line.lstrip("#").strip() for line in self.text.splitlines() if line.startswith("#"))
        return next(filter(None, headings), self.name)


def read_notes(folder: Path) -> list[Note]:
    """By title. What cannot be read as UTF-8 is shown with marks in its place: a note is not lost for one bad byte."""
    files = (path for path in folder.glob("*.md") if path.is_file())
    notes = (Note(path.stem, path.read_text(encoding="utf-8", errors="replace")) for path in files)
    return sorted(notes, key=lambda note: note.title.casefold())


def matching(notes: Iterable[Note], words: str) -> list[Note]:
    """Those that hold each of the words, in whatever case."""
    wanted = words.casefold().split()
    return [note for note in notes if all(word in note.text.casefold() for word in wanted)]
