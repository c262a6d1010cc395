"""The three busiest pages, made of what was seen in the database: an offer, what is new, the shops.

A page is a pure function of what was read, of the language and of the few facts that the clock decides (open or not,
how sure); so where all of these are what they were a moment ago, the text that was made of them then is the page.
"""

import re
from binascii import b2a_base64
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from http import HTTPStatus
from os import urandom
from typing import Any, NamedTuple
from uuid import UUID

from prima.hub.api.guard import origin_from
from prima.hub.errors import Refusal
from prima.hub.services import catalogue
from prima.hub.services.catalogue import Shown
from prima.hub.services.finding import PAGE, Page
from prima.hub.services.office import Office
from prima.hub.services.trust import Certainty, certainty, just_heard, promised
from prima.hub.storage import shops, sights
from prima.hub.storage.eye import Row
from prima.hub.storage.glass import Wish
from prima.hub.storage.shops import Shop
from prima.hub.storage.sights import Sight
from prima.hub.storefront import city
from prima.hub.storefront.asking import Asked
from prima.hub.storefront.casting import Foundry, Frame, OfShop
from prima.hub.storefront.door import MINUTE_MS, Door, door, today
from prima.hub.storefront.narrowing import Narrowing
from prima.hub.storefront.offer_words import Telling
from prima.hub.storefront.packing import Halves, Whole
from prima.hub.storefront.pages import Face, Pages, face, tongue
from prima.hub.storefront.ready import Ready, head
from prima.hub.storefront.remembering import Remembered
from prima.hub.storefront.words import Language

OFFERS = "/offers/"
_REMEMBERED = 512
"""Pages of each kind; 10 to 40 KB each."""

_BOXES = 4096
"""What stands of a shop beside its offers, 1 KB each."""

_WRITTEN = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
"""Whether an id is written as we do (RFC 9562 §4)."""

_FOR_ADDRESSES = bytes.maketrans(b"+/", b"-_")

Seen = tuple[Sight, Certainty]


class Around(NamedTuple):
    """What stands around every page, whatever it shows."""

    face: Face
    city: str
    own_pages: tuple[tuple[str, str], ...]
    origin: str
    today: int


class Facts(NamedTuple):
    """What the start page shows: the newest offers with the doors of their shops, and the next events."""

    newest: tuple[Seen, ...]
    doors: tuple[Door | None, ...]
    coming: tuple[Seen, ...]


class Window:
    """One per app, with the pages that it remembers."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._office = office
        self._pages = pages
        self._foundry = Foundry(office, pages)
        self._offers: Remembered[Halves] = Remembered(_REMEMBERED)
        self._home = lru_cache(_REMEMBERED)(self._paint_home)
        self._shops = lru_cache(_REMEMBERED)(self._paint_shops)
        self._box = lru_cache(_BOXES)(self._paint_box)
        self._door = lru_cache(_BOXES)(self._look_at_door)
        self._last: tuple[list[Row], list[Row], Facts] = [], [], Facts((), (), ())

    def of_offer(self, asked: Asked) -> tuple[Wish, ...]:
        """Raises Refusal where the address names none."""
        named = asked.path[len(OFFERS) :]
        return (sights.of_offer(named if _WRITTEN(named) else str(_id_in(named))),)

    def offer(self, asked: Asked, seen: list[list[Row]]) -> Ready:
        """One offer; kept by nobody, since its form has a key for one reservation."""
        (found,) = seen
        if not found:
            raise Refusal("unknown-offer")
        sight, sure = self._seen(found[0], self._office.clock())
        turned = tongue(asked.query, asked.languages)
        own_pages = self._pages.own_pages(turned.language)
        frame = Frame(turned, found[0][-1], own_pages, origin_from(asked.scope, asked.host, self._office))
        name = sight.id, turned.language, turned.explicit
        facts = frame, sight, sure, self._at_door(sight.shop_told), today(self._office)
        page = self._offers.page(name, facts)
        if page is None:
            page = self._paint_offer(*facts)
            self._offers.made(name, facts, page)
        key = _key() if page.parted else b""
        body = page.packed(key) if asked.packs else page.plain(key)
        return Ready(head(turned.language, asked.packs, stored=False), body)

    def of_home(self, _: Asked) -> tuple[Wish, ...]:
        """The city, what is new, the next events."""
        return sights.THE_CITY, sights.NEW, sights.NEXT

    def home(self, asked: Asked, seen: list[list[Row]]) -> Ready:
        """What is new, and the next events."""
        ((town,),), newest, coming = seen
        around = self._around(asked.path, asked, town)
        page = self._home(
            around,
            self._facts(newest, coming, self._office.clock()),
            self._office.categories.names,
            tuple(city.places(self._office.settings.legal)),
        )
        return _answer(asked, around.face, page)

    def of_shops(self, _: Asked) -> tuple[Wish, ...]:
        """The city, every shop."""
        return sights.THE_CITY, sights.SHOPS

    def shops(self, asked: Asked, seen: list[list[Row]]) -> Ready:
        """Every shop, and whether it is open."""
        ((town,),), rows = seen
        around = self._around(asked.path, asked, town)
        told = tuple((row, self._at_door(row[3])) for row in rows)
        page = self._shops(around, told)
        return _answer(asked, around.face, page)

    def _around(self, path: str, asked: Asked, town: str) -> Around:
        turned = face(path, asked.query, asked.languages)
        origin = origin_from(asked.scope, asked.host, self._office)
        return Around(turned, town, self._pages.own_pages(turned.language), origin, today(self._office))

    def _facts(self, newest: list[Row], coming: list[Row], now: int) -> Facts:
        """The same rows are the same facts: the glass gives others in each second and behind each commit."""
        if self._last[0] is not newest or self._last[1] is not coming:
            seen = tuple(self._seen(row, now) for row in newest)
            doors = tuple(self._at_door(sight.shop_told) for sight, _ in seen)
            self._last = newest, coming, Facts(seen, doors, tuple(self._seen(row, now) for row in coming))
        return self._last[2]

    def _at_door(self, shop_told: str) -> Door | None:
        """By what the shop told of itself; within a minute no door turns."""
        return self._door(shop_told, self._office.clock() // MINUTE_MS)

    def _look_at_door(self, shop_told: str, _: int) -> Door | None:
        return door(self._office, shops.opening_in(shop_told))

    def _seen(self, row: Row, now: int) -> Seen:
        """The sight in a row, and how sure its shop's silence leaves us: a sign of life makes no new page."""
        sight, heard_at = Sight._make(row[: sights.WIDTH]), row[sights.WIDTH]
        if just_heard(self._office, heard_at, now):
            return sight, Certainty.SURE
        return sight, certainty(self._office, replace(sights.shop_of(sight.whose), heard_at=heard_at), now)

    # -- pages out of their facts, and of nothing else ---------------------------------------------------------------

    def _paint_offer(self, frame: Frame, sight: Sight, sure: Certainty, at_door: Door | None, day: int) -> Halves:
        language, explicit, _ = frame.tongue
        shop, of_shop = self._box(language, explicit, sight.whose, at_door, day)
        offer = Telling(
            sight.written, sight.fields, shop, sure, promised(sight.left, sure), bool(sight.pictured), language,
            self._office.zone, frame.origin,
        )  # fmt: skip
        return self._foundry.page(frame, offer, of_shop)

    def _paint_box(
        self, language: Language, explicit: bool, whose: Row, at_door: Door | None, day: int
    ) -> tuple[Shop, OfShop]:
        shop = sights.shop_of(whose)
        return shop, self._foundry.of_shop(shop, *self._pages.of_shop(language, explicit, shop, at_door, day))

    def _paint_home(
        self,
        around: Around,
        facts: Facts,
        categories: tuple[str, ...],
        places: tuple[str, ...],
    ) -> Whole:
        newest, at_doors, coming = facts
        offers = tuple(_shown(*one) for one in newest[:PAGE])
        doors = {sight.slug: at_door for (sight, _), at_door in zip(newest, at_doors, strict=True)}
        last = offers[-1].offer if len(newest) > PAGE else None
        following = f"{last.listed_at}.{last.id}" if last else None
        values = {
            "asked": Narrowing(), "page": Page(offers, following), "doors": doors,
            "coming": tuple(_shown(*one) for one in coming), "categories": categories, "places": places,
            "here": "offers",
        }  # fmt: skip
        return Whole(self._html("home.html", around, values))

    def _paint_shops(self, around: Around, told: tuple[tuple[Row, Door | None], ...]) -> Whole:
        found = [(sights.shop_of(row), at_door) for row, at_door in told]
        return Whole(self._html("shops.html", around, {"shops": found, "here": "shops"}))

    def _html(self, template: str, around: Around, values: Mapping[str, Any]) -> str:
        return self._pages.html(template, around.face, around.city, **{"own_pages": around.own_pages, **values})


def _answer(asked: Asked, face: Face, page: Whole) -> Ready:
    if page.tag in asked.known:
        return Ready(head(face.language, False, stored=True, status=HTTPStatus.NOT_MODIFIED), b"", page.tag)
    body = page.packed if asked.packs else page.plain
    return Ready(head(face.language, asked.packs, stored=True), body, page.tag)


def _shown(sight: Sight, sure: Certainty) -> Shown:
    return catalogue.seen(sight, sights.shop_of(sight.whose), sure)


def _id_in(named: str) -> UUID:
    try:
        return UUID(named)
    except ValueError:
        raise Refusal("invalid", detail="offer") from None


def _key() -> bytes:
    """For one reservation: 24 bytes of chance as 32 letters (RFC 4648 §5)."""
    return b2a_base64(urandom(24), newline=False).translate(_FOR_ADDRESSES)
