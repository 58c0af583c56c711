"""The server's HTTP side. It sees who gets a message and when, never who sent it or what it says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from messenger import keys, version, wire
from messenger.errors import MessengerError
from messenger.store import MailboxFull, Store


def create_app(store: Store) -> Starlette:
    """An ASGI application on `store`, which it closes when it stops."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        store.close()

    app = Starlette(
        lifespan=lifespan,
        routes=[
            Route("/", _index),
            Route("/messages/{recipient}", _fetch),
            Route("/messages/{recipient}", _post, methods=["POST"]),
        ],
    )
    app.state.store = store
    app.state.identity = {"name": "messenger", "version": version()}
    return app


async def _index(request: Request) -> Response:
    return JSONResponse(request.app.state.identity)


async def _post(request: Request) -> Response:
    recipient, sealed = _recipient(request), await _body(request)
    try:
        number = await run_in_threadpool(request.app.state.store.add, recipient, sealed)
    except MailboxFull:
        raise HTTPException(507, "the recipient's mailbox is full") from None
    return JSONResponse({"id": number}, 201)


async def _fetch(request: Request) -> Response:
    letters = await run_in_threadpool(request.app.state.store.page, _recipient(request), _after(request))
    return Response(wire.pack(letters), media_type=wire.CONTENT_TYPE)


def _recipient(request: Request) -> bytes:
    try:
        return keys.parse(request.path_params["recipient"])
    except MessengerError as error:
        raise HTTPException(400, str(error)) from None


def _after(request: Request) -> int:
    text = request.query_params.get("after", "0")
    # SQLite's integers end at 19 digits.
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise HTTPException(400, "'after' is not the number of a message")
    return int(text)


async def _body(request: Request) -> bytes:
    """The request's body, given up as soon as it is too long, whatever its headers promise."""
    received = bytearray()
    async for chunk in request.stream():
        received += chunk
        if len(received) > wire.MAX_SEALED:
            raise HTTPException(413, f"a sealed message has at most {wire.MAX_SEALED} bytes")
    if not received:
        raise HTTPException(400, "there is no message")
    return bytes(received)
