"""Two processes of one hub on PostgreSQL: what one of them commits, the pages of the other one show."""

import io
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from hashlib import sha256
from uuid import uuid4

import pytest
from PIL import Image
from sqlalchemy import text

from prima.contract.messages import ShopFields
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import clockwork
from prima.hub.settings import Settings
from prima.hub.storage import glass
from prima.hub.storage.notify import CHANNEL
from tests.hub.cluster import Cluster
from tests.hub.town import DAY, MONDAY_TEN, SHOP, Clock, Till, Town, line_to, placed_id, until

Pair = tuple[Town, Town]


@pytest.fixture(scope="module")
def pair(postgres: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    clock = Clock()
    settings = Settings(postgres.fresh(), expiry_seconds=3600)
    with ExitStack() as stack:
        hubs = []
        for number in range(2):
            folder = tmp_path_factory.mktemp(f"hub{number}")
            hub = stack.enter_context(EmbeddedHub(folder, clock=clock, settings=settings))
            hubs.append(Town(hub, clock, stack.enter_context(line_to(hub.url))))
        until(lambda: _listening(hubs[0]) == 2)
        yield hubs[0], hubs[1]


@pytest.fixture
def rung_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No moment ever ends: a page that follows does so because a bell has rung."""
    monkeypatch.setattr(glass, "_A_MOMENT_SECONDS", 3600.0)


@pytest.fixture
def never_rung(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the process that wrote died before it could ring."""
    for town in pair:
        monkeypatch.setattr(town.hub.office.bells, "_tell_others", None)


def _price(_: Town, till: Till, offer: str) -> None:
    till.do("offer.put", offer=offer, base_rev=1, fields={"price": 299})


def _lease(_: Town, till: Till, offer: str) -> None:
    till.do("offer.allot", offer=offer, allot=1, seen_seq=0)


def _withdrawal(_: Town, till: Till, offer: str) -> None:
    till.do("offer.withdraw", offer=offer)


def _reservation(town: Town, _: Till, offer: str) -> None:
    town.reserved(offer, 2)


def _ready(town: Town, till: Till, offer: str) -> None:
    town.reserved(offer, 3)
    for step in ("accept", "ready"):
        till.do(f"reservation.{step}", reservation=placed_id(till))


def _expiry(town: Town, _: Till, __: str) -> None:
    town.clock.pass_by(9 * DAY)
    clockwork.tick(town.hub.office)
    town.clock.now = MONDAY_TEN


def _shop(_: Town, till: Till, __: str) -> None:
    till.do("shop.put", fields={"street": "Neue Gasse 7"})


def _picture(_: Town, till: Till, offer: str) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), tuple(uuid4().bytes[:3])).save(drawn, "PNG")
    name = sha256(drawn.getvalue()).hexdigest()
    till.do("offer.put", offer=offer, base_rev=1, fields={"image": name})
    sent = till.http.put(f"/v1/images/{name}", content=drawn.getvalue(), headers=till.headers)
    assert sent.status_code in (200, 201), sent.text


def _nothing(_: Town, __: Till, ___: str) -> None:
    """Nothing has to be so before."""


Step = Callable[[Town, Till, str], None]
CHANGES: dict[str, tuple[Step, Step, str, str]] = {
    "a price": (_nothing, _price, "3,29", "2,99"),
    "a lease": (_nothing, _lease, "noch 3", "noch 1"),
    "a reservation": (_nothing, _reservation, "noch 3", "noch 1"),
    "an expired reservation": (_ready, _expiry, "gerade nichts frei", "noch 3"),
    "a withdrawal": (_nothing, _withdrawal, "noch 3", "404"),
    "a shop's street": (_nothing, _shop, "Markt 1", "Neue Gasse 7"),
    "a picture": (_nothing, _picture, 'class="pic tint', 'src="/images/'),
}


@pytest.mark.usefixtures("rung_alone")
@pytest.mark.parametrize("change", CHANGES)
def test_what_one_process_commits_the_other_one_hears_at_once(pair: Pair, change: str) -> None:
    here, there = pair
    prepare, change_it, before, behind = CHANGES[change]
    till = here.till(fields=SHOP)
    offer = till.publish(3, title="Fahrradschlauch", price=329)
    prepare(here, till, offer)
    until(lambda: before in _shown(here, offer) and before in _shown(there, offer), 10)
    change_it(here, till, offer)
    assert behind in _shown(here, offer), "who wrote it sees it without any wait"
    until(lambda: behind in _shown(there, offer), 10)


@pytest.mark.usefixtures("rung_alone")
def test_a_new_shop_and_its_first_offer_stand_on_the_other_ones_lists(pair: Pair) -> None:
    here, there = pair
    assert there.http.get("/").status_code == there.http.get("/shops").status_code == 200
    name = f"Laden {uuid4().hex}"
    till = here.till(name, ShopFields())
    until(lambda: name in there.http.get("/shops").text, 10)
    till.publish(1, title=f"Neu {name}", price=1)
    until(lambda: f"Neu {name}" in there.http.get("/").text, 10)


@pytest.mark.usefixtures("never_rung")
def test_without_any_bell_a_page_is_a_moment_old_at_most(pair: Pair) -> None:
    here, there = pair
    till = here.till(fields=SHOP)
    offer = till.publish(3, title="Still", price=329)
    until(lambda: "3,29" in _shown(there, offer), 10)
    till.do("offer.put", offer=offer, base_rev=1, fields={"price": 299})
    until(lambda: "2,99" in _shown(there, offer), 10)
    with here.hub.office.database._write_engine.begin() as operator:
        operator.execute(text("UPDATE shop SET name = 'Ohne Glocke' WHERE id = :id"), {"id": till.identity.shop.id})
    until(lambda: "Ohne Glocke" in _shown(there, offer) and "Ohne Glocke" in _shown(here, offer), 10)


@pytest.mark.usefixtures("rung_alone")
def test_the_last_piece_is_promised_once_whatever_a_page_still_shows(pair: Pair) -> None:
    here, there = pair
    offer = here.till(fields=SHOP).publish(1, title="Letztes Stück", price=99)
    until(lambda: "noch 1" in _shown(there, offer), 10)
    told = {there.ask_for(offer).status_code, here.ask_for(offer).status_code}
    assert told == {201, 409}


def _shown(town: Town, offer: str) -> str:
    answer = town.http.get(f"/offers/{offer}")
    return answer.text if answer.status_code == 200 else str(answer.status_code)


def _listening(town: Town) -> int:
    with town.hub.office.database.read() as connection:
        asked = text("SELECT count(*) FROM pg_stat_activity WHERE query = :asked AND datname = current_database()")
        return int(connection.execute(asked, {"asked": f"LISTEN {CHANNEL}"}).scalar_one())
