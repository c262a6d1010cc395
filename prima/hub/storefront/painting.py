"""Templates made ready for one language: what they say regardless of the request is worked out when they are compiled.

A page asks some hundred times for a word, an address or an icon that never changes; so it finds them in its text.
"""

from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, nodes, select_autoescape
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from prima.hub.storefront import shape, words
from prima.hub.storefront.narrowing import DISTANCES, PRICES
from prima.hub.storefront.offer_words import in_words
from prima.hub.storefront.words import Language

HERE = Path(__file__).parent
STATIC = HERE / "static"
_VERSION = sha256((STATIC / "style.css").read_bytes()).hexdigest()[:12]


class Brush:
    """Paints templates in one language. `explicit`: the address named it, and so does every link."""

    def __init__(self, language: Language, *, explicit: bool, zone: ZoneInfo) -> None:
        self._environment = _Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=select_autoescape(["html", "xml"]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals.update(
            lang=language, version=_VERSION, prices=PRICES, distances=DISTANCES,
            in_words=lambda shown: in_words(shown, language, zone),
            **_shapes(language, zone), **self._settled(language, explicit),
        )  # fmt: skip

    def paint(self, template: str, values: Mapping[str, Any]) -> str:
        """The page as HTML."""
        return self._template(template).render(values)

    def part(self, template: str, name: str, *told: object) -> Markup:
        """A part of a page: a macro and what it is told."""
        made: Markup = getattr(self._template(template).module, name)(*told)
        return made

    def _settled(self, language: Language, explicit: bool) -> dict[str, Callable[..., Any]]:
        """What depends on nothing but its arguments, and is looked up ahead where these are known."""

        def t(key: str, **filled: object) -> str:
            return words.word(key, language, **filled)

        def url(path: str, **query: str | None) -> str:
            told = {name: text for name, text in query.items() if text}
            if explicit:
                told.setdefault("lang", language)
            return f"{path}?{urlencode(told)}" if told else path

        @cache
        def icon(name: str) -> Markup:
            drawn: Any = self._template("icons.html").module
            return Markup(drawn.icon(name))  # noqa: S704 - our own template

        self._environment.settled = {"t": t, "url": url, "icon": icon}
        return self._environment.settled

    def _template(self, name: str) -> Template:
        return self._environment.get_template(name)


@cache
def brush_for(language: Language, *, explicit: bool, zone: ZoneInfo) -> Brush:
    """The one of this process: to compile the templates takes longer than to start a hub."""
    return Brush(language, explicit=explicit, zone=zone)


class _Environment(Environment):
    """Jinja's, which calls what is settled while it compiles."""

    settled: Mapping[str, Callable[..., Any]]

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        return super()._generate(_Ahead(self.settled).visit(source), name, filename, defer_init)


class _Ahead(NodeTransformer):
    """Puts the result in the place of a call whose arguments are known."""

    def __init__(self, settled: Mapping[str, Callable[..., Any]]) -> None:
        self._settled = settled

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - the visitor's own naming
        """`t("skip")` → `"Zum Inhalt springen"`"""
        node = self.generic_visit(node)  # type: ignore[assignment]
        if not isinstance(node.node, nodes.Name) or node.node.name not in self._settled:
            return node
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            return node
        try:
            told = [one.as_const() for one in node.args]
            named = {one.key: one.value.as_const() for one in node.kwargs}
        except nodes.Impossible:
            return node
        return nodes.Const(self._settled[node.node.name](*told, **named), lineno=node.lineno)


def _shapes(language: Language, zone: ZoneInfo) -> dict[str, Callable[..., Any]]:
    """Numbers and times as the language writes them."""
    return {
        "price": lambda cents: shape.price(cents, language),
        "distance": lambda metres: shape.distance(metres, language),
        "span": lambda starts, ends: shape.span(starts, ends, language, zone),
        "date": lambda instant: shape.date(instant, language, zone),
        "weekday": lambda number: words.weekday(number, language),
        "moment": lambda instant: shape.moment(instant, language, zone),
        "hours": lambda opening: shape.hours(opening, language),
    }
