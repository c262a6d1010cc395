"""Looking without a transaction: one statement, one view of its own, by the driver alone.

For what every visitor asks for: SQLAlchemy's connection, its transaction and its rows cost many times the statement.
SQLite answers within microseconds, on the event loop itself: its readers never wait for the writer. PostgreSQL has
to be waited for: who asks meanwhile goes together, and the event loop goes on.
"""

import asyncio
import threading
import time
from asyncio import Future
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple, Protocol

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Select
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL, Dialect

from prima.hub.errors import StoreUnavailable
from prima.hub.storage.database import Clock
from prima.hub.storage.eye import Eye, Question, Row

NAME = "prima-glass"
"""As PostgreSQL lists the connections of the pages."""

_BUSY_SECONDS = 1.0
_EYES = 2
_TOGETHER = 64
"""How many go on one journey at most: their question still fits into a socket at once."""
_A_MOMENT_SECONDS = 0.05
_MOST_KEPT = 1024
_SQLITE = SQLiteDialect_pysqlite(paramstyle="qmark")
_POSTGRESQL = PGDialect_psycopg(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]


Look = Callable[[str], Select[Any]]
"""A statement by the name of the engine; made once for each. It may bind `now`; PostgreSQL is told all as text."""

ID_AT = 1
"""Where the id stands in a row of a statement that is asked for one, as the wish has it (PostgreSQL)."""


class Wish(NamedTuple):
    """A statement, and the id that it is asked for, with its hyphens: of these there is at most one row."""

    look: Look
    id: str | None = None


class _Kept(NamedTuple):
    """Rows, when the journey that brought them began, and in which second of the hub's clock."""

    rows: list[Row]
    read_at: float
    second: int


Seen = Callable[[list[list[Row]] | None], None]
"""Called with the rows of each wish, or with None where the database does not answer. Raises nothing."""


class _Asker(NamedTuple):
    """Who waits for a journey, each with a call of his own: when he goes, the others keep theirs."""

    wishes: Sequence[Wish]
    seen: Seen


class Glass(Protocol):
    """Rows are plain tuples as the driver gives them: on SQLite an id is its 32 digits, a truth 0 or 1."""

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The rows of each statement as they are now. Raises StoreUnavailable."""

    def glance(self, wishes: Sequence[Wish], seen: Seen) -> None:
        """The same for whoever does not wait: `seen` is called from the same event loop."""

    def look_again(self) -> None:
        """Something was committed, here or in another process: what was read does not hold any longer. Any thread."""

    def close(self) -> None:
        """Give the connections back."""


def glass_of(url: URL, clock: Clock) -> Glass:
    """For the database at this address, which is there and migrated."""
    return GlassOfPostgresql(url, clock) if url.get_backend_name() == "postgresql" else GlassOfSqlite(url, clock)


class GlassOfSqlite:
    """One connection that only reads.

    What was read stays true until somebody commits, which SQLite tells by its data version (whichever connection or
    process it was), or until the clock has gone on by a second, since offers are shown from and until an instant.
    All looks of one turn of the event loop are one transaction, at its end: it spares each of them the locks, and what
    a processor does many times in a row costs it half.
    """

    def __init__(self, url: URL, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._connection = sqlite.connect(
            url.database, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=64
        )
        self._connection.execute("PRAGMA query_only=ON")
        self._waiting: list[_Asker] = []
        self._true_of = (0, 0)
        self._read: dict[Wish, list[Row]] = {}

    def glance(self, wishes: Sequence[Wish], seen: Seen) -> None:
        """Answered with the end of this turn."""
        self._waiting.append(_Asker(wishes, seen))
        if len(self._waiting) == 1:
            asyncio.get_running_loop().call_soon(self._look)

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The same, for whoever can wait."""
        return await _seen(self, wishes)

    def look_again(self) -> None:
        """SQLite tells it by itself."""

    def close(self) -> None:
        """Once; who looks later is told that the store is away."""
        with self._lock:
            self._connection.close()

    def _look(self) -> None:
        askers, self._waiting = self._waiting, []
        found: Sequence[list[list[Row]] | None]
        try:
            with self._lock:
                self._connection.execute("BEGIN")
                try:
                    self._refresh()
                    found = [[self._rows(wish) for wish in asker.wishes] for asker in askers]
                finally:
                    self._connection.execute("COMMIT")
        except sqlite.Error:
            found = [None] * len(askers)
        for asker, rows in zip(askers, found, strict=True):
            asker.seen(rows)

    def _refresh(self) -> None:
        """Forget what may hold no longer."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        true_of = (version, self._clock() // 1000)
        if true_of != self._true_of or len(self._read) > _MOST_KEPT:
            self._true_of, self._read = true_of, {}

    def _rows(self, wish: Wish) -> list[Row]:
        found = self._read.get(wish)
        if found is None:
            text, settled, order = _made(wish.look, _SQLITE)
            told = {**settled, "now": self._clock(), "ids": wish.id.replace("-", "") if wish.id else None}
            found = self._read[wish] = self._connection.execute(text, [told[name] for name in order]).fetchall()
        return found


class GlassOfPostgresql:
    """A few eyes, each with a connection of its own.

    Who asks waits for the next journey, on which a statement goes once for all who wait for it. It begins after the
    last of them has asked. What it brings also answers whoever asks within a moment after its departure, unless a bell
    has rung meanwhile: for a commit of this process before its own answer goes out, for those of others by NOTIFY
    within milliseconds. So a page shows a state that is a moment old at most, whichever bell was lost or never rung (an
    operator's word in another process). No promise hangs on that: a reservation is decided by its own transaction,
    which looks for itself.
    """

    def __init__(self, url: URL, clock: Clock) -> None:
        self._clock = clock
        address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._eyes = [Eye(address, NAME) for _ in range(_EYES)]
        self._waiting: deque[_Asker] = deque()
        self._due = False
        """Whether a journey begins with the end of this turn of the event loop."""
        self._kept: dict[Wish, _Kept] = {}

    def glance(self, wishes: Sequence[Wish], seen: Seen) -> None:
        """The event loop goes on meanwhile."""
        kept, since, second = self._kept, time.monotonic() - _A_MOMENT_SECONDS, self._clock() // 1000
        known = [one for wish in wishes if (one := kept.get(wish)) and one.read_at > since and one.second == second]
        if len(known) == len(wishes):
            seen([one.rows for one in known])
            return
        self._waiting.append(_Asker(wishes, seen))
        if not self._due:
            self._due = True
            asyncio.get_running_loop().call_soon(self._depart)  # together with all who ask in this turn

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The same, for whoever can wait."""
        return await _seen(self, wishes)

    def look_again(self) -> None:
        """Who is on the way now brings home what he sees for those who wait, and for nobody after them."""
        self._kept = {}

    def close(self) -> None:
        """Who still looks is told nothing any more."""
        for eye in self._eyes:
            eye.close()

    def _depart(self) -> None:
        self._due = False
        for eye in self._eyes:
            if not self._waiting:  # who came back took them along
                return
            if eye.free:
                together = min(len(self._waiting), _TOGETHER)
                self._journey(eye, [self._waiting.popleft() for _ in range(together)])

    def _journey(self, eye: Eye, askers: Sequence[_Asker]) -> None:
        if len(self._kept) > _MOST_KEPT:
            self._kept = {}
        # Taken along before anything is read: whoever rings on the way takes it from those who ask later.
        now, kept, read_at = self._clock(), self._kept, time.monotonic()
        asked: dict[Look, dict[str | None, list[Row]]] = {}
        for asker in askers:
            for look, id_ in asker.wishes:
                asked.setdefault(look, {})[id_] = []

        def told(answers: list[list[Row]] | None) -> None:
            if answers is not None:
                for (look, by_id), rows in zip(asked.items(), answers, strict=True):
                    if None in by_id:
                        by_id[None] = rows
                    else:
                        by_id.update((row[ID_AT], [row]) for row in rows)
                    kept.update((Wish(look, id_), _Kept(rows, read_at, now // 1000)) for id_, rows in by_id.items())
            self._depart()
            for wishes, seen in askers:
                seen([asked[look][id_] for look, id_ in wishes] if answers is not None else None)

        eye.ask([_question(look, by_id, now) for look, by_id in asked.items()], told)


async def _seen(glass: Glass, wishes: Sequence[Wish]) -> list[list[Row]]:
    answer: Future[list[list[Row]]] = asyncio.get_running_loop().create_future()

    def seen(found: list[list[Row]] | None) -> None:
        if answer.done():  # its citizen has gone
            return
        if found is None:
            answer.set_exception(StoreUnavailable())
        else:
            answer.set_result(found)

    glass.glance(wishes, seen)
    return await answer


def _question(look: Look, ids: Iterable[str | None], now: int) -> Question:
    """A statement for all ids that it is asked for."""
    text, settled, order = _made(look, _POSTGRESQL)
    listed = f"{{{','.join([one for one in ids if one is not None])}}}"  # as PostgreSQL writes a list
    told = {**settled, "now": str(now), "ids": listed}
    return Question(text, [told[name] for name in order])


@cache
def _made(look: Look, dialect: Dialect) -> tuple[str, dict[str, Any], Sequence[str]]:
    """Text as the driver takes it, what never changes in it, and in which order that is told."""
    compiled: Any = look(dialect.name).compile(dialect=dialect)
    return str(compiled), dict(compiled.params), tuple(compiled.positiontup or ())
