from pathlib import Path

from notefolio import Note, matching, read_notes

NOTES = [Note("a", "# Bread\n\nFlour and *water*"), Note("b", "Tea, water")]


def test_a_title_is_the_first_heading_or_the_name() -> None:
    assert [note.title for note in NOTES] == ["Bread", "b"]
    assert Note("c", "#\n## Second").title == "Second"


def test_notes_are_read_by_title_whatever_their_bytes(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("# zebra", encoding="utf-8")
    (tmp_path / "two.md").write_bytes(b"# Apple \xff")
    (tmp_path / "three.txt").write_text("# no note", encoding="utf-8")
    (tmp_path / "folder.md").mkdir()
    assert [note.title for note in read_notes(tmp_path)] == ["Apple \ufffd", "zebra"]


def test_every_word_must_be_there_in_whatever_case() -> None:
    assert matching(NOTES, "WATER flour") == NOTES[:1]
    assert matching(NOTES, " ") == NOTES
    assert matching(NOTES, "coffee") == []
