"""The attributes of files and folders."""

from __future__ import annotations

import enum
import os

from winfacts._kernel32 import lib
from winfacts.errors import failure


class Attributes(enum.IntFlag):
    """FILE_ATTRIBUTE_*, as winnt.h numbers them."""

    READONLY = 0x1
    HIDDEN = 0x2
    SYSTEM = 0x4
    DIRECTORY = 0x10
    ARCHIVE = 0x20
    NORMAL = 0x80
    TEMPORARY = 0x100
    SPARSE_FILE = 0x200
    REPARSE_POINT = 0x400
    COMPRESSED = 0x800
    OFFLINE = 0x1000
    NOT_CONTENT_INDEXED = 0x2000
    ENCRYPTED = 0x4000


# The ones that SetFileAttributesW takes; the others have calls of their own.
SETTABLE = (
    Attributes.READONLY
    | Attributes.HIDDEN
    | Attributes.SYSTEM
    | Attributes.ARCHIVE
    | Attributes.TEMPORARY
    | Attributes.OFFLINE
    | Attributes.NOT_CONTENT_INDEXED
)


def attributes(path: str | os.PathLike[str]) -> Attributes:
    """OSError where the path cannot be asked."""
    name = os.fspath(path)
    found = lib.GetFileAttributesW(name)
    if found == lib.INVALID_FILE_ATTRIBUTES:
        raise failure(name)
    return Attributes(found)


def set_attributes(path: str | os.PathLike[str], add: Attributes = Attributes(0), remove: Attributes = Attributes(0)) -> None:
    """ValueError for attributes that cannot be set; OSError where the path cannot be changed."""
    if (add | remove) & ~SETTABLE:
        raise ValueError(f"cannot be set: {(add | remove) & ~SETTABLE!r}")
    name = os.fspath(path)
    wanted = (attributes(name) & SETTABLE | add) & ~remove
    if not lib.SetFileAttributesW(name, wanted or Attributes.NORMAL):
        raise failure(name)
