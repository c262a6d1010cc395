"""Till and hub as real processes, SIGKILLed in the middle of telling and listening: nothing is lost, nothing doubled.

Run it as `python -m tests.faults.killed_line [KILLS] [SEED]`. The till itself runs as `… killed_line till HOME`.
"""

import contextlib
import http.client
import json
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from pysqlite3 import dbapi2 as sqlite

from prima.contract.reservation import OPEN, State
from shb_desktop.ledger import offers, outbox
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import publishing
from shb_desktop.sync import once, pairing
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.worker import Worker
from tests.shop import put


class Town:
    """A hub and a till, each in a process of its own, and a citizen who cannot decide."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.home = Home(folder / "till").made()
        self.database = folder / "hub.sqlite"
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.told = 0
        self.secrets: list[str] = []
        self.hub = self._serve()
        code = json.loads(self._prima("shop", "add", "Laden am Markt", "--json").splitlines()[0])["code"]
        with closing(self.book()) as book:
            pairing.pair(book, self.home, self.url, code)
            article = put(book, 1, stock=900)
            self.offer = publishing.publish(book, article.id, allot=400).id
            once.run_once(book, self.home)
        self.till = self._work()

    def book(self) -> Book:
        return Book.open(self.home.book, system_clock, Seal(Credentials(self.home).seal_key))

    def kill(self) -> None:
        """Let them work for a moment, then end one of them, or both, without warning; and start it again."""
        self._listen_for(self.random.uniform(0.02, 0.4))
        victims = self.random.choice(("till", "till", "hub", "both"))
        if victims != "hub":
            self._end_till()
        if victims != "till":
            self.hub.send_signal(signal.SIGKILL)
            self.hub.wait()
            self.hub.communicate()
            self.hub = self._serve()
        if victims != "hub":
            self.till = self._work()

    def prove(self) -> None:
        """Everything at rest: what the till said stands at the hub once, what the hub holds stands in the book."""
        self._end_till()
        with closing(self.book()) as book:
            once.run_once(book, self.home)
            with book.read() as connection:
                highest, refused = outbox.highest(connection), outbox.refused_count(connection)
                allot = [offer.acknowledged for offer in offers.all_offers(connection)]
                assert outbox.waiting_count(connection) == 0
                wrong = connection.exec_driver_sql(
                    "SELECT count(*) FROM stock WHERE on_hand <> (SELECT sum(quantity) FROM movement)"
                ).scalar_one()
                states = connection.exec_driver_sql("SELECT id, state FROM reservation").all()
            known = {str(row[0]): State(row[1]) for row in states}
        assert highest >= self.told, "an operation that was answered for is gone"
        assert (refused, wrong) == (0, 0)
        with closing(sqlite.connect(self.database)) as hub:
            (last_n, results) = hub.execute(
                "SELECT last_n, (SELECT sum(length(contents)) / 32 FROM op_result) FROM device"
            ).fetchone()
            assert last_n == results == highest
            assert hub.execute("SELECT allot FROM offer").fetchall() == [(one,) for one in allot]
            for identity, state in hub.execute("SELECT id, state FROM reservation").fetchall():
                dashed = "-".join((identity[:8], identity[8:12], identity[12:16], identity[16:20], identity[20:]))
                assert state not in OPEN or known.get(dashed) in OPEN
        self._prima("check")
        self.till = self._work()

    def close(self) -> None:
        self._end_till()
        self.hub.kill()
        self.hub.communicate()

    def _listen_for(self, seconds: float) -> None:
        """Read what the till says it has written, while the citizen reserves and cancels."""
        until = time.monotonic() + seconds
        assert self.till.stdout
        while time.monotonic() < until:
            line = self.till.stdout.readline()
            self.told = int(line) if line.endswith("\n") else self.told
            with contextlib.suppress(OSError, http.client.HTTPException, KeyError, ValueError):
                self._citizen()

    def _citizen(self) -> None:
        if self.secrets and self.random.random() < 0.5:
            self._ask("DELETE", f"/v1/public/reservations/{self.secrets.pop()}")
        else:
            placed = self._ask("POST", "/v1/public/reservations", {"offer": self.offer, "quantity": 1})
            self.secrets.append(placed["secret"])

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        with closing(http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=5)) as line:
            told = {"Content-Type": "application/json", "Idempotency-Key": str(uuid4())}
            line.request(method, path, json.dumps(body) if body else None, told)
            return json.loads(line.getresponse().read())

    def _serve(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "prima.hub.cli", "serve", "--database", str(self.database)]
        process = subprocess.Popen(
            [*command, "--port", str(self.port)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert process.stdout
        assert self.url in process.stdout.readline()
        return process

    def _work(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.faults.killed_line", "till", str(self.home.folder)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout
        self.told = int(process.stdout.readline())
        return process

    def _end_till(self) -> None:
        self.till.send_signal(signal.SIGKILL)
        rest, _ = self.till.communicate()
        lines = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
        self.told = int(lines[-1]) if lines else self.told

    def _prima(self, *words: str) -> str:
        command = [sys.executable, "-m", "prima.hub.cli", *words, "--database", str(self.database)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


@contextmanager
def town(folder: Path, seed: int) -> Iterator[Town]:
    """The processes for the length of a block."""
    made = Town(folder, seed)
    try:
        yield made
    finally:
        made.close()


def till(folder: Path) -> None:
    """Work until somebody pulls the plug: say each number once its operation is durable."""
    home = Home(folder)
    book = Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))
    worker = Worker(book, home, lambda _: None, lambda _: None, uniform=lambda low, high: 0.05)
    worker.start()
    turn = 0
    while True:
        turn += 1
        publishing.set_cap(book, 1, 300 + turn % 50)
        with book.read() as connection:
            print(outbox.highest(connection), flush=True)
        worker.wake()
        time.sleep(0.005)


def main(arguments: list[str]) -> int:
    """As many kills as asked for, with a proof after every ten."""
    if arguments[:1] == ["till"]:
        till(Path(arguments[1]))
    kills = int(arguments[0]) if arguments else 100
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    with tempfile.TemporaryDirectory() as folder, town(Path(folder), seed) as made:
        for kill in range(1, kills + 1):
            made.kill()
            if kill % 10 == 0 or kill == kills:
                made.prove()
                print(f"{kill}/{kills} kills held", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
