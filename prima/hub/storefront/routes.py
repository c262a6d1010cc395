"""The addresses of the citizens' pages: looking for something, a shop, the city's own words.

The busiest ones are in front.py.
"""

from functools import cache
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import RedirectResponse
from starlette.responses import FileResponse

from prima.hub.api.guard import Address, Here, Origin
from prima.hub.errors import Refusal
from prima.hub.services import catalogue, finding
from prima.hub.services.finding import EVENT, Asked
from prima.hub.services.office import Office
from prima.hub.storefront import city, structured
from prima.hub.storefront.calendar import calendar, calendar_file
from prima.hub.storefront.door import door, doors, today
from prima.hub.storefront.feeds import feeds
from prima.hub.storefront.letters import address_of
from prima.hub.storefront.narrowing import Narrowing
from prima.hub.storefront.pages import STATIC, Pages, Seen, json_ld
from prima.hub.storefront.reservation_pages import reservation_pages

_NEXT_EVENTS = 4
_AN_HOUR_MS = 3_600_000
_STATIC_FILES = {"style.css": "text/css; charset=utf-8", "mark.svg": "image/svg+xml"}
_A_YEAR = "public, max-age=31536000, immutable"

After = Annotated[str | None, Query(max_length=80)]


@cache
def routes() -> APIRouter:
    """Every page of the storefront. Made once, for all hubs of a process: a hub would start twice as slowly."""
    router = APIRouter(include_in_schema=False)
    _looking(router)
    _shops(router)
    _city(router)
    _furniture(router)
    router.include_router(reservation_pages())
    router.include_router(feeds())
    return router


def _looking(router: APIRouter) -> None:
    @router.get("/")
    def home(
        request: Request,
        pages: Seen,
        office: Here,
        address: Address,
        narrowing: Annotated[Narrowing, Depends()],
        after: After = None,
    ) -> Response:
        office.throttle.hit("reading", address)
        places = city.places(office.settings.legal)
        asked = narrowing.asked(places)
        fresh = not narrowing.chosen() and after is None
        found = finding.find(office, asked, after)
        return pages.page(
            request,
            "home.html",
            here="offers",
            asked=narrowing,
            page=found,
            doors=doors(office, (one.shop for one in found.offers)),
            coming=finding.find(office, Asked(kind=EVENT)).offers[:_NEXT_EVENTS] if fresh else (),
            categories=catalogue.categories(office),
            places=list(places),
            first=after is None,
        )

    @router.get("/events")
    def events(request: Request, pages: Seen, office: Here, address: Address, after: After = None) -> Response:
        office.throttle.hit("reading", address)
        found = finding.find(office, Asked(kind=EVENT), after)
        return pages.page(request, "events.html", here="events", page=found)

    @router.get("/offers/{offer}/event.ics")
    def entry(office: Here, address: Address, origin: Origin, offer: UUID) -> Response:
        office.throttle.hit("reading", address)
        shown = catalogue.offer(office, offer)
        told = shown.told
        if told["starts_at"] is None:
            raise Refusal("not-found")
        file = calendar(
            f"{offer}@prima",
            told["starts_at"],
            told["ends_at"] or told["starts_at"] + _AN_HOUR_MS,
            told["title"],
            place=", ".join(part for part in (told["venue"], address_of(shown.shop)) if part),
            text=told["description"] or "",
            url=f"{origin}/offers/{offer}",
            now=office.clock(),
        )
        return calendar_file(file)


def _shops(router: APIRouter) -> None:
    @router.get("/shops/{slug}")
    def shop(
        request: Request, pages: Seen, office: Here, address: Address, origin: Origin, slug: str, after: After = None
    ) -> Response:
        office.throttle.hit("reading", address)
        found = catalogue.shop(office, slug)
        return pages.page(
            request,
            "shop.html",
            shop=found,
            door=door(office, found.opening),
            today=today(office),
            page=finding.find(office, Asked(shop=slug), after),
            data=json_ld(structured.of_shop(found, origin)),
        )


def _city(router: APIRouter) -> None:
    @router.get("/impressum")
    def imprint(request: Request, pages: Seen, office: Here) -> Response:
        return _own(pages, request, office, city.IMPRINT, "imprint")

    @router.get("/datenschutz")
    def privacy(request: Request, pages: Seen, office: Here) -> Response:
        return _own(pages, request, office, city.PRIVACY, "privacy")

    @router.get("/pages/{name}")
    def page(request: Request, pages: Seen, office: Here, name: str) -> Response:
        if name not in city.names(office.settings.legal):
            raise Refusal("not-found")
        return _own(pages, request, office, name, "")

    @router.get("/open-data")
    def open_data(request: Request, pages: Seen, office: Here) -> Response:
        return pages.page(request, "open_data.html", here="open-data", licence=office.settings.licence)


def _own(pages: Pages, request: Request, office: Office, name: str, heading: str) -> Response:
    """A page of the city's own words; for imprint and privacy ours where it has none."""
    told = city.text(office.settings.legal, name, pages.language(request))
    return pages.page(request, "legal.html", here=name, heading=heading, own=told)


def _furniture(router: APIRouter) -> None:
    """What browsers ask for beside the pages."""

    @router.get("/static/{name}")
    def static(name: str) -> Response:
        if name not in _STATIC_FILES:
            raise Refusal("not-found")
        headers = {"Cache-Control": _A_YEAR, "X-Content-Type-Options": "nosniff"}
        return FileResponse(STATIC / name, media_type=_STATIC_FILES[name], headers=headers)

    @router.get("/favicon.ico")
    def favicon() -> Response:
        return RedirectResponse("/static/mark.svg", 308)
