"""Answers whose head was written before, for any ASGI server or straight for the line."""

from functools import cache
from http import HTTPStatus
from typing import NamedTuple

from starlette.types import Receive, Scope, Send

from prima.hub.storefront.pages import headers
from prima.hub.storefront.words import Language

_VARY = "Accept-Language, Accept-Encoding"
_HTML = "text/html; charset=utf-8"

Header = tuple[bytes, bytes]


class Head(NamedTuple):
    """What an answer says of itself, but for what is another each time: as ASGI and as HTTP/1.1 write it."""

    status: int
    pairs: tuple[Header, ...]
    text: bytes


class Ready:
    """An answer whose head was written before. `tag` as in ETag; "" where nobody keeps it."""

    def __init__(self, head: Head, body: bytes, tag: str = "") -> None:
        self._head = head
        self._body = body
        self._tag = tag

    async def __call__(self, _: Scope, __: Receive, send: Send) -> None:
        """As ASGI sends it."""
        told = [*self._head.pairs]
        if self._tag:
            told.append((b"etag", self._tag.encode()))
        if self._head.status == 200:
            told.append((b"content-length", b"%d" % len(self._body)))
        await send({"type": "http.response.start", "status": self._head.status, "headers": told})
        await send({"type": "http.response.body", "body": self._body})

    def written(self, more: bytes) -> bytes:
        """As it goes over an HTTP/1.1 line; `more` are whole lines of its head."""
        tag = b"etag: %b\r\n" % self._tag.encode() if self._tag else b""
        length = b"content-length: %d\r\n\r\n" % len(self._body) if self._head.status == 200 else b"\r\n"
        return b"".join((self._head.text, more, tag, length, self._body))


@cache
def head(language: Language, packed: bool, *, stored: bool, status: HTTPStatus = HTTPStatus.OK) -> Head:
    """Of a page; `stored` as in `headers`."""
    told = headers(language, stored=stored) | {"Vary": _VARY}
    if status == HTTPStatus.OK:
        told |= {"Content-Type": _HTML} | ({"Content-Encoding": "gzip"} if packed else {})
    pairs = tuple((name.lower().encode(), text.encode("latin-1")) for name, text in told.items())
    first = f"HTTP/1.1 {status.value} {status.phrase}\r\n".encode()
    return Head(status.value, pairs, first + b"".join(b"%b: %b\r\n" % pair for pair in pairs))
