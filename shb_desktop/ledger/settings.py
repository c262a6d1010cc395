"""Small facts of the shop that are kept in the book, by name."""

from sqlalchemy import Connection

from shb_desktop.ledger.driver import run


def get(connection: Connection, key: str, default: str = "") -> str:
    """The value under `key`, or `default`."""
    row = run(connection, "SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else default


def put(connection: Connection, key: str, value: str) -> None:
    """Keep `value` under `key`."""
    run(
        connection,
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def drop(connection: Connection, key: str) -> None:
    """Forget what stood under `key`."""
    run(connection, "DELETE FROM setting WHERE key = ?", (key,))
