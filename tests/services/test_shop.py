"""What the owner says of the shop, its scales and its persons."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from prima.contract.messages import ShopFields
from prima.contract.reservation import State
from shb_desktop.domain.barcode import UnreadableCode
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.domain.shop import ShopData, ShopDataUnclear, Span, checked, place_of, place_text, time_of
from shb_desktop.domain.staff import NOBODY, OwnerOnly
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import Link
from shb_desktop.services import preferences, privacy, publishing, scales, shop
from shb_desktop.services.preferences import Choice
from tests.shop import move_by_hub, put, reserve

MARKT = ShopData(
    name="Laden am Markt", street="Markt 12", opening=(Span(0, "09:00", "13:00"), Span(0, "14:30", "18:30"))
)
CITY = Link("https://prima.example", "d", "shop-1", "Laden", "Bocholt", "e", "https://prima.example/laden")


def couple(book: Book, link: Link = CITY) -> None:
    with book.write() as connection:
        hub_link.keep_link(connection, link)


def told(book: Book) -> list[dict[str, object]]:
    with book.read() as connection:
        rows = outbox.in_state(connection, outbox.WAITING)
    return [row.body["fields"] for row in rows if row.type == "shop.put"]


def test_who_offers_without_saying_who_he_is_is_told_so(book: Book) -> None:
    # DDG §5(1) no. 1
    article = put(book, 1)
    assert not shop.nameless(book)
    publishing.publish(book, article.id)
    assert shop.nameless(book)
    shop.keep(book, replace(MARKT, town="Bocholt"))
    assert shop.nameless(book)
    shop.keep(book, replace(MARKT, town="Bocholt", imprint="Inhaberin Erika Muster"))
    assert not shop.nameless(book)


def test_the_city_hears_what_was_said_and_then_only_what_changed(book: Book) -> None:
    couple(book)
    shop.keep(book, MARKT)
    shop.keep(book, replace(MARKT, phone="02871 555"))
    shop.keep(book, replace(MARKT, phone="02871 555"))
    shop.keep(book, replace(MARKT, phone=""))
    first, *later = sorted(told(book), key=len, reverse=True)
    assert first["street"] == "Markt 12"
    assert "website" not in first, "nothing was said of it"
    assert sorted(map(str, later)) == ["{'phone': ''}", "{'phone': '02871 555'}"]
    for fields in told(book):
        ShopFields.model_validate_json(json.dumps(fields))
    assert shop.data(book) == MARKT


def test_what_was_said_before_the_coupling_is_told_after_it_and_to_another_city_anew(book: Book) -> None:
    shop.keep(book, MARKT)
    assert told(book) == []
    couple(book)
    assert shop.tell(book)
    assert not shop.tell(book)
    couple(book, replace(CITY, shop="shop-2"))
    assert shop.tell(book)
    assert len(told(book)) == 2


def test_before_anything_was_said_the_shop_is_called_as_at_the_city(book: Book) -> None:
    couple(book)
    assert shop.data(book) == ShopData(name="Laden")
    assert not shop.tell(book)


@pytest.mark.parametrize(
    ("typed", "told"), [("9", "09:00"), ("9.30", "09:30"), ("18 Uhr", "18:00"), ("24:00", "24:00"), ("0830", "08:30")]
)
def test_times_are_taken_as_people_write_them(typed: str, told: str) -> None:
    assert time_of(typed) == told


@pytest.mark.parametrize("typed", ["", "25", "9:60", "24:30", "neun"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ShopDataUnclear):
        time_of(typed)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(MARKT, name=" "),
        replace(MARKT, email="laden"),
        replace(MARKT, hold_days=0),
        replace(MARKT, street="x" * 201),
        replace(MARKT, opening=(Span(1, "18:00", "09:00"),)),
        replace(MARKT, opening=(Span(1, "09:00", "13:00"), Span(1, "12:00", "18:00"))),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_refused_whole(book: Book, wrong: ShopData) -> None:
    with pytest.raises(ShopDataUnclear):
        shop.keep(book, wrong)
    assert shop.data(book) == ShopData()


def test_a_place_is_read_digit_by_digit() -> None:
    assert place_of("51.8386, 6.6153") == (51_838_600, 6_615_300)
    assert place_of("-0.5 -6.25") == (-500_000, -6_250_000)
    assert place_of(" ") == (None, None)
    assert place_text(replace(MARKT, latitude_e6=51_838_600, longitude_e6=-500_000)) == "51.838600, -0.500000"
    for wrong in ("51.8", "95.1, 6.1", "Markt"):
        with pytest.raises(ShopDataUnclear):
            place_of(wrong)
    assert checked(MARKT) is MARKT


def test_settings_are_the_owners(book: Book) -> None:
    clerk = book.by(NOBODY)
    for deed in (
        lambda: shop.keep(clerk, MARKT),
        lambda: scales.keep(clerk, ScalesLayout.WITHOUT_INNER_CHECK),
        lambda: preferences.choose(clerk, Choice.PRODUCT_FACTS, preferences.YES),
        lambda: privacy.forget_ended(clerk),
        lambda: privacy.forget(clerk, ()),
        lambda: privacy.of_person(clerk, "Muster"),
    ):
        with pytest.raises(OwnerOnly):
            deed()


def test_a_layout_is_tried_before_it_is_kept_and_read_by_from_then_on(book: Book) -> None:
    code = "2812345003206"
    with pytest.raises(UnreadableCode):
        scales.tried(book, code, ScalesLayout.GERMAN_DEFAULT)
    assert scales.tried(book, code, ScalesLayout.WITHOUT_INNER_CHECK).measure == "0,320"
    assert book.scales == ScalesLayout.GERMAN_DEFAULT
    scales.keep(book.by(book.actor), ScalesLayout.WITHOUT_INNER_CHECK)
    assert book.scales == ScalesLayout.WITHOUT_INNER_CHECK


def test_a_person_sees_takes_along_and_is_forgotten(book: Book, tmp_path: Path) -> None:
    article = put(book, 1)
    publishing.publish(book, article.id, 5)
    ended = reserve(book, article, code="ACD234")
    move_by_hub(book, ended, State.CANCELLED)
    reserve(book, article, code="EFG347")
    assert privacy.kept(book) == privacy.Kept(1, 1)
    assert {one.code for one in privacy.of_person(book, "muster")} == {"ACD234", "EFG347"}
    assert [one.code for one in privacy.of_person(book, "efg 347")] == ["EFG347"]
    assert privacy.of_person(book, "") == ()
    found = privacy.of_person(book, "Frau Muster")
    file = privacy.export(found, tmp_path / "auskunft.json")
    assert {one["Abholcode"] for one in json.loads(file.read_text(encoding="utf-8"))} == {"ACD234", "EFG347"}
    with pytest.raises(privacy.CannotSave):
        privacy.export(found, tmp_path)
    assert privacy.forget(book, privacy.of_person(book, "efg347")) == 1
    assert privacy.kept(book) == privacy.Kept(0, 1)
    assert privacy.forget_ended(book) == 1
    assert privacy.of_person(book, "Muster") == ()
