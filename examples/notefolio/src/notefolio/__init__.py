"""A folder of Markdown notes in a window."""

from importlib.metadata import version

from .notes import Note, matching, read_notes

__all__ = ["Note", "matching", "read_notes"]
__version__ = version("notefolio")
