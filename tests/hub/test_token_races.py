"""Renewing, rolling, revoking in one moment: two real sessions of PostgreSQL, one held where it has its locks."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from prima.hub.errors import Refusal
from prima.hub.services import checking, pairing
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from prima.hub.storage import shops
from prima.hub.storage.shops import Device
from tests.hub.cluster import Cluster
from tests.hub.town import Clock, until

_WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


class Gate(Clock):
    """A clock that holds up whoever asks it for the time: the hub does so with its locks taken, before it commits."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived, self.open = threading.Event(), threading.Event()
        self.open.set()

    def __call__(self) -> int:
        self.arrived.set()
        assert self.open.wait(30)
        return super().__call__()

    @contextmanager
    def shut(self) -> Iterator[None]:
        self.arrived.clear()
        self.open.clear()
        try:
            yield
        finally:
            self.open.set()


class Two:
    """Two processes' worth of one hub; `held` is the one that stops at the gate."""

    def __init__(self, database: str) -> None:
        self.gate = Gate()
        self.held, self.free = Office.open(Settings(database), self.gate), Office.open(Settings(database), Clock())
        self.threads = ThreadPoolExecutor(2)
        code = pairing.new_code(self.free, pairing.add_shop(self.free, "Laden").slug)
        self.stolen = pairing.pair(self.free, code, "Kasse", "").device

    def race(self, first: Callable[[Office], Any], second: Callable[[Office], Any]) -> tuple[Future[Any], Future[Any]]:
        """`first` has its locks and has not committed when `second` begins and has to wait for one of them."""
        with self.gate.shut():
            ahead = self.threads.submit(first, self.held)
            assert self.gate.arrived.wait(30)
            behind = self.threads.submit(second, self.free)
            until(self._someone_waits)
            assert not behind.done()
        return ahead, behind

    def renewed(self, device: Device) -> Device:
        return pairing.renew(self.free, device).device

    def states(self) -> dict[UUID, str]:
        with self.free.database.read() as connection:
            return {one.id: one.state for one in shops.devices(connection, self.stolen.shop)}

    def close(self) -> None:
        self.threads.shutdown()
        assert checking.check(self.free) == ()
        self.held.close()
        self.free.close()

    def _someone_waits(self) -> bool:
        with self.free.database.read() as connection:
            return bool(connection.execute(_WAITING).scalar_one())


@pytest.fixture
def two(postgres: Cluster) -> Iterator[Two]:
    both = Two(postgres.fresh())
    yield both
    both.close()


def revoking(device: Device) -> Callable[[Office], list[UUID]]:
    return lambda office: pairing.revoke_by_operator(office, device.id)


def renewing(device: Device) -> Callable[[Office], Device]:
    return lambda office: pairing.renew(office, device).device


def test_an_identity_that_is_just_being_renewed_ends_with_the_device_it_comes_from(two: Two) -> None:
    renewal, end = two.race(renewing(two.stolen), revoking(two.stolen))
    assert set(end.result()) == {two.stolen.id, renewal.result().id}
    assert set(two.states().values()) == {shops.REVOKED}


def test_a_renewal_that_begins_while_its_device_is_being_ended_is_refused(two: Two) -> None:
    end, renewal = two.race(revoking(two.stolen), renewing(two.stolen))
    assert isinstance(renewal.exception(), Refusal)
    assert end.result() == [two.stolen.id]
    assert two.states() == {two.stolen.id: shops.REVOKED}


def test_a_grandchild_that_is_just_being_made_ends_with_the_whole_line(two: Two) -> None:
    child = two.renewed(two.stolen)
    renewal, end = two.race(renewing(child), revoking(two.stolen))
    assert set(end.result()) == {two.stolen.id, child.id, renewal.result().id}
    assert set(two.states().values()) == {shops.REVOKED}


def test_a_child_cannot_renew_itself_while_the_line_is_being_ended(two: Two) -> None:
    child = two.renewed(two.stolen)
    end, renewal = two.race(revoking(two.stolen), renewing(child))
    assert isinstance(renewal.exception(), Refusal)
    assert set(end.result()) == set(two.states()) == {two.stolen.id, child.id}


def test_two_who_end_the_same_line_end_each_device_once(two: Two) -> None:
    child = two.renewed(two.stolen)
    grandchild = two.renewed(child)
    whole, part = two.race(revoking(two.stolen), revoking(child))
    assert sorted(whole.result() + part.result()) == sorted([two.stolen.id, child.id, grandchild.id])
    assert set(two.states().values()) == {shops.REVOKED}


def test_a_token_that_was_replaced_while_it_was_first_used_takes_no_other_with_it(two: Two) -> None:
    """A roll that came late over the line replaces the successor in the moment of its first use."""
    present, unused, newest = (pairing.new_token() for _ in range(3))
    with_token(two.free, two.stolen, present)
    two.free.database.write(lambda line: shops.add_successor(line, two.stolen, pairing.hash_of(unused)))

    def roll(office: Office) -> None:
        def work(connection: Any) -> None:
            shops.add_successor(connection, two.stolen, pairing.hash_of(newest))
            office.clock()

        office.database.write(work)

    rolled, used = two.race(roll, lambda office: pairing.caller(office, unused))
    assert rolled.result() is None
    assert isinstance(used.exception(), Refusal)
    assert pairing.caller(two.free, present).id == two.stolen.id
    assert pairing.caller(two.free, newest).id == two.stolen.id


def with_token(office: Office, device: Device, token: str) -> None:
    def work(connection: Any) -> None:
        shops.add_successor(connection, device, pairing.hash_of(token))
        shops.succeed(connection, device, pairing.hash_of(token))

    office.database.write(work)
