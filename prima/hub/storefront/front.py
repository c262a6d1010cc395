"""The three busiest pages: an offer, what is new, the shops. On the event loop, without a thread or a form's machinery.

Each request looks through the glass at what stands in the database.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from fastapi.concurrency import run_in_threadpool
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from prima.hub.api.problems import refusal_of
from prima.hub.errors import Refusal, StoreUnavailable
from prima.hub.services.office import Office
from prima.hub.storage.eye import Row
from prima.hub.storage.glass import Wish
from prima.hub.storefront.asking import Asked, asked
from prima.hub.storefront.pages import Pages
from prima.hub.storefront.ready import Ready
from prima.hub.storefront.window import OFFERS, Window
from prima.hub.storefront.words import LANGUAGES

_PLAIN = frozenset({b"", *(f"lang={language}".encode() for language in LANGUAGES)})
"""Addresses by which nothing is looked for."""

Make = Callable[[], Ready]


@dataclass(frozen=True, eq=False, slots=True)
class _Page:
    """What is to be looked at for a page, and how it is made of that. Both may raise Refusal."""

    wishes: Callable[[Asked], tuple[Wish, ...]]
    made: Callable[[Asked, list[list[Row]]], Ready]


class Front:
    """Stands before the app and all that is built around it."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._office = office
        self._pages = pages
        window = Window(office, pages)
        self._offer = _Page(window.of_offer, window.offer)
        self._home = _Page(window.of_home, window.home)
        self._shops = _Page(window.of_shops, window.shops)
        self._sheltered = {
            page: ServerErrorMiddleware(partial(self._answer, page), handler=self._refuse)
            for page in (self._offer, self._home, self._shops)
        }

    async def answered(self, scope: Scope, receive: Receive, send: Send) -> bool:
        """Answer one of the three pages; False for everything else."""
        page = self._page_at(scope)
        if page is None:
            return False
        await self._sheltered[page](scope, receive, send)
        return True

    def shown(self, scope: Scope, take: Callable[[Make | None], None]) -> bool:
        """The same for a server that waits for nothing: False for everything else.

        `take` is called from the event loop with what makes the page, or with None where the database does not answer.
        What making it raises, `answered` says: it happens there once more.
        """
        page = self._page_at(scope) if scope["method"] == "GET" else None
        if page is None or (page is self._home and self._office.categories.due()):
            return False
        who_asks = asked(scope)
        try:
            wishes = page.wishes(who_asks)
        except Refusal:
            return False
        self._office.glass.glance(
            wishes, lambda found: take(partial(self._made, page, who_asks, found) if found is not None else None)
        )
        return True

    def _made(self, page: _Page, asked: Asked, found: list[list[Row]]) -> Ready:
        made = page.made(asked, found)
        self._office.throttle.hit("reading", asked.address)  # behind it: who is refused is counted where that is said
        return made

    def _page_at(self, scope: Scope) -> _Page | None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return None
        path: str = scope["path"]
        if path.startswith(OFFERS) and "/" not in path[len(OFFERS) :]:
            return self._offer
        if path == "/shops":
            return self._shops
        # A search may take its time, in a thread.
        return self._home if path == "/" and scope["query_string"] in _PLAIN else None

    async def _answer(self, page: _Page, scope: Scope, receive: Receive, send: Send) -> None:
        """A page that says so where there is no answer."""
        response: ASGIApp
        try:
            who_asks = asked(scope)
            self._office.throttle.hit("reading", who_asks.address)
            if page is self._home and self._office.categories.due():
                await run_in_threadpool(self._office.categories.refresh, self._office.clock())
            response = page.made(who_asks, await self._office.glass.look(*page.wishes(who_asks)))
        except (Refusal, StoreUnavailable) as problem:
            response = await self._refuse(Request(scope, receive), problem)
        await response(scope, receive, send)

    async def _refuse(self, request: Request, problem: Exception) -> Response:
        """The page that says so; behind a fault of ours the server hangs up."""
        refusal = refusal_of(problem)
        page = await run_in_threadpool(self._pages.problem, request, refusal)
        if refusal.problem.status == 500:
            page.headers["Connection"] = "close"
        return page
