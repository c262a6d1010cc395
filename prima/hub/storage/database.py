"""The database: opened, migrated, read and written; its failures named. SQLite and PostgreSQL alike."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, insert, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool, StaticPool

from prima.contract.ids import uuid7
from prima.hub.errors import Duplicate, StoreTooNew, StoreUnavailable, StoreUnusable, Unwritable
from prima.hub.storage import schema

Clock = Callable[[], int]
"""Milliseconds since the epoch UTC."""

__all__ = ["Clock", "Connection", "Database", "system_clock"]

T = TypeVar("T")

_SCHEMA = "0008"
_KNOWN_SCHEMAS = frozenset({"0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008"})
_MIGRATION_LOCK = 0x5052494D41
_TURNS = 8
_A_CITY = "Musterstadt"
_BUSY_SECONDS = 10.0
_A_MOMENT_SECONDS = 1.0
_MOST_PAGES_IN_LOG = 8_000
_COLLISIONS = frozenset({"40001", "40P01"})
"""PostgreSQL: serialization failure, deadlock; the loser's work is undone and may be done again."""


def is_postgresql(address: str) -> bool:
    """Whether an address means PostgreSQL. Raises StoreUnusable where it means nothing."""
    return _url(address).get_backend_name() == "postgresql"


def system_clock() -> int:
    """This computer's time."""
    return time.time_ns() // 1_000_000


class Database:
    """Thread-safe. `write` is one durable transaction, `read` one view; both raise the errors of `prima.hub.errors`."""

    def __init__(self, address: str, clock: Clock) -> None:
        self.url = _url(address)
        self.postgresql = self.url.get_backend_name() == "postgresql"
        self._pen: Connection | None = None
        self._lock = threading.RLock()
        if self.postgresql:
            self._write_engine = _postgresql(self.url)
            # Each statement has its own view either way; without BEGIN and ROLLBACK it goes there and back but once.
            self._read_engine: Engine = self._write_engine.execution_options(isolation_level="AUTOCOMMIT")
        else:
            _folder_of(self.url)
            self._write_engine = _sqlite(self.url, writing=True)
            self._read_engine = _sqlite(self.url, writing=False)
        with ExitStack() as undo:
            undo.callback(self.close)
            with _naming():
                if not self.postgresql:
                    self._pen = self._write_engine.connect()
                self._make_present(clock)
            undo.pop_all()

    @property
    def file(self) -> Path | None:
        """The SQLite file; None on PostgreSQL."""
        return None if self.postgresql else Path(str(self.url.database))

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one transaction, durable on return, undone on any exception.

        Done again when PostgreSQL chose it to give way to another transaction, so `work` may run more than once.
        """
        for turn in range(_TURNS):
            try:
                with _naming(), self._writing() as connection:
                    return work(connection)
            except _Collision:
                time.sleep(random.uniform(0, 0.002 * 2**turn))  # noqa: S311 - spreads the losers, guards nothing
        raise StoreUnavailable

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection to read from; on SQLite one consistent view, on PostgreSQL one per statement."""
        with _naming(), self._read_engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """One consistent view of everything on either engine, for as long as it takes; nobody waits for it."""
        if not self.postgresql:
            with self.read() as connection:
                yield connection
            return
        with _naming(), self._write_engine.connect() as connection:
            options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            with connection.execution_options(**options).begin():
                yield connection

    def fold_log(self) -> None:
        """Bring SQLite's write-ahead log into the file as far as nobody reads it, while others read and write."""
        if self.postgresql:
            return
        with _naming(), self._read_engine.connect() as connection:
            line: Any = connection.connection.driver_connection
            try:
                line.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()  # outside of any transaction
            except sqlite.Error as problem:
                raise StoreUnavailable from problem

    def close(self) -> None:
        """Give everything back. SQLite's write-ahead log is folded into the file."""
        with self._lock:
            self._read_engine.dispose()
            if self._pen is not None:
                self._pen.close()
            self._write_engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._pen is None:
            with self._write_engine.begin() as connection:
                yield connection
        else:
            with self._lock, self._pen.begin():
                yield self._pen

    def _make_present(self, clock: Clock) -> None:
        with self._writing() as connection:
            if self.postgresql:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
            found = _version(connection)
            if found is not None and found not in _KNOWN_SCHEMAS:
                raise StoreTooNew
            if found != _SCHEMA:
                _migrate(connection)
            if found is None:
                now = clock()
                connection.execute(insert(schema.city).values(id=1, epoch=uuid7(now), name=_A_CITY, created_at=now))


class _Collision(Exception):
    """Another transaction went first."""


@contextmanager
def _naming() -> Iterator[None]:
    """Turn the engine's refusals into named errors; leave faults of the program as they are."""
    try:
        yield
    except IntegrityError as problem:
        raise Duplicate(str(problem.orig).partition("\n")[0]) from problem
    except DataError as problem:
        raise Unwritable from problem
    except (OperationalError, InterfaceError, PoolTimeout) as problem:
        if getattr(getattr(problem, "orig", None), "sqlstate", None) in _COLLISIONS:
            raise _Collision from problem
        raise StoreUnavailable from problem
    except DBAPIError as problem:
        if isinstance(problem.orig, sqlite.DatabaseError) and "not a database" in str(problem.orig):
            raise StoreUnusable from problem
        raise


def missing(address: str) -> str:
    """The file that an address names and that is not there; "" when it is, or when a server has to answer that."""
    url = _url(address)
    is_there = url.get_backend_name() != "sqlite" or Path(url.database or "").exists()
    return "" if is_there else str(url.database)


def _url(address: str) -> URL:
    if "://" not in address:
        return URL.create("sqlite", database=str(Path(address).expanduser()))
    try:
        url = make_url(address)
    except ArgumentError as problem:
        raise StoreUnusable from problem
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        raise StoreUnusable
    return url


def _folder_of(url: URL) -> None:
    try:
        Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StoreUnusable from problem


def _postgresql(url: URL) -> Engine:
    # What is bound may be personal data: it stays out of error texts and so out of logs.
    try:
        engine = create_engine(
            url, pool_size=8, max_overflow=8, pool_timeout=10, pool_pre_ping=True, hide_parameters=True
        )
    except (NoSuchModuleError, ImportError) as problem:
        raise StoreUnusable(hint="Für PostgreSQL fehlt das Paket psycopg.") from problem
    ping: Callable[[Any], bool] = engine.dialect.do_ping

    def do_ping(connection: Any) -> bool:
        """A line that was there a moment ago is taken to be there still: asking costs as long as a read."""
        now = time.monotonic()
        if now - getattr(connection, "was_there_at", float("-inf")) < _A_MOMENT_SECONDS:
            return True
        there = ping(connection)
        connection.was_there_at = now
        return there

    engine.dialect.do_ping = do_ping  # type: ignore[method-assign, assignment]
    return engine


def _sqlite(url: URL, *, writing: bool) -> Engine:
    def connect() -> Any:
        connection = sqlite.connect(
            url.database, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=256
        )
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA cache_size=-16384")
        if writing:
            connection.execute("PRAGMA journal_mode=WAL")
            # NORMAL loses acknowledged commits in a power cut; FULL does not.
            connection.execute("PRAGMA synchronous=FULL")
            # Usually the log is folded behind the pushes (`fold_log`); this bounds it where nobody does.
            connection.execute(f"PRAGMA wal_autocheckpoint={_MOST_PAGES_IN_LOG}")
        else:
            connection.execute("PRAGMA query_only=ON")
        return connection

    pool: dict[str, Any] = (
        {"poolclass": StaticPool} if writing else {"poolclass": QueuePool, "pool_size": 4, "max_overflow": 40}
    )
    engine = create_engine("sqlite+pysqlite://", module=sqlite, creator=connect, hide_parameters=True, **pool)
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    def do_begin(dbapi_connection: Any) -> None:
        dbapi_connection.execute(begin)

    # Not by listening to "begin": one listener makes SQLAlchemy look for more of them around every statement.
    engine.dialect.do_begin = do_begin  # type: ignore[method-assign]
    return engine


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _migrate(connection: Connection) -> None:
    # Alembic costs a tenth of a second to import and is needed once in a database's life.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
