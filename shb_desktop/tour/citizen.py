"""A citizen with a browser and nothing else: reads the storefront's pages, fills in its forms, follows its links."""

import re
import urllib.request
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from urllib.parse import urlencode, urljoin

from prima.contract.codes import ALPHABET, PICKUP_LENGTH

_DEADLINE_SECONDS = 10.0
_CODE = re.compile(rf"(?<![A-Z0-9])[{ALPHABET}]{{{PICKUP_LENGTH}}}(?![A-Z0-9])")
_TYPED = ("text", "search", "email", "tel", "number")


@dataclass(slots=True)
class Form:
    """A form as a browser sees it: where it goes, and what it would send untouched."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    typed: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Seen:
    """A page: its address, its heading, its links with their words, its forms and its text."""

    url: str
    links: list[tuple[str, str]] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    text: str = ""
    heading: str = ""


class Citizen:
    """One person. Raises URLError when the city cannot be reached."""

    def __init__(self, storefront: str) -> None:
        self._storefront = storefront
        self._browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self._browser.addheaders = [("Accept-Language", "de"), ("User-Agent", "Mozilla/5.0 (tour)")]

    def find(self, name: str) -> str | None:
        """Search for an article; the address of its offer, or None."""
        start = self._get(self._storefront)
        form = next((form for form in start.forms if form.method == "get" and form.typed), None)
        if form is None:
            return None
        form.values[form.typed[0]] = name
        hits = self._get(f"{urljoin(start.url, form.action)}?{urlencode(form.values)}")
        return next((urljoin(hits.url, link) for link, words in hits.links if name in words), None)

    def reserve(self, offer: str, name: str) -> tuple[str, str] | None:
        """Fill in the offer's form; the secret status page and the pickup code on it, or None."""
        page = self._get(offer)
        form = next((form for form in page.forms if form.method == "post" and _asks_for_a_name(form)), None)
        if form is None:
            return None
        form.values[_asks_for_a_name(form)] = name
        done = self._post(urljoin(page.url, form.action), form.values)
        code = _CODE.search(done.text)
        return (done.url, code[0]) if code else None

    def heading(self, status: str) -> str:
        """What the status page says of the reservation: its heading."""
        return self._get(status).heading.strip()

    def _get(self, url: str) -> Seen:
        with self._browser.open(url, timeout=_DEADLINE_SECONDS) as answer:
            return _read(answer.geturl(), answer.read().decode())

    def _post(self, url: str, values: dict[str, str]) -> Seen:
        with self._browser.open(url, urlencode(values).encode(), timeout=_DEADLINE_SECONDS) as answer:
            return _read(answer.geturl(), answer.read().decode())


def _asks_for_a_name(form: Form) -> str:
    return next((field for field in form.typed if "name" in field), "")


def _read(url: str, html: str) -> Seen:
    reader = _Reader(url)
    reader.feed(html)
    return reader.seen


class _Reader(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.seen = Seen(url)
        self._link: list[str] | None = None
        self._in_heading = False
        self._choice = ""
        self._in_option = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "h1":
            self._in_heading = True
        elif tag == "a" and "href" in found:
            self._link = [found["href"], ""]
        elif tag == "form":
            self.seen.forms.append(Form(found.get("action", self.seen.url), found.get("method", "get").lower()))
        elif tag in ("input", "textarea") and self.seen.forms and "name" in found:
            self._field(found)
        elif tag == "select" and self.seen.forms:
            self._choice = found.get("name", "")
        elif tag == "option" and self._choice and self.seen.forms:
            # A browser sends the first choice when nobody picks another; its value counts, even an empty one.
            if "value" in found:
                self.seen.forms[-1].values.setdefault(self._choice, found["value"])
            self._in_option = "value" not in found

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link is not None:
            self.seen.links.append((self._link[0], " ".join(self._link[1].split())))
            self._link = None
        elif tag == "h1":
            self._in_heading = False
        elif tag == "select":
            self._choice, self._in_option = "", False

    def handle_data(self, data: str) -> None:
        self.seen.text += data
        if self._in_heading:
            self.seen.heading += data
        if self._link is not None:
            self._link[1] += data
        if self._choice and self._in_option and data.strip():
            self.seen.forms[-1].values.setdefault(self._choice, data.strip())

    def _field(self, found: dict[str, str]) -> None:
        form, kind = self.seen.forms[-1], found.get("type", "text")
        if kind in ("checkbox", "radio", "submit") and "checked" not in found:
            return
        form.values[found["name"]] = found.get("value", "")
        if kind in _TYPED:
            form.typed.append(found["name"])
