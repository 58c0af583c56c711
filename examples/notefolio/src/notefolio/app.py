"""The program: a folder of notes, or those that tell what it is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from . import __version__
from .notes import Note, read_notes


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="notefolio", description="Read a folder of Markdown notes.")
    parser.add_argument("folder", nargs="?", type=Path, help="a folder of .md files; without one, an introduction")
    parser.add_argument("--version", action="version", version=f"notefolio {__version__}")
    asked = parser.parse_args(argv)
    if asked.folder is not None and not asked.folder.is_dir():
        parser.error(f"{asked.folder} is not a folder")
    return asked


def introduction() -> list[Note]:
    return [Note("welcome", files(__package__).joinpath("welcome.md").read_text(encoding="utf-8"))]


def main(argv: Sequence[str] | None = None) -> int:
    folder = arguments(argv).folder
    # Not before: `--version` and a wrong folder need no screen.
    from PySide6.QtWidgets import QApplication

    from .window import NotesWindow

    application = QApplication(sys.argv[:1])
    window = NotesWindow(read_notes(folder), str(folder)) if folder else NotesWindow(introduction(), "Introduction")
    window.show()
    return application.exec()
