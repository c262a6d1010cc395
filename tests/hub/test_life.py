"""A reservation's life as the treaty has it, move by move: every state against everyone who might move it."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from prima.contract.reservation import ENDED, State
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking, clockwork
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from tests.hub.cluster import Cluster
from tests.hub.town import DAY, HOUR, MONDAY_TEN, Clock, Till, Town, line_to, placed_id

PIECES = 3
P, A, R, C = "placed", "accepted", "ready", "collected"
X, L, N, E = "rejected", "lapsed", "cancelled", "expired"
# (state, what is done) → state afterwards, pieces still held, pieces gone from the lease. All else is refused.
LIFE: dict[tuple[str, str], tuple[str, int, int]] = {
    (P, "accept"): (A, PIECES, 0),
    (P, "ready"): (R, PIECES, 0),
    (A, "ready"): (R, PIECES, 0),
    (P, "reject"): (X, 0, 0),
    (A, "reject"): (X, 0, 0),
    **{(state, "collect"): (C, 0, PIECES) for state in (P, A, R, N, E, L)},
    **{(state, "collect two"): (C, 0, 2) for state in (P, A, R, N, E, L)},
    **{(state, "cancel"): (N, 0, 0) for state in (P, A, R, N)},  # twice is once
    (P, "late"): (L, 0, 0),
    (R, "late"): (E, 0, 0),
    **{(state, "late"): (state, PIECES if state == A else 0, 0) for state in (A, C, X, L, N, E)},
    **{(state, "put_back"): (state, 0, 0) for state in (C, X, L, N, E)},
}
DEEDS = ("accept", "ready", "reject", "collect", "collect two", "cancel", "late", "put_back")
PATHS: dict[str, tuple[str, ...]] = {
    P: (),
    A: ("accept",),
    R: ("accept", "ready"),
    C: ("ready", "collect"),
    X: ("reject",),
    L: ("late",),
    N: ("ready", "cancel"),
    E: ("ready", "late"),
}


@dataclass
class Life:
    """One reservation and whoever acts on it."""

    town: Town
    till: Till
    offer: str

    def __post_init__(self) -> None:
        self.till.pull()  # a sign of life: the clock has moved
        self.mine = self.town.reserved(self.offer, PIECES)
        self.id = placed_id(self.till)

    def do(self, deed: str) -> str:
        """The state afterwards, or `refused`."""
        if deed == "late":
            self.town.clock.pass_by(7 * DAY)
            self.town.hub.tick()
            return str(self.state())
        if deed == "cancel":
            answer = self.town.http.delete(f"/v1/public/reservations/{self.mine['secret']}")
            return str(answer.json()["state"]) if answer.status_code == 200 else "refused"
        more: dict[str, Any] = {}
        if deed.startswith("collect"):
            more["code"] = self.mine["code"]
        if deed == "collect two":
            more["lines"] = [{"line": 1, "quantity": 2}]
        result = self.till.do(f"reservation.{deed.split(maxsplit=1)[0]}", reservation=self.id, **more)
        return str(result.state) if result.status == "done" else "refused"

    def state(self) -> str:
        return str(self.town.seen(self.mine["secret"])["state"])


def counters(town: Town, offer: str) -> tuple[int, int]:
    with town.hub.office.database.read() as connection:
        rows = connection.execute(text("SELECT id, held, allot FROM offer")).all()
    return next((held, allot) for one, held, allot in rows if str(one).replace("-", "") == offer.replace("-", ""))


@pytest.mark.parametrize("state", PATHS)
def test_every_move_from_a_state_is_as_the_treaty_has_it(town: Town, state: str) -> None:
    till = town.till()
    found = {}
    for deed in DEEDS:
        life = Life(town, till, till.publish(10))
        for step in PATHS[state]:
            life.do(step)
        assert life.state() == state
        held, allot = counters(town, life.offer)
        events = till.pull().cursor
        said = life.do(deed)
        after_held, after_allot = counters(town, life.offer)
        if said == "refused":
            assert (after_held, after_allot, life.state()) == (held, allot, state)
            assert till.pull().cursor == events, "a refusal tells nobody anything"
        else:
            assert life.state() == said
            found[deed] = (said, after_held, allot - after_allot)
    assert found == {deed: after for (at, deed), after in LIFE.items() if at == state}


def test_goods_in_a_hand_win_and_are_marked_as_late(town: Town) -> None:
    till = town.till()
    for state in (N, L, E):
        life = Life(town, till, till.publish(10))
        for step in (*PATHS[state], "collect"):
            life.do(step)
        reservations = [e.data["reservation"] for e in till.pull().events if "reservation" in e.data]
        told = [one for one in reservations if one["id"] == life.id][-1]
        assert (told["state"], told["late_pickup"]) == ("collected", True)


@pytest.mark.parametrize(("ends_at", "until"), [(None, 3 * HOUR), (2 * HOUR, 2 * HOUR)])
def test_a_place_is_held_until_the_event_is_over(town: Town, ends_at: int | None, until: int) -> None:
    till, starts = town.till(), MONDAY_TEN + 21 * DAY
    told = {"kind": "event", "starts_at": starts} | ({"ends_at": starts + ends_at} if ends_at else {})
    life = Life(town, till, till.publish(10, **told))
    life.do("ready")
    assert town.seen(life.mine["secret"])["deadline"] == starts + until


def test_every_state_of_the_contract_is_in_the_table() -> None:
    assert set(PATHS) == {state.value for state in State}
    assert {state for (state, deed) in LIFE if deed == "put_back"} == {state.value for state in ENDED}


@pytest.mark.parametrize(
    ("hold_days", "ready_at", "until"),
    [
        (1, 0, DAY + 8 * HOUR),  # Monday 10:00 → Tuesday 18:00
        (2, 0, 2 * DAY + 8 * HOUR),
        (2, 4 * DAY, 7 * DAY + 8 * HOUR),  # Friday → Saturday, Monday 18:00: Sunday is closed and does not count
        (1, 5 * DAY + 8 * HOUR, 7 * DAY + 8 * HOUR),  # Saturday at closing time → Monday 18:00
    ],
)
def test_a_hold_ends_at_closing_time_of_an_opening_day(town: Town, hold_days: int, ready_at: int, until: int) -> None:
    till = town.till()
    till.do("shop.put", fields={"hold_days": hold_days})
    town.clock.pass_by(ready_at)
    life = Life(town, till, till.publish(10))
    life.do("ready")
    assert town.seen(life.mine["secret"])["deadline"] == MONDAY_TEN + until
    town.clock.now = MONDAY_TEN + until - 1
    assert town.hub.tick() == 0
    town.clock.pass_by(1)
    assert town.hub.tick() == 1
    assert life.state() == E


@pytest.mark.parametrize(
    ("silent_hours", "certainty", "left"),
    [(3, "sure", 9), (4, "likely", 4), (11 + 15, "likely", 4), (12 + 15, "ask", 0)],  # 15 hours of it were closed
)
def test_a_lease_ages_by_the_hours_in_which_the_shop_was_open(
    town: Town, silent_hours: int, certainty: str, left: int
) -> None:
    offer = town.till().publish(9)
    town.clock.pass_by(silent_hours * HOUR)
    seen = town.offer(offer)
    assert (seen["certainty"], seen["left"]) == (certainty, left)
    answer = town.ask_for(offer, left + 1)
    assert answer.status_code == 409
    if left:
        assert answer.json()["left"] == left
        town.reserved(offer, left)


def test_several_clocks_end_each_reservation_once(postgres: Cluster, tmp_path: Path) -> None:
    """Four processes' worth of clock jobs on one PostgreSQL: SKIP LOCKED gives each what no other has."""
    clock = Clock()
    settings = Settings(postgres.fresh(), expiry_seconds=3600)
    with EmbeddedHub(tmp_path, clock=clock, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, clock, http)
        tills = [town.till(f"Laden {number}") for number in range(3)]
        for till in tills:
            offer = till.publish(40)
            for _ in range(40):
                town.reserved(offer)
        clock.pass_by(7 * DAY)
        offices = [Office.open(settings, clock) for _ in range(4)]
        ended: list[int] = []
        threads = [threading.Thread(target=_tick, args=(one, ended)) for one in offices]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(ended) == 120
        for till in tills:
            lapsed = [e.data["reservation"]["id"] for e in till.pull().events if e.type == "reservation.lapsed"]
            assert len(lapsed) == len(set(lapsed)) == 40
        assert checking.check(offices[0]) == ()
        for office in offices:
            office.close()


def _tick(office: Office, ended: list[int]) -> None:
    ended.append(clockwork.tick(office))
