"""What stands on a label, and the list of labels still to be printed."""

from dataclasses import replace

import pytest

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.barcode import read, text_key
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, labels, scales
from shb_desktop.services.labels import CodeStyle, Queued, Setup, Symbol, Symbology
from tests.shop import ean, put


def drawn(book: Book, *barcodes: Barcode, number: str = "", unit: Unit = Unit.PIECE) -> Symbol | None:
    return labels.symbol(catalogue.add(book, ArticleDraft("Ding", number=number, unit=unit, barcodes=barcodes)))


def test_the_pieces_own_code_stands_on_the_label_and_never_the_case(book: Book) -> None:
    case, piece = Barcode("19520000000018", 6 * PIECE), Barcode("09520000000011")
    assert drawn(book, case, piece) == Symbol(Symbology.EAN13, "9520000000011", "9520000000011")


def test_an_article_with_only_a_case_code_shows_the_shops_number(book: Book) -> None:
    assert drawn(book, Barcode("19520000000018", 6 * PIECE), number="1001") == Symbol(Symbology.CODE128, "1001", "1001")


def test_an_article_with_neither_code_nor_number_has_no_bars(book: Book) -> None:
    assert drawn(book) is None


def test_a_upc_is_drawn_as_the_ean_that_has_the_same_bars(book: Book) -> None:
    assert drawn(book, Barcode("00012345678905")) == Symbol(Symbology.EAN13, "0012345678905", "0012345678905")


def test_a_scales_item_bears_the_code_without_a_weight_that_names_it(book: Book) -> None:
    symbol = drawn(book, Barcode("28:0101"), unit=Unit.KILOGRAM)
    assert symbol is not None
    scan = read(symbol.data)
    assert (scan.key, scan.quantity) == ("28:0101", None)


def test_a_scales_label_is_written_as_the_shops_own_scales_write(book: Book) -> None:
    scales.keep(book, ScalesLayout.WITHOUT_INNER_CHECK)
    cheese = catalogue.add(book, ArticleDraft("Käse", unit=Unit.KILOGRAM, barcodes=(Barcode("28:10101"),)))
    [(label, _)] = labels.labels(book, labels.enqueue(book, [cheese.id]))
    assert label.symbol is not None
    assert label.symbol.data.startswith("2810101")
    assert catalogue.find(book, label.symbol.data) == cheese


def test_the_shops_own_text_is_a_line_of_bars_unless_it_holds_an_umlaut(book: Book) -> None:
    plain, german = drawn(book, Barcode(text_key("KERZE-7"))), drawn(book, Barcode(text_key("Gebäck")))
    assert plain is not None
    assert german is not None
    assert (plain.symbology, german.symbology) == (Symbology.CODE128, Symbology.QR)


@pytest.mark.parametrize("style", [CodeStyle.BARS, CodeStyle.QR])
def test_what_a_scanner_says_of_a_label_leads_back_to_the_article(book: Book, style: CodeStyle) -> None:
    codes = (Barcode("19529999000016"), Barcode("00000095200002"), Barcode("28:0101"), Barcode(text_key("KERZE-7")))
    for code in codes:
        article = catalogue.add(book, ArticleDraft("Ding", barcodes=(code,)))
        symbol = labels.label(article, style).symbol
        assert symbol is not None
        said = f"]C1{symbol.data}" if symbol.symbology is Symbology.GS1_128 else symbol.data
        assert catalogue.find(book, said) == article


def test_the_queue_keeps_its_order_and_adds_up_copies(book: Book) -> None:
    juice, tea = put(book, 1), put(book, 2, "Tee")
    labels.enqueue(book, [juice.id, tea.id])
    assert labels.enqueue(book, [juice.id], 2) == (Queued(juice.id, 3), Queued(tea.id, 1))
    assert labels.queue(book) == (Queued(juice.id, 3), Queued(tea.id, 1))


def test_no_copies_take_an_article_out_of_the_queue(book: Book) -> None:
    juice, tea = put(book, 1), put(book, 2, "Tee")
    labels.enqueue(book, [juice.id, tea.id])
    assert labels.set_copies(book, juice.id, 0) == (Queued(tea.id, 1),)
    assert labels.set_copies(book, tea.id, 5_000) == (Queued(tea.id, labels.MOST_COPIES),)


def test_what_is_printed_leaves_the_queue_and_what_was_added_meanwhile_stays(book: Book) -> None:
    juice, tea = put(book, 1), put(book, 2, "Tee")
    printed = labels.enqueue(book, [juice.id, tea.id], 2)
    labels.enqueue(book, [tea.id])
    assert labels.take_off(book, printed) == (Queued(tea.id, 1),)
    assert labels.put_back(book, printed) == (Queued(juice.id, 2), Queued(tea.id, 3))


def test_all_articles_join_the_queue_once(book: Book) -> None:
    juice, tea = put(book, 1), put(book, 2, "Tee")
    labels.enqueue(book, [tea.id], 4)
    assert set(labels.enqueue_all(book)) == {Queued(tea.id, 4), Queued(juice.id, 1)}
    assert set(labels.enqueue_all(book)) == {Queued(tea.id, 4), Queued(juice.id, 1)}


def test_a_price_changed_after_queueing_is_printed_as_it_is_now(book: Book) -> None:
    juice = put(book, 1, price=199)
    queued = labels.enqueue(book, [juice.id])
    catalogue.change(book, juice.id, replace(catalogue.as_draft(juice), price=249))
    [(label, copies)] = labels.labels(book, queued)
    assert (label.article.price, copies) == (249, 1)
    assert label.symbol == Symbol(Symbology.EAN13, ean(1), ean(1))


def test_the_setup_is_kept(book: Book) -> None:
    assert labels.setup(book) == Setup()
    chosen = Setup("5x13", 7, -3, 12, 203, CodeStyle.QR)
    labels.keep_setup(book, chosen)
    assert labels.setup(book) == chosen
