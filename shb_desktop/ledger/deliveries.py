"""Deliveries in the book: the expected list, every scan against it, and what they come to."""

from typing import Any

from sqlalchemy import Connection

from shb_desktop.domain.delivery import Delivery, ExpectedLine, ReceivedLine, UnknownLine
from shb_desktop.domain.movement import Batch, Movement, MovementKey
from shb_desktop.domain.quantity import Unit

_COLUMNS = "id, name, opened_at, opened_by, state, closed_at, closed_by"


def open_new(connection: Connection, name: str, staff: int, at: int) -> Delivery:
    """Begin a delivery."""
    cursor = connection.exec_driver_sql(
        "INSERT INTO delivery (name, opened_at, opened_by, state) VALUES (?, ?, ?, 'open')", (name, at, staff)
    )
    return Delivery(int(cursor.lastrowid), name, at, staff, "open", None, None)


def get(connection: Connection, delivery: int) -> Delivery | None:
    """The delivery with this number, or None."""
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM delivery WHERE id = ?", (delivery,)).first()
    return Delivery(*row) if row else None


def latest(connection: Connection, limit: int) -> list[Delivery]:
    """Deliveries, the open ones first, then the newest."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM delivery ORDER BY state = 'open' DESC, id DESC LIMIT ?", (limit,)
    )
    return [Delivery(*row) for row in rows]


def close(connection: Connection, delivery: int, staff: int, at: int) -> None:
    """Finish a delivery."""
    connection.exec_driver_sql(
        "UPDATE delivery SET state = 'finished', closed_at = ?, closed_by = ? WHERE id = ? AND state = 'open'",
        (at, staff, delivery),
    )


def expect(connection: Connection, delivery: int, lines: list[ExpectedLine]) -> None:
    """Add lines to what is to come."""
    first = 1 + int(
        connection.exec_driver_sql(
            "SELECT coalesce(max(line), 0) FROM delivery_expected WHERE delivery = ?", (delivery,)
        ).scalar_one()
    )
    rows = [(delivery, number, line.code, line.shown, line.quantity) for number, line in enumerate(lines, start=first)]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO delivery_expected (delivery, line, code, shown, quantity) VALUES (?, ?, ?, ?, ?)", rows
        )


def expected(connection: Connection, delivery: int) -> list[ExpectedLine]:
    """What is to come, in the order of the list."""
    rows = connection.exec_driver_sql(
        "SELECT code, shown, quantity FROM delivery_expected WHERE delivery = ? ORDER BY line", (delivery,)
    )
    return [ExpectedLine(*row) for row in rows]


def note_booked(
    connection: Connection, delivery: int, code: str, shown: str, quantity: int, movement: Movement
) -> None:
    """Note a scan of `quantity` (thousandths) that was booked as `movement`."""
    booked = (movement.at, movement.staff, "booked", *movement.key, movement.lot, movement.best_before)
    _note(connection, (delivery, code, shown, quantity, *booked))


def note_unknown(
    connection: Connection, delivery: int, code: str, shown: str, quantity: int, at: int, staff: int, batch: Batch
) -> None:
    """Note a scan that leads nowhere yet."""
    _note(connection, (delivery, code, shown, quantity, at, staff, "unknown", None, None, *batch))


def unknown(connection: Connection, delivery: int) -> list[UnknownLine]:
    """What was scanned and leads nowhere yet, added up by code."""
    rows = connection.exec_driver_sql(
        """SELECT code, min(shown), sum(quantity) FROM delivery_scan
           WHERE delivery = ? AND state = 'unknown' GROUP BY code ORDER BY min(n)""",
        (delivery,),
    )
    return [UnknownLine(row[0], row[1], 0, row[2]) for row in rows]


def unknown_scans(connection: Connection, delivery: int, code: str) -> list[tuple[int, int, Batch]]:
    """Number, quantity and batch of the scans of a code that waits."""
    rows = connection.exec_driver_sql(
        """SELECT n, quantity, lot, best_before FROM delivery_scan
           WHERE delivery = ? AND code = ? AND state = 'unknown' ORDER BY n""",
        (delivery, code),
    )
    return [(row[0], row[1], Batch(row[2], row[3])) for row in rows]


def settle(connection: Connection, delivery: int, n: int, state: str, key: MovementKey | None = None) -> None:
    """Say what became of a scan that waited: `booked` as the movement `key`, or `counter` when it waits there now."""
    connection.exec_driver_sql(
        """UPDATE delivery_scan SET state = ?, movement_device = ?, movement_n = ?
           WHERE delivery = ? AND n = ? AND state = 'unknown'""",
        (state, key.device if key else None, key.n if key else None, delivery, n),
    )


def is_of(connection: Connection, delivery: int, key: MovementKey) -> bool:
    """Whether a movement was booked by this delivery."""
    row = connection.exec_driver_sql(
        "SELECT 1 FROM delivery_scan WHERE delivery = ? AND movement_device = ? AND movement_n = ?",
        (delivery, key.device, key.n),
    ).first()
    return row is not None


def received(connection: Connection, delivery: int) -> list[ReceivedLine]:
    """What was booked in, by article and name; bookings that were taken back do not count."""
    rows = connection.exec_driver_sql(
        """SELECT article.id, coalesce(article.number, ''), article.name, article.unit, sum(movement.quantity)
           FROM delivery_scan AS scan
           JOIN movement ON movement.device = scan.movement_device AND movement.n = scan.movement_n
           JOIN article ON article.id = movement.article
           WHERE scan.delivery = ? AND NOT EXISTS (
               SELECT 1 FROM movement AS back WHERE back.reverses_device = movement.device
               AND back.reverses_n = movement.n
           ) GROUP BY article.id ORDER BY article.name_key, article.id""",
        (delivery,),
    )
    return [_received(row) for row in rows]


def received_of(connection: Connection, delivery: int, article: int) -> int:
    """What was booked in of one article, without what was taken back."""
    return int(
        connection.exec_driver_sql(
            """SELECT coalesce(sum(movement.quantity), 0) FROM delivery_scan AS scan
               JOIN movement ON movement.device = scan.movement_device AND movement.n = scan.movement_n
               WHERE scan.delivery = ? AND movement.article = ? AND NOT EXISTS (
                   SELECT 1 FROM movement AS back WHERE back.reverses_device = movement.device
                   AND back.reverses_n = movement.n
               )""",
            (delivery, article),
        ).scalar_one()
    )


def expected_of(connection: Connection, delivery: int, article: int, number: str) -> int | None:
    """What the list says of one article by any of its codes or its `number`; None when there is no list."""
    lines, quantity = connection.exec_driver_sql(
        """SELECT count(*), coalesce(sum(CASE
               WHEN barcode.article = ? THEN wanted.quantity * barcode.pack / 1000
               WHEN barcode.code IS NULL AND wanted.shown = ? THEN wanted.quantity
           END), 0) FROM delivery_expected AS wanted LEFT JOIN barcode ON barcode.code = wanted.code
           WHERE wanted.delivery = ?""",
        (article, number, delivery),
    ).one()
    return int(quantity) if lines else None


def _received(row: Any) -> ReceivedLine:
    return ReceivedLine(row[0], row[1], row[2], Unit(row[3]), 0, row[4])


def _note(connection: Connection, values: tuple[Any, ...]) -> None:
    connection.exec_driver_sql(
        """INSERT INTO delivery_scan (
               delivery, n, code, shown, quantity, at, staff, state, movement_device, movement_n, lot, best_before
           ) SELECT ?, coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM delivery_scan WHERE delivery = ?""",
        (*values, values[0]),
    )
