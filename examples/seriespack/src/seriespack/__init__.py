"""Time series in few bytes."""

from importlib.metadata import version

from seriespack._codec import crc32c, pack, unpack
from seriespack.series import Series

__all__ = ["Series", "crc32c", "pack", "unpack"]
__version__ = version("seriespack")
