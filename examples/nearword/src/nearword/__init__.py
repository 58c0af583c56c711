"""The nearest words of a list."""

from importlib.metadata import version

from nearword._distance import distance
from nearword.words import Words

__all__ = ["Words", "distance"]
__version__ = version("nearword")
