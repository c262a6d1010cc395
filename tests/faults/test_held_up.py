"""The hub's answer is there and the book cannot be written: a full disk at any write, a pen that another one holds."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.errors import BookBusy, DiskFault, DiskFull
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import handover, publishing
from shb_desktop.sync import engine, once, pairing, planning
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.planning import Pull, Push, Snapshot
from shb_desktop.sync.status import LineState
from shb_desktop.sync.step import Step
from shb_desktop.sync.worker import Worker
from tests.contract.conftest import Citizen, Shown
from tests.faults.proofs import raw
from tests.faults.test_full_disk import needs_limits, room_for
from tests.shop import put

Answered = tuple[Any, Callable[[], Step]]


class Shop:
    """A till with one offer and a reservation that it has not heard of, and the line to its hub."""

    def __init__(self, folder: Path, hub: EmbeddedHub, citizen: Citizen) -> None:
        self.home = Home(folder).made()
        self.hub, self.citizen = hub, citizen
        self.book = Book.open(self.home.book, system_clock, Seal(Credentials(self.home).seal_key))
        pairing.pair(self.book, self.home, hub.url, hub.add_shop("Laden am Markt"))
        offer = publishing.publish(self.book, put(self.book, 1, stock=10).id, allot=4)
        once.run_once(self.book, self.home)
        self.line = Hub(hub.url, Credentials(self.home).token())
        citizen.reserve(offer.id)

    def close(self) -> None:
        self.line.close()
        self.book.close()

    def asked(self, kind: type) -> Answered:
        """An answer of the hub that has not been written yet, and what writes it."""
        with self.book.read() as connection:
            action = next(one for one in planning.plan(planning.position(connection)) if isinstance(one, kind))
        if isinstance(action, Push):
            pushed = self.line.push(action.epoch, [op.text for op in action.ops])
            return action, lambda: engine.take_push(self.book, action, pushed)
        if isinstance(action, Pull):
            pulled = self.line.pull(action.cursor, 0)
            return action, lambda: engine.take_pull(self.book, action, pulled)
        page = self.line.snapshot(action.mark.after)
        return action, lambda: engine.take_snapshot(self.book, action, page)

    def content(self) -> str:
        """Everything in the book, as one hash."""
        every = hashlib.sha256()
        pen = raw(self.book._pen)
        for (name,) in pen.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            every.update(repr(pen.execute(f'SELECT * FROM "{name}"').fetchall()).encode())
        return every.hexdigest()

    def agrees(self) -> None:
        """Both sides say the same, and nothing was done twice."""
        done = once.run_once(self.book, self.home)
        assert (done.waiting, done.refused) == (0, 0)
        assert checking.check(self.hub.office) == ()
        (known,) = handover.reservations(self.book)
        assert known.open
        with self.book.read() as connection:
            assert outbox.answered(connection) == outbox.highest(connection)
            held = connection.exec_driver_sql("SELECT held FROM stock").scalar_one()
        assert held == 1000


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with EmbeddedHub(tmp_path / "hub", "Bocholt") as hub:
        made = Shop(tmp_path / "till", hub, Citizen(hub.url))
        yield made
        made.close()


def waiting(shop: Shop, kind: type) -> Answered:
    if kind is Push:
        publishing.set_cap(shop.book, 1, 3)
    if kind is Snapshot:
        with shop.book.write() as connection:
            hub_link.begin_anew(connection)
    return shop.asked(kind)


@needs_limits
@pytest.mark.parametrize("kind", [Push, Pull, Snapshot])
def test_an_answer_on_a_full_disk_is_written_whole_or_not_at_all_and_asked_for_again(shop: Shop, kind: type) -> None:
    _, write = waiting(shop, kind)
    before = shop.content()
    log = shop.home.book.with_name(shop.home.book.name + "-wal")
    failures, room = 0, 0
    while True:
        try:
            with room_for(log.stat().st_size + room):
                write()
        except (DiskFull, DiskFault):
            failures += 1
            assert shop.content() == before
            room += 500
            continue
        break
    assert failures > 2, "no write ever failed"
    assert shop.content() != before
    shop.agrees()


HOLDER = """
import sys
from pysqlite3 import dbapi2 as sqlite
pen = sqlite.connect(sys.argv[1], isolation_level=None)
pen.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
pen.execute("ROLLBACK")
"""


@contextmanager
def held(shop: Shop) -> Iterator[Callable[[], None]]:
    """Another process has the pen until what this gives is called."""
    raw(shop.book._pen).execute("PRAGMA busy_timeout=50")
    command = [sys.executable, "-c", HOLDER, str(shop.home.book)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"

        def let_go() -> None:
            process.communicate("\n", timeout=20)

        yield let_go


@pytest.mark.parametrize("kind", [Push, Pull, Snapshot])
def test_an_answer_that_meets_another_process_at_the_book_changes_nothing(shop: Shop, kind: type) -> None:
    _, write = waiting(shop, kind)
    before = shop.content()
    with held(shop) as let_go:
        with pytest.raises(BookBusy):
            write()
        assert shop.content() == before
        let_go()
    shop.agrees()


def test_the_line_says_that_the_book_is_held_and_goes_on_by_itself(shop: Shop) -> None:
    shown = Shown()
    worker = Worker(shop.book, shop.home, shown.on_status, shown.on_change, uniform=lambda low, high: 0.05)
    with held(shop) as let_go:
        worker.start()
        try:
            shown.until(lambda: shown.statuses[-1].state is LineState.BOOK)
            assert shown.statuses[-1].title == BookBusy.title
            let_go()
            shown.until(lambda: shown.statuses[-1].state is LineState.CONNECTED)
            shown.until(lambda: bool(handover.reservations(shop.book)))
        finally:
            worker.stop()
    shop.agrees()
