"""Leaves of a bundle's standard library what the application and its packages name, compiled, and lists what it took away:

    prune.py --bundle FOLDER --shown /ENTRY --library python/lib/python3.11 --packages python/lib/python3.11/site-packages --start python/start.py --list python/left-out.txt -- KEEP…

What is compiled says that it lies below --shown; the other paths are relative to the bundle. Nothing of the packages is run.
A module stays if something that stays names it: an import, wherever in a source it stands; in the packages also a text of its own
(for importlib), a dotted name in a configuration file, and any text in compiled code that can import.
"""
import _imp
import argparse
import ast
import base64
import fnmatch
import io
import os
import py_compile
import re
import sys
import zipfile
import zlib

# What the interpreter imports by itself, some of it only when it shows an error or is asked for a name.
INTERPRETER = """_sitebuiltins _strptime abc annotationlib codecs collections.abc contextlib copyreg encodings functools io linecache locale operator os
    runpy site string.templatelib struct threading tokenize traceback types typing unicodedata warnings weakref zipimport""".split()
# The launcher starts Python without them; programs that it starts itself may not.
NOT_FOLLOWED = {"site", "_sitebuiltins"}
# What is imported by a name that is put together while the program runs.
COMPUTED = {"dbm": ["dbm.*"], "encodings": ["encodings.*"], "sysconfig": ["_sysconfigdata_*"], "xml.dom.domreg": ["xml.dom.minidom"]}
# By which the interpreter finds its library. Others that are frozen into it are never read from there.
LANDMARK = "os"
# For a module that is a program too, and tests itself: who imports it calls none of these.
PROGRAM = re.compile(r"_?main|_test\w*")
TOOLS = {"doctest", "pdb", "pydoc", "tracemalloc", "unittest"}

NAME = re.compile(r"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.?(?::[\w.]*)?")
DOTTED = re.compile(rb"\b[a-z_]\w*(?:\.\w+)+")
CONFIGURATION = (".cfg", ".conf", ".ini", ".json", ".toml", ".yaml", ".yml")


def modules_in(library):
    """Files by the name of their module."""
    found = {}
    for folder, names in walk(library):
        package = [] if os.path.basename(folder) == "lib-dynload" else parts_below(library, folder)
        for name in names:
            stem, _, ending = name.partition(".")
            if ending == "py" or ending.endswith("so"):
                found[".".join(package if stem == "__init__" else [*package, stem])] = os.path.join(folder, name)
    return found


def walk(top):
    """Folders and the names of their files, sorted, without the packages inside of a standard library."""
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name not in ("site-packages", "__pycache__"))
        yield folder, sorted(names)


def parts_below(top, folder):
    return [part for part in os.path.relpath(folder, top).split(os.sep) if part != "."]


def never_true(test, ours):
    """For type checkers; or, in a module that is known to be imported, for programs."""
    name = getattr(test, "id", getattr(test, "attr", None))
    return name == "TYPE_CHECKING" or (ours and isinstance(test, ast.Compare) and getattr(test.left, "id", None) == "__name__")


class Imports(ast.NodeVisitor):
    """What a source may import. `ours`: the modules of the standard library, whose sources are known, for one of them."""

    def __init__(self, package, ours=()):
        self.package, self.ours, self.names = package, ours, set()

    def generic_visit(self, node):
        """Texts count in packages only: of the standard library statements are read, and no expression."""
        if not self.ours:
            super().generic_visit(node)
        elif not isinstance(node, ast.expr):
            for block in ("body", "orelse", "handlers", "finalbody", "cases"):
                for each in getattr(node, block, ()):
                    self.visit(each)

    def visit_Import(self, node):
        self.names.update(self.modules_of(node))

    def visit_ImportFrom(self, node):
        [base] = self.modules_of(node)
        self.names.update([base, *(f"{base}.{alias.name}" for alias in node.names)])

    def modules_of(self, node):
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        base = self.package[: len(self.package) - node.level + 1] if node.level else []
        return [".".join(base + (node.module.split(".") if node.module else []))]

    def visit_Constant(self, node):
        match = not self.ours and isinstance(node.value, str) and NAME.fullmatch(node.value)
        if match:
            self.names.add(match.group(1))

    def visit_If(self, node):
        for each in node.orelse if never_true(node.test, self.ours) else [node.test, *node.body, *node.orelse]:
            self.visit(each)

    def visit_Try(self, node):
        """A second choice, for where an import fails, is not needed where it does not; but of a module built into the interpreter nobody knows what it imports."""
        tried = [name for each in node.body if isinstance(each, (ast.Import, ast.ImportFrom)) for name in self.modules_of(each)]
        there = self.ours and tried and all(name in self.ours for name in tried)
        second = [each for each in node.handlers if each.type and ast.unparse(each.type) in ("ImportError", "ModuleNotFoundError")] if there else []
        for each in [*node.body, *node.handlers, *node.orelse, *node.finalbody]:
            if each not in second:
                self.visit(each)

    def visit_FunctionDef(self, node):
        if self.ours and PROGRAM.fullmatch(node.name):
            return
        before, self.names = self.names, set()
        self.generic_visit(node)
        others = TOOLS - set(self.package[:1])
        self.names = before | {name for name in self.names if not (self.ours and name.partition(".")[0] in others)}


def named_by_source(path, module, ours=()):
    parts = module.split(".")
    imports = Imports(parts if os.path.basename(path) == "__init__.py" else parts[:-1], ours)
    try:
        with open(path, "rb") as file:
            imports.visit(ast.parse(file.read()))
    except (SyntaxError, ValueError):  # a template, or for another Python: it cannot be imported either
        return set()
    return imports.names


def importing_code(path):
    with open(path, "rb") as file:
        code = file.read()
    return code if b"PyImport_" in code else b""


def named_by_c(path, modules):
    """Each text of C ends with a zero."""
    texts = set(importing_code(path).split(b"\0"))
    return {name for name in modules if name.encode() in texts}


def named_by_compiled(path, modules):
    """Rust writes its texts one after another; Cython may compress them, and shiboken (Qt) has sources in a zip in base64."""
    code = re.sub(rb"__[a-z]+__", b"", importing_code(path))
    texts = [code, *(inflated(memoryview(code)[match.start() :]) for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", code)), *archived(code)]
    return {name for name in modules if any(name.encode() in text for text in texts)}


def inflated(code):
    try:
        return zlib.decompressobj().decompress(code, 1 << 24)
    except zlib.error:
        return b""


def archived(code):
    for match in re.finditer(rb"UEsDB[\w+/\s\0]+={0,2}", code, re.ASCII):
        try:
            with zipfile.ZipFile(io.BytesIO(base64.b64decode(match.group()))) as archive:
                yield from map(archive.read, archive.namelist())
        except (ValueError, zipfile.BadZipFile):  # it only looked like one
            pass


def named_by_configuration(path):
    with open(path, "rb") as file:
        return {match.decode() for match in DOTTED.findall(file.read())}


def named_by_packages(packages, modules):
    named = set()
    for folder, names in walk(packages):
        for name in names:
            path = os.path.join(folder, name)
            if name.endswith(".py"):
                module = parts_below(packages, folder) + ([] if name == "__init__.py" else [name[: -len(".py")]])
                named |= named_by_source(path, ".".join(module))
            elif name.endswith(CONFIGURATION):
                named |= named_by_configuration(path)
            elif ".so" in name:
                named |= named_by_compiled(path, modules)
    return named


def reachable(modules, first):
    stays, open_ = set(), set(first)
    while open_:
        parts = open_.pop().split(".")
        for name in (".".join(parts[: count + 1]) for count in range(len(parts))):
            if name in modules and name not in stays:
                stays.add(name)
                open_ |= named_by_module(name, modules)
    return stays


def named_by_module(name, modules):
    computed = {each for pattern in COMPUTED.get(name, []) for each in fnmatch.filter(modules, pattern)}
    if name in NOT_FOLLOWED:
        return computed
    path = modules[name]
    return computed | (named_by_source(path, name, modules) if path.endswith(".py") else named_by_c(path, modules))


def kept(patterns, modules):
    found = set()
    for pattern in patterns:
        fitting = {name for each in (pattern, f"{pattern}.*") for name in fnmatch.filter(modules, each)}
        if not fitting:
            raise SystemExit(f"client.keep names '{pattern}', and the standard library that is packed has no such module. tkinter, idlelib, lib2to3, ensurepip and tests are never packed")
        found |= fitting
    return found


def summed_up(gone, stays):
    """A package of which nothing stays is one line."""
    tops = {name.partition(".")[0] for name in stays}
    return sorted({name if name.partition(".")[0] in tops else name.partition(".")[0] for name in gone})


def is_frozen(name):
    return name in ("importlib._bootstrap", "importlib._bootstrap_external") or _imp.is_frozen(name)


def compile_in_place(path, shown):
    """To where it is found without its source. A checked hash would need the source."""
    py_compile.compile(path, f"{path}c", shown, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    os.remove(path)


def remove_empty(library):
    for folder, _, _ in os.walk(library, topdown=False):
        if not os.listdir(folder):
            os.rmdir(folder)


def main():
    parser = argparse.ArgumentParser()
    for option in ("bundle", "shown", "library", "packages", "start", "list"):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("keep", nargs="*")
    asked = parser.parse_args()
    library, packages, start, listed = (os.path.join(asked.bundle, path) for path in (asked.library, asked.packages, asked.start, asked.list))
    modules = modules_in(library)
    first = {*INTERPRETER, *kept(asked.keep, modules), *named_by_packages(packages, modules), *named_by_source(start, "")}
    stays = reachable(modules, first)
    gone = modules.keys() - stays
    for name in gone:
        os.remove(modules[name])
    for name in sorted(stays):
        if name != LANDMARK and is_frozen(name):
            os.remove(modules[name])
        elif modules[name].endswith(".py"):
            compile_in_place(modules[name], f"{asked.shown}/{os.path.relpath(modules[name], asked.bundle)}")
    remove_empty(library)
    with open(listed, "w") as file:
        file.write("\n".join(["# Of Python's standard library, what nothing in this client names. `client.keep` in release.yaml keeps it.", *summed_up(gone, stays), ""]))


if __name__ == "__main__":
    main()
