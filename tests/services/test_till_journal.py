"""Days of a till, booked once."""

from pathlib import Path

import pytest

from prima.contract.ids import uuid7
from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.gtin import gtin14
from shb_desktop.domain.meaning import BadQuantity
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.till_day import DayState, NoTillExport, NotParked, Why
from shb_desktop.ledger import hashchain
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, publishing, stocktaking, till_journal
from shb_desktop.services.importing.outcome import FileUnreadable
from tests.shop import ean, put

COLUMNS = (
    "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;BON_ID;POS_ZEILE;GUTSCHEIN_NR;ARTIKELTEXT;POS_TERMINAL_ID;GV_TYP;GV_NAME;INHAUS;"
    "P_STORNO;AGENTUR_ID;ART_NR;GTIN;WARENGR_ID;WARENGR;MENGE;FAKTOR;EINHEIT;STK_BR"
)
FRIDAY = "2026-11-20T06:30:00Z"


def line(
    gtin: str = "", amount: str = "1,000", *, bon: str = "1", z: int = 17, kind: str = "Umsatz", number: str = "",
    times: str = "1,000", closed: str = FRIDAY, title: str = "Ware",
) -> str:  # fmt: skip
    head = f'"K1";{closed};{z};"{bon}";"1";;"{title}";;{kind};;0;0;0'
    return f'{head};"{number}";"{gtin}";;;{amount};{times};"Stück";1,99000'


def export(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "lines.csv"
    file.write_text("\r\n".join((COLUMNS, *lines)) + "\r\n", encoding=encoding)
    return file


def _level(book: Book, item: int = 1) -> int:
    found = catalogue.find(book, ean(item))
    assert found
    return found.on_hand


def test_what_the_till_sold_leaves_the_book_once_a_day(book: Book, tmp_path: Path) -> None:
    put(book, 1, "Apfelsaft")
    put(book, 2, "Honig", stock=3)
    file = export(tmp_path, line(ean(1), bon="1"), line(ean(1), "3,000", bon="2"), line(ean(2), bon="2"))
    (day,) = till_journal.book_file(book, file)
    assert (day.register, day.z, day.state, day.booked, day.parked) == ("K1", 17, DayState.BOOKED, 2, 0)
    assert (_level(book, 1), _level(book, 2)) == (8 * PIECE, 2 * PIECE)
    (known,) = till_journal.book_file(book, file)
    assert known.state is DayState.KNOWN
    assert _level(book, 1) == 8 * PIECE
    newest = catalogue.history(book, 1)[-1]
    assert (newest.reason, newest.note) == (Reason.OUT, "Kasse K1, Abschluss 17")


def test_a_new_day_in_the_same_file_is_booked_and_the_known_one_is_not(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    till_journal.book_file(book, export(tmp_path, line(ean(1))))
    days = till_journal.book_file(book, export(tmp_path, line(ean(1)), line(ean(1), z=18)))
    assert [(day.z, day.state) for day in days] == [(17, DayState.KNOWN), (18, DayState.BOOKED)]
    assert _level(book) == 10 * PIECE


def test_a_known_day_with_other_content_is_told_and_changes_nothing(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    till_journal.book_file(book, export(tmp_path, line(ean(1))))
    (day,) = till_journal.book_file(book, export(tmp_path, line(ean(1), "9,000")))
    assert day.state is DayState.DIFFERS
    assert _level(book) == 11 * PIECE


def test_cancelled_and_returned_goods_come_back(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    put(book, 2, "Honig")
    lines = (line(ean(1), "3,000"), line(ean(1), "-1,000"), line(ean(2), "-2,000"))
    till_journal.book_file(book, export(tmp_path, *lines))
    assert (_level(book, 1), _level(book, 2)) == (10 * PIECE, 14 * PIECE)
    assert {catalogue.history(book, article)[-1].reason for article in (1, 2)} == {Reason.OUT, Reason.RETURN}


def test_only_goods_count_not_deposits_discounts_or_cash(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    kinds = ("Pfand", "Rabatt", "MehrzweckgutscheinKauf", "Geldtransit", "TrinkgeldAN", "Anfangsbestand")
    lines = [line(ean(1), kind=kind) for kind in kinds]
    (day,) = till_journal.book_file(book, export(tmp_path, *lines))
    assert (day.booked, day.parked, _level(book)) == (0, 0, 12 * PIECE)


def test_training_and_orders_move_nothing(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    export(tmp_path, line(ean(1), bon="1"), line(ean(1), bon="2"), line(ean(1), bon="3"), line(ean(1), bon="4"))
    (tmp_path / "transactions.csv").write_text(
        "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;BON_ID;BON_NR;BON_TYP\n"
        f'K1;{FRIDAY};17;"1";1;Beleg\nK1;{FRIDAY};17;"2";2;AVTraining\n'
        f'K1;{FRIDAY};17;"3";3;AVBestellung\nK1;{FRIDAY};17;"4";4;AVSachbezug\n'
    )
    till_journal.book_file(book, tmp_path)
    assert _level(book) == 10 * PIECE


def test_packs_factors_and_weights_are_counted(book: Book, tmp_path: Path) -> None:
    catalogue.add(book, ArticleDraft("Sprudel", barcodes=(Barcode(gtin14(ean(1))), Barcode(gtin14(ean(2)), 6 * PIECE))))
    catalogue.add(book, ArticleDraft("Käse", number="4711", unit=Unit.KILOGRAM, stock=5_000))
    lines = (line(ean(2), "2,000"), line(ean(1), "2,000", times="12,000"), line(number="4711", amount="0,456"))
    (day,) = till_journal.book_file(book, export(tmp_path, *lines))
    assert (day.booked, day.parked) == (2, 0)
    assert _level(book) == -36 * PIECE
    assert catalogue.get(book, 2).on_hand == 5_000 - 456


def test_unknown_articles_are_parked_and_booked_once_they_are_known(book: Book, tmp_path: Path) -> None:
    lines = (line(ean(7), "2,000", title="Neu"), line(ean(7)), line("", number="", title="Diverses"))
    (day,) = till_journal.book_file(book, export(tmp_path, *lines))
    assert (day.booked, day.parked) == (0, 2)
    waits = till_journal.parked(book)
    assert [(one.title, one.quantity, one.why) for one in waits] == [
        ("Neu", 3 * PIECE, Why.UNKNOWN),
        ("Diverses", PIECE, Why.UNKNOWN),
    ]
    assert till_journal.rebook(book) == 0
    put(book, 7, "Neu")
    assert till_journal.rebook(book) == 1
    assert _level(book, 7) == 9 * PIECE
    assert till_journal.rebook(book) == 0
    (left,) = till_journal.parked(book)
    till_journal.dismiss(book, left.id)
    assert till_journal.parked(book) == ()
    with pytest.raises(NotParked):
        till_journal.dismiss(book, left.id)
    with pytest.raises(NotParked):
        till_journal.book_anyway(book, left.id)


def test_an_article_that_was_counted_after_the_day_is_not_taken_off_twice(book: Book, tmp_path: Path) -> None:
    article = put(book, 1)
    stocktaking.begin(book, "")
    stocktaking.count(book, article.id, 10 * PIECE)
    stocktaking.close(book, without_recounts=True)
    (day,) = till_journal.book_file(book, export(tmp_path, line(ean(1), "2,000")))
    assert (day.booked, day.parked, _level(book)) == (0, 1, 10 * PIECE)
    (waits,) = till_journal.parked(book)
    assert waits.why is Why.COUNTED
    assert till_journal.rebook(book) == 0
    till_journal.book_anyway(book, waits.id)
    assert _level(book) == 8 * PIECE


def test_a_day_after_the_count_is_booked(book: Book, tmp_path: Path) -> None:
    article = put(book, 1)
    stocktaking.begin(book, "")
    stocktaking.count(book, article.id, 12 * PIECE)
    (day,) = till_journal.book_file(book, export(tmp_path, line(ean(1), closed="2027-01-02T20:00:00+01:00")))
    assert day.booked == 1
    stocktaking.close(book)
    assert _level(book) == 11 * PIECE


@pytest.mark.parametrize("amount", ["0,500", "viele", "", "999999999,000"])
def test_a_quantity_that_makes_no_sense_is_parked(book: Book, tmp_path: Path, amount: str) -> None:
    put(book, 1)
    (day,) = till_journal.book_file(book, export(tmp_path, line(ean(1), amount)))
    assert day.parked == 1
    (waits,) = till_journal.parked(book)
    assert waits.why is Why.QUANTITY
    with pytest.raises(BadQuantity):
        till_journal.book_anyway(book, waits.id)


def test_tills_that_write_points_or_another_code_page_are_understood(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    till_journal.book_file(book, export(tmp_path, line(ean(1), "2.000", title="Säfte"), encoding="cp1252"))
    assert _level(book) == 10 * PIECE


def test_what_was_sold_is_no_longer_promised(book: Book, tmp_path: Path) -> None:
    article = put(book, 1, stock=5)
    publishing.publish(book, article.id, allot=5)
    till_journal.book_file(book, export(tmp_path, line(ean(1), "3,000")))
    assert publishing.list_offers(book)[0].offer.allot == 2
    with book.read() as connection:
        assert hashchain.verify(connection).whole


@pytest.mark.parametrize(
    "content", ["Name;Preis\nSaft;1,99\n", "Z_KASSE_ID;Z_NR;GV_TYP;MENGE\nK;1;Umsatz;1,0\n", "x" * 3_000]
)
def test_another_file_is_refused_and_books_nothing(book: Book, tmp_path: Path, content: str) -> None:
    file = tmp_path / "lines.csv"
    file.write_text(content)
    with pytest.raises(NoTillExport):
        till_journal.book_file(book, file)


def test_a_hostile_file_ends_in_a_sentence(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "lines.csv"
    file.write_text(COLUMNS + "\n" + "9" * 3_000_000)
    with pytest.raises(FileUnreadable):
        till_journal.book_file(book, file)
    with pytest.raises(FileUnreadable):
        till_journal.book_file(book, tmp_path / "missing.csv")
    file.write_bytes(b"%PDF-1.7 " + uuid7(1).bytes * 100)
    with pytest.raises(FileUnreadable):
        till_journal.book_file(book, file)


def test_nothing_of_payments_is_read_or_kept(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    export(tmp_path, line(ean(1)), line(ean(8), title="Rest"))
    (tmp_path / "datapayment.csv").write_text("Z_KASSE_ID;ZAHLART_TYP;BASISWAEH_BETRAG\nK1;Barzahlung;12,34\n")
    till_journal.book_file(book, tmp_path)
    book.close()
    raw = book.path.read_bytes()
    assert b"Barzahlung" not in raw
    assert b"1,99000" not in raw
