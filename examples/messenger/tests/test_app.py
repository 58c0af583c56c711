from __future__ import annotations

from importlib.metadata import version

import anyio
import httpx
import pytest

from messenger import store as store_module
from messenger import wire
from messenger.app import create_app
from messenger.store import Store

KEY = "ab" * 32


@pytest.fixture
def request_():
    """One request to a fresh server, in process."""
    app = create_app(Store(":memory:"))

    def request(method: str, path: str, **options) -> httpx.Response:
        async def run() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://server") as client:
                return await client.request(method, path, **options)

        return anyio.run(run)

    return request


def test_tells_its_version(request_):
    assert request_("GET", "/").json() == {"name": "messenger", "version": version("messenger")}


def test_keeps_messages_as_they_are(request_):
    posted = request_("POST", f"/messages/{KEY}", content=b"\x00\xff")
    assert posted.status_code == 201
    fetched = request_("GET", f"/messages/{KEY.upper()}")
    assert fetched.headers["content-type"] == wire.CONTENT_TYPE
    (letter,) = wire.unpack(fetched.content)
    assert (letter.id, letter.sealed) == (posted.json()["id"], b"\x00\xff")
    assert wire.unpack(request_("GET", f"/messages/{KEY}", params={"after": letter.id}).content) == []


def test_bodies_are_limited(request_):
    assert request_("POST", f"/messages/{KEY}", content=bytes(wire.MAX_SEALED)).status_code == 201
    assert request_("POST", f"/messages/{KEY}", content=bytes(wire.MAX_SEALED + 1)).status_code == 413
    assert request_("POST", f"/messages/{KEY}").status_code == 400


def test_mailboxes_are_limited(request_, monkeypatch):
    monkeypatch.setattr(store_module, "MAILBOX", 0)
    assert request_("POST", f"/messages/{KEY}", content=b"x").status_code == 507


@pytest.mark.parametrize(
    "path",
    ["/messages/short", f"/messages/{'zz' * 32}", f"/messages/{KEY}?after=-1", f"/messages/{KEY}?after={'9' * 19}"],
)
def test_mistakes_are_the_clients(request_, path):
    assert request_("GET", path).status_code == 400


def test_other_paths_and_methods_are_refused(request_):
    assert request_("GET", "/elsewhere").status_code == 404
    assert request_("DELETE", f"/messages/{KEY}").status_code == 405
