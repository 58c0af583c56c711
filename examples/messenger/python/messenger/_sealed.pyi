KEY_LENGTH: int
OVERHEAD: int

class SealError(ValueError):
    """A key or a sealed message that cannot be used."""

def generate() -> bytes:
    """A new secret key."""

def public_key(secret: bytes) -> bytes:
    """The public key of a secret key."""

def seal(message: bytes, recipient: bytes) -> bytes:
    """Seals a message so that only the recipient's secret key opens it."""

def open(sealed: bytes, secret: bytes) -> bytes:
    """Opens a sealed message."""
