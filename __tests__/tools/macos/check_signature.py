"""check_signature.py APP ROOT.pem: every signature in an application for macOS, read without the program that made it.

Apple, "Inside Code Signing": a superblob behind the code holds a CodeDirectory with a hash of every page, and a CMS signature of it.
Prints one line of JSON a file; fails where a hash, a signature or the seal of the resources does not hold.
"""

import hashlib
import json
import pathlib
import plistlib
import struct
import subprocess
import sys
import tempfile

app, root = pathlib.Path(sys.argv[1]), sys.argv[2]
CODE_DIRECTORY, ENTITLEMENTS, SIGNATURE = 0, 5, 0x10000


def blobs(data: bytes) -> tuple[dict[int, bytes], int]:
    at = 32
    for _ in range(struct.unpack_from("<I", data, 16)[0]):
        kind, size = struct.unpack_from("<II", data, at)
        if kind == 0x1D:  # LC_CODE_SIGNATURE
            start, length = struct.unpack_from("<II", data, at + 8)
            whole = data[start : start + length]
            assert struct.unpack_from(">I", whole)[0] == 0xFADE0CC0
            count = struct.unpack_from(">I", whole, 8)[0]
            index = [struct.unpack_from(">II", whole, 12 + each * 8) for each in range(count)]
            return {slot: whole[begin : begin + struct.unpack_from(">I", whole, begin + 4)[0]] for slot, begin in index}, start
        at += size
    raise SystemExit("a program or library has no signature")


def check(path: pathlib.Path) -> dict[str, object]:
    data = path.read_bytes()
    found, limit = blobs(data)
    directory = found[CODE_DIRECTORY]
    _, _, _, flags, hashes, name, special, count, code_limit, size, kind, _, page_bits = struct.unpack_from(">IIIIIIIIIBBBB", directory)
    assert (size, kind, code_limit) == (32, 2, limit), "hashes are sha256, of all the code"
    slot = lambda number: directory[hashes + number * 32 : hashes + number * 32 + 32]
    for page in range(count):
        begin = page << page_bits
        assert slot(page) == hashlib.sha256(data[begin : min(begin + (1 << page_bits), limit)]).digest(), f"{path}: page {page}"
    if path.parent.name == "MacOS":
        assert slot(-1) == hashlib.sha256((app / "Contents/Info.plist").read_bytes()).digest(), "Info.plist"
        assert slot(-3) == hashlib.sha256((app / "Contents/_CodeSignature/CodeResources").read_bytes()).digest(), "CodeResources"
    # Apple marks its certificates by critical extensions that OpenSSL does not know.
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "signature").write_bytes(found[SIGNATURE][8:])
        (pathlib.Path(folder) / "directory").write_bytes(directory)
        subprocess.run(["openssl", "cms", "-verify", "-inform", "DER", "-in", "signature", "-content", "directory", "-binary", "-CAfile", root, "-purpose", "any", "-ignore_critical", "-out", "/dev/null"], cwd=folder, check=True, capture_output=True)
    entitlements = plistlib.loads(found[ENTITLEMENTS][8:]) if ENTITLEMENTS in found else {}
    return {"path": str(path.relative_to(app)), "identifier": directory[name:].split(b"\0")[0].decode(), "runtime": bool(flags & 0x10000), "entitlements": sorted(entitlements)}


def check_seal() -> None:
    sealed = plistlib.loads((app / "Contents/_CodeSignature/CodeResources").read_bytes())["files2"]
    there = {str(path.relative_to(app / "Contents")): path for path in app.rglob("*") if path.is_file()}
    # Contents/CodeResources is the ticket, which comes after the seal.
    unsealed = {name for name in there if name not in sealed} - {"Info.plist", "_CodeSignature/CodeResources", "CodeResources"}
    assert all(name.startswith("MacOS/") for name in unsealed), unsealed
    for name, entry in sealed.items():
        assert entry["hash2"] == hashlib.sha256(there[name].read_bytes()).digest(), f"{name} is not as it was sealed"


check_seal()
for each in sorted(app.rglob("*")):
    if each.is_file() and each.read_bytes()[:4] == b"\xcf\xfa\xed\xfe":
        print(json.dumps(check(each)))
