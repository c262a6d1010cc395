"""Looking without a transaction: one statement, one view of its own, by the driver alone.

For what every visitor asks for: SQLAlchemy's connection, its transaction and its rows cost many times the statement.
SQLite answers within microseconds, on the event loop itself: its readers never wait for the writer. PostgreSQL has
to be waited for, which a few threads with a connection each do.
"""

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Protocol
from uuid import UUID

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Select
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL, Dialect

from prima.hub.errors import StoreUnavailable

Row = tuple[Any, ...]

_BUSY_SECONDS = 1.0
_CONNECT_SECONDS = 10
_EYES = 4
_SQLITE = SQLiteDialect_pysqlite(paramstyle="named")
_POSTGRESQL = PGDialect_psycopg()  # type: ignore[no-untyped-call]


Look = Callable[[str], Select[Any]]
"""A statement by the name of the engine; made once for each."""

Wish = tuple[Look, Mapping[str, Any]]
"""A statement and what is bound in it."""


class Glass(Protocol):
    """Rows are plain tuples as the driver gives them: on SQLite a UUID is its 32 digits, a truth 0 or 1."""

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The rows of each statement. Raises StoreUnavailable."""

    def key(self, value: UUID) -> object:
        """A UUID as it is bound."""

    def close(self) -> None:
        """Give the connections back."""


def glass_of(url: URL) -> Glass:
    """For the database at this address, which is there and migrated."""
    return GlassOfPostgresql(url) if url.get_backend_name() == "postgresql" else GlassOfSqlite(url)


class GlassOfSqlite:
    """One connection that only reads."""

    def __init__(self, url: URL) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite.connect(
            url.database, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=64
        )
        self._connection.execute("PRAGMA query_only=ON")

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """Answered at once, on the thread that asks."""
        try:
            with self._lock:
                return [self._connection.execute(*_bound(look, _SQLITE, told)).fetchall() for look, told in wishes]
        except sqlite.Error as problem:
            raise StoreUnavailable from problem

    def key(self, value: UUID) -> object:
        """SQLite has no such type."""
        return value.hex

    def close(self) -> None:
        """Once; who looks later is told that the store is away."""
        with self._lock:
            self._connection.close()


class GlassOfPostgresql:
    """A few threads, each with a connection of its own that is made again when it was lost."""

    def __init__(self, url: URL) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._threads = ThreadPoolExecutor(_EYES, thread_name_prefix="glass")
        self._own = threading.local()
        self._connections: list[Any] = []

    async def look(self, *wishes: Wish) -> list[list[Row]]:
        """The event loop goes on meanwhile."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._twice, wishes)

    def key(self, value: UUID) -> object:
        """As it is."""
        return value

    def close(self) -> None:
        """Wait for who still looks."""
        self._threads.shutdown()
        for connection in self._connections:
            connection.close()

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
        connection = self._connected()
        return [connection.execute(*_bound(look, _POSTGRESQL, told), prepare=True).fetchall() for look, told in wishes]

    def _connected(self) -> Any:
        import psycopg

        connection = getattr(self._own, "connection", None)
        if connection is None or connection.closed:
            connection = psycopg.connect(self._address, autocommit=True, connect_timeout=_CONNECT_SECONDS)
            self._own.connection = connection
            self._connections = [one for one in self._connections if not one.closed] + [connection]
        return connection


def _bound(look: Look, dialect: Dialect, told: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    text, settled = _made(look, dialect)
    return text, {**settled, **told}


@cache
def _made(look: Look, dialect: Dialect) -> tuple[str, dict[str, Any]]:
    """Text as the driver takes it, and what never changes in it."""
    compiled = look(dialect.name).compile(dialect=dialect)
    return str(compiled), dict(compiled.params)
