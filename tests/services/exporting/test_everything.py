"""The shop takes its data along."""

import csv
import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.gtin import gtin14
from shb_desktop.domain.occasion import Kind, Occasion
from shb_desktop.domain.price_rules import DAY
from shb_desktop.domain.product_safety import Maker, Safety
from shb_desktop.ledger import backup, everything
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.schema import metadata
from shb_desktop.ledger.sealing import Seal
from shb_desktop.services import (
    catalogue,
    counter,
    exporting,
    handover,
    makers,
    occasions,
    pictures,
    publishing,
    receiving,
    sample,
    staff,
    stocktaking,
)
from shb_desktop.services.counter import Mode
from shb_desktop.services.exporting.tables import ExportFailed, said
from shb_desktop.services.importing import booking, plan
from shb_desktop.services.occasions import OccasionDraft
from tests.shop import Clock, draft, ean, picture, put, reserve

DANGEROUS = ("=HYPERLINK(1)", "+49 2871", "-Sonderposten", "@home", "\t=1", "\r=1")


@pytest.fixture
def busy(book: Book) -> Book:
    """A book with a line in every table."""
    saft = catalogue.add(book, replace(draft(1, "Apfelsaft"), cost=120, number="4711", barcodes=(
        Barcode(gtin14(ean(1))), Barcode(gtin14(ean(2)), 6 * PIECE), Barcode("text:REGAL-7"))))  # fmt: skip
    publishing.publish(book, saft.id, allot=5)
    handover.ready(book, reserve(book, saft, 2).id)
    counter.scan(book, f"(01)0{ean(1)}(15)270131(10)L7", Mode.IN)
    counter.scan(book, ean(9), Mode.OUT)
    stocktaking.begin(book, "Probe")
    stocktaking.count(book, saft.id, 10 * PIECE)
    delivery = receiving.begin(book, "Mosterei", [receiving.expected_line(ean(1))])
    receiving.scan(book, delivery.id, ean(1))
    makers.keep(book, Maker("Mosterei", "Feldweg 3, 46399 Bocholt", "info@mosterei.example"))
    pictures.show(book, saft.id, picture())
    makers.say(book, saft.id, Safety(warnings="Glas."))
    occasions.lay_out(book, OccasionDraft("Mostabend", Occasion(Kind.EVENT, book.clock() + DAY), 8, 500))
    staff.found(book, "Jana", "2749")
    return book


def _read(file: Path) -> list[dict[str, str]]:
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def test_every_table_becomes_a_file_that_a_german_excel_opens(busy: Book, tmp_path: Path) -> None:
    made = exporting.export(busy, tmp_path / "alles")
    tables = [file for file in made if file.suffix == ".csv"]
    assert len(tables) == len(everything.EXTRACTS)
    article, _ = _read(tmp_path / "alles" / "Artikel.csv")
    wanted = {"Artikelnummer": "4711", "Name": "Apfelsaft", "EAN": ean(1), "EAN Karton": ean(2)}
    wanted |= {"Stück je Karton": "6", "Preis (brutto)": "1,99", "Einkaufspreis": "1,20", "Bestand": "14"}
    assert wanted.items() <= article.items()
    assert "REGAL-7" in {row["Code"] for row in _read(tmp_path / "alles" / "Codes.csv")}
    dated = next(row for row in _read(tmp_path / "alles" / "Buchungen.csv") if row["Charge"])
    assert (dated["Haltbar bis"], dated["Grund"], dated["Menge"]) == ("31.01.2027", "Zugang", "1")
    assert article["Bild"] == made[-1].name
    assert made[-1].read_bytes() == picture()
    for file in tables:
        if "Kassentage" not in file.name:
            assert _read(file), file.name


def test_no_table_of_the_book_is_forgotten() -> None:
    # The link to the hub, what it said, and how an import is taken back again: no data of the shop.
    inner = {"setting", "device", "inbox", "import_run", "import_change"}
    queries = " ".join(extract.query for extract in everything.EXTRACTS)
    told = set(re.findall(r"(?:FROM|JOIN) (\w+)", queries))
    assert {table.name for table in metadata.sorted_tables} - told == inner


def test_a_citizens_name_does_not_leave(busy: Book, tmp_path: Path) -> None:
    for file in exporting.export(busy, tmp_path / "alles"):
        assert b"Muster" not in file.read_bytes()


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_of_a_csv_becomes_a_formula(text: str) -> None:
    assert said(everything.Kind.TEXT, text) == f"'{text}"
    assert said(everything.Kind.QUANTITY, -12_500) == "-12,500"
    assert said(everything.Kind.TEXT, "Käse = gut") == "Käse = gut"


def test_no_cell_of_a_workbook_becomes_a_formula(book: Book, tmp_path: Path) -> None:
    put(book, 1, "=HYPERLINK(1)")
    put(book, 2, "Glocke\x07")
    (file,) = exporting.export(book, tmp_path / "alles.xlsx")
    page = load_workbook(file)["Artikel"]
    cells = {(cell.value, cell.data_type) for cell in page["B"]}
    assert {("=HYPERLINK(1)", "s"), ("Glocke\ufffd", "s")} <= cells


def test_a_workbook_holds_numbers_as_numbers_and_codes_as_text(busy: Book, tmp_path: Path) -> None:
    exporting.export(busy, tmp_path / "alles.xlsx")
    book = load_workbook(tmp_path / "alles.xlsx")
    assert book.sheetnames == [extract.name for extract in everything.EXTRACTS]
    row = dict(zip(*(tuple(cell.value for cell in line) for line in book["Artikel"].iter_rows(max_row=2)), strict=True))
    assert (row["EAN"], row["Bestand"], row["Stück je Karton"]) == (ean(1), 14, 6)
    assert round(row["Preis (brutto)"] * 100) == 199


def test_the_whole_ledger_is_one_file(busy: Book, tmp_path: Path) -> None:
    (file,) = exporting.export(busy, tmp_path / "buch.sqlite3")
    assert backup.flaw(file) == ""


def test_a_long_table_goes_on_in_a_second_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from shb_desktop.services.exporting import tables

    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    sheet = tables.Sheet("Lang", {"Zahl": everything.Kind.NUMBER}, [(number,) for number in range(5)])
    tables.write_workbook([sheet], tmp_path / "lang.xlsx")
    assert load_workbook(tmp_path / "lang.xlsx").sheetnames == ["Lang", "Lang 2", "Lang 3"]


def test_progress_is_told_and_a_stop_leaves_no_half_file(busy: Book, tmp_path: Path) -> None:
    told: list[int] = []
    exporting.export(busy, tmp_path / "a", lambda done, whole: told.append(done))
    assert told == list(range(1, len(everything.EXTRACTS) + 1))

    def stop(done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        exporting.export(busy, tmp_path / "alles.xlsx", stop)
    assert not list(tmp_path.glob("*alles*"))


def test_a_place_that_cannot_be_written_is_said_in_words(busy: Book, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for target in (tmp_path / "file" / "alles", tmp_path / "file" / "alles.xlsx"):
        with pytest.raises(ExportFailed):
            exporting.export(busy, target)


@pytest.mark.parametrize("name", ["alles.xlsx", "ordner"])
def test_what_was_taken_along_makes_the_same_shop_elsewhere(book: Book, tmp_path: Path, name: str) -> None:
    sample.fill(book)
    for item, odd in enumerate(("=1+1", "-20 % Seife", "@home", "+49 Kekse", "'s Brot"), 701):
        put(book, item, odd)
    target = exporting.export(book, tmp_path / name)[0]
    elsewhere = Book.open(tmp_path / "elsewhere.sqlite3", Clock(), Seal(lambda: b"k" * 32))
    with closing(elsewhere):
        done = booking.run(elsewhere, plan.look(target))
        assert (done.added, done.refused_in_all) == (catalogue.count(book), 0)
        assert _said(elsewhere) == _said(book)
    again = booking.run(book, plan.look(target))
    assert (again.added, again.changed) == (0, 0)


def _said(book: Book) -> dict[str, tuple[ArticleDraft, set[Barcode], int]]:
    articles = [catalogue.get(book, row.id) for row in catalogue.page(book, limit=1_000)]
    # The order of an article's codes is nobody's business.
    return {
        one.name: (replace(catalogue.as_draft(one), barcodes=()), set(one.barcodes), one.on_hand) for one in articles
    }
