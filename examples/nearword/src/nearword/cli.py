"""The nearest words of a list, one a line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nearword import Words, __version__
from nearword.words import default_file


def main(arguments: list[str] | None = None) -> int:
    """0 where a word was found, 1 where none is near, 2 where the list cannot be read."""
    parser = argparse.ArgumentParser(prog="nearword", description=__doc__)
    parser.add_argument("word")
    parser.add_argument("--words", type=Path, default=default_file(), metavar="FILE", help="one word a line (default: %(default)s)")
    parser.add_argument("--count", type=int, default=3, help="how many at most (default: %(default)s)")
    parser.add_argument("--limit", type=int, default=3, help="how many edits away at most (default: %(default)s)")
    parser.add_argument("--version", action="version", version=f"nearword {__version__}")
    options = parser.parse_args(arguments)
    try:
        words = Words.read(options.words)
    except (OSError, UnicodeDecodeError) as error:
        print(f"nearword: {options.words}: {error}", file=sys.stderr)
        return 2
    found = words.near(options.word, options.count, options.limit)
    for word in found:
        print(word)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
