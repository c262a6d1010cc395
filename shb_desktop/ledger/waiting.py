"""Scans of codes that nobody knows yet: they wait as a yellow line while scanning goes on."""

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class WaitingScan:
    """An unknown code with what was scanned of it so far: `quantity` in thousandths, in the counter's `mode`."""

    id: int
    code: str
    shown: str
    mode: str
    quantity: int
    at: int


_COLUMNS = "id, code, shown, mode, quantity, at"


def note(connection: Connection, code: str, shown: str, mode: str, quantity: int, at: int) -> WaitingScan:
    """Let a scan wait; the same code in the same mode adds up on its line."""
    open_row = connection.exec_driver_sql(
        "SELECT id FROM waiting WHERE code = ? AND mode = ? AND state = 'open'", (code, mode)
    ).first()
    if open_row:
        connection.exec_driver_sql(
            "UPDATE waiting SET quantity = quantity + ?, at = ? WHERE id = ?", (quantity, at, open_row[0])
        )
        return get_or_none(connection, int(open_row[0]))  # type: ignore[return-value]
    cursor = connection.exec_driver_sql(
        "INSERT INTO waiting (code, shown, mode, quantity, at, state) VALUES (?, ?, ?, ?, ?, 'open')",
        (code, shown, mode, quantity, at),
    )
    return WaitingScan(int(cursor.lastrowid), code, shown, mode, quantity, at)


def get_or_none(connection: Connection, waiting: int) -> WaitingScan | None:
    """The open line with this number."""
    row = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM waiting WHERE id = ? AND state = 'open'", (waiting,)
    ).first()
    return WaitingScan(*row) if row else None


def all_open(connection: Connection) -> list[WaitingScan]:
    """Every line that waits, the newest first."""
    return [
        WaitingScan(*row)
        for row in connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM waiting WHERE state = 'open' ORDER BY at DESC, id"
        )
    ]


def of_code(connection: Connection, code: str) -> list[WaitingScan]:
    """Every open line of one code, whatever its mode."""
    return [
        WaitingScan(*row)
        for row in connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM waiting WHERE state = 'open' AND code = ? ORDER BY id", (code,)
        )
    ]


def settle(connection: Connection, waiting: int, state: str) -> None:
    """Close a line as `adopted` or `dismissed`; it stays in the book."""
    connection.exec_driver_sql("UPDATE waiting SET state = ? WHERE id = ? AND state = 'open'", (state, waiting))
