"""The command that runs a mailbox server."""

from __future__ import annotations

import argparse
import signal
import sqlite3
import sys
from typing import TYPE_CHECKING

from messenger import version
from messenger.errors import MissingExtra
from messenger.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence

GRACE = 10
"""Seconds that requests under way get to finish when the server is told to stop."""


def main(argv: Sequence[str] | None = None) -> None:
    """Serves until told to stop, then leaves with status 0."""
    options = _parser().parse_args(argv)
    try:
        import uvicorn

        from messenger.app import create_app
    except ImportError as error:
        sys.exit(f"messenger-server: {MissingExtra('server', error)}")
    try:
        app = create_app(Store(options.database))
    except sqlite3.Error as error:
        sys.exit(f"messenger-server: cannot use {options.database}: {error}")
    # Once its work is finished, uvicorn raises the signal that stopped it again: for these handlers.
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, lambda *_: sys.exit())
    uvicorn.run(app, host=options.host, port=options.port, server_header=False, timeout_graceful_shutdown=GRACE)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="messenger-server", description="Keeps sealed messages for their recipients.")
    parser.add_argument("--version", action="version", version=f"messenger {version()}")
    parser.add_argument("--port", type=int, default=8000, help="default: %(default)s")
    # A platform's router reaches the server from outside its container.
    parser.add_argument("--host", default="0.0.0.0", help="address to listen on (default: %(default)s, every one)")
    parser.add_argument(
        "--database", default=":memory:", metavar="PATH", help="SQLite file (default: memory, lost at the end)"
    )
    return parser


if __name__ == "__main__":
    main()
