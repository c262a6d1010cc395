"""The busiest pages are remembered, and still say what stands in the database now; on both engines."""

import asyncio
import gzip
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx
import pytest
from pysqlite3 import dbapi2 as sqlite

from prima.contract.messages import ShopFields
from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from prima.hub.storage import sights
from prima.hub.storage.eye import Row
from prima.hub.storage.glass import NAME, glass_of
from tests.hub.town import DAY, HOUR, MONDAY_TEN, SHOP, Clock, Town, line_to


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("front")
    clock = Clock()
    address = str(folder / "hub.sqlite")
    if request.param == "postgresql":
        address = request.getfixturevalue("postgres").fresh()
    settings = Settings(address, expiry_seconds=3600)
    with EmbeddedHub(folder, clock=clock, settings=settings) as hub, line_to(hub.url) as http:
        yield Town(hub, clock, http)


def page(town: Town, path: str, **headers: str) -> httpx.Response:
    answer = town.http.get(path, headers={"Accept-Encoding": "identity", **headers})
    assert answer.status_code in (200, 304), answer.text
    return answer


def test_a_remembered_page_follows_price_stock_hours_and_the_shops_silence(town: Town) -> None:
    till = town.till(fields=SHOP)
    offer = till.publish(3, title="Apfelsaft", price=329)
    path = f"/offers/{offer}"
    assert "3,29" in page(town, path).text
    assert "sicher da, noch 3" in page(town, path).text
    town.reserved(offer, 2)
    assert "sicher da, noch 1" in page(town, path).text
    till.do("offer.put", offer=offer, base_rev=1, fields={"price": 299})
    assert "2,99" in page(town, path).text
    assert "geöffnet bis 18:00" in page(town, path).text
    town.clock.pass_by(9 * HOUR)
    assert "öffnet morgen 09:00" in page(town, path).text
    town.clock.pass_by(7 * DAY)
    assert "bitte anfragen" in page(town, path).text
    town.clock.now = MONDAY_TEN


def test_the_key_of_the_form_is_another_for_everybody(town: Town) -> None:
    offer = town.till(fields=SHOP).publish(3, title="Birne", price=99)
    pages = {page(town, f"/offers/{offer}").text for _ in range(3)}
    assert len(pages) == 3
    assert {one.partition('name="key" value="')[2].partition('"')[2] for one in pages} == {
        next(iter(pages)).partition('name="key" value="')[2].partition('"')[2]
    }


@pytest.mark.parametrize("path", ["/offers/{}", "/", "/shops"])
def test_packed_or_not_a_page_is_the_same(town: Town, path: str) -> None:
    offer = town.till(fields=SHOP).publish(1, title="Ä < Ö & „Ü“ " * 4, price=99)
    told = path.format(offer)
    with town.http.stream("GET", told, headers={"Accept-Encoding": "gzip"}) as answer:
        raw = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == "gzip"
    plain = page(town, told)
    assert _without_key(gzip.decompress(raw).decode()) == _without_key(plain.text)
    assert "Accept-Encoding" in answer.headers["vary"]
    assert "Accept-Encoding" in plain.headers["vary"]


def test_an_offer_of_which_nothing_is_left_has_no_form_and_ends_where_it_ends(town: Town) -> None:
    offer = town.till(fields=SHOP).publish(0, title="Leer", price=99)
    for coding in ("identity", "gzip"):
        text = town.http.get(f"/offers/{offer}", headers={"Accept-Encoding": coding}).text
        assert "<form" not in text
        assert text.endswith("</html>")


@pytest.mark.parametrize("path", ["/", "/shops"])
def test_a_page_that_has_not_changed_is_not_sent_again(town: Town, path: str) -> None:
    first = page(town, path)
    again = town.http.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    town.till(fields=SHOP).publish(1, title=f"Neu {uuid4().hex}", price=1)
    assert page(town, "/", **{"If-None-Match": first.headers["etag"]}).status_code == 200


def test_new_shops_and_events_stand_on_their_pages_at_once(town: Town) -> None:
    name = f"Neuer Laden {uuid4().hex}"
    till = town.till(name, ShopFields())
    assert name in page(town, "/shops").text
    start = town.clock.now + DAY
    till.publish(5, title="Töpfern", price=0, kind="event", starts_at=start, ends_at=start + HOUR)
    assert "Nächste Termine" in page(town, "/").text
    assert "Binnenkort" in page(town, "/?lang=nl").text
    town.clock.pass_by(2 * DAY)
    assert "Nächste Termine" not in page(town, "/").text
    town.clock.now = MONDAY_TEN


def test_what_is_not_there_is_a_page_too(town: Town) -> None:
    for path, status in ((f"/offers/{uuid4()}", 404), ("/offers/abc", 422), ("/offers/", 422)):
        answer = town.http.get(path)
        assert (answer.status_code, answer.headers["cache-control"]) == (status, "no-store")
        assert "text/html" in answer.headers["content-type"]
    assert town.http.head("/shops").status_code == 200
    assert town.http.post("/shops").status_code in (404, 405)


def test_many_who_ask_at_once_get_what_each_has_asked_for(town: Town) -> None:
    till = town.till(fields=SHOP)
    offers = {till.publish(1, title=f"Knopf {number}", price=number + 1): f"Knopf {number}" for number in range(12)}
    with ThreadPoolExecutor(8) as crowd:
        asked = [*offers, str(uuid4())] * 3
        answers = list(crowd.map(lambda offer: town.http.get(f"/offers/{offer}"), asked))
    for offer, answer in zip(asked, answers, strict=True):
        assert answer.status_code == (200 if offer in offers else 404)
        assert offer not in offers or f"<h1>{offers[offer]}</h1>" in answer.text


def test_a_line_to_postgresql_that_was_lost_is_made_again(request: pytest.FixtureRequest, town: Town) -> None:
    if town.hub.office.database.postgresql:
        server = request.getfixturevalue("postgres")
        for _ in range(2):
            assert page(town, "/shops").status_code == 200
            server.do(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{NAME}'")
    assert page(town, "/shops").status_code == 200


def test_no_page_keeps_sqlites_log_from_being_folded(town: Town) -> None:
    file = town.hub.office.database.file
    offer = town.till(fields=SHOP).publish(3, title="Apfelsaft", price=329)
    for path in (f"/offers/{offer}", "/", "/shops"):
        page(town, path)
    if file is not None:
        line = sqlite.connect(file, isolation_level=None)
        busy, _, __ = line.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        line.close()
        assert busy == 0


def test_a_citizen_who_goes_takes_nobodys_answer_along(town: Town) -> None:
    glass = glass_of(town.hub.office.database.url, town.clock)

    async def asked() -> list[list[Row]]:
        going, staying = (asyncio.create_task(glass.look(sights.THE_CITY)) for _ in range(2))
        await asyncio.sleep(0)
        going.cancel()
        return await staying

    told = asyncio.run(asked())
    glass.close()
    assert told == [[("Musterstadt",)]]


def _without_key(text: str) -> str:
    before, mark, rest = text.partition('name="key" value="')
    return before + mark + rest.partition('"')[2]


def test_a_sign_of_life_makes_no_other_page(town: Town) -> None:
    till = town.till(fields=SHOP)
    offer = till.publish(3, title="Ruhig", price=99)
    before = _without_key(page(town, f"/offers/{offer}").text)
    town.clock.pass_by(1000)
    town.http.get("/v1/sync/pull", headers=till.headers)  # a sign of life
    assert _without_key(page(town, f"/offers/{offer}").text) == before
