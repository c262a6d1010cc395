"""Reservations as the book keeps them: who comes with which code for what."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from prima.contract.reservation import ENDED, OPEN, State
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.reservation import Reservation, ReservedLine
from shb_desktop.ledger.sealing import Seal

_COLUMNS = "id, rev, state, code, sealed_name, placed_at, deadline, reason, late_pickup, set_aside, seen"
_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))


def get(connection: Connection, seal: Seal, reservation: str) -> Reservation | None:
    """The reservation with this identity, or None."""
    return _first(connection, seal, "id = ?", (reservation,))


def by_code(connection: Connection, seal: Seal, code: str) -> Reservation | None:
    """The reservation behind a pickup code: an open one before the latest ended one, or None."""
    return _first(connection, seal, f"code = ? ORDER BY state IN ({_OPEN}) DESC, placed_at DESC LIMIT 1", (code,))


def in_states(connection: Connection, seal: Seal, states: Iterable[State], limit: int = 500) -> list[Reservation]:
    """Reservations in any of `states`, the longest waiting first."""
    wanted = tuple(state.value for state in states)
    rows = connection.exec_driver_sql(
        f"""SELECT {_COLUMNS} FROM reservation WHERE state IN ({", ".join("?" * len(wanted))})
            ORDER BY placed_at LIMIT ?""",
        (*wanted, limit),
    ).all()
    return [_reservation(connection, seal, row) for row in rows]


def to_put_back(connection: Connection, seal: Seal) -> list[Reservation]:
    """Ended reservations whose goods still stand on the hold shelf."""
    rows = connection.exec_driver_sql(
        f"""SELECT {_COLUMNS} FROM reservation
            WHERE set_aside = 1 AND state NOT IN ({_OPEN}, 'collected') ORDER BY placed_at"""
    ).all()
    return [_reservation(connection, seal, row) for row in rows]


def unseen_count(connection: Connection) -> int:
    """New reservations that nobody has looked at."""
    return int(
        connection.exec_driver_sql("SELECT count(*) FROM reservation WHERE seen = 0 AND state = 'placed'").scalar_one()
    )


def keep(connection: Connection, seal: Seal, reservation: Reservation, now: int) -> None:
    """Write a reservation with its lines as they are now, and hold what it holds."""
    ended_at = now if reservation.state in ENDED else None
    connection.exec_driver_sql(
        f"""INSERT INTO reservation ({_COLUMNS}, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, state = excluded.state, code = excluded.code,
            deadline = excluded.deadline, reason = excluded.reason, late_pickup = excluded.late_pickup,
            set_aside = excluded.set_aside, seen = excluded.seen,
            ended_at = coalesce(reservation.ended_at, excluded.ended_at)""",
        (
            reservation.id,
            reservation.rev,
            reservation.state.value,
            reservation.code,
            seal.close(reservation.display_name),
            reservation.placed_at,
            reservation.deadline,
            reservation.reason,
            int(reservation.late_pickup),
            int(reservation.set_aside),
            int(reservation.seen),
            ended_at,
        ),
    )
    for line in reservation.lines:
        connection.exec_driver_sql(
            """INSERT INTO reservation_line (reservation, line, offer, article, title, price, quantity, collected)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reservation, line) DO UPDATE SET
               collected = excluded.collected, article = coalesce(excluded.article, reservation_line.article)""",
            (
                reservation.id,
                line.line,
                line.offer,
                line.article,
                line.title,
                line.price,
                line.quantity,
                line.collected,
            ),
        )
    hold(connection, {line.article for line in reservation.lines if line.article is not None})
    connection.exec_driver_sql(
        f"""UPDATE offer SET held = (
               SELECT coalesce(sum(line.quantity), 0) FROM reservation_line AS line
               JOIN reservation ON reservation.id = line.reservation
               WHERE line.offer = offer.id AND reservation.state IN ({_OPEN})
           ) WHERE id IN (SELECT offer FROM reservation_line WHERE reservation = ?)""",
        (reservation.id,),
    )


def hold(connection: Connection, articles: Iterable[int]) -> None:
    """Add up anew what open reservations hold of these articles."""
    for article in articles:
        connection.exec_driver_sql(
            f"""UPDATE stock SET held = (
                    SELECT coalesce(sum(line.quantity), 0) * {PIECE} FROM reservation_line AS line
                    JOIN reservation ON reservation.id = line.reservation
                    WHERE line.article = ? AND reservation.state IN ({_OPEN})
                ) WHERE article = ?""",
            (article, article),
        )


def erase_names(connection: Connection, ended_before: int) -> int:
    """Forget what citizens were called in reservations that ended before (GDPR Art. 17; treaty: 14 days); how many."""
    return connection.exec_driver_sql(
        "UPDATE reservation SET sealed_name = x'' WHERE ended_at < ? AND sealed_name <> x''", (ended_before,)
    ).rowcount


def erase_every_name(connection: Connection) -> int:
    """Forget what anybody was called: this till was signed off; how many."""
    return connection.exec_driver_sql("UPDATE reservation SET sealed_name = x'' WHERE sealed_name <> x''").rowcount


def _first(connection: Connection, seal: Seal, where: str, values: tuple[Any, ...]) -> Reservation | None:
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM reservation WHERE {where}", values).first()
    return _reservation(connection, seal, row) if row else None


def _reservation(connection: Connection, seal: Seal, row: Any) -> Reservation:
    lines = connection.exec_driver_sql(
        """SELECT line, offer, article, title, price, quantity, collected FROM reservation_line
           WHERE reservation = ? ORDER BY line""",
        (row[0],),
    )
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
