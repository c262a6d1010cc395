"""The addresses of the citizens' pages."""

import secrets
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import PlainTextResponse, RedirectResponse
from pydantic import ValidationError
from starlette.responses import FileResponse

from prima.contract.messages import ReserveRequest
from prima.hub.api.guard import Address, Here, Origin
from prima.hub.errors import Refusal
from prima.hub.services import catalogue, finding, reserving
from prima.hub.services.finding import Asked
from prima.hub.services.office import Office
from prima.hub.services.placing import Placed
from prima.hub.storefront import words
from prima.hub.storefront.offer_page import offer_page, open_now, today
from prima.hub.storefront.pages import STATIC, Pages, qr

_MOST_IN_MAP = 40_000
"""sitemaps.org allows 50,000 addresses a file."""

_STATIC_FILES = {"style.css": "text/css; charset=utf-8", "mark.svg": "image/svg+xml"}
_A_YEAR = "public, max-age=31536000, immutable"


def routes(pages: Pages) -> APIRouter:
    """Every page of the storefront."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    def home(
        request: Request,
        office: Here,
        address: Address,
        q: Annotated[str, Query(max_length=200)] = "",
        after: Annotated[str | None, Query(max_length=80)] = None,
    ) -> Response:
        office.throttle.hit("reading", address)
        found = finding.find(office, Asked(text=q), after)
        return pages.page(request, "home.html", here="offers", q=q.strip(), page=found, first=after is None)

    @router.get("/shops")
    def all_shops(request: Request, office: Here, address: Address) -> Response:
        office.throttle.hit("reading", address)
        found = [(shop, open_now(office, shop)) for shop in catalogue.all_shops(office)]
        return pages.page(request, "shops.html", here="shops", shops=found)

    @router.get("/shops/{slug}")
    def shop(
        request: Request,
        office: Here,
        address: Address,
        slug: str,
        after: Annotated[str | None, Query(max_length=80)] = None,
    ) -> Response:
        office.throttle.hit("reading", address)
        found = catalogue.shop(office, slug)
        return pages.page(
            request,
            "shop.html",
            shop=found,
            open_now=open_now(office, found),
            today=today(office),
            page=finding.find(office, Asked(shop=slug), after),
        )

    @router.get("/offers/{offer}")
    def offer(request: Request, office: Here, address: Address, origin: Origin, offer: UUID) -> Response:
        office.throttle.hit("reading", address)
        return offer_page(pages, request, office, origin, catalogue.offer(office, offer))

    @router.post("/offers/{offer}/reserve")
    def reserve(
        request: Request,
        office: Here,
        address: Address,
        origin: Origin,
        offer: UUID,
        quantity: Annotated[str, Form(max_length=6)] = "1",
        name: Annotated[str, Form(max_length=200)] = "",
        key: Annotated[str, Form(max_length=100)] = "",
    ) -> Response:
        office.throttle.hit("reserving", address)
        language = pages.language(request)
        wanted = _wanted(offer, quantity, name, language)
        try:
            placed = reserving.reserve(office, wanted, f"page {key}" if len(key) >= 16 else secrets.token_urlsafe(32))
        except Refusal as refusal:
            if refusal.problem.code != "sold-out":
                raise
            return offer_page(pages, request, office, origin, catalogue.offer(office, offer), missed=True)
        return _to(request, language, f"/r/{placed.secret}")

    @router.get("/r/{secret}")
    def status(request: Request, office: Here, address: Address, secret: str) -> Response:
        office.throttle.hit("reading", address)
        return _status_page(pages, request, office, reserving.look(office, secret))

    @router.post("/r/{secret}/cancel")
    def cancel(request: Request, office: Here, address: Address, secret: str) -> Response:
        office.throttle.hit("reading", address)
        placed = reserving.cancel(office, secret)
        return _to(request, pages.language(request), f"/r/{placed.secret}")

    @router.get("/impressum")
    def imprint(request: Request, office: Here) -> Response:
        return pages.page(request, "legal.html", heading="imprint", own=_legal(office, "impressum.txt"))

    @router.get("/datenschutz")
    def privacy(request: Request, office: Here) -> Response:
        return pages.page(request, "legal.html", heading="privacy", own=_legal(office, "datenschutz.txt"))

    _furniture(router)
    return router


def _furniture(router: APIRouter) -> None:
    """What browsers and search engines ask for beside the pages."""

    @router.get("/static/{name}")
    def static(name: str) -> Response:
        if name not in _STATIC_FILES:
            raise Refusal("not-found")
        headers = {"Cache-Control": _A_YEAR, "X-Content-Type-Options": "nosniff"}
        return FileResponse(STATIC / name, media_type=_STATIC_FILES[name], headers=headers)

    @router.get("/favicon.ico")
    def favicon() -> Response:
        return RedirectResponse("/static/mark.svg", 308)

    @router.get("/robots.txt")
    def robots(origin: Origin) -> Response:
        return PlainTextResponse(f"User-agent: *\nDisallow: /r/\nDisallow: /v1/\nSitemap: {origin}/sitemap.xml\n")

    @router.get("/sitemap.xml")
    def sitemap(office: Here, address: Address, origin: Origin) -> Response:
        office.throttle.hit("reading", address)
        paths = ["/", "/shops", *(f"/shops/{shop.slug}" for shop in catalogue.all_shops(office))]
        paths += [f"/offers/{offer}" for offer in catalogue.listed(office, _MOST_IN_MAP)]
        places = "".join(f"<url><loc>{origin}{path}</loc></url>" for path in paths)
        text = f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>'
        return Response(text, media_type="application/xml")


def _status_page(pages: Pages, request: Request, office: Office, placed: Placed) -> Response:
    return pages.page(
        request,
        "reservation.html",
        secret=True,
        reservation=placed.reservation,
        shop=placed.shop,
        open_now=open_now(office, placed.shop),
        today=today(office),
        qr=qr(placed.reservation.code),
        address=f"/r/{placed.secret}",
    )


def _wanted(offer: UUID, quantity: str, name: str, language: words.Language) -> ReserveRequest:
    try:
        return ReserveRequest(
            offer=offer,
            quantity=int(quantity),
            display_name=" ".join(name.replace("\0", "").split())[:60],
            language=language,
        )
    except (ValidationError, ValueError):
        raise Refusal("invalid") from None


def _to(request: Request, language: words.Language, path: str) -> Response:
    """Elsewhere by GET (RFC 9110 §15.4.4), so that a reload sends nothing twice."""
    query = f"?{urlencode({'lang': language})}" if request.query_params.get("lang") == language else ""
    return RedirectResponse(path + query, 303, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})


def _legal(office: Office, name: str) -> list[str] | None:
    """The operator's own paragraphs, or None."""
    folder = office.settings.legal
    if folder is None:
        return None
    try:
        text = (folder / name).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    return [part.strip() for part in text.split("\n\n") if part.strip()] or None
