"""From a citizen's click to the till's window: the worker's real threads, waiting by long-poll, beside a round trip."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from time import perf_counter, sleep
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from bench import shop
from bench.measuring import Figure, Setting, share
from bench.town import hub
from prima.hub.services import pairing as hub_pairing
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.ledger import movements
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.ledger.staging import Staged
from shb_desktop.paths import Home
from shb_desktop.sync import once, pairing
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.worker import Worker

_MOST_MS = 250
_PATIENCE = 30.0


def figures(setting: Setting) -> Iterator[Figure]:
    """A twentieth as many reservations as short turns."""
    turns = max(setting.turns // 20, 5)
    for engine in hub.ENGINES:
        with shop.workroom(setting) as folder, hub.engines(folder) as engines:
            database = engines.empty(engine)
            with hub.served(database) as url, _till(folder, database, url, turns) as (book, news):
                times, trips = _times(url, book, news, turns)
        yield Figure(f"placed → in the till's book, {engine}, p50", share(times, 50), "ms", share(trips, 50))
        yield Figure(
            f"placed → in the till's book, {engine}, p95", share(times, 95), "ms", share(trips, 95), most=_MOST_MS
        )


def _times(url: str, book: Book, news: threading.Event, turns: int) -> tuple[list[float], list[float]]:
    """Milliseconds from the citizen's request to the worker's word that the book has it; of an empty round trip."""
    with book.read() as connection:
        offer = connection.exec_driver_sql("SELECT id FROM offer").scalar_one()
    line = HTTPConnection(urlsplit(url).netloc, timeout=_PATIENCE)
    wish = json.dumps({"offer": offer, "quantity": 1, "display_name": "Frau Muster"})
    times: list[float] = []
    trips: list[float] = []
    for turn in range(turns):
        began = perf_counter()
        _asked(line, "GET", f"/v1/ping?nonce={uuid4().hex}")
        trips.append((perf_counter() - began) * 1_000)
        sleep(0.05)  # the till has gone back to waiting
        news.clear()
        began = perf_counter()
        _asked(line, "POST", "/v1/public/reservations", wish, {"Idempotency-Key": str(uuid4())})
        while _reservations(book) <= turn:
            if not news.wait(_PATIENCE):
                raise RuntimeError("the till has heard nothing")
            news.clear()
        times.append((perf_counter() - began) * 1_000)
    line.close()
    return times, trips


def _asked(line: HTTPConnection, method: str, path: str, body: str | None = None, headers: Any = None) -> None:
    line.request(method, path, body, {"Content-Type": "application/json", **(headers or {})})
    answer = line.getresponse()
    said = answer.read()
    if answer.status not in (200, 201):
        raise RuntimeError(f"{answer.status} {said.decode()}")


def _reservations(book: Book) -> int:
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM reservation").scalar_one())


@contextmanager
def _till(folder: Path, database: str, url: str, pieces: int) -> Iterator[tuple[Book, threading.Event]]:
    """A till with one offer online, at work, and what rings when an answer changed its reservations."""
    home = Home(folder / "home").made()
    book = Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))
    with Staged() as staged, book.write() as connection:
        staged.add(list(shop.drafts(1)))
        staged.write(connection, system_clock())
    with book.write() as connection:
        movements.append_all(connection, [movements.Draft(1, pieces * PIECE, Reason.IN, system_clock())])
    shop.publish(book, 1, pieces)
    with hub.office(database) as mine:
        code = hub_pairing.new_code(mine, hub_pairing.add_shop(mine, "Laden am Markt").slug)
    pairing.pair(book, home, url, code)
    once.run_once(book, home)
    news = threading.Event()
    worker = Worker(book, home, lambda status: None, lambda areas: news.set() if "reservations" in areas else None)
    worker.start()
    sleep(1)  # the first answer is asked for at once; only then does the listener wait
    try:
        yield book, news
    finally:
        worker.stop()
        book.close()
