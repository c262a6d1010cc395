"""Choose articles and put them all online: checked one by one, with a bar, a way to stop, and every refusal named."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.offer import NotPublishable, Refusal
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, publishing
from shb_desktop.ui import saying
from shb_desktop.ui.album import Album
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import said
from shb_desktop.ui.page import Page
from shb_desktop.ui.tasks import Cancelled, Progress
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.keys import FINISH, press_by
from shb_desktop.ui.widgets.lining import Bleed, Flush
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Icon, beside, clear, frame, rule, stacked, words
from shb_desktop.ui.widgets.tables import PICTURE, Cells, Look, Sight, Table

_MOST = 500
_DISPLAY = Qt.ItemDataRole.DisplayRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Left:
    """An article that was refused, and why."""

    article: int
    name: str
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went: how many are online, what was mended, what was refused and why, and whether somebody stopped it."""

    done: int
    notes: tuple[str, ...]
    left: tuple[Left, ...]
    stopped: bool = False


def publish_all(book: Book, chosen: tuple[tuple[int, str], ...], progress: Progress) -> Outcome:
    """Publish articles (number and name) one after the other; a refusal does not stop the rest."""
    notes: list[str] = []
    left: list[Left] = []
    for number, (article, name) in enumerate(chosen):
        try:
            progress.step(number, len(chosen))
            done = publishing.put_online(book, article)
            notes.extend(f"{done.offer.title}: {note}" for note in done.notes)
        except NotPublishable as problem:
            left.append(Left(article, name, problem.refusals))
        except Cancelled:
            return Outcome(number - len(left), tuple(notes), tuple(left), stopped=True)
    return Outcome(len(chosen) - len(left), tuple(notes), tuple(left))


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
    """`done` when the sheet may go, `mend_wanted` carries an article's number and the field to mend.

    With `left`, what was refused before is tried once more: one maker entered may serve many.
    """

    done = Signal()
    mend_wanted = Signal(int, str)

    def __init__(self, desk: Desk, album: Album, left: tuple[Left, ...] = ()) -> None:
        super().__init__()
        self._desk, self._album = desk, album
        self._progress: Progress | None = None
        self.left = left
        self._chosen: dict[int, str] = {}  # kept while another search is typed
        self._term, self._wants_first = "", False
        self.model = Candidates()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, Marke, Nummer oder Strichcode"))
        self.search.setAccessibleName(self.tr("Artikel suchen"))
        self._pause = QTimer(self, singleShot=True, interval=60)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._entered)
        self._build_list()
        self.all_button = Button(self.tr("Alle auswählen"), "quiet", "check")
        self.all_button.clicked.connect(self._select_all)
        self.publish_button = Button("", "primary", "globe", tall=True)
        self.publish_button.clicked.connect(self.publish)
        press_by(self.publish_button, FINISH, self)
        self.again_button = Button(self.tr("Noch einmal versuchen"), "primary", "globe", tall=True)
        self.again_button.clicked.connect(lambda _=False: self.try_again())
        self.back_button = Button(self.tr("Zur Auswahl"), "quiet", tall=True)
        self.back_button.clicked.connect(lambda _=False: self._show_choice())
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Fortschritt"))
        self._bar_words = words("", "muted")
        self._stop = Button(self.tr("Abbrechen"), "quiet")
        self._stop.clicked.connect(self._cancel)
        self._working = QWidget()
        self._working.setLayout(beside(self._bar, self._bar_words, self._stop, spacing=SPACE_12))
        self._working.hide()
        self._result = words("", "strong", wrap=True)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(SPACE_8)
        self._lay_out()
        self._show_choice()
        self._count()
        self.setFocusProxy(self.search)
        self.try_again()

    def _build_list(self) -> None:
        self.list = Table(self.tr("Artikel, die nicht online sind"), many=True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.setModel(self.model)
        cells = Cells(self.list, self._lines, 1, self._pill, self._picture)
        self._taken, self._free = (self.tr("Gewählt"), "check", "accent"), (self.tr("Wählen"), "plus", "muted")
        self.list.setItemDelegate(cells)
        self._album.ready.connect(self.list.viewport().update)
        self.list.horizontalHeader().hide()
        self.list.set_widths(True, {1: cells.widest_pill((self._taken, self._free))})
        self.list.setMinimumHeight(320)
        self.list.selectionModel().selectionChanged.connect(self._picked)

    def publish(self) -> None:
        """Put what is chosen online."""
        self._run(tuple(self._chosen.items()))

    def try_again(self) -> None:
        """Once more with what was refused."""
        self._run(tuple((one.article, one.name) for one in self.left))

    def outcome(self) -> str:
        """What was refused and why, if anything."""
        if self._stack.currentIndex() == 0:
            return ""
        reasons = (f"{one.name}: " + " ".join(said(found.reason) for found in one.refusals) for one in self.left)
        return "\n".join([self._result.text(), *reasons])

    def _run(self, chosen: tuple[tuple[int, str], ...]) -> None:
        if not chosen:
            return
        self._working.show()
        for button in (self.publish_button, self.again_button, self.back_button):
            button.setEnabled(False)
        # Not among the bookings: each article is a transaction of its own, and scans go in between.
        work = partial(publish_all, self._desk.book, chosen)
        self._progress = self._desk.tasks.toil(work, self._published, self._end)
        self._progress.moved.connect(self._moved)

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar_words.setText(self.tr("{0} von {1}").format(done, total))

    def _end(self, problem: object = None) -> None:
        self._working.hide()
        for button in (self.publish_button, self.again_button, self.back_button):
            button.setEnabled(True)
        if problem is not None:
            self._desk.window.fail(problem)  # type: ignore[arg-type]

    def _published(self, outcome: Outcome) -> None:
        self._end()
        desk = self._desk
        desk.touched("offers", "articles")
        word = (
            self.tr("1 Artikel geht online")
            if outcome.done == 1
            else self.tr("{0} Artikel gehen online").format(outcome.done)
        )
        self.left = outcome.left
        self._chosen.clear()
        if not outcome.left and not outcome.stopped and not outcome.notes:
            self.done.emit()
            desk.window.say(word)
            return
        stopped = self.tr(" Abgebrochen.") if outcome.stopped else ""
        refused = self.tr(" {0} noch nicht:").format(len(outcome.left)) if outcome.left else ""
        self._result.setText(f"{word}.{stopped}{refused}")
        self._show_reasons(outcome)
        self._stack.setCurrentIndex(1)
        self._choosing(on=False)

    def _show_reasons(self, outcome: Outcome) -> None:
        clear(self._reasons)
        for one in outcome.left[:200]:
            self._reasons.addWidget(self._refusal(one))
        if outcome.notes:
            self._reasons.addWidget(words(self.tr("Von selbst in Ordnung gebracht"), "section"))
            self._reasons.addWidget(words("\n".join(outcome.notes[:200]), "small", wrap=True))
        self._reasons.addStretch(1)

    def _refusal(self, one: Left) -> QWidget:
        box, row = frame("sunken", margin=SPACE_12, spacing=SPACE_12, row=True)
        reason = words("\n".join(said(found.reason) for found in one.refusals), "small", wrap=True)
        row.addWidget(Icon("warning", 20, "warning"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(stacked(words(one.name, "strong", wrap=True), reason, spacing=2), 1)
        mend = Button(self.tr("Ergänzen"), "", "edit")
        mend.setAccessibleName(self.tr("Ergänzen: {0}").format(one.name))
        mend.clicked.connect(lambda _=False: self.mend_wanted.emit(one.article, one.refusals[0].field))
        row.addWidget(mend)
        return box

    def _show_choice(self) -> None:
        self._stack.setCurrentIndex(0)
        self._choosing(on=True)
        self._look()

    def _choosing(self, *, on: bool) -> None:
        self.publish_button.setVisible(on)
        self.again_button.setVisible(not on and bool(self.left))
        self.back_button.setVisible(not on)

    def _look(self) -> None:
        book, term = self._desk.book, self.search.text().strip()
        if term:
            look = partial(catalogue.search_articles, book, term, _MOST)
        else:
            look = partial(publishing.not_online, book, _MOST)
        self._desk.tasks.look(look, partial(self._fill, term))

    def _fill(self, term: str, rows: tuple[ArticleRow, ...]) -> None:
        self._term = term
        self.model.fill(rows)
        for number, row in enumerate(self.model.rows):
            if row.id in self._chosen:
                self._choose(number, QItemSelectionModel.SelectionFlag.Select)
        self._count()
        if self._wants_first and term == self.search.text().strip():
            self._take_first()

    def _entered(self) -> None:
        """Enter takes the first hit, or takes it back; with nothing typed it publishes what was taken."""
        term = self.search.text().strip()
        if not term:
            self.publish_button.click()
        elif term == self._term:
            self._take_first()
        else:
            self._wants_first = True

    def _take_first(self) -> None:
        self._wants_first = False
        if self.model.rows:
            self._choose(0, QItemSelectionModel.SelectionFlag.Toggle)
            self.search.selectAll()

    def _select_all(self) -> None:
        for row in range(self.model.rowCount()):
            self._choose(row, QItemSelectionModel.SelectionFlag.Select)

    def _choose(self, row: int, flag: QItemSelectionModel.SelectionFlag) -> None:
        whole = QItemSelectionModel.SelectionFlag.Rows
        self.list.selectionModel().select(self.model.index(row, 0), flag | whole)

    def _picked(self, on: QItemSelection, off: QItemSelection) -> None:
        for index in on.indexes():
            row = self.model.rows[index.row()]
            self._chosen[row.id] = row.name
        for index in off.indexes():
            self._chosen.pop(self.model.rows[index.row()].id, None)
        self._count()

    def _count(self) -> None:
        chosen = len(self._chosen)
        self.publish_button.setEnabled(chosen > 0)
        self.publish_button.setText(
            self.tr("Veröffentlichen") if chosen < 2 else self.tr("{0} veröffentlichen").format(chosen)
        )

    def _lines(self, index: _Index) -> tuple[str, str]:
        row = self.model.rows[index.row()]
        about = (
            row.brand,
            saying.price(row.price),
            self.tr("{0} verfügbar").format(saying.amount(row.available, row.unit)),
        )
        return row.name, " · ".join(filter(None, about))

    def _picture(self, index: _Index) -> Sight:
        row = self.model.rows[index.row()]
        return self._album.pixmap(row.image, PICTURE, self.devicePixelRatioF()) or (row.name, row.category)

    def _pill(self, index: _Index) -> Look | None:
        chosen = self.list.selectionModel().isRowSelected(index.row())
        return self._taken if chosen else self._free

    def _lay_out(self) -> None:
        hint = self.tr(
            "Ein Klick prüft, was das Gesetz verlangt, glättet Titel und ergänzt den Grundpreis. "
            "Wie viel der Stadt zugesagt wird, steht unter Vorgaben."
        )
        search = beside(self.search, Flush(self.all_button, right=True))
        search.setStretch(0, 1)
        top = stacked(search, words(hint, "small", wrap=True), spacing=SPACE_12)
        top.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_12)
        choice = QWidget()
        list_ = stacked(Bleed(self.list))
        list_.setContentsMargins(SPACE_24, 0, SPACE_24, 0)
        choosing = stacked(top, rule(), list_, spacing=0)
        choosing.setStretch(2, 1)
        choice.setLayout(choosing)
        inside = QWidget()
        reasons = stacked(self._result, self._reasons, spacing=SPACE_12)
        reasons.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_12)
        inside.setLayout(reasons)
        self._stack = QStackedWidget()
        self._stack.addWidget(choice)
        self._stack.addWidget(scrolling(inside))
        buttons = beside(-1, self.back_button, self.again_button, self.publish_button, spacing=SPACE_12)
        foot = stacked(self._working, buttons, spacing=SPACE_12)
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(rule())
        layout.addLayout(foot)
