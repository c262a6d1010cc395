"""Import / Export as people do it: drop a list, say what its columns are, rehearse, take it over, take it back."""

import csv
import sqlite3
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from shb_desktop.domain.article import PIECE
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, till_journal
from shb_desktop.services.findable import WordsWaiting
from shb_desktop.services.importing import booking
from shb_desktop.services.importing.outcome import Field
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.dialogs.till_days import TillDays
from shb_desktop.ui.pages.exchange import ExchangePage
from shb_desktop.ui.widgets.parts import Button, Elided
from shb_desktop.ui.widgets.tables import ROW_HEIGHT
from tests.shop import ean
from tests.ui.conftest import APPLE_JUICE, STRANGER, Counter


def page_of(shop: Counter) -> ExchangePage:
    return shop.page(ExchangePage, "exchange")


def candles(tmp_path: Path, many: int = 30, heading: str = "Artikelnummer;Bezeichnung;EAN;VK brutto;Bestand") -> Path:
    path = tmp_path / "kerzen.csv"
    rows = [f"K{item};Teelicht {item} für draußen;{ean(item)};3,{item % 90 + 10};7" for item in range(500, 500 + many)]
    path.write_bytes("\r\n".join([heading, *rows, "K1;Kaputt;9,52E+12;1,00;1"]).encode("cp1252"))
    return path


def mapped(shop: Counter, path: Path) -> ExchangePage:
    page = page_of(shop)
    page.bring(path)
    shop.until(lambda: page.shown() is page.mapping and page.mapping.preview.rowCount() > 0)
    return page


def rehearsed(shop: Counter, path: Path) -> ExchangePage:
    page = mapped(shop, path)
    shop.click(page.mapping.go_button)
    shop.until(lambda: page.shown() is page.outcome)
    return page


def imported(shop: Counter, path: Path) -> ExchangePage:
    page = rehearsed(shop, path)
    shop.click(page.outcome.go_button)
    shop.until(lambda: page.outcome.report is not None and page.outcome.report.run > 0)
    return page


def drops(sheet: TillDays) -> list[Button]:
    return [button for button in sheet.findChildren(Button) if button.text() == "Verwerfen"]


def test_a_dropped_file_is_recognised_in_words_and_previewed(shop: Counter, tmp_path: Path) -> None:
    page = page_of(shop)
    place = page.home.place
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(candles(tmp_path)))])
    drop = QDropEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    place.dropEvent(drop)
    shop.until(lambda: page.shown() is page.mapping and page.mapping.preview.rowCount() == 20)
    assert "Semikolon" in page.mapping.about()
    assert "Teelicht 500 für draußen" in str(page.mapping.preview.data(page.mapping.preview.index(0, 0)))
    assert page.mapping.box("VK brutto").meaning() is Field.PRICE


def test_a_refused_line_is_as_high_in_the_preview_as_its_reason_needs(shop: Counter, tmp_path: Path) -> None:
    shop.window.resize(1024, 700)
    mapping = mapped(shop, candles(tmp_path, many=3)).mapping
    table = mapping.table
    shop.until(lambda: table.rowHeight(3) > 2 * ROW_HEIGHT - 20)
    assert "Teelicht 500 für draußen" in [words.text().replace("\n", " ") for words in mapping.findChildren(Elided)]
    assert table.rowHeight(2) == ROW_HEIGHT
    shop.window.resize(1920, 1080)
    shop.until(lambda: table.rowHeight(3) == ROW_HEIGHT)


def test_another_meaning_changes_the_preview(shop: Counter, tmp_path: Path) -> None:
    page = mapped(shop, candles(tmp_path))
    page.mapping.box("VK brutto").choose(None)
    shop.until(lambda: page.mapping.preview.data(page.mapping.preview.index(0, 2)) == "–")


def test_a_file_without_name_number_or_code_cannot_go_on(shop: Counter, tmp_path: Path) -> None:
    page = mapped(shop, candles(tmp_path))
    for heading in ("Artikelnummer", "Bezeichnung", "EAN"):
        page.mapping.box(heading).choose(None)
    assert not page.mapping.go_button.isEnabled()


def test_the_rehearsal_names_every_refused_line_and_changes_nothing(shop: Counter, tmp_path: Path) -> None:
    before = catalogue.count(shop.book)
    page = rehearsed(shop, candles(tmp_path))
    assert [figure.number.text() for figure in page.outcome.figures] == ["30", "0", "0", "1"]
    refused = page.outcome.model.rows[0]
    assert refused.line == 32
    assert "Excel" in refused.reason
    shop.window.resize(1024, 700)
    shop.until(lambda: page.outcome.table.rowHeight(0) > ROW_HEIGHT)
    shop.window.resize(1920, 1080)
    shop.until(lambda: page.outcome.table.rowHeight(0) == ROW_HEIGHT)
    assert catalogue.count(shop.book) == before
    assert booking.runs(shop.book) == ()


def test_refused_lines_are_saved_for_whoever_mends_the_list(shop: Counter, tmp_path: Path) -> None:
    page = rehearsed(shop, candles(tmp_path))
    target = tmp_path / "abgelehnt.csv"
    page.save_refused(target)
    shop.until(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert [row["Zeile"] for row in rows] == ["32"]
    page.save_refused(tmp_path / "abgelehnt.xlsx")
    shop.until((tmp_path / "abgelehnt.xlsx").exists)


def test_an_import_is_taken_over_listed_and_taken_back_as_a_whole(shop: Counter, tmp_path: Path) -> None:
    before = catalogue.count(shop.book)
    page = imported(shop, candles(tmp_path))
    assert catalogue.count(shop.book) == before + 30
    found = shop.article(ean(500))
    assert found.on_hand == 7 * PIECE
    shop.click(page.outcome.done_button)
    shop.until(lambda: [button.isVisible() for button in page.home.records.buttons()] == [True])
    shop.click(page.home.records.buttons()[0])
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    shop.click(question.yes_button)
    shop.until(lambda: catalogue.count(shop.book) == before)
    shop.until(lambda: page.shown() is page.home and page.home.records.buttons() == [])


def test_the_result_itself_has_the_way_back(shop: Counter, tmp_path: Path) -> None:
    before = catalogue.count(shop.book)
    page = imported(shop, candles(tmp_path))
    shop.click(page.outcome.undo_button)
    shop.until(lambda: catalogue.count(shop.book) == before)


def test_an_import_whose_words_had_no_room_is_in_the_book_and_says_what_takes_longer(
    shop: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: Book) -> None:
        raise WordsWaiting

    monkeypatch.setattr(booking, "make_findable", no_room)
    page = imported(shop, candles(tmp_path))
    assert page.outcome.title.text() == "Der Import ist im Buch"
    assert "Schaffen Sie Platz" in page.outcome.hint.text()
    assert len(catalogue.search_articles(shop.book, "teelicht")) == 30


def test_the_same_file_again_changes_nothing_and_says_so(shop: Counter, tmp_path: Path) -> None:
    path = candles(tmp_path)
    imported(shop, path)
    page = rehearsed(shop, path)
    assert [figure.number.text() for figure in page.outcome.figures] == ["0", "0", "30", "1"]
    assert "schon im Buch" in page.outcome.title.text()
    assert not page.outcome.go_button.isVisible()


def test_what_a_person_said_of_the_columns_is_remembered_for_the_next_such_file(shop: Counter, tmp_path: Path) -> None:
    page = mapped(shop, candles(tmp_path))
    page.mapping.box("VK brutto").choose(Field.COST)
    shop.click(page.mapping.go_button)
    shop.until(lambda: page.shown() is page.outcome)
    shop.click(page.outcome.go_button)
    shop.until(lambda: page.outcome.report is not None and page.outcome.report.run > 0)
    again = mapped(shop, candles(tmp_path, many=31))
    assert again.mapping.box("VK brutto").meaning() is Field.COST


def test_abbrechen_stops_a_long_import_and_leaves_the_book_alone(shop: Counter, tmp_path: Path) -> None:
    before = catalogue.count(shop.book)
    page = mapped(shop, candles(tmp_path, many=40_000))
    page.rehearse()
    shop.until(lambda: "von" in page.working.text())
    shop.click(page.working.stop_button)
    shop.until(lambda: page.shown() is page.mapping)
    assert "abgebrochen" in shop.window.toast.accessibleName()
    assert catalogue.count(shop.book) == before


def test_scanning_goes_on_while_a_file_is_rehearsed(shop: Counter, tmp_path: Path) -> None:
    page = mapped(shop, candles(tmp_path, many=6_000))
    page.rehearse()
    shop.window.take_scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    shop.until(lambda: page.shown() is page.outcome)


def test_a_file_that_is_no_list_ends_in_a_sentence(shop: Counter, tmp_path: Path) -> None:
    path = tmp_path / "rechnung.pdf"
    path.write_bytes(b"%PDF-1.7 nothing")
    page = page_of(shop)
    page.bring(path)
    shop.until(lambda: "ein PDF" in shop.window.banner.words())
    assert page.shown() is page.home


def test_everything_goes_out_as_excel_as_tables_and_as_one_file(shop: Counter, tmp_path: Path) -> None:
    page = page_of(shop)
    for name in ("laden.xlsx", "laden.sqlite3", "laden"):
        shop.until(lambda: page.shown() is page.home)
        page.save_all(tmp_path / name)
        shop.until((tmp_path / name).exists)
        shop.until(lambda: page.shown() is page.home)
    cells = [cell.value for sheet in load_workbook(tmp_path / "laden.xlsx") for row in sheet.rows for cell in row]
    assert "Apfelsaft naturtrüb 1 l" in cells
    assert any("Apfelsaft" in path.read_text("utf-8-sig") for path in (tmp_path / "laden").glob("*.csv"))
    with sqlite3.connect(tmp_path / "laden.sqlite3") as copy:
        assert copy.execute("SELECT count(*) FROM article").fetchone()[0] == catalogue.count(shop.book)
    copy.close()


def test_the_tills_days_are_booked_once_and_strangers_wait_for_somebody(shop: Counter, tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    path.write_text(
        "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;BON_ID;POS_ZEILE;GV_TYP;ARTIKELTEXT;ART_NR;GTIN;MENGE;FAKTOR\n"
        f"K1;2026-11-20T18:01:00;12;1;1;Umsatz;Apfelsaft;;{APPLE_JUICE};2,000;1,000\n"
        f"K1;2026-11-20T18:01:00;12;1;2;Umsatz;Räucherlachs;;{STRANGER};1,000;1,000\n",
        encoding="utf-8",
    )
    page = page_of(shop)
    found = shop.article(APPLE_JUICE)
    page.bring(path)
    shop.until(lambda: isinstance(shop.window.sheet.content(), TillDays))
    sold = shop.article(APPLE_JUICE)
    assert sold.on_hand == found.on_hand - 2 * PIECE
    shop.window.sheet.leave()
    page.bring(path)
    shop.until(lambda: isinstance(shop.window.sheet.content(), TillDays))
    again = shop.article(APPLE_JUICE)
    assert again.on_hand == sold.on_hand
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, TillDays)
    shop.until(lambda: any(button.isVisible() for button in drops(sheet)))
    shop.click(drops(sheet)[0])
    shop.until(lambda: till_journal.parked(shop.book) == ())
