"""Two tills of one shop, each with a list of its own: the city offers each article once, and both say the same."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import update

from prima.hub.embedded import EmbeddedHub
from prima.hub.services.claims import Claims
from prima.hub.services.pairing import slug_of
from prima.hub.settings import Settings
from prima.hub.storage.schema import city
from shb_desktop.domain import schedule
from shb_desktop.domain.article import PIECE, ArticleDraft
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import system_clock
from shb_desktop.services import catalogue, conflicts, counter, handover, publishing, rescuing, telling
from shb_desktop.services.counter import Mode
from shb_desktop.services.telling import Standing
from shb_desktop.sync import engine, planning
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.planning import Pull, Push
from tests.contract.conftest import Citizen, Till
from tests.hub.conftest import database, pattern, postgres  # noqa: F401
from tests.shop import put

on_sqlite_alone = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What the till makes of an answer; the hub's own tests hold its answers on both engines."""


@pytest.fixture
def hub(tmp_path: Path, database: str) -> Iterator[EmbeddedHub]:  # noqa: F811
    """On each engine."""
    with EmbeddedHub(tmp_path / "hub", settings=Settings(database=database, city="Bocholt")) as running:
        yield running


@pytest.fixture
def tills(till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till]) -> tuple[Till, Till]:
    """Both have read in the same list; the first one's second article is the other one's first."""
    second = new_till("second")
    second.pair(hub, hub.new_code(slug_of("Laden am Markt")))
    put(till.book, 1, stock=10)
    put(till.book, 2, "Birnensaft", stock=8)
    put(second.book, 2, "Birnensaft", stock=8)
    put(second.book, 1, stock=10)
    return till, second


def _juice(till: Till) -> Offer:
    (found,) = [row.offer for row in publishing.list_offers(till.book) if row.article.name.startswith("Apfelsaft")]
    return found


def _in_the_city(citizen: Citizen) -> dict[str, tuple[str, int]]:
    return {one["fields"]["title"]: (one["id"], one["left"]) for one in citizen.offers()}


def _both_go_by_one(tills: tuple[Till, Till], allot: int = 4, wanted: int | None = None) -> tuple[Till, Till]:
    """The first publishes `allot` pieces of the juice, the second `wanted` of what it takes for its own."""
    first, second = tills
    _online(first, allot)
    first.sync()
    publishing.publish(second.book, 2, wanted)
    second.sync()
    return first, second


def _sold(till: Till, article: int, pieces: int) -> None:
    """Over the counter and told, whatever is promised."""
    counter.book_article(till.book, article, Mode.OUT, pieces * PIECE, confirmed=True)
    till.sync()


def _online(till: Till, *allots: int | None) -> None:
    for article, allot in enumerate(allots, 1):
        publishing.publish(till.book, article, allot)


def test_what_both_publish_the_city_shows_once_and_both_go_by_it(tills: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = tills
    _online(first, 4, 3)
    _online(second, 2, 5)
    assert (first.sync().refused, second.sync().refused) == (0, 0)
    shown = _in_the_city(citizen)
    assert {title: left for title, (_, left) in shown.items()} == {"Apfelsaft": 4, "Birnensaft": 2}
    first.sync()
    for till in tills:
        rows = {row.article.name: row.offer for row in publishing.list_offers(till.book)}
        assert {name: offer.id for name, offer in rows.items()} == {name: one for name, (one, _) in shown.items()}
        assert {offer.state for offer in rows.values()} == {OfferState.ONLINE}
        assert {name: offer.acknowledged for name, offer in rows.items()} == {"Apfelsaft": 4, "Birnensaft": 2}
        assert [offer.problem for offer in rows.values()] == ["", ""]
        found = telling.picture(till.book)
        assert (found.refused, found.troubles, found.waiting) == ((), (), ())
    told = [one for one in telling.told(second.book) if one.title == "Ihr Geschäft bietet diesen Artikel schon an."]
    assert [(one.about, one.state) for one in told] == [
        ("Apfelsaft", Standing.JOINED),
        ("Birnensaft", Standing.JOINED),
    ]


@on_sqlite_alone
def test_of_the_pieces_the_smaller_word_holds_and_neither_book_raises_it(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = _both_go_by_one(tills, wanted=9)
    assert _in_the_city(citizen)["Apfelsaft"][1] == 4
    # A delivery at the second till is its own book's: the lease stays.
    counter.book_article(second.book, 2, Mode.IN, 20 * PIECE)
    second.sync()
    assert _in_the_city(citizen)["Apfelsaft"][1] == 4
    # It lowers it where its own book has less, and raises it when a person says so.
    _sold(second, 2, 28)
    assert _in_the_city(citizen)["Apfelsaft"][1] == 2
    first.sync()
    assert _juice(first).acknowledged == 2
    publishing.set_cap(first.book, 1, 6)
    first.sync()
    assert _in_the_city(citizen)["Apfelsaft"][1] == 6


@on_sqlite_alone
@pytest.mark.parametrize("offline", [False, True])
def test_a_sale_at_one_till_raises_nothing_that_the_other_has_sold_out(
    tills: tuple[Till, Till], citizen: Citizen, offline: bool
) -> None:
    first, second = _both_go_by_one(tills, wanted=9)
    first.sync()
    _sold(first, 1, 10)
    if not offline:
        second.sync()
    # Its own book has three of ten left, fewer than the four that it had promised and more than none.
    _sold(second, 2, 7)
    second.sync()
    assert _in_the_city(citizen)["Apfelsaft"][1] == 0
    # A delivery is told by the till that has it; the other one goes by that again.
    publishing.set_cap(second.book, 2, 3)
    second.sync()
    first.sync()
    assert _in_the_city(citizen)["Apfelsaft"][1] == 3
    assert (_juice(first).cap, _juice(first).acknowledged, _juice(first).allot) == (3, 3, 0)


@on_sqlite_alone
def test_nor_where_what_is_sold_out_was_reserved(tills: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = _both_go_by_one(tills, wanted=9)
    citizen.reserve(_juice(first).id, 1)
    # Nothing is left, not even the reserved one: the hub reports the shortfall before it tells the lease.
    _sold(first, 1, 10)
    first.sync()
    second.sync()
    _sold(second, 2, 7)
    second.sync()
    assert _in_the_city(citizen)["Apfelsaft"][1] == 0


@pytest.fixture
def begins_anew(tills: tuple[Till, Till], hub: EmbeddedHub, request: pytest.FixtureRequest) -> Callable[[], object]:
    """Call it to make the second till take nothing for granted any more."""
    if request.param == "a restored hub":
        return lambda: hub.office.database.write(lambda pen: pen.execute(update(city).values(epoch=uuid4())))
    return lambda: tills[1].pair(hub, hub.new_code(slug_of("Laden am Markt")))


@on_sqlite_alone
@pytest.mark.parametrize("begins_anew", ["a restored hub", "a new pairing"], indirect=True)
def test_nor_does_a_new_beginning_lower_what_a_person_raised_at_the_other(
    tills: tuple[Till, Till], citizen: Citizen, begins_anew: Callable[[], object]
) -> None:
    first, second = _both_go_by_one(tills)
    _sold(second, 2, 7)
    first.sync()
    publishing.set_cap(first.book, 1, 6)
    first.sync()
    second.sync()
    assert (_juice(second).acknowledged, _juice(second).allot) == (6, 3)
    begins_anew()
    for till in (second, first, second):
        till.sync()
    assert _in_the_city(citizen)["Apfelsaft"][1] == 6
    # What it sells of its own goods, it says as before.
    _sold(second, 2, 1)
    assert _in_the_city(citizen)["Apfelsaft"][1] == 2


@on_sqlite_alone
def test_what_is_reserved_is_held_at_both_and_handed_over_at_either(tills: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = tills
    _online(first, 4)
    first.sync()
    placed = citizen.reserve(_juice(first).id, 3)
    second.sync()  # hears of it before its own article is in the city
    publishing.publish(second.book, 2)
    second.sync()
    first.sync()
    assert (_juice(second).held, catalogue.get(second.book, 2).held) == (3, 3 * PIECE)
    (reserved,) = handover.reservations(second.book)
    handover.ready(second.book, reserved.id)
    handover.hand_over(second.book, reserved.id, placed["code"])
    second.sync()
    first.sync()
    assert citizen.look(placed)["state"] == "collected"
    assert (catalogue.get(second.book, 2).on_hand, catalogue.get(second.book, 2).held) == (7 * PIECE, 0)
    assert _juice(first).held == _juice(second).held == 0
    # What is left bears as much as before.
    assert _juice(first).acknowledged == _juice(second).acknowledged == 4


def _say(till: Till, article: int, **changes: Any) -> None:
    catalogue.change(till.book, article, replace(catalogue.as_draft(catalogue.get(till.book, article)), **changes))


@on_sqlite_alone
def test_what_one_side_lacks_it_takes_over_and_what_both_say_otherwise_a_person_decides(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = tills
    _say(first, 1, description="Von Streuobstwiesen.")
    _say(second, 2, brand="Aalbach", price=249)
    _online(first, 4)
    first.sync()
    publishing.publish(second.book, 2)
    assert second.sync().refused == 1
    assert catalogue.get(second.book, 2).description == "Von Streuobstwiesen."
    fields = citizen.offers("apfelsaft")[0]["fields"]
    assert (fields["brand"], fields["price"]) == ("Aalbach", 199)
    found = conflicts.of_article(second.book, 2)
    assert found is not None
    assert [(one.field, one.here, one.there) for one in found.choices] == [("price", "2,49\u00a0€", "1,99\u00a0€")]
    (to_clear,) = telling.refused(second.book)
    assert (to_clear.article, to_clear.clashes) == (2, (("Preis", "2,49\u00a0€", "1,99\u00a0€"),))
    conflicts.settle(second.book, 2, {"price"})
    assert second.sync().refused == 0
    assert telling.refused(second.book) == ()
    first.sync()
    assert (catalogue.get(first.book, 1).price, catalogue.get(first.book, 1).brand) == (249, "Aalbach")
    assert len(citizen.offers()) == 1


@on_sqlite_alone
def test_told_once_more_what_was_refused_goes_to_the_offer_that_stands(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = tills
    _say(second, 2, price=249)
    _online(first, 4)
    first.sync()
    publishing.publish(second.book, 2)
    second.sync()
    (to_clear,) = telling.refused(second.book)
    assert to_clear.again
    telling.tell_again(second.book, to_clear.id)
    assert second.sync().refused == 0
    (shown,) = citizen.offers()
    assert (shown["id"], shown["fields"]["price"]) == (_juice(first).id, 249)


@on_sqlite_alone
def test_what_was_said_offline_behind_the_refused_offer_makes_no_offer_of_its_own(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = tills
    _online(first, 4)
    first.sync()
    publishing.publish(second.book, 2)
    _say(second, 2, price=249, name="Apfelsaft klar")
    publishing.withdraw(second.book, 2)
    publishing.publish(second.book, 2)
    publishing.set_cap(second.book, 2, 3)
    assert second.sync().refused == 1
    assert len(citizen.offers()) == 1
    assert _juice(second).id == _juice(first).id
    assert {one.field for one in conflicts.of_article(second.book, 2).choices} == {"title", "price"}  # type: ignore[union-attr]
    with second.book.read() as connection:
        assert len(outbox.refused(connection)) == 1


@on_sqlite_alone
def test_paused_stays_paused_and_withdrawn_is_free_for_the_other(tills: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = tills
    _online(first, 4)
    publishing.pause(first.book, 1)
    first.sync()
    publishing.publish(second.book, 2)
    second.sync()
    assert (_juice(second).state, citizen.offers()) == (OfferState.PAUSED, [])
    publishing.publish(second.book, 2)
    second.sync()
    first.sync()
    assert (_juice(first).state, len(citizen.offers())) == (OfferState.ONLINE, 1)
    publishing.withdraw(second.book, 2)
    second.sync()
    first.sync()
    assert (_juice(first).state, citizen.offers()) == (OfferState.WITHDRAWN, [])


def test_an_answer_that_comes_late_is_not_believed(
    tills: tuple[Till, Till], hub: EmbeddedHub, citizen: Citizen
) -> None:
    """The first offer was withdrawn between the refusal and the moment at which the second till reads it."""
    first, second = tills
    _online(first, 4)
    first.sync()
    second.sync()
    publishing.publish(second.book, 2, 2)
    token = Credentials(second.home).token()
    assert token is not None
    with Hub(hub.url, token) as line:
        with second.book.read() as connection:
            push, pull = planning.plan(planning.position(connection))
        assert isinstance(push, Push)
        assert isinstance(pull, Pull)
        refused = line.push(push.epoch, [op.text for op in push.ops])
        publishing.withdraw(first.book, 1)
        first.sync()
        engine.take_pull(second.book, pull, line.pull(pull.cursor, 0))
        engine.take_push(second.book, push, refused)
    assert second.sync().refused == 0
    first.sync()
    assert [one["id"] for one in citizen.offers()] == [_juice(second).id]
    assert _juice(second).id != _juice(first).id
    assert _juice(first).state is OfferState.WITHDRAWN
    # Published again, the first till's article goes by that one; what was its own stays withdrawn.
    publishing.publish(first.book, 1)
    assert first.sync().refused == 0
    assert _juice(first).id == _juice(second).id
    assert len(citizen.offers()) == 1


@on_sqlite_alone
def test_what_was_reserved_of_a_withdrawn_offer_is_not_promised_by_the_next(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = tills
    _online(first, 10)
    first.sync()
    old = _juice(first).id
    citizen.reserve(old, 9)
    first.sync()
    publishing.withdraw(first.book, 1)
    first.sync()
    publishing.publish(second.book, 2, 10)
    second.sync()
    publishing.publish(first.book, 1, 10)
    first.sync()
    assert _juice(first).id == _juice(second).id != old
    assert _in_the_city(citizen)["Apfelsaft"][1] == 1
    assert catalogue.get(first.book, 1).held == 9 * PIECE


@on_sqlite_alone
def test_what_the_other_till_rescues_is_the_shop_s_one_offer(tills: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = tills
    _online(first, 4)
    first.sync()
    rescuing.rescue(second.book, 2, schedule.local(system_clock()).date() + timedelta(days=5), 99)
    assert second.sync().refused == 0
    (shown,) = citizen.offers()
    assert (shown["id"], shown["fields"]["price"]) == (_juice(first).id, 99)
    assert shown["fields"]["rescue_best_before"] is not None
    first.sync()
    assert (_juice(first).rescue_price, catalogue.get(first.book, 1).price) == (99, 199)
    rescuing.end(second.book, 2)
    assert second.sync().refused == 0
    (shown,) = citizen.offers()
    assert (shown["id"], shown["fields"]["price"]) == (_juice(first).id, 199)


def test_what_an_older_hub_took_twice_becomes_one_once_either_is_heard_of(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = tills
    with pytest.MonkeyPatch.context() as older:
        older.setattr(Claims, "first", lambda *_: None)
        for till, article in ((first, 1), (second, 2)):
            publishing.publish(till.book, article, 4)
            till.sync()
    kept, given_up = _juice(first).id, _juice(second).id
    assert {one["id"] for one in citizen.offers()} == {kept, given_up}
    placed = citizen.reserve(given_up, 2)
    # Only the one that came later gives way: told of it, the first till's goes on.
    _say(second, 2, brand="Aalbach")
    second.sync()
    first.sync()
    second.sync()
    assert [one["id"] for one in citizen.offers()] == [kept]
    assert (_juice(first).id, _juice(second).id) == (kept, kept)
    assert telling.refused(first.book) == telling.refused(second.book) == ()
    (reserved,) = handover.reservations(second.book)
    handover.hand_over(second.book, reserved.id, placed["code"])
    second.sync()
    assert citizen.look(placed)["state"] == "collected"
    assert catalogue.get(second.book, 2).on_hand == 8 * PIECE


@on_sqlite_alone
def test_another_till_s_article_that_is_another_s_here_is_left_to_a_person(
    tills: tuple[Till, Till], citizen: Citizen
) -> None:
    _first, second = _both_go_by_one(tills)
    # Somebody moves the code to another article while its offer still goes by it in the city.
    code = catalogue.get(second.book, 2).barcodes
    with second.book.write() as connection:
        connection.exec_driver_sql("DELETE FROM barcode WHERE article = 2")
    third = catalogue.add(second.book, ArticleDraft("Saft", category="Getränke", price=99, stock=PIECE, barcodes=code))
    publishing.publish(second.book, third.id)
    assert second.sync().refused == 1
    (to_clear,) = telling.refused(second.book)
    assert (to_clear.about, to_clear.title) == ("Saft", "Ihr Geschäft bietet diesen Artikel schon an.")
    assert len(citizen.offers()) == 1
