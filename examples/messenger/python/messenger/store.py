"""Sealed messages at rest."""

from __future__ import annotations

import sqlite3
import threading
import time

from messenger.wire import PAGE, Letter

MAILBOX = 1000
"""The most messages that wait for one recipient."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS letters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient BLOB NOT NULL,
    received INTEGER NOT NULL,
    sealed BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS mailbox ON letters (recipient, id);
"""


class MailboxFull(Exception):
    """The recipient has as many messages as a mailbox holds."""


class Store:
    """Mailboxes in SQLite. One connection behind a lock, as one in-memory database has only one."""

    def __init__(self, database: str) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(database, check_same_thread=False)
        self._connection.executescript(_SCHEMA)

    def add(self, recipient: bytes, sealed: bytes) -> int:
        """Keeps a message and returns its number."""
        with self._lock, self._connection as connection:
            (waiting,) = connection.execute("SELECT count(*) FROM letters WHERE recipient = ?", (recipient,)).fetchone()
            if waiting >= MAILBOX:
                raise MailboxFull
            row = (recipient, int(time.time()), sealed)
            cursor = connection.execute("INSERT INTO letters (recipient, received, sealed) VALUES (?, ?, ?)", row)
            assert cursor.lastrowid is not None
            return cursor.lastrowid

    def page(self, recipient: bytes, after: int) -> list[Letter]:
        """The recipient's next messages after the one with number `after`, oldest first."""
        query = "SELECT id, received, sealed FROM letters WHERE recipient = ? AND id > ? ORDER BY id LIMIT ?"
        with self._lock:
            return [Letter(*row) for row in self._connection.execute(query, (recipient, after, PAGE))]

    def close(self) -> None:
        with self._lock:
            self._connection.close()
