"""Answers with pages: the citizen's language, the frame around a page, and the headers that every page carries."""

from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Annotated, Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

import segno
from fastapi import Depends
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from prima.contract.codes import PICKUP_PREFIX
from prima.hub.errors import Refusal
from prima.hub.services.office import Office
from prima.hub.storage import shops
from prima.hub.storage.shops import Shop
from prima.hub.storefront import city as city_texts
from prima.hub.storefront import words
from prima.hub.storefront.door import Door
from prima.hub.storefront.moulds import safe_json
from prima.hub.storefront.painting import HERE, STATIC, brush_for

__all__ = ["HERE", "STATIC", "Face", "Pages", "Seen", "Tongue", "headers", "json_ld", "qr", "tongue"]

_HEADERS: Mapping[str, str] = {
    # Nothing but our own stylesheet, pictures and forms; JSON-LD is data and is not run.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Vary": "Accept-Language",
}


class Face(NamedTuple):
    """How a page turns to a citizen: in which language, whether the address named it, and what it is in the others."""

    language: words.Language
    explicit: bool
    others: tuple[tuple[words.Language, str, str], ...]


class Pages:
    """One per app; the templates are compiled once a process for each language."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._brushes = {
            (language, explicit): brush_for(language, explicit=explicit, zone=office.zone)
            for language in words.LANGUAGES
            for explicit in (False, True)
        }

    def page(
        self, request: Request, template: str, status: int = 200, *, secret: bool = False, here: str = "", **values: Any
    ) -> Response:
        """A page in the citizen's language. `secret` pages are kept by no cache and no search engine."""
        with self._office.database.read() as connection:
            city = shops.the_city(connection).name
        face = self.face(request)
        html = self.html(template, face, city, here=here, noindex=secret or status >= 400, **values)
        told = headers(face.language, stored=not secret and status < 400)
        if secret:
            told["X-Robots-Tag"] = "noindex"
        elif status == 200:
            told["ETag"] = etag(html.encode())
            if told["ETag"] in request.headers.get("if-none-match", ""):
                return Response(status_code=304, headers=told)
        return HTMLResponse(html, status, told)

    def html(
        self, template: str, face: Face, city: str, *, here: str = "", noindex: bool = False, **values: Any
    ) -> str:
        """A page as text."""
        frame = {
            "languages": face.others,
            "city": city,
            "own_pages": self.own_pages(face.language),
            "here": here,
            "noindex": noindex,
            "base": "",
        }
        return self._brushes[face.language, face.explicit].paint(template, frame | values)

    def of_shop(
        self, language: words.Language, explicit: bool, shop: Shop, door: Door | None, day: int
    ) -> tuple[Markup, Markup]:
        """What stands of a shop beside each of its offers, and the same in a line; `day` is the weekday."""
        brush = self._brushes[language, explicit]
        return brush.part("parts.html", "shop_box", shop, door, day), brush.part("parts.html", "shop_line", shop, door)

    def own_pages(self, language: words.Language) -> tuple[tuple[str, str], ...]:
        """(name, heading) of the city's own texts."""
        return city_texts.titles(self._office.settings.legal, language)

    def problem(self, request: Request, refusal: Refusal) -> Response:
        """A refusal as a page."""
        language = self.language(request)
        status = refusal.problem.status
        wait = status in (429, 503)
        answer = self.page(
            request,
            "problem.html",
            status,
            title=words.problem_word(refusal.problem.code, language),
            hint=words.word("problem_wait" if wait else "problem_lost" if status == 404 else "problem_hint", language),
        )
        if wait:
            answer.headers["Retry-After"] = str(refusal.retry_after or 60)
        return answer

    def face(self, request: Request) -> Face:
        """How this request's page is to turn to the citizen."""
        path: str = request.scope["path"]
        if request.method not in ("GET", "HEAD"):
            path = path.rpartition("/")[0]
        # Quoted and behind one slash: "/\\elsewhere" and "//elsewhere" lead browsers to another site.
        path = "/" + quote(path.lstrip("/"))
        return face(path, request.scope.get("query_string", b""), request.headers.get("accept-language", ""))

    def language(self, request: Request) -> words.Language:
        """The citizen's language."""
        return words.chosen(request.query_params.get("lang"), request.headers.get("accept-language", ""))


async def pages_of(request: Request) -> Pages:
    """The pages of the app that is asked."""
    found: Pages = request.app.state.pages
    return found


Seen = Annotated[Pages, Depends(pages_of)]


def face(path: str, query: bytes, languages: str) -> Face:
    """How the page at a path of ours turns to a citizen whose browser names these languages."""
    return tongue(query, languages).at(path)


class Tongue(NamedTuple):
    """A Face before it is known at which path; `others` name the address's query only."""

    language: words.Language
    explicit: bool
    others: tuple[tuple[words.Language, str, str], ...]

    def at(self, path: str) -> Face:
        """The face of the page there."""
        return Face(self.language, self.explicit, tuple([(one, name, path + told) for one, name, told in self.others]))


@lru_cache(maxsize=4096)
def tongue(query: bytes, languages: str) -> Tongue:
    """In which language a page speaks to a citizen whose browser names these."""
    asked = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    named = dict(asked).get("lang")
    language = words.chosen(named, languages)
    kept = [(name, text) for name, text in asked if name != "lang"]
    others = tuple((one, words.NAMES[one], "?" + urlencode([*kept, ("lang", one)])) for one in words.LANGUAGES)
    return Tongue(language, named == language, others)


def headers(language: words.Language, *, stored: bool) -> dict[str, str]:
    """What every page says of itself; `stored`: a browser may keep it and ask whether it still holds."""
    return {**_HEADERS, "Content-Language": language, "Cache-Control": "no-cache" if stored else "no-store"}


def etag(page: bytes) -> str:
    """Weak (RFC 9110 §8.8.1): the same page may go out packed or not."""
    return f'W/"{sha256(page).hexdigest()[:24]}"'


def qr(code: str) -> Markup:
    """The pickup code as an inline SVG; what it says stays the same on every keyboard layout of a scanner."""
    symbol = segno.make(f"{PICKUP_PREFIX}{code}", error="m", micro=False)
    return Markup(symbol.svg_inline(scale=4, border=4, omitsize=True, svgclass="qr", lineclass=None))  # noqa: S704


def json_ld(value: Any) -> Markup:
    """Data for search engines inside a page; nothing in it can end the element."""
    return Markup(safe_json(value).decode())  # noqa: S704
