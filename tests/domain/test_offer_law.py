"""What stands against showing something to a city: every row with the paragraph that it comes from."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from shb_desktop.domain import vat
from shb_desktop.domain.article import Article, Barcode
from shb_desktop.domain.occasion import Kind, Occasion
from shb_desktop.domain.offer import Offer, OfferState, Subject, refusals, shown_fields
from shb_desktop.domain.price_rules import DAY, PriceSince, unit_price
from shb_desktop.domain.product_safety import Maker, Safety, exempt_category, is_outside_the_union, maker_of
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.schedule import end_of_day

NOW = 1_795_161_600_000
WHOLE = Maker("Kerzenhaus Lux", "Marktstraße 14, 47533 Kleve", "info@lux.example")
CANDLE = Article(
    1, "Bienenwachskerze", "", "Lux", "Geschenke", "", Unit.PIECE, 990, 19, None, "", 0, 0, 0, "", "", "a" * 64,
    (Barcode("09520000000486"),), 9_000, 0, 0,
)  # fmt: skip
OFFER = Offer("o", 1, "Bienenwachskerze", OfferState.ONLINE, 1, 5, 0, 5, 5, 0, NOW)


@dataclass(frozen=True)
class Row:
    """A subject and the fields that it is refused for."""

    source: str
    article: dict[str, Any]
    against: set[str]
    maker: Maker | None = WHOLE
    safety: Safety = Safety()  # noqa: RUF009
    occasion: Occasion | None = None


ROWS = (
    Row("all is there", {}, set()),
    Row("PAngV §3(1): the total price", {"price": None}, {"price"}),
    Row("nobody finds what has no name", {"name": " "}, {"name"}),
    Row("the treaty reserves whole pieces", {"unit": Unit.KILOGRAM}, {"unit"}),
    Row("the treaty's longest title", {"name": "x" * 201}, {"name"}),
    Row("the treaty's longest text", {"description": "x" * 4001}, {"description"}),
    Row("UStG §12: there is no such rate now", {"vat": 16}, {"vat"}),
    Row("UStG §12(2): books, food", {"vat": 7}, set()),
    Row("GPSR Art. 19(a): who made it", {}, {"maker"}, None),
    Row("GPSR Art. 19(a): postal address", {}, {"maker_address"}, replace(WHOLE, address="")),
    Row("GPSR Art. 19(a): electronic address", {}, {"maker_contact"}, replace(WHOLE, electronic="")),
    Row("GPSR Art. 19(a): a telephone number is none", {}, {"maker_contact"}, replace(WHOLE, electronic="02871 12")),
    Row("GPSR Art. 19(a): a web address is one", {}, set(), replace(WHOLE, electronic="www.lux.example")),
    Row(
        "GPSR Art. 19(b): outside the Union somebody answers in it",
        {},
        {"maker_responsible"},
        replace(WHOLE, address="8 Harbour Rd, Ningbo, China"),
    ),
    Row(
        "GPSR Art. 19(b): and is named",
        {},
        set(),
        Maker("N", "8 Harbour Rd, Ningbo, China", "n@n.example", "Import GmbH, Kai 1, 20457 Hamburg, a@b.example"),
    ),
    Row("GPSR Art. 19(c): a picture", {"image": ""}, {"image"}),
    Row("GPSR Art. 2(2)(c): food is none of it", {"category": "Lebensmittel", "image": ""}, set(), None),
    Row("GPSR Art. 2(2)(d): nor feed", {"category": "Tiernahrung", "image": ""}, set(), None),
    Row("GPSR Art. 2(2)(e): nor plants", {"category": "Blumen & Pflanzen", "image": ""}, set(), None),
    Row("GPSR Art. 51: a person says that it is older", {"image": ""}, set(), None, Safety(exempt=True)),
    Row("a person's word goes before the category", {"category": "Lebensmittel"}, {"maker"}, None, Safety(False)),
    Row("GPSR Art. 3(1): an event is no product", {"image": ""}, set(), None, occasion=Occasion(Kind.EVENT, NOW + DAY)),
    Row("nobody comes yesterday", {}, {"starts_at"}, occasion=Occasion(Kind.EVENT, NOW - DAY)),
    Row("what still goes on can be joined", {}, set(), occasion=Occasion(Kind.EVENT, NOW - DAY, NOW + DAY)),
)


@pytest.mark.parametrize("row", ROWS, ids=[row.source for row in ROWS])
def test_what_stands_against_it(row: Row) -> None:
    subject = Subject(replace(CANDLE, **row.article), (), row.occasion, row.maker, row.safety)
    assert {refusal.field for refusal in refusals(subject, NOW)} == row.against


@pytest.mark.parametrize(
    ("category", "exempt"),
    [
        ("Lebensmittel", True),
        ("Süßes", True),
        ("Obst & Gemüse", True),
        ("Tee", True),
        ("Teekannen", False),
        ("Papier", False),
    ],
)
def test_what_a_category_says_of_product_safety(category: str, exempt: bool) -> None:
    assert exempt_category(category) is exempt


@pytest.mark.parametrize(
    ("address", "outside"),
    [
        ("Marktstraße 14, 47533 Kleve", False),
        ("Chinastraße 5, 46397 Bocholt", False),
        ("Shenzhen, P.R. China", True),
        ("1 High St, London, United Kingdom", True),
        ("Bahnhofstrasse 1, 8001 Zürich, Schweiz", True),
        ("Keizersgracht 1, Amsterdam, Nederland", False),
    ],
)
def test_which_addresses_lie_outside_the_union(address: str, outside: bool) -> None:
    assert is_outside_the_union(address) is outside


def test_a_maker_is_read_from_what_an_article_says() -> None:
    typed = replace(CANDLE, maker="Kerzenhaus Lux, Marktstraße 14, 47533 Kleve")
    assert maker_of(typed) == Maker("Kerzenhaus Lux", "Marktstraße 14, 47533 Kleve")
    assert maker_of(replace(CANDLE, maker="Müller, Meier & Co")) == Maker("Müller, Meier & Co")
    assert maker_of(CANDLE) == Maker("Lux")
    assert maker_of(replace(CANDLE, brand="")) is None


@pytest.mark.parametrize(
    ("day", "rates"),
    [
        (date(2006, 12, 31), set()),
        (date(2007, 1, 1), {19, 7}),
        (date(2020, 6, 30), {19, 7}),
        (date(2020, 7, 1), {16, 5}),  # Zweites Corona-Steuerhilfegesetz
        (date(2020, 12, 31), {16, 5}),
        (date(2021, 1, 1), {19, 7}),
        (date(2023, 1, 1), {19, 7, 0}),  # UStG §12(3)
    ],
)
def test_the_rates_of_a_day(day: date, rates: set[int]) -> None:
    assert vat.rates(day) == rates


@pytest.mark.parametrize(
    ("price", "content", "unit", "cents", "shown"),
    [
        (199, 700, "l", 284, "1 l"),  # PAngV §5(1): per litre, however small the bottle
        (149, 40, "kg", 3_725, "1 kg"),
        (500, 2_500, "m", 200, "1 m"),
        (900, 300, "m²", 3_000, "1 m²"),
        (99, 1_000, "l", None, ""),  # PAngV §4(3) no. 1: the same as the price
        (99, None, "", None, ""),
        (99, 10, "St", None, ""),  # not sold by weight, volume, length or area: PAngV §4(1)
    ],
)
def test_the_unit_price(price: int, content: int | None, unit: str, cents: int | None, shown: str) -> None:
    found = unit_price(replace(CANDLE, price=price, content=content, content_unit=unit))
    assert ((found.cents, found.unit) if found else (None, "")) == (cents, shown)


def test_a_deposit_stands_beside_the_price_and_not_in_it() -> None:
    # PAngV §7: the deposit is stated beside the total price and is no part of it.
    told = shown_fields(Subject(replace(CANDLE, deposit=25), (), None, WHOLE), OFFER)
    assert (told["price"], told["deposit"]) == (990, 25)


def test_rescued_goods_are_marked_cheaper_and_without_a_30_day_line() -> None:
    lowered = (PriceSince(NOW - 60 * DAY, 1_490), PriceSince(NOW - DAY, 990))
    subject = Subject(CANDLE, lowered, None, WHOLE)
    rescued = replace(OFFER, rescue=20261130, rescue_price=490)
    assert shown_fields(subject, OFFER)["lowest_price"] == 1_490
    told = shown_fields(subject, rescued)
    # PAngV §11(4) no. 2
    assert (told["price"], told["lowest_price"], told["rescue_best_before"]) == (490, None, "2026-11-30")
    assert told["visible_until"] == end_of_day(date(2026, 11, 30))


def test_the_unit_price_of_rescued_goods_is_that_of_their_price() -> None:
    subject = Subject(replace(CANDLE, content=500, content_unit="kg"))
    told = shown_fields(subject, replace(OFFER, rescue=20261130, rescue_price=490))
    assert (told["unit_price"], told["unit_price_unit"]) == (980, "1 kg")


def test_a_maker_that_is_only_a_name_is_not_told() -> None:
    assert shown_fields(Subject(CANDLE, (), None, Maker("Lux")), OFFER)["maker"] is None
    told = shown_fields(Subject(CANDLE, (), None, WHOLE, Safety(None, "Nie unbeaufsichtigt brennen lassen.")), OFFER)
    assert (told["maker"], told["maker_contact"]) == ("Kerzenhaus Lux", "info@lux.example")
    assert told["warnings"] == "Nie unbeaufsichtigt brennen lassen."
