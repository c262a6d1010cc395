"""Another till's word on an offer that comes while something of ours is on its way to the hub."""

import json
from typing import Any
from uuid import UUID

import pytest

from prima.contract.messages import Event, OpResult, SnapshotPage
from shb_desktop.domain.article import Article
from shb_desktop.domain.offer import OfferState
from shb_desktop.ledger import hub_link, offers, settings, unheard
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.hub_link import SnapshotMark
from shb_desktop.services import catalogue, publishing
from shb_desktop.sync import engine
from shb_desktop.sync.planning import Snapshot
from tests.shop import put
from tests.sync.answers import DEVICE, EPOCH, done, pulled, push_of, the_offer

NEIGHBOUR = str(UUID(int=9))


def _known(book: Book, article: Article) -> dict[str, Any]:
    """The offer as the hub has it once it has heard of it, and the till of that."""
    push = push_of(book)
    engine.take_push(book, push, done(push))
    fields = json.loads(push.ops[0].text)["fields"]
    view = {"id": the_offer(book, article).id, "rev": 1, "fields": fields, "allot": 4, "held": 0, "withdrawn": False}
    _hear(book, 11, view, DEVICE)
    return view


def _hear(book: Book, seq: int, view: dict[str, Any], by: str) -> None:
    told = {"seq": seq, "type": "offer.changed", "at": 1, "by": by, "data": {"offer": view}}
    pulled(book, [Event.model_validate(told)])


def test_its_price_is_no_word_about_a_lease_that_was_raised_and_lowered_here(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.set_cap(book, article.id, 6)
    publishing.set_cap(book, article.id, 5)
    _hear(book, 12, view | {"rev": 2, "fields": view["fields"] | {"price": 249}}, NEIGHBOUR)
    offer = the_offer(book, article)
    assert (offer.cap, offer.allot, offer.promised) == (5, 5, 6)


def test_its_price_is_no_word_about_a_raise_that_was_withdrawn_here(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.set_cap(book, article.id, 6)
    publishing.withdraw(book, article.id)
    _hear(book, 12, view | {"rev": 2, "fields": view["fields"] | {"price": 249}}, NEIGHBOUR)
    assert the_offer(book, article).cap == 6


def test_its_lease_is_one_even_where_it_is_what_the_city_may_believe_of_ours(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.set_cap(book, article.id, 6)
    publishing.set_cap(book, article.id, 3)
    _hear(book, 12, view | {"allot": 6}, NEIGHBOUR)
    assert the_offer(book, article).cap == 6


def test_its_price_is_taken_once_ours_is_answered(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.set_cap(book, article.id, 6)
    push = push_of(book)
    # The answer is lost; the hub has done it, and then heard the other till.
    _hear(book, 12, view | {"allot": 6}, DEVICE)
    _hear(book, 13, view | {"rev": 2, "allot": 6, "fields": view["fields"] | {"price": 249}}, NEIGHBOUR)
    assert catalogue.get(book, article.id).price == 199
    step = engine.take_push(book, push, done(push))
    assert catalogue.get(book, article.id).price == 249
    assert "articles" in step.areas
    assert the_offer(book, article).rev == 2


def test_its_withdrawal_is_taken_once_ours_is_answered(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.set_cap(book, article.id, 6)
    push = push_of(book)
    _hear(book, 12, view | {"rev": 2, "allot": 0, "withdrawn": True}, NEIGHBOUR)
    assert the_offer(book, article).state is OfferState.ONLINE
    engine.take_push(book, push, done(push))
    assert the_offer(book, article).state is OfferState.WITHDRAWN


def test_what_ours_changed_after_it_is_told_by_an_event(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.pause(book, article.id)
    push = push_of(book)
    other = view["fields"] | {"price": 249}
    _hear(book, 12, view | {"rev": 2, "fields": other}, NEIGHBOUR)
    answer = done(push)
    results = tuple(OpResult(n=one.n, status="done", rev=3) for one in answer.results)
    engine.take_push(book, push, answer.model_copy(update={"results": results}))
    assert the_offer(book, article).state is OfferState.PAUSED
    assert catalogue.get(book, article.id).price == 199
    _hear(book, 13, view | {"rev": 3, "fields": other | {"paused": True}}, DEVICE)
    assert (the_offer(book, article).state, catalogue.get(book, article.id).price) == (OfferState.PAUSED, 249)


def test_what_a_snapshot_tells_of_it_is_taken_once_ours_is_answered(book: Book, article: Article) -> None:
    view = _known(book, article)
    publishing.set_cap(book, article.id, 6)
    push = push_of(book)
    # The hub has done it and its answer is lost; it then heard the other till, and lost its memory of neither.
    with book.write() as connection:
        hub_link.begin_anew(connection)
    told = view | {"rev": 2, "allot": 6, "fields": view["fields"] | {"price": 249}}
    page = SnapshotPage.model_validate({"epoch": EPOCH, "now": 1, "seq": 13, "last_n": 3, "offers": [told]})
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), page)
    assert catalogue.get(book, article.id).price == 199
    engine.take_push(book, push, done(push))
    assert catalogue.get(book, article.id).price == 249


@pytest.mark.parametrize("many", [1, 12])
def test_a_page_of_a_snapshot_is_noted_at_once_however_much_waits(
    book: Book, article: Article, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    _known(book, article)
    for item in range(2, many + 2):
        publishing.publish(book, put(book, item).id)
    with book.write() as connection:
        hub_link.begin_anew(connection)
        fresh = [one.id for one in offers.all_offers(connection) if not one.rev]
    none = {"rev": 1, "fields": {}, "allot": 0, "held": 0, "withdrawn": False}
    told, notes, keep = [none | {"id": one} for one in fresh], list[str](), settings.put

    def noted(connection: Connection, name: str, text: str) -> None:
        notes.append(name)
        keep(connection, name, text)

    monkeypatch.setattr(settings, "put", noted)
    page = SnapshotPage.model_validate({"epoch": EPOCH, "now": 1, "seq": 13, "last_n": 3, "offers": told})
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), page)
    with book.read() as connection:
        assert len(unheard.passed_over(connection)) == many
    assert notes.count("hub.passed_over") <= 2
