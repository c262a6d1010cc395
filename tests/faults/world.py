"""A town in a box: the real hub services, real tills, citizens, one clock, and a network that does what it likes.

Everything that runs is the program itself on real SQLite files; only the wire between is ours. One seed makes one
history. `step()` does one thing at random and then proves what must hold at every moment; `settle()` lets everything
calm down and proves what must hold then.
"""

import contextlib
import random
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from prima.contract.ids import uuid7
from prima.contract.messages import ReserveRequest
from prima.hub.errors import Refusal
from prima.hub.services import pairing
from prima.hub.services.office import Office
from prima.hub.settings import Limits, Settings
from prima.hub.storage import shops
from prima.hub.storage.shops import Device
from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import Link
from shb_desktop.ledger.sealing import Seal
from shb_desktop.services import catalogue, publishing
from shb_desktop.sync import engine
from shb_desktop.sync.errors import BookBehind, Quarantined, Revoked, Unauthorised
from shb_desktop.sync.pairing import join
from shb_desktop.sync.step import Step
from tests.faults.copies import copy_of, lay_over
from tests.faults.deeds import ARTICLES, HOUR, MINUTE, drawn
from tests.faults.proofs import Proofs, raw
from tests.faults.wire import Request, Wire, renew_if_due

MORNING = 1_795_161_600_000
NOBODY = UUID(int=0)


@dataclass
class Till:
    """One shop's computer: its book, who it is at the hub, and answers that have not been read yet."""

    name: str
    book: Book
    token: str = ""
    device: UUID = NOBODY
    skew: int = 0
    late: list[Callable[[], Step]] = field(default_factory=list)
    ill: bool = False


class World:
    """One hub and its tills. Made once, `begin(seed)` starts a history afresh in a millisecond."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = MORNING
        self.random = random.Random(0)
        # Argon2 and alembic take their time, once.
        limits = Limits(syncing="1000000 per second", reserving="1000000 per second", contact="1000000 per second")
        self.hub_file = folder / "hub.sqlite"
        self.office = Office.open(Settings(str(self.hub_file), "Bocholt", limits=limits), self.clock)
        self.shop = pairing.add_shop(self.office, "Laden am Markt").id
        self.tills: list[Till] = []
        self.deeds: list[str] = [""]
        self.trouble = 0.0
        self.all_tills = [Till(name, self.open(name)) for name in ("one", "two", "three")]
        for till in self.all_tills:
            for name, stock, gtin in ARTICLES:
                codes = (Barcode(gtin),)
                draft = ArticleDraft(name, category="Getränke", price=199, stock=stock * PIECE, barcodes=codes)
                catalogue.add(till.book, draft)
            self.pair(till)
            self._drain(till)
        # One of them has something online already, as most mornings have.
        publishing.publish(self.all_tills[0].book, 1, 4)
        publishing.publish(self.all_tills[0].book, 2, 2)
        for till in self.all_tills:
            self._drain(till)
        self._hub_template = copy_of(self.office.database._pen)
        self._templates = [(till.token, till.device, copy_of(till.book._pen)) for till in self.all_tills]
        self._dawn = self.now
        self.proofs = Proofs(self)

    def clock(self) -> int:
        """The hub's time; each look is a millisecond later."""
        self.now += 1
        return self.now

    def begin(self, seed: int, often: tuple[str, ...] = ()) -> None:
        """A new town: one to three paired tills, a network as bad as the seed has it, the deeds `often` in plenty."""
        self._deeds = drawn(seed, often)
        self.random = random.Random(seed)
        self.now = self._dawn
        lay_over(self._hub_template, self.hub_file)
        self.tills = self.all_tills[: self.random.choice((1, 1, 2, 3))]
        self.trouble = self.random.choice((0.0, 0.2, 0.5))
        self.careless = self.random.random() < 0.2
        self.secrets: list[str] = []
        self.keys: list[tuple[str, ReserveRequest, str, int]] = []
        self.backups: list[Any] = []
        self.book_backups: dict[str, Any] = {}
        self.astray: list[Request] = []
        self.deeds = []
        self.restored = self.forced = self.rebooked = self.put_back_copies = False
        for till, (token, device, template) in zip(self.tills, self._templates, strict=False):
            lay_over(template, till.book.path)
            till.token, till.device = token, device
            till.late.clear()
            till.ill = False
            till.skew = self.random.choice((0, 0, -5 * MINUTE, 3 * HOUR))
        self.proofs.begin()

    def close(self) -> None:
        """Give the files back."""
        for till in self.all_tills:
            till.book.close()
        self.office.close()

    # -- one thing at random ------------------------------------------------------------------------------------------

    def step(self) -> None:
        """Do one thing that has an effect, then prove what must hold."""
        for _ in range(5):
            deed = self.random.choices(list(self._deeds), list(self._deeds.values()))[0]
            till = self.random.choice(self.tills)
            self.deeds.append(f"{deed.__name__}({till.name})")
            before = self._written()
            with contextlib.suppress(ShopError, Refusal):
                deed(self, till)
            if self._written() != before:
                break
            self.deeds.pop()
        self.proofs.always()

    def _written(self) -> tuple[int, ...]:
        """Changes when anything was written, or got on its way."""
        pens = [self.office.database._pen, *(till.book._pen for till in self.tills)]
        on_the_way = [len(self.astray), len(self.backups), *(len(till.late) for till in self.tills)]
        return (*(raw(pen).total_changes for pen in pens), *on_the_way)

    def settle(self) -> None:
        """The network is well, nobody touches anything: everything drains and agrees."""
        self.deeds.append("settle")
        self.trouble = 0.0
        self.astray.clear()
        for till in self.tills:
            till.late.clear()
        resting: dict[str, tuple[int, int]] = {}
        for _ in range(12):
            moved = False
            for till in self.tills:
                # Who found nothing to say or to hear finds nothing again until one of the two sides is written to.
                if resting.get(till.name) != self._sides(till):
                    moved |= self._drain(till)
                    resting[till.name] = self._sides(till)
            if not moved:
                break
        else:
            raise AssertionError("the line never comes to rest")
        self.proofs.always()
        self.proofs.at_rest()

    def _sides(self, till: Till) -> tuple[int, int]:
        """Both sides of a till's line, as counters of what was ever written there."""
        return raw(self.office.database._pen).total_changes, raw(till.book._pen).total_changes

    def _drain(self, till: Till) -> bool:
        moved = False
        for _ in range(200):
            try:
                renew_if_due(self, till)
                up = engine.upload(till.book, Wire(self, till))
                down = engine.download(till.book, Wire(self, till))
            except (BookBehind, Quarantined, Unauthorised, Revoked) as problem:
                self.proofs.needs_a_person(problem)
                self.pair(till)
                moved = True
                continue
            busy = bool(up.pushed or up.more or down.more or down.areas)
            if not busy:
                return moved
            moved = True
        raise AssertionError("a till never comes to rest")

    def pair(self, till: Till) -> None:
        """A new identity at the hub, without the pairing code's Argon2."""
        till.token = secrets.token_urlsafe(32)
        device = Device(self.shop, uuid7(self.clock()), till.name, shops.ACTIVE, 0, self.clock())
        self.office.database.write(
            lambda c: shops.add_device(c, device, "0", pairing.hash_of(till.token), device.seen_at)
        )
        till.device = device.id
        with self.office.database.read() as hub:
            epoch = str(shops.the_city(hub).epoch)
        linked = Link("http://127.0.0.1", str(device.id), str(self.shop), "Laden am Markt", "Bocholt", epoch, "")
        with till.book.write() as connection:
            join(connection, till.book, linked)
        till.ill = False

    def open(self, name: str) -> Book:
        """The book of a till, by the world's clock and that till's error."""

        def clock() -> int:
            return self.clock() + next((till.skew for till in self.tills if till.name == name), 0)

        return Book.open(self.folder / f"{name}.sqlite3", clock, Seal(lambda: b"k" * 32), name)


@contextlib.contextmanager
def world_in(folder: Path) -> Iterator[World]:
    """A world for a block."""
    world = World(folder)
    try:
        yield world
    finally:
        world.close()
