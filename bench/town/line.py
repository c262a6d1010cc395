"""Offers up and reservations down, over loopback HTTP to a real hub, beside PouchDB replicating like documents.

Twice: by the till's client alone, which checks every answer and keeps nothing, and by the whole till, whose engine
also writes every answer durably into its book, as PouchDB's client does.
"""

import gc
import json
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import UUID, uuid4

from bench import shop
from bench.measuring import Figure, Setting, share
from bench.peers import pouchdb
from bench.town import hub
from bench.town.hub import Engines
from prima.contract.ids import uuid7
from prima.contract.limits import MAX_EVENTS_PER_PULL, MAX_OPS_PER_PUSH
from prima.contract.messages import Event, PairAnswer, ReserveRequest
from prima.hub.services import reserving
from prima.hub.services.placing import Asked
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.ledger import hub_link, movements, outbox
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.hub_link import Link
from shb_desktop.ledger.sealing import Seal
from shb_desktop.ledger.staging import Staged
from shb_desktop.sync import engine as till_engine
from shb_desktop.sync.client import Hub

_PIECES = 100
_AT_ONCE = 50
_HAND_OVER_S = 0.0005
_WAYS = ("client", "till")
_OFFER = re.compile(r'"offer":"[^"]*"')


@dataclass(frozen=True, slots=True)
class Moved:
    """What a round moved per second, up and down, by engine of the hub and way of the till; PouchDB's beside it."""

    up: dict[tuple[str, str], float]
    down: dict[tuple[str, str], float]
    peer_up: float
    peer_down: float


def figures(setting: Setting) -> Iterator[Figure]:
    """As many operations and events as a hundredth of the movements."""
    count = max(setting.movements // 100, 20)
    with shop.workroom(setting) as folder, hub.engines(folder) as engines, pouchdb.running() as pouch:
        book = _book(folder / "book.sqlite3", count)
        with _as_in_the_window():
            rounds = [_round(engines, pouch, book, turn) for turn in range(setting.rounds)]
    up, down = _middle([one.peer_up for one in rounds]), _middle([one.peer_down for one in rounds])
    for engine in hub.ENGINES:
        for way in _WAYS:
            mine = (engine, way)
            what = f"{engine}, {'the whole till' if way == 'till' else 'client and hub'}"
            yield Figure(f"push offers: {what}", _middle([one.up[mine] for one in rounds]), "/s", up, least_ratio=3)
            yield Figure(
                f"pull reservations: {what}", _middle([one.down[mine] for one in rounds]), "/s", down, least_ratio=5
            )


@contextmanager
def _as_in_the_window() -> Iterator[None]:
    """What was loaded stays, no thread of the line looks for garbage (shb_desktop/ui/garbage.py), and each hands the
    interpreter over as soon as in the window (shb_desktop/app.py).
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    before = sys.getswitchinterval()
    sys.setswitchinterval(_HAND_OVER_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
        gc.enable()
        gc.unfreeze()


def _middle(rates: list[float]) -> float:
    return share(rates, 50)


def _round(engines: Engines, pouch: pouchdb.Pouch, book: Path, turn: int) -> Moved:
    up: dict[tuple[str, str], float] = {}
    down: dict[tuple[str, str], float] = {}
    documents: dict[str, list[dict[str, Any]]] = {}
    order = hub.ENGINES if turn % 2 == 0 else hub.ENGINES[::-1]
    for engine in order:
        database = engines.empty(engine)
        with hub.served(database) as url:
            for way in _WAYS:
                work = _by_client if way == "client" else _by_till
                up[engine, way], down[engine, way], told = work(database, url, book)
                documents |= told
        hub.in_order(database)
    offers, reservations = documents["offers"], documents["reservations"]
    peer_up = len(offers) / pouch.up(offers) * 1_000
    peer_down = len(reservations) / pouch.down(pouch.filled(reservations), len(reservations)) * 1_000
    return Moved(up, down, peer_up, peer_down)


# -- our two ways -----------------------------------------------------------------------------------------------------


def _by_client(database: str, url: str, book: Path) -> tuple[float, float, dict[str, list[dict[str, Any]]]]:
    identity = hub.paired(database, url, "Laden eins")
    puts, leases = _told(book)
    with Hub(url, identity.token) as line:
        rate = _pushed(line, identity, puts)
        _pushed(line, identity, leases)
        offers = [json.loads(text) for text in puts]
        _reserve(database, [one["offer"] for one in offers])
        cursor = _behind_offers(line, len(puts))
        seen: list[Event] = []
        began = perf_counter()
        while True:
            answer = line.pull(cursor, 0)
            seen += answer.events
            cursor = answer.cursor
            if not answer.more:
                break
        seconds = perf_counter() - began
    placed = [event.data["reservation"] for event in seen if event.type == "reservation.placed"]
    if len(placed) != len(seen) or len(placed) != len(puts):
        raise RuntimeError(f"{len(placed)} reservations and {len(seen)} events came for {len(puts)} offers")
    documents = {
        "offers": [{"_id": one["offer"], **one["fields"]} for one in offers],
        "reservations": [{"_id": one["id"], **one} for one in placed],
    }
    return rate, len(seen) / seconds, documents


def _behind_offers(line: Hub, count: int) -> int:
    """The cursor behind the events about offers, which come first: one of each put, one of each lease."""
    cursor = 0
    while cursor < 2 * count:
        cursor = min(line.pull(cursor, 0).cursor, 2 * count)
    return cursor


def _pushed(line: Hub, identity: PairAnswer, ops: Sequence[str]) -> float:
    began = perf_counter()
    for first in range(0, len(ops), MAX_OPS_PER_PUSH):
        answer = line.push(str(identity.epoch), ops[first : first + MAX_OPS_PER_PUSH])
        if any(result.status != "done" for result in answer.results):
            raise RuntimeError("an operation was refused")
    return len(ops) / (perf_counter() - began)


def _by_till(database: str, url: str, book: Path) -> tuple[float, float, dict[str, list[dict[str, Any]]]]:
    identity = hub.paired(database, url, "Laden zwei")
    path = Path(shutil.copyfile(book, book.with_name("till.sqlite3")))
    # The engine looks at the time while it writes: how long the counter would have to wait for it.
    mine = Book.open(path, system_clock, Seal(lambda: b"k" * 32))
    linked = Link(
        url, str(identity.device), str(identity.shop.id), identity.shop.name, identity.city, str(identity.epoch), ""
    )
    with mine.write() as connection:
        hub_link.keep_link(connection, linked)
        hub_link.keep_snapshot(connection, None)
        connection.exec_driver_sql("UPDATE outbox SET state = 'later' WHERE type = 'offer.allot'")
        ids = connection.exec_driver_sql("SELECT id FROM offer ORDER BY id").scalars().all()
    with Hub(url, identity.token) as line:
        began = perf_counter()
        pushed = _until(mine, line, len(ids))
        rate = pushed / (perf_counter() - began)
        with mine.write() as connection:
            connection.exec_driver_sql("UPDATE outbox SET state = 'waiting' WHERE state = 'later'")
        while till_engine.upload(mine, line).more:
            pass
        while till_engine.download(mine, line).more:
            pass
        _reserve(database, list(ids))
        began, pulled = perf_counter(), 0
        while True:
            step = till_engine.download(mine, line)
            pulled += step.pulled
            if not step.more:
                break
        seconds = perf_counter() - began
    _taken_in(mine, len(ids), pulled)
    mine.close()
    path.unlink()
    return rate, pulled / seconds, {}


def _until(mine: Book, line: Hub, count: int) -> int:
    pushed = 0
    while pushed < count:
        step = till_engine.upload(mine, line)
        pushed += step.pushed
        if step.refused or not step.pushed:
            raise RuntimeError("an operation was refused")
    return pushed


def _taken_in(mine: Book, count: int, pulled: int) -> None:
    with mine.read() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM reservation").scalar_one()
        held = connection.exec_driver_sql("SELECT sum(held) FROM stock").scalar_one()
    if (pulled, kept, held) != (count, count, count * PIECE):
        raise RuntimeError(f"{pulled} events, {kept} reservations, {held} held for {count}")


# -- what they move ---------------------------------------------------------------------------------------------------


def _book(path: Path, count: int) -> Path:
    """A till's book with so many offers to tell: all puts first, then all leases."""
    book = shop.opened(path)
    with Staged() as staged, book.write() as connection:
        staged.add(list(shop.drafts(count)))
        staged.write(connection, shop.NOW)
    with book.write() as connection:
        movements.append_all(
            connection,
            [movements.Draft(one, _PIECES * PIECE, Reason.IN, shop.NOW) for one in range(1, count + 1)],
        )
    for article in range(1, count + 1):
        shop.publish(book, article, _PIECES)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET n = n + 1000000 * (type = 'offer.allot')")
        outbox.renumber(connection)
    book.close()
    return path


def _told(path: Path) -> tuple[list[str], list[str]]:
    """The same operations as texts, about offers of another shop: puts and leases."""
    book = shop.opened(path)
    with book.read() as connection:
        ops = outbox.next_batch(connection, 1_000_000, 1_000_000_000, 1_000_000)
    book.close()
    names: dict[str, str] = defaultdict(lambda: f'"offer":"{uuid7(shop.NOW)}"')
    texts = [_OFFER.sub(lambda found: names[found.group()], op.text) for op in ops]
    return texts[: len(texts) // 2], texts[len(texts) // 2 :]


def _reserve(database: str, offers: Sequence[str]) -> None:
    """A citizen for each offer; the pages of a pull come full."""
    assert _AT_ONCE < MAX_EVENTS_PER_PULL
    with hub.office(database) as mine:
        for first in range(0, len(offers), _AT_ONCE):
            wanted = [
                Asked(ReserveRequest(offer=UUID(offer), display_name="Frau Muster"), str(uuid4()))
                for offer in offers[first : first + _AT_ONCE]
            ]
            reserving.reserve_all(mine, wanted)
