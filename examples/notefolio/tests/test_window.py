"""The window itself, with Qt's own platform for tests: no screen is needed."""

import pytest
from PySide6.QtWidgets import QApplication

from notefolio.app import arguments, introduction, main
from notefolio.notes import Note
from notefolio.window import NotesWindow


@pytest.fixture(scope="session", autouse=True)
def application() -> QApplication:
    return QApplication(["notefolio", "-platform", "offscreen"])


@pytest.fixture
def window() -> NotesWindow:
    return NotesWindow([Note("a", "# Bread\n\nFlour"), Note("b", "# Tea\n\nWater")], "kitchen")


def shown(window: NotesWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_the_first_note_is_open(window: NotesWindow) -> None:
    assert shown(window) == ["Bread", "Tea"]
    assert window.reader.toPlainText().split() == ["Bread", "Flour"]
    assert window.statusBar().currentMessage() == "kitchen"


def test_another_one_is_chosen(window: NotesWindow) -> None:
    window.list.setCurrentRow(1)
    assert window.reader.toPlainText().split() == ["Tea", "Water"]


def test_a_search_leaves_what_it_finds(window: NotesWindow) -> None:
    window.search.setText("water")
    assert shown(window) == ["Tea"]
    window.search.setText("coffee")
    assert (shown(window), window.reader.toPlainText()) == ([], "No note has these words.")
    window.search.clear()
    assert shown(window) == ["Bread", "Tea"]


def test_it_introduces_itself() -> None:
    assert [note.title for note in introduction()] == ["Welcome to Notefolio"]


def test_a_folder_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments(["/nowhere/at/all"])
    assert ended.value.code == 2
    assert "is not a folder" in capsys.readouterr().err


def test_its_version_needs_no_screen(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == "notefolio 0.1.0\n"
