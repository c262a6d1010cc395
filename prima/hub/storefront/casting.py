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
from prima.hub.storefront.structured import Data, Made
from prima.hub.storefront.words import LANGUAGES, NAMES, Language

_MOULDS = 1024
"""One for each shape of offer and language, 10 KB each."""


class Frame(NamedTuple):
    """What stands around every page."""

    city: str
    own_pages: tuple[tuple[str, str], ...]


class Beside(NamedTuple):
    """Whose an offer is, as its template reads it."""

    name: str
    slug: str


class _Shape(NamedTuple):
    """What two pages have in common that differ in nothing but texts; `told`: which texts there are."""

    language: Language
    explicit: bool
    frame: Frame
    facts: Facts
    made: Made
    proof: bool
    told: tuple[bool, ...]
    data_told: tuple[bool, ...]


_TEXTS = len(Texts._fields)
_LINKS = _TEXTS + len(Beside._fields)
_HTML = _LINKS + len(LANGUAGES)
_DATA = len(Data._fields)


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
        made, data = structured.in_texts(shown, origin, self._office.zone)
        texts = (*offer.texts, shown.shop.name, shown.shop.slug, *[link for _, __, link in face.others])
        proof = wants_proof(self._office, shown.shop)
        told, data_told = tuple(map(bool, texts)), tuple(map(bool, data))
        shape = _Shape(face.language, face.explicit, frame, offer.facts, made, proof, told, data_told)
        return Halves(*self._mould(shape).cast(texts, data, of_shop))

    @property
    def moulds(self) -> int:
        """How many were made."""
        return self._mould.cache_info().misses

    def _make_mould(self, shape: _Shape) -> Mould:
        told = (*shape.told, *shape.data_told, True, True, True)
        holes = [self._holes.hole(number) if one else "" for number, one in enumerate(told)]
        beside, links = Beside(*holes[_TEXTS:_LINKS]), holes[_LINKS:_HTML]
        others = tuple((one, NAMES[one], link) for one, link in zip(LANGUAGES, links, strict=True))
        box, line, key = holes[_HTML + _DATA :]
        html = self._pages.html(
            "offer.html",
            Face(shape.language, shape.explicit, others),
            shape.frame.city,
            own_pages=shape.frame.own_pages,
            offer=OfferWords(shape.facts, Texts._make(holes[:_TEXTS])),
            shop=beside,
            box=box,
            line=line,
            data=json_ld(structured.thing(shape.made, Data._make(holes[_HTML : _HTML + _DATA]))),
            key=key,
            **form_values(self._office, proof=shape.proof),
        )
        return self._holes.mould(html, _HTML, _DATA)
