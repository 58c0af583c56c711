import os
import sys

import tiny_c
import tiny_dep

print("tested on", "%d.%d" % sys.version_info[:2], "with tiny-dep", tiny_dep.version, "as said by", os.environ["SAID_BY"])
sys.exit(0 if tiny_c.answer() == 42 else "tiny_c gave %d" % tiny_c.answer())
