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
from uuid import UUID, uuid4

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import update

from prima.contract.ids import uuid7
from prima.contract.messages import (
    ImageAnswer,
    PullAnswer,
    PushAnswer,
    RenewAnswer,
    ReserveRequest,
    SnapshotPage,
)
from prima.contract.reservation import OPEN, Action, State
from prima.hub.api import pair as hub_pair
from prima.hub.api import sync as hub_sync
from prima.hub.errors import Refusal
from prima.hub.services import clockwork, images, pairing, pulling, reserving
from prima.hub.services.office import Office
from prima.hub.services.views import dumps
from prima.hub.settings import Limits, Settings
from prima.hub.storage import shops
from prima.hub.storage.schema import city
from prima.hub.storage.shops import Device
from shb_desktop.domain.article import PIECE, ArticleDraft
from shb_desktop.domain.reservation import Reservation
from shb_desktop.errors import ShopError
from shb_desktop.ledger import backup, hub_link
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import Link
from shb_desktop.ledger.sealing import Seal
from shb_desktop.services import catalogue, counter, handover, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.sync import engine, renewing
from shb_desktop.sync.client import Reply, believed
from shb_desktop.sync.engine import Pull, Push, Step
from shb_desktop.sync.errors import BookBehind, HubGone, Portal, Quarantined, Revoked, Unauthorised
from shb_desktop.sync.pairing import join
from tests.faults.proofs import Proofs, raw

MORNING = 1_795_161_600_000
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
ARTICLES = (("Apfelsaft", 7), ("Birnensaft", 4))
NONCE = "n"
NOBODY = UUID(int=0)


@dataclass
class Request:
    """What one till asks of the hub, as bytes would carry it."""

    token: str
    path: str
    body: bytes = b""
    number: int = 0
    after: str | None = None


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
        self.all_tills = [Till(name, self._open(name)) for name in ("one", "two", "three")]
        for till in self.all_tills:
            for name, stock in ARTICLES:
                catalogue.add(till.book, ArticleDraft(name, category="Getränke", price=199, stock=stock * PIECE))
            self.pair(till)
            self._drain(till)
        # One of them has something online already, as most mornings have.
        publishing.publish(self.all_tills[0].book, 1, 4)
        publishing.publish(self.all_tills[0].book, 2, 2)
        for till in self.all_tills:
            self._drain(till)
        self._hub_template = _copy(self.office.database._pen)
        self._templates = [(till.token, till.device, _copy(till.book._pen)) for till in self.all_tills]
        self._dawn = self.now
        self.proofs = Proofs(self)

    def clock(self) -> int:
        """The hub's time; each look is a millisecond later."""
        self.now += 1
        return self.now

    def begin(self, seed: int, often: tuple[str, ...] = ()) -> None:
        """A new town: one to three paired tills, a network as bad as the seed has it, the deeds `often` in plenty."""
        self._deeds = {deed: weight * (8 if deed.__name__ in often else 1) for deed, weight in DEEDS.items()}
        self.random = random.Random(seed)
        self.now = self._dawn
        _paste(self._hub_template, self.hub_file)
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
            _paste(template, till.book.path)
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
                self._renew_if_due(till)
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

    # -- deeds: the shop ----------------------------------------------------------------------------------------------

    def sell(self, till: Till) -> None:
        """Goods leave over the counter; what is promised is left alone, or taken all the same when somebody insists."""
        insists = self.careless and self.random.random() < 0.3
        self.forced |= insists
        article = self._article(till)
        counter.book_article(till.book, article, Mode.OUT, self.random.choice((1, 2)) * PIECE, confirmed=insists)

    def receive(self, till: Till) -> None:
        counter.book_article(till.book, self._article(till), Mode.IN, self.random.choice((1, 3)) * PIECE)

    def publish(self, till: Till) -> None:
        publishing.publish(till.book, self._article(till), self.random.choice((None, 1, 3, 9)))

    def set_cap(self, till: Till) -> None:
        publishing.set_cap(till.book, self._article(till), self.random.randrange(6))

    def pause(self, till: Till) -> None:
        publishing.pause(till.book, self._article(till))

    def withdraw(self, till: Till) -> None:
        publishing.withdraw(till.book, self._article(till))

    def accept(self, till: Till) -> None:
        self._act(till, Action.ACCEPT, lambda found: handover.accept(till.book, found.id))

    def ready(self, till: Till) -> None:
        self._act(till, Action.READY, lambda found: handover.ready(till.book, found.id))

    def reject(self, till: Till) -> None:
        self._act(till, Action.REJECT, lambda found: handover.reject(till.book, found.id, "Leider nicht."))

    def hand_over(self, till: Till) -> None:
        def give(found: Reservation) -> None:
            whole = self.random.random() < 0.7
            taken = None if whole else {line.line: max(1, line.quantity - 1) for line in found.lines}
            handover.hand_over(till.book, found.id, found.code, taken)

        self._act(till, Action.COLLECT, give)

    def put_back(self, till: Till) -> None:
        tasks = handover.put_back_tasks(till.book)
        if tasks:
            handover.put_back(till.book, self.random.choice(tasks).id)

    def restart(self, till: Till) -> None:
        """The computer is switched off: what was not written is gone, also answers that were on their way."""
        till.late.clear()
        till.book.close()
        till.book = self._open(till.name)

    def keep_book(self, till: Till) -> None:
        self.book_backups[till.name] = _copy(till.book._pen)

    def restore_book(self, till: Till) -> None:
        """The program puts an older copy of the book back. What it forgot may be goods: proofs of stock end here."""
        if till.name in self.book_backups:
            self.put_back_copies = True
            till.late.clear()
            _paste(self.book_backups[till.name], till.book.path)
            backup.note_restored(raw(till.book._pen), till.book.clock())
            self.proofs.forget(till)

    def copy_book_back(self, till: Till) -> None:
        """Somebody copies an older file over the book, behind the program's back."""
        if till.name in self.book_backups:
            self.rebooked = self.put_back_copies = True
            till.late.clear()
            _paste(self.book_backups[till.name], till.book.path)
            self.proofs.forget(till)

    def pair_again(self, till: Till) -> None:
        self.pair(till)

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

    # -- deeds: the citizen, the clock, the hub -----------------------------------------------------------------------

    def reserve(self, _: Till) -> None:
        with self.office.database.read() as connection:
            rows = connection.exec_driver_sql("SELECT id FROM offer WHERE shown AND allot > held")
            offers = sorted(row[0] for row in rows)
        if not offers:
            return
        wanted = ReserveRequest(
            offer=UUID(self.random.choice(offers)),
            quantity=self.random.choice((1, 1, 2)),
            display_name="Frau Muster",
        )
        key = str(uuid4())
        secret = reserving.reserve(self.office, wanted, key).secret
        self.keys.append((key, wanted, secret, self.now))
        self.secrets.append(secret)

    def reserve_twice(self, _: Till) -> None:
        """The citizen's answer was lost; the browser asks again under the same key."""
        # The hub remembers keys for a day.
        young = [kept for kept in self.keys if self.now - kept[3] < 20 * HOUR]
        if young and not self.restored:
            key, wanted, secret, _at = self.random.choice(young)
            assert reserving.reserve(self.office, wanted, key).secret == secret, "one request, two reservations"

    def cancel(self, _: Till) -> None:
        if self.secrets:
            reserving.cancel(self.office, self.random.choice(self.secrets))

    def wait(self, _: Till) -> None:
        self.now += self.random.choice((MINUTE, HOUR, 9 * HOUR, 3 * DAY))
        clockwork.tick(self.office)

    def tick(self, _: Till) -> None:
        clockwork.tick(self.office)

    def keep_hub(self, _: Till) -> None:
        self.backups.append(_copy(self.office.database._pen))

    def restore_hub(self, _: Till) -> None:
        if self.backups:
            self.restored = True
            _paste(self.random.choice(self.backups), self.hub_file)
            self.office.database.write(lambda c: c.execute(update(city).values(epoch=uuid4())))
            self.proofs.hub_restored()

    # -- deeds: the wire ----------------------------------------------------------------------------------------------

    def upload(self, till: Till) -> None:
        def say() -> Step:
            self._renew_if_due(till)
            return engine.upload(till.book, Wire(self, till))

        self._talk(till, say)

    def download(self, till: Till) -> None:
        def hear() -> Step:
            self._renew_if_due(till)
            return engine.download(till.book, Wire(self, till))

        self._talk(till, hear)

    def _renew_if_due(self, till: Till) -> None:
        with till.book.read() as connection:
            due = hub_link.renewal_due(connection)
        if due:
            wire = Wire(self, till)
            former = renewing.renew(till.book, wire, wire)
            with till.book.read() as connection:
                link = hub_link.link(connection)
            assert link
            till.device = UUID(link.device)
            with contextlib.suppress(ShopError):
                Wire(self, till).leave(former)

    def ask_now_read_later(self, till: Till) -> None:
        """The answer is on its way while the other thread, the clerk and the citizens go on."""
        with till.book.read() as connection:
            action = self.random.choice(engine.plan(engine.position(connection)))
        wire = Wire(self, till)
        if isinstance(action, Push):
            pushed = wire.push(action.epoch, [op.text for op in action.ops])
            till.late.append(lambda: engine.take_push(till.book, action, pushed))
        elif isinstance(action, Pull):
            pulled = wire.pull(action.cursor, 0)
            till.late.append(lambda: engine.take_pull(till.book, action, pulled))
        else:
            page = wire.snapshot(action.mark.after)
            till.late.append(lambda: engine.take_snapshot(till.book, action, page))

    def read_later(self, till: Till) -> None:
        if till.late:
            self._talk(till, till.late.pop(self.random.randrange(len(till.late))))

    def deliver_astray(self, _: Till) -> None:
        """A request that somebody gave up arrives after all; nobody reads the answer."""
        if self.astray:
            self.deliver(self.astray.pop(self.random.randrange(len(self.astray))))

    def _talk(self, till: Till, say: Callable[[], Step]) -> None:
        try:
            say()
        except (BookBehind, Quarantined, Unauthorised) as problem:
            self.proofs.needs_a_person(problem)
            # A person pairs the till anew, sooner or later.
            if till.ill:
                self.pair(till)
            till.ill = True

    def deliver(self, request: Request) -> Reply:
        """The hub's answer to a request, through its own services."""
        try:
            caller = pairing.caller(self.office, request.token)
            if request.path == "push":
                text = hub_sync._push(self.office, caller, request.body)
            elif request.path == "pull":
                pulling.note_sign_of_life(self.office, caller)
                text = hub_sync._pull_text(self.office, pulling.pull(self.office, caller, request.number))
            elif request.path == "image":
                width, height = images.take_in(self.office, caller, request.after or "", request.body)
                text = ImageAnswer(sha256=request.after or "", width=width, height=height).model_dump_json()
            elif request.path == "renew":
                answer = hub_pair._renewed(self.office, caller, "http://127.0.0.1")
                text = answer.model_dump_json()
            elif request.path == "leave":
                pairing.revoke(self.office, caller, UUID(request.after))
                text = "{}"
            else:
                text = pulling.snapshot(self.office, caller, request.after)
        except Refusal as refusal:
            problem = refusal.as_dict()
            return Reply(problem["status"], "application/problem+json", NONCE, None, dumps(problem).encode())
        return Reply(200, "application/json", NONCE, None, text.encode())

    # -- helpers ------------------------------------------------------------------------------------------------------

    def _article(self, till: Till) -> int:
        return 1 + self.random.randrange(len(ARTICLES))

    def _act(self, till: Till, action: Action, do: Callable[[Reservation], object]) -> None:
        states = [*OPEN, State.CANCELLED, State.EXPIRED] if action is Action.COLLECT else OPEN
        found = [one for one in handover.reservations(till.book, *sorted(states)) if one.may(action)]
        if found:
            do(self.random.choice(sorted(found, key=lambda one: one.id)))

    def _open(self, name: str) -> Book:
        def clock() -> int:
            return self.clock() + next((till.skew for till in self.tills if till.name == name), 0)

        return Book.open(self.folder / f"{name}.sqlite3", clock, Seal(lambda: b"k" * 32), name)


class Wire:
    """The line between one till and the hub: loses, doubles, cuts, delays and forges as the world's luck has it."""

    def __init__(self, world: World, till: Till) -> None:
        self._world = world
        self._till = till

    def push(self, epoch: str, ops: list[str]) -> PushAnswer:
        body = f'{{"epoch":"{epoch}","ops":[{",".join(ops)}]}}'.encode()
        return believed(self._carried(Request(self._till.token, "push", body)), NONCE, PushAnswer, (200,))

    def renew(self) -> RenewAnswer:
        return believed(self._carried(Request(self._till.token, "renew")), NONCE, RenewAnswer, (200,))

    def leave(self, device: str) -> None:
        self._carried(Request(self._till.token, "leave", after=device))

    def keep_token(self, token: str) -> None:
        self._till.token = token

    def forget_token(self) -> None:
        self._till.token = ""

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        request = Request(self._till.token, "image", content, after=sha256)
        return believed(self._carried(request), NONCE, ImageAnswer, (200,))

    def pull(self, cursor: int, wait: int) -> PullAnswer:
        return believed(self._carried(Request(self._till.token, "pull", number=cursor)), NONCE, PullAnswer, (200,))

    def snapshot(self, after: str | None) -> SnapshotPage:
        return believed(self._carried(Request(self._till.token, "snapshot", after=after)), NONCE, SnapshotPage, (200,))

    def _carried(self, request: Request) -> Reply:
        world = self._world
        if world.random.random() >= world.trouble:
            return world.deliver(request)
        luck = world.random.choice(("lost", "cut", "twice", "astray", "portal"))
        world.deeds[-1] += f"[{luck}]"
        if luck == "cut":
            world.deliver(request)
        if luck == "twice":
            world.deliver(request)
            return world.deliver(request)
        if luck == "astray":
            world.astray.append(request)
        raise Portal if luck == "portal" else HubGone


DEEDS: dict[Callable[[World, Till], None], int] = {
    World.sell: 6,
    World.receive: 3,
    World.publish: 4,
    World.set_cap: 4,
    World.pause: 1,
    World.withdraw: 1,
    World.accept: 3,
    World.ready: 6,
    World.reject: 2,
    World.hand_over: 8,
    World.put_back: 3,
    World.restart: 1,
    World.keep_book: 1,
    World.restore_book: 1,
    World.copy_book_back: 1,
    World.pair_again: 1,
    World.reserve: 16,
    World.reserve_twice: 2,
    World.cancel: 4,
    World.wait: 3,
    World.tick: 2,
    World.keep_hub: 2,
    World.restore_hub: 1,
    World.upload: 14,
    World.download: 14,
    World.ask_now_read_later: 6,
    World.read_later: 6,
    World.deliver_astray: 3,
}


def _copy(pen: Any) -> Any:
    """The whole database behind a connection, in memory."""
    kept = sqlite.connect(":memory:", check_same_thread=False)
    raw(pen).backup(kept)
    return kept


def _paste(kept: Any, file: Path) -> None:
    """Lay a copy over a database behind the back of whoever has it open."""
    with contextlib.closing(sqlite.connect(str(file), isolation_level=None)) as over:
        (schema,) = over.execute("PRAGMA schema_version").fetchone()
        kept.backup(over)
        # The tables are the same ones: nobody has to read the schema and prepare every statement again.
        over.execute(f"PRAGMA schema_version = {schema}")


@contextlib.contextmanager
def world_in(folder: Path) -> Iterator[World]:
    """A world for a block."""
    world = World(folder)
    try:
        yield world
    finally:
        world.close()
