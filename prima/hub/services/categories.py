"""The categories of what is visible, the fullest first, as every start page shows them.

To count them takes a look at everything that is visible: one count serves all who ask meanwhile, and a town whose count
takes long is counted less often.
"""

import threading
import time

from prima.hub.storage import searching
from prima.hub.storage.database import Database

_MOST = 40
_COUNT_EVERY_SECONDS = 5.0
"""Schedules begin and end, and other processes have visitors too."""

_REST = 20
"""So many times as long as the last count took: counting is never more than a twentieth of the work."""


class Categories:
    """One per process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counting = threading.Lock()
        self._stale = True
        self._counted_at = float("-inf")
        self._took = 0.0
        self.names: tuple[str, ...] = ()

    def look_again(self) -> None:
        """Something was committed."""
        self._stale = True

    def due(self) -> bool:
        """Whether it is time to count."""
        rested = time.monotonic() - self._counted_at
        return rested > _REST * self._took and (self._stale or rested > _COUNT_EVERY_SECONDS)

    def refresh(self, now: int) -> None:
        """Count; who finds somebody counting goes on with what is there, but for the very first."""
        first = self._counted_at == float("-inf")
        if not self._counting.acquire(blocking=first):
            return
        try:
            if not self.due():
                return
            self._stale = False
            began = time.monotonic()
            with self._database.read() as connection:
                self.names = tuple(searching.categories(connection, now, _MOST))
            self._counted_at = time.monotonic()
            self._took = self._counted_at - began
        finally:
            self._counting.release()
