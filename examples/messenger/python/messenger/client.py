"""The server, as seen by a client."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from messenger import wire
from messenger.errors import MessengerError


class Server:
    """A mailbox server at a URL. Used as a context, so that its connection is kept between requests."""

    def __init__(self, url: str) -> None:
        self._url = url
        with self._explained():
            self._http = httpx.Client(base_url=url, timeout=10)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def send(self, recipient: bytes, sealed: bytes) -> int:
        """Leaves a message for `recipient` and returns its number."""
        with self._explained():
            response = self._http.post(f"messages/{recipient.hex()}", content=sealed).raise_for_status()
        try:
            return int(response.json()["id"])
        except (ValueError, KeyError, TypeError):
            raise MessengerError(f"{self._url} is no messenger server") from None

    def fetch(self, recipient: bytes, after: int = 0) -> Iterator[wire.Letter]:
        """All letters for `recipient` after the one with number `after`, page by page."""
        while letters := self._page(recipient, after):
            yield from letters
            if letters[-1].id <= after:
                raise MessengerError("the server repeats itself")
            after = letters[-1].id

    def _page(self, recipient: bytes, after: int) -> list[wire.Letter]:
        with self._explained():
            response = self._http.get(f"messages/{recipient.hex()}", params={"after": after}).raise_for_status()
        return wire.unpack(response.content)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except httpx.HTTPStatusError as error:
            raise MessengerError(
                f"{self._url} answered {error.response.status_code}: {error.response.text[:200]!r}"
            ) from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise MessengerError(f"cannot reach {self._url}: {error}") from None
