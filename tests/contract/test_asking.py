"""What a person asks of the city, and of Open Food Facts where it was allowed: real servers on loopback, all noted."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from prima.hub.embedded import EmbeddedHub
from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.known_facts import KnownFacts, Source, missing
from shb_desktop.services import catalogue, preferences, publishing, telling
from shb_desktop.services.preferences import YES, Choice
from shb_desktop.sync import asking
from shb_desktop.sync.errors import HubGone, NotPaired, SyncError
from shb_desktop.sync.open_food_facts import FactsAway
from tests.contract.conftest import Till
from tests.shop import ean, name_maker, picture, put

GTIN = "0" + ean(1)


@contextmanager
def food_facts(status: int, body: bytes) -> Iterator[tuple[str, list[str]]]:
    """A server that answers like the data base, and the requests that it got."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.path} {self.headers['User-Agent']} {self.headers.get('Authorization', '-')}")
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def product(**fields: object) -> bytes:
    return json.dumps({"code": ean(1), "status": 1, "product": fields}).encode()


def allow(till: Till) -> None:
    preferences.choose(till.book, Choice.PRODUCT_FACTS, YES)


def noted(till: Till) -> list[tuple[str, str]]:
    return [(told.kind, dict(told.facts).get("Adresse", "")) for told in telling.told(till.book)]


def test_the_city_knows_what_another_shop_has_published(
    till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till]
) -> None:
    publishing.publish(till.book, put(till.book, 1, "Apfelsaft naturtrüb 1 l").id)
    till.sync()
    other = new_till("other")
    other.pair(hub, hub.add_shop("Feinkost am Dom"))
    found = asking.known_facts(other.book, other.home, GTIN)
    assert found is not None
    assert (found.source, found.name, found.category) == (Source.CITY, "Apfelsaft naturtrüb 1 l", "Getränke")
    assert noted(other)[0] == ("facts.look_up", hub.url)
    assert asking.known_facts(other.book, other.home, "0" + ean(2)) is None


def test_nobody_else_is_asked_unless_the_owner_allowed_it(till: Till) -> None:
    with food_facts(200, product(product_name="Apfelsaft")) as (origin, asked):
        assert asking.known_facts(till.book, till.home, GTIN, origin) is None
        assert asked == []
        allow(till)
        found = asking.known_facts(till.book, till.home, GTIN, origin)
    assert found == KnownFacts(Source.OPEN_FOOD_FACTS, "Apfelsaft")
    ((request),) = asked
    assert request.startswith(f"/api/v2/product/{ean(1)}.json?fields=")
    assert request.endswith(" -")  # the token of the city stays with the city
    assert ("facts.look_up", origin) in noted(till)


def test_a_shop_without_a_city_may_ask_the_data_base(new_till: Callable[[str], Till]) -> None:
    alone = new_till("alone")
    assert asking.known_facts(alone.book, alone.home, GTIN) is None
    allow(alone)
    body = product(product_name_de="APFELSAFT  NATURTRÜB", brands="Aalbach, Hofgut", quantity="1 l", categories="x")
    with food_facts(200, body) as (origin, _):
        found = asking.known_facts(alone.book, alone.home, GTIN, origin)
    assert found == KnownFacts(Source.OPEN_FOOD_FACTS, "Apfelsaft Naturtrüb 1 l", "Aalbach")


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b""), (302, b""), (200, b"<html>"), (200, b"[" * 200_000), (200, b"x" * 300_000)],
)
def test_an_answer_that_is_none_is_said(new_till: Callable[[str], Till], status: int, body: bytes) -> None:
    alone = new_till("alone")
    allow(alone)
    with food_facts(status, body) as (origin, _), pytest.raises(FactsAway):
        asking.known_facts(alone.book, alone.home, GTIN, origin)


@pytest.mark.parametrize(("status", "body"), [(404, b"{}"), (200, b'{"status":0}'), (200, product(brands="x"))])
def test_what_nobody_knows_is_nothing(new_till: Callable[[str], Till], status: int, body: bytes) -> None:
    alone = new_till("alone")
    allow(alone)
    with food_facts(status, body) as (origin, _):
        assert asking.known_facts(alone.book, alone.home, GTIN, origin) is None


def test_a_dead_city_keeps_nobody_from_asking_further(till: Till, hub: EmbeddedHub) -> None:
    hub.stop()
    with pytest.raises(SyncError):
        asking.known_facts(till.book, till.home, GTIN)
    allow(till)
    with food_facts(200, product(product_name="Apfelsaft")) as (origin, _):
        assert asking.known_facts(till.book, till.home, GTIN, origin) is not None


def test_only_what_is_empty_is_taken_over() -> None:
    facts = KnownFacts(Source.CITY, "Apfelsaft", "Aalbach", "Getränke", "Von Streuobstwiesen.")
    assert missing(ArticleDraft("Mein Saft", category=" "), facts) == {
        "brand": "Aalbach",
        "category": "Getränke",
        "description": "Von Streuobstwiesen.",
    }


def test_the_preview_is_the_storefront_s_own_page_with_the_picture(till: Till, hub: EmbeddedHub) -> None:
    draft = ArticleDraft("Lesebuch & Co", price=1_999, vat=7, barcodes=(Barcode("09783161484100"),), stock=3_000)
    article = name_maker(till.book, catalogue.add(till.book, draft))
    page = asking.preview(till.book, till.home, article.id)
    assert "Lesebuch &amp; Co" in page
    assert article.image in page
    assert "Verlag Am Kanal" in page
    assert hub.url in page
    assert [kind for kind, _ in noted(till)][:2] == ["offer.preview", "image.put"]
    asking.preview(till.book, till.home, article.id)
    assert [kind for kind, _ in noted(till)].count("image.put") == 1
    assert len(picture()) > 0


def test_a_preview_without_a_city_says_so(till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till]) -> None:
    alone = new_till("alone")
    with pytest.raises(NotPaired):
        asking.preview(alone.book, alone.home, put(alone.book, 1).id)
    hub.stop()
    with pytest.raises(HubGone):
        asking.preview(till.book, till.home, put(till.book, 1).id)
