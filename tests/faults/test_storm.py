"""Two hundred tills and a hub that has had enough of them; and clients that drip and never end."""

import asyncio
import contextlib
import heapq
import random
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from starlette.types import Message, Receive, Scope, Send

from prima.contract.messages import PullAnswer
from prima.hub.api.bodies import Bodies
from prima.hub.embedded import EmbeddedHub
from shb_desktop.sync.backoff import Backoff
from shb_desktop.sync.errors import HubGone, SyncError, Throttled
from shb_desktop.sync.replies import Reply, believed
from tests.faults.storm import Front, prove, shops, work
from tests.hub.town import Clock, Town, line_to

TILLS, OUTAGE, CAPACITY = 200, 60.0, 20
"""Tills; seconds in which nothing works; requests that the hub serves in a second afterwards."""

PULLED = b'{"epoch":"018f3b1e-0000-7000-8000-000000000000","now":1,"last_n":0,"cursor":0,"events":[]}'


class Overrun:
    """A hub that fails for a minute, then serves so many a second and asks all others to come later."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.asked: Counter[int] = Counter()
        self.served: Counter[int] = Counter()

    def answer(self, now: float) -> Reply:
        """A reply, also that of a front server in its need. Raises HubGone."""
        second = int(now)
        self.asked[second] += 1
        if now < OUTAGE:
            status, kind, later = self._chance.choice(
                [(500, "text/html", None), (502, "text/html", None), (503, "text/html", 5.0), (0, "", None)]
            )
            if status == 0:
                raise HubGone
            return Reply(status, kind, "", later, b"<html>")
        if self.served[second] >= CAPACITY:
            return Reply(429, "application/problem+json", "n", 3.0, b"{}")
        self.served[second] += 1
        return Reply(200, "application/json", "n", None, PULLED)


def storm(seed: int, jitter: bool = True) -> tuple[Overrun, list[float]]:
    """What the hub was asked and when each till got through, by the tills' own back-off."""
    chance = random.Random(seed)
    hub = Overrun(chance)
    tills = [Backoff(chance.uniform if jitter else lambda _, most: most) for _ in range(TILLS)]
    # All of them notice the failure in the same second.
    due = [(chance.random(), number) for number in range(TILLS)]
    heapq.heapify(due)
    done: list[float] = []
    not_before = dict.fromkeys(range(TILLS), 0.0)
    while due:
        now, number = heapq.heappop(due)
        assert now >= not_before[number], "knocked before the time that the hub asked for"
        try:
            believed(hub.answer(now), "n", PullAnswer, (200,))
        except SyncError as problem:
            asked = problem.retry_after if isinstance(problem, Throttled) else None
            not_before[number] = now + (asked or 0.0)
            heapq.heappush(due, (now + tills[number].failed(asked), number))
        else:
            tills[number].worked()
            done.append(now)
    return hub, done


@pytest.mark.parametrize("seed", range(5))
def test_two_hundred_tills_come_back_one_after_the_other_and_never_sooner_than_asked(seed: int) -> None:
    hub, done = storm(seed)
    assert len(done) == TILLS
    assert max(done) < OUTAGE + 300.0, "somebody came back too late"
    assert sum(hub.asked[second] for second in range(int(OUTAGE))) < TILLS * 10, "hammered while nothing works"
    assert _crowd(hub) < TILLS / 3, "all came in the same second"


def test_without_chance_they_would_come_all_together() -> None:
    assert _crowd(storm(1, jitter=False)[0]) > TILLS / 3


def _crowd(hub: Overrun) -> int:
    return max(hub.asked[second] for second in hub.asked if second > 10)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedHub]:
    with EmbeddedHub(tmp_path_factory.mktemp("hub"), "Bocholt") as running:
        yield running


def test_real_tills_get_through_a_real_storm_and_none_knocks_before_it_may(hub: EmbeddedHub, tmp_path: Path) -> None:
    with contextlib.closing(Front(hub.url, 3, patience=0.2, a_second=1_000)) as front:
        homes = shops(tmp_path, 4, front.url, hub.add_shop)
        front.storms = True
        calm = threading.Timer(0.5, setattr, (front, "storms", False))
        calm.start()
        left = work(homes, 3, hurry=20.0, until=time.monotonic() + 60.0)
        calm.join()
    assert (left, front.too_soon) == (0, [])
    assert front.seen["busy"]
    prove(hub.office, homes)


def test_who_drips_holds_up_nobody(hub: EmbeddedHub) -> None:
    heads = (b"GET /v1/ping HTTP/1.1\r\nHo", b"POST /v1/sync/push HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n{")
    address = (urlsplit(hub.url).hostname or "", urlsplit(hub.url).port or 0)
    with contextlib.ExitStack() as stack:
        dripping = [stack.enter_context(socket.create_connection(address, 5)) for _ in range(TILLS)]
        for place, one in enumerate(dripping):
            one.sendall(heads[place % 2])
        with line_to(hub.url) as http:
            till = Town(hub, Clock(), http).till()
            offer = till.publish(3)
            for one in dripping:
                one.sendall(b"x")
            assert {event.data["offer"]["id"] for event in till.pull().events} == {offer}


def test_a_body_that_never_ends_is_given_up() -> None:
    said: list[Message] = []

    async def never(scope: Scope, receive: Receive, send: Send) -> None:
        raise AssertionError("a body that is not whole was handed on")

    async def drip() -> Message:
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b" ", "more_body": True}

    async def send(message: Message) -> None:
        said.append(message)

    scope: dict[str, Any] = {
        "type": "http", "method": "POST", "path": "/v1/sync/push", "headers": [(b"content-length", b"100")],
        "query_string": b"",
    }  # fmt: skip
    asyncio.run(Bodies(never, patience=0.1)(scope, drip, send))
    assert said[0]["status"] == 422
    assert (b"connection", b"close") in said[0]["headers"]
