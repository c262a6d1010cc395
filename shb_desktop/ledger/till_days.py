"""Days of the till that are in the book, and the lines of them that wait for a person."""

from typing import Any

from sqlalchemy import Connection

from shb_desktop.domain.till_day import Parked, TillDay, Why

_PARKED = "id, register, z, code, number, title, quantity, reason"


def digest(connection: Connection, register: str, z: int) -> bytes | None:
    """What a day held when it was booked; None when it was not."""
    row = connection.exec_driver_sql("SELECT digest FROM till_day WHERE register = ? AND z = ?", (register, z)).first()
    return bytes(row[0]) if row else None


def closed_at(connection: Connection, register: str, z: int) -> int:
    """When a booked day ended."""
    return int(
        connection.exec_driver_sql(
            "SELECT closed_at FROM till_day WHERE register = ? AND z = ?", (register, z)
        ).scalar_one()
    )


def note(connection: Connection, day: TillDay, at: int) -> None:
    """Remember that a day is booked."""
    connection.exec_driver_sql(
        "INSERT INTO till_day (register, z, closed_at, digest, booked_at) VALUES (?, ?, ?, ?, ?)",
        (day.register, day.z, day.closed_at, day.digest, at),
    )


def park(connection: Connection, line: Parked) -> None:
    """Let a line wait; its `id` is given by the book."""
    connection.exec_driver_sql(
        """INSERT INTO till_line (register, z, code, number, title, quantity, reason, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, 'parked')""",
        (line.register, line.z, line.code, line.number, line.title, line.quantity, line.why.value),
    )


def parked(connection: Connection) -> list[Parked]:
    """Every line that waits, day by day."""
    rows = connection.exec_driver_sql(
        f"SELECT {_PARKED} FROM till_line WHERE state = 'parked' ORDER BY register, z, id"
    )
    return [_parked(row) for row in rows]


def settle(connection: Connection, line: int, state: str) -> bool:
    """Close a waiting line as `booked` or `dismissed`; False when it does not wait. It stays in the book."""
    changed = connection.exec_driver_sql(
        "UPDATE till_line SET state = ? WHERE id = ? AND state = 'parked'", (state, line)
    )
    return changed.rowcount == 1


def wait_for(connection: Connection, line: int, why: Why) -> None:
    """Say anew why a line waits."""
    connection.exec_driver_sql("UPDATE till_line SET reason = ? WHERE id = ?", (why.value, line))


def _parked(row: Any) -> Parked:
    return Parked(row[0], row[1], row[2], row[3], row[4], row[5], row[6], Why(row[7]))
