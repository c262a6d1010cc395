"""The line to the hub: requests out, checked answers or named errors in. The only file that knows requests."""

import gzip
import json
import secrets
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from ipaddress import ip_address
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies

from prima.contract import limits
from prima.contract.messages import (
    ImageAnswer,
    Message,
    PairAnswer,
    Ping,
    ProductFacts,
    PullAnswer,
    PushAnswer,
    RenewAnswer,
    SnapshotPage,
    TokenAnswer,
    WishesAnswer,
)
from shb_desktop import __version__
from shb_desktop.sync.errors import (
    BadAddress,
    HubFault,
    HubGone,
    HubUnreadable,
    PlainHttp,
    Portal,
    TlsFailed,
)
from shb_desktop.sync.line import Line
from shb_desktop.sync.replies import HTML, JSON, Reply, believed, refusal, unproven
from shb_desktop.sync.told import ToldPage

CONNECT_SECONDS = 10.0
DEADLINE_SECONDS = 30.0
"""For a whole request, from the name's look-up to the last byte of the answer."""

SLOWEST_BYTES_PER_SECOND = 16_000
"""A picture may take the deadline and what it takes at this speed."""

MAX_ANSWER_BYTES = 32 * 1024 * 1024
_CHUNK = 64 * 1024

Answer = TypeVar("Answer", bound=Message)


def checked_origin(url: str) -> str:
    """`scheme://host[:port]` of a hub's address. Raises BadAddress, PlainHttp (plain only on this computer)."""
    text = url.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise BadAddress from problem
    if not host or parts.scheme not in ("http", "https") or parts.username or any(c.isspace() for c in text):
        raise BadAddress
    if parts.scheme == "http" and not _loopback(host):
        raise PlainHttp
    named = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{named}" + (f":{port}" if port else "")


class Hub:
    """One hub as one till sees it. One request at a time; `cut()` from any thread ends the one in flight.

    Every method raises the errors of `shb_desktop.sync.errors` and nothing else.
    """

    def __init__(
        self,
        origin: str,
        token: str | None = None,
        *,
        deadline: float = DEADLINE_SECONDS,
        trust: Any | None = None,
    ) -> None:
        self._origin = checked_origin(origin)
        self._deadline = deadline
        self._line = Line()
        self._session = requests.Session()
        # No surprises from the surroundings: a .netrc would replace our token, REQUESTS_CA_BUNDLE the trust.
        self._session.trust_env = False
        self._session.proxies.update(get_environ_proxies(self._origin))
        self._session.mount("https://", _Adapter(self._line, trust or _system_trust()))
        self._session.mount("http://", _Adapter(self._line, None))
        self._session.headers.update({"User-Agent": f"shb-desktop/{__version__}", "Accept": JSON})
        # Plain http is this computer itself: there to pack costs more time than to send.
        self._packs = self._origin.startswith("https:")
        if not self._packs:
            self._session.headers["Accept-Encoding"] = "identity"
        if token is not None:
            self._session.headers["Authorization"] = f"Bearer {token}"

    def ping(self) -> Ping:
        """Is it the hub, and is it up? The nonce in the body must fit as well as the one in the header."""
        nonce = secrets.token_urlsafe(16)
        answer = self._ask("GET", "/ping", Ping, query={"nonce": nonce})
        if answer.nonce != nonce:
            raise Portal
        return answer

    def pair(self, code: str, device_name: str) -> PairAnswer:
        """Redeem a one-time pairing code."""
        body = json.dumps({"code": code, "device_name": device_name, "client": __version__}).encode()
        return self._ask("POST", "/pair", PairAnswer, body=body, expected=(200, 201))

    def roll(self) -> TokenAnswer:
        """A new token; the present one holds until the new one is used first."""
        return self._ask("POST", "/devices/roll", TokenAnswer, body=b"{}", expected=(200, 201))

    def renew(self) -> RenewAnswer:
        """A further identity beside the present one, for a book that was put back from a copy."""
        return self._ask("POST", "/devices/renew", RenewAnswer, body=b"{}", expected=(200, 201))

    def leave(self, device: str) -> None:
        """End a device of our own shop."""
        reply, nonce = self._exchange("DELETE", f"/devices/{device}")
        if reply.nonce != nonce or reply.status != 204:
            raise unproven(reply) if reply.nonce != nonce else refusal(reply)

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        """Send a picture under the hash of its bytes; twice does no harm."""
        kind = "image/png" if content.startswith(b"\x89PNG") else "image/jpeg"
        patience = len(content) / SLOWEST_BYTES_PER_SECOND
        return self._ask("PUT", f"/images/{sha256}", ImageAnswer, body=content, media_type=kind, patience=patience)

    def push(self, epoch: str, ops: Sequence[str]) -> PushAnswer:
        """Send operations (each a JSON object's text) in order."""
        body = f'{{"epoch":"{epoch}","ops":[{",".join(ops)}]}}'.encode()
        return self._ask("POST", "/sync/push", PushAnswer, body=body)

    def pull(self, cursor: int, wait: int) -> PullAnswer:
        """Events after `cursor`; the hub may wait up to `wait` seconds for one to come."""
        query = {"cursor": str(cursor), "wait": str(wait)}
        return self._ask("GET", "/sync/pull", ToldPage, query=query, patience=float(wait))

    def snapshot(self, after: str | None) -> SnapshotPage:
        """One page of all that the hub knows of the shop."""
        return self._ask("GET", "/sync/snapshot", SnapshotPage, query={"after": after} if after else {})

    def product(self, gtin: str) -> ProductFacts:
        """What shops of the city have published under a GTIN. Raises Refused ("not-found") where none has."""
        return self._ask("GET", f"/products/{gtin}", ProductFacts)

    def preview(self, fields: Mapping[str, Any]) -> str:
        """The page that citizens would see of an offer with these fields, as HTML."""
        body = json.dumps(dict(fields), ensure_ascii=False).encode()
        reply, nonce = self._exchange("POST", "/preview", body=body)
        if reply.nonce != nonce:
            raise unproven(reply)
        if reply.status != 200:
            raise refusal(reply)
        if reply.media_type != HTML:
            raise HubUnreadable
        return reply.body.decode("utf-8", errors="replace")

    def look_up(self, path: str, query: Mapping[str, str]) -> Reply:
        """One question to a host that is no hub; nothing proves its answer, and it is taken for a proposal at most."""
        return self._reply("GET", self._origin + path, {}, query, None, 0.0)

    def wishes(self) -> WishesAnswer:
        """What citizens searched and hardly anybody offers."""
        return self._ask("GET", "/wishes", WishesAnswer)

    def fetch(self, path: str, sink: Callable[[bytes], None], most: int) -> bool:
        """Hand a file of the hub to `sink` piece by piece; False when there is none.

        It is not believed to be anything: whoever asks holds it against a hash or a signature. No deadline for the
        whole, since a large file on a thin line takes its time; a line that is still for a deadline's length is cut.
        Raises HubUnreadable for more than `most` bytes, and what `sink` raises.
        """
        allowed = (min(CONNECT_SECONDS, self._deadline), self._deadline)
        try:
            with self._session.get(
                self._origin + path, timeout=allowed, allow_redirects=False, stream=True, headers={"Accept": "*/*"}
            ) as response:
                if response.status_code == 404:
                    return False
                if response.status_code != 200:
                    raise HubFault if response.status_code >= 500 else Portal
                size = 0
                for part in response.iter_content(_CHUNK):
                    size += len(part)
                    if size > most:
                        raise HubUnreadable
                    sink(part)
        except requests.exceptions.SSLError as problem:
            raise TlsFailed from problem
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError) as problem:
            raise HubGone from problem
        finally:
            self._line.tidy()
        return True

    def cut(self) -> None:
        """End the request in flight (its caller gets HubGone), and every later one."""
        self._line.close()

    def close(self) -> None:
        """Hang up."""
        self._line.close()
        self._session.close()
        self._line.tidy()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- one request --------------------------------------------------------------------------------------------------

    def _ask(
        self,
        method: str,
        path: str,
        shape: type[Answer],
        *,
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
        media_type: str = JSON,
        expected: tuple[int, ...] = (200,),
        patience: float = 0.0,
    ) -> Answer:
        reply, nonce = self._exchange(method, path, query, body, media_type, patience)
        return believed(reply, nonce, shape, expected)

    def _exchange(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
        media_type: str = JSON,
        patience: float = 0.0,
    ) -> tuple[Reply, str]:
        """What came back, and the nonce that it must bring."""
        nonce = secrets.token_urlsafe(16)
        headers = {limits.NONCE_HEADER: nonce}
        if body is not None:
            headers["Content-Type"] = media_type
            if self._packs and len(body) > limits.GZIP_FROM_BYTES and media_type == JSON:
                headers["Content-Encoding"] = "gzip"
                body = gzip.compress(body, 5, mtime=0)
        return self._reply(method, f"{self._origin}/{limits.API}{path}", headers, query, body, patience), nonce

    def _reply(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        query: Mapping[str, str] | None,
        body: bytes | None,
        patience: float,
    ) -> Reply:
        allowed = self._deadline + patience
        # A socket's timeout restarts with every byte; only a clock of our own ends a server that drips.
        guard = threading.Timer(allowed, self._line.cut)
        guard.daemon = True
        guard.start()
        until = time.monotonic() + allowed
        try:
            with self._session.request(
                method,
                url,
                params=query,
                data=body,
                headers=headers,
                timeout=(min(CONNECT_SECONDS, allowed), allowed),
                allow_redirects=False,
                stream=True,
            ) as response:
                return Reply(
                    response.status_code,
                    response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
                    response.headers.get(limits.NONCE_HEADER, ""),
                    _seconds(response.headers.get("Retry-After")),
                    _read(response, until),
                )
        except requests.exceptions.SSLError as problem:
            raise TlsFailed from problem
        except requests.exceptions.ContentDecodingError as problem:
            raise Portal from problem
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as problem:
            raise HubGone from problem
        finally:
            guard.cancel()
            self._line.tidy()


def _read(response: requests.Response, until: float) -> bytes:
    parts, size = [], 0
    for part in response.iter_content(_CHUNK):
        parts.append(part)
        size += len(part)
        if size > MAX_ANSWER_BYTES or time.monotonic() > until:
            raise HubGone
    return b"".join(parts)


def _seconds(text: str | None) -> float | None:
    """Retry-After in seconds (RFC 9110 §10.2.3); its date form is as good as no number."""
    try:
        return max(0.0, min(float(text), 3600.0)) if text else None
    except ValueError:
        return None


def _loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _system_trust() -> Any:
    import ssl

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Adapter(HTTPAdapter):
    """Requests' way to the socket, with our trust and a handle to cut it by."""

    def __init__(self, line: Line, trust: Any | None) -> None:
        self._line = line
        self._trust = trust
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        if self._trust is not None:
            kwargs["ssl_context"] = self._trust
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._line.pool_classes()

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if self._trust is not None:
            kwargs["ssl_context"] = self._trust
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = self._line.pool_classes()
        return manager

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        """Verified by the system's own trust alone; requests would add a bundle of its own."""
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = None
        conn.ca_cert_dir = None
