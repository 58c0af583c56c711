"""Modules by their names, and what is reached from some of them."""
import os


def modules_in(top):
    """Files by the name of their module: of a standard library, or of packages."""
    found = {}
    for folder, names in walk(top):
        package = parts_below(top, folder)
        for name in names:
            stem, _, ending = name.partition(".")
            if ending == "py" or ending.endswith(("so", "pyd")):
                found[".".join(package if stem == "__init__" else [*package, stem])] = os.path.join(folder, name)
    return found


def walk(top):
    """Folders and the names of their files, sorted, without what is inside of a standard library and no part of it."""
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name not in ("site-packages", "lib-dynload", "__pycache__"))
        yield folder, sorted(names)


def parts_below(top, folder):
    return [part for part in os.path.relpath(folder, top).split(os.sep) if part != "."]


def top_of(name):
    return name.partition(".")[0]


def reachable(modules, first, named):
    """With the packages that they are in. `named`: what a module names. In an order that no hash decides: what is compiled on the way is the same each time."""
    stays, next_ = set(), set(first)
    while next_:
        new = sorted({each for name in next_ for each in with_packages(name) if each in modules} - stays)
        stays.update(new)
        next_ = {each for name in new for each in named(name)}
    return stays


def with_packages(name):
    parts = name.split(".")
    return [".".join(parts[: count + 1]) for count in range(len(parts))]
