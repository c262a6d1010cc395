"""Two hundred tills, each with its own book, and a real hub behind a front server in its need.

`python -m tests.faults.storm [TILLS] [SECONDS] [SEED]`: the front server asks for patience, fails and cuts for so many
seconds, and serves few a second after that. The hub is a process of its own, the tills are in processes of fifty each.
"""

import contextlib
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from prima.contract import limits
from prima.hub.services import checking, pairing
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from prima.hub.storage.database import system_clock as hub_clock
from shb_desktop.ledger import hub_link, offers, outbox
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import publishing
from shb_desktop.sync import pairing as till_pairing
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.worker import Worker
from tests.shop import put

TOGETHER = 50
"""Tills in one process."""

TOLD = 12
"""Operations of each till, besides those of its publication."""

_LUCK = ("busy", "busy", "down", "failed", "cut", "cut after", "fine")
_CARRIED = ("content-type", "retry-after", limits.NONCE_HEADER.lower())


class Front(ThreadingHTTPServer):
    """Stands before the hub. While it storms most requests get no answer of the hub's; then few a second do."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, hub: str, seed: int, patience: float, a_second: int) -> None:
        super().__init__(("127.0.0.1", 0), _Asked)
        self.hub = urlsplit(hub).netloc
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.storms = False
        self.seen: Counter[str] = Counter()
        self.too_soon: list[str] = []
        self._chance = random.Random(seed)
        self._patience, self._a_second = patience, a_second
        self._not_before: dict[tuple[str, str], float] = {}
        self._served: Counter[int] = Counter()
        self._lock = Lock()
        self._thread = Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def luck(self, who: str, path: str) -> tuple[str, float]:
        """What becomes of a request, and how long its till is to leave us alone (0: nobody said)."""
        now = time.monotonic()
        thread = who, "listens" if path in ("pull", "snapshot") else "tells"
        with self._lock:
            early = self._not_before.get(thread, 0.0) - now
            if early > 0:
                self.too_soon.append(f"{thread[1]} {early:.2f} s before the time")
            luck = self._chance.choice(_LUCK) if self.storms else "fine"
            if not self.storms:
                self._served[int(now)] += 1
                luck = "fine" if self._served[int(now)] <= self._a_second else "busy"
            later = self._patience * self._chance.uniform(0.5, 1.5) if luck in ("busy", "down") else 0.0
            self._not_before[thread] = now + later
            self.seen[luck] += 1
            return luck, later

    def close(self) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Asked(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """A question."""
        self._answer()

    def do_POST(self) -> None:
        """Something told."""
        self._answer()

    def _answer(self) -> None:
        with contextlib.suppress(OSError, HTTPException):
            self._as_luck_has_it()

    def _as_luck_has_it(self) -> None:
        front: Front = self.server  # type: ignore[assignment]
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = urlsplit(self.path).path.rpartition("/")[2]
        luck, later = "fine", 0.0
        if path in ("push", "pull", "snapshot"):
            luck, later = front.luck(self.headers.get("Authorization", ""), path)
        if luck == "cut":
            self._hang_up()
        elif luck in ("busy", "down"):
            self._say(429 if luck == "busy" else 503, {"Retry-After": f"{later:.3f}"}, b"<html>")
        elif luck == "failed":
            self._say(502, {"Content-Type": "text/html"}, b"<html>")
        else:
            with closing(HTTPConnection(front.hub, timeout=90)) as line:
                line.request(self.command, self.path, body or None, dict(self.headers))
                answer = line.getresponse()
                content = answer.read()
            told = {name: text for name, text in answer.getheaders() if name.lower() in _CARRIED}
            if luck == "cut after":
                content = content[: len(content) // 2]
            self._say(answer.status, told, content, whole=luck == "fine")

    def _say(self, status: int, headers: dict[str, str], content: bytes, *, whole: bool = True) -> None:
        self.send_response_only(status)
        for name, text in headers.items():
            self.send_header(name, text)
        self.send_header("Content-Length", str(len(content) + (0 if whole else 1)))
        self.end_headers()
        self.wfile.write(content)
        if not whole:
            self._hang_up()

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


def opened(home: Home) -> Book:
    return Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))


def shops(folder: Path, count: int, url: str, code: Callable[[str], str]) -> list[Home]:
    """So many paired tills with one offer each that nobody has heard of."""
    model = Home(folder / "model").made()
    with closing(Book.open(model.book, system_clock, Seal(lambda: b"k" * 32))) as book:
        put(book, 1, stock=400)
    homes = []
    for number in range(count):
        home = Home(folder / f"till-{number}").made()
        shutil.copy(model.book, home.book)
        with closing(opened(home)) as book:
            till_pairing.pair(book, home, url, code(f"Laden {number}"))
            publishing.publish(book, 1, allot=1)
        homes.append(home)
    return homes


def work(homes: list[Home], seed: int, hurry: float, until: float) -> int:
    """Let these tills tell and listen until all is told; how many have not by `until` (monotonic seconds).

    `hurry` divides the pauses of the back-off that nobody asked for.
    """
    chance = random.Random(seed)
    with contextlib.ExitStack() as stack:
        books = [stack.enter_context(closing(opened(home))) for home in homes]
        workers = [
            Worker(book, home, _nobody, _nobody, uniform=lambda low, high: chance.uniform(low, high) / hurry)
            for book, home in zip(books, homes, strict=True)
        ]
        stack.callback(_stop, workers)
        for worker in workers:
            worker.start()
        for turn in range(TOLD):
            for book, worker in zip(books, workers, strict=True):
                publishing.set_cap(book, 1, 2 + turn)
                worker.wake()
        left = books
        while left and time.monotonic() < until:
            time.sleep(0.02 * len(left))
            left = [book for book in left if not _at_rest(book)]
        return len(left)


def _nobody(_: object) -> None:
    """No window stands behind it."""


def _stop(workers: list[Worker]) -> None:
    enders = [Thread(target=worker.stop) for worker in workers]
    for one in enders:
        one.start()
    for one in enders:
        one.join()


def _at_rest(book: Book) -> bool:
    """All is told, and what the city made of it was heard."""
    with book.read() as connection:
        heard = all(offer.acknowledged == offer.allot for offer in offers.all_offers(connection))
        return heard and outbox.waiting_count(connection) == 0


def prove(office: Office, homes: list[Home]) -> None:
    """What each till said stands at the hub once, in its order, and both sides agree."""
    assert checking.check(office) == ()
    with office.database.read() as connection:
        hub = {
            (kind, one): count
            for kind, question in (
                ("done", "SELECT device, sum(length(contents)) / 32 FROM op_result GROUP BY device"),
                ("last", "SELECT id, last_n FROM device"),
                ("leased", "SELECT id, allot FROM offer"),
            )
            for one, count in connection.exec_driver_sql(question).all()
        }
    for home in homes:
        with closing(opened(home)) as book, book.read() as connection:
            link, (offer,) = hub_link.link(connection), offers.all_offers(connection)
            assert link
            assert outbox.refused_count(connection) == outbox.waiting_count(connection) == 0
            said, device = outbox.highest(connection), UUID(link.device).hex
            assert hub["done", device] == hub["last", device] == said == 2 + TOLD
            assert hub["leased", UUID(offer.id).hex] == offer.allot == 1 + TOLD


@contextlib.contextmanager
def served(database: Path) -> Iterator[str]:
    """A hub in a process of its own; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "prima.hub.cli", "serve", "--database", str(database), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        assert str(port) in process.stdout.readline()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def long_storm(folder: Path, count: int, seconds: float, seed: int) -> bool:
    """So many tills through a storm of so many seconds; whether everything held."""
    office = Office.open(Settings(str(folder / "hub.sqlite"), "Bocholt"), hub_clock)
    with served(folder / "hub.sqlite") as url, closing(Front(url, seed, patience=5.0, a_second=20)) as front:
        homes = shops(folder, count, front.url, lambda name: _code(office, name))
        print(f"{count} tills are paired", flush=True)
        front.storms, began = True, time.monotonic()
        parts = [homes[first : first + TOGETHER] for first in range(0, count, TOGETHER)]
        working = [_process(part, seed + place, seconds + 900) for place, part in enumerate(parts)]
        time.sleep(seconds)
        front.storms = False
        storm = dict(front.seen)
        left = sum(process.wait() for process in working)
        print(f"in the storm {storm}, in all {dict(front.seen)}; all told after {time.monotonic() - began:.0f} s")
    print(f"{left} tills did not get through, {len(front.too_soon)} came too soon {front.too_soon[:5]}")
    prove(office, homes)
    office.close()
    return not left and not front.too_soon


def _code(office: Office, name: str) -> str:
    return pairing.new_code(office, pairing.add_shop(office, name).slug)


def _process(homes: list[Home], seed: int, seconds: float) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.faults.storm", "tills", str(seed), str(seconds)]
    return subprocess.Popen([*command, *(str(home.folder) for home in homes)])


def main(arguments: list[str]) -> int:
    """One storm; 1 when something did not hold."""
    if arguments[:1] == ["tills"]:
        until = time.monotonic() + float(arguments[2])
        return work([Home(Path(one)) for one in arguments[3:]], int(arguments[1]), 1.0, until)
    count = int(arguments[0]) if arguments else 200
    seconds = float(arguments[1]) if len(arguments) > 1 else 60.0
    seed = int(arguments[2]) if len(arguments) > 2 else 1
    with tempfile.TemporaryDirectory() as folder:
        held = long_storm(Path(folder), count, seconds, seed)
    print(f"{count} tills, a storm of {seconds:.0f} s, seed {seed}: {'held' if held else 'BROKEN'}")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
