"""Choose articles and put them all online: checked one by one, with a bar, a way to stop, and every refusal named."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from shb_desktop.domain.offer import NotPublishable
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, publishing
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.page import Page
from shb_desktop.ui.tasks import Cancelled, Progress
from shb_desktop.ui.theme import SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, beside, rule, stacked, words
from shb_desktop.ui.widgets.tables import Cells, Look, Table

_MOST = 500
_DISPLAY = Qt.ItemDataRole.DisplayRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Published:
    """How it went: how many are online, what was refused and why, and whether somebody stopped it."""

    done: int
    refused: tuple[str, ...]
    stopped: bool = False


def publish_all(book: Book, chosen: tuple[ArticleRow, ...], progress: Progress) -> Published:
    """Publish one after the other; a refusal does not stop the rest."""
    refused: list[str] = []
    for number, row in enumerate(chosen):
        try:
            progress.step(number, len(chosen))
            publishing.publish(book, row.id)
        except NotPublishable as problem:
            refused.append(f"{row.name}: " + " ".join(found.reason for found in problem.refusals))
        except Cancelled:
            return Published(number - len(refused), tuple(refused), stopped=True)
    return Published(len(chosen) - len(refused), tuple(refused))


class Candidates(QAbstractTableModel):
    """Articles that are not online."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ArticleRow, ...] = ()

    def fill(self, rows: tuple[ArticleRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(row for row in rows if row.offer_state != "online")
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 2

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        return self.rows[index.row()].name if role == _DISPLAY else None


class PublishMany(Page):
    """`done` when the sheet may go."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._progress: Progress | None = None
        self.model = Candidates()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, Marke, Nummer oder Strichcode"))
        self._pause = QTimer(self, singleShot=True, interval=60)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.list = Table(self.tr("Artikel zum Veröffentlichen"), many=True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.setModel(self.model)
        self.list.setItemDelegate(Cells(self.list, self._lines, 1, self._pill))
        self.list.horizontalHeader().hide()
        self.list.set_widths(True, {1: 132})
        self.list.setMinimumHeight(320)
        self.list.selectionModel().selectionChanged.connect(self._count)
        self.all_button = Button(self.tr("Alle auswählen"), "quiet", "check")
        self.all_button.clicked.connect(self._select_all)
        self.publish_button = Button("", "primary", "globe", tall=True)
        self.publish_button.clicked.connect(self.publish)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar_words = words("", "muted")
        self._stop = Button(self.tr("Abbrechen"), "quiet")
        self._stop.clicked.connect(self._cancel)
        self._working = QWidget()
        self._working.setLayout(beside(self._bar, self._bar_words, self._stop, spacing=SPACE_12))
        self._working.hide()
        self._outcome = words("", wrap=True)
        self._outcome.hide()
        self._lay_out()
        self._look()
        self._count()
        self.setFocusProxy(self.search)

    def publish(self) -> None:
        """Put what is chosen online."""
        rows = {index.row() for index in self.list.selectionModel().selectedRows()}
        chosen = tuple(self.model.rows[row] for row in sorted(rows))
        if not chosen:
            return
        self._progress = Progress(self)
        self._progress.moved.connect(self._moved)
        self._working.show()
        self.publish_button.setEnabled(False)
        self._desk.tasks.book(partial(publish_all, self._desk.book, chosen, self._progress), self._published)

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def outcome(self) -> str:
        """What was refused and why, if anything."""
        return "" if self._outcome.isHidden() else self._outcome.text()

    def _moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar_words.setText(self.tr("{0} von {1}").format(done, total))

    def _published(self, outcome: Published) -> None:
        self._working.hide()
        desk = self._desk
        desk.touched("offers", "articles")
        word = (
            self.tr("1 Artikel geht online")
            if outcome.done == 1
            else self.tr("{0} Artikel gehen online").format(outcome.done)
        )
        if not outcome.refused and not outcome.stopped:
            self.done.emit()
            desk.window.say(word)
            return
        stopped = [self.tr("Abgebrochen.")] if outcome.stopped else []
        self._outcome.setText("\n".join([word + ".", *stopped, *outcome.refused]))
        self._outcome.show()
        self._look()

    def _look(self) -> None:
        book, term = self._desk.book, self.search.text().strip()
        if term:
            self._desk.tasks.look(partial(catalogue.search_articles, book, term, _MOST), self.model.fill)
        else:
            self._desk.tasks.look(partial(catalogue.page, book, "name", 0, _MOST), self.model.fill)

    def _select_all(self) -> None:
        selection, flag = self.list.selectionModel(), QItemSelectionModel.SelectionFlag
        for row in range(self.model.rowCount()):
            selection.select(self.model.index(row, 0), flag.Select | flag.Rows)

    def _count(self) -> None:
        chosen = len(self.list.selectionModel().selectedRows())
        self.publish_button.setEnabled(chosen > 0)
        self.publish_button.setText(
            self.tr("Veröffentlichen") if chosen < 2 else self.tr("{0} veröffentlichen").format(chosen)
        )

    def _lines(self, index: _Index) -> tuple[str, str]:
        row = self.model.rows[index.row()]
        about = (row.brand, saying.price(row.price), f"{saying.amount(row.available, row.unit)} verfügbar")
        return row.name, " · ".join(filter(None, about))

    def _pill(self, index: _Index) -> Look | None:
        chosen = self.list.selectionModel().isRowSelected(index.row())
        return (self.tr("Gewählt"), "check", "accent") if chosen else None

    def _lay_out(self) -> None:
        hint = self.tr("Die Hälfte des Vorrats wird der Stadt zugesagt; das lässt sich danach je Angebot ändern.")
        top = stacked(beside(self.search, self.all_button), words(hint, "small", wrap=True), spacing=SPACE_12)
        top.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_12)
        foot = stacked(self._outcome, self._working, beside(-1, self.publish_button), spacing=SPACE_12)
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self.list, 1)
        layout.addWidget(rule())
        layout.addLayout(foot)
