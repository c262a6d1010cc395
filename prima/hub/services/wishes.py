"""What citizens search and hardly anybody offers, told to the city's shops; never who searched it.

Kept are words and days. Told are only words that were searched on FIVE different days or more (a k-anonymity by days,
since the hub knows nothing of persons), and nothing that looks like an address or a telephone number is noted at all.
"""

import re
import threading

from prima.hub.storage import wishes
from prima.hub.storage.database import Connection, Database

FEW = 3
"""A search with fewer offers than these is a wish."""
FIVE = 5
LOOK_BACK_DAYS = 30
KEPT_DAYS = 90
MOST_TOLD = 100
_MOST_WAITING = 5_000
_LONGEST = 60
_DAY_MS = 86_400_000
_WORDS = re.compile(r"[^\W\d_][\w\-&'. ]*", re.UNICODE)
_MOST_DIGITS = 4


class Wishes:
    """One per process: collects in memory and writes from time to time, so that no search waits for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: set[tuple[str, int]] = set()

    def note(self, text: str, now: int) -> None:
        """Somebody searched this and found little. What could name a person is let go of."""
        words = " ".join(text.split()).casefold()
        digits = sum(letter.isdigit() for letter in words)
        if not 1 < len(words) <= _LONGEST or digits > _MOST_DIGITS or not _WORDS.fullmatch(words):
            return
        with self._lock:
            if len(self._waiting) < _MOST_WAITING:
                self._waiting.add((words, now // _DAY_MS))

    def write(self, database: Database, now: int) -> None:
        """Put what came together into the database, and forget what is too old."""
        with self._lock:
            waiting, self._waiting = self._waiting, set()

        def keep(connection: Connection) -> None:
            wishes.add(connection, waiting)
            wishes.drop_before(connection, now // _DAY_MS - KEPT_DAYS)

        database.write(keep)


def told(database: Database, now: int) -> list[tuple[str, int]]:
    """The wishes of the last LOOK_BACK_DAYS with the days on which each was searched."""
    with database.read() as connection:
        return wishes.on_days(connection, now // _DAY_MS - LOOK_BACK_DAYS + 1, FIVE, MOST_TOLD)
