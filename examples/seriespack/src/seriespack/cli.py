"""The command line (extra `client`)."""

from __future__ import annotations

import sys
from pathlib import Path

try:
    import click
except ImportError:
    sys.exit("seriespack: the command line needs the extra 'client': pip install 'seriespack[client]'")

from seriespack import Series, __version__
from seriespack._codec import deltapack_version

SOURCE = click.Path(exists=True, dir_okay=False, path_type=Path)
TARGET = click.Path(dir_okay=False, path_type=Path)


@click.group(help=__doc__)
@click.version_option(__version__, message=f"seriespack %(version)s (deltapack {deltapack_version})")
def main() -> None:
    pass


@main.command()
@click.argument("source", type=SOURCE)
@click.argument("target", type=TARGET)
def pack(source: Path, target: Path) -> None:
    """Pack lines `time,value` of SOURCE into TARGET."""
    with source.open(encoding="utf-8", newline="") as lines, _told(source):
        target.write_bytes(Series.read_csv(lines).to_bytes())


@main.command()
@click.argument("source", type=SOURCE)
def unpack(source: Path) -> None:
    """Print the lines that were packed into SOURCE."""
    _load(source).write_csv(sys.stdout)


@main.command()
@click.argument("source", type=SOURCE)
def info(source: Path) -> None:
    """Print how many readings SOURCE holds, and in how many bytes."""
    count, size = len(_load(source).times), source.stat().st_size
    click.echo(f"{count} readings in {size} bytes")


def _load(source: Path) -> Series:
    with _told(source):
        return Series.from_bytes(source.read_bytes())


class _told:
    """What is wrong with a file is said with its name, and without a traceback."""

    def __init__(self, source: Path) -> None:
        self.source = source

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if isinstance(error, (ValueError, OverflowError)):
            raise click.ClickException(f"{self.source}: {error}") from error


if __name__ == "__main__":
    main()
