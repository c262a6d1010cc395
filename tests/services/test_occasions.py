"""Events and services with places: laid out, reserved, taken at the door, and left out of everything about goods."""

import json
from dataclasses import replace
from typing import Any

import pytest

from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.occasion import EndsBeforeItStarts, Kind, NoOccasion, NoPlaces, NoStart, NotGoods, Occasion
from shb_desktop.domain.offer import NotPublishable, OfferState
from shb_desktop.domain.schedule import read_moment
from shb_desktop.domain.staff import NOBODY, OwnerOnly
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, handover, occasions, publishing, receiving, scheduling, stocktaking
from shb_desktop.services.counter import Booked, Mode, Promised
from shb_desktop.services.occasions import OccasionDraft
from tests.shop import Clock, put, reserve

EVENING = read_moment("28.11.2026", "19:00")
TASTING = OccasionDraft(
    "Weinprobe im Hof",
    Occasion(Kind.EVENT, EVENING, EVENING + 2 * 3_600_000, "Hof hinter dem Laden"),
    places=12,
    price=1_500,
    text="Sechs Weine von der Nahe.",
    age_limit=16,
)


def _fields(book: Book) -> dict[str, Any]:
    """All that the city was told, the later over the earlier."""
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT body FROM outbox WHERE type = 'offer.put' ORDER BY n").all()
    told: dict[str, Any] = {}
    for row in rows:
        told |= json.loads(row[0])["fields"]
    return told


def test_an_event_goes_online_with_all_its_places_time_and_venue(book: Book) -> None:
    offer = occasions.announce(book, TASTING)
    assert (offer.state, offer.allot) == (OfferState.ONLINE, 12)
    told = _fields(book)
    assert (told["kind"], told["starts_at"], told["venue"]) == ("event", EVENING, "Hof hinter dem Laden")
    assert told["visible_until"] == EVENING + 2 * 3_600_000
    assert "maker" not in told


def test_whoever_comes_without_a_reservation_is_goods_out(book: Book) -> None:
    offer = occasions.announce(book, TASTING)
    asked = counter.book_article(book, offer.article, Mode.OUT, PIECE, age_checked=True)
    assert isinstance(asked, Promised)
    done = counter.book_article(book, offer.article, Mode.OUT, PIECE, confirmed=True, age_checked=True)
    assert isinstance(done, Booked)
    assert publishing.list_offers(book)[0].offer.allot == 11


def test_a_reserved_place_is_handed_over_like_goods(book: Book) -> None:
    offer = occasions.announce(book, TASTING)
    article = catalogue.get(book, offer.article)
    placed = reserve(book, article, pieces=2)
    handover.ready(book, placed.id)
    done = handover.hand_over(book, placed.id, placed.code)
    assert done.state is State.COLLECTED
    assert catalogue.get(book, offer.article).on_hand == 10 * PIECE


def test_more_places_are_a_correction_and_reach_the_city(book: Book) -> None:
    offer = occasions.announce(book, TASTING)
    occasions.change(book, offer.article, replace(TASTING, places=20, title="Große Weinprobe"))
    row = publishing.list_offers(book)[0]
    assert (row.offer.allot, row.offer.title, row.article.on_hand) == (20, "Große Weinprobe", 20 * PIECE)
    assert _fields(book)["title"] == "Große Weinprobe"


def test_another_time_reaches_the_city(book: Book) -> None:
    offer = occasions.announce(book, TASTING)
    later = Occasion(Kind.EVENT, EVENING + 3_600_000, None, "")
    occasions.change(book, offer.article, replace(TASTING, occasion=later))
    told = _fields(book)
    assert (told["starts_at"], told["ends_at"], told["venue"]) == (EVENING + 3_600_000, None, None)
    assert told["visible_until"] == EVENING + 3_600_000


def test_what_is_over_promises_nothing_further_and_is_not_published_again(book: Book, clock: Clock) -> None:
    offer = occasions.announce(book, TASTING)
    assert scheduling.end_what_is_over(book) == 0
    clock.now = EVENING + 3 * 3_600_000
    assert scheduling.end_what_is_over(book) == 1
    assert scheduling.end_what_is_over(book) == 0
    assert publishing.list_offers(book)[0].offer.allot == 0
    with pytest.raises(NotPublishable) as refused:
        publishing.publish(book, offer.article)
    assert [one.field for one in refused.value.refusals] == ["starts_at"]


def test_an_event_that_is_refused_leaves_nothing_behind(book: Book, clock: Clock) -> None:
    clock.now = EVENING + 3 * 3_600_000
    with pytest.raises(NotPublishable):
        occasions.announce(book, TASTING)
    assert catalogue.count(book) == 0


def test_a_service_needs_no_time(book: Book) -> None:
    fitting = OccasionDraft("Fahrradcheck", Occasion(Kind.SERVICE), places=3, price=2_900)
    assert occasions.announce(book, fitting).allot == 3
    assert _fields(book)["kind"] == "service"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(TASTING, occasion=Occasion(Kind.EVENT)), NoStart),
        (replace(TASTING, occasion=Occasion(Kind.EVENT, EVENING, EVENING)), EndsBeforeItStarts),
        (replace(TASTING, places=0), NoPlaces),
        (replace(TASTING, places=100_001), NoPlaces),
    ],
)
def test_what_cannot_take_place_is_refused(book: Book, draft: OccasionDraft, problem: type[Exception]) -> None:
    with pytest.raises(problem):
        occasions.lay_out(book, draft)


def test_goods_are_no_occasion_and_occasions_no_goods(book: Book) -> None:
    juice = put(book, 1)
    with pytest.raises(NoOccasion):
        occasions.change(book, juice.id, TASTING)
    tasting = occasions.lay_out(book, TASTING)
    stocktaking.begin(book, "Inventur")
    assert [one.name for one in stocktaking.inventory(book).uncounted] == ["Apfelsaft"]
    assert stocktaking.progress(book).articles == 1
    with pytest.raises(NotGoods):
        stocktaking.count(book, tasting.id, PIECE)
    delivery = receiving.begin(book, "Lieferung")
    with pytest.raises(NotGoods):
        receiving.take(book, delivery.id, tasting.id)


def test_a_clerk_announces_nothing(book: Book) -> None:
    with pytest.raises(OwnerOnly):
        occasions.announce(book.by(NOBODY), TASTING)
