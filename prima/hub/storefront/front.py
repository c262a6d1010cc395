"""The three busiest pages: an offer, what is new, the shops. On the event loop, without a thread or a form's machinery.

Each request looks through the glass at what stands in the database. The page is a pure function of what was read, of
the language and of the few facts that the clock decides (open or not, how sure); so where all of these are what they
were a moment ago, the text that was made of them then is the page.
"""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from fastapi.concurrency import run_in_threadpool
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from prima.hub.api.guard import origin_from
from prima.hub.api.problems import refusal_of
from prima.hub.errors import Refusal, StoreUnavailable
from prima.hub.services import catalogue
from prima.hub.services.catalogue import Shown
from prima.hub.services.finding import PAGE, Page
from prima.hub.services.office import Office
from prima.hub.services.trust import Certainty, certainty, just_heard, promised
from prima.hub.storage import shops, sights
from prima.hub.storage.glass import Row
from prima.hub.storage.shops import Shop
from prima.hub.storage.sights import Sight
from prima.hub.storefront import city
from prima.hub.storefront.asking import Asked, asked
from prima.hub.storefront.casting import Foundry, Frame
from prima.hub.storefront.door import MINUTE_MS, Door, door, today
from prima.hub.storefront.narrowing import Narrowing
from prima.hub.storefront.offer_words import Telling
from prima.hub.storefront.packing import Halves, Whole
from prima.hub.storefront.pages import Face, Pages, face, headers
from prima.hub.storefront.remembering import Remembered
from prima.hub.storefront.words import LANGUAGES, Language

_REMEMBERED = 512
"""Pages of each kind; 10 to 40 KB each."""

_BOXES = 4096
"""What stands of a shop beside its offers, 1 KB each."""

_PLAIN = frozenset({b"", *(f"lang={language}".encode() for language in LANGUAGES)})
"""Addresses by which nothing is looked for."""

_OFFERS = "/offers/"
_VARY = "Accept-Language, Accept-Encoding"
_HTML = "text/html; charset=utf-8"

Seen = tuple[Sight, Certainty]
Answer = Callable[[Asked], Awaitable[ASGIApp]]
Header = tuple[bytes, bytes]


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


class Front:
    """Stands before the app and all that is built around it."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._pages = pages
        window = _Window(office, pages)
        self._offer, self._home, self._shops = map(self._sheltered, (window.offer, window.home, window.shops))

    async def answered(self, scope: Scope, receive: Receive, send: Send) -> bool:
        """Answer one of the three pages; False for everything else."""
        answer = self._answer_to(scope)
        if answer is None:
            return False
        await answer(scope, receive, send)
        return True

    def _answer_to(self, scope: Scope) -> ASGIApp | None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return None
        path: str = scope["path"]
        if path.startswith(_OFFERS) and "/" not in path[len(_OFFERS) :]:
            return self._offer
        if path == "/shops":
            return self._shops
        # A search may take its time, in a thread.
        return self._home if path == "/" and scope["query_string"] in _PLAIN else None

    def _sheltered(self, answer: Answer) -> ASGIApp:
        """A page that says so where there is no answer."""

        async def answered(scope: Scope, receive: Receive, send: Send) -> None:
            response: ASGIApp
            try:
                response = await answer(asked(scope))
            except (Refusal, StoreUnavailable) as problem:
                response = await self._refuse(Request(scope, receive), problem)
            await response(scope, receive, send)

        return ServerErrorMiddleware(answered, handler=self._refuse)

    async def _refuse(self, request: Request, problem: Exception) -> Response:
        """The page that says so; behind a fault of ours the server hangs up."""
        refusal = refusal_of(problem)
        page = await run_in_threadpool(self._pages.problem, request, refusal)
        if refusal.problem.status == 500:
            page.headers["Connection"] = "close"
        return page


class _Window:
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

    async def offer(self, asked: Asked) -> ASGIApp:
        """One offer; kept by nobody, since its form has a key for one reservation."""
        self._office.throttle.hit("reading", asked.address)
        now, offer = self._office.clock(), str(_id_in(asked.path))
        (found,) = await self._office.glass.look(sights.of_offer(offer))
        if not found:
            raise Refusal("unknown-offer")
        sight, sure = self._seen(found[0], now)
        around = self._around(_OFFERS + offer, asked, found[0][-1])
        name, facts = (offer, *around.face[:2]), (around, sight, sure, self._at_door(sight.shop_told))
        page = self._offers.page(name, facts)
        if page is None:
            page = self._paint_offer(*facts)
            self._offers.made(name, facts, page)
        key = secrets.token_urlsafe(24).encode() if page.parted else b""
        body = page.packed(key) if asked.packs else page.plain(key)
        return Ready(body, _head(around.face.language, asked.packs, stored=False))

    async def home(self, asked: Asked) -> ASGIApp:
        """What is new, and the next events."""
        self._office.throttle.hit("reading", asked.address)
        now = self._office.clock()
        if self._office.categories.due():
            await run_in_threadpool(self._office.categories.refresh, now)
        ((town,),), newest, coming = await self._office.glass.look(sights.THE_CITY, sights.NEW, sights.NEXT)
        around = self._around(asked.path, asked, town)
        page = self._home(
            around,
            self._facts(newest, coming, now),
            self._office.categories.names,
            tuple(city.places(self._office.settings.legal)),
        )
        return _answer(asked, around.face, page)

    async def shops(self, asked: Asked) -> ASGIApp:
        """Every shop, and whether it is open."""
        self._office.throttle.hit("reading", asked.address)
        ((town,),), rows = await self._office.glass.look(sights.THE_CITY, sights.SHOPS)
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

    def _paint_offer(self, around: Around, sight: Sight, sure: Certainty, at_door: Door | None) -> Halves:
        face, left = around.face, promised(sight.left, sure)
        shop, of_shop = self._box(face.language, face.explicit, sight.whose, at_door, around.today)
        links = tuple([link for _, __, link in face.others])
        offer = Telling(
            sight.written, sight.fields, shop, sure, left, bool(sight.pictured), face.language, self._office.zone,
            around.origin, links,
        )  # fmt: skip
        return self._foundry.page(Frame(face.explicit, around.city, around.own_pages), offer, of_shop)

    def _paint_box(
        self, language: Language, explicit: bool, whose: Row, at_door: Door | None, day: int
    ) -> tuple[Shop, tuple[bytes, bytes]]:
        shop = sights.shop_of(whose)
        box, line = self._pages.of_shop(language, explicit, shop, at_door, day)
        return shop, (box.encode(), line.encode())

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


class Ready:
    """An answer whose head was written before."""

    def __init__(self, body: bytes, head: tuple[Header, ...], *more: Header) -> None:
        self._body = body
        self._head = [*head, *more, (b"content-length", b"%d" % len(body))]

    async def __call__(self, _: Scope, __: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self._head})
        await send({"type": "http.response.body", "body": self._body})


@cache
def _head(language: Language, packed: bool, *, stored: bool) -> tuple[Header, ...]:
    told = headers(language, stored=stored) | {"Vary": _VARY, "Content-Type": _HTML}
    told |= {"Content-Encoding": "gzip"} if packed else {}
    return tuple((name.lower().encode(), text.encode("latin-1")) for name, text in told.items())


def _answer(asked: Asked, face: Face, page: Whole) -> ASGIApp:
    if page.tag in asked.known:
        return Response(
            status_code=304, headers=headers(face.language, stored=True) | {"Vary": _VARY, "ETag": page.tag}
        )
    tag = (b"etag", page.tag.encode())
    return Ready(page.packed if asked.packs else page.plain, _head(face.language, asked.packs, stored=True), tag)


def _shown(sight: Sight, sure: Certainty) -> Shown:
    return catalogue.seen(sight, sights.shop_of(sight.whose), sure)


def _id_in(path: str) -> UUID:
    try:
        return UUID(path[len(_OFFERS) :])
    except ValueError:
        raise Refusal("invalid", detail="offer") from None
