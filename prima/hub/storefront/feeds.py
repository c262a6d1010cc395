"""What other programs may fetch: a sitemap, the open data of all offers, an inventory feed for search engines.

Everything is read page by page while it is sent, so that a feed of a million offers costs the memory of a few hundred.
"""

from collections.abc import Iterator, Sequence
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse, StreamingResponse
from pydantic_core import to_json

from prima.hub.api.guard import Address, Here, Origin
from prima.hub.services import catalogue
from prima.hub.services.catalogue import Shown
from prima.hub.services.office import Office
from prima.hub.storefront import city
from prima.hub.storefront.structured import euros

_AT_ONCE = 500
_MOST_IN_MAP = 40_000
"""sitemaps.org allows 50,000 addresses a file."""

_INVENTORY = ("store_code", "id", "quantity", "price", "availability", "pickup_method", "pickup_sla")
_AN_HOUR = {"Cache-Control": "public, max-age=3600"}


def feeds() -> APIRouter:
    """robots.txt, sitemap.xml, the open data and the inventory."""
    router = APIRouter(include_in_schema=False)

    @router.get("/robots.txt")
    def robots(origin: Origin) -> Response:
        rules = "User-agent: *\nDisallow: /r/\nDisallow: /proof/\nDisallow: /v1/\n"
        return PlainTextResponse(f"{rules}Sitemap: {origin}/sitemap.xml\n", headers=_AN_HOUR)

    @router.get("/sitemap.xml")
    def sitemap(office: Here, address: Address, origin: Origin) -> Response:
        office.throttle.hit("reading", address)
        offers = catalogue.listed(office, _MOST_IN_MAP + 1)
        if len(offers) <= _MOST_IN_MAP:
            return _map(origin, [*_city_paths(office), *(f"/offers/{offer}" for offer in offers)])
        # A map for each shop: a city has fewer than the 50,000 maps that an index may name.
        maps = ["/sitemap-city.xml", *(f"/shops/{shop.slug}/sitemap.xml" for shop in catalogue.all_shops(office))]
        return _map(origin, maps, "sitemapindex", "sitemap")

    @router.get("/sitemap-city.xml")
    def sitemap_of_city(office: Here, address: Address, origin: Origin) -> Response:
        office.throttle.hit("reading", address)
        return _map(origin, _city_paths(office))

    @router.get("/shops/{slug}/sitemap.xml")
    def sitemap_of_shop(office: Here, address: Address, origin: Origin, slug: str) -> Response:
        office.throttle.hit("reading", address)
        offers = catalogue.listed(office, _MOST_IN_MAP, catalogue.shop(office, slug).id)
        return _map(origin, [f"/offers/{offer}" for offer in offers])

    @router.get("/open-data/offers.jsonl")
    def open_data(request: Request, office: Here, address: Address, origin: Origin) -> Response:
        office.throttle.hit("feeds", address)
        licence = office.settings.licence
        headers = _AN_HOUR | {"Link": f'<{licence}>; rel="license"', "X-Content-Type-Options": "nosniff"}
        return StreamingResponse(_open_data(office, origin), media_type="application/jsonl", headers=headers)

    @router.get("/feed/google-local-inventory.tsv")
    def inventory(office: Here, address: Address) -> Response:
        office.throttle.hit("feeds", address)
        return StreamingResponse(_inventory(office), media_type="text/tab-separated-values", headers=_AN_HOUR)

    return router


def _city_paths(office: Office) -> list[str]:
    """Every page that is no offer."""
    shops = (f"/shops/{shop.slug}" for shop in catalogue.all_shops(office))
    return ["/", "/events", "/shops", *shops, *(f"/pages/{name}" for name in city.names(office.settings.legal))]


def _map(origin: str, paths: Sequence[str], whole: str = "urlset", part: str = "url") -> Response:
    """Addresses as https://www.sitemaps.org/protocol.html wants them."""
    places = "".join(f"<{part}><loc>{origin}{path}</loc></{part}>" for path in paths)
    head = f'<?xml version="1.0" encoding="UTF-8"?><{whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return Response(f"{head}{places}</{whole}>", media_type="application/xml", headers=_AN_HOUR)


def _open_data(office: Office, origin: str) -> Iterator[bytes]:
    """A line that says what this is and under which licence, then a line for each offer."""
    head = {
        "type": "about",
        "title": "Angebote der Geschäfte / offers of the shops",
        "license": office.settings.licence,
        "source": origin,
        "made_at": office.clock(),
        "documentation": f"{origin}/open-data",
    }
    yield to_json(head) + b"\n"
    for page in _pages(office):
        lines = []
        for shown in page:
            public = catalogue.as_public_offer(shown, origin)
            lines.append(b'{"type":"offer",' + public.model_dump_json(exclude_none=True).encode()[1:] + b"\n")
        yield b"".join(lines)


def _inventory(office: Office) -> Iterator[bytes]:
    """Google's local product inventory: one line for each piece of goods and shop, the price with its currency.

    https://support.google.com/merchants/answer/3061342 names the columns.
    """
    yield "\t".join(_INVENTORY).encode() + b"\n"
    for page in _pages(office):
        yield b"".join(_stock(shown) for shown in page if (shown.told["kind"] or "goods") == "goods")


def _stock(shown: Shown) -> bytes:
    stock = "out_of_stock" if shown.left < 1 else "limited_availability" if shown.left < 3 else "in_stock"
    cells = (
        shown.shop.slug,
        str(shown.offer.id),
        str(shown.left),
        f"{euros(shown.told['price'])} EUR",
        stock,
        "reserve",
        "same day",
    )
    return "\t".join(cells).encode() + b"\n"


def _pages(office: Office) -> Iterator[tuple[Shown, ...]]:
    after: UUID | None = None
    while page := catalogue.page_for_feeds(office, after, _AT_ONCE):
        yield page
        after = page[-1].offer.id
