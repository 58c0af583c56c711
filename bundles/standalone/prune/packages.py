"""What the application and its packages name."""
import importlib.metadata
import os
import re

from binaries import LIBRARY, named_by_compiled
from modules import modules_in, parts_below, reachable, top_of, walk
from sources import read

DOTTED = re.compile(rb"\b[a-z_]\w*(?:\.\w+)+")
CONFIGURATION = (".cfg", ".conf", ".ini", ".json", ".toml", ".yaml", ".yml")


def named_by_packages(packages, modules, silent):
    named = set()
    for folder, names in walk(packages):
        for name in names:
            path = os.path.join(folder, name)
            if name.endswith(".py") and path not in silent:
                module = parts_below(packages, folder) + ([] if name == "__init__.py" else [name[: -len(".py")]])
                named |= read(path, ".".join(module)).names
            elif name.endswith(CONFIGURATION):
                named |= named_by_configuration(path)
            elif LIBRARY.search(name):
                named |= named_by_compiled(path, modules)
    return named


def named_by_configuration(path):
    with open(path, "rb") as file:
        return {match.decode() for match in DOTTED.findall(file.read())}


def only_for_others(packages, started, others):
    """Files of the application's modules that its other programs name and nothing else does. Plugins are started by none."""
    tops = {top_of(name) for name in others}
    own = {name: path for name, path in modules_in(packages).items() if top_of(name) in tops and path.endswith(".py")}
    plugins = {each.module for found in importlib.metadata.distributions(path=[packages]) for each in found.entry_points if not each.group.endswith("_scripts")}

    def named(name):
        return read(own[name], name).names

    theirs = reachable(own, others, named)
    return {own[name] for name in theirs - reachable(own, {*own} - theirs | plugins | started, named)}
