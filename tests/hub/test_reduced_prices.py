"""A reduced price in front of citizens: the lowest price of 30 days beside it in every language, and no other."""

import json
import re
from typing import Any

import pytest

from tests.hub.test_storefront import Page, visit
from tests.hub.town import Town

LINES = {
    "de": "Niedrigster Preis der 30 Tage vor der Ermäßigung: 2,49\u00a0€ −20\u00a0%",
    "nl": "Laagste prijs van de 30 dagen vóór de prijsverlaging: €\u00a02,49 −20%",
    "en": "Lowest price of the 30 days before the reduction: €2.49 −20%",
}


def line(page: Page) -> str:
    """The page's words with single spaces, no-break spaces kept."""
    return re.sub(r"[ \n]+", " ", page.text)


def structured(town: Town, offer: str) -> dict[str, Any]:
    page = town.http.get(f"/offers/{offer}").text
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    told: dict[str, Any] = json.loads(found[1])["offers"]
    return told


@pytest.mark.parametrize("language", LINES)
def test_page_card_and_shop_show_the_lowest_price_struck_through(town: Town, language: str) -> None:
    till = town.till()
    offer = till.publish(3, price=199, lowest_price=249)
    for path in (f"/offers/{offer}", "/", f"/shops/{till.identity.shop.slug}"):
        page = visit(town, path, language)
        assert LINES[language] in line(page)
        assert len(page.all("del")) == 1


def test_a_price_that_is_not_reduced_says_nothing(town: Town) -> None:
    page = visit(town, f"/offers/{town.till().publish(3)}")
    assert page.all("del") == []
    assert "30 Tage" not in page.text


def test_less_than_one_per_cent_has_no_figure(town: Town) -> None:
    page = visit(town, f"/offers/{town.till().publish(3, price=999, lowest_price=1_000)}")
    assert "10,00" in page.text
    assert "%" not in page.text


@pytest.mark.parametrize("lowest", [199, 149, 0])
def test_what_is_not_below_the_lowest_price_is_never_called_reduced(town: Town, lowest: int) -> None:
    offer = town.till().publish(3, price=199, lowest_price=lowest)
    assert town.offer(offer)["fields"].get("lowest_price") is None
    assert visit(town, f"/offers/{offer}").all("del") == []


def test_a_price_told_alone_ends_the_claim(town: Town) -> None:
    till = town.till()
    offer = till.publish(3, price=199, lowest_price=249)
    till.do("offer.put", offer=offer, base_rev=1, fields={"description": "Naturtrüb"})
    assert town.offer(offer)["fields"]["lowest_price"] == 249
    till.do("offer.put", offer=offer, base_rev=2, fields={"price": 189})
    assert town.offer(offer)["fields"].get("lowest_price") is None


def test_a_claim_never_stands_beside_the_price_of_another_till(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    offer = first.publish(3, price=299)
    first.do("offer.put", offer=offer, base_rev=1, fields={"price": 279})
    crossed = second.do("offer.put", offer=offer, base_rev=1, fields={"price": 199, "lowest_price": 299})
    assert crossed.status == "refused"
    fields = town.offer(offer)["fields"]
    assert (fields["price"], fields.get("lowest_price")) == (279, None)


def test_search_engines_get_the_struck_price_in_schema_org_s_words(town: Town) -> None:
    till = town.till()
    reduced, plain = till.publish(3, price=199, lowest_price=249), till.publish(3)
    told = structured(town, reduced)
    assert told["price"] == "1.99"
    present, struck = told["priceSpecification"]
    assert (present["price"], "priceType" in present) == ("1.99", False)
    assert (struck["price"], struck["priceType"]) == ("2.49", "https://schema.org/StrikethroughPrice")
    assert "priceSpecification" not in structured(town, plain)
