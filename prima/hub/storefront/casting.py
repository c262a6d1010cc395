"""The page of an offer as citizens see it, cast in the mould of its shape: see moulds.py."""

from collections.abc import Callable
from typing import NamedTuple

from prima.hub.services.office import Office
from prima.hub.storefront import structured
from prima.hub.storefront.moulds import Holes, Mould, Sayings
from prima.hub.storefront.offer_page import form_values, wants_proof
from prima.hub.storefront.offer_words import SAYINGS, Facts, OfferWords, Saying, Telling, Texts, facts
from prima.hub.storefront.packing import Halves
from prima.hub.storefront.pages import Face, Pages, json_ld
from prima.hub.storefront.structured import Data, Made
from prima.hub.storefront.words import LANGUAGES, NAMES, Language

_MOST_MOULDS = 1024
"""One for each shape of offer and language, 10 KB each."""


class Frame(NamedTuple):
    """What stands around every page; `explicit` as in Face."""

    explicit: bool
    city: str
    own_pages: tuple[tuple[str, str], ...]


class Beside(NamedTuple):
    """Whose an offer is, as its template reads it."""

    name: str
    slug: str


class _Shape(NamedTuple):
    """What two pages have in common that differ in nothing but texts; `named`: which fields are told."""

    language: Language
    frame: Frame
    facts: Facts
    made: Made
    proof: bool
    named: tuple[str, ...]


def _link(number: int) -> Saying:
    return lambda offer: offer.links[number]


_BESIDE: tuple[Saying, ...] = (lambda offer: offer.shop.name, lambda offer: offer.shop.slug)
_SAID = Sayings[Telling]((*SAYINGS, *_BESIDE, *map(_link, range(len(LANGUAGES)))), structured.SAYINGS)
_TEXTS = len(Texts._fields)
_LINKS = _TEXTS + len(_BESIDE)
_DATA = len(_SAID.html)


class Foundry:
    """One per app, with the moulds that it has made."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._office = office
        self._pages = pages
        self._holes = Holes()
        self._moulds: dict[_Shape, Mould[Telling]] = {}
        self.made = 0
        """How many moulds."""

    def page(self, frame: Frame, offer: Telling, of_shop: tuple[bytes, bytes]) -> Halves:
        """With a gap where the key of a reservation goes. `of_shop`: its box and its line, finished."""
        shape = _Shape(
            offer.language,
            frame,
            facts(offer),
            structured.made(offer),
            wants_proof(self._office, offer.shop),
            tuple([name for name, value in offer.told.items() if value]),
        )
        mould = self._moulds.get(shape)
        if mould is None:
            if len(self._moulds) >= _MOST_MOULDS:
                del self._moulds[next(iter(self._moulds))]  # the oldest
            mould = self._moulds[shape] = self._mould(shape, offer)
        return Halves(*mould.cast(offer, of_shop))

    def _mould(self, shape: _Shape, offer: Telling) -> Mould[Telling]:
        """`offer` is the first of its shape: what it leaves out, the others leave out."""
        self.made += 1
        hole: Callable[[int], str] = self._holes.hole
        told = [hole(number) if say(offer) else "" for number, say in enumerate((*_SAID.html, *_SAID.data))]
        others = tuple((one, NAMES[one], link) for one, link in zip(LANGUAGES, told[_LINKS:_DATA], strict=True))
        box, line, key = map(hole, range(_SAID.ready, _SAID.key + 1))
        html = self._pages.html(
            "offer.html",
            Face(shape.language, shape.frame.explicit, others),
            shape.frame.city,
            own_pages=shape.frame.own_pages,
            offer=OfferWords(shape.facts, Texts._make(told[:_TEXTS])),
            shop=Beside(*told[_TEXTS:_LINKS]),
            box=box,
            line=line,
            data=json_ld(structured.thing(shape.made, Data._make(told[_DATA:]))),
            key=key,
            **form_values(self._office, proof=shape.proof),
        )
        return self._holes.mould(html, _SAID)
