from __future__ import annotations

import stat
from pathlib import Path

import pytest

from winfacts import Attributes, attributes, set_attributes


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Grüße.txt"
    path.write_text("hello", encoding="utf-8")
    return path


def test_a_folder(tmp_path: Path) -> None:
    assert Attributes.DIRECTORY in attributes(tmp_path)


def test_changed_and_changed_back(file: Path) -> None:
    assert Attributes.READONLY not in attributes(file)
    set_attributes(file, add=Attributes.READONLY)
    assert Attributes.READONLY in attributes(file)
    assert file.stat().st_file_attributes & stat.FILE_ATTRIBUTE_READONLY
    set_attributes(str(file), remove=Attributes.READONLY)
    assert Attributes.READONLY not in attributes(file)
    assert file.read_text() == "hello"


def test_not_settable(file: Path) -> None:
    with pytest.raises(ValueError, match="ENCRYPTED"):
        set_attributes(file, add=Attributes.ENCRYPTED)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        attributes(tmp_path / "nothing")
    assert (caught.value.winerror, caught.value.filename) == (2, str(tmp_path / "nothing"))
