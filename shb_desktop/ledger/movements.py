"""The append-only lines of the book, and the stock they add up to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from sqlalchemy import Connection

from shb_desktop.domain.movement import Movement, MovementKey, Reason, chained, chained_alike, genesis
from shb_desktop.ledger.database import THIS_DEVICE
from shb_desktop.ledger.driver import run
from shb_desktop.ledger.errors import AlreadyReversed, UnknownMovement

_COLUMNS = (
    "device, n, article, quantity, reason, at, staff, reverses_device, reverses_n, reservation, lot, best_before, note"
)
_INSERT = f"INSERT INTO movement ({_COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REVERSAL = "SELECT 1 FROM movement WHERE reverses_device = ? AND reverses_n = ?"
_MOVE_STOCK = "UPDATE stock SET on_hand = on_hand + ? WHERE article = ?"
_LAST = "SELECT n, hash FROM movement WHERE device = ? ORDER BY n DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Draft:
    """A movement before it has its place in the chain. Quantity in thousandths, negative when goods leave."""

    article: int
    quantity: int
    reason: Reason
    at: int
    staff: int = 0
    reverses: MovementKey | None = None
    reservation: str = ""
    lot: str = ""
    best_before: int = 0
    note: str = ""


def append(connection: Connection, draft: Draft) -> Movement:
    """Write one line at the end of this till's chain and move the stock by it; both or neither.

    Raises AlreadyReversed when `draft.reverses` names a line that was taken back before.
    """
    if draft.reverses and _is_reversed(connection, draft.reverses):
        raise AlreadyReversed
    n, previous = tip(connection)
    movement = _placed(draft, n + 1)
    run(connection, _INSERT, (*_values(movement), chained(previous, movement)))
    run(connection, _MOVE_STOCK, (movement.quantity, movement.article))
    return movement


def append_all(connection: Connection, drafts: tuple[Draft, ...] | list[Draft]) -> list[Movement]:
    """Write lines in their order at the end of this till's chain, and move the stock by each."""
    for draft in drafts:
        if draft.reverses and _is_reversed(connection, draft.reverses):
            raise AlreadyReversed
    n, previous = tip(connection)
    movements, rows = [], []
    for number, draft in enumerate(drafts, n + 1):
        movement = _placed(draft, number)
        previous = chained(previous, movement)
        movements.append(movement)
        rows.append((*_values(movement), previous))
    if rows:
        connection.exec_driver_sql(_INSERT, rows)
        connection.exec_driver_sql(_MOVE_STOCK, [(movement.quantity, movement.article) for movement in movements])
    return movements


def append_alike(
    connection: Connection, moves: Sequence[tuple[int, int]], reason: Reason, at: int, note: str, staff: int = 0
) -> None:
    """Write a line for each (article, quantity in thousandths), alike in all else, and move the stock by each."""
    if not moves:
        return
    n, previous = tip(connection)
    first = MovementKey(THIS_DEVICE, n + 1)
    hashes = chained_alike(previous, first, moves, reason, at, note, staff)
    texts = note or None
    connection.exec_driver_sql(
        _INSERT,
        [
            (THIS_DEVICE, n, article, quantity, int(reason), at, staff, None, None, None, None, None, texts, link)
            for n, (article, quantity), link in zip(count(first.n), moves, hashes, strict=False)
        ],
    )
    connection.exec_driver_sql(_MOVE_STOCK, [(quantity, article) for article, quantity in moves])


def tip(connection: Connection) -> tuple[int, bytes]:
    """The number and hash of this till's last line; (0, genesis) when there is none."""
    row = run(connection, _LAST, (THIS_DEVICE,)).fetchone()
    if row:
        return int(row[0]), bytes(row[1])
    uuid = connection.exec_driver_sql("SELECT uuid FROM device WHERE id = ?", (THIS_DEVICE,)).scalar_one()
    return 0, genesis(uuid)


def get(connection: Connection, key: MovementKey) -> Movement:
    """One line of the book. Raises UnknownMovement."""
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM movement WHERE device = ? AND n = ?", tuple(key)).first()
    if row is None:
        raise UnknownMovement
    return from_row(row._mapping)


def recent(connection: Connection, limit: int) -> list[Movement]:
    """The last lines of this till, newest first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM movement WHERE device = ? ORDER BY n DESC LIMIT ?", (THIS_DEVICE, limit)
    )
    return [from_row(row._mapping) for row in rows]


def of_article(connection: Connection, article: int, limit: int) -> list[Movement]:
    """The last lines of an article, newest first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM movement WHERE article = ? ORDER BY at DESC, device, n DESC LIMIT ?", (article, limit)
    )
    return [from_row(row._mapping) for row in rows]


def reversed_among(connection: Connection, keys: list[MovementKey]) -> set[MovementKey]:
    """Those of `keys` that were taken back."""
    return {key for key in keys if _is_reversed(connection, key)}


def rebuild_stock(connection: Connection) -> int:
    """Fold all movements anew into the stock projection; how many articles had been wrong."""
    wrong = connection.exec_driver_sql(
        """UPDATE stock SET on_hand = folded.total FROM (
               SELECT article.id AS article, coalesce(sums.total, 0) AS total FROM article
               LEFT JOIN (SELECT article, sum(quantity) AS total FROM movement GROUP BY article) AS sums
               ON sums.article = article.id
           ) AS folded WHERE folded.article = stock.article AND folded.total <> stock.on_hand"""
    )
    return wrong.rowcount


def from_row(row: Mapping[Any, Any]) -> Movement:
    """A movement from a row with this module's columns."""
    reverses = MovementKey(row["reverses_device"], row["reverses_n"]) if row["reverses_n"] is not None else None
    return Movement(
        MovementKey(row["device"], row["n"]),
        row["article"],
        row["quantity"],
        Reason(row["reason"]),
        row["at"],
        row["staff"],
        reverses,
        row["reservation"] or "",
        row["lot"] or "",
        row["best_before"] or 0,
        row["note"] or "",
    )


def _placed(draft: Draft, n: int) -> Movement:
    """The draft as line `n` of this till's chain."""
    return Movement(
        MovementKey(THIS_DEVICE, n),
        draft.article,
        draft.quantity,
        draft.reason,
        draft.at,
        draft.staff,
        draft.reverses,
        draft.reservation,
        draft.lot,
        draft.best_before,
        draft.note,
    )


def _values(movement: Movement) -> tuple[object, ...]:
    # Empty texts are stored as NULL: one byte instead of a value, a million times over.
    reverses = movement.reverses
    return (
        movement.key.device,
        movement.key.n,
        movement.article,
        movement.quantity,
        int(movement.reason),
        movement.at,
        movement.staff,
        reverses.device if reverses else None,
        reverses.n if reverses else None,
        movement.reservation or None,
        movement.lot or None,
        movement.best_before or None,
        movement.note or None,
    )


def _is_reversed(connection: Connection, key: MovementKey) -> bool:
    return run(connection, _REVERSAL, key).fetchone() is not None
