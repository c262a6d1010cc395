"""The page of an offer as citizens see it, cast in the mould of its shape: see moulds.py."""

from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup

from prima.hub.services.catalogue import Shown
from prima.hub.services.office import Office
from prima.hub.storefront import structured
from prima.hub.storefront.moulds import Holes, Mould
from prima.hub.storefront.offer_page import form_values, wants_proof
from prima.hub.storefront.offer_words import Facts, OfferWords, Texts, in_words
from prima.hub.storefront.packing import Halves
from prima.hub.storefront.pages import Face, Pages, json_ld
from prima.hub.storefront.words import LANGUAGES, NAMES, Language

_MOULDS = 1024
"""One for each shape of offer and language, 10 KB each."""


class Frame(NamedTuple):
    """What stands around every page."""

    city: str
    own_pages: tuple[tuple[str, str], ...]


class Beside(NamedTuple):
    """What else an offer's page says: of its shop, to search engines, and one reservation's key."""

    name: str
    slug: str
    box: str
    line: str
    data: str
    key: str


class _Shape(NamedTuple):
    """What two pages have in common that differ in nothing but texts; `told`: which texts there are."""

    language: Language
    explicit: bool
    frame: Frame
    facts: Facts
    proof: bool
    told: tuple[bool, ...]


_TEXTS = len(Texts._fields)
_LINKS = _TEXTS + len(Beside._fields)
_KEY = _TEXTS + Beside._fields.index("key")


class Foundry:
    """One per app, with the moulds that it has made."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._office = office
        self._pages = pages
        self._holes = Holes()
        self._mould = lru_cache(_MOULDS)(self._make_mould)

    def page(self, frame: Frame, face: Face, origin: str, shown: Shown, of_shop: tuple[Markup, Markup]) -> Halves:
        """With a gap where the key of a reservation goes. `of_shop`: its box and its line."""
        offer = in_words(shown, face.language, self._office.zone)
        data = json_ld(structured.of_offer(shown, origin, self._office.zone))
        beside = Beside(shown.shop.name, shown.shop.slug, *of_shop, data, key="-")
        texts = (*offer.texts, *beside, *(link for _, __, link in face.others))
        told = tuple(map(bool, texts))
        shape = _Shape(face.language, face.explicit, frame, offer.facts, wants_proof(self._office, shown.shop), told)
        return Halves(*self._mould(shape).cast(texts))

    @property
    def moulds(self) -> int:
        """How many were made."""
        return self._mould.cache_info().misses

    def _make_mould(self, shape: _Shape) -> Mould:
        holes = [self._holes.hole(number) if told else "" for number, told in enumerate(shape.told)]
        beside, links = Beside._make(holes[_TEXTS:_LINKS]), holes[_LINKS:]
        others = tuple((one, NAMES[one], link) for one, link in zip(LANGUAGES, links, strict=True))
        html = self._pages.html(
            "offer.html",
            Face(shape.language, shape.explicit, others),
            shape.frame.city,
            own_pages=shape.frame.own_pages,
            offer=OfferWords(shape.facts, Texts._make(holes[:_TEXTS])),
            shop=beside,
            box=beside.box,
            line=beside.line,
            data=beside.data,
            key=beside.key,
            **form_values(self._office, proof=shape.proof),
        )
        return self._holes.mould(html, _KEY)
