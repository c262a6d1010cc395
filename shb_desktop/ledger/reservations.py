"""Reservations as the book keeps them: who comes with which code for what."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from prima.contract.reservation import ENDED, OPEN, State
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.reservation import Reservation, ReservedLine
from shb_desktop.ledger.driver import run, run_many
from shb_desktop.ledger.sealing import Seal

_NAME = 4  # its place among the columns
_COLUMNS = "id, rev, state, code, sealed_name, placed_at, deadline, reason, late_pickup, set_aside, seen"
_HOLD = frozenset(state.value for state in OPEN)
_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))
# A name that came in another computer's copy is sealed with a key that nobody has here: what the city tells takes its
# place. What was erased here stays erased, and a name that cannot be read is no reason to erase one.
_KEEP = f"""INSERT INTO reservation ({_COLUMNS}, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, state = excluded.state, code = excluded.code,
    deadline = excluded.deadline, reason = excluded.reason, late_pickup = excluded.late_pickup,
    set_aside = excluded.set_aside, seen = excluded.seen,
    sealed_name = CASE WHEN reservation.sealed_name <> x'' AND excluded.sealed_name <> x''
        THEN excluded.sealed_name ELSE reservation.sealed_name END,
    ended_at = coalesce(reservation.ended_at, excluded.ended_at)"""
_LINE = "line, offer, article, title, price, quantity, collected"
_KEEP_LINE = f"""INSERT INTO reservation_line (reservation, {_LINE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (reservation, line) DO UPDATE SET
    collected = excluded.collected, article = coalesce(excluded.article, reservation_line.article)"""
_THERE = "SELECT id FROM reservation WHERE id IN (SELECT value FROM json_each(?))"
# CROSS JOIN keeps SQLite to the order from the named ones to their lines.
_HOLDING = f"""SELECT line.article, line.offer, line.quantity FROM json_each(?) AS named
    CROSS JOIN reservation ON reservation.id = named.value
    CROSS JOIN reservation_line AS line ON line.reservation = reservation.id
    WHERE reservation.state IN ({_OPEN})"""
_MOVE_STOCK = f"UPDATE stock SET held = held + ? * {PIECE} WHERE article = ?"
_MOVE_OFFERS = "UPDATE offer SET held = held + ? WHERE id = ?"


def get(connection: Connection, seal: Seal, reservation: str) -> Reservation | None:
    """The reservation with this identity, or None."""
    return _first(connection, seal, "id = ?", (reservation,))


def some(connection: Connection, seal: Seal, ids: Iterable[str]) -> dict[str, Reservation]:
    """Those of these reservations that the book knows."""
    rows = run(
        connection, f"SELECT {_COLUMNS} FROM reservation WHERE id IN (SELECT value FROM json_each(?))", (_listed(ids),)
    )
    return {row[0]: _reservation(connection, seal, row) for row in rows.fetchall()}


def by_code(connection: Connection, seal: Seal, code: str) -> Reservation | None:
    """The reservation behind a pickup code: an open one before the latest ended one, or None."""
    return _first(connection, seal, f"code = ? ORDER BY state IN ({_OPEN}) DESC, placed_at DESC LIMIT 1", (code,))


def in_states(connection: Connection, seal: Seal, states: Iterable[State], limit: int = 500) -> list[Reservation]:
    """Reservations in any of `states`, the longest waiting first: all open ones, of ended ones the newest `limit`."""
    wanted = frozenset(states)
    texts = tuple(state.value for state in sorted(wanted))
    rows = run(
        connection,
        f"""SELECT * FROM (
                SELECT {_COLUMNS} FROM reservation WHERE state IN ({", ".join("?" * len(texts))})
                ORDER BY placed_at DESC LIMIT ?
            ) ORDER BY placed_at""",
        (*texts, -1 if wanted <= OPEN else limit),
    ).fetchall()
    return [_reservation(connection, seal, row) for row in rows]


def to_put_back(connection: Connection, seal: Seal) -> list[Reservation]:
    """Ended reservations whose goods still stand on the hold shelf."""
    rows = connection.exec_driver_sql(
        f"""SELECT {_COLUMNS} FROM reservation
            WHERE set_aside = 1 AND state NOT IN ({_OPEN}, 'collected') ORDER BY placed_at"""
    ).all()
    return [_reservation(connection, seal, row) for row in rows]


def keep(connection: Connection, seal: Seal, reservation: Reservation, now: int) -> None:
    """Write a reservation with its lines as they are now, and hold what it holds."""
    keep_all(connection, seal, (reservation,), now)


def keep_all(connection: Connection, seal: Seal, changed: Sequence[Reservation], now: int) -> None:
    """The same for many, each named once. What is held moves by what they hold now and did not, or no longer do."""
    ids = _listed(one.id for one in changed)
    there = {row[0] for row in run(connection, _THERE, (ids,))}
    ids = _listed(there)
    before = run(connection, _HOLDING, (ids,)).fetchall() if there else ()
    rows = [_row(one, now) for one in changed]
    lines = [(one.id, *line) for one in changed for line in one.lines]
    _write(connection, seal, rows, lines)
    after = run(connection, _HOLDING, (ids,)) if there else ()
    new = _held_by([row for row in rows if row[0] not in there], lines)
    _hold(connection, ((-1, before), (1, after), (1, new)))


def add_all(
    connection: Connection, seal: Seal, rows: Sequence[tuple[Any, ...]], lines: Sequence[tuple[Any, ...]]
) -> None:
    """Write reservations that the book does not know, and hold what they hold.

    A row is as the table has it, with its name bare; a line is one of the table `reservation_line`. Yes and no stand
    there as 1 and 0: the driver takes several times as long for a bool.
    """
    _write(connection, seal, rows, lines)
    _hold(connection, ((1, _held_by(rows, lines)),))


def erase_names(connection: Connection, ended_before: int) -> int:
    """Forget what citizens were called in reservations that ended before (GDPR Art. 17; treaty: 14 days); how many."""
    return connection.exec_driver_sql(
        "UPDATE reservation SET sealed_name = x'' WHERE ended_at < ? AND sealed_name <> x''", (ended_before,)
    ).rowcount


def erase_names_of(connection: Connection, wanted: Sequence[str]) -> int:
    """Forget what the citizens of these reservations were called (GDPR Art. 17); how many."""
    return connection.exec_driver_sql(
        f"UPDATE reservation SET sealed_name = x'' WHERE sealed_name <> x'' AND id IN ({', '.join('?' * len(wanted))})",
        tuple(wanted),
    ).rowcount


def erase_every_name(connection: Connection) -> int:
    """Forget what anybody was called: this till was signed off; how many."""
    return connection.exec_driver_sql("UPDATE reservation SET sealed_name = x'' WHERE sealed_name <> x''").rowcount


def _first(connection: Connection, seal: Seal, where: str, values: tuple[Any, ...]) -> Reservation | None:
    row = run(connection, f"SELECT {_COLUMNS} FROM reservation WHERE {where}", values).fetchone()
    return _reservation(connection, seal, row) if row else None


def _reservation(connection: Connection, seal: Seal, row: Any) -> Reservation:
    lines = run(connection, f"SELECT {_LINE} FROM reservation_line WHERE reservation = ? ORDER BY line", (row[0],))
    return Reservation(
        id=row[0],
        rev=row[1],
        state=State(row[2]),
        code=row[3],
        display_name=seal.open(row[4]),
        lines=tuple(ReservedLine(*line) for line in lines),
        placed_at=row[5],
        deadline=row[6],
        reason=row[7],
        late_pickup=bool(row[8]),
        set_aside=bool(row[9]),
        seen=bool(row[10]),
    )


def _row(one: Reservation, now: int) -> tuple[Any, ...]:
    ended_at = now if one.state in ENDED else None
    return (
        *(one.id, one.rev, one.state.value, one.code, one.display_name, one.placed_at, one.deadline),
        *(one.reason, int(one.late_pickup), int(one.set_aside), int(one.seen), ended_at),
    )


def _write(
    connection: Connection, seal: Seal, rows: Sequence[tuple[Any, ...]], lines: Sequence[tuple[Any, ...]]
) -> None:
    names = seal.close_all([row[_NAME] for row in rows])
    sealed = [(*row[:_NAME], name, *row[_NAME + 1 :]) for row, name in zip(rows, names, strict=True)]
    run_many(connection, _KEEP, sealed)
    run_many(connection, _KEEP_LINE, lines)


def _held_by(rows: Sequence[tuple[Any, ...]], lines: Sequence[tuple[Any, ...]]) -> list[tuple[int | None, str, int]]:
    """The article, offer and pieces of each line by which one of these reservations holds something."""
    holding = {row[0] for row in rows if row[2] in _HOLD}
    return [(line[3], line[2], line[6]) for line in lines if line[0] in holding]


def _hold(connection: Connection, moves: Iterable[tuple[int, Iterable[tuple[int | None, str, int]]]]) -> None:
    """Move what is held of stock and offers: up for a sign of 1, down for -1."""
    of_stock: Counter[int | None] = Counter()
    of_offers: Counter[str] = Counter()
    for sign, holding in moves:
        for article, offer, quantity in holding:
            of_stock[article] += sign * quantity
            of_offers[offer] += sign * quantity
    run_many(connection, _MOVE_STOCK, [(more, article) for article, more in of_stock.items() if more])
    run_many(connection, _MOVE_OFFERS, [(more, offer) for offer, more in of_offers.items() if more])


def _listed(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))
