"""Looking without a transaction: one statement, one view of its own, by the driver alone.

For what every visitor asks for: SQLAlchemy's connection, its transaction and its rows cost many times the statement.
SQLite answers within microseconds, on the event loop itself: its readers never wait for the writer. PostgreSQL has
to be waited for, which a thread does for all who ask meanwhile.
"""

import asyncio
import threading
import time
from asyncio import Future
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple, Protocol

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Select
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL, Dialect

from prima.hub.errors import StoreUnavailable
from prima.hub.storage.database import Clock

Row = tuple[Any, ...]

NAME = "prima-glass"
"""As PostgreSQL lists the connections of the pages."""

_BUSY_SECONDS = 1.0
_CONNECT_SECONDS = 10
_EYES = 2
_A_MOMENT_SECONDS = 0.05
_MOST_KEPT = 1024
_SQLITE = SQLiteDialect_pysqlite(paramstyle="named")
_POSTGRESQL = PGDialect_psycopg()  # type: ignore[no-untyped-call]


Look = Callable[[str], Select[Any]]
"""A statement by the name of the engine; made once for each. It may bind `now`."""

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


class _Asker(NamedTuple):
    """Who waits for a journey, each with a future of his own: when he goes, the others keep theirs."""

    wishes: tuple[Wish, ...]
    answer: Future[list[list[Row]]]


class Glass(Protocol):
    """Rows are plain tuples as the driver gives them: on SQLite an id is its 32 digits, a truth 0 or 1."""

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The rows of each statement as they are now. Raises StoreUnavailable."""

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
    All looks of one turn of the event loop are one transaction, which spares each of them the locks: the requests of a
    turn were received before it began, and nobody is told of a later commit before it is over.
    """

    def __init__(self, url: URL, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._connection = sqlite.connect(
            url.database, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=64
        )
        self._connection.execute("PRAGMA query_only=ON")
        self._version: int | None = None
        """As it was in this turn; None before anybody has looked."""
        self._true_of = (0, 0)
        self._read: dict[Wish, list[Row]] = {}

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """Answered at once, on the thread that asks."""
        now = self._clock()
        try:
            with self._lock:
                if self._version is None:
                    self._version = self._begin()
                if self._true_of != (self._version, now // 1000) or len(self._read) > _MOST_KEPT:
                    self._true_of, self._read = (self._version, now // 1000), {}
                return [self._rows(wish, now) for wish in wishes]
        except sqlite.Error as problem:
            raise StoreUnavailable from problem

    def look_again(self) -> None:
        """SQLite tells it by itself."""

    def close(self) -> None:
        """Once; who looks later is told that the store is away."""
        with self._lock:
            self._connection.close()

    def _begin(self) -> int:
        """A turn; the data version in it."""
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN")
            asyncio.get_running_loop().call_soon(self._turn_over)
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _turn_over(self) -> None:
        with self._lock, suppress(sqlite.Error):  # closed meanwhile
            self._version = None
            self._connection.execute("COMMIT")

    def _rows(self, wish: Wish, now: int) -> list[Row]:
        found = self._read.get(wish)
        if found is None:
            text, settled = _made(wish.look, _SQLITE)
            told = {**settled, "now": now, "ids": wish.id.replace("-", "") if wish.id else None}
            found = self._read[wish] = self._connection.execute(text, told).fetchall()
        return found


class GlassOfPostgresql:
    """Two threads, each with a connection of its own that is made again when it was lost.

    Who asks while both are away waits for the next journey, on which a statement goes once for all who wait for it. It
    begins after the last of them has asked. What it brings also answers whoever asks within a moment after its
    departure, unless a bell has rung meanwhile: for a commit of this process before its own answer goes out, for those
    of others by NOTIFY within milliseconds. So a page shows a state that is a moment old at most, whichever bell was
    lost or never rung (an operator's word in another process). No promise hangs on that: a reservation is decided by
    its own transaction, which looks for itself.
    """

    def __init__(self, url: URL, clock: Clock) -> None:
        self._clock = clock
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._threads = ThreadPoolExecutor(_EYES, thread_name_prefix="glass")
        self._connections: dict[int, Any] = {}
        """Each thread's own, by its number: none is lost when both begin at once."""
        self._waiting: list[_Asker] = []
        self._away = 0
        self._kept: dict[Wish, _Kept] = {}

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The event loop goes on meanwhile."""
        kept, since, second = self._kept, time.monotonic() - _A_MOMENT_SECONDS, self._clock() // 1000
        known = [one for wish in wishes if (one := kept.get(wish)) and one.read_at > since and one.second == second]
        if len(known) == len(wishes):
            return [one.rows for one in known]
        loop = asyncio.get_running_loop()
        asker = _Asker(wishes, loop.create_future())
        self._waiting.append(asker)
        if len(self._waiting) == 1 and self._away < _EYES:
            loop.call_soon(self._depart, loop)  # together with all who ask in this turn of the event loop
        return await asker.answer

    def look_again(self) -> None:
        """Who is on the way now brings home what he sees for those who wait, and for nobody after them."""
        self._kept = {}

    def close(self) -> None:
        """Wait for who still looks."""
        self._threads.shutdown()
        for connection in self._connections.values():
            connection.close()

    def _depart(self, loop: asyncio.AbstractEventLoop) -> None:
        askers, self._waiting = self._waiting, []
        if not askers:  # who came back took them along
            return
        self._away += 1
        if len(self._kept) > _MOST_KEPT:
            self._kept = {}
        # Taken along before anything is read: whoever rings on the way takes it from those who ask later.
        kept, read_at, second = self._kept, time.monotonic(), self._clock() // 1000
        wishes = list(dict.fromkeys(wish for asker in askers for wish in asker.wishes))

        def back(done: Future[list[list[Row]]]) -> None:
            self._back(loop, askers, wishes, done)
            if not done.cancelled() and done.exception() is None:
                kept.update(
                    (wish, _Kept(rows, read_at, second)) for wish, rows in zip(wishes, done.result(), strict=True)
                )

        loop.run_in_executor(self._threads, self._twice, wishes).add_done_callback(back)

    def _back(
        self,
        loop: asyncio.AbstractEventLoop,
        askers: Sequence[_Asker],
        wishes: Sequence[Wish],
        done: Future[list[list[Row]]],
    ) -> None:
        self._away -= 1
        problem = StoreUnavailable() if done.cancelled() else done.exception()
        found = dict(zip(wishes, done.result(), strict=True)) if problem is None else {}
        for asker in askers:
            if asker.answer.done():  # its citizen has gone
                continue
            if problem is not None:
                asker.answer.set_exception(problem)
            else:
                asker.answer.set_result([found[wish] for wish in asker.wishes])
        self._depart(loop)

    def _twice(self, wishes: Sequence[Wish]) -> list[list[Row]]:
        """Once more where the line was lost since the last look."""
        import psycopg  # not there where a town keeps to SQLite

        try:
            try:
                return self._rows(wishes)
            except psycopg.OperationalError:
                return self._rows(wishes)
        except psycopg.Error as problem:
            raise StoreUnavailable from problem

    def _rows(self, wishes: Sequence[Wish]) -> list[list[Row]]:
        """The rows of each wish; a statement goes once, for all ids that are asked for."""
        connection = self._connected()
        now = self._clock()
        found: dict[Look, dict[str | None, list[Row]]] = {}
        for look in dict.fromkeys(wish.look for wish in wishes):
            ids = [wish.id for wish in wishes if wish.look is look and wish.id is not None]
            # As PostgreSQL writes a list: the driver would look at each of them.
            text, settled = _made(look, _POSTGRESQL)
            told = {**settled, "now": now, "ids": f"{{{','.join(ids)}}}"}
            rows = connection.execute(text, told, prepare=True).fetchall()
            found[look] = {row[ID_AT]: [row] for row in rows} if ids else {None: rows}
        return [found[wish.look].get(wish.id, []) for wish in wishes]

    def _connected(self) -> Any:
        import psycopg

        thread = threading.get_ident()
        connection = self._connections.get(thread)
        if connection is None or connection.closed:
            connection = psycopg.connect(
                self._address, autocommit=True, connect_timeout=_CONNECT_SECONDS, application_name=NAME
            )
            self._connections[thread] = connection
        return connection


@cache
def _made(look: Look, dialect: Dialect) -> tuple[str, dict[str, Any]]:
    """Text as the driver takes it, and what never changes in it."""
    compiled = look(dialect.name).compile(dialect=dialect)
    return str(compiled), dict(compiled.params)
