"""An offer in a citizen's words: every text as it stands on a page, and the few facts that decide what stands there."""

from hashlib import sha256
from typing import NamedTuple
from zoneinfo import ZoneInfo

from prima.hub.services.catalogue import Shown
from prima.hub.services.trust import Certainty
from prima.hub.storefront import shape, words
from prima.hub.storefront.words import Language

MOST_PER_FORM = 20
_TINTS = 6
_WEB = ("https://", "http://")


class Facts(NamedTuple):
    """What a page is made by. `left` as far as pages tell it apart; `linked`: the maker is reached at a web address."""

    kind: str
    left: int
    certainty: Certainty
    pictured: bool
    taxed: bool
    linked: bool


class Texts(NamedTuple):
    """What a page says; "" where it says nothing."""

    id: str
    title: str
    initial: str
    tint: str
    image: str
    brand: str
    price: str
    lowest: str
    percent_off: str
    unit_price: str
    unit: str
    deposit: str
    best_before: str
    age: str
    starts: str
    span: str
    venue: str
    description: str
    maker: str
    maker_address: str
    maker_contact: str
    maker_responsible: str
    warnings: str
    gtin: str


class OfferWords(NamedTuple):
    """For the templates, which read `offer.texts.price` and `offer.facts.kind`."""

    facts: Facts
    texts: Texts

    @property
    def places(self) -> bool:
        """Whether its pieces are places."""
        return self.facts.kind in ("event", "service")


def in_words(shown: Shown, language: Language, zone: ZoneInfo) -> OfferWords:
    """As the language writes it, times in the city's zone."""
    told = shown.told

    def money(cents: int | None) -> str:
        return shape.price(cents, language) if cents else ""

    starts, best_before, contact = told["starts_at"], told["rescue_best_before"], told["maker_contact"] or ""
    title, off = told["title"], shown.percent_off
    unit = told["unit_price_unit"] if told["unit_price"] else ""
    taxed = bool(told["price"]) and not shown.shop.fields.get("small_business")
    facts = Facts(
        told["kind"] or "goods", min(shown.left, MOST_PER_FORM), shown.certainty, shown.pictured, taxed,
        contact.startswith(_WEB),
    )  # fmt: skip
    return OfferWords(facts, Texts(
        id=str(shown.offer.id),
        title=title,
        initial=title[:1].upper(),
        tint="" if shown.pictured else _tint(told["category"] or title),
        image=told["image"] or "",
        brand=told["brand"] or "",
        price=money(told["price"]) or words.word("free", language),
        lowest=money(told["lowest_price"]),
        percent_off=shape.percent_off(off, language) if off else "",
        unit_price=money(told["unit_price"]) if unit else "",
        unit=unit or "",
        deposit=money(told["deposit"]),
        best_before=shape.day(best_before, language) if best_before else "",
        age=str(told["age_limit"] or ""),
        starts=shape.moment(starts, language, zone) if starts else "",
        span=shape.span(starts, told["ends_at"], language, zone) if starts else "",
        venue=told["venue"] or "",
        description=told["description"] or "",
        maker=told["maker"] or "",
        maker_address=told["maker_address"] or "",
        maker_contact=contact,
        maker_responsible=told["maker_responsible"] or "",
        warnings=told["warnings"] or "",
        gtin=(told["gtin"] or "").lstrip("0"),
    ))  # fmt: skip


def _tint(text: str) -> str:
    """One of a few colours for an offer without a picture, the same every time."""
    return str(sha256(text.encode("utf-8", "surrogatepass")).digest()[0] % _TINTS)
