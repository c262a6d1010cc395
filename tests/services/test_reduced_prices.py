"""A lowered price on its way to the city: what is claimed, what is not, and what a person has to say first."""

import json
from dataclasses import replace
from typing import Any

from shb_desktop.domain.article import Article, ArticleDraft, Barcode
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.price_rules import DAY, FIXED_PRICE, INCOMPLETE
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, publishing
from tests.shop import Clock, name_maker, put

ISBN = "09783161484100"


def _told(book: Book) -> list[dict[str, Any]]:
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT body FROM outbox WHERE type = 'offer.put' ORDER BY n").all()
    return [json.loads(row[0])["fields"] for row in rows]


def _price(book: Book, article: Article, cents: int | None) -> None:
    catalogue.change(book, article.id, replace(catalogue.as_draft(article), price=cents))


def _book(book: Book) -> Article:
    draft = ArticleDraft("Heimatgeschichten", price=1_999, vat=7, barcodes=(Barcode(ISBN),), stock=3_000)
    return name_maker(book, catalogue.add(book, draft))


def test_a_lowered_price_goes_out_with_the_lowest_of_30_days(book: Book, clock: Clock) -> None:
    article = put(book, 1, price=249)
    publishing.publish(book, article.id)
    clock.now += 31 * DAY
    _price(book, article, 199)
    assert _told(book)[-1] == {"price": 199, "lowest_price": 249}


def test_a_price_lowered_before_publishing_is_claimed_as_well(book: Book, clock: Clock) -> None:
    article = put(book, 1, price=249)
    clock.now += 31 * DAY
    _price(book, article, 199)
    publishing.publish(book, article.id)
    assert (_told(book)[-1]["price"], _told(book)[-1]["lowest_price"]) == (199, 249)


def test_each_step_tells_the_first_price_again(book: Book, clock: Clock) -> None:
    article = put(book, 1, price=249)
    publishing.publish(book, article.id)
    clock.now += 31 * DAY
    _price(book, article, 199)
    clock.now += 7 * DAY
    _price(book, article, 149)
    assert _told(book)[-1] == {"price": 149, "lowest_price": 249}


def test_a_raise_takes_the_claim_back(book: Book, clock: Clock) -> None:
    article = put(book, 1, price=249)
    publishing.publish(book, article.id)
    clock.now += 31 * DAY
    _price(book, article, 199)
    _price(book, article, 229)
    assert _told(book)[-1] == {"price": 229, "lowest_price": None}
    assert publishing.reduced(book, article.id) is None


def test_a_young_article_is_cheaper_without_a_claim_and_the_till_says_why(book: Book, clock: Clock) -> None:
    article = put(book, 1, price=249)
    publishing.publish(book, article.id)
    clock.now += 29 * DAY
    _price(book, article, 199)
    assert _told(book)[-1] == {"price": 199}
    (row,) = publishing.list_offers(book)
    assert row.reduced is not None
    assert (row.reduced.lowest, row.reduced.against) == (None, INCOMPLETE)


def test_a_smaller_pack_is_no_cheaper_one(book: Book, clock: Clock) -> None:
    # PAngV §11(1): the price before is that of the same goods.
    article = put(book, 1, price=249)
    catalogue.change(book, article.id, replace(catalogue.as_draft(article), content=1_000, content_unit="l"))
    publishing.publish(book, article.id)
    clock.now += 31 * DAY
    smaller = replace(catalogue.as_draft(article), content=750, content_unit="l", price=199)
    catalogue.change(book, article.id, smaller)
    assert _told(book)[-1] == {"price": 199, "unit_price": 265, "unit_price_unit": "1 l"}
    clock.now += 31 * DAY
    catalogue.change(book, article.id, replace(smaller, price=189))
    assert _told(book)[-1] == {"price": 189, "unit_price": 252, "lowest_price": 199}


def test_offers_and_articles_say_the_same(book: Book, clock: Clock) -> None:
    article = put(book, 1, price=249)
    publishing.publish(book, article.id)
    put(book, 2, name="Birnensaft")
    clock.now += 31 * DAY
    _price(book, article, 199)
    (row,) = publishing.list_offers(book)
    assert row.reduced is not None
    assert row.reduced == publishing.reduced(book, article.id)
    assert row.reduced.lowest == 249


def test_a_lowered_book_is_paused_until_a_person_says_that_the_publisher_did_it(book: Book, clock: Clock) -> None:
    article = _book(book)
    publishing.publish(book, article.id)
    clock.now += 31 * DAY
    _price(book, article, 1_499)
    (row,) = publishing.list_offers(book)
    assert row.offer.state is OfferState.PAUSED
    assert "BuchPrG" in row.offer.problem
    assert _told(book)[-1] == {"paused": True}
    published = publishing.publish(book, article.id)
    assert (published.state, published.problem) == (OfferState.ONLINE, "")
    assert _told(book)[-1] == {"price": 1_499, "paused": False}
    reduced = publishing.reduced(book, article.id)
    assert reduced is not None
    assert (reduced.lowest, reduced.against) == (None, FIXED_PRICE)


def test_a_dearer_book_needs_nobody_s_word(book: Book) -> None:
    article = _book(book)
    publishing.publish(book, article.id)
    _price(book, article, 2_199)
    assert publishing.list_offers(book)[0].offer.state is OfferState.ONLINE
    assert _told(book)[-1] == {"price": 2_199}


def test_a_book_s_text_still_reaches_the_city(book: Book) -> None:
    article = _book(book)
    publishing.publish(book, article.id)
    catalogue.change(book, article.id, replace(catalogue.as_draft(article), description="Mit Bildern"))
    assert _told(book)[-1] == {"description": "Mit Bildern"}
