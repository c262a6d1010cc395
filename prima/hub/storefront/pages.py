"""Paints pages: the templates, the words of the citizen's language, and the headers that every page carries."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from prima.contract.codes import PICKUP_PREFIX
from prima.hub.errors import Refusal
from prima.hub.services.office import Office
from prima.hub.storage import shops
from prima.hub.storefront import city as city_texts
from prima.hub.storefront import shape, words
from prima.hub.storefront.narrowing import DISTANCES, PRICES

HERE = Path(__file__).parent
STATIC = HERE / "static"
_TINTS = 6
_HEADERS = {
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


class Pages:
    """One per app; the templates are compiled once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=select_autoescape(["html", "xml"]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._version = sha256((STATIC / "style.css").read_bytes()).hexdigest()[:12]

    def page(
        self, request: Request, template: str, status: int = 200, *, secret: bool = False, here: str = "", **values: Any
    ) -> Response:
        """A page in the citizen's language. `secret` pages are kept by no cache and no search engine."""
        language = self.language(request)
        explicit = request.query_params.get("lang") == language
        with self._office.database.read() as connection:
            city = shops.the_city(connection).name

        def url(path: str, **query: str | None) -> str:
            told = {name: text for name, text in query.items() if text}
            if explicit:
                told.setdefault("lang", language)
            return f"{path}?{urlencode(told)}" if told else path

        def t(key: str, **filled: object) -> str:
            return words.word(key, language, **filled)

        html = self._templates.get_template(template).render(
            t=t,
            url=url,
            lang=language,
            languages=[(one, words.NAMES[one], self._in_language(request, one)) for one in words.LANGUAGES],
            city=city,
            version=self._version,
            price=lambda cents: shape.price(cents, language),
            distance=lambda metres: shape.distance(metres, language),
            day=lambda text: shape.day(text, language),
            span=lambda starts, ends: shape.span(starts, ends, language, self._office.zone),
            date=lambda instant: shape.date(instant, language, self._office.zone),
            own_pages=city_texts.titles(self._office.settings.legal, language),
            percent_off=lambda percent: shape.percent_off(percent, language),
            moment=lambda instant: shape.moment(instant, language, self._office.zone),
            hours=lambda opening: shape.hours(opening, language),
            tint=tint,
            here=here,
            prices=PRICES,
            distances=DISTANCES,
            noindex=secret or status >= 400,
            **{"base": "", **values},
        )
        headers = dict(_HEADERS)
        headers["Content-Language"] = language
        headers["Cache-Control"] = "no-store" if secret or status >= 400 else "no-cache"
        if secret:
            headers["X-Robots-Tag"] = "noindex"
        elif status == 200:
            # Weak (RFC 9110 §8.8.1): the same page may go out packed or not.
            headers["ETag"] = f'W/"{sha256(html.encode()).hexdigest()[:24]}"'
            if headers["ETag"] in request.headers.get("if-none-match", ""):
                return Response(status_code=304, headers=headers)
        return HTMLResponse(html, status, headers)

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

    def language(self, request: Request) -> words.Language:
        """The citizen's language."""
        return words.chosen(request.query_params.get("lang"), request.headers.get("accept-language", ""))

    @staticmethod
    def _in_language(request: Request, language: str) -> str:
        kept = [(name, text) for name, text in request.query_params.multi_items() if name != "lang"]
        path = request.url.path if request.method == "GET" else request.url.path.rpartition("/")[0]
        return f"{path or '/'}?{urlencode([*kept, ('lang', language)])}"


def qr(code: str) -> Markup:
    """The pickup code as an inline SVG; what it says stays the same on every keyboard layout of a scanner."""
    symbol = segno.make(f"{PICKUP_PREFIX}{code}", error="m", micro=False)
    return Markup(symbol.svg_inline(scale=4, border=4, omitsize=True, svgclass="qr", lineclass=None))  # noqa: S704


def tint(text: str) -> int:
    """One of a few colours for an offer without a picture, the same every time."""
    return sha256(text.encode("utf-8", "surrogatepass")).digest()[0] % _TINTS


def json_ld(value: Any) -> Markup:
    """Data for search engines inside a page; nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return Markup(text)  # noqa: S704
