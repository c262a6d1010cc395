"""A line that is cut after every single byte of an exchange, in both directions: `python -m tests.faults.cut_line`."""

import contextlib
import select
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import publishing
from shb_desktop.sync import engine, pairing
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import SyncError
from tests.shop import put

ENDLESS = 1 << 60


class Scissors:
    """A proxy that lets `up` bytes to the hub and `down` bytes back, then cuts the connection both ways."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.up = self.down = ENDLESS
        self.went_up = self.came_down = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def set(self, up: int, down: int) -> None:
        """How much may pass from now on; the counters begin anew."""
        self.up, self.down = up, down
        self.went_up = self.came_down = 0

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(2)

    def _serve(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError), near, socket.create_connection(self._target) as far:
                self._carry(near, far)

    def _carry(self, near: socket.socket, far: socket.socket) -> None:
        while True:
            ready, _, _ = select.select([near, far], [], [], 10)
            if not ready:
                return
            for one in ready:
                data = one.recv(65536)
                if not data:
                    return
                if one is near:
                    passed = data[: max(0, self.up - self.went_up)]
                    self.went_up += len(passed)
                    far.sendall(passed)
                else:
                    passed = data[: max(0, self.down - self.came_down)]
                    self.came_down += len(passed)
                    near.sendall(passed)
                if len(passed) < len(data):
                    # What was let through shall arrive before the cut.
                    time.sleep(0.001)
                    return


@dataclass
class Bench:
    """A paired till whose way to the hub leads through the scissors."""

    book: Book
    hub: EmbeddedHub
    scissors: Scissors
    token: str
    article: int

    def say(self) -> None:
        """One more thing to tell."""
        with self.book.read() as connection:
            count = outbox.highest(connection)
        publishing.set_cap(self.book, self.article, 1 + count % 4)

    def exchange(self) -> bool:
        """Tell and listen once; whether it went through."""
        with Hub(self.scissors.url, self.token, deadline=5) as line:
            try:
                engine.upload(self.book, line)
                engine.download(self.book, line)
            except SyncError:
                return False
        return True

    def prove(self) -> None:
        """Through an unhurt line: all is told once, and both sides agree."""
        self.scissors.set(ENDLESS, ENDLESS)
        for _ in range(10):
            if not self.exchange():
                raise AssertionError("the unhurt line does not work")
        assert checking.check(self.hub.office) == ()
        with self.book.read() as connection, self.hub.office.database.read() as hub:
            last_n = hub.exec_driver_sql("SELECT max(last_n) FROM device").scalar_one()
            assert outbox.waiting_count(connection) == outbox.refused_count(connection) == 0
            assert outbox.highest(connection) == outbox.answered(connection) == last_n
            ours = connection.exec_driver_sql("SELECT allot FROM offer").scalars().all()
            theirs = hub.exec_driver_sql("SELECT allot FROM offer").scalars().all()
            assert list(ours) == list(theirs)


@contextmanager
def bench(folder: Path) -> Iterator[Bench]:
    """A till, a hub and the scissors between them."""
    home = Home(folder / "till").made()
    with EmbeddedHub(folder / "hub", "Bocholt") as hub:
        credentials = Credentials(home)
        book = Book.open(home.book, system_clock, Seal(credentials.seal_key))
        scissors = Scissors(hub.url)
        try:
            pairing.pair(book, home, hub.url, hub.add_shop("Laden am Markt"))
            article = put(book, 1, stock=10)
            publishing.publish(book, article.id, allot=4)
            made = Bench(book, hub, scissors, credentials.token() or "", article.id)
            made.prove()
            yield made
        finally:
            scissors.close()
            book.close()


def cut_everywhere(made: Bench, stride: int = 1) -> int:
    """Cut one exchange after every `stride`-th byte up and down; how many cuts. Nothing is lost, nothing doubled."""
    made.say()
    made.scissors.set(ENDLESS, ENDLESS)
    assert made.exchange()
    up, down = made.scissors.went_up, made.scissors.came_down
    cuts = 0
    for place in range(0, up + down, stride):
        made.say()
        made.scissors.set(*((place, ENDLESS) if place < up else (ENDLESS, place - up)))
        made.exchange()
        cuts += 1
        if cuts % 50 == 0:
            made.prove()
    made.prove()
    return cuts


def main(arguments: list[str]) -> int:
    """Cut after each byte, as often as asked."""
    for _ in range(int(arguments[0]) if arguments else 1):
        with tempfile.TemporaryDirectory() as folder, bench(Path(folder)) as made:
            print(f"{cut_everywhere(made)} cuts, nothing lost, nothing doubled", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
