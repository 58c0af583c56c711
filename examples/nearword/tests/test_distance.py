from __future__ import annotations

import random

import pytest

from nearword import distance


def by_the_book(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, start=1):
            diagonal, row[j] = row[j], min(diagonal + (x != y), row[j] + 1, row[j - 1] + 1)
    return row[-1]


@pytest.mark.parametrize(
    ("a", "b", "edits"),
    [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("naïve", "naive", 1), ("𝔘x", "Ux", 1), ("a" * 64, "a" * 63 + "b", 1), ("a" * 65, "b" * 70, 70)],
)
def test_known(a: str, b: str, edits: int) -> None:
    assert distance(a, b) == distance(b, a) == edits


@pytest.mark.parametrize("longest", [8, 64, 65, 130])
def test_random_words(longest: int) -> None:
    draw = random.Random(longest)
    for _ in range(100):
        a, b = ("".join(draw.choices("abcdé漢😀", k=draw.randint(longest // 2, longest))) for _ in range(2))
        edits, limit = by_the_book(a, b), draw.randrange(longest)
        assert distance(a, b) == edits
        assert distance(a, b, limit) == min(edits, limit + 1)


@pytest.mark.parametrize("limit", [-1, 2**63 - 1])
def test_no_such_limit(limit: int) -> None:
    with pytest.raises(ValueError, match="no such limit"):
        distance("a", "b", limit)


@pytest.mark.parametrize("arguments", [(), ("a",), (b"a", "b"), ("a", None)])
def test_other_types(arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError):
        distance(*arguments)
