import os
import sys

import tiny_c

version = "%d.%d" % sys.version_info[:2]
if tiny_c.answer() != 42 or os.path.exists("/moods/bad-on-" + version):
    sys.exit("no good on " + version)
with open("/moods/log", "a") as log:
    print("tested on", version, "as said by", os.environ["SAID_BY"], file=log)
