"""A job of labels: onto which page and place each one goes, and its way to a PDF or through a printer's driver."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSaveFile, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from shb_desktop.errors import ShopError
from shb_desktop.services.labels import Label
from shb_desktop.ui.labels.painting import Dots, paint_label
from shb_desktop.ui.labels.sheets import A4, Sheet

Step = Callable[[int, int], None]
"""Told how many labels of how many are through; may raise to stop."""
_DPI_OF_PDF = 600
"""Whole dots at 600 are whole dots at 300, and fine enough for any office printer."""


class LabelsNotSaved(ShopError):
    """The PDF could not be written."""

    code = "labels-not-saved"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"Die Etiketten konnten nicht unter {path} gespeichert werden ({reason}).",
            "Ihre Liste ist noch da. Bitte wählen Sie einen anderen Ordner oder machen Sie Platz frei.",
        )


class PrinterRefused(ShopError):
    """The driver did not take the job."""

    code = "printer-refused"
    title = "Der Drucker hat die Etiketten nicht angenommen."
    hint = "Ihre Liste ist noch da. Ist er eingeschaltet und hat Papier? Dann drucken Sie bitte noch einmal."


@dataclass(frozen=True, slots=True)
class Job:
    """Labels in their order, each with its copies, from place `start` of the first page on.

    `shift_x` and `shift_y` (mm) put right what the printer is off by.
    """

    labels: tuple[tuple[Label, int], ...]
    sheet: Sheet
    start: int = 0
    shift_x: float = 0.0
    shift_y: float = 0.0

    @property
    def count(self) -> int:
        """How many labels are printed."""
        return sum(copies for _, copies in self.labels)


Page = tuple[tuple[int, Label], ...]
"""Places of a sheet with what is printed there."""


def pages(job: Job) -> tuple[Page, ...]:
    """Every page of the job; none for an empty one."""
    places = job.sheet.places
    each = [label for label, copies in job.labels for _ in range(copies)]
    numbered = list(enumerate(each, job.start % places if each else 0))
    last = numbered[-1][0] // places if numbered else -1
    found: list[list[tuple[int, Label]]] = [[] for _ in range(last + 1)]
    for number, label in numbered:
        found[number // places].append((number % places, label))
    return tuple(map(tuple, found))


def place_in_dots(job: Job, place: int, dots: Dots) -> QRect:
    """Where a label lies on the page, in dots."""
    left, top = job.sheet.corner(place)
    left, top = left + job.shift_x, top + job.shift_y
    corner = dots.across(left), dots.down(top)
    # Sizes come from both edges, so that no rounding adds up along a row.
    return QRect(
        *corner, dots.across(left + job.sheet.width) - corner[0], dots.down(top + job.sheet.height) - corner[1]
    )


def paint_page(painter: QPainter, job: Job, page: Page, dots: Dots, step: Step | None = None, done: int = 0) -> int:
    """Paint one page and return how many labels are through by then. Raises UnreadableCode, SymbolDoesNotFit."""
    for place, label in page:
        paint_label(painter, label, place_in_dots(job, place, dots), dots)
        done += 1
        if step is not None:
            step(done, job.count)
    return done


def write_pdf(job: Job, path: Path, step: Step | None = None, dpi: int = _DPI_OF_PDF) -> None:
    """Write all pages at their exact size; an older file stays until the new one is whole.

    Raises LabelsNotSaved, UnreadableCode, SymbolDoesNotFit, and what `step` raises.
    """
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise LabelsNotSaved(path, file.errorString())
    writer = QPdfWriter(file)
    writer.setTitle("Etiketten")
    writer.setResolution(dpi)
    _set_page(writer, job.sheet)
    painter, whole = QPainter(), False
    try:
        if not painter.begin(writer):
            raise LabelsNotSaved(path, file.errorString())
        _paint_all(painter, job, writer, Dots(dpi, dpi), step)
        whole = True
    finally:
        painter.end()
        if not whole:
            file.cancelWriting()
    if not file.commit():
        raise LabelsNotSaved(path, file.errorString())


def printer_for(sheet: Sheet, dpi: int) -> QPrinter:
    """A printer set to a sheet, ready for its dialog. Windows' drivers know their dots; elsewhere `dpi` says so."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if sys.platform != "win32":
        printer.setResolution(dpi)
    printer.setDocName("Etiketten")
    printer.setFullPage(True)
    _set_page(printer, sheet)
    return printer


def print_on(printer: QPrinter, job: Job, step: Step | None = None) -> None:
    """Send all pages through the driver. Raises PrinterRefused, UnreadableCode, SymbolDoesNotFit."""
    painter, whole = QPainter(), False
    if not painter.begin(printer):
        raise PrinterRefused
    try:
        # What a person chose in the dialog may have changed the dots; the device itself knows.
        _paint_all(painter, job, printer, Dots(printer.logicalDpiX(), printer.logicalDpiY()), step)
        whole = True
    finally:
        if not whole:
            printer.abort()  # half a stack of labels is worse than none
        ended = painter.end()
    if not ended or printer.printerState() is QPrinter.PrinterState.Error:
        raise PrinterRefused


def _paint_all(painter: QPainter, job: Job, device: QPagedPaintDevice, dots: Dots, step: Step | None) -> None:
    done = 0
    for number, page in enumerate(pages(job)):
        if number:
            device.newPage()
        done = paint_page(painter, job, page, dots, step, done)


def _set_page(device: QPagedPaintDevice, sheet: Sheet) -> None:
    size = (
        QPageSize(QPageSize.PageSizeId.A4)
        if sheet.page == A4
        else QPageSize(QSizeF(*sheet.page), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    # A roll label that is wider than high is still one upright page for the driver.
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter))
