"""check_seal.py FILE ROOT.pem: reads the signature of a disk image or a package, and shares nothing with what made it. Prints what a ticket is asked for by.

A disk image has a superblob before its trailer (koly), whose CodeDirectory has the sha256 of all before it; a package is a xar whose table of contents
names a signature of the sha1 of that table, in its heap. openssl verifies the CMS of either.
"""

import hashlib
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
import zlib

[path, root] = sys.argv[1:]
with open(path, "rb") as file:
    data = file.read()


def verify(cms: bytes, content: bytes) -> None:
    with tempfile.NamedTemporaryFile() as signature, tempfile.NamedTemporaryFile() as signed:
        signature.write(cms), signature.flush()
        signed.write(content), signed.flush()
        # The chain is held to its root; what a certificate is for was looked at when it was issued.
        subprocess.run(["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature.name, "-content", signed.name, "-CAfile", root, "-purpose", "any", "-ignore_critical", "-out", "/dev/null"], check=True, stderr=subprocess.PIPE)


def image() -> str:
    trailer = data[data.rindex(b"koly") :]
    offset, size = struct.unpack_from(">QQ", trailer, 296)
    blob = data[offset : offset + size]
    count = struct.unpack_from(">I", blob, 8)[0]
    slots = dict(struct.unpack_from(">II", blob, 12 + 8 * each) for each in range(count))
    at = lambda slot: blob[slots[slot] : slots[slot] + struct.unpack_from(">I", blob, slots[slot] + 4)[0]]
    directory = at(0)
    hashes, _, _, codes, limit = struct.unpack_from(">IIIII", directory, 16)
    assert (codes, limit) == (1, offset), (codes, limit, offset)
    assert directory[hashes : hashes + 32] == hashlib.sha256(data[:offset]).digest(), "another content was signed"
    verify(at(0x10000)[8:], directory)
    return f"2/2/{hashlib.sha256(directory).hexdigest()[:40]}"


def package() -> str:
    size, compressed = struct.unpack_from(">4xH2xQ", data)
    table = data[size : size + compressed]
    heap = size + compressed
    contents = tree.fromstring(zlib.decompress(table)).find("toc")
    part = lambda element: data[heap + int(element.findtext("offset")) :][: int(element.findtext("size"))]
    digest = part(contents.find("checksum"))
    assert digest == hashlib.sha1(table).digest(), "another table of contents was signed"
    for each in contents.iter("data"):
        stored = data[heap + int(each.findtext("offset")) :][: int(each.findtext("length"))]
        assert hashlib.sha1(stored).hexdigest() == each.findtext("archived-checksum"), "a file is another one"
    signature = contents.find("x-signature")
    assert signature.get("style") == "CMS"
    verify(part(signature), digest)
    return f"2/1/{digest.hex()}"


print(package() if data.startswith(b"xar!") else image())
