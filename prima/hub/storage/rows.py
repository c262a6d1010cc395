"""Many rows in one statement or one call of the driver: SQLAlchemy would look at each value of each row again.

PostgreSQL takes each column as one JSON value and works on the set. SQLite takes the values of many rows by place, in a
thread that writes while Python makes the next ones: it needs the interpreter for one statement, not for each row.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import chain, islice
from operator import itemgetter
from typing import Any, Self
from uuid import UUID

from pydantic_core import to_json
from pysqlite3 import dbapi2 as sqlite
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
    cast,
    func,
    select,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError

Row = dict[str, Any]
"""Every column by its name, a UUID as `key` gives it."""

Key = Callable[[UUID | None], Any]
Values = tuple[Any, ...]

_POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]
_AT_ONCE = 125
"""Rows of one statement, which the database works on while the next ones are made (`written_behind`)."""
_PEN = "prima-pen"


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """New rows with all of their columns. Raises as the connection would."""
    if rows:
        names = tuple(column.name for column in table.c)
        enter(connection, table, names, map(itemgetter(*names), rows))


def enter(
    connection: Connection, table: Table, names: tuple[str, ...], rows: Iterable[Values], shared: Row | None = None
) -> None:
    """The same for many: the columns `names` of each row by place, and `shared` for all of them."""
    run(connection, _inserting(table, names, tuple(shared or ()), connection.dialect.name), rows, shared)


def change(
    connection: Connection, table: Table, names: tuple[str, ...], rows: Iterable[Values], shared: Row | None = None
) -> None:
    """Set columns of the rows whose primary keys stand among `names` and `shared`."""
    run(connection, _updating(table, names, tuple(shared or ()), connection.dialect.name), rows, shared)


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


@contextmanager
def written_behind(connection: Connection) -> Iterator[None]:
    """The same; on SQLite the rows of this module are written while whoever calls makes the next ones.

    Behind the first of them nothing else may use the connection in here.
    """
    if connection.dialect.name != "sqlite":
        with without_waiting(connection):
            yield
        return
    with _Pen(connection.connection.driver_connection) as pen:
        connection.info[_PEN] = pen
        try:
            yield
        finally:
            del connection.info[_PEN]


class _Pen:
    """A thread that writes with a connection of SQLite, in order, up to the first failure."""

    def __init__(self, line: Any) -> None:
        self._line = line
        self._thread = ThreadPoolExecutor(1, _PEN)
        self._sent: list[Future[None]] = []
        self._failed = False

    def write(self, text: str, rows: list[Values]) -> bool:
        """Have it written; False where so little is quicker done here, as nothing else is under way."""
        if not self._sent and len(rows) < _AT_ONCE:
            return False
        self._sent.append(self._thread.submit(self._write, text, rows))
        return True

    def _write(self, text: str, rows: list[Values]) -> None:
        if self._failed:  # it may have undone the transaction: anything further would stand alone
            return
        self._failed = True
        if len(rows) == _AT_ONCE and text.startswith("INSERT"):
            self._line.execute(_of_many(text), tuple(chain.from_iterable(rows)))
        else:
            self._line.executemany(text, rows)
        self._failed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._thread.shutdown()
        if kind is not None:
            return
        try:
            for one in self._sent:
                one.result()
        except sqlite.Error as problem:
            raise DBAPIError.instance(None, None, problem, sqlite.Error, hide_parameters=True) from problem


@cache
def _of_many(text: str) -> str:
    """The same for `_AT_ONCE` rows."""
    row = text.partition(" VALUES ")[2]
    return text + f", {row}" * (_AT_ONCE - 1)


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


def joined_among(dialect: str, column: Column[UUID], name: str) -> ColumnElement[bool]:
    """The same where nothing else narrows the search: PostgreSQL would go through all of the list for each row of a
    table that was small when the statement was planned.
    """
    if dialect == "sqlite":
        return _one_of(dialect, column, name)
    return column.in_(select(func.unnest(cast(bindparam(name, type_=Text), ARRAY(Uuid)))))


def _one_of(dialect: str, column: Column[UUID], name: str | None, value: Any = None) -> ColumnElement[bool]:
    if dialect == "sqlite":
        told = func.json_each(bindparam(name, value, Text)).table_valued("value")
        return column.in_(select(told.c.value))
    return column == any_(cast(bindparam(name, value, Text), ARRAY(Uuid)))


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


def listed(connection: Connection, ids: Collection[UUID]) -> str:
    """UUIDs as the value to bind there: one text, since psycopg would look at each of a list for long."""
    digits = [one.hex for one in ids]
    return to_json(digits).decode() if connection.dialect.name == "sqlite" else f"{{{','.join(digits)}}}"


def run(connection: Connection, text: str, rows: Iterable[Values], shared: Row | None = None) -> None:
    """A statement of the driver for many rows."""
    alike = shared or {}
    waiting = iter(rows)
    if connection.dialect.name == "sqlite":
        behind = tuple(alike.values())
        pen: _Pen | None = connection.info.get(_PEN)
        # By place: by name the driver would look for each value in each row again.
        while told := [row + behind for row in islice(waiting, _AT_ONCE)]:
            if pen is None or not pen.write(text, told):
                connection.exec_driver_sql(text, told)
        return
    while some := list(islice(waiting, _AT_ONCE)):
        columns = {f"c{place}": _told(column) for place, column in enumerate(zip(*some, strict=True))}
        connection.exec_driver_sql(text, columns | alike)


@cache
def _inserting(table: Table, names: tuple[str, ...], shared: tuple[str, ...], dialect: str) -> str:
    into = f"INSERT INTO {table.name} ({', '.join(map(_quoted, (*names, *shared)))})"
    if dialect == "sqlite":
        return f"{into} VALUES ({', '.join('?' * (len(names) + len(shared)))})"
    values = ", ".join(_values(table, names, shared).values())
    return f"{into} SELECT {values} FROM {_columns(len(names))}"


@cache
def _updating(table: Table, names: tuple[str, ...], shared: tuple[str, ...], dialect: str) -> str:
    keys = {column.name for column in table.primary_key}
    if dialect == "sqlite":
        # Numbered, since a row names its values in the order of `names`, not of the statement.
        values = {name: f"?{place}" for place, name in enumerate((*names, *shared), 1)}
    else:
        values = _values(table, names, shared)
    told = ", ".join(f"{_quoted(name)} = {value}" for name, value in values.items() if name not in keys)
    where = " AND ".join(f"{table.name}.{name} = {value}" for name, value in values.items() if name in keys)
    source = "" if dialect == "sqlite" else f" FROM {_columns(len(names))}"
    return f"UPDATE {table.name} SET {told}{source} WHERE {where}"


def _values(table: Table, names: Sequence[str], shared: Sequence[str]) -> dict[str, str]:
    """Each column with what it is given (PostgreSQL)."""
    own = {name: _cast(f"new.c{place}", _type(table.c[name])) for place, name in enumerate(names)}
    return own | {name: f"%({name})s::{_type(table.c[name])}" for name in shared}


def _columns(count: int) -> str:
    """As many columns, each bound as one JSON list, side by side as a set named `new` (PostgreSQL)."""
    told = ", ".join(f"json_array_elements_text(%(c{place})s::json)" for place in range(count))
    return f"ROWS FROM ({told}) AS new({', '.join(f'c{place}' for place in range(count))})"


def _cast(value: str, kind: str) -> str:
    if kind == "BYTEA":
        return f"decode({value}, 'hex')"
    return value if kind == "TEXT" else f"{value}::{kind}"


def _told(column: Sequence[Any]) -> str:
    return to_json(column, bytes_mode="hex").decode()


def given(columns: Mapping[str, str]) -> str:
    """The rows of a JSON text bound as `rows`, as a set named `new` (PostgreSQL): columns with their types."""
    told = ", ".join(f"{_quoted(name)} {kind}" for name, kind in columns.items())
    return f"json_to_recordset(%(rows)s::json) AS new({told})"


def told(rows: Sequence[Row]) -> str:
    """Rows as the text to bind there."""
    return to_json(rows, bytes_mode="hex").decode()


def _type(column: Column[Any]) -> str:
    return str(column.type.compile(_POSTGRESQL))


def _quoted(name: str) -> str:
    return f'"{name}"'
