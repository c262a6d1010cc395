"""People behind the counter as the book keeps them: name, role, what is left of their PIN, and wrong tries."""

from sqlalchemy import Connection

from shb_desktop.domain.staff import Person, Role
from shb_desktop.ledger import settings
from shb_desktop.ledger.driver import run

_TRIES = "staff.tries."


def present(connection: Connection) -> list[Person]:
    """Who works here now, by name."""
    rows = run(connection, "SELECT id, name, role FROM staff WHERE left_at IS NULL ORDER BY name COLLATE NOCASE")
    return [Person(int(row[0]), str(row[1]), Role(row[2])) for row in rows.fetchall()]


def names(connection: Connection) -> dict[int, str]:
    """The name behind each number, of those who left too: their movements stay."""
    return {int(row[0]): str(row[1]) for row in run(connection, "SELECT id, name FROM staff").fetchall()}


def secret(connection: Connection, staff: int) -> str:
    """What is kept of a person's PIN; "" for whoever does not work here."""
    row = run(connection, "SELECT pin_hash FROM staff WHERE id = ? AND left_at IS NULL", (staff,)).fetchone()
    return str(row[0]) if row else ""


def keep(connection: Connection, name: str, role: Role, pin_hash: str, at: int) -> Person:
    """A new person, or one of that name who comes back."""
    row = run(
        connection,
        """INSERT INTO staff (name, role, pin_hash, created_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (name) DO UPDATE SET role = excluded.role, pin_hash = excluded.pin_hash, left_at = NULL
           RETURNING id""",
        (name, role.value, pin_hash, at),
    ).fetchone()
    return Person(int(row[0]), name, role)


def set_pin(connection: Connection, staff: int, pin_hash: str) -> None:
    """Another PIN."""
    connection.exec_driver_sql("UPDATE staff SET pin_hash = ? WHERE id = ?", (pin_hash, staff))


def set_role(connection: Connection, staff: int, role: Role) -> None:
    """Another role."""
    connection.exec_driver_sql("UPDATE staff SET role = ? WHERE id = ?", (role.value, staff))


def leave(connection: Connection, staff: int, at: int) -> None:
    """No longer here. The row stays, since movements name it; its PIN opens nothing."""
    connection.exec_driver_sql("UPDATE staff SET left_at = ?, pin_hash = '' WHERE id = ?", (at, staff))


def tries(connection: Connection, staff: int) -> tuple[int, int]:
    """Wrong tries in a row and when the last was; (0, 0) after a right one."""
    count, _, at = settings.get(connection, f"{_TRIES}{staff}", "0:0").partition(":")
    return int(count), int(at)


def note_try(connection: Connection, staff: int, count: int, at: int) -> None:
    """Keep the number of wrong tries; 0 forgets them."""
    if count:
        settings.put(connection, f"{_TRIES}{staff}", f"{count}:{at}")
    else:
        settings.drop(connection, f"{_TRIES}{staff}")
