"""Etiketten: what is still to be printed, on which sheet from which place on, as it will look, and off it goes."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStandardPaths
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE, UnknownArticle
from shb_desktop.errors import ShopError
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, labels
from shb_desktop.services.labels import Label, Queued, Setup
from shb_desktop.ui import saying
from shb_desktop.ui.codes import is_pickup
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import ARTICLES
from shb_desktop.ui.labels import preview
from shb_desktop.ui.labels.job import Job, print_on, printer_for, write_pdf
from shb_desktop.ui.labels.sheets import sheet
from shb_desktop.ui.language import whole
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.page import Page
from shb_desktop.ui.tasks import Progress
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.finder import Finder
from shb_desktop.ui.widgets.keys import press_by
from shb_desktop.ui.widgets.label_options import LabelOptions
from shb_desktop.ui.widgets.parts import Button, Empty, beside, frame, rule, stacked, words
from shb_desktop.ui.widgets.tables import Cells, Table

_SIDE, _WIDE_SIDE, _WIDE = 328, 520, 1_200
_OFFICE_DPI = 600
"""Sheets go to office printers, whose 600 dots are whole dots at 300 and 1,200 too."""
_PRICE, _COPIES = 1, 2
_Entry = tuple[Label, int]


class NoPrinter(ShopError):
    """This computer has no printer set up."""

    code = "no-printer"
    title = "Auf diesem Computer ist kein Drucker eingerichtet."
    hint = "Richten Sie ihn in den Einstellungen des Computers ein, oder speichern Sie die Etiketten als PDF."


class LabelsPage(Page):
    """The queue at the left, the sheet at the right. `ask_printer` and `ask_path` are the system's own dialogs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entries: tuple[_Entry, ...] = ()
        self._progress: Progress | None = None
        self._drawing: tuple[Job, QSize, float] | None = None
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer
        self.ask_path: Callable[[], Path | None] = self._ask_path

    def build(self) -> Iterator[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        layout.addLayout(self._head())
        body = beside(spacing=SPACE_16)
        layout.addLayout(body, 1)
        yield
        self._build_queue()
        yield
        body.addWidget(self._queue_side(), 1)
        yield
        self._build_sheet()
        yield
        body.addWidget(self._card)
        self._show_chosen()
        self._desk.bridge.changed.connect(self._changed)
        # Until the kept set is there: whoever chose one thing earlier would write the rest over with what is usual.
        self._let_choose(False)
        self._desk.tasks.look(partial(labels.setup, self._desk.book), self._show_setup)
        self.reload()

    def _build_queue(self) -> None:
        self.finder = Finder()
        self.finder.setPlaceholderText(self.tr("Artikel hinzufügen: Name oder Code"))
        self.finder.keep_quantity()
        self.finder.code_typed.connect(self.take_scan)
        self.finder.picked.connect(lambda row: self.add(row.id, self._copies()))
        self.finder.wanted.connect(self._look_up)
        self.model: Rows[_Entry] = Rows(
            Column(self.tr("Etikett für"), lambda entry: entry[0].article.name),
            Column(self.tr("Preis"), lambda entry: saying.price(entry[0].article.price), right=True),
            Column(self.tr("Anzahl"), lambda entry: str(entry[1]), right=True),
        )
        self.table = Table(self.tr("Etiketten"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self.table, self._lines, -1, lambda _: None))
        self.table.set_widths(True, {_PRICE: 92, _COPIES: 80})
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())

    def _head(self) -> QBoxLayout:
        self.print_button = Button(self.tr("Drucken"), "primary", "labels")
        self.print_button.clicked.connect(lambda _=False: self.print())
        press_by(self.print_button, QKeySequence.StandardKey.Print, self)
        self.pdf_button = Button(self.tr("Als PDF speichern"))
        self.pdf_button.clicked.connect(lambda _=False: self.save())
        self.count = words("", "muted")
        title = words(self.tr("Etiketten"), "title")
        return beside(title, self.count, -1, self.pdf_button, self.print_button, spacing=SPACE_12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The sheet is drawn as large as there is room for it.
        self._card.setFixedWidth(_WIDE_SIDE if self.width() >= _WIDE else _SIDE)

    def opened(self, subject: object = None) -> None:
        """`subject` may be the number of an article that wants a label."""
        self.finder.setFocus()
        self._draw()
        if isinstance(subject, int):
            self.add(subject)

    def take_scan(self, code: str) -> bool:
        """A scan adds a label of the article, or as many as were typed before it."""
        if is_pickup(code):
            return False
        work = partial(_add_scanned, self._desk.book, code, self._copies())
        self._desk.tasks.book(work, self._queued, self._desk.window.fail)
        return True

    def add(self, article: int, copies: int = 1) -> None:
        """So many more labels of an article."""
        self._desk.tasks.book(partial(labels.enqueue, self._desk.book, [article], copies), self._queued)

    def add_all(self) -> None:
        """A label of each article."""
        self._change(
            partial(labels.enqueue_all, self._desk.book),
            self.tr("Alle Artikel stehen in\u00a0der\u00a0Etikettenliste."),
        )

    def _copies(self) -> int:
        return max((self.finder.take_quantity() or PIECE) // PIECE, 1)

    def set_copies(self, copies: int) -> None:
        """So many of the chosen label."""
        entry = self._chosen()
        if entry is not None:
            work = partial(labels.set_copies, self._desk.book, entry[0].article.id, copies)
            if copies:
                self._desk.tasks.book(work, self._queued)
            else:
                self._change(work, self.tr("Aus der Etikettenliste genommen: {0}").format(entry[0].article.name))

    def clear(self) -> None:
        """Empty the queue."""
        self._change(partial(labels.replace_queue, self._desk.book, ()), self.tr("Die Etikettenliste ist leer."))

    def reload(self) -> None:
        """Look again: prices may have changed."""
        self._desk.tasks.look(self._read, self._show)

    def job(self) -> Job:
        """What would be printed now."""
        setup = self.options.setup()
        return Job(self._entries, sheet(setup.sheet), setup.start, setup.shift_x / 10, setup.shift_y / 10)

    def print(self) -> None:
        """Ask for the printer and send the labels there."""
        job = self.job()
        printer = printer_for(job.sheet, self._dpi())
        if self.ask_printer(printer):
            self._toil(partial(print_on, printer, job), partial(self._printed, job))

    def save(self) -> None:
        """Ask for a place and write the labels there."""
        path = self.ask_path()
        if path is not None:
            done = self.tr("Gespeichert: {0}").format(path.name)
            self._toil(partial(write_pdf, self.job(), path, dpi=self._dpi()), lambda _: self._desk.window.say(done))

    def _queue_side(self) -> QWidget:
        self.less, self.more = Button("", "", "minus"), Button("", "", "plus")
        self.drop = Button("", "", "trash")
        self.drop.setAccessibleName(self.tr("Entfernen"))
        self.drop.setToolTip(self.tr("Aus der Liste nehmen"))
        self.drop.setFixedWidth(52)
        steps = ((self.less, self.tr("Ein Etikett weniger"), -1), (self.more, self.tr("Ein Etikett mehr"), 1))
        for button, name, step in steps:
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFixedWidth(52)
            button.clicked.connect(lambda _=False, step=step: self._step(step))
        self.drop.clicked.connect(lambda _=False: self.set_copies(0))
        self.clear_button = Button(self.tr("Liste leeren"), "quiet")
        self.clear_button.clicked.connect(lambda _=False: self.clear())
        card, inside = frame(margin=1, spacing=0)
        self._none = Empty("labels", "", "", self.tr("Alle Artikel hinzufügen"), self._fill)
        self._say_empty(1)
        self._tools = QWidget()
        row = beside(self.less, self.more, self.drop, -1, self.clear_button)
        row.setContentsMargins(SPACE_12 + 2, SPACE_8, SPACE_12 + 2, SPACE_8)  # as the columns above it
        self._tools.setLayout(stacked(rule(), row, spacing=0))
        full = QWidget()
        full.setLayout(stacked(self.table, self._tools, spacing=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._none)
        inside.addWidget(self._stack)
        side = QWidget()
        side.setLayout(stacked(self.finder, card, spacing=SPACE_16))
        side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return side

    def _build_sheet(self) -> None:
        self.options = LabelOptions()
        self.options.changed.connect(self._setup_changed)
        self.preview = preview.Preview()
        self.preview.start_chosen.connect(self.options.begin_at)
        self.preview.drawing_wanted.connect(self._draw)
        self._card, inside = frame(spacing=SPACE_12)
        self._note = words("", "small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = Button(self.tr("Abbrechen"), "", "close")
        self.stop_button.clicked.connect(self._stop)
        self._far = words("", "muted")
        self._working = QWidget()
        self._working.setLayout(stacked(self.bar, beside(self._far, -1, self.stop_button), spacing=SPACE_8))
        self._working.hide()
        inside.addWidget(self.options)
        inside.addWidget(self.preview, 1)
        inside.addWidget(self._note)
        inside.addWidget(self._working)

    def _dpi(self) -> int:
        setup = self.options.setup()
        return setup.dpi if sheet(setup.sheet).is_roll else _OFFICE_DPI

    def _read(self) -> tuple[tuple[_Entry, ...], str]:
        book = self._desk.book
        style = labels.setup(book).style
        return labels.labels(book, labels.queue(book), style), style

    def _let_choose(self, may: bool) -> None:
        self.options.setEnabled(may)
        self.preview.setEnabled(may)

    def _show_setup(self, setup: Setup) -> None:
        self.options.show_setup(setup)
        self._let_choose(True)
        self._show_sheet()

    def _setup_changed(self, setup: Setup) -> None:
        self._desk.tasks.book(partial(labels.keep_setup, self._desk.book, setup), lambda _: self.reload())
        self._show_sheet()

    def _queued(self, _: object) -> None:
        self.reload()

    def _show(self, read: tuple[tuple[_Entry, ...], str]) -> None:
        chosen = self._chosen()
        grown = len(read[0]) > len(self._entries)
        self._entries = read[0]
        self.model.fill(self._entries)
        self._stack.setCurrentIndex(0 if self._entries else 1)
        if not self._entries:
            self._desk.tasks.look(partial(catalogue.count, self._desk.book), self._say_empty)
        rows = [entry[0].article.id for entry in self._entries]
        if rows:
            kept = rows.index(chosen[0].article.id) if chosen and chosen[0].article.id in rows else 0
            self.table.choose(len(rows) - 1 if grown else kept)
        self._show_chosen()
        self._show_sheet()

    def _say_empty(self, articles: int) -> None:
        """A list without labels; in a book without articles there is something else to do first."""
        self._bare = not articles
        if self._bare:
            self._none.say(self.tr("Noch keine Artikel"), self.tr("Etiketten gibt es, sobald Artikel im Buch stehen."))
            self._none.button.setText(self.tr("Zu den Artikeln"))
            return
        hint = self.tr("Scannen Sie Artikel, oder suchen Sie sie oben. Für den Anfang geht es auch mit allen.")
        self._none.say(self.tr("Noch keine Etiketten in der Liste"), hint)
        self._none.button.setText(self.tr("Alle Artikel hinzufügen"))

    def _fill(self) -> None:
        if self._bare:
            self._desk.window.open(ARTICLES.key)
        else:
            self.add_all()

    def _show_sheet(self) -> None:
        job = self.job()
        idle = self._progress is None
        self.print_button.setEnabled(bool(self._entries) and idle)
        self.pdf_button.setEnabled(bool(self._entries) and idle)
        self.count.setText(str(job.count) if job.count else "")
        self.preview.set_job(job)

    def _draw(self) -> None:
        """One picture at a time: what is asked for meanwhile is drawn when it is done, once."""
        wanted = (self.job(), self.preview.room(), self.preview.devicePixelRatioF())
        if self._drawing is None and self.isVisible():
            self._drawing = wanted
            self._desk.tasks.look(partial(preview.draw, *wanted), self._drawn)

    def _drawn(self, picture: preview.Picture) -> None:
        drawn, self._drawing = self._drawing, None
        self.preview.show_picture(picture)
        job = self.job()
        if picture.problem is not None:
            self._note.setText(whole(picture.problem))
        elif job.sheet.is_roll:
            self._note.setText(self.tr("Jedes Etikett ist eine Seite."))
        else:
            sheets = self.tr("1 Bogen") if picture.pages == 1 else self.tr("{0} Bögen").format(picture.pages)
            start = self.tr("Klicken Sie auf den Platz, auf dem das erste Etikett sitzen soll.")
            self._note.setText(f"{sheets}. {start}" if picture.pages else start)
        if drawn != (job, self.preview.room(), self.preview.devicePixelRatioF()):
            self._draw()

    def _chosen(self) -> _Entry | None:
        row = self.table.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _show_chosen(self) -> None:
        entry = self._chosen()
        for button in (self.less, self.more, self.drop):
            button.setEnabled(entry is not None)
        self.less.setEnabled(entry is not None and entry[1] > 1)

    def _step(self, step: int) -> None:
        entry = self._chosen()
        if entry is not None:
            self.set_copies(entry[1] + step)

    def _change(self, work: Callable[[], tuple[Queued, ...]], said: str) -> None:
        """Change the queue, say so, and offer the way back."""
        before = tuple(Queued(label.article.id, copies) for label, copies in self._entries)
        back = partial(labels.replace_queue, self._desk.book, before)

        def done(_: object) -> None:
            self.reload()
            self._desk.window.say(said, lambda: self._desk.tasks.book(back, self._queued))

        self._desk.tasks.book(work, done)

    def _toil(self, work: Callable[..., None], done: Callable[[None], None]) -> None:
        def ended(_: object) -> None:
            self._progress = None
            self._working.hide()
            self._show_sheet()

        def through(result: None) -> None:
            ended(result)
            done(result)

        def failed(problem: ShopError) -> None:
            ended(problem)
            self._desk.window.fail(problem)

        total = self.job().count
        self.bar.setRange(0, total)
        self._moved(0, total)
        self._working.show()
        self._progress = self._desk.tasks.toil(lambda progress: work(step=progress.step), through, failed)
        self._progress.moved.connect(self._moved)
        self._show_sheet()

    def _moved(self, done: int, total: int) -> None:
        self.bar.setValue(done)
        self._far.setText(self.tr("{0} von {1}").format(done, total))

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _printed(self, job: Job, _: None) -> None:
        """These are done and the sheet is used up to here; both can be taken back if the printer jammed."""
        book, tasks = self._desk.book, self._desk.tasks
        printed = tuple(Queued(label.article.id, copies) for label, copies in job.labels)
        if not job.sheet.is_roll:
            self.options.begin_at((job.start + job.count) % job.sheet.places)

        def back() -> None:
            tasks.book(partial(labels.put_back, book, printed), self._queued)
            if self.options.setup().sheet == job.sheet.key:
                self.options.begin_at(job.start)

        tasks.book(partial(labels.take_off, book, printed), self._queued)
        said = self.tr("1 Etikett gedruckt") if job.count == 1 else self.tr("{0} Etiketten gedruckt").format(job.count)
        self._desk.window.say(said, back)

    def _changed(self, areas: frozenset[str]) -> None:
        if "articles" in areas:
            self.reload()

    def _look_up(self, term: str) -> None:
        def found(rows: tuple[ArticleRow, ...]) -> None:
            self.finder.show_hits(term, rows)

        self._desk.tasks.look(partial(catalogue.search_articles, self._desk.book, term, 8), found)

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        label = self._entries[index.row()][0]
        code = label.symbol.shown if label.symbol else self.tr("Kein Code: bitte eintragen")
        return label.article.name, code

    def _ask_printer(self, printer: QPrinter) -> bool:
        if not QPrinterInfo.availablePrinterNames():
            self._desk.window.fail(NoPrinter())
            return False
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Etiketten drucken"))
        return bool(dialog.exec())

    def _ask_path(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Etiketten speichern"), str(Path(folder) / self.tr("Etiketten.pdf")), self.tr("PDF (*.pdf)")
        )
        return Path(name) if name else None


def _add_scanned(book: Book, code: str, copies: int) -> tuple[Queued, ...]:
    article = catalogue.find(book, code)
    if article is None:
        raise UnknownArticle(code)
    return labels.enqueue(book, [article.id], copies)
