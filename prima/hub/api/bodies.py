"""Request bodies before anything reads them: the right format, unpacked, and never larger than allowed."""

import asyncio
import zlib
from collections.abc import Mapping

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from prima.contract.limits import MAX_PUSH_BYTES
from prima.hub.api.problems import problem_answer
from prima.hub.errors import Refusal

_SMALL = 32 * 1024
_CAPS: Mapping[str, int] = {"/v1/sync/push": MAX_PUSH_BYTES}
_IMAGES = "/v1/images/"
SLOWEST_BYTES_PER_SECOND = 10_000
MAX_IMAGE_BYTES = 8 * 1024 * 1024
_GZIP = 16 + zlib.MAX_WBITS


class Bodies:
    """ASGI middleware for the API: JSON (or an image) of bounded size, gzip unpacked with the bound after unpacking."""

    def __init__(self, app: ASGIApp, patience: float = 60.0) -> None:
        self._app = app
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on with its whole body, or refuse it."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._allowed(scope)):
                body = await _body(scope, receive)
        except TimeoutError:
            # Whoever drips is told so and let go; the rest of the body is not waited for.
            slow = problem_or_plain(scope, Refusal("invalid", detail="body"))
            await slow(scope, receive, _and_close(send))
            return
        except Refusal as refusal:
            await problem_or_plain(scope, refusal)(scope, receive, send)
            return
        if body is None:  # the client has gone
            return
        whole: Message = {"type": "http.request", "body": body, "more_body": False}
        given = False

        async def again() -> Message:
            nonlocal given
            if given:
                return await receive()
            given = True
            return whole

        plain = b"content-encoding" not in dict(scope["headers"])
        await self._app(scope if plain else _unpacked(scope, len(body)), again, send)

    def _allowed(self, scope: Scope) -> float:
        """Seconds from the head of a request to the last byte of its body; a picture may come over a slow line."""
        length = dict(scope["headers"]).get(b"content-length", b"")
        return self._patience + (
            min(int(length), MAX_IMAGE_BYTES) / SLOWEST_BYTES_PER_SECOND if length.isdigit() else 0
        )


def _and_close(send: Send) -> Send:
    async def closing(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], (b"connection", b"close")]}
        await send(message)

    return closing


def problem_or_plain(scope: Scope, refusal: Refusal) -> ASGIApp:
    """The answer to a body that is not taken."""
    return problem_answer(Request(scope), refusal)


async def _body(scope: Scope, receive: Receive) -> bytes | None:
    headers: dict[bytes, bytes] = dict(scope["headers"])
    path = scope["path"]
    cap = MAX_IMAGE_BYTES if path.startswith(_IMAGES) else _CAPS.get(path, _SMALL)
    coding = headers.get(b"content-encoding", b"identity").strip().lower()
    if coding not in (b"identity", b"gzip"):
        raise Refusal("media-type")
    length = headers.get(b"content-length", b"")
    if length.isdigit() and int(length) > cap:
        raise Refusal("too-large")
    raw = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        raw += message.get("body", b"")
        if len(raw) > cap:
            raise Refusal("too-large")
        if not message.get("more_body", False):
            break
    body = bytes(raw) if coding == b"identity" else _gunzip(bytes(raw), cap)
    if body and path.startswith("/v1/") and not path.startswith(_IMAGES):
        kind = headers.get(b"content-type", b"").partition(b";")[0].strip().lower()
        if kind != b"application/json" and not kind.endswith(b"+json"):
            raise Refusal("media-type")
    return body


def _gunzip(raw: bytes, cap: int) -> bytes:
    """Unpack no further than the bound, so that a small bomb stays small."""
    unpacker = zlib.decompressobj(_GZIP)
    try:
        body = unpacker.decompress(raw, cap + 1)
    except zlib.error:
        raise Refusal("invalid", detail="Content-Encoding") from None
    if len(body) > cap or unpacker.unconsumed_tail:
        raise Refusal("too-large")
    if not unpacker.eof or unpacker.unused_data:
        raise Refusal("invalid", detail="Content-Encoding")
    return body


def _unpacked(scope: Scope, length: int) -> Scope:
    dropped = (b"content-encoding", b"content-length", b"transfer-encoding")
    headers = [(name, value) for name, value in scope["headers"] if name not in dropped]
    return {**scope, "headers": [*headers, (b"content-length", str(length).encode())]}
