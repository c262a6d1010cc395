"""Backups: one SQLite file whatever the engine, so that a town can also move from one engine to the other with it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Connection, Table, delete, func, insert, select

from prima.hub.errors import BackupFailed, NoBackup
from prima.hub.storage import schema
from prima.hub.storage.database import Clock, Database

_ROWS_AT_ONCE = 500
_PRIVATE = 0o600
"""Contacts are in it: nobody but the hub's own account reads it."""


def save(source: Database, target: Path, clock: Clock) -> None:
    """Copy everything as it stood at one moment to `target`, while the hub goes on working.

    The file stands under its name only once it is whole and on the disk. Raises BackupFailed, StoreUnavailable.
    """
    part = target.parent / f"{target.name}.part"
    try:
        part.unlink(missing_ok=True)
        part.touch(_PRIVATE)
        if source.postgresql:
            _dump(source, part, clock)
        else:
            with closing(sqlite.connect(source.url.database, isolation_level=None)) as connection:
                connection.execute("VACUUM INTO ?", (str(part),))
        _prove(part)
        if target.exists():
            raise BackupFailed(hint=f"{target} gibt es schon. Bitte nennen Sie einen anderen Namen.")
        part.replace(target)
        _settle(target.parent)
    except (OSError, sqlite.Error) as problem:
        raise BackupFailed(
            hint=f"{target}: {_why(problem)}. Ist dort Platz und darf der Hub dort schreiben?"
        ) from problem
    finally:
        for left in target.parent.glob(f"{part.name}*"):
            left.unlink(missing_ok=True)


@contextmanager
def opened(file: Path, clock: Clock) -> Iterator[Database]:
    """A backup of this or an older hub, brought to the present schema in a copy of its own.

    Raises NoBackup, StoreTooNew.
    """
    with tempfile.TemporaryDirectory(prefix="prima-hub-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "hub.sqlite"
        try:
            shutil.copyfile(file, copy)
            _prove(copy)
        except (OSError, sqlite.Error) as problem:
            raise NoBackup(hint=f"{file}: {_why(problem)}") from problem
        database = Database(str(copy), clock)
        try:
            yield database
        finally:
            database.close()


def is_empty(connection: Connection) -> bool:
    """Whether no shop has entered yet."""
    return connection.execute(select(schema.shop.c.id).limit(1)).first() is None


def replace(connection: Connection, source: Database) -> None:
    """Put everything of `source` in the place of what is there; part of the caller's transaction."""
    for table in reversed(schema.metadata.sorted_tables):
        connection.execute(delete(table))
    with source.read() as reading:
        _copy(reading, connection)


def count(connection: Connection) -> dict[str, int]:
    """Rows of every table, for whoever wants to know what a backup holds."""
    return {
        table.name: int(connection.execute(select(func.count()).select_from(table)).scalar_one())
        for table in schema.metadata.sorted_tables
    }


def _dump(source: Database, part: Path, clock: Clock) -> None:
    target = Database(str(part), clock)
    try:
        with source.snapshot() as reading:
            target.write(lambda writing: _begin_and_copy(reading, writing))
    finally:
        target.close()


def _begin_and_copy(reading: Connection, writing: Connection) -> None:
    writing.execute(delete(schema.city))  # the new file's own
    _copy(reading, writing)


def _copy(reading: Connection, writing: Connection) -> None:
    for table in schema.metadata.sorted_tables:
        for rows in _batches(reading, table):
            writing.execute(insert(table), rows)


def _batches(reading: Connection, table: Table) -> Iterator[list[dict[str, object]]]:
    found = reading.execution_options(yield_per=_ROWS_AT_ONCE).execute(select(table))
    for rows in found.mappings().partitions():
        yield [dict(row) for row in rows]


def _prove(file: Path) -> None:
    """Raise sqlite.Error unless the file is a sound SQLite database that a hub has made."""
    with closing(sqlite.connect(file, isolation_level=None)) as connection:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise sqlite.DatabaseError(said)
        connection.execute("SELECT version_num FROM alembic_version").fetchone()
        connection.execute("SELECT epoch FROM city").fetchone()


def _why(problem: OSError | sqlite.Error) -> str:
    return problem.strerror or "" if isinstance(problem, OSError) else str(problem)


def _settle(folder: Path) -> None:
    """The file's name must outlive a power cut as its content does."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
