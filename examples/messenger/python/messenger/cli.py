"""The command line. What only some commands need is imported by them, so that the others start at once."""

from __future__ import annotations

import argparse
import os
import sys
from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING

from messenger import _sealed, config, keys, version
from messenger.errors import MessengerError, MissingExtra

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from messenger.client import Server
    from messenger.wire import Letter


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. An expected failure is one line on standard error and status 1."""
    options = _parser().parse_args(argv)
    try:
        options.run(options)
        sys.stdout.flush()
    except (MessengerError, _sealed.SealError) as error:
        print(f"messenger: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader has gone; the interpreter's own flush at exit must not complain about it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


class _Version(argparse.Action):
    """`--version`; unlike argparse's own it looks the version up only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"messenger {version()}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="messenger", description="Sends and reads anonymous sealed messages.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and leave")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    key = argparse.ArgumentParser(add_help=False)
    key.add_argument(
        "--key", type=Path, metavar="FILE", help="secret key (default: $MESSENGER_KEY, then ~/.messenger/key)"
    )
    server = argparse.ArgumentParser(add_help=False)
    server.add_argument("--server", metavar="URL", help="default: $MESSENGER_SERVER, then 'server' in config.toml")
    message = argparse.ArgumentParser(add_help=False)
    message.add_argument("recipient", metavar="RECIPIENT", help="public key, or a name from config.toml")
    message.add_argument("message", metavar="MESSAGE", nargs="?", help="default: standard input")

    def command(
        name: str, run: Callable[[argparse.Namespace], None], summary: str, *parents: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        subparser = commands.add_parser(name, help=summary, description=summary, parents=parents)
        subparser.set_defaults(run=run)
        return subparser

    command("keygen", _keygen, "make a secret key and show its public key", key)
    command("public", _public, "show the public key of the secret key", key)
    command("seal", _seal, "seal a message and show it as text", message)
    opening = command("open", _open, "open a sealed message", key)
    opening.add_argument("sealed", metavar="SEALED", nargs="?", help="default: standard input")
    command("send", _send, "seal a message and leave it on the server", message, server)
    fetching = command("fetch", _fetch, "show the messages on the server", key, server)
    fetching.add_argument("--after", type=int, default=0, metavar="NUMBER", help="only those after this one")
    return parser


def _keygen(options: argparse.Namespace) -> None:
    print(keys.create(_key_path(options)).hex())


def _public(options: argparse.Namespace) -> None:
    print(_sealed.public_key(keys.load(_key_path(options))).hex())


def _seal(options: argparse.Namespace) -> None:
    print(b64encode(_sealed.seal(_message(options), _recipient(options))).decode())


def _open(options: argparse.Namespace) -> None:
    text = sys.stdin.buffer.read() if options.sealed is None else os.fsencode(options.sealed)
    try:
        sealed = b64decode(b"".join(text.split()), validate=True)
    except ValueError:
        raise MessengerError("that is not the text of a sealed message") from None
    sys.stdout.buffer.write(_sealed.open(sealed, keys.load(_key_path(options))))


def _send(options: argparse.Namespace) -> None:
    recipient = _recipient(options)
    with _server(options) as server:
        print(f"message {server.send(recipient, _sealed.seal(_message(options), recipient))}")


def _fetch(options: argparse.Namespace) -> None:
    secret = keys.load(_key_path(options))
    with _server(options) as server:
        for letter in server.fetch(_sealed.public_key(secret), options.after):
            _print_letter(letter, secret)


def _print_letter(letter: Letter, secret: bytes) -> None:
    """Shows a letter from anyone: indented, so that it cannot pass for another, and without control characters."""
    from datetime import datetime, timezone

    print(f"message {letter.id}, {datetime.fromtimestamp(letter.received, timezone.utc):%Y-%m-%d %H:%M:%S} UTC")
    try:
        text = _sealed.open(letter.sealed, secret).decode(errors="replace")
    except _sealed.SealError as error:
        text = f"({error})"
    for line in text.splitlines():
        shown = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in line)
        print("    " + shown.encode(sys.stdout.encoding, "replace").decode(sys.stdout.encoding))


def _key_path(options: argparse.Namespace) -> Path:
    return options.key or Path(os.environ.get("MESSENGER_KEY") or config.home() / "key")


def _recipient(options: argparse.Namespace) -> bytes:
    return keys.parse(config.load().contacts.get(options.recipient, options.recipient))


def _message(options: argparse.Namespace) -> bytes:
    return sys.stdin.buffer.read() if options.message is None else os.fsencode(options.message)


def _server(options: argparse.Namespace) -> Server:
    try:
        from messenger.client import Server
    except ImportError as error:
        raise MissingExtra("client", error) from None
    url = options.server or os.environ.get("MESSENGER_SERVER") or config.load().server
    if not url:
        raise MessengerError("no server: name one with --server URL, $MESSENGER_SERVER or 'server' in config.toml")
    return Server(url)


if __name__ == "__main__":
    sys.exit(main())
