"""Windows' error codes as Python's exceptions."""

from winfacts._kernel32 import ffi


def failure(path: str, code: int = -1) -> OSError:
    """FileNotFoundError, PermissionError and their like, as the system words them; -1 is the error of the last call."""
    number, text = ffi.getwinerror(code)
    return OSError(None, text, path, number)
