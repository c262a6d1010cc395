"""Publishing with one click, and the lease that follows the stock."""

import json
from dataclasses import replace
from typing import Any

import pytest

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.offer import BadShare, NothingToPromise, NotPublishable, NotPublished, OfferState
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.schedule import AlreadyOver
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, publishing, scheduling
from shb_desktop.services.counter import Mode
from shb_desktop.services.publishing import Terms
from tests.shop import Clock, ean, put, reserve


def _ops(book: Book) -> list[tuple[str, dict[str, Any]]]:
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT type, body FROM outbox ORDER BY n").all()
    return [(row[0], json.loads(row[1])) for row in rows]


def test_one_click_puts_the_offer_and_half_of_the_free_stock_online(book: Book) -> None:
    article = put(book, 1, stock=12)
    offer = publishing.publish(book, article.id)
    assert (offer.state, offer.allot) == (OfferState.ONLINE, 6)
    (put_kind, put_body), (allot_kind, allot_body) = _ops(book)
    assert (put_kind, allot_kind) == ("offer.put", "offer.allot")
    assert put_body["fields"]["title"] == "Apfelsaft"
    assert put_body["fields"]["gtin"] == "0" + ean(1)
    assert allot_body["allot"] == 6


def test_the_wanted_allotment_is_capped_by_what_is_there(book: Book) -> None:
    article = put(book, 1, stock=3)
    assert publishing.publish(book, article.id, allot=50).allot == 3


def test_every_reason_against_publishing_is_said_at_once(book: Book) -> None:
    article = catalogue.add(book, ArticleDraft("Käse", category="Käse", unit=Unit.KILOGRAM))
    with pytest.raises(NotPublishable) as refused:
        publishing.publish(book, article.id)
    assert {refusal.field for refusal in refused.value.refusals} == {"price", "unit"}
    assert _ops(book) == []


def test_what_is_not_online_is_found_behind_all_that_is(book: Book) -> None:
    made = [put(book, item, name) for item, name in enumerate(("Apfelsaft", "Birnensaft", "Quittensaft"), 1)]
    publishing.publish(book, made[0].id)
    assert [row.name for row in publishing.not_online(book, 1)] == ["Birnensaft"]
    publishing.publish(book, made[1].id)
    publishing.pause(book, made[0].id)
    assert [row.name for row in publishing.not_online(book, 5)] == ["Apfelsaft", "Quittensaft"]


def test_a_change_of_a_published_article_reaches_the_city_and_only_what_changed(book: Book) -> None:
    article = put(book, 1)
    publishing.publish(book, article.id)
    catalogue.change(book, article.id, replace(catalogue.as_draft(article), price=249))
    puts = [body for kind, body in _ops(book) if kind == "offer.put"]
    assert puts[-1]["fields"] == {"price": 249}


def test_a_published_article_that_loses_its_price_is_paused_and_says_why(book: Book) -> None:
    article = put(book, 1)
    publishing.publish(book, article.id)
    catalogue.change(book, article.id, replace(catalogue.as_draft(article), price=None))
    offer = publishing.list_offers(book)[0].offer
    assert offer.state is OfferState.PAUSED
    assert "Preis" in offer.problem
    assert _ops(book)[-1][1]["fields"] == {"paused": True}


def test_a_code_of_the_shop_s_own_is_nobody_else_s_business(book: Book) -> None:
    article = catalogue.add(
        book, ArticleDraft("Kuchen", category="Gebäck", price=350, barcodes=(Barcode("02000000000008"),))
    )
    publishing.publish(book, article.id)
    assert "gtin" not in _ops(book)[0][1]["fields"]


def test_the_unit_price_goes_along_and_is_left_out_when_it_says_nothing_new(book: Book) -> None:
    juice = catalogue.add(book, ArticleDraft("Saft", category="Saft", price=199, content=700, content_unit="l"))
    litre = catalogue.add(book, ArticleDraft("Wasser", category="Wasser", price=99, content=PIECE, content_unit="l"))
    for article in (juice, litre):
        publishing.publish(book, article.id)
    first, second = (body["fields"] for kind, body in _ops(book) if kind == "offer.put")
    assert (first["unit_price"], first["unit_price_unit"]) == (284, "1 l")
    assert "unit_price" not in second


def test_the_lease_follows_the_stock_down_and_up_again(book: Book) -> None:
    article = put(book, 1, stock=3)
    publishing.publish(book, article.id, allot=3)
    counter.scan(book, ean(1), Mode.OUT, confirmed=True)
    counter.scan(book, ean(1), Mode.IN, quantity=5 * PIECE)
    assert [body["allot"] for kind, body in _ops(book) if kind == "offer.allot"] == [3, 2, 3]


def test_a_lease_never_falls_below_what_is_reserved(book: Book) -> None:
    article = put(book, 1, stock=3)
    publishing.publish(book, article.id, allot=3)
    reserve(book, article, pieces=2)
    assert publishing.set_cap(book, article.id, 0).allot == 2


def test_pause_and_withdraw(book: Book) -> None:
    article = put(book, 1)
    with pytest.raises(NotPublished):
        publishing.pause(book, article.id)
    publishing.publish(book, article.id)
    assert publishing.pause(book, article.id).state is OfferState.PAUSED
    assert publishing.publish(book, article.id).state is OfferState.ONLINE
    assert publishing.withdraw(book, article.id).state is OfferState.WITHDRAWN
    assert [kind for kind, _ in _ops(book)][-1] == "offer.withdraw"
    assert len(publishing.list_offers(book)) == 1


@pytest.mark.parametrize("pieces", [-1, 1_000_001])
def test_an_impossible_allotment_is_refused(book: Book, pieces: int) -> None:
    article = put(book, 1)
    with pytest.raises(NothingToPromise):
        publishing.publish(book, article.id, pieces)


def test_a_shouted_title_is_calmed_and_it_is_said(book: Book) -> None:
    article = catalogue.add(book, ArticleDraft("APFELSAFT  NATURTRÜB 1L", category="Saft", price=329, stock=6 * PIECE))
    assert len(publishing.preflight(book, article.id).notes) == 2
    done = publishing.put_online(book, article.id)
    assert done.offer.title == "Apfelsaft Naturtrüb 1 l"
    assert ["Titel" in done.notes[0], "Grundpreis" in done.notes[1]] == [True, True]
    assert catalogue.get(book, article.id).content == PIECE
    assert publishing.put_online(book, article.id).notes == ()


def test_what_is_refused_is_not_mended_either(book: Book) -> None:
    article = catalogue.add(book, ArticleDraft("KERZE GROSS", category="Geschenke", price=990))
    with pytest.raises(NotPublishable):
        publishing.publish(book, article.id)
    assert catalogue.get(book, article.id).name == "KERZE GROSS"


def test_pieces_stay_in_the_shop_whatever_is_free(book: Book) -> None:
    article = put(book, 1, stock=5)
    publishing.publish(book, article.id, allot=9)
    assert publishing.set_terms(book, article.id, buffer=2).allot == 3
    assert publishing.set_terms(book, article.id, cap=1).allot == 1


def test_the_whole_shop_promises_as_its_owner_has_said(book: Book) -> None:
    first = put(book, 1, stock=10)
    publishing.publish(book, first.id)
    assert publishing.set_usual_terms(book, Terms(80, 1)) == 0
    second = put(book, 2, stock=10)
    assert publishing.publish(book, second.id).allot == 8
    assert publishing.set_usual_terms(book, Terms(30, 0), everywhere=True) == 2
    assert [row.offer.allot for row in publishing.list_offers(book)] == [3, 3]
    with pytest.raises(BadShare):
        publishing.set_usual_terms(book, Terms(101, 0))


def test_an_offer_is_shown_from_until_and_the_city_is_told(book: Book, clock: Clock) -> None:
    article = put(book, 1, stock=10)
    publishing.publish(book, article.id)
    ends = clock.now + 3_600_000
    scheduling.plan(book, article.id, clock.now + 60_000, ends)
    assert _ops(book)[-1][1]["fields"]["visible_until"] == ends
    clock.now = ends + 1
    assert scheduling.end_what_is_over(book) == 1
    assert publishing.list_offers(book)[0].offer.allot == 0
    renewed = publishing.publish(book, article.id)
    assert (renewed.visible_until, renewed.allot) == (None, 5)
    with pytest.raises(AlreadyOver):
        scheduling.plan(book, article.id, None, clock.now - 5)
