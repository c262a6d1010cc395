"""The driver's own connection inside SQLAlchemy's transaction, for what runs at every scan or over a million rows.

SQLAlchemy works out the columns of every raw statement's result anew, which costs more than the statement itself.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pysqlite3 import dbapi2
from sqlalchemy import Connection


def run(connection: Connection, statement: str, values: Sequence[object] | Mapping[str, object] = ()) -> Any:
    """Run a statement in the connection's transaction; the driver's cursor, whose rows are plain tuples."""
    return connection.connection.dbapi_connection.execute(statement, values)  # type: ignore[union-attr]


def run_many(connection: Connection, statement: str, rows: Iterable[Sequence[object]]) -> int:
    """Run a statement once for every row of a stream, which is never whole in memory; how many rows it wrote."""
    return int(connection.connection.dbapi_connection.executemany(statement, rows).rowcount)  # type: ignore[union-attr]


def teach(connection: Connection, name: str, function: Callable[[str], str]) -> None:
    """Let the statements of this connection call a function of ours that gives the same for the same text."""
    driver: Any = connection.connection.dbapi_connection
    driver.create_function(name, 1, function, deterministic=True)


def sqlite_version() -> str:
    """The SQLite that keeps the book."""
    return str(dbapi2.sqlite_version)
