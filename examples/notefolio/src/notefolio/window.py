"""What is seen of the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QMainWindow, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from .notes import Note, matching


class NotesWindow(QMainWindow):
    def __init__(self, notes: list[Note], place: str) -> None:
        super().__init__()
        self.notes = notes
        self.setWindowTitle("Notefolio")
        self.resize(820, 520)
        self.search = QLineEdit(placeholderText="Search", clearButtonEnabled=True)
        self.search.setAccessibleName("Search in all notes")
        self.list = QListWidget()
        self.list.setAccessibleName("Notes")
        self.reader = QTextBrowser(openExternalLinks=True)
        self.reader.document().setDocumentMargin(20)
        self.setCentralWidget(self._panes())
        self.statusBar().showMessage(place)
        self.search.textChanged.connect(self.show_matching)
        self.list.currentItemChanged.connect(self.show_note)
        self.show_matching("")

    def _panes(self) -> QSplitter:
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.search)
        column.addWidget(self.list)
        panes = QSplitter()
        panes.addWidget(left)
        panes.addWidget(self.reader)
        panes.setSizes([240, 580])
        return panes

    def show_matching(self, words: str) -> None:
        self.list.clear()
        for note in matching(self.notes, words):
            item = QListWidgetItem(note.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, note)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.reader.setMarkdown("*No note has these words.*" if self.notes else "*No notes yet.*")

    def show_note(self, item: QListWidgetItem | None, _previous: QListWidgetItem | None = None) -> None:
        if item is not None:
            self.reader.setMarkdown(item.data(Qt.ItemDataRole.UserRole).text)
