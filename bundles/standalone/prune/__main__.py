"""Leaves of a bundle's standard library what the application and its packages name, compiled, and lists what it took away:

    prune --bundle FOLDER --shown /ENTRY --home python --library python/Lib --binaries python/DLLs --archive python/python311.zip --packages python/Lib/site-packages --other app.server -- KEEP…

What is compiled says that it lies below --shown; the other paths are relative to the bundle. --home is sys.prefix: start.py, by which the application
starts, is there, and left-out.txt gets there. Nothing of the packages is run, and nothing of the library: both may be of another system.
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
from place import left_out, move_idle, put_compiled, remove_libraries
from sources import read

PLACES = ("home", "library", "binaries", "archive", "packages")


def asked():
    parser = argparse.ArgumentParser(prog="prune")
    for option in ("bundle", "shown", *PLACES):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("--other", action="append", default=[])
    parser.add_argument("keep", nargs="*")
    found = parser.parse_args()
    for option in PLACES:
        setattr(found, option, os.path.normpath(os.path.join(found.bundle, getattr(found, option))))
    return found


def main():
    given = asked()
    started = read(os.path.join(given.home, "start.py"), "")
    library = Library({**modules_in(given.library), **modules_in(given.binaries)}, lambda path: f"{given.shown}/{os.path.relpath(path, given.bundle)}")
    silent = only_for_others(given.packages, started.names, given.other)
    stays = library.needed({*library.kept(given.keep), *named_by_packages(given.packages, library.modules, silent), *started.names})
    at_start = imported_at_start(library, given.packages, started)
    gone = library.modules.keys() - stays
    remove_libraries(given.binaries, [library.modules[name] for name in gone], os.path.normpath(given.bundle))
    put_compiled(library, stays)
    move_idle(given.library, given.archive, {*at_start, *os.listdir(given.packages)})
    left_out(os.path.join(given.home, "left-out.txt"), gone, stays)


if __name__ == "__main__":
    # Trees of sources are made and dropped by the hundred, and nothing in them goes round in a circle.
    gc.disable()
    main()
