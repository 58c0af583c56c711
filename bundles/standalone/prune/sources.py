"""What a source names. It is parsed once: what is asked of it later is kept, and its tree is not."""
import ast
import functools
import os
import re
from typing import NamedTuple

from modules import top_of

# For a module that is a program too, and tests itself: who imports it calls none of these.
PROGRAM = re.compile(r"_?main|_test\w*")
TOOLS = {"doctest", "pdb", "pydoc", "readline", "tracemalloc", "unittest"}
# Who imports these edits lines with `readline`, where it is there. They import it in functions, as tools do, and do without it.
LINES = {"cmd", "code"}

NAME = re.compile(r"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.?(?::[\w.]*)?")


class Named(NamedTuple):
    at_once: set = frozenset()  # imported while the module is imported itself, or maybe
    later: set = frozenset()  # imported by its functions
    texts: set = frozenset()

    @property
    def names(self):
        return self.at_once | self.later | self.texts


def never_true(test, ours):
    """For type checkers; or, in a module that is known to be imported, for programs."""
    name = getattr(test, "id", getattr(test, "attr", None))
    return name == "TYPE_CHECKING" or (ours and isinstance(test, ast.Compare) and getattr(test.left, "id", None) == "__name__")


class Imports(ast.NodeVisitor):
    """`ours`: the modules of the standard library, whose sources are known, for one of them."""

    def __init__(self, package, ours):
        self.package, self.ours = package, ours
        self.at_once, self.later, self.texts = set(), set(), set()
        self.here = self.at_once

    def generic_visit(self, node):
        """Texts count in packages only: of the standard library statements are read, and no expression."""
        if not self.ours:
            super().generic_visit(node)
        elif not isinstance(node, ast.expr):
            for block in ("body", "orelse", "handlers", "finalbody", "cases"):
                for each in getattr(node, block, ()):
                    self.visit(each)

    def visit_Import(self, node):
        self.here.update(self.modules_of(node))

    def visit_ImportFrom(self, node):
        [base] = self.modules_of(node)
        self.here.update([base, *(f"{base}.{alias.name}" for alias in node.names)])

    def modules_of(self, node):
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        base = self.package[: len(self.package) - node.level + 1] if node.level else []
        return [".".join(base + (node.module.split(".") if node.module else []))]

    def visit_Constant(self, node):
        match = isinstance(node.value, str) and NAME.fullmatch(node.value)
        if match:
            self.texts.add(match.group(1))

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
        outside, self.here = self.here, set()
        self.generic_visit(node)
        tools = TOOLS - set(self.package[:1]) if self.ours else ()
        self.later.update(name for name in self.here if top_of(name) not in tools)
        self.here = outside

    visit_AsyncFunctionDef = visit_FunctionDef


def named_in(tree, path, module, ours=()):
    parts = module.split(".")
    imports = Imports(parts if os.path.basename(path) == "__init__.py" else parts[:-1], ours)
    imports.visit(tree)
    typed_into = {"readline"} if LINES & (imports.at_once | imports.later) else set()
    return Named(imports.at_once, imports.later | typed_into, imports.texts)


@functools.lru_cache(maxsize=None)
def read(path, module):
    """Of a package, or of what starts the application. Nothing of a template, or of what is for another Python: it cannot be imported either."""
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (SyntaxError, ValueError):
        return Named()
    return named_in(tree, path, module)
