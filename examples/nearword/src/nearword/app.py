"""The server as a WSGI application."""

from __future__ import annotations

import json
from typing import Any, Callable, Iterable
from urllib.parse import parse_qs

from nearword import Words, __version__

LONGEST = 200

Start = Callable[[str, "list[tuple[str, str]]"], Any]


def create_app(words: Words) -> Callable[[dict[str, Any], Start], Iterable[bytes]]:
    """`GET /` says who answers; `GET /near/WORD?count=N` has the nearest words."""

    def answer(environ: dict[str, Any]) -> tuple[str, object]:
        # WSGI has the path as Latin-1 (PEP 3333).
        path = environ.get("PATH_INFO", "/").encode("latin-1").decode("utf-8", "replace")
        word = path[len("/near/") :] if path.startswith("/near/") else None
        if environ["REQUEST_METHOD"] != "GET":
            return "405 Method Not Allowed", {"error": "only GET"}
        if path == "/":
            return "200 OK", {"name": "nearword", "version": __version__, "words": len(words)}
        if not word:
            return "404 Not Found", {"error": "no such page"}
        count = parse_qs(environ.get("QUERY_STRING", "")).get("count", ["3"])[0]
        if len(word) > LONGEST or not (count.isdecimal() and 1 <= int(count) <= 100):
            return "400 Bad Request", {"error": f"a word of at most {LONGEST} characters and a count from 1 to 100"}
        return "200 OK", {"word": word, "near": words.near(word, int(count))}

    def app(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        status, value = answer(environ)
        body = json.dumps(value, ensure_ascii=False).encode()
        start(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    return app
