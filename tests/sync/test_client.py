"""The line believes nobody who is not the hub, and every failure has a name and words."""

import json
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from uuid import uuid4

import pytest

from shb_desktop.sync.client import Hub, checked_origin
from shb_desktop.sync.errors import (
    BadAddress,
    EpochChanged,
    Gap,
    HubFault,
    HubGone,
    HubUnreadable,
    PlainHttp,
    Portal,
    Quarantined,
    Refused,
    Revoked,
    SyncError,
    Throttled,
    TlsFailed,
    Unauthorised,
)
from tests.sync.scripted import Answer, Asked, as_json, http, scripted_hub

EPOCH = str(uuid4())
PULLED = {"epoch": EPOCH, "now": 5, "last_n": 0, "cursor": 7, "events": [], "field_of_the_future": 1}


def problem(asked: Asked, code: str, status: int, **extra: object) -> bytes:
    body = {"type": f"urn:prima:problem:{code}", "status": status, "title": "Titel.", "hint": "Hinweis."}
    return as_json(asked, body | extra, status)


def test_an_answer_of_the_hub_is_believed() -> None:
    with scripted_hub(lambda asked: as_json(asked, PULLED)) as there, Hub(there.url, "secret") as hub:
        assert hub.pull(3, 0).cursor == 7
    assert there.asked[0].path == "/v1/sync/pull?cursor=3&wait=0"
    assert there.asked[0].headers["authorization"] == "Bearer secret"


NOT_THE_HUB: dict[str, tuple[Callable[[Asked], Answer], type[SyncError]]] = {
    "a sign-in page": (lambda a: http(200, b"<html>WLAN</html>", "text/html"), Portal),
    "a redirect": (lambda a: http(302, Location="http://10.0.0.1/login"), Portal),
    "a redirect with the nonce": (lambda a: http(307, nonce=a.nonce, Location="/elsewhere"), Portal),
    "network authentication required": (lambda a: http(511, b"<html/>", "text/html"), Portal),
    "the same without a word": (lambda a: http(511, b"", ""), Portal),
    "the wrong nonce": (lambda a: http(200, json.dumps(PULLED).encode(), nonce="another"), Portal),
    "no nonce": (lambda a: http(200, json.dumps(PULLED).encode()), Portal),
    "html with the nonce": (lambda a: http(200, b"<html/>", "text/html", a.nonce), HubUnreadable),
    "truncated json": (lambda a: http(200, json.dumps(PULLED).encode()[:-9], nonce=a.nonce), HubUnreadable),
    "another schema": (lambda a: as_json(a, PULLED | {"cursor": "seven"}), HubUnreadable),
    "a cut body": (lambda a: as_json(a, PULLED)[:-9], HubGone),
    "a cut header": (lambda a: b"HTTP/1.1 200 O", HubGone),
    "nothing": (lambda a: b"", HubGone),
    "noise": (lambda a: b"\x00\xff\x00\xffnoise\r\n\r\n", HubGone),
    "broken gzip": (lambda a: http(200, b"no gzip", nonce=a.nonce, Content_Encoding="gzip"), Portal),
    "a fault": (lambda a: problem(a, "unavailable", 500), HubFault),
    "a front server's fault": (lambda a: http(502, b"<html/>", "text/html"), HubFault),
    "an unknown access": (lambda a: problem(a, "unauthorised", 401), Unauthorised),
    "a revoked access": (lambda a: problem(a, "revoked", 401), Revoked),
    "a clone": (lambda a: problem(a, "quarantined", 409), Quarantined),
    "any refusal": (lambda a: problem(a, "too-large", 413), Refused),
    "a refusal in html": (lambda a: http(404, b"<html/>", "text/html", a.nonce), HubUnreadable),
    "a portal's refusal": (lambda a: http(403, b"<html/>", "text/html"), Portal),
}


@pytest.mark.parametrize("what", NOT_THE_HUB)
def test_what_is_not_the_hubs_answer_has_a_name(what: str) -> None:
    script, error = NOT_THE_HUB[what]
    with scripted_hub(script) as there, Hub(there.url) as hub, pytest.raises(error) as found:
        hub.pull(0, 0)
    assert type(found.value) is error
    assert found.value.title
    assert found.value.hint


def test_a_redirect_is_not_followed() -> None:
    with scripted_hub(lambda asked: http(302, Location="/v1/elsewhere")) as there, Hub(there.url) as hub:
        with pytest.raises(Portal):
            hub.pull(0, 0)
        assert len(there.asked) == 1


@pytest.mark.parametrize(("status", "header", "seconds"), [(429, "7", 7.0), (503, "120", 120.0), (429, "soon", None)])
def test_the_hub_may_ask_for_patience(status: int, header: str, seconds: float | None) -> None:
    def script(asked: Asked) -> bytes:
        body = {"type": "urn:prima:problem:too-many", "status": status, "title": "Zu viele."}
        return as_json(asked, body, status, Retry_After=header)

    with scripted_hub(script) as there, Hub(there.url) as hub, pytest.raises(Throttled) as found:
        hub.pull(0, 0)
    assert found.value.retry_after == seconds


def test_a_new_epoch_and_a_gap_carry_what_the_hub_remembers() -> None:
    with scripted_hub(lambda a: problem(a, "epoch", 409, epoch=EPOCH, last_n=4)) as there, Hub(there.url) as hub:
        with pytest.raises(EpochChanged) as change:
            hub.push(EPOCH, [])
        assert (change.value.epoch, change.value.last_n) == (EPOCH, 4)
    with scripted_hub(lambda a: problem(a, "gap", 409, last_n=2)) as there, Hub(there.url) as hub:
        with pytest.raises(Gap) as gap:
            hub.push(EPOCH, [])
        assert gap.value.last_n == 2


def test_nobody_listening_is_a_hub_that_is_gone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with Hub(f"http://127.0.0.1:{port}") as hub, pytest.raises(HubGone):
        hub.ping()


def test_an_unknown_name_is_a_hub_that_is_gone() -> None:
    with Hub("https://prima.invalid") as hub, pytest.raises(HubGone):
        hub.ping()


DRIPS: dict[str, Callable[[Asked], Answer]] = {
    "silence": lambda a: [60.0],
    "a dripping header": lambda a: [part for _ in range(600) for part in (b"H", 0.1)],
    "a dripping body": lambda a: [as_json(a, PULLED)[:-40], *(part for _ in range(600) for part in (0.1, b" "))],
}


@pytest.mark.parametrize("how", DRIPS)
def test_a_whole_request_has_one_deadline(how: str) -> None:
    with scripted_hub(DRIPS[how]) as there, Hub(there.url, deadline=0.4) as hub:
        began = time.monotonic()
        with pytest.raises(HubGone):
            hub.pull(0, 0)
        assert time.monotonic() - began < 30.0


def test_a_long_poll_is_cut_at_once_from_another_thread() -> None:
    with scripted_hub(lambda asked: [20.0]) as there, Hub(there.url) as hub:
        threading.Timer(0.2, hub.cut).start()
        began = time.monotonic()
        with pytest.raises(HubGone):
            hub.pull(0, 25)
        assert time.monotonic() - began < 10.0
        with pytest.raises(HubGone):
            hub.pull(0, 25)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://prima.bocholt.example/", "https://prima.bocholt.example"),
        ("prima.bocholt.example", "https://prima.bocholt.example"),
        (" https://prima.example:8443/v1/ping?x=1 ", "https://prima.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_becomes_an_origin(text: str, origin: str) -> None:
    assert checked_origin(text) == origin


@pytest.mark.parametrize("text", ["", "ftp://prima.example", "https://", "https://a b", "https://u:p@prima.example"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadAddress):
        checked_origin(text)


@pytest.mark.parametrize("text", ["http://prima.example", "http://192.168.1.4:80", "http://127.0.0.1.prima.example"])
def test_plain_http_leads_nowhere_but_to_this_computer(text: str) -> None:
    with pytest.raises(PlainHttp):
        checked_origin(text)


def test_the_status_needs_no_network_library() -> None:
    """The window shows the pill before anything slow is imported."""
    code = (
        "import sys; import shb_desktop.sync.status;"
        "print([m for m in ('requests','pydantic','sqlalchemy','keyring') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


# -- TLS --------------------------------------------------------------------------------------------------------------

trustme = pytest.importorskip("trustme")
_PUSHED = {"epoch": EPOCH, "now": 5, "last_n": 0, "results": []}


def _server(ca: object, host: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(host).configure_cert(context)  # type: ignore[attr-defined]
    return context


def _trusting(ca: object) -> ssl.SSLContext:
    context = ssl.create_default_context()
    ca.configure_trust(context)  # type: ignore[attr-defined]
    return context


def test_a_large_push_is_compressed_and_a_small_one_is_not() -> None:
    ca = trustme.CA()
    tls = _server(ca, "127.0.0.1")
    with scripted_hub(lambda asked: as_json(asked, _PUSHED), tls) as there, Hub(there.url, trust=_trusting(ca)) as hub:
        hub.push(EPOCH, ['{"n":1}'])
        hub.push(EPOCH, [json.dumps({"n": 1, "text": "ü" * 2000})])
    assert "content-encoding" not in there.asked[0].headers
    assert there.asked[1].headers["content-encoding"] == "gzip"
    assert there.asked[1].json["ops"][0]["text"] == "ü" * 2000


def test_on_this_computer_nothing_is_packed() -> None:
    with scripted_hub(lambda asked: as_json(asked, _PUSHED)) as there, Hub(there.url) as hub:
        hub.push(EPOCH, [json.dumps({"n": 1, "text": "ü" * 2000})])
    assert there.asked[0].headers["accept-encoding"] == "identity"
    assert there.asked[0].json["ops"][0]["text"] == "ü" * 2000
    assert "content-encoding" not in there.asked[0].headers


def test_a_certificate_that_fits_is_trusted() -> None:
    ca = trustme.CA()
    tls = _server(ca, "127.0.0.1")
    with scripted_hub(lambda asked: as_json(asked, PULLED), tls) as there, Hub(there.url, trust=_trusting(ca)) as hub:
        assert hub.pull(0, 0).cursor == 7


def test_an_unknown_authority_is_not_trusted() -> None:
    tls = _server(trustme.CA(), "127.0.0.1")
    with scripted_hub(lambda asked: as_json(asked, PULLED), tls) as there, Hub(there.url) as hub:
        with pytest.raises(TlsFailed):
            hub.pull(0, 0)
        assert there.asked == []


def test_a_certificate_for_another_host_is_not_trusted() -> None:
    ca = trustme.CA()
    tls = _server(ca, "other.example")
    with (
        scripted_hub(lambda asked: as_json(asked, PULLED), tls) as there,
        Hub(there.url, trust=_trusting(ca)) as hub,
        pytest.raises(TlsFailed),
    ):
        hub.pull(0, 0)


def test_an_expired_certificate_is_not_trusted() -> None:
    from datetime import UTC, datetime

    ca = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC)).configure_cert(context)
    with (
        scripted_hub(lambda asked: as_json(asked, PULLED), context) as there,
        Hub(there.url, trust=_trusting(ca)) as hub,
        pytest.raises(TlsFailed),
    ):
        hub.pull(0, 0)
