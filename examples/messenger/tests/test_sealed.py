from __future__ import annotations

import pytest

from messenger import _sealed


@pytest.mark.parametrize("message", [b"", b"hello", "grüß dich".encode(), bytes(100_000)])
def test_opens_what_was_sealed(alice, message):
    sealed = _sealed.seal(message, alice.public)
    assert len(sealed) == len(message) + _sealed.OVERHEAD
    assert _sealed.open(sealed, alice.secret) == message


def test_another_key_does_not_open(alice, bob):
    with pytest.raises(_sealed.SealError, match="another key"):
        _sealed.open(_sealed.seal(b"hello", alice.public), bob.secret)


def test_a_change_is_noticed(alice):
    sealed = _sealed.seal(b"hello", alice.public)
    with pytest.raises(_sealed.SealError, match="changed"):
        _sealed.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), alice.secret)


def test_errors_are_value_errors_that_explain():
    assert issubclass(_sealed.SealError, ValueError)
    assert _sealed.SealError.__module__ == "messenger._sealed"
    with pytest.raises(_sealed.SealError, match="32 bytes, not 3"):
        _sealed.seal(b"hello", b"key")


def test_text_is_refused(alice):
    with pytest.raises(TypeError):
        _sealed.seal("hello", alice.public)
