"""How far back a search looks: for what is everywhere the newest offers do, for what is rare all are looked at."""

import threading
import time
from collections.abc import Iterator

from prima.hub.storage.database import Connection
from prima.hub.storage.searching import Wanted
from prima.hub.storage.spread import Spread, spread

_READ_EVERY_SECONDS = 60.0
_WANTED = 300
_FEW = 600
"""Of so many expected there is no need to choose."""

_FURTHER = 8
_HALF = 0.5


class Commonness:
    """One per process; what the database has counted is read once a minute."""

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._read_at = float("-inf")
        self._spread: Spread | None = None

    def windows(self, connection: Connection, wanted: Wanted) -> Iterator[int | None]:
        """Instants since which to look, each further back than the one before; None, the last, for ever."""
        known = self._known(connection)
        if known is not None:
            expected = known.expected(wanted.groups, any_group=wanted.any_group)
            share = _WANTED / expected if expected > _FEW else 1.0
            while share < _HALF:
                yield known.since(share)
                share *= _FURTHER
        yield None

    def _known(self, connection: Connection) -> Spread | None:
        if time.monotonic() - self._read_at > _READ_EVERY_SECONDS and self._reading.acquire(blocking=False):
            try:
                self._spread = spread(connection)
                self._read_at = time.monotonic()
            finally:
                self._reading.release()
        return self._spread
