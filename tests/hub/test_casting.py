"""A page that is cast in a mould is, letter for letter, the page that its template paints."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from prima.hub.services.catalogue import Shown
from prima.hub.services.office import Office
from prima.hub.services.trust import Certainty
from prima.hub.settings import Settings
from prima.hub.storage.offers import Offer
from prima.hub.storage.shops import Shop
from prima.hub.storefront import structured
from prima.hub.storefront.casting import Foundry, Frame, OfShop
from prima.hub.storefront.moulds import Holes, Sayings
from prima.hub.storefront.offer_page import form_values, wants_proof
from prima.hub.storefront.offer_words import in_words, telling
from prima.hub.storefront.pages import Face, Pages, Tongue, json_ld
from prima.hub.storefront.words import LANGUAGES, NAMES
from tests.hub.town import MONDAY_TEN, Clock

_TEXT = st.text(st.sampled_from("aß<>&\"',\\ \n{}%€0"), min_size=1, max_size=12)
_NOTHING = st.sampled_from(["", None])
_CENTS = st.integers(0, 12_345_678)
_OFFERED = st.fixed_dictionaries(
    {"title": _TEXT, "price": _CENTS},
    optional={
        **dict.fromkeys(("brand", "category", "description", "venue", "maker_address", "warnings"), _TEXT | _NOTHING),
        **dict.fromkeys(("maker", "maker_responsible"), _TEXT | _NOTHING),
        **dict.fromkeys(("lowest_price", "unit_price", "deposit"), _CENTS),
        "maker_contact": st.sampled_from(["https://a.example/?b=1&c='", "info@a.example", "<b>"]),
        "unit_price_unit": st.sampled_from(["1 kg", "1 m²", "100 ml"]),
        "age_limit": st.sampled_from([0, 16, 18]),
        "image": st.just("ab" * 32),
        "kind": st.sampled_from(["goods", "event", "service"]),
        "starts_at": st.just(MONDAY_TEN),
        "ends_at": st.just(MONDAY_TEN + 5_400_000),
        "rescue_best_before": st.just("2025-06-04"),
        "gtin": st.just("00095200000012"),
    },
)
_SHOP = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("small_business", "proof_by_mail"), st.booleans()),
        **dict.fromkeys(("street", "town"), _TEXT | _NOTHING),
    },
)
_OFFER = UUID(int=7)


@pytest.fixture(scope="module")
def office(pattern: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = Office.open(Settings(str(shutil.copy(pattern, tmp_path_factory.mktemp("casting")))), Clock())
    yield office
    office.close()


@pytest.fixture(scope="module")
def pages(office: Office) -> Pages:
    return Pages(office)


@pytest.fixture(scope="module")
def foundry(office: Office, pages: Pages) -> Foundry:
    return Foundry(office, pages)


@given(
    told=_OFFERED,
    shop_told=_SHOP,
    name=_TEXT,
    left=st.integers(0, 40),
    sure=st.sampled_from(Certainty),
    language=st.sampled_from(LANGUAGES),
    explicit=st.booleans(),
    pictured=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_a_cast_page_is_the_painted_one(
    office: Office, pages: Pages, foundry: Foundry, told: dict[str, object], shop_told: dict[str, object], name: str,
    left: int, sure: Certainty, language: str, explicit: bool, pictured: bool,
) -> None:  # fmt: skip
    shop = Shop(UUID(int=1), "laden-1", name, shop_told, 0, ())
    shown = Shown(Offer(shop.id, _OFFER, fields=told), shop, sure, left, pictured and "image" in told)
    face = next(one for one in _faces(explicit) if one.language == language)
    box = Markup("<p>Kasten</p>"), Markup("<p>Zeile</p>")
    queries = tuple((one, name, link.partition("?")[2]) for one, name, link in face.others)
    tongue = Tongue(face.language, explicit, tuple((one, name, f"?{query}") for one, name, query in queries))
    frame = Frame(tongue, "Bocholt", (("agb", "So & so"),), "https://stadt.example")
    offer = telling(shown, face.language, office.zone, "https://stadt.example")
    cast = foundry.page(frame, offer, foundry.of_shop(shop, *box))
    painted = pages.html(
        "offer.html", face, frame.city, own_pages=frame.own_pages, offer=in_words(shown, face.language, office.zone),
        shop=shop, box=box[0], line=box[1], key="K3y",
        data=json_ld(structured.of_offer(shown, "https://stadt.example", office.zone)),
        **form_values(office, proof=wants_proof(office, shop)),
    )  # fmt: skip
    assert cast.plain(b"K3y" if cast.parted else b"").decode() == painted


def test_two_offers_of_one_shape_share_a_mould_and_no_text(office: Office, foundry: Foundry) -> None:
    shop = Shop(UUID(int=1), "laden-1", "Laden", {}, 0, ())
    before = foundry.made
    first, second = (
        foundry.page(
            Frame(Tongue("de", False, ()), "Bocholt", (), ""),
            telling(Shown(offer, shop, Certainty.SURE, 7), "de", office.zone),
            OfShop(b"", b"", ()),
        ).plain(b"").decode()
        for offer in (
            Offer(shop.id, UUID(int=1), fields={"title": "Birne", "price": 99}),
            Offer(shop.id, UUID(int=2), fields={"title": "Apfel", "price": 123}),
        )
    )  # fmt: skip
    assert foundry.made == before + 1
    assert "Birne" in first
    assert "Apfel" not in first
    assert "Apfel" in second
    assert "Birne" not in second


def test_what_a_text_ends_with_stays_in_it_and_breaks_no_data() -> None:
    said = Sayings[tuple[str, str]]((), (lambda told: told[0], lambda told: told[1]))
    holes = Holes()
    mould = holes.mould(f'{{"name":"{holes.hole(0)}","brand":"{holes.hole(1)}"}}', said)
    for told in (('Er sagt "Ja",', "Mosterei"), ('"', ',"'), ("a\\", '","'), ("</script>", "")):
        page, _, _ = mould.cast(told, ())
        assert json.loads(page) == {"name": told[0], "brand": told[1]}


def _faces(explicit: bool) -> Iterator[Face]:
    others = tuple((one, NAMES[one], f"/offers/{_OFFER}?a=1&lang={one}") for one in LANGUAGES)
    return (Face(one, explicit, others) for one in LANGUAGES)
