"""The command line (extra `client`)."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import version

from winfacts import Attributes, attributes, set_attributes, uptime, volumes
from winfacts.files import SETTABLE

try:
    from tabulate import tabulate
except ImportError:
    sys.exit("winfacts: the command line needs the extra 'client': pip install 'winfacts[client]'")


def show_uptime(_: argparse.Namespace) -> None:
    print(uptime())


def show_volumes(_: argparse.Namespace) -> None:
    rows = [(each.root, each.label, each.filesystem, each.kind, f"{each.available / 2**30:.1f}", f"{each.size / 2**30:.1f}") for each in volumes()]
    print(tabulate(rows, headers=["root", "label", "filesystem", "kind", "free GiB", "of GiB"], disable_numparse=[0, 1]))


def show_attributes(options: argparse.Namespace) -> None:
    set_wanted = _flags(options.set), _flags(options.clear)
    for path in options.paths:
        if any(set_wanted):
            set_attributes(path, *set_wanted)
        print(f"{path}: {' '.join(each.name.lower() for each in Attributes if each & attributes(path))}")


def _flags(names: list[str]) -> Attributes:
    flags = Attributes(0)
    for name in names:
        flags |= Attributes[name.upper()]
    return flags


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="winfacts", description=__doc__)
    parser.add_argument("--version", action="version", version=f"winfacts {version('winfacts')}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("uptime", help="how long the system runs").set_defaults(run=show_uptime)
    commands.add_parser("volumes", help="the volumes and their space").set_defaults(run=show_volumes)
    files = commands.add_parser("attributes", help="show attributes of files, or change them")
    files.set_defaults(run=show_attributes)
    files.add_argument("paths", nargs="+", metavar="PATH")
    names = [each.name.lower() for each in Attributes if each & SETTABLE]
    for option in ("--set", "--clear"):
        files.add_argument(option, action="append", default=[], choices=names, metavar="ATTRIBUTE")
    return parser


def main() -> int:
    options = _parser().parse_args()
    try:
        options.run(options)
    except OSError as error:
        print(f"winfacts: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
