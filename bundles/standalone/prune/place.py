"""The bundle, as it is when all is known."""
import _imp
import os
import shutil
import zipfile

from binaries import LIBRARY, loads
from modules import reachable, top_of, walk

# By which the interpreter finds its library. Others that are frozen into it are never read from there.
LANDMARK = "os"


def remove_libraries(binaries, gone, bundle):
    """Of Windows, which has them beside its compiled modules: those that only modules load which go."""
    libraries = {name: os.path.join(folder, name) for folder, names in walk(binaries) for name in names if name.lower().endswith(".dll")}

    def loaded_by(paths):
        first = {each for path in paths for each in loads(path, libraries)}
        return reachable(libraries, first, lambda name: loads(libraries[name], libraries))

    if libraries:
        code = {os.path.join(folder, name) for folder, _, names in os.walk(bundle) for name in names if LIBRARY.search(name) or name.endswith(".exe")}
        for name in loaded_by(code.intersection(gone)) - loaded_by(code.difference(gone, libraries.values())):
            os.remove(libraries[name])


def put_compiled(library, stays):
    """What stays to where it is found without its source; a package that goes takes its data along."""
    for name, path in sorted(library.modules.items()):
        if name in stays and library.has_source(name) and not is_frozen(name):
            with open(f"{path}c", "wb") as file:
                file.write(library.source(name).compiled)
        if name not in stays or library.has_source(name):
            os.remove(path)
    for folder in sorted(os.path.dirname(path) for name, path in library.modules.items() if name not in stays and os.path.basename(path) == "__init__.py"):
        if os.path.isdir(folder):
            shutil.rmtree(folder)


def is_frozen(name):
    return name != LANDMARK and (name in ("importlib._bootstrap", "importlib._bootstrap_external") or _imp.is_frozen(name))


def move_idle(library, archive, others):
    """Of one date. The highest level takes a fifth of all the time here, for a thousandth of the client."""
    with zipfile.ZipFile(archive, "w") as into:
        for file in list(idle(library, {top_of(name) for name in others})):
            with open(file, "rb") as code:
                into.writestr(zipfile.ZipInfo(os.path.relpath(file, library)), code.read(), zipfile.ZIP_DEFLATED)
            os.remove(file)
    remove_empty(library)


def idle(library, others):
    """Of modules and packages that hold modules alone. A package that is named like one of the `others` would come before an archive."""
    for name in sorted(os.listdir(library)):
        path = os.path.join(library, name)
        files = [os.path.join(folder, each) for folder, names in walk(path) for each in names] if os.path.isdir(path) else [path]
        if top_of(name) not in others and all(each.endswith(".pyc") for each in files) and (path in files or os.path.join(path, "__init__.pyc") in files):
            yield from files


def remove_empty(library):
    for folder, _, _ in os.walk(library, topdown=False):
        if not os.listdir(folder):
            os.rmdir(folder)


def left_out(listed, gone, stays):
    """A package of which nothing stays is one line."""
    tops = {top_of(name) for name in stays}
    names = sorted({name if top_of(name) in tops else top_of(name) for name in gone})
    with open(listed, "w", newline="\n") as file:
        file.write("\n".join(["# Of Python's standard library, what nothing in this client names. `client.keep` in release.yaml keeps it.", *names, ""]))
