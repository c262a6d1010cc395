"""Labels on paper: what a scanner reads back from them, at every printer's dots."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any, cast

import pytest
import zxingcpp
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.barcode import UnreadableCode
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, labels
from shb_desktop.services.labels import CodeStyle, Symbol, Symbology
from shb_desktop.ui.labels import sheets
from shb_desktop.ui.labels.job import (
    Job,
    LabelsNotSaved,
    Page,
    pages,
    paint_page,
    place_in_dots,
    print_on,
    printer_for,
    write_pdf,
)
from shb_desktop.ui.labels.painting import Dots
from shb_desktop.ui.labels.symbols import SymbolDoesNotFit, dots_per_module, pattern
from tests.shop import Clock, clock, opened

__all__ = ["clock"]

KINDS = zxingcpp.BarcodeFormat
EVERY_SHEET = [sheet.key for sheet in sheets.SHEETS]
AT_EVERY_PRINTER = [(sheet, 300) for sheet in EVERY_SHEET]
AT_EVERY_PRINTER += [(sheet, dpi) for sheet in ("3x8", "5x13", "roll-40x25", "roll-57x32") for dpi in (203, 600)]
# No help from the reader: nothing turned, shrunk or made negative.
AS_PRINTED: dict[str, Any] = {
    "text_mode": zxingcpp.TextMode.Plain,
    "try_rotate": False,
    "try_downscale": False,
    "try_invert": False,
}


@pytest.fixture
def shop(tmp_path: Path, clock: Clock, qapp: QApplication) -> Iterator[Book]:
    made = opened(tmp_path / "book.sqlite3", clock, filled=True)
    yield made
    made.close()


def job_of(book: Book, sheet: str, style: str = CodeStyle.BARS, start: int = 0) -> Job:
    return Job(labels.labels(book, labels.enqueue_all(book), style), sheets.sheet(sheet), start)


def painted(job: Job, page: Page, dpi: int) -> QImage:
    dots = Dots(dpi, dpi)
    image = QImage(dots.across(job.sheet.page[0]), dots.down(job.sheet.page[1]), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    try:
        paint_page(painter, job, page, dots)
    finally:
        painter.end()
    return image


def misread(book: Book, job: Job, page: Page, image: QImage, dpi: int) -> list[str]:
    """Names of the articles whose label does not lead back to them."""
    wrong = []
    formats = zxingcpp.BarcodeFormats([KINDS.EANUPC, KINDS.Code128, KINDS.QRCode])
    for place, label in page:
        cut = image.copy(place_in_dots(job, place, Dots(dpi, dpi)))
        said = [code.text for code in zxingcpp.read_barcodes(cut, formats, **AS_PRINTED)]
        found = catalogue.find(book, said[0]) if len(said) == 1 else None
        if found != label.article:
            wrong.append(f"{label.article.name}: {said}")
    return wrong


@pytest.mark.parametrize(("sheet", "dpi"), AT_EVERY_PRINTER)
def test_every_label_of_the_sample_shop_leads_back_to_its_article(shop: Book, sheet: str, dpi: int) -> None:
    job = job_of(shop, sheet)
    wrong = [line for page in pages(job) for line in misread(shop, job, page, painted(job, page, dpi), dpi)]
    assert wrong == []
    assert job.count == catalogue.count(shop)


@pytest.mark.parametrize("sheet", EVERY_SHEET)
def test_every_qr_label_of_the_sample_shop_leads_back_to_its_article(shop: Book, sheet: str) -> None:
    job = job_of(shop, sheet, CodeStyle.QR)
    wrong = [line for page in pages(job) for line in misread(shop, job, page, painted(job, page, 300), 300)]
    assert wrong == []


@pytest.mark.parametrize(("sheet", "dpi"), AT_EVERY_PRINTER)
def test_bars_are_whole_modules_between_their_quiet_zones(shop: Book, sheet: str, dpi: int) -> None:
    job = job_of(shop, sheet)
    page = pages(job)[0]
    image = painted(job, page, dpi)
    for place, _ in page:
        runs = row_through_bars(image, place_in_dots(job, place, Dots(dpi, dpi)))
        before, module = runs[0][1], runs[1][1]
        # An EAN-13 is 30 bars and 29 gaps; what follows is the quiet zone, then perhaps the price.
        assert {length % module for _, length in runs[1:60]} == {0}
        assert sum(length for _, length in runs[1:60]) == 95 * module
        assert before >= 11 * module
        assert runs[60][1] >= 7 * module
        assert 0.249 <= module * 25.4 / dpi <= 0.66


def row_through_bars(image: QImage, label: QRect) -> list[tuple[bool, int]]:
    """Runs of light and dark along the row of a label that crosses the lower part of its bars; the first is light."""
    y = label.top() + label.height() * 70 // 100
    row = cast(memoryview, image.constScanLine(y)).tobytes()[label.left() : label.right() + 1]
    return [(dark, len(list(run))) for dark, run in groupby(row, lambda gray: gray < 128)]


@pytest.mark.parametrize("sheet", ["3x8", "5x13", "roll-57x32"])
def test_a_pdf_has_the_exact_size_and_every_label_in_it_reads_back(shop: Book, tmp_path: Path, sheet: str) -> None:
    from PySide6.QtPdf import QPdfDocument

    job = job_of(shop, sheet)
    write_pdf(job, tmp_path / "Etiketten.pdf")
    document = QPdfDocument()
    assert document.load(str(tmp_path / "Etiketten.pdf")) == QPdfDocument.Error.None_
    wanted = pages(job)
    assert document.pageCount() == len(wanted)
    for number, page in enumerate(wanted):
        size = document.pagePointSize(number)
        assert size.width() * 25.4 / 72 == pytest.approx(job.sheet.page[0], abs=0.2)
        assert size.height() * 25.4 / 72 == pytest.approx(job.sheet.page[1], abs=0.2)
        dots = Dots(600, 600)
        image = document.render(number, QSize(dots.across(job.sheet.page[0]), dots.down(job.sheet.page[1])))
        paper = QImage(image.size(), QImage.Format.Format_Grayscale8)
        paper.fill(255)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        assert misread(shop, job, page, paper, 600) == []


def test_a_label_stands_on_its_place_in_millimetres() -> None:
    job = Job((), sheets.sheet("3x7"), shift_x=1.5, shift_y=-0.5)
    there = place_in_dots(job, 4, Dots(2540, 2540))
    assert (there.left(), there.top()) == (7_475, 5_275)
    assert (there.width(), there.height()) == (6_350, 3_810)


@pytest.mark.parametrize("key", EVERY_SHEET)
def test_no_label_of_a_sheet_lies_beyond_the_paper_or_on_another(key: str) -> None:
    sheet = sheets.sheet(key)
    areas = [
        QRect(*(round(100 * mm) for mm in (*sheet.corner(place), sheet.width, sheet.height)))
        for place in range(sheet.places)
    ]
    paper = QRect(0, 0, round(100 * sheet.page[0]), round(100 * sheet.page[1]))
    assert all(paper.contains(area) for area in areas)
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


def test_a_used_sheet_goes_on_at_the_first_free_place(shop: Book) -> None:
    job = job_of(shop, "3x8", start=20)
    first, second, *_ = pages(job)
    assert [place for place, _ in first] == [20, 21, 22, 23]
    assert [place for place, _ in second] == list(range(24))


def test_a_wrong_check_digit_is_refused_before_anything_is_painted() -> None:
    with pytest.raises(UnreadableCode, match="Prüfziffer"):
        pattern(Symbol(Symbology.EAN13, "9520000000012", "9520000000012"))
    with pytest.raises(UnreadableCode, match="Prüfziffer"):
        pattern(Symbol(Symbology.GS1_128, "0119520000000019", "(01)19520000000019"))


def test_an_ean_that_no_scanner_could_read_is_not_painted() -> None:
    drawn = pattern(Symbol(Symbology.EAN13, "9520000000011", "9520000000011"))
    assert dots_per_module(drawn, 200, 100, 203) == 0
    assert dots_per_module(drawn, 113 * 2, 100, 203) == 2
    assert dots_per_module(drawn, 10_000, 100, 600) == 8


def test_a_long_number_becomes_a_qr_code_on_a_small_label(shop: Book) -> None:
    article = catalogue.add(shop, ArticleDraft("Restposten", number="REGAL-7/FACH-03/SONDERPOSTEN-2026", price=995))
    small = Job(((labels.label(article), 1),), sheets.sheet("roll-40x25"))
    [code] = zxingcpp.read_barcodes(painted(small, pages(small)[0], 203))
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    assert catalogue.find(shop, code.text) == article
    large = Job(((labels.label(article), 1),), sheets.sheet("roll-100x50"))
    narrow = replace(large, sheet=replace(large.sheet, width=12, height=6))
    with pytest.raises(SymbolDoesNotFit, match="passt nicht"):
        painted(narrow, pages(narrow)[0], 203)


def test_a_case_label_and_a_short_ean_read_back(shop: Book) -> None:
    case = catalogue.add(shop, ArticleDraft("Palette Saft", barcodes=(Barcode("19529999000016"),), price=1_995))
    short = catalogue.add(shop, ArticleDraft("Kaugummi", barcodes=(Barcode("00000095200002"),), price=95))
    both = ((labels.label(case), 1), (labels.label(short), 1))
    assert [label.symbol.symbology for label, _ in both if label.symbol] == [Symbology.GS1_128, Symbology.EAN8]
    for sheet in ("3x8", "5x13", "roll-57x32"):
        job = Job(both, sheets.sheet(sheet))
        assert [line for page in pages(job) for line in misread(shop, job, page, painted(job, page, 300), 300)] == []


def test_a_printer_gets_one_page_for_each_label_of_a_roll(shop: Book, tmp_path: Path) -> None:
    from PySide6.QtPdf import QPdfDocument

    job = job_of(shop, "roll-62x29")
    printer = printer_for(job.sheet, 300)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    seen: list[tuple[int, int]] = []
    print_on(printer, job, lambda done, total: seen.append((done, total)))
    document = QPdfDocument()
    document.load(str(tmp_path / "out.pdf"))
    assert document.pageCount() == job.count == len(seen)
    assert seen[-1] == (job.count, job.count)


def test_a_pdf_that_cannot_be_written_leaves_the_older_one_and_says_why(shop: Book, tmp_path: Path) -> None:
    job = job_of(shop, "3x8")
    with pytest.raises(LabelsNotSaved, match="nicht unter"):
        write_pdf(job, tmp_path / "no-such-folder" / "Etiketten.pdf")
    older = tmp_path / "Etiketten.pdf"
    older.write_bytes(b"older")

    def stop(done: int, total: int) -> None:
        if done == 30:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_pdf(job, older, stop)
    assert older.read_bytes() == b"older"
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["Etiketten.pdf"]
