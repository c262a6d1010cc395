"""Goods in, as somebody with a pallet and a scanner does it."""

from pathlib import Path

import pytest

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode, BarcodeTaken
from shb_desktop.domain.barcode import UnreadableCode
from shb_desktop.domain.delivery import ExpectedLine, ListUnreadable, NoDelivery
from shb_desktop.domain.gtin import check_digit, gtin14
from shb_desktop.domain.meaning import BadQuantity
from shb_desktop.domain.movement import MovementKey, Reason
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import AlreadyReversed, UnknownMovement
from shb_desktop.ledger.sealing import Seal
from shb_desktop.services import catalogue, counter, publishing, receiving
from shb_desktop.services.receiving import PackOffered, Received, UnknownGoods
from tests.shop import Clock, draft, ean, put


def case(item: int) -> str:
    """The case code with indicator 1 around the sample article number `item`."""
    body = "1" + ean(item)[:12]
    return f"{body}{check_digit(body)}"


def _in(book: Book, delivery: int, code: str, quantity: int | None = None) -> Received:
    done = receiving.scan(book, delivery, code, quantity)
    assert isinstance(done, Received)
    return done


def test_a_free_delivery_books_each_scan_in(book: Book) -> None:
    put(book, 1)
    delivery = receiving.begin(book, "Mosterei")
    _in(book, delivery.id, ean(1))
    done = _in(book, delivery.id, ean(1), 5 * PIECE)
    assert (done.so_far, done.expected, done.article.on_hand) == (6 * PIECE, None, 18 * PIECE)
    line = catalogue.history(book, done.article.id)[0]
    assert (line.reason, line.note) == (Reason.IN, "Mosterei")
    assert receiving.finish(book, delivery.id).differences == ()


def test_differences_to_the_list_are_kept(book: Book) -> None:
    put(book, 1)
    put(book, 2, "Honig")
    put(book, 3, "Senf")
    lines = [receiving.expected_line(ean(item), pieces * PIECE) for item, pieces in ((1, 6), (2, 4), (8, 1))]
    delivery = receiving.begin(book, "L-4711", lines)
    assert _in(book, delivery.id, ean(1), 5 * PIECE).expected == 6 * PIECE
    assert _in(book, delivery.id, ean(3)).expected == 0
    done = receiving.finish(book, delivery.id)
    assert {(line.name, line.difference // PIECE) for line in done.differences} == {
        ("Apfelsaft", -1),
        ("Honig", -4),
        ("Senf", 1),
    }
    assert [(line.shown, line.expected, line.received) for line in done.unknown] == [(ean(8), PIECE, 0)]
    assert receiving.check(book, delivery.id) == done


def test_a_known_case_code_counts_its_pieces(book: Book) -> None:
    codes = (Barcode(gtin14(ean(1))), Barcode(gtin14(case(1)), 12 * PIECE))
    catalogue.add(book, ArticleDraft("Sprudel", barcodes=codes))
    delivery = receiving.begin(book, "", [receiving.expected_line(case(1), 2 * PIECE)])
    done = _in(book, delivery.id, case(1), 2 * PIECE)
    assert (done.quantity, done.expected) == (24 * PIECE, 24 * PIECE)


def test_a_case_around_a_known_piece_is_offered_and_learned(book: Book) -> None:
    sprudel = put(book, 1, "Sprudel", stock=0)
    delivery = receiving.begin(book, "")
    offered = receiving.scan(book, delivery.id, case(1))
    assert isinstance(offered, PackOffered)
    assert offered.article.id == sprudel.id
    assert catalogue.get(book, sprudel.id).on_hand == 0
    receiving.learn_pack(book, delivery.id, case(1), sprudel.id, 12, quantity=2 * PIECE)
    assert _in(book, delivery.id, case(1)).article.on_hand == 36 * PIECE
    with pytest.raises(BadQuantity):
        receiving.learn_pack(book, delivery.id, case(2), sprudel.id, 0)
    honey = put(book, 3, "Honig")
    with pytest.raises(BarcodeTaken, match="Sprudel"):
        receiving.learn_pack(book, delivery.id, case(1), honey.id, 6)


def test_lot_and_best_before_of_the_label_stay_with_the_goods(book: Book) -> None:
    put(book, 1)
    delivery = receiving.begin(book, "")
    done = _in(book, delivery.id, f"(01)0{ean(1)}(15)270131(10)L7")
    line = catalogue.history(book, done.article.id)[0]
    assert (line.lot, line.best_before) == ("L7", 20270131)


def test_unknown_goods_are_noted_and_booked_once_somebody_names_them(book: Book) -> None:
    delivery = receiving.begin(book, "")
    receiving.scan(book, delivery.id, ean(5), 3 * PIECE)
    noted = receiving.scan(book, delivery.id, ean(5))
    assert isinstance(noted, UnknownGoods)
    (line,) = receiving.check(book, delivery.id).unknown
    assert line.received == 4 * PIECE
    assert receiving.book_known(book, delivery.id) == ()
    found = put(book, 5, "Neu", stock=0)
    assert [done.quantity for done in receiving.book_known(book, delivery.id)] == [3 * PIECE, PIECE]
    assert catalogue.get(book, found.id).on_hand == 4 * PIECE
    assert receiving.book_known(book, delivery.id) == ()
    assert receiving.finish(book, delivery.id).unknown == ()


def _batches(book: Book) -> list[tuple[str, int, int]]:
    found = catalogue.find(book, ean(5))
    assert found
    return sorted((line.lot, line.best_before, line.quantity) for line in catalogue.history(book, found.id))


BATCHES = [("L7", 20270131, 3 * PIECE), ("L8", 20270228, 2 * PIECE)]


def _scan_two_batches(book: Book) -> int:
    delivery = receiving.begin(book, "").id
    receiving.scan(book, delivery, f"(01)0{ean(5)}(15)270131(10)L7", 3 * PIECE)
    receiving.scan(book, delivery, f"(01)0{ean(5)}(17)270228(10)L8", 2 * PIECE)
    return delivery


def test_unknown_goods_keep_lot_and_best_before_until_somebody_names_them(book: Book) -> None:
    delivery = _scan_two_batches(book)
    assert [line.received for line in receiving.check(book, delivery).unknown] == [5 * PIECE]
    put(book, 5, "Neu", stock=0)
    receiving.book_known(book, delivery)
    assert _batches(book) == BATCHES


def test_lot_and_best_before_go_on_waiting_at_the_counter(book: Book) -> None:
    receiving.finish(book, _scan_two_batches(book))
    counter.scan(book, f"(01)0{ean(5)}(15)270131(10)L7", counter.Mode.IN)
    first, second = counter.waiting_scans(book)
    assert (first.quantity, second.quantity) == (4 * PIECE, 2 * PIECE)
    counter.adopt(book, second.id, draft(5, "Neu", stock=0))
    assert _batches(book) == [("L7", 20270131, 4 * PIECE), BATCHES[1]]
    assert counter.waiting_scans(book) == ()


def test_what_nobody_named_goes_on_waiting_at_the_counter(book: Book) -> None:
    delivery = receiving.begin(book, "")
    receiving.scan(book, delivery.id, ean(5), 3 * PIECE)
    receiving.finish(book, delivery.id)
    (waits,) = counter.waiting_scans(book)
    assert (waits.shown, waits.mode, waits.quantity) == (ean(5), "in", 3 * PIECE)
    counter.adopt(book, waits.id, draft(5, "Neu", stock=0))
    found = catalogue.find(book, ean(5))
    assert found
    assert found.on_hand == 3 * PIECE


def test_a_wrong_scan_is_taken_back_and_no_longer_counts(book: Book) -> None:
    put(book, 1)
    delivery = receiving.begin(book, "", [receiving.expected_line(ean(1))])
    first = _in(book, delivery.id, ean(1))
    second = _in(book, delivery.id, ean(1))
    receiving.undo(book, delivery.id, second.key)
    with pytest.raises(AlreadyReversed):
        receiving.undo(book, delivery.id, second.key)
    opening = MovementKey(1, 1)
    with pytest.raises(UnknownMovement):  # no delivery's: its way back leads elsewhere
        receiving.undo(book, delivery.id, opening)
    done = receiving.check(book, delivery.id)
    assert done.differences == ()
    assert (done.lines[0].received, catalogue.get(book, first.article.id).on_hand) == (PIECE, 13 * PIECE)


def test_a_delivery_left_open_is_resumed_and_a_finished_one_is_closed(book: Book) -> None:
    put(book, 1)
    finished, left = receiving.begin(book, "A"), receiving.begin(book, "B", [receiving.expected_line(ean(1))])
    _in(book, left.id, ean(1))
    receiving.finish(book, finished.id)
    book.close()
    again = Book.open(book.path, Clock(), Seal(lambda: b"k" * 32))
    assert [(one.name, one.state) for one in receiving.latest(again)] == [("B", "open"), ("A", "finished")]
    assert receiving.check(again, left.id).lines[0].difference == 0
    for act in (receiving.finish, receiving.book_known):
        with pytest.raises(NoDelivery):
            act(again, finished.id)
    with pytest.raises(NoDelivery):
        receiving.scan(again, finished.id, ean(1))
    with pytest.raises(NoDelivery):
        receiving.check(again, 99)
    again.close()


def test_what_came_can_be_promised_online(book: Book) -> None:
    article = put(book, 1, stock=1)
    publishing.publish(book, article.id, allot=6)
    delivery = receiving.begin(book, "")
    _in(book, delivery.id, ean(1), 9 * PIECE)
    assert publishing.list_offers(book)[0].offer.allot == 6


def test_a_code_that_is_none_books_nothing(book: Book) -> None:
    delivery = receiving.begin(book, "")
    with pytest.raises(UnreadableCode):
        receiving.scan(book, delivery.id, "9520000000012")
    with pytest.raises(BadQuantity):
        receiving.scan(book, delivery.id, ean(1), 0)
    assert receiving.check(book, delivery.id).unknown == ()


@pytest.mark.parametrize(
    "text",
    [
        f"EAN;Menge\n{ean(1)};2\n{ean(2)};12,5\n\n",
        f"{ean(1)}\n{ean(2)};12,5\n{ean(1)}\n",
        f'\ufeff"{ean(1)}"\t2\r\n{ean(2)}\t12,5\r\n',
    ],
)
def test_a_list_is_read_from_a_file_of_codes(tmp_path: Path, text: str) -> None:
    file = tmp_path / "lieferschein.txt"
    file.write_bytes(text.encode())
    assert receiving.read_list(file) == (
        ExpectedLine(gtin14(ean(1)), ean(1), 2 * PIECE),
        ExpectedLine(gtin14(ean(2)), ean(2), 12_500),
    )


@pytest.mark.parametrize("text", ["", "x" * 5_000, f"{ean(1)}\n9520000000012;1\n", f"{ean(1)};viele\n"])
def test_a_list_that_is_none_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "lieferschein.txt"
    file.write_text(text)
    with pytest.raises(ListUnreadable) as refused:
        receiving.read_list(file)
    if ean(1) in text:
        assert "Zeile 2" in refused.value.title or "Zeile 1" in refused.value.title
    with pytest.raises(ListUnreadable):
        receiving.read_list(tmp_path / "missing")
