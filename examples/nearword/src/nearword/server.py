"""Serves the nearest words of a list (extra `server`)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nearword import Words
from nearword.app import create_app
from nearword.words import default_file

try:
    from waitress import serve
except ImportError:
    sys.exit("nearword-server: the server needs the extra 'server': pip install 'nearword[server]'")


def main() -> None:
    parser = argparse.ArgumentParser(prog="nearword-server", description=__doc__)
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--words", type=Path, metavar="FILE", help=f"one word a line (default: {default_file()}, or nothing)")
    options = parser.parse_args()
    file = options.words or default_file()
    words = Words.read(file) if options.words or file.exists() else Words([])
    serve(create_app(words), host=options.host, port=options.port)


if __name__ == "__main__":
    main()
