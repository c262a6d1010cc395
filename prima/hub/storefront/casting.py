"""The page of an offer as citizens see it, cast in the mould of its shape: see moulds.py."""

from collections.abc import Callable
from typing import NamedTuple

from prima.hub.services.office import Office
from prima.hub.storage.shops import Shop
from prima.hub.storefront import structured
from prima.hub.storefront.moulds import Holes, Mould, Sayings
from prima.hub.storefront.offer_page import form_values, wants_proof
from prima.hub.storefront.offer_words import SAYINGS, OfferWords, Saying, Telling, Texts, facts, turns
from prima.hub.storefront.packing import Halves
from prima.hub.storefront.pages import Pages, Tongue, json_ld
from prima.hub.storefront.structured import Data

_MOST_MOULDS = 1024
"""One for each shape of offer and language, 10 KB each."""


class Frame(NamedTuple):
    """What stands around every page; `origin` is where the city's pages live."""

    tongue: Tongue
    city: str
    own_pages: tuple[tuple[str, str], ...]
    origin: str


class Beside(NamedTuple):
    """Whose an offer is, as its template reads it."""

    name: str
    slug: str


class OfShop(NamedTuple):
    """What stands of a shop on each of its offers' pages, finished, and what it decides about them."""

    box: bytes
    line: bytes
    decides: tuple[bool, ...]


_BESIDE: tuple[Saying, ...] = (lambda offer: offer.shop.name, lambda offer: offer.shop.slug)
_SAID = Sayings[Telling]((*SAYINGS, *_BESIDE), structured.SAYINGS)
_TEXTS = len(Texts._fields)
_ID, _SLUG = Texts._fields.index("id"), _TEXTS + 1
_DECIDING = ("small_business", "proof_by_mail", "street", "postcode", "town")
_DATA = len(_SAID.html)


class Foundry:
    """One per app, with the moulds that it has made."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._office = office
        self._pages = pages
        self._holes = Holes()
        self._moulds: dict[tuple[object, ...], Mould[Telling]] = {}
        self.made = 0
        """How many moulds."""

    def of_shop(self, shop: Shop, box: str, line: str) -> OfShop:
        """The same for all of a shop's offers."""
        return OfShop(box.encode(), line.encode(), tuple([bool(shop.fields.get(name)) for name in _DECIDING]))

    def page(self, frame: Frame, offer: Telling, of_shop: OfShop) -> Halves:
        """With a gap where the key of a reservation goes."""
        named = tuple([name for name, value in offer.told.items() if value])
        shape = (frame, of_shop.decides, named, turns(offer))
        mould = self._moulds.get(shape)
        if mould is None:
            if len(self._moulds) >= _MOST_MOULDS:
                del self._moulds[next(iter(self._moulds))]  # the oldest
            mould = self._moulds[shape] = self._mould(frame, offer)
        return Halves(*mould.cast(offer, of_shop[:2]))

    def _mould(self, frame: Frame, offer: Telling) -> Mould[Telling]:
        """`offer` is the first of its shape: what it leaves out, the others leave out."""
        self.made += 1
        hole: Callable[[int], str] = self._holes.hole
        told = [hole(number) if say(offer) else "" for number, say in enumerate((*_SAID.html, *_SAID.data))]
        box, line, key = map(hole, range(_SAID.ready, _SAID.key + 1))
        path = f"/offers/{hole(_ID)}"
        data = Data._make(told[_DATA:])._replace(
            url=f"{frame.origin}{path}", seller_url=f"{frame.origin}/shops/{hole(_SLUG)}"
        )
        html = self._pages.html(
            "offer.html",
            frame.tongue.at(path),
            frame.city,
            own_pages=frame.own_pages,
            offer=OfferWords(facts(offer), Texts._make(told[:_TEXTS])),
            shop=Beside(*told[_TEXTS:_DATA]),
            box=box,
            line=line,
            data=json_ld(structured.thing(structured.made(offer), data)),
            key=key,
            **form_values(self._office, proof=wants_proof(self._office, offer.shop)),
        )
        return self._holes.mould(html, _SAID)
