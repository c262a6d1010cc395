"""An offer in a citizen's words: every text as it stands on a page, and the few facts that decide what stands there."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from prima.contract.reduction import percent_off
from prima.hub.services.catalogue import Shown
from prima.hub.services.trust import Certainty
from prima.hub.storage.shops import Shop
from prima.hub.storefront import shape, words
from prima.hub.storefront.words import Language

MOST_PER_FORM = 20
_TINTS = 6
_WEB = ("https://", "http://")


class Telling(NamedTuple):
    """An offer, and to whom it is told: `told` are the fields that its shop told.

    `left` is what the hub promises now; `origin` is where the city's pages live; times are told in the city's zone.
    """

    id: str
    told: Mapping[str, Any]
    shop: Shop
    certainty: Certainty
    left: int
    pictured: bool
    language: Language
    zone: ZoneInfo
    origin: str = ""


Saying = Callable[[Telling], str]
"""One text of an offer; "" where there is nothing to say, as facts and the names of what is told decide."""


class Facts(NamedTuple):
    """What a page is made by. `left` as far as pages tell it apart; `linked`: the maker is reached at a web address."""

    kind: str
    left: int
    certainty: Certainty
    pictured: bool
    taxed: bool
    linked: bool
    reduced: bool


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


def telling(shown: Shown, language: Language, zone: ZoneInfo, origin: str = "") -> Telling:
    """What the hub shows, to be told in a language."""
    return Telling(
        str(shown.offer.id), shown.offer.fields, shown.shop, shown.certainty, shown.left, shown.pictured, language,
        zone, origin,
    )  # fmt: skip


def in_words(shown: Shown, language: Language, zone: ZoneInfo) -> OfferWords:
    """As the language writes it, times in the city's zone."""
    offer = telling(shown, language, zone)
    return OfferWords(facts(offer), Texts._make([say(offer) for say in SAYINGS]))


def facts(offer: Telling) -> Facts:
    """What decides about an offer's page besides which of its fields are told."""
    told = offer.told.get
    return Facts(
        told("kind") or "goods",
        min(offer.left, MOST_PER_FORM),
        offer.certainty,
        offer.pictured,
        bool(told("price")) and not offer.shop.fields.get("small_business"),
        (told("maker_contact") or "").startswith(_WEB),
        bool(told("lowest_price")) and _off(offer) > 0,
    )


def turns(offer: Telling) -> tuple[object, ...]:
    """What of an offer decides about its page, and is sooner told than `facts` and `structured.made`, which follow
    from it and from its shop: offers with the same turns, and with the same fields told, have the same of both.
    """
    told = offer.told.get
    return (
        told("kind"),
        min(offer.left, MOST_PER_FORM),
        offer.certainty,
        offer.pictured,
        told("unit_price_unit"),
        (told("maker_contact") or "").startswith(_WEB),
        bool(told("lowest_price")) and _off(offer) > 0,
    )


def as_told(name: str) -> Saying:
    """A field as the shop wrote it."""
    return lambda offer: offer.told.get(name) or ""


def _money(name: str) -> Saying:
    def say(offer: Telling) -> str:
        cents = offer.told.get(name)
        return shape.price(cents, offer.language) if cents else ""

    return say


def _price(offer: Telling) -> str:
    cents = offer.told["price"]
    return shape.price(cents, offer.language) if cents else words.word("free", offer.language)


def _percent_off(offer: Telling) -> str:
    off = _off(offer) if offer.told.get("lowest_price") else 0
    return shape.percent_off(off, offer.language) if off else ""


def _off(offer: Telling) -> int:
    return percent_off(offer.told["price"], offer.told["lowest_price"])


def _unit_price(offer: Telling) -> str:
    return _a_unit(offer) if _unit(offer) else ""


def _unit(offer: Telling) -> str:
    return (offer.told.get("unit_price_unit") or "") if offer.told.get("unit_price") else ""


def _best_before(offer: Telling) -> str:
    day = offer.told.get("rescue_best_before")
    return shape.day(day, offer.language) if day else ""


def _starts(offer: Telling) -> str:
    starts = offer.told.get("starts_at")
    return shape.moment(starts, offer.language, offer.zone) if starts else ""


def _span(offer: Telling) -> str:
    starts = offer.told.get("starts_at")
    return shape.span(starts, offer.told.get("ends_at"), offer.language, offer.zone) if starts else ""


def _tint(offer: Telling) -> str:
    return "" if offer.pictured else _tint_of(offer.told.get("category") or offer.told["title"])


@lru_cache(maxsize=1024)
def _tint_of(text: str) -> str:
    """One of a few colours for an offer without a picture, the same every time."""
    return str(sha256(text.encode("utf-8", "surrogatepass")).digest()[0] % _TINTS)


_a_unit = _money("unit_price")
_SAYINGS: Mapping[str, Saying] = {
    **{name: as_told(name) for name in Texts._fields},
    "id": lambda offer: offer.id,
    "initial": lambda offer: offer.told["title"][:1].upper(),
    "tint": _tint,
    "price": _price,
    "lowest": _money("lowest_price"),
    "percent_off": _percent_off,
    "unit_price": _unit_price,
    "unit": _unit,
    "deposit": _money("deposit"),
    "best_before": _best_before,
    "age": lambda offer: str(offer.told.get("age_limit") or ""),
    "starts": _starts,
    "span": _span,
    "gtin": lambda offer: (offer.told.get("gtin") or "").lstrip("0"),
}
SAYINGS: tuple[Saying, ...] = tuple(_SAYINGS[name] for name in Texts._fields)
"""How each of the Texts is said."""
