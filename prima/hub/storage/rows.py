"""Many rows in one statement or one call of the driver: SQLAlchemy would look at each value of each row again.

PostgreSQL takes all rows as one JSON value and works on the set; SQLite, which has no line to wait for, its driver's
executemany.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from operator import itemgetter
from typing import Any
from uuid import UUID

from pydantic_core import to_json
from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    LargeBinary,
    Table,
    Text,
    Uuid,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError

Row = dict[str, Any]
"""Every column by its name, a UUID as `key` gives it."""

Key = Callable[[UUID | None], Any]
Values = Callable[[Row], tuple[Any, ...]]

_POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """New rows with all of their columns. Raises as the connection would."""
    if rows:
        _run(connection, *_inserting(table, connection.dialect.name), rows)


def update(connection: Connection, table: Table, columns: tuple[str, ...], rows: Sequence[Row]) -> None:
    """Set `columns` of the rows with these primary keys."""
    if rows:
        _run(connection, *_updating(table, columns, connection.dialect.name), rows)


@contextmanager
def without_waiting(connection: Connection) -> Iterator[None]:
    """Send statements whose answers nobody looks at one behind the other, without waiting for each (PostgreSQL).

    Raises at the end what the first one that failed would have raised.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    import psycopg

    line: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    try:
        with line.pipeline():
            yield
    except psycopg.Error as problem:
        raise DBAPIError.instance(None, None, problem, psycopg.Error, hide_parameters=True) from problem


def key(connection: Connection, value: UUID | None) -> Any:
    """A UUID as a row holds it: SQLite has no such type."""
    return value.hex if value is not None and connection.dialect.name == "sqlite" else value


def keys(connection: Connection) -> Key:
    """The same for many."""
    return _digits if connection.dialect.name == "sqlite" else _itself


def _digits(value: UUID | None) -> Any:
    return f"{value.int:032x}" if value is not None else None


def _itself(value: UUID | None) -> Any:
    return value


def among(connection: Connection, column: Column[UUID], ids: Collection[UUID]) -> ColumnElement[bool]:
    """`column` is one of `ids`: one bound value whatever their number, so that the statement stays the same."""
    return _one_of(connection.dialect.name, column, None, listed(connection, ids))


def named_among(dialect: str, column: Column[UUID], name: str) -> ColumnElement[bool]:
    """The same for a statement that is made once: what `listed` gives is bound as `name` when it runs."""
    return _one_of(dialect, column, name)


def _one_of(dialect: str, column: Column[UUID], name: str | None, value: Any = None) -> ColumnElement[bool]:
    if dialect == "sqlite":
        told = func.json_each(bindparam(name, value, Text)).table_valued("value")
        return column.in_(select(told.c.value))
    return column == any_(bindparam(name, value, ARRAY(Uuid)))


def text_among(dialect: str, column: Column[str], name: str) -> ColumnElement[bool]:
    """The same for texts, given as `texts` gives them."""
    if dialect == "sqlite":
        return column.in_(select(func.json_each(bindparam(name, type_=Text)).table_valued("value").c.value))
    return column == any_(bindparam(name, type_=ARRAY(Text)))


def bytes_among(dialect: str, column: Column[bytes], name: str) -> ColumnElement[bool]:
    """The same for bytes, given as `blobs` gives them."""
    if dialect == "sqlite":
        told = func.json_each(bindparam(name, type_=Text)).table_valued("value")
        return column.in_(select(func.unhex(told.c.value)))
    return column == any_(bindparam(name, type_=ARRAY(LargeBinary)))


def texts(dialect: str, values: Collection[str]) -> Any:
    """Texts as the value to bind there."""
    return to_json(list(values)).decode() if dialect == "sqlite" else list(values)


def blobs(dialect: str, values: Collection[bytes]) -> Any:
    """Bytes as the value to bind there."""
    return to_json([one.hex() for one in values]).decode() if dialect == "sqlite" else list(values)


def listed(connection: Connection, ids: Collection[UUID]) -> Any:
    """UUIDs as the value to bind there."""
    return to_json([one.hex for one in ids]).decode() if connection.dialect.name == "sqlite" else list(ids)


def _run(connection: Connection, text: str, values: Values, rows: Sequence[Row]) -> None:
    if connection.dialect.name == "sqlite":
        # By place: by name the driver would look for each value in each row again.
        connection.exec_driver_sql(text, [values(row) for row in rows])
    else:
        connection.exec_driver_sql(text, {"rows": told(rows)})


@cache
def _inserting(table: Table, dialect: str) -> tuple[str, Values]:
    """The statement, and what takes a row's values in the order of its places."""
    names = [column.name for column in table.c]
    into = f"INSERT INTO {table.name} ({', '.join(map(_quoted, names))})"
    if dialect == "sqlite":
        return f"{into} VALUES ({', '.join('?' * len(names))})", itemgetter(*names)
    values = ", ".join(_value(column) for column in table.c)
    return f"{into} SELECT {values} FROM {_set_of(tuple(table.c))}", itemgetter(*names)


@cache
def _updating(table: Table, columns: tuple[str, ...], dialect: str) -> tuple[str, Values]:
    keys = [column.name for column in table.primary_key]
    values: Values = itemgetter(*columns, *keys)
    if dialect == "sqlite":
        told = ", ".join(f"{_quoted(name)} = ?" for name in columns)
        return f"UPDATE {table.name} SET {told} WHERE {' AND '.join(f'{name} = ?' for name in keys)}", values
    told = ", ".join(f"{_quoted(name)} = {_value(table.c[name])}" for name in columns)
    where = " AND ".join(f"{table.name}.{name} = new.{name}" for name in keys)
    given = _set_of(tuple(table.c[name] for name in (*keys, *columns)))
    return f"UPDATE {table.name} SET {told} FROM {given} WHERE {where}", values


def given(columns: Mapping[str, str]) -> str:
    """The rows of a JSON text bound as `rows`, as a set named `new` (PostgreSQL): columns with their types."""
    told = ", ".join(f"{_quoted(name)} {kind}" for name, kind in columns.items())
    return f"json_to_recordset(%(rows)s::json) AS new({told})"


def told(rows: Sequence[Row]) -> str:
    """Rows as the text to bind there."""
    return to_json(rows, bytes_mode="hex").decode()


def _set_of(columns: tuple[Column[Any], ...]) -> str:
    return given({one.name: "TEXT" if _type(one) == "BYTEA" else _type(one) for one in columns})


def _value(column: Column[Any]) -> str:
    name = f"new.{_quoted(column.name)}"
    return f"decode({name}, 'hex')" if _type(column) == "BYTEA" else name


def _type(column: Column[Any]) -> str:
    return str(column.type.compile(_POSTGRESQL))


def _quoted(name: str) -> str:
    return f'"{name}"'
