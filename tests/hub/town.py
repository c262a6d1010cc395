"""A small town for the tests: a clock that can be moved, tills that push and pull, citizens that reserve."""

import itertools
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import httpx

from prima.contract.messages import OpeningTime, PairAnswer, PullAnswer, PushAnswer, ShopFields
from prima.hub.embedded import EmbeddedHub

MONDAY_TEN = 1_748_851_200_000  # 2 June 2025, 10:00 in Berlin
HOUR = 3_600_000
DAY = 24 * HOUR
WEEK = tuple(OpeningTime(weekday=day, opens="09:00", closes="18:00") for day in range(6))
SHOP = ShopFields(street="Markt 1", postcode="46397", town="Bocholt", phone="02871 000", opening=WEEK, hold_days=2)


class Clock:
    """The hub's time in a test."""

    def __init__(self) -> None:
        self.now = MONDAY_TEN

    def __call__(self) -> int:
        return self.now

    def pass_by(self, ms: int) -> None:
        self.now += ms


def until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait for what comes in a moment, and for a busy computer a little longer."""
    over = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < over, "it never came"
        time.sleep(0.01)


def line_to(url: str, timeout: float = 30) -> httpx.Client:
    """A line to a hub on this machine; no certificates are read for it."""
    return httpx.Client(base_url=url, timeout=timeout, verify=False, trust_env=False)


@dataclass
class Till:
    """A paired device; numbers its operations itself."""

    http: httpx.Client
    identity: PairAnswer
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.identity.token}"}

    def op(self, kind: str, **body: Any) -> dict[str, Any]:
        return {"n": next(self.numbers), "at": MONDAY_TEN, "type": kind, **body}

    def post(self, ops: list[dict[str, Any]], epoch: UUID | None = None) -> httpx.Response:
        body = {"epoch": str(epoch or self.identity.epoch), "ops": ops}
        return self.http.post("/v1/sync/push", json=body, headers=self.headers)

    def push(self, *ops: dict[str, Any]) -> PushAnswer:
        answer = self.post(list(ops))
        assert answer.status_code == 200, answer.text
        return PushAnswer.model_validate_json(answer.content)

    def do(self, kind: str, **body: Any) -> Any:
        return self.push(self.op(kind, **body)).results[0]

    def pull(self, cursor: int = 0, wait: int = 0) -> PullAnswer:
        answer = self.http.get("/v1/sync/pull", params={"cursor": cursor, "wait": wait}, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return PullAnswer.model_validate_json(answer.content)

    def publish(self, allot: int, **fields: Any) -> str:
        """Put an offer with `allot` pieces; its id."""
        offer = str(uuid4())
        told = {"title": "Apfelsaft naturtrüb 1 l", "price": 329} | fields
        put = self.op("offer.put", offer=offer, base_rev=0, fields=told)
        answer = self.push(put, self.op("offer.allot", offer=offer, allot=allot, seen_seq=0))
        assert [result.status for result in answer.results] == ["done", "done"]
        return offer


@dataclass
class Town:
    """A hub with everything the tests do to it."""

    hub: EmbeddedHub
    clock: Clock
    http: httpx.Client

    def till(self, name: str = "Laden am Markt", fields: ShopFields = SHOP) -> Till:
        return self.paired(self.hub.add_shop(name, fields))

    def second_till(self, first: Till) -> Till:
        return self.paired(self.hub.new_code(first.identity.shop.slug))

    def paired(self, code: str) -> Till:
        answer = self.http.post("/v1/pair", json={"code": code, "device_name": "Kasse"})
        assert answer.status_code == 201, answer.text
        return Till(self.http, PairAnswer.model_validate_json(answer.content))

    def ask_for(self, offer: str, quantity: int = 1, key: str | None = None, **more: Any) -> httpx.Response:
        return self.http.post(
            "/v1/public/reservations",
            json={"offer": offer, "quantity": quantity, **more},
            headers={"Idempotency-Key": key or secrets.token_urlsafe(16)},
        )

    def reserved(self, offer: str, quantity: int = 1, **more: Any) -> dict[str, Any]:
        answer = self.ask_for(offer, quantity, **more)
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def seen(self, secret: str) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(f"/v1/public/reservations/{secret}").json()
        return found

    def offer(self, offer: str) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(f"/v1/public/offers/{offer}").json()
        return found


def code_of(answer: httpx.Response) -> str:
    """The short name of a problem."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    return str(answer.json()["type"]).rpartition(":")[2]


def placed_id(till: Till) -> str:
    """The id of the reservation placed last."""
    placed = [event for event in till.pull().events if event.type == "reservation.placed"]
    return str(placed[-1].data["reservation"]["id"])
