"""The book: opened, checked, with one pen (a single writing connection) and as many readers as needed."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from copy import copy
from pathlib import Path
from typing import Any, Self

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from prima.contract.ids import uuid7
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.domain.staff import SHOP, Actor
from shb_desktop.ledger import settings
from shb_desktop.ledger.backup import back_up, stamp
from shb_desktop.ledger.driver import run
from shb_desktop.ledger.errors import BookTooNew, DiskFault, DiskFull, SqliteTooOld, named
from shb_desktop.ledger.sealing import Seal
from shb_desktop.ledger.version import SCHEMA

__all__ = ["BUSY_MS", "SCHEMA", "THIS_DEVICE", "Book", "Clock", "Connection", "naming_failures", "system_clock"]

THIS_DEVICE = 1
"""The local number of this till in the table of devices."""

BUSY_MS = 5_000
_ROOM_TO_OPEN = 64 * 1024
"""Bytes that SQLite needs beside a book to open it: the index of the write-ahead log, and a page or two."""
SCALES = "scales.layout"
"""The setting that holds the layout of the scales' codes."""
BESIDE = "beside"
_USUAL_PAGES = 1_000
"""Of the log, after which SQLite folds it into the file (its own default)."""
_OLDEST_SQLITE = (3, 51, 3)

Clock = Callable[[], int]
"""Milliseconds since 1970 UTC."""


def system_clock() -> int:
    """This computer's time."""
    return time.time_ns() // 1_000_000


class Book:
    """A shop's ledger. Thread-safe; several processes may have it open, one writes at a time.

    `write()` is one durable transaction: when it returns, a power cut takes nothing back (WAL, synchronous=FULL).
    """

    def __init__(self, path: Path, clock: Clock, seal: Seal, device_name: str) -> None:
        self.path = path
        self.clock = clock
        self.seal = seal
        self.actor = SHOP
        self._scales: list[ScalesLayout] = []
        self._lock = threading.RLock()
        self._folding = threading.Lock()
        self._write_engine = _engine(path, writing=True)
        self._read_engine = _engine(path, writing=False)
        try:
            with naming_failures():
                self._pen = self._write_engine.connect()
                self._make_present(device_name)
        except DiskFault as fault:
            # Where the index of the log finds no room, SQLite speaks of a fault and not of a full disk.
            if shutil.disk_usage(path.parent).free < _ROOM_TO_OPEN:
                raise DiskFull from fault
            raise

    @classmethod
    def open(cls, path: Path, clock: Clock, seal: Seal, device_name: str = "Kasse 1") -> Self:
        """The book at `path`, made when it is not there, migrated when it is older.

        An older book is copied to the folder of backups before it is migrated.
        Raises BackupFailed, BookDamaged, BookTooNew, BookUnreachable, BookReadOnly, BookBusy, DiskFull, SqliteTooOld.
        """
        if sqlite.sqlite_version_info < _OLDEST_SQLITE:
            raise SqliteTooOld(sqlite.sqlite_version)
        return cls(path, clock, seal, device_name)

    def by(self, actor: Actor) -> Self:
        """The same book in the hands of `actor`: services ask it who does what, and movements carry the name.

        Nothing is opened; closing one closes the other.
        """
        if actor is self.actor:
            return self
        hands = copy(self)
        hands.actor = actor
        return hands

    @property
    def scales(self) -> ScalesLayout:
        """How this shop's scales write their codes; looked up once, since each scan asks."""
        if not self._scales:
            with self.read() as connection:
                kept = settings.get(connection, SCALES)
            self._scales.append(ScalesLayout.from_text(kept) if kept else ScalesLayout.GERMAN_DEFAULT)
        return self._scales[0]

    def read_scales_anew(self) -> None:
        """Another layout was kept."""
        self._scales.clear()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One writing transaction: taken at once (BEGIN IMMEDIATE), durable on return, undone on any exception.

        A file that was laid beside the book meanwhile (`lay_beside`) is taken away again.
        """
        with self._lock, naming_failures():
            try:
                with self._pen.begin():
                    yield self._pen
            finally:
                if self._pen.info.pop(BESIDE, False):
                    run(self._pen, f"DETACH {BESIDE}")

    @contextmanager
    def write_much(self) -> Iterator[Connection]:
        """`write()` for tens of megabytes, with its log folded behind it."""
        with self.folding_behind(), self.write() as connection:
            yield connection
        self._folded()

    @contextmanager
    def folding_behind(self) -> Iterator[None]:
        """SQLite would fold its log into the file before the pen is free again. Of what is written in here that
        happens behind all of it, in a thread of its own: nobody waits for the pen meanwhile, which is felt on a slow
        disk. The next to begin waits for it, so that the log starts over and does not grow on and on.
        """
        self._folding.acquire()
        try:
            self._fold_by_itself(False)
            yield
        finally:
            threading.Thread(target=self._fold, name="shb-fold").start()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the book; never waits for the pen."""
        with naming_failures(), self._read_engine.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Put the pen down. The write-ahead log is folded into the file."""
        self._folded()
        with self._lock:
            self._pen.close()
            self._read_engine.dispose()
            self._write_engine.dispose()

    def _fold(self) -> None:
        try:
            # All of it is in the book already: a log that finds no room in the file today is folded another time.
            with suppress(sqlite.Error), closing(sqlite.connect(str(self.path), isolation_level=None)) as beside:
                beside.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            self._fold_by_itself(True)
        finally:
            self._folding.release()

    def _folded(self) -> None:
        """Wait until it is."""
        with self._folding:
            pass

    def _fold_by_itself(self, wanted: bool) -> None:
        with self._lock, naming_failures():
            run(self._pen, f"PRAGMA wal_autocheckpoint={_USUAL_PAGES if wanted else 0}")

    def _make_present(self, device_name: str) -> None:
        found = _version(self._pen)
        if found == SCHEMA:
            return
        if 0 < found < SCHEMA:
            # Whatever a migration does, the book as it was stays beside it.
            name = f"{self.path.stem}-{stamp(self.clock())}-migration{self.path.suffix}"
            back_up(self.path, self.path.parent / "backups" / name)
        with self._pen.begin():
            found = _version(self._pen)
            if found > SCHEMA:
                raise BookTooNew
            if found < SCHEMA:
                _migrate(self._pen)
            if found == 0:
                self._pen.exec_driver_sql(
                    "INSERT INTO device (id, uuid, name) VALUES (?, ?, ?)",
                    (THIS_DEVICE, str(uuid7(self.clock())), device_name),
                )


def lay_beside(connection: Connection, path: Path) -> None:
    """Let the statements of this transaction read the tables of another SQLite file, as `beside.…`."""
    run(connection, f"ATTACH ? AS {BESIDE}", (str(path),))
    # Noted with the connection: to ask SQLite after every transaction would be a statement more for each scan.
    connection.info[BESIDE] = True


@contextmanager
def naming_failures() -> Iterator[None]:
    """Turn SQLite's refusals into errors with words; leave faults of the program as they are."""
    try:
        yield
    except DBAPIError as problem:
        found = named(problem.orig)
        if found is None:
            raise
        raise found from problem
    except sqlite.Error as problem:
        found = named(problem)
        if found is None:
            raise
        raise found from problem


def _engine(path: Path, *, writing: bool) -> Engine:
    def connect() -> Any:
        connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA cache_size=-16384")
        if writing:
            connection.execute("PRAGMA journal_mode=WAL")
            # NORMAL loses acknowledged commits in a power cut; FULL does not.
            connection.execute("PRAGMA synchronous=FULL")
        else:
            connection.execute("PRAGMA query_only=ON")
        return connection

    pool: dict[str, Any] = (
        {"poolclass": StaticPool} if writing else {"poolclass": QueuePool, "pool_size": 2, "max_overflow": 6}
    )
    engine = create_engine("sqlite+pysqlite://", module=sqlite, creator=connect, **pool)
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    def do_begin(dbapi_connection: Any) -> None:
        dbapi_connection.execute(begin)

    # Not by listening to "begin": one listener makes SQLAlchemy look for more of them around every statement.
    engine.dialect.do_begin = do_begin  # type: ignore[method-assign]
    return engine


def _version(connection: Connection) -> int:
    # On the driver's own connection, so that looking does not open a transaction of SQLAlchemy's.
    return int(run(connection, "PRAGMA user_version").fetchone()[0])


def _migrate(connection: Connection) -> None:
    # Alembic costs a tenth of a second to import and is needed once in a book's life.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
