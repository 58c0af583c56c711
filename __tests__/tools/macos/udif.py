"""udif.py FILE: the least that is a disk image (UDIF): eight empty sectors, a property list without blocks, and the trailer. It is signed and stapled like one of hdiutil's."""

import plistlib
import struct
import sys

data = bytes(8 * 512)
blocks = plistlib.dumps({"resource-fork": {"blkx": []}})
no_checksum = struct.pack(">II128x", 0, 0)
trailer = struct.pack(">4sIIIQQQQQII16s", b"koly", 4, 512, 1, 0, 0, len(data), 0, 0, 1, 1, bytes(16))
trailer += no_checksum + struct.pack(">QQ64xQQ40x", len(data), len(blocks), 0, 0) + no_checksum + struct.pack(">IQ12x", 1, 8)
with open(sys.argv[1], "wb") as file:
    file.write(data + blocks + trailer)
