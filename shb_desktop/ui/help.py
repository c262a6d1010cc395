"""The handbook in the program: F1 opens the chapter of the page that is open, in a window beside the work."""

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from shb_desktop.paths import handbook
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TARGET, TEXT_LARGE, TEXT_TITLE, sized
from shb_desktop.ui.widgets.parts import beside

CHAPTERS = (
    "start",
    "theke",
    "reservierungen",
    "artikel",
    "angebote",
    "wareneingang",
    "inventur",
    "etiketten",
    "uebersicht",
    "import",
    "synchronisierung",
    "einstellungen",
    "workshop",
    "recht",
    "hilfe",
)
OF_PAGE = {
    "counter": "theke",
    "reservations": "reservierungen",
    "articles": "artikel",
    "offers": "angebote",
    "receiving": "wareneingang",
    "stocktake": "inventur",
    "labels": "etiketten",
    "overview": "uebersicht",
    "exchange": "import",
    "line": "synchronisierung",
    "settings": "einstellungen",
}
"""Which chapter belongs to which page; a page without one opens the first."""
_WIDTH = 240
_LINE_HEIGHT = 140
"""Per cent of the type's own: a chapter is read, not looked at."""
_PICTURE = re.compile(r"^!\[.*?\]\(.*?\)\n?", re.MULTILINE)


class Help(QWidget):
    """Chapters at the left, the chapter at the right. Scans go on meanwhile: the counter hears them behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Handbuch"))
        self.resize(QSize(960, 720))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Kapitel"))
        self.list.setProperty("kind", "subjects")
        self.list.setFixedWidth(_WIDTH)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in CHAPTERS:
            item = QListWidgetItem(heading(handbook() / f"{name}.md"))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, TARGET))
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item: self._show(item.data(Qt.ItemDataRole.UserRole)))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Handbuch"))
        self.text.setProperty("kind", "card")
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE_24)
        self.text.anchorClicked.connect(self._follow)
        row = beside(self.list, self.text, spacing=SPACE_16, margin=SPACE_16)
        row.setStretch(1, 1)
        self.setLayout(row)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def open_chapter(self, page: str) -> None:
        """Show the chapter of a page, by the page's key."""
        self.list.setCurrentRow(CHAPTERS.index(OF_PAGE.get(page, CHAPTERS[0])))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def chapter(self) -> str:
        """The name of the chapter that is shown."""
        return CHAPTERS[self.list.currentRow()]

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()

    def _show(self, name: str) -> None:
        written = (handbook() / f"{name}.md").read_text(encoding="utf-8")
        # The pictures are the site's: here the pages themselves stand beside the words.
        self.text.setMarkdown(_PICTURE.sub("", written))
        _spaced(self.text)
        self.text.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and name in CHAPTERS:
            self.list.setCurrentRow(CHAPTERS.index(name))
        elif link.scheme() == "https":
            QDesktopServices.openUrl(link)


def _spaced(shown: QTextBrowser) -> None:
    """Room between paragraphs and above headings, of which Qt's Markdown has none, and our sizes of type."""
    block = shown.document().begin()
    while block.isValid():
        level, listed = block.blockFormat().headingLevel(), block.textList() is not None
        room = QTextBlockFormat()
        room.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        room.setTopMargin(SPACE_24 if level > 1 else 0)
        in_list = listed and block.next().textList() is not None
        room.setBottomMargin(SPACE_4 if in_list else SPACE_8 if level else SPACE_12)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(room)
        if level:
            letters = QTextCharFormat()
            letters.setFont(sized(shown, TEXT_TITLE if level == 1 else TEXT_LARGE, QFont.Weight.DemiBold))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(letters)  # not merged: Qt's own step of size would hold against ours
        block = block.next()


def heading(chapter: Path) -> str:
    """The first line of a chapter."""
    with chapter.open(encoding="utf-8") as lines:
        return lines.readline().removeprefix("# ").strip()
