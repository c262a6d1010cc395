import gzip
import hashlib
import io
import json
import re
import socket
import zlib
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest
from PIL import Image

from prima.contract.limits import NONCE_HEADER
from prima.contract.messages import Ping, Problem, ProductFacts, PublicOffers
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import finding
from prima.hub.settings import Limits, Settings
from prima.hub.storefront import window
from tests.hub.cluster import Cluster
from tests.hub.town import Clock, Town, code_of, line_to

NONCE = {NONCE_HEADER: "n-123"}


def test_the_ping_proves_that_it_is_the_hub(town: Town, clock: Clock) -> None:
    answer = town.http.get("/v1/ping", params={"nonce": "abc"}, headers=NONCE)
    ping = Ping.model_validate_json(answer.content)
    assert (ping.nonce, ping.city, ping.now) == ("abc", "Bocholt", clock.now)
    assert answer.headers[NONCE_HEADER] == "n-123"
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("method", "path", "more", "status", "code"),
    [
        ("GET", "/v1/nowhere", {}, 404, "not-found"),
        ("GET", "/v1", {}, 404, "not-found"),
        ("PATCH", "/v1/pair", {"json": {}}, 405, "method"),
        ("GET", "/v1/public/offers/no-uuid", {}, 422, "invalid"),
        ("GET", "/v1/public/offers?after=nonsense", {}, 422, "invalid"),
        ("GET", "/v1/public/offers?q=" + "x" * 300, {}, 422, "invalid"),
        ("POST", "/v1/pair", {"json": {"code": 5}}, 422, "invalid"),
        ("POST", "/v1/pair", {"content": b"{", "headers": {"Content-Type": "application/json"}}, 422, "invalid"),
        ("POST", "/v1/pair", {"content": b"<pair/>", "headers": {"Content-Type": "text/xml"}}, 415, "media-type"),
        ("POST", "/v1/pair", {"content": b"{}"}, 415, "media-type"),
        ("POST", "/v1/pair", {"json": {}, "headers": {"Content-Encoding": "br"}}, 415, "media-type"),
        ("POST", "/v1/pair", {"json": {}, "headers": {"Content-Encoding": "gzip"}}, 422, "invalid"),
        ("POST", "/v1/pair", {"json": {"code": "x" * 40_000}}, 413, "too-large"),
        ("POST", "/v1/sync/push", {"json": {"ops": []}}, 401, "unauthorised"),
        ("GET", "/v1/products/09520000000011", {}, 401, "unauthorised"),
        ("GET", "/v1/sync/snapshot", {}, 401, "unauthorised"),
        ("DELETE", "/v1/devices/x", {}, 401, "unauthorised"),
    ],
)
def test_every_refusal_is_a_problem_with_the_nonce(
    town: Town, method: str, path: str, more: dict[str, Any], status: int, code: str
) -> None:
    headers = NONCE | more.get("headers", {})
    answer = town.http.request(method, path, **(more | {"headers": headers}))
    assert (answer.status_code, code_of(answer)) == (status, code)
    assert answer.headers[NONCE_HEADER] == "n-123"
    problem = Problem.model_validate_json(answer.content)
    assert problem.title
    assert problem.title_en
    assert problem.hint


def test_a_refusal_never_repeats_what_was_sent(town: Town) -> None:
    answer = town.http.post("/v1/pair", json={"code": ["geheim"], "device_name": "geheim" * 50})
    assert answer.status_code == 422
    assert "geheim" not in answer.text
    assert answer.json()["detail"] == "code, device_name"


def test_a_nul_in_an_address_is_nobodys_shop(town: Town) -> None:
    assert town.http.get("/shops/%00").status_code == 404
    assert town.http.get("/v1/public/offers?shop=%00").json()["offers"] == []


@pytest.mark.parametrize("path", ["/%5Celsewhere.example", "/%09/elsewhere.example", "/%2F%2Felsewhere.example/x"])
def test_no_address_makes_a_page_that_leads_to_another_site(town: Town, path: str) -> None:
    answer = town.http.get(path)
    links = [urljoin("https://prima.example/", link) for link in re.findall(r'href="([^"]*lang=[^"]*)"', answer.text)]
    assert answer.status_code == 404
    assert len(links) == 3
    assert all(link.startswith("https://prima.example/") for link in links)
    # As browsers read an address: backslashes are slashes, tabs are nothing (WHATWG URL §4.4).
    assert not re.search(r'href="/[\\\t/]', answer.text)


def test_a_body_without_end_is_cut_off(town: Town) -> None:
    answer = town.http.post(
        "/v1/pair", content=(b"x" * 10_000 for _ in range(50)), headers={"Content-Type": "application/json"}
    )
    assert code_of(answer) == "too-large"


def test_a_packed_bomb_is_not_unpacked(town: Town) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(100)) + packer.flush()
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    assert len(bomb) < 256 * 1024
    answer = town.http.post("/v1/sync/push", content=bomb, headers=headers)
    assert code_of(answer) == "too-large"


def test_no_answer_waits_for_the_client_to_confirm_its_head(tmp_path: Path) -> None:
    with EmbeddedHub(tmp_path) as hub:
        running = hub._server
        assert running is not None
        [listener] = running.servers[0].sockets
        assert listener.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_long_answer_comes_packed_and_a_short_one_does_not(town: Town) -> None:
    till = town.till()
    assert "content-encoding" not in town.http.get("/v1/ping").headers
    till.push(
        *(till.op("offer.put", offer=f"018f0000-0000-7000-8000-{n:012}", base_rev=0, fields={}) for n in range(20))
    )
    assert town.http.get("/v1/sync/pull", headers=till.headers).headers["content-encoding"] == "gzip"


def test_a_fault_of_ours_gives_nothing_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("inside")

    with EmbeddedHub(tmp_path) as hub, line_to(hub.url) as http:
        monkeypatch.setattr(finding, "find", broken)
        answer = http.get("/v1/public/offers", headers=NONCE)
        assert (answer.status_code, code_of(answer)) == (500, "fault")
        assert answer.headers[NONCE_HEADER] == "n-123"
        assert "inside" not in answer.text
        page = http.get("/?q=x")
        assert (page.status_code, "inside" in page.text) == (500, False)
        monkeypatch.setattr(window, "promised", broken)
        page = http.get(f"/offers/{Town(hub, Clock(), http).till().publish(1)}")
        assert (page.status_code, page.headers["connection"], "inside" in page.text) == (500, "close", False)


def test_a_database_that_is_gone_is_said_with_a_time_to_come_back(postgres: Cluster, tmp_path: Path) -> None:
    postgres.do("CREATE DATABASE vanishing TEMPLATE pattern")
    settings = Settings(postgres.address("vanishing"))
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        assert http.get("/v1/ping").status_code == 200
        postgres.do("DROP DATABASE vanishing WITH (FORCE)")
        answer = http.get("/v1/ping", headers=NONCE)
        assert (answer.status_code, code_of(answer)) == (503, "unavailable")
        assert int(answer.headers["retry-after"]) > 0
        assert answer.headers[NONCE_HEADER] == "n-123"


@pytest.mark.parametrize(
    ("limits", "calls"),
    [
        (Limits(reading="2 per hour"), ["/v1/public/offers"] * 3),
        (Limits(reading="2 per hour"), ["/", "/shops", "/v1/public/offers"]),
    ],
)
def test_too_many_requests_are_told_when_to_come_back(tmp_path: Path, limits: Limits, calls: list[str]) -> None:
    settings = Settings(str(tmp_path / "hub.sqlite"), limits=limits)
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        answers = [http.get(path) for path in calls]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert 0 < int(answers[-1].headers["retry-after"]) <= 3602


def test_reservations_are_counted_per_address_and_contact(tmp_path: Path) -> None:
    settings = Settings(str(tmp_path / "hub.sqlite"), limits=Limits(reserving="4 per hour", contact="1 per hour"))
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        offer = town.till().publish(9)
        asked = [
            town.ask_for(offer, contact=contact).status_code for contact in ("a@b.de", " A@B.DE", "c@d.de", "", "")
        ]
        assert asked == [201, 429, 201, 201, 429]


def test_citizens_find_offers_by_every_word_in_any_spelling(town: Town) -> None:
    first, second = town.till("Laden am Markt"), town.till("Bücherstube")
    first.publish(1, title="Äpfel Boskoop", brand="Hofgut", category="Obst", gtin="09520000000011")
    second.publish(1, title="Der Apfel im Garten", category="Bücher")
    second.publish(1, title="50%_Rabatt")

    def titles(query: str, **more: str) -> set[str]:
        answer = town.http.get("/v1/public/offers", params={"q": query, **more})
        return {str(offer.fields.title) for offer in PublicOffers.model_validate_json(answer.content).offers}

    # An umlaut or an ending more or less is the same word to whoever looks for it.
    assert titles("äpfel") == titles("apfel") == {"Äpfel Boskoop", "Der Apfel im Garten"}
    assert titles("aepfel HOFGUT") == titles("9520000000011") == {"Äpfel Boskoop"}
    assert titles("apfel bücher") == titles("apfel bücherstube") == {"Der Apfel im Garten"}
    assert titles("50%_rabatt") == titles("rabatt") == {"50%_Rabatt"}
    assert titles("xylophon") == titles("\0x") == set()
    assert len(titles("")) == 3
    assert titles("", shop="laden-am-markt") == {"Äpfel Boskoop"}


def test_offers_come_in_pages_each_once(town: Town, clock: Clock) -> None:
    till = town.till()
    for number in range(30):
        clock.pass_by(number % 2)
        till.publish(1, title=f"Nr. {number}")
    seen: list[str] = []
    after: str | None = None
    while after or not seen:
        page = town.http.get("/v1/public/offers", params={"after": after} if after else {}).json()
        seen += [offer["fields"]["title"] for offer in page["offers"]]
        after = page.get("next")
    assert sorted(seen) == sorted(f"Nr. {number}" for number in range(30))


def test_another_shop_is_spared_typing(town: Town) -> None:
    town.till().publish(1, title="Senf mittelscharf", brand="Aalbach", gtin="09520000000028")
    other = town.till("Buchhandlung")
    answer = town.http.get("/v1/products/09520000000028", headers=other.headers)
    assert ProductFacts.model_validate_json(answer.content).brand == "Aalbach"
    assert code_of(town.http.get("/v1/products/09520000000035", headers=other.headers)) == "not-found"
    assert code_of(town.http.get("/v1/products/952", headers=other.headers)) == "invalid"


# -- pictures ---------------------------------------------------------------------------------------------------------


def picture(size: tuple[int, int], kind: str = "JPEG", **more: Any) -> bytes:
    painted = io.BytesIO()
    Image.new("RGB" if kind == "JPEG" else "RGBA", size, "red").save(painted, kind, **more)
    return painted.getvalue()


def send(town: Town, headers: dict[str, str], sent: bytes, name: str | None = None) -> httpx.Response:
    return town.http.put(f"/v1/images/{name or hashlib.sha256(sent).hexdigest()}", content=sent, headers=headers)


def test_a_picture_is_painted_anew_without_what_was_hidden_in_it(town: Town) -> None:
    till = town.till()
    exif = Image.Exif()
    exif[0x010E] = "Aufgenommen bei Familie Müller"
    exif[0x0112] = 6  # turned by a quarter
    sent = picture((3000, 1500), exif=exif)
    answers = [send(town, till.headers, sent) for _ in range(2)]
    assert {answer.status_code for answer in answers} == {200}
    assert (answers[1].json()["width"], answers[1].json()["height"]) == (600, 1200)
    shown = town.http.get(f"/images/{answers[0].json()['sha256']}")
    assert shown.headers["content-type"] == "image/jpeg"
    assert b"Familie" not in shown.content
    assert Image.open(io.BytesIO(shown.content)).size == (600, 1200)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_formats_become_jpeg(town: Town, kind: str) -> None:
    answer = send(town, town.till().headers, picture((20, 10), kind))
    assert answer.json()["width"] == 20


def test_what_is_no_picture_is_refused(town: Town) -> None:
    headers = town.till().headers
    assert code_of(send(town, headers, b"<svg onload='alert(1)'/>")) == "media-type"
    assert code_of(send(town, headers, picture((50, 50))[:200])) == "media-type"
    assert code_of(send(town, headers, picture((9, 9)), "0" * 64)) == "invalid"
    assert code_of(send(town, headers, picture((9, 9)), "x")) == "invalid"
    assert code_of(send(town, headers, picture((8000, 6000)))) == "too-large"
    assert code_of(send(town, headers, bytes(9_000_000))) == "too-large"
    assert code_of(send(town, {}, picture((9, 9)))) == "unauthorised"
    assert town.http.get("/images/" + "0" * 64).status_code == 404


def test_the_api_describes_itself(town: Town) -> None:
    answer = town.http.get("/v1/openapi.json", headers={"Prima-Nonce": "7f3a"})
    assert answer.headers["prima-nonce"] == "7f3a"
    document = answer.json()
    assert document["openapi"].startswith("3.1")
    assert {"/v1/pair", "/v1/sync/push", "/v1/sync/pull", "/v1/public/reservations"} <= set(document["paths"])
    for reference in set(json.dumps(document).split('"$ref": "')[1:]):
        name = reference.partition('"')[0].rpartition("/")[2]
        assert name in document["components"]["schemas"], name


def test_a_packed_request_is_read(town: Town) -> None:
    code = town.hub.add_shop("Laden")
    body = gzip.compress(json.dumps({"code": code, "device_name": "Kasse"}).encode())
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    assert town.http.post("/v1/pair", content=body, headers=headers).status_code == 201
