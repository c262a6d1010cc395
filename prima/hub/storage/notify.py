"""Carries the news of a commit to the hub's other processes on the same PostgreSQL (LISTEN/NOTIFY).

NOTIFY goes out on a connection of its own after the commit: inside a transaction it would make all commits of the
database queue up behind each other. A ring that is lost costs nobody anything but the rest of one long-poll's wait.
"""

import logging
import queue
import threading
from collections.abc import Callable
from uuid import UUID

from sqlalchemy.engine import URL

CHANNEL = "prima_events"
_LOOK_UP_SECONDS = 1.0
_AGAIN_SECONDS = 2.0
_log = logging.getLogger(__name__)


class Carrier:
    """Two threads with a connection each: one tells, one listens."""

    def __init__(self, url: URL) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._outgoing: queue.SimpleQueue[UUID | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self, heard: Callable[[UUID], None]) -> None:
        """Begin; `heard` is called with the shop for every ring, this process's own included."""
        for name, work in (("prima-tell", self._tell), ("prima-listen", lambda: self._listen(heard))):
            thread = threading.Thread(target=work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def tell(self, shop: UUID) -> None:
        """Ring for a shop everywhere."""
        if self._threads:
            self._outgoing.put(shop)

    def stop(self) -> None:
        """End both threads and wait for them."""
        self._stopping.set()
        self._outgoing.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _tell(self) -> None:
        import psycopg

        while not self._stopping.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    while (shop := self._outgoing.get()) is not None:
                        shops = {shop} | self._rest()
                        connection.execute(
                            "SELECT pg_notify(%s, shop) FROM unnest(%s::text[]) AS shop",
                            (CHANNEL, [str(one) for one in shops]),
                        )
                    # Our own listener, too, waits for a ring; this one says nothing but "look up".
                    connection.execute("SELECT pg_notify(%s, '')", (CHANNEL,))
                    return
            except psycopg.OperationalError:
                _log.warning("The database does not take notifications; trying again.")
                self._stopping.wait(_AGAIN_SECONDS)

    def _rest(self) -> set[UUID]:
        found: set[UUID] = set()
        while True:
            try:
                shop = self._outgoing.get_nowait()
            except queue.Empty:
                return found
            if shop is None:
                self._outgoing.put(None)
                return found
            found.add(shop)

    def _listen(self, heard: Callable[[UUID], None]) -> None:
        import psycopg

        while not self._stopping.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    while not self._stopping.is_set():
                        for notice in connection.notifies(timeout=_LOOK_UP_SECONDS):
                            if self._stopping.is_set():
                                return
                            if notice.payload:
                                heard(UUID(notice.payload))
            except psycopg.OperationalError:
                _log.warning("The database gives no notifications; trying again.")
                self._stopping.wait(_AGAIN_SECONDS)
