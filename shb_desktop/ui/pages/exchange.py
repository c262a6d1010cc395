"""Import / Export: bring the shop in with a rehearsal before and a way back after, and take everything along."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from shb_desktop.domain.till_day import DayDone, Parked
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import BookBusy, DiskFault, DiskFull
from shb_desktop.ledger.everything import Kind
from shb_desktop.ledger.imports import ImportRun
from shb_desktop.services import exporting, till_journal
from shb_desktop.services.exporting.tables import Sheet, write_csv, write_workbook
from shb_desktop.services.importing import booking, plan
from shb_desktop.services.importing.booking import Undone
from shb_desktop.services.importing.outcome import ImportCancelled, Outcome, Refused, Report
from shb_desktop.services.importing.plan import ImportPlan
from shb_desktop.ui import files, saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.dialogs.till_days import TillDays
from shb_desktop.ui.language import whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.tasks import Progress
from shb_desktop.ui.widgets.exchange_home import Home
from shb_desktop.ui.widgets.import_mapping import Choice, Mapping
from shb_desktop.ui.widgets.import_report import ReportView, Working
from shb_desktop.ui.widgets.parts import headed, words

T = TypeVar("T")
PREVIEWED = 20
TILL_FILE = "lines.csv"
_LISTS = "*.csv *.tsv *.txt *.xlsx *.xls *.ods *.xml *.001 *.002 *.wrg *.dat"


def look(book: Book, path: Path, progress: Progress) -> ImportPlan:
    """How a file will be read, as a person set it for such files before."""
    progress.step(0, 0)
    return booking.with_kept_profile(book, plan.look(path))


def preview(book: Book, found: ImportPlan, progress: Progress) -> tuple[Outcome, ...]:
    """What becomes of the first lines."""
    return tuple(islice(plan.outcomes(found, cancelled=progress.stopped, layout=book.scales), PREVIEWED))


def rehearse(book: Book, choice: Choice, progress: Progress) -> Report:
    """What the import would do."""
    return booking.rehearse(
        book,
        choice.plan,
        set_stock=choice.set_stock,
        progress=progress.moved.emit,
        cancelled=progress.stopped,
    )


def run(book: Book, choice: Choice, progress: Progress) -> Report:
    """Do it, and remember what the columns of such a file mean."""
    report = booking.run(
        book,
        choice.plan,
        set_stock=choice.set_stock,
        progress=progress.moved.emit,
        cancelled=progress.stopped,
    )
    with suppress(BookBusy, DiskFault, DiskFull):  # the import is in the book: nobody may hear that it is not
        booking.keep_profile(book, choice.plan)
    return report


def write_all(book: Book, target: Path, progress: Progress) -> tuple[Path, ...]:
    """Everything of the shop, as a workbook, a folder of tables or one file, by the ending of `target`."""
    return exporting.export(book, target, progress.step)


def write_refused(refused: tuple[Refused, ...], target: Path) -> None:
    """The lines that were refused, with their reasons, for whoever mends the list."""
    columns = {"Zeile": Kind.NUMBER, "Spalte": Kind.TEXT, "Wert": Kind.TEXT, "Grund": Kind.TEXT}
    sheet = Sheet("Abgelehnte Zeilen", columns, [(row.line, row.field, row.value, row.reason) for row in refused])
    if target.suffix.casefold() == ".csv":
        write_csv(sheet, target)
    else:
        write_workbook([sheet], target)


class ExchangePage(Page):
    """What can be done, what the columns mean, the work itself, how it went: one of the four."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._choice: Choice | None = None
        self._progress: Progress | None = None
        self._previewing: Progress | None = None

    def build(self) -> Iterator[None]:
        self.title = words(self.tr("Import / Export"), "title")
        self._stack = QStackedWidget()
        self.setLayout(headed(self._stack, self.title))
        self._build_home()
        yield
        self._stack.addWidget(self.home)
        yield
        self._build_mapping()
        yield
        self._stack.addWidget(self.mapping)
        yield
        self._build_work()
        yield
        self._stack.addWidget(self.working)
        self._stack.addWidget(self.outcome)
        self._desk.bridge.changed.connect(self._changed)
        self.leave()

    def _build_home(self) -> None:
        self.home = Home()
        self.home.place.choose_wanted.connect(self._choose)
        self.home.place.dropped.connect(self.bring)
        self.home.undo_wanted.connect(self._ask_to_undo)
        self.home.save_wanted.connect(self._ask_where)
        self.home.till_wanted.connect(self._choose_till)
        self.home.parked_wanted.connect(lambda: self._open_till(()))

    def _build_mapping(self) -> None:
        self.mapping = Mapping()
        self.mapping.changed.connect(self._preview)
        self.mapping.go_wanted.connect(self.rehearse)
        self.mapping.back_wanted.connect(self.leave)

    def _build_work(self) -> None:
        self.working = Working()
        self.working.stop_wanted.connect(self._stop)
        self.outcome = ReportView()
        self.outcome.go_wanted.connect(self.run)
        self.outcome.back_wanted.connect(self._back)
        self.outcome.save_wanted.connect(self._ask_where_refused)
        self.outcome.undo_wanted.connect(self._undo_latest)

    def opened(self, subject: object = None) -> None:
        if isinstance(subject, Path):
            self.bring(subject)

    def shown(self) -> QWidget | None:
        """Which of the four is shown."""
        return self._stack.currentWidget()

    def leave(self) -> None:
        """Back to what can be done."""
        self._choice = None
        self.title.setText(self.tr("Import / Export"))
        self._stack.setCurrentWidget(self.home)
        self._reload()

    def bring(self, path: object) -> None:
        """A file to be imported; the till's export is told by its name."""
        if not isinstance(path, Path):
            return
        if path.name.casefold() == TILL_FILE or path.is_dir():
            self.book_till(path)
            return
        self._work(self.tr("„{0}“ wird gelesen").format(path.name), partial(look, self._desk.book, path), self._mapped)

    def rehearse(self) -> None:
        """Go through the whole file without changing anything."""
        self._choice = self.mapping.choice()
        if self._choice is not None:
            name = self._choice.plan.found.path.name
            work = partial(rehearse, self._desk.book, self._choice)
            self._work(self.tr("Probelauf mit „{0}“").format(name), work, self._reported)

    def run(self) -> None:
        """Bring the file into the book."""
        if self._choice is not None:
            name = self._choice.plan.found.path.name
            work = partial(run, self._desk.book, self._choice)
            self._work(self.tr("„{0}“ wird übernommen").format(name), work, self._imported)

    def book_till(self, path: Path) -> None:
        """Book the days of a till's export."""

        def work(progress: Progress) -> tuple[DayDone, ...]:
            progress.step(0, 0)
            return till_journal.book_file(self._desk.book, path)

        self._work(self.tr("Kassenexport wird gebucht"), work, self._till_booked)

    def _work(self, title: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        self.working.begin(title)
        self._stack.setCurrentWidget(self.working)
        self._progress = self._desk.tasks.toil(work, done, self._failed)
        self._progress.moved.connect(self.working.moved)

    def _stop(self) -> None:
        if self._progress is None or self._progress.over():
            self._back()  # it ended in a fault of the program, which the window has told
            return
        self._progress.cancel()
        self.working.stopping()

    def _failed(self, problem: ShopError) -> None:
        if self._choice is not None:
            self._stack.setCurrentWidget(self.mapping)
        else:
            self.leave()
        if isinstance(problem, ImportCancelled):
            self._desk.window.say(whole(problem))
        else:
            self._desk.window.fail(problem)

    def _mapped(self, found: ImportPlan) -> None:
        self.title.setText(found.found.path.name)
        self.mapping.show_plan(found)
        self._choice = self.mapping.choice()
        self._stack.setCurrentWidget(self.mapping)
        self._desk.window.announce(self.mapping.about())
        self._preview()

    def _preview(self) -> None:
        choice = self.mapping.choice()
        if choice is None:
            return
        if self._previewing is not None:
            self._previewing.cancel()
        work = partial(preview, self._desk.book, choice.plan)
        self._previewing = self._desk.tasks.toil(work, self.mapping.show_preview, self._no_preview)

    def _no_preview(self, problem: ShopError) -> None:
        if not isinstance(problem, ImportCancelled):
            self._desk.window.fail(problem)

    def _reported(self, report: Report) -> None:
        self.outcome.show_report(report)
        self._stack.setCurrentWidget(self.outcome)
        self._desk.window.announce(self.outcome.title.text())

    def _imported(self, report: Report) -> None:
        self._reported(report)
        self._choice = None
        self._desk.touched("articles", "stock", "offers")
        self._desk.tasks.look(partial(booking.runs, self._desk.book), self.home.show_runs, self._no_preview)

    def _back(self) -> None:
        if self._choice is not None:
            self._stack.setCurrentWidget(self.mapping)
        else:
            self.leave()

    def _undo_latest(self) -> None:
        report = self.outcome.report
        if report is not None and report.run:
            self._undo(report.run)

    def _ask_to_undo(self, imported: object) -> None:
        if not isinstance(imported, ImportRun):
            return
        question = Question(
            self.tr("Neue Artikel verschwinden wieder, geänderte werden, was sie vorher waren."),
            self.tr("Was seither gebucht, angeboten oder von Hand geändert wurde, bleibt und wird Ihnen genannt."),
            yes=self.tr("Import zurücknehmen"),
            kind="danger",
        )
        question.left.connect(self._desk.window.sheet.leave)
        question.yes.connect(lambda: self._undo(imported.id))
        self._desk.window.open_sheet(self.tr("„{0}“ zurücknehmen?").format(imported.file), question, 560)

    def _undo(self, number: int) -> None:
        self._desk.window.sheet.leave()

        def work(progress: Progress) -> Undone:
            progress.step(0, 0)
            return booking.undo(self._desk.book, number)

        self._work(self.tr("Der Import wird zurückgenommen"), work, self._undone)

    def _undone(self, undone: Undone) -> None:
        self.leave()
        self._desk.touched("articles", "stock", "offers")
        said = self.tr("Zurückgenommen: {0} entfernt, {1} wie vorher").format(
            saying.number(undone.removed), saying.number(undone.restored)
        )
        self._desk.window.say(said)
        if undone.kept:
            names = ", ".join(undone.kept[:3])
            more = self.tr(" und {0} weitere").format(len(undone.kept) - 3) if len(undone.kept) > 3 else ""
            self._desk.window.banner.say(
                self.tr("Nicht alles ließ sich zurücknehmen."),
                self.tr("Seither benutzt oder geändert und darum behalten: {0}.").format(names + more),
                "warning",
            )

    def _till_booked(self, days: tuple[DayDone, ...]) -> None:
        self.leave()
        self._desk.touched("stock", "offers")
        self._open_till(days)

    def _open_till(self, days: tuple[DayDone, ...]) -> None:
        book, tasks = self._desk.book, self._desk.tasks
        sheet = TillDays(days)

        def look_again() -> None:
            tasks.look(partial(till_journal.parked, book), sheet.show_parked, self._desk.window.fail)

        def again() -> None:
            look_again()
            self._desk.touched("stock", "offers")

        sheet.book_wanted.connect(
            lambda line: tasks.book(
                partial(till_journal.book_anyway, book, line), lambda _: again(), self._desk.window.fail
            )
        )
        sheet.drop_wanted.connect(
            lambda line: tasks.book(
                partial(till_journal.dismiss, book, line), lambda _: again(), self._desk.window.fail
            )
        )
        sheet.again_wanted.connect(
            lambda: tasks.book(partial(till_journal.rebook, book), lambda _: again(), self._desk.window.fail)
        )
        self._desk.window.open_sheet(self.tr("Kassenexport"), sheet, 680)
        look_again()

    def _choose(self) -> None:
        files.ask_to_open(self, self.tr("Welche Liste?"), self.tr("Listen ({0})").format(_LISTS), self.bring)

    def _choose_till(self) -> None:
        files.ask_to_open(self, self.tr("Kassenexport"), self.tr("Kassenexport (lines.csv)"), self.book_till)

    def _ask_where(self, kind: str) -> None:
        day = saying.date(saying.now_ms()).replace(".", "-")
        name, title = self.tr("Laden {0}").format(day), self.tr("Alles mitnehmen")
        if kind == "csv":
            files.ask_for_folder(self, title, lambda folder: self.save_all(folder / name))
        elif kind == "xlsx":
            files.ask_to_save(self, title, f"{name}.xlsx", (self.tr("Excel (*.xlsx)"),), self.save_all)
        else:
            files.ask_to_save(self, title, f"{name}.sqlite3", (self.tr("Ganzes Buch (*.sqlite3)"),), self.save_all)

    def save_all(self, target: Path) -> None:
        """Write all of the book to `target`: a workbook, a folder of tables, or the book itself, by its ending."""
        work = partial(write_all, self._desk.book, target)
        self._work(self.tr("„{0}“ wird geschrieben").format(target.name), work, self._saved)

    def _saved(self, made: tuple[Path, ...]) -> None:
        self.leave()
        where = made[0] if len(made) == 1 else made[0].parent
        self._desk.window.say(self.tr("Gespeichert: {0}").format(where))

    def _ask_where_refused(self) -> None:
        name = self.tr("Abgelehnte Zeilen {0}").format(self.title.text())
        kinds = (self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)"))
        files.ask_to_save(self, self.tr("Abgelehnte Zeilen speichern"), f"{name}.xlsx", kinds, self.save_refused)

    def save_refused(self, target: Path) -> None:
        """Write every refused line with its reason."""
        report = self.outcome.report
        if report is not None:
            self._desk.tasks.look(
                partial(write_refused, report.refused, target),
                lambda _: self._desk.window.say(self.tr("Gespeichert: {0}").format(target)),
                self._desk.window.fail,
            )

    def _reload(self) -> None:
        book, tasks = self._desk.book, self._desk.tasks
        tasks.look(partial(booking.runs, book), self.home.show_runs, self._no_preview)
        tasks.look(partial(till_journal.parked, book), self._show_parked, self._no_preview)

    def _show_parked(self, parked: tuple[Parked, ...]) -> None:
        self.home.show_parked(len(parked))

    def _changed(self, areas: frozenset[str]) -> None:
        if "stock" in areas and self._stack.currentWidget() is self.home:
            self._reload()
