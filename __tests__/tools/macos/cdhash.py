"""cdhash.py ARCHIVE.zip: what macOS knows the application in it by, the first 20 bytes of the sha256 of its program's CodeDirectory."""

import hashlib
import re
import struct
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    [program] = [name for name in archive.namelist() if re.fullmatch(r"[^/]+\.app/Contents/MacOS/[^/]+", name)]
    data = archive.read(program)
start = data.index(b"\xfa\xde\x0c\xc0")
count = struct.unpack_from(">I", data, start + 8)[0]
places = dict(struct.unpack_from(">II", data, start + 12 + each * 8) for each in range(count))
begin = start + places[0]
print(hashlib.sha256(data[begin : begin + struct.unpack_from(">I", data, begin + 4)[0]]).hexdigest()[:40])
