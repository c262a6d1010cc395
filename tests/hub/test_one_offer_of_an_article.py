"""A shop offers goods under one GTIN once, however many of its tills publish them."""

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import update

from prima.hub.storage.schema import offer as offer_table
from tests.hub.town import Till, Town

GTIN = "09520000000011"
JUICE = {"title": "Apfelsaft naturtrüb 1 l", "price": 329, "gtin": GTIN}


def _put(till: Till, fields: dict[str, Any] = JUICE, base_rev: int = 0, offer: str = "") -> Any:
    return till.do("offer.put", offer=offer or str(uuid4()), base_rev=base_rev, fields=fields)


def _is_refused(result: Any, first: str) -> bool:
    if result.problem is None or not result.problem.type.endswith(":already-offered"):
        return False
    assert result.problem.model_extra["offer"]["id"] == first
    return True


def _shown(town: Town) -> list[str]:
    return [one["id"] for one in town.http.get("/v1/public/offers").json()["offers"]]


def test_the_second_till_is_refused_and_told_of_the_first_one_s_offer(town: Town) -> None:
    one = town.till()
    first = one.publish(4, gtin=GTIN)
    two = town.second_till(one)
    result = _put(two, JUICE | {"price": 299})
    assert _is_refused(result, first)
    extra = result.problem.model_extra
    told = extra["offer"]
    assert (told["rev"], told["allot"], told["held"], told["withdrawn"]) == (1, 4, 0, False)
    assert told["fields"]["price"] == 329
    assert extra["seq"] == one.pull().cursor
    assert result.rev is None
    assert _shown(town) == [first]
    # It changes that one instead.
    assert _put(two, {"price": 299}, told["rev"], first).status == "done"
    assert town.offer(first)["fields"]["price"] == 299


def test_another_shop_offers_the_same_article(town: Town) -> None:
    first = town.till().publish(4, gtin=GTIN)
    second = town.till("Hofladen").publish(2, gtin=GTIN)
    assert set(_shown(town)) == {first, second}


def test_within_one_push_the_first_wins_and_what_it_leaves_is_free(town: Town) -> None:
    till = town.till()
    first, second, third = (str(uuid4()) for _ in range(3))
    results = till.push(
        till.op("offer.put", offer=first, base_rev=0, fields=JUICE),
        till.op("offer.put", offer=second, base_rev=0, fields=JUICE),
        till.op("offer.withdraw", offer=first),
        till.op("offer.put", offer=second, base_rev=0, fields=JUICE),
        till.op("offer.put", offer=second, base_rev=1, fields={"gtin": "09520000000028"}),
        till.op("offer.put", offer=third, base_rev=0, fields=JUICE),
    ).results
    assert [result.status for result in results] == ["done", "refused", "done", "done", "done", "done"]
    assert _is_refused(results[1], first)
    assert set(_shown(town)) == {second, third}


def test_a_withdrawn_offer_comes_back_only_where_no_other_stands_for_the_article(town: Town) -> None:
    one = town.till()
    first = one.publish(4, gtin=GTIN)
    one.do("offer.withdraw", offer=first)
    two = town.second_till(one)
    second = two.publish(2, gtin=GTIN)
    assert _is_refused(_put(one, {"price": 319}, 2, first), second)
    two.do("offer.withdraw", offer=second)
    assert _put(one, {"price": 319}, 2, first).status == "done"
    assert _shown(town) == [first]


def test_a_rescue_offer_stands_beside_the_usual_one_until_it_is_none(town: Town) -> None:
    one = town.till()
    usual = one.publish(4, gtin=GTIN)
    rescued = town.second_till(one).publish(1, gtin=GTIN, price=99, rescue_best_before="2025-06-03")
    assert set(_shown(town)) == {usual, rescued}
    assert _is_refused(_put(one, {"rescue_best_before": None, "price": 329}, 1, rescued), usual)


@pytest.mark.parametrize("kind", ["event", "service"])
def test_what_has_places_instead_of_goods_is_no_article(town: Town, kind: str) -> None:
    one = town.till()
    offers = {one.publish(4, gtin=GTIN), one.publish(4, gtin=GTIN, kind=kind)}
    assert set(_shown(town)) == offers


def test_an_offer_that_gets_the_gtin_later_is_refused_and_stays_as_it_was(town: Town) -> None:
    till = town.till()
    first, other = till.publish(4, gtin=GTIN), till.publish(4, title="Saft")
    result = _put(till, {"gtin": GTIN, "price": 1}, 1, other)
    assert _is_refused(result, first)
    assert result.rev == 1
    assert town.offer(other)["fields"] == {"title": "Saft", "price": 329}


def test_two_of_one_article_from_before_go_on_until_the_younger_one_names_it_again(town: Town) -> None:
    till = town.till()
    first = till.publish(4, gtin=GTIN)
    town.clock.pass_by(1000)
    second = till.publish(4, title="Apfelsaft")

    def double(connection: Any) -> None:
        fields = '{"title":"Apfelsaft","price":329,"gtin":"' + GTIN + '"}'
        youngest = offer_table.c.listed_at == town.clock()
        connection.execute(update(offer_table).where(youngest).values(gtin=GTIN, fields=fields))

    town.hub.office.database.write(double)
    for one in (first, second):
        assert _put(till, {"price": 310}, 1, one).status == "done"
    assert _put(till, {"gtin": GTIN}, 2, first).status == "done"
    assert _is_refused(_put(till, {"gtin": GTIN}, 2, second), first)
