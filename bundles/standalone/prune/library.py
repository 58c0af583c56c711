"""What of the standard library is needed, and what of that at once."""
import ast
import fnmatch
import importlib.util
import marshal
import sys
from typing import NamedTuple

from binaries import named_by_c
from modules import modules_in, reachable, top_of
from sources import Named, named_in, read

# What the interpreter imports by itself, some of it only when it shows an error or is asked for a name.
INTERPRETER = """_sitebuiltins _strptime abc annotationlib codecs collections.abc contextlib copyreg encodings functools io linecache locale operator os
    runpy site string.templatelib struct threading tokenize traceback types typing unicodedata warnings weakref zipimport zlib""".split()
# What it imports before it can look into an archive, and to look into one.
BOOT = ["encodings.aliases", "encodings.utf_8", "os", "zipimport"]
# The launcher starts Python without them; programs that it starts itself may not.
NOT_FOLLOWED = {"site", "_sitebuiltins"}
# What is imported by a name that is put together while the program runs.
COMPUTED = {"dbm": ["dbm.*"], "encodings": ["encodings.*"], "sysconfig": ["_sysconfigdata_*"], "xml.dom.domreg": ["xml.dom.minidom"]}

NEVER_PACKED = {"_tkinter", "ensurepip", "idlelib", "lib2to3", "nis", "tkinter", "turtle", "turtledemo"}


class Library:
    """A standard library. `shown`: where the file of a module will say that it lies."""

    def __init__(self, modules, shown):
        self.modules, self.shown, self.sources = modules, shown, {}

    def kept(self, patterns):
        found = set()
        for pattern in patterns:
            fitting = {name for each in (pattern, f"{pattern}.*") for name in fnmatch.filter(self.modules, each)}
            if not fitting and not self.may_have(top_of(pattern)):
                raise SystemExit(f"client.keep names '{pattern}', and the standard library that is packed has no such module. tkinter, idlelib, lib2to3, ensurepip and tests are never packed")
            found |= fitting
        return found

    def may_have(self, top):
        """Built into the interpreter, or on another system."""
        return top in sys.stdlib_module_names - NEVER_PACKED and all(top_of(name) != top for name in self.modules)

    def needed(self, first):
        return reachable(self.modules, {*INTERPRETER, *first}, self.named_by)

    def named_by(self, name):
        computed = {each for pattern in COMPUTED.get(name, []) for each in fnmatch.filter(self.modules, pattern)}
        if name in NOT_FOLLOWED:
            return computed
        return computed | (self.source(name).named.names if self.has_source(name) else named_by_c(self.modules[name], self.modules))

    def has_source(self, name):
        return self.modules[name].endswith(".py")

    def source(self, name):
        """Read and compiled at once, from one tree."""
        if name not in self.sources:
            path = self.modules[name]
            with open(path, "rb") as file:
                text = file.read()
            tree = ast.parse(text)
            code = compile(tree, self.shown(path), "exec", dont_inherit=True)
            self.sources[name] = Source(named_in(tree, path, name, self.modules), unchecked(code, text))
        return self.sources[name]


class Source(NamedTuple):
    named: Named
    compiled: bytes


def unchecked(code, text):
    """As a .pyc (PEP 552). A checked hash would need the source."""
    return b"".join([importlib.util.MAGIC_NUMBER, (1).to_bytes(4, "little"), importlib.util.source_hash(text), marshal.dumps(code)])


def imported_at_start(library, packages, started):
    """Or may be: what stands in a condition counts, and what a function of a package imports of the library. Other packages that it imports are put off on purpose."""
    known = {**modules_in(packages), **library.modules}

    def named(name):
        if not known[name].endswith(".py"):
            return set()
        if name in library.modules:
            return library.source(name).named.at_once
        at_once, later, _ = read(known[name], name)
        return at_once | {each for each in later if each in library.modules}

    return reachable(known, {*BOOT, *started.at_once}, named)
