"""What Windows knows: how long it runs, its volumes, the attributes of files."""

import sys

if sys.platform != "win32":
    raise ImportError("winfacts asks the Windows API: it runs on Windows only")

from winfacts.files import Attributes, attributes, set_attributes
from winfacts.system import uptime
from winfacts.volumes import Volume, volume, volumes

__all__ = ["Attributes", "Volume", "attributes", "set_attributes", "uptime", "volume", "volumes"]
