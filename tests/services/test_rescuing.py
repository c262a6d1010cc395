"""Goods near their best-before day: found, offered at a price of their own, and at the usual one again."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.best_before import remaining
from shb_desktop.domain.offer import NotPublished, OfferState
from shb_desktop.domain.price_rules import DAY
from shb_desktop.ledger import dated
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, publishing, rescuing, scheduling
from shb_desktop.services.counter import Mode
from shb_desktop.services.rescuing import RescueOver, RescuePriceUnclear, RescueTooEarly, proposed
from tests.shop import Clock, ean, name_maker, put

SOON = date(2026, 11, 24)


def _deliver(book: Book, item: int, pieces: int, day: date) -> None:
    """Goods in with a best-before date from a GS1 code."""
    counter.scan(book, f"]C101{'0' + ean(item)}15{day:%y%m%d}", Mode.IN, quantity=pieces * PIECE)


def _fields(book: Book) -> dict[str, Any]:
    with book.read() as connection:
        row = connection.exec_driver_sql("SELECT fields FROM offer").one()
    return dict(json.loads(row[0]))


def test_what_expires_soon_is_proposed_with_a_price(book: Book) -> None:
    put(book, 1, stock=0, price=399)
    _deliver(book, 1, 3, SOON)
    _deliver(book, 1, 5, date(2027, 3, 1))
    (found,) = rescuing.candidates(book)
    assert (found.best_before, found.pieces, found.days, found.proposed, found.rescued) == (SOON, 3, 4, 279, False)


def test_one_click_offers_only_those_pieces_at_their_price_and_marks_them(book: Book) -> None:
    article = put(book, 1, stock=0, price=399)
    _deliver(book, 1, 3, SOON)
    _deliver(book, 1, 5, date(2027, 3, 1))
    offer = rescuing.rescue(book, article.id, SOON, 249)
    assert (offer.state, offer.allot, offer.rescue) == (OfferState.ONLINE, 3, 20261124)
    told = _fields(book)
    assert (told["price"], told["rescue_best_before"], told["lowest_price"]) == (249, "2026-11-24", None)
    assert catalogue.get(book, article.id).price == 399
    assert rescuing.candidates(book)[0].rescued


def test_each_rescued_piece_that_leaves_the_shop_is_one_fewer_to_promise(book: Book) -> None:
    article = put(book, 1, stock=0, price=399)
    _deliver(book, 1, 3, SOON)
    _deliver(book, 1, 5, date(2027, 3, 1))
    rescuing.rescue(book, article.id, SOON, 249)
    counter.scan(book, ean(1), Mode.OUT, confirmed=True)
    assert publishing.list_offers(book)[0].offer.allot == 2


def test_without_dates_in_the_book_a_person_says_how_many(book: Book) -> None:
    article = put(book, 1, stock=9, price=399)
    assert rescuing.rescue(book, article.id, SOON, 249, pieces=4).allot == 4


def test_the_usual_price_comes_back_and_its_history_never_knew_the_other(book: Book) -> None:
    article = put(book, 1, stock=4, price=399)
    rescuing.rescue(book, article.id, SOON, 249)
    offer = rescuing.end(book, article.id)
    assert (offer.rescue, offer.rescue_price) == (None, None)
    told = _fields(book)
    assert (told["price"], told["rescue_best_before"], told["visible_until"]) == (399, None, None)
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT price FROM price").scalars().all() == [399]


def test_after_its_day_nothing_is_promised(book: Book, clock: Clock) -> None:
    article = put(book, 1, stock=4, price=399)
    rescuing.rescue(book, article.id, SOON, 249)
    clock.now += 6 * DAY
    assert scheduling.end_what_is_over(book) == 1
    assert publishing.list_offers(book)[0].offer.allot == 0
    with pytest.raises(RescueOver):
        rescuing.rescue(book, article.id, SOON, 249)


def test_what_keeps_for_long_is_no_rescue_but_a_reduction_with_its_30_days(book: Book) -> None:
    # PAngV §11(4) no. 2: only what is about to expire is exempt.
    article = put(book, 1, price=399)
    rescuing.rescue(book, article.id, date(2026, 12, 20), 249)
    with pytest.raises(RescueTooEarly):
        rescuing.rescue(book, article.id, date(2026, 12, 21), 249)


def test_after_its_day_one_click_offers_what_is_left_at_the_usual_price(book: Book, clock: Clock) -> None:
    article = put(book, 1, stock=20, price=399)
    rescuing.rescue(book, article.id, SOON, 249, pieces=2)
    clock.now += 6 * DAY
    scheduling.end_what_is_over(book)
    offer = publishing.publish(book, article.id)
    assert (offer.rescue, offer.allot) == (None, 10)
    told = _fields(book)
    assert (told["price"], told["rescue_best_before"], told["visible_until"]) == (399, None, None)
    clock.now += DAY
    assert rescuing.rescue(book, article.id, date(2026, 12, 1), 249, pieces=3).allot == 3


def test_a_second_rescue_promises_no_more_than_its_own_pieces(book: Book, clock: Clock) -> None:
    article = put(book, 1, stock=20, price=399)
    rescuing.rescue(book, article.id, SOON, 249, pieces=2)
    clock.now += 6 * DAY
    assert rescuing.rescue(book, article.id, date(2026, 12, 1), 249, pieces=3).allot == 3


def test_once_it_is_ended_more_is_promised_than_what_was_to_be_rescued(book: Book) -> None:
    article = put(book, 1, stock=20, price=399)
    rescuing.rescue(book, article.id, SOON, 249, pieces=2)
    assert rescuing.end(book, article.id).allot == 10


def test_a_usual_price_below_the_rescue_price_is_the_one_that_is_told(book: Book) -> None:
    article = put(book, 1, stock=4, price=399)
    rescuing.rescue(book, article.id, SOON, 249)
    catalogue.change(book, article.id, replace(catalogue.as_draft(article), price=199))
    assert _fields(book)["price"] == 199


@pytest.mark.parametrize("price", [0, 399, 400])
def test_a_price_that_rescues_nothing_is_refused(book: Book, price: int) -> None:
    article = put(book, 1, price=399)
    with pytest.raises(RescuePriceUnclear):
        rescuing.rescue(book, article.id, SOON, price)


def test_a_book_is_never_cheaper(book: Book) -> None:
    # BuchPrG §3
    draft = ArticleDraft("Lesebuch", price=1_999, vat=7, barcodes=(Barcode("09783161484100"),), stock=PIECE)
    novel = name_maker(book, catalogue.add(book, draft))
    with pytest.raises(RescuePriceUnclear):
        rescuing.rescue(book, novel.id, SOON, 999)


def test_what_is_not_offered_cannot_be_ended(book: Book) -> None:
    with pytest.raises(NotPublished):
        rescuing.end(book, put(book, 1).id)


@given(st.integers(1, 100_000), st.integers(0, 400))
def test_a_proposed_price_is_lower_and_above_nothing(price: int, days: int) -> None:
    found = proposed(price, days)
    assert found is not None
    assert 0 <= found < price


def test_the_book_counts_what_is_left_of_each_day(book: Book) -> None:
    article = put(book, 1, stock=0)
    _deliver(book, 1, 3, SOON)
    with book.read() as connection:
        (parcel,) = remaining(dated.whole_history(connection, article.id))
    assert (parcel.best_before, parcel.quantity) == (20261124, 3 * PIECE)
