"""Scans of codes that nobody knows yet: they wait as a yellow line while scanning goes on."""

from dataclasses import dataclass

from sqlalchemy import Connection

from shb_desktop.domain.movement import Batch


@dataclass(frozen=True, slots=True)
class WaitingScan:
    """An unknown code with what was scanned of it so far: `quantity` in thousandths, in the counter's `mode`.

    Goods of another lot or best-before day are another line.
    """

    id: int
    code: str
    shown: str
    mode: str
    quantity: int
    at: int
    lot: str = ""
    best_before: int = 0


_COLUMNS = "id, code, shown, mode, quantity, at, lot, best_before"


def note(connection: Connection, code: str, shown: str, mode: str, quantity: int, at: int, batch: Batch) -> WaitingScan:
    """Let a scan wait; the same code of the same batch in the same mode adds up on its line."""
    open_row = connection.exec_driver_sql(
        "SELECT id FROM waiting WHERE code = ? AND mode = ? AND lot = ? AND best_before = ? AND state = 'open'",
        (code, mode, *batch),
    ).first()
    if open_row:
        connection.exec_driver_sql(
            "UPDATE waiting SET quantity = quantity + ?, at = ? WHERE id = ?", (quantity, at, open_row[0])
        )
        return get_or_none(connection, int(open_row[0]))  # type: ignore[return-value]
    cursor = connection.exec_driver_sql(
        """INSERT INTO waiting (code, shown, mode, quantity, at, lot, best_before, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, 'open')""",
        (code, shown, mode, quantity, at, *batch),
    )
    return WaitingScan(int(cursor.lastrowid), code, shown, mode, quantity, at, *batch)


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
