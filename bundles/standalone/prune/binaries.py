"""What compiled code may import: its texts are all that is known of it."""
import base64
import io
import re
import zipfile
import zlib

# Of any system.
LIBRARY = re.compile(r"\.(so|pyd|dll|dylib)\b")


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
    inside = (inflated(memoryview(code)[match.start() :]) for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", code))
    texts = b" ".join(re.findall(rb"[\w.]{2,}", b" ".join([code, *inside, *archived(code)])))
    return {name for name in modules if name.encode() in texts}


def loads(path, libraries):
    """Those of `libraries` that Windows loads with it, whose names it has in any case (PE, import tables)."""
    with open(path, "rb") as file:
        code = file.read().lower()
    return {name for name in libraries if name.lower().encode() + b"\0" in code}


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
