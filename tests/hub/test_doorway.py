"""The busiest pages go past uvicorn's way into the app, and nobody can tell but by the time."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Limits, Settings
from tests.hub.town import SHOP, Clock, Town, line_to

Answer = tuple[str, dict[str, str], bytes]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("doorway")
    address = str(folder / "hub.sqlite")
    if request.param == "postgresql":
        address = request.getfixturevalue("postgres").fresh()
    settings = Settings(address, expiry_seconds=3600)
    with EmbeddedHub(folder, clock=Clock(), settings=settings) as hub, line_to(hub.url) as http:
        yield Town(hub, Clock(), http)


@pytest.fixture
def past(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that were handed on to the app."""
    found: list[str] = []
    before = HttpToolsProtocol._start_asgi_task

    def start(self: HttpToolsProtocol, cycle: RequestResponseCycle, app: Any) -> None:
        found.append(cycle.scope["path"])
        before(self, cycle, app)

    monkeypatch.setattr(HttpToolsProtocol, "_start_asgi_task", start)
    return found


def said(town: Town, *requests: str) -> list[Answer]:
    """What a line that sends all of these at once is answered, in order."""
    host, _, port = town.hub.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), 20) as line, line.makefile("rb") as answers:
        line.sendall("".join(requests).encode())
        return [_read(answers) for _ in requests]


def _read(answers: BinaryIO) -> Answer:
    first = answers.readline().decode().strip()
    heads = {}
    while line := answers.readline().decode().strip():
        name, _, value = line.partition(": ")
        heads[name] = value
    return first, heads, answers.read(int(heads.get("content-length", 0)))


def get(path: str, *heads: str) -> str:
    return "\r\n".join([f"GET {path} HTTP/1.1", "Host: stadt.example", *heads, "", ""])


@pytest.mark.parametrize("path", ["/offers/{}", "/", "/shops"])
def test_a_page_is_the_same_by_either_way(town: Town, past: list[str], path: str) -> None:
    told = path.format(town.till(fields=SHOP).publish(0, title="Apfelsaft", price=329))
    said(town, get(told))  # the first counts categories
    past.clear()
    ((first, heads, page),) = said(town, get(told))
    assert past == []
    ((other_first, other_heads, other_page),) = said(town, get(told, "Connection: close"))
    assert past == [told]
    assert other_heads.pop("connection") == "close"
    assert heads.pop("date") is not None
    assert other_heads.pop("date") is not None
    assert (first, heads, page) == (other_first, other_heads, other_page)
    if "etag" in heads:
        ((status, known, nothing),) = said(town, get(told, f"If-None-Match: {heads['etag']}"))
        assert (status, known["etag"], nothing) == ("HTTP/1.1 304 Not Modified", heads["etag"], b"")


def test_many_requests_sent_at_once_are_answered_in_their_order(town: Town) -> None:
    till = town.till(fields=SHOP)
    offers = [till.publish(1, title=f"Knopf {number}", price=99) for number in range(6)]
    wishes = [get(f"/offers/{offer}") for offer in offers]
    answers = said(town, wishes[0], get("/v1/ping"), *wishes[1:3], get("/offers/nothing"), *wishes[3:])
    assert [first.split()[1] for first, _, _ in answers] == ["200", "200", "200", "200", "422", "200", "200", "200"]
    pages = [page.decode() for _, _, page in (answers[0], *answers[2:4], *answers[5:])]
    assert [f"<h1>Knopf {number}</h1>" in page for number, page in enumerate(pages)] == [True] * 6


def test_a_client_that_hangs_up_harms_nobody(town: Town) -> None:
    offer = town.till(fields=SHOP).publish(1, title="Knopf", price=99)
    host, _, port = town.hub.url.removeprefix("http://").partition(":")
    for _ in range(3):
        with socket.create_connection((host, int(port)), 20) as line:
            line.sendall(get(f"/offers/{offer}").encode())
    ((first, _, page),) = said(town, get(f"/offers/{offer}"))
    assert first == "HTTP/1.1 200 OK"
    assert page.endswith(b"</html>")


def test_limits_count_for_whom_the_server_before_us_names(tmp_path: Path, past: list[str]) -> None:
    settings = Settings(str(tmp_path / "hub.sqlite"), limits=Limits(reading="2 per minute"))
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        for address in ("192.0.2.1", "192.0.2.2"):
            told = [said(town, get("/shops", f"X-Forwarded-For: {address}"))[0][0].split()[1] for _ in range(3)]
            assert told == ["200", "200", "429"]
    assert past.count("/shops") == 2
