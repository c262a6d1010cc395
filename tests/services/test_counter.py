"""Scanning as a clerk does it."""

from dataclasses import replace

import pytest

from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article, ArticleDraft, Barcode, UnknownArticle
from shb_desktop.domain.barcode import UnreadableCode, gtin14
from shb_desktop.domain.meaning import BadQuantity
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.reservation import UnknownReservation
from shb_desktop.ledger import hashchain, movements, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import AlreadyReversed
from shb_desktop.services import catalogue, counter, publishing
from shb_desktop.services.counter import AgeCheck, Booked, Mode, Pickup, Promised, Shown, Unknown
from tests.shop import draft, ean, put, reserve


def _lines(book: Book) -> int:
    with book.read() as connection:
        return movements.tip(connection)[0]


def test_a_scan_books_one_piece_out(book: Book) -> None:
    put(book, 1)
    result = counter.scan(book, ean(1), Mode.OUT)
    assert isinstance(result, Booked)
    assert (result.quantity, result.reason, result.card.article.on_hand) == (-PIECE, Reason.OUT, 11 * PIECE)


def test_goods_in_raise_the_stock(book: Book) -> None:
    put(book, 1)
    result = counter.scan(book, ean(1), Mode.IN, quantity=6 * PIECE)
    assert isinstance(result, Booked)
    assert result.card.article.on_hand == 18 * PIECE


def test_information_books_nothing(book: Book) -> None:
    put(book, 1)
    before = _lines(book)
    assert isinstance(counter.scan(book, ean(1), Mode.INFO), Shown)
    assert _lines(book) == before


def test_a_case_code_counts_for_its_pieces(book: Book) -> None:
    catalogue.add(
        book, ArticleDraft("Sprudel", barcodes=(Barcode(gtin14(ean(1))), Barcode(gtin14(ean(2)), 12 * PIECE)))
    )
    result = counter.scan(book, ean(2), Mode.IN, quantity=2 * PIECE)
    assert isinstance(result, Booked)
    assert result.quantity == 24 * PIECE


def test_an_unknown_code_waits_and_becomes_an_article_with_what_was_scanned(book: Book) -> None:
    counter.scan(book, ean(7), Mode.IN, quantity=3 * PIECE)
    second = counter.scan(book, ean(7), Mode.OUT)
    assert isinstance(second, Unknown)
    counter.scan(book, ean(7), Mode.OUT)
    assert [line.quantity for line in counter.waiting_scans(book)] == [2 * PIECE, 3 * PIECE]
    counter.adopt(book, second.waiting.id, ArticleDraft("Neu", barcodes=(Barcode(second.waiting.code),)))
    found = catalogue.find(book, ean(7))
    assert found is not None
    assert found.on_hand == PIECE
    assert counter.waiting_scans(book) == ()


def test_what_waited_of_an_article_with_an_age_limit_is_booked_once_somebody_has_looked(book: Book) -> None:
    counter.scan(book, ean(7), Mode.IN, quantity=3 * PIECE)
    waits = counter.scan(book, ean(7), Mode.OUT)
    assert isinstance(waits, Unknown)
    code = waits.waiting.code
    asked = counter.adopt(book, waits.waiting.id, ArticleDraft("Korn", age_limit=18, barcodes=(Barcode(code),)))
    assert isinstance(asked, AgeCheck)
    assert (asked.years, asked.card.article.on_hand) == (18, 3 * PIECE)
    assert [line.mode for line in counter.waiting_scans(book)] == [Mode.OUT]
    assert counter.known_by_now(book, code) == asked.card.article.id
    booked = counter.adopt_known(book, code, asked.card.article.id, age_checked=True)
    assert isinstance(booked, Booked)
    assert booked.card.article.on_hand == 2 * PIECE
    assert counter.waiting_scans(book) == ()
    assert next(line.note for line in catalogue.history(book, asked.card.article.id)) == counter.AGE_CHECKED


def test_a_yellow_line_whose_code_was_given_to_an_article_meanwhile_is_booked_for_it(book: Book) -> None:
    waits = counter.scan(book, ean(7), Mode.OUT)
    assert isinstance(waits, Unknown)
    assert counter.known_by_now(book, waits.waiting.code) is None
    made = catalogue.add(book, ArticleDraft("Neu", barcodes=(Barcode(waits.waiting.code),)))
    assert counter.known_by_now(book, waits.waiting.code) == made.id
    booked = counter.adopt_known(book, waits.waiting.code, made.id)
    assert booked.card.article.on_hand == -PIECE


def test_an_ean_that_was_printed_as_a_gs1_message_is_the_article_all_the_same(book: Book) -> None:
    put(book, 1)
    booked = counter.scan(book, f"]C1{ean(1)}", Mode.OUT)
    assert isinstance(booked, Booked)
    assert booked.card.article.on_hand == 11 * PIECE


def test_a_dismissed_line_books_nothing(book: Book) -> None:
    unknown = counter.scan(book, ean(7), Mode.OUT)
    assert isinstance(unknown, Unknown)
    counter.dismiss(book, unknown.waiting.id)
    assert counter.waiting_scans(book) == ()
    assert _lines(book) == 0


def test_asking_for_an_unknown_article_says_so_and_lets_nothing_wait(book: Book) -> None:
    with pytest.raises(UnknownArticle):
        counter.scan(book, ean(7), Mode.INFO)
    assert counter.waiting_scans(book) == ()


@pytest.mark.parametrize("code", ["9520000000012", "4" * 4000, "\x00\x01\x02", "", "]7abc"])
def test_a_bad_code_is_refused_with_a_reason_and_books_nothing(book: Book, code: str) -> None:
    put(book, 1)
    before = _lines(book)
    with pytest.raises(UnreadableCode) as refused:
        counter.scan(book, code, Mode.OUT)
    assert refused.value.title
    assert refused.value.hint
    assert _lines(book) == before
    assert counter.waiting_scans(book) == ()


@pytest.mark.parametrize("quantity", [0, -PIECE, 100_001 * PIECE])
def test_a_quantity_that_is_none_is_refused(book: Book, quantity: int) -> None:
    put(book, 1)
    with pytest.raises(BadQuantity):
        counter.scan(book, ean(1), Mode.OUT, quantity)


def test_undo_is_a_counter_booking_that_names_its_line_and_works_once(book: Book) -> None:
    put(book, 1)
    booked = counter.scan(book, ean(1), Mode.OUT)
    assert isinstance(booked, Booked)
    back = counter.undo(book, booked.key)
    assert (back.quantity, back.reason, back.card.article.on_hand) == (PIECE, Reason.CORRECTION, 12 * PIECE)
    with book.read() as connection:
        assert movements.get(connection, back.key).reverses == booked.key
    with pytest.raises(AlreadyReversed):
        counter.undo(book, booked.key)
    assert [line.undone for line in counter.recent(book, 2)] == [False, True]


def test_the_last_promised_pieces_are_booked_only_after_a_second_look_and_lower_the_lease(book: Book) -> None:
    article = put(book, 1, stock=4)
    publishing.publish(book, article.id, allot=3)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT), Booked)
    asked = counter.scan(book, ean(1), Mode.OUT)
    assert isinstance(asked, Promised)
    assert asked.short == PIECE
    booked = counter.scan(book, ean(1), Mode.OUT, confirmed=True)
    assert isinstance(booked, Booked)
    assert booked.card.offer is not None
    assert booked.card.offer.allot == 2


def test_one_s_own_hold_is_not_freely_bookable_at_the_counter(book: Book) -> None:
    article = put(book, 1, stock=1)
    publishing.publish(book, article.id, allot=1)
    reserve(book, article)
    publishing.withdraw(book, article.id)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT), Promised)


def test_a_booking_its_stock_and_its_message_to_the_city_are_one(book: Book) -> None:
    article = put(book, 1, stock=4)
    publishing.publish(book, article.id, allot=4)
    with book.read() as connection:
        before = outbox.waiting_count(connection)
    counter.scan(book, ean(1), Mode.OUT, confirmed=True)
    with book.read() as connection:
        assert outbox.waiting_count(connection) == before + 1


def test_a_pickup_code_leads_to_its_reservation(book: Book) -> None:
    article = put(book, 1)
    publishing.publish(book, article.id)
    reserve(book, article, code="ACD234")
    for text in ("ACD234", "acd234", "PRIMA.ACD234"):
        found = counter.scan(book, text, Mode.OUT)
        assert isinstance(found, Pickup)
        assert found.reservation.state is State.PLACED
    with pytest.raises(UnknownReservation):
        counter.scan(book, "PRIMA.XXX999", Mode.OUT)


def test_an_article_whose_own_code_looks_like_a_pickup_code_is_found_first(book: Book) -> None:
    catalogue.add(book, ArticleDraft("Vase", barcodes=(Barcode("text:ACD234"),)))
    assert isinstance(counter.scan(book, "ACD234", Mode.IN), Booked)


def test_the_book_is_whole_after_a_day_at_the_counter(book: Book) -> None:
    for item in range(1, 6):
        catalogue.add(book, draft(item, f"Artikel {item}"))
    for turn in range(60):
        counter.scan(book, ean(turn % 5 + 1), Mode.IN if turn % 3 == 0 else Mode.OUT)
    with book.read() as connection:
        verdict = hashchain.verify(connection)
    assert verdict.whole
    assert verdict.movements == 65


def test_beer_is_booked_only_after_the_age_was_looked_at(book: Book) -> None:
    catalogue.add(book, replace(draft(1, "Pils"), age_limit=16))
    before = _lines(book)
    assert counter.scan(book, ean(1), Mode.OUT) == AgeCheck(counter.Card(_found(book, 1), None, 0), 16)
    assert _lines(book) == before
    assert isinstance(counter.scan(book, ean(1), Mode.OUT, age_checked=True), Booked)
    assert catalogue.history(book, _found(book, 1).id)[0].note == "geprüft"


def test_nobodys_age_matters_for_goods_in_or_for_what_is_broken(book: Book) -> None:
    beer = catalogue.add(book, replace(draft(1, "Pils"), age_limit=16))
    assert isinstance(counter.scan(book, ean(1), Mode.IN), Booked)
    assert isinstance(counter.book_article(book, beer.id, Mode.OUT, PIECE, Reason.WASTE), Booked)
    assert [line.note for line in catalogue.history(book, beer.id, 2)] == ["", ""]


def test_an_age_that_was_looked_at_does_not_give_away_what_is_promised(book: Book) -> None:
    beer = catalogue.add(book, replace(draft(1, "Pils", stock=1), age_limit=16))
    publishing.publish(book, beer.id, allot=1)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT), AgeCheck)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT, age_checked=True), Promised)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT, confirmed=True), Booked)


def _found(book: Book, item: int) -> Article:
    found = catalogue.find(book, ean(item))
    assert found
    return found


def test_to_make_ready_for_a_scan_writes_nothing_and_needs_no_pen(book: Book) -> None:
    article = put(book, 1, stock=4)
    with book.write():
        counter.make_ready(book, article.id)
    assert len(counter.recent(book)) == 1  # its opening stock
