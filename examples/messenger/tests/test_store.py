from __future__ import annotations

import pytest

from messenger import store as module
from messenger.store import MailboxFull, Store


def test_mailboxes_are_apart_and_in_order():
    store = Store(":memory:")
    first, other, second = store.add(b"a", b"1"), store.add(b"b", b"2"), store.add(b"a", b"3")
    assert [(letter.id, letter.sealed) for letter in store.page(b"a", 0)] == [(first, b"1"), (second, b"3")]
    assert [letter.id for letter in store.page(b"a", first)] == [second]
    assert [letter.id for letter in store.page(b"b", 0)] == [other]


def test_pages_end(monkeypatch):
    monkeypatch.setattr(module, "PAGE", 2)
    store = Store(":memory:")
    numbers = [store.add(b"a", b"x") for _ in range(3)]
    assert [letter.id for letter in store.page(b"a", 0)] == numbers[:2]
    assert [letter.id for letter in store.page(b"a", numbers[1])] == numbers[2:]


def test_mailboxes_fill_up(monkeypatch):
    monkeypatch.setattr(module, "MAILBOX", 1)
    store = Store(":memory:")
    store.add(b"a", b"1")
    with pytest.raises(MailboxFull):
        store.add(b"a", b"2")
    store.add(b"b", b"1")


def test_a_file_outlives_the_store(tmp_path):
    path = str(tmp_path / "letters.db")
    store = Store(path)
    store.add(b"a", b"1")
    store.close()
    assert [letter.sealed for letter in Store(path).page(b"a", 0)] == [b"1"]
