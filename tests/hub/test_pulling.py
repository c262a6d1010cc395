import threading
import time
from pathlib import Path
from uuid import uuid4

from prima.contract.messages import SnapshotPage
from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from prima.hub.storage import shops
from tests.hub.cluster import Cluster
from tests.hub.town import Clock, Town, code_of, line_to, until

WAIT = 20
"""Seconds that a till offers to wait; whoever is answered in half of it was woken."""


def waits_for(hub: EmbeddedHub, count: int = 1) -> None:
    until(lambda: hub.office.bells.waiting() == count)


def ring_all(hub: EmbeddedHub) -> None:
    """As another process does a moment after its commit, when all of it was read already."""
    with hub.office.database.read() as connection:
        for shop in shops.all_shops(connection):
            hub.office.bells.ring_here(shop.id)


def test_a_ring_without_news_ends_no_waiting(town: Town) -> None:
    till = town.till()
    offer = till.publish(3)
    cursor = till.pull().cursor

    def city() -> None:
        waits_for(town.hub)
        for _ in range(3):
            ring_all(town.hub)
            time.sleep(0.05)
        town.reserved(offer)

    thread = threading.Thread(target=city)
    thread.start()
    answer = till.pull(cursor, wait=WAIT)
    thread.join()
    assert [event.type for event in answer.events] == ["reservation.placed"]


def test_a_waiting_till_hears_of_a_reservation_at_once(town: Town) -> None:
    till = town.till()
    offer = till.publish(3)
    cursor = till.pull().cursor

    def citizen() -> None:
        waits_for(town.hub)
        town.reserved(offer)

    thread = threading.Thread(target=citizen)
    thread.start()
    began = time.monotonic()
    answer = till.pull(cursor, wait=WAIT)
    thread.join()
    assert [event.type for event in answer.events] == ["reservation.placed"]
    assert time.monotonic() - began < WAIT / 2


def test_a_wait_without_news_ends_by_itself(town: Town) -> None:
    till = town.till()
    began = time.monotonic()
    answer = till.pull(wait=1)
    assert (answer.events, answer.cursor) == ((), 0)
    assert time.monotonic() - began > 0.9


def test_waiting_tills_hold_no_thread_and_no_connection(town: Town) -> None:
    till = town.till()
    offer = till.publish(3)
    cursor = till.pull().cursor
    heard: list[int] = []

    def wait() -> None:
        with line_to(town.hub.url) as http:
            answer = http.get("/v1/sync/pull", params={"cursor": cursor, "wait": WAIT}, headers=till.headers)
            heard.append(len(answer.json()["events"]))

    threads = [threading.Thread(target=wait) for _ in range(60)]  # more than the pool has threads
    for thread in threads:
        thread.start()
    waits_for(town.hub, 60)
    town.reserved(offer)
    for thread in threads:
        thread.join()
    assert heard == [1] * 60


def test_a_stopping_hub_lets_waiting_tills_go(tmp_path: Path) -> None:
    hub = EmbeddedHub(tmp_path)
    hub.start()
    with line_to(hub.url) as http:
        till = Town(hub, Clock(), http).till()
        answers: list[int] = []
        thread = threading.Thread(target=lambda: answers.append(till.pull(wait=WAIT).cursor))
        thread.start()
        waits_for(hub)
        began = time.monotonic()
        hub.stop()
        thread.join()
    assert answers == [0]
    assert time.monotonic() - began < WAIT / 2


def test_a_restarted_hub_knows_everything_at_the_same_address(tmp_path: Path) -> None:
    hub = EmbeddedHub(tmp_path, "Bocholt")
    url = hub.start()
    with line_to(url) as http:
        town = Town(hub, Clock(), http)
        till = town.till()
        offer = till.publish(3)
        mine = town.reserved(offer)
        hub.stop()
        assert hub.start() == url
        assert town.seen(mine["secret"])["code"] == mine["code"]
        assert len(till.pull().events) == 2
        hub.stop()


def test_events_come_in_pages_without_a_gap(town: Town) -> None:
    till = town.till()
    for page in range(3):
        till.push(
            *(till.op("offer.put", offer=str(uuid4()), base_rev=0, fields={"title": f"{page}"}) for _ in range(200))
        )
    first = till.pull()
    second = till.pull(first.cursor)
    assert (len(first.events), first.more) == (500, True)
    assert (len(second.events), second.more) == (100, False)
    assert [event.seq for event in first.events + second.events] == list(range(1, 601))


def test_each_shop_hears_only_of_itself(town: Town) -> None:
    ours, theirs = town.till(), town.till("Buchhandlung")
    town.reserved(ours.publish(1))
    assert [event.seq for event in ours.pull().events] == [1, 2]
    assert theirs.pull().events == ()
    page = town.http.get("/v1/sync/snapshot", headers=theirs.headers).json()
    assert page["offers"] == []


def test_a_cursor_ahead_of_the_hub_means_that_the_hub_was_restored(town: Town) -> None:
    till = town.till()
    till.publish(1)
    answer = town.http.get("/v1/sync/pull", params={"cursor": 99}, headers=till.headers)
    assert code_of(answer) == "epoch"
    assert answer.json()["last_n"] == 2


def test_a_snapshot_has_everything_and_the_place_to_go_on_from(town: Town) -> None:
    till = town.till()
    for _ in range(3):
        till.push(*(till.op("offer.put", offer=str(uuid4()), base_rev=0, fields={"title": "x"}) for _ in range(200)))
    mine = town.reserved(till.publish(2))
    pages: list[SnapshotPage] = []
    after: str | None = None
    while not pages or after:
        answer = town.http.get("/v1/sync/snapshot", params={"after": after} if after else {}, headers=till.headers)
        pages.append(SnapshotPage.model_validate_json(answer.content))
        after = pages[-1].next
    assert len({offer.id for page in pages for offer in page.offers}) == 601
    assert [one.code for page in pages for one in page.reservations] == [mine["code"]]
    assert pages[0].seq == till.pull(600).cursor == 602
    assert pages[0].last_n == 602


def test_a_snapshot_from_nowhere_is_refused(town: Town) -> None:
    till = town.till()
    for after in ("offers", "nonsense:", "offers:nonsense"):
        answer = town.http.get("/v1/sync/snapshot", params={"after": after}, headers=till.headers)
        assert answer.status_code == (200 if after == "offers" else 422)


def test_two_hubs_on_one_postgresql_ring_for_each_other(postgres: Cluster, tmp_path: Path) -> None:
    settings = Settings(postgres.fresh("template0"))
    with (
        EmbeddedHub(tmp_path, settings=settings) as one,
        EmbeddedHub(tmp_path, settings=settings) as other,
        line_to(one.url) as here,
        line_to(other.url) as there,
    ):
        till = Town(one, Clock(), here).till()
        offer = till.publish(2)
        cursor = till.pull().cursor

        def citizen() -> None:
            waits_for(one)
            Town(other, Clock(), there).reserved(offer)

        thread = threading.Thread(target=citizen)
        thread.start()
        began = time.monotonic()
        answer = till.pull(cursor, wait=WAIT)
        thread.join()
        assert len(answer.events) == 1
        assert time.monotonic() - began < WAIT / 2
