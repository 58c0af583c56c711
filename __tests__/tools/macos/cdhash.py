"""cdhash.py FILE: what macOS asks for the ticket by: of an application in a zip the first 20 bytes of the sha256 of its program's CodeDirectory, of a disk image those of its own, of a package the sha1 of its table of contents."""

import hashlib
import re
import struct
import sys
import zipfile

with open(sys.argv[1], "rb") as file:
    data = file.read()
if data.startswith(b"xar!"):
    size, compressed = struct.unpack_from(">4xH2xQ", data)
    print(f"2/1/{hashlib.sha1(data[size : size + compressed]).hexdigest()}")
    sys.exit()
if zipfile.is_zipfile(sys.argv[1]):
    with zipfile.ZipFile(sys.argv[1]) as archive:
        [program] = [name for name in archive.namelist() if re.fullmatch(r"[^/]+\.app/Contents/MacOS/[^/]+", name)]
        data = archive.read(program)
start = data.index(b"\xfa\xde\x0c\xc0")
count = struct.unpack_from(">I", data, start + 8)[0]
places = dict(struct.unpack_from(">II", data, start + 12 + each * 8) for each in range(count))
begin = start + places[0]
print(f"2/2/{hashlib.sha256(data[begin : begin + struct.unpack_from('>I', data, begin + 4)[0]]).hexdigest()[:40]}")
