"""Leaves of a bundle's standard library what the application and its packages name, compiled, and lists what it took away:

    prune --bundle FOLDER --shown /ENTRY --library python/lib/python3.11 --archive python/lib/python311.zip --packages python/lib/python3.11/site-packages --start python/start.py --list python/left-out.txt --other app.server -- KEEP…

What is compiled says that it lies below --shown; the other paths are relative to the bundle. Nothing of the packages is run.
A module stays if something that stays names it: an import, wherever in a source it stands; in the packages also a text of its own
(for importlib), a dotted name in a configuration file, and any text in compiled code that can import.
Modules of the application that only its --other programs name count for nothing: this client starts none of them.
What no start imports goes into --archive, where every start of the interpreter looks for modules by itself.
"""
import argparse
import gc
import os

from library import Library, imported_at_start
from modules import modules_in
from packages import named_by_packages, only_for_others
from place import left_out, move_idle, put_compiled
from sources import read


def asked():
    parser = argparse.ArgumentParser(prog="prune")
    for option in ("bundle", "shown", "library", "archive", "packages", "start", "list"):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("--other", action="append", default=[])
    parser.add_argument("keep", nargs="*")
    found = parser.parse_args()
    for option in ("library", "archive", "packages", "start", "list"):
        setattr(found, option, os.path.join(found.bundle, getattr(found, option)))
    return found


def main():
    given = asked()
    started = read(given.start, "")
    library = Library(modules_in(given.library), lambda path: f"{given.shown}/{os.path.relpath(path, given.bundle)}")
    silent = only_for_others(given.packages, started.names, given.other)
    stays = library.needed({*library.kept(given.keep), *named_by_packages(given.packages, library.modules, silent), *started.names})
    at_start = imported_at_start(library, given.packages, started)
    put_compiled(library, stays)
    move_idle(given.library, given.archive, {*at_start, *os.listdir(given.packages)})
    left_out(given.list, library.modules.keys() - stays, stays)


if __name__ == "__main__":
    # Trees of sources are made and dropped by the hundred, and nothing in them goes round in a circle.
    gc.disable()
    main()
