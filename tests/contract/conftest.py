"""A real hub on loopback, a real till, and a citizen who speaks the public API."""

import http.client
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest

from prima.hub.embedded import EmbeddedHub
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.sync import once, pairing
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.once import Summary
from shb_desktop.sync.status import LineState, SyncStatus
from shb_desktop.sync.worker import Worker
from tests.hub.conftest import hasher, pattern  # noqa: F401
from tests.shop import pattern as empty_book


@dataclass
class Till:
    """A paired or unpaired shop's computer."""

    home: Home
    book: Book

    def pair(self, hub: EmbeddedHub, code: str) -> None:
        pairing.pair(self.book, self.home, hub.url, code)

    def sync(self) -> Summary:
        return once.run_once(self.book, self.home)


@dataclass
class Citizen:
    """Speaks JSON to the hub as any front end may."""

    url: str
    secrets: list[str] = field(default_factory=list)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        line = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=10)
        try:
            told = {"Content-Type": "application/json"} | {key.replace("_", "-"): text for key, text in headers.items()}
            line.request(method, path, json.dumps(body) if body is not None else None, told)
            answer = line.getresponse()
            return answer.status, json.loads(answer.read() or b"null")
        finally:
            line.close()

    def offers(self, term: str = "") -> list[dict[str, Any]]:
        status, found = self.ask("GET", f"/v1/public/offers?q={term}")
        assert status == 200
        return list(found["offers"])

    def reserve(self, offer: str, pieces: int = 1, name: str = "Frau Muster") -> dict[str, Any]:
        wanted = {"offer": offer, "quantity": pieces, "display_name": name}
        status, placed = self.ask("POST", "/v1/public/reservations", wanted, Idempotency_Key=str(uuid4()))
        assert status == 201, placed
        return dict(placed)

    def look(self, placed: dict[str, Any]) -> dict[str, Any]:
        return dict(self.ask("GET", f"/v1/public/reservations/{placed['secret']}")[1])

    def cancel(self, placed: dict[str, Any]) -> int:
        return self.ask("DELETE", f"/v1/public/reservations/{placed['secret']}")[0]


@dataclass
class Shown:
    """What a running worker said, with a way to wait for more."""

    statuses: list[SyncStatus] = field(default_factory=lambda: [SyncStatus(LineState.CONNECTING, 0)])
    news: threading.Condition = field(default_factory=threading.Condition)

    def on_status(self, status: SyncStatus) -> None:
        with self.news:
            self.statuses.append(status)
            self.news.notify_all()

    def on_change(self, areas: frozenset[str]) -> None:
        with self.news:
            self.news.notify_all()

    def until(self, true: Callable[[], bool], seconds: float = 10.0) -> None:
        with self.news:
            assert self.news.wait_for(true, seconds), self.statuses[-2:]


@pytest.fixture
def hub(tmp_path: Path, pattern: Path) -> Iterator[EmbeddedHub]:  # noqa: F811
    folder = tmp_path / "hub"
    folder.mkdir()
    shutil.copy(pattern, folder / "hub.sqlite")
    with EmbeddedHub(folder, "Bocholt") as running:
        yield running


@pytest.fixture
def new_till(tmp_path: Path) -> Iterator[Callable[[str], Till]]:
    tills: list[Till] = []

    def make(name: str) -> Till:
        home = Home(tmp_path / name).made()
        seal = Seal(Credentials(home).seal_key)
        is_new = not home.book.exists()
        if is_new:
            home.book.write_bytes(empty_book())
        till = Till(home, Book.open(home.book, system_clock, seal))
        if is_new:
            with till.book.write() as connection:
                connection.exec_driver_sql("UPDATE device SET uuid = ?, name = ?", (str(uuid4()), name))
        tills.append(till)
        return till

    yield make
    for till in tills:
        till.book.close()


@pytest.fixture
def till(new_till: Callable[[str], Till], hub: EmbeddedHub) -> Till:
    """A till that is paired with the hub."""
    made = new_till("till")
    made.pair(hub, hub.add_shop("Laden am Markt"))
    return made


@pytest.fixture
def citizen(hub: EmbeddedHub) -> Citizen:
    return Citizen(hub.url)


@pytest.fixture
def running(till: Till) -> Iterator[tuple[Worker, Shown]]:
    """The till's worker, at work."""
    shown = Shown()
    worker = Worker(till.book, till.home, shown.on_status, shown.on_change, uniform=lambda low, high: 0.05)
    worker.start()
    yield worker, shown
    worker.stop()
