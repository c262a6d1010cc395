"""Reservations as the hub keeps them, their lines, and the keys that make a repeated request harmless."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, tuple_, update

from prima.contract.reservation import ENDED, OPEN, State
from prima.hub.storage.schema import idempotency, reservation, reservation_line


@dataclass(frozen=True, slots=True)
class Line:
    """One line: pieces of an offer at the price it had when it was reserved."""

    line: int
    offer: UUID
    title: str
    price: int
    quantity: int
    collected: int | None = None


@dataclass(frozen=True, slots=True)
class Reservation:
    """`deadline` is when the hub's clock moves it next: the answer's while placed, the hold's while ready."""

    shop: UUID
    id: UUID
    rev: int
    state: State
    code: str
    display_name: str
    language: str
    placed_at: int
    deadline: int | None
    reason: str
    late_pickup: bool
    set_aside: bool
    ended_at: int | None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptKey:
    """What was reserved under an idempotency key. `salt` and the key itself give the secret again."""

    request: bytes
    salt: bytes
    shop: UUID
    reservation: UUID


_COLUMNS = (
    reservation.c.shop,
    reservation.c.id,
    reservation.c.rev,
    reservation.c.state,
    reservation.c.code,
    reservation.c.display_name,
    reservation.c.language,
    reservation.c.placed_at,
    reservation.c.deadline,
    reservation.c.reason,
    reservation.c.late_pickup,
    reservation.c.set_aside,
    reservation.c.ended_at,
)
_LINE = (
    reservation_line.c.line,
    reservation_line.c.offer,
    reservation_line.c.title,
    reservation_line.c.price,
    reservation_line.c.quantity,
    reservation_line.c.collected,
)
_ENDED = [state.value for state in ENDED]


def add(connection: Connection, new: Reservation, secret_hash: bytes, contact: str) -> None:
    """Enter a reservation with its lines. Raises Duplicate where its pickup code is in use."""
    connection.execute(
        insert(reservation).values(
            shop=new.shop,
            id=new.id,
            rev=new.rev,
            state=new.state.value,
            code=new.code,
            secret_hash=secret_hash,
            display_name=new.display_name,
            contact=contact,
            language=new.language,
            placed_at=new.placed_at,
            deadline=new.deadline,
            reason=new.reason,
            late_pickup=new.late_pickup,
            set_aside=new.set_aside,
            ended_at=new.ended_at,
        )
    )
    connection.execute(
        insert(reservation_line),
        [
            {
                "shop": new.shop,
                "reservation": new.id,
                "line": line.line,
                "offer": line.offer,
                "title": line.title,
                "price": line.price,
                "quantity": line.quantity,
                "collected": line.collected,
            }
            for line in new.lines
        ],
    )


def lock(connection: Connection, shop: UUID, ids: Collection[UUID]) -> dict[UUID, Reservation]:
    """A shop's reservations with these ids, kept from others until the transaction ends."""
    if not ids:
        return {}
    rows = connection.execute(
        select(*_COLUMNS)
        .where(reservation.c.shop == shop, reservation.c.id.in_(ids))
        .order_by(reservation.c.id)
        .with_for_update(key_share=True)
    ).all()
    return {one.id: one for one in _with_lines(connection, rows)}


def get(connection: Connection, shop: UUID, reservation_id: UUID) -> Reservation:
    """The reservation with this identity, which must exist."""
    rows = connection.execute(
        select(*_COLUMNS).where(reservation.c.shop == shop, reservation.c.id == reservation_id)
    ).all()
    return _with_lines(connection, rows)[0]


def by_secret(connection: Connection, secret_hash: bytes, *, locked: bool = False) -> Reservation | None:
    """The reservation behind a citizen's secret, or None."""
    query = select(*_COLUMNS).where(reservation.c.secret_hash == secret_hash)
    rows = connection.execute(query.with_for_update(key_share=True) if locked else query).all()
    return _with_lines(connection, rows)[0] if rows else None


def code_in_use(connection: Connection, shop: UUID, code: str) -> bool:
    """Whether an open reservation of the shop has this pickup code."""
    open_states = [state.value for state in OPEN]
    return (
        connection.execute(
            select(reservation.c.id).where(
                reservation.c.shop == shop, reservation.c.code == code, reservation.c.state.in_(open_states)
            )
        ).first()
        is not None
    )


def keep(connection: Connection, changed: Sequence[Reservation]) -> None:
    """Write reservations, locked before, as they are now."""
    if not changed:
        return
    connection.execute(
        update(reservation)
        .where(reservation.c.shop == bindparam("of_shop"), reservation.c.id == bindparam("of_id"))
        .values(
            rev=bindparam("rev"),
            state=bindparam("state"),
            deadline=bindparam("deadline"),
            reason=bindparam("reason"),
            late_pickup=bindparam("late_pickup"),
            set_aside=bindparam("set_aside"),
            ended_at=bindparam("ended_at"),
        ),
        [
            {
                "of_shop": one.shop,
                "of_id": one.id,
                "rev": one.rev,
                "state": one.state.value,
                "deadline": one.deadline,
                "reason": one.reason,
                "late_pickup": one.late_pickup,
                "set_aside": one.set_aside,
                "ended_at": one.ended_at,
            }
            for one in changed
        ],
    )
    collected = [
        {"of_shop": one.shop, "of_id": one.id, "of_line": line.line, "collected": line.collected}
        for one in changed
        if one.state is State.COLLECTED
        for line in one.lines
    ]
    if collected:
        connection.execute(
            update(reservation_line)
            .where(
                reservation_line.c.shop == bindparam("of_shop"),
                reservation_line.c.reservation == bindparam("of_id"),
                reservation_line.c.line == bindparam("of_line"),
            )
            .values(collected=bindparam("collected")),
            collected,
        )


def lock_due(connection: Connection, now: int, most: int) -> list[Reservation]:
    """Reservations whose deadline is over, of one shop; those that somebody works on just now are left for later."""
    due = (reservation.c.deadline <= now, reservation.c.state.in_([State.PLACED.value, State.READY.value]))
    shop = connection.execute(
        select(reservation.c.shop)
        .where(*due)
        .order_by(reservation.c.deadline)
        .limit(1)
        .with_for_update(skip_locked=True, key_share=True)
    ).scalar()
    if shop is None:
        return []
    rows = connection.execute(
        select(*_COLUMNS)
        .where(*due, reservation.c.shop == shop)
        .order_by(reservation.c.id)
        .limit(most)
        .with_for_update(skip_locked=True, key_share=True)
    ).all()
    return _with_lines(connection, rows)


def page(connection: Connection, shop: UUID, ended_after: int, after: UUID | None, most: int) -> list[Reservation]:
    """Open reservations, those with goods set aside, and those that ended lately, in the order of their ids."""
    query = (
        select(*_COLUMNS)
        .where(
            reservation.c.shop == shop,
            or_(reservation.c.ended_at.is_(None), reservation.c.ended_at >= ended_after, reservation.c.set_aside),
        )
        .order_by(reservation.c.id)
        .limit(most)
    )
    rows = connection.execute(query if after is None else query.where(reservation.c.id > after)).all()
    return _with_lines(connection, rows)


def erase_persons(connection: Connection, ended_before: int) -> int:
    """Forget names and contacts of reservations that ended before (GDPR Art. 17); how many."""
    return connection.execute(
        update(reservation)
        .where(
            reservation.c.state.in_(_ENDED),
            reservation.c.ended_at < ended_before,
            or_(reservation.c.contact != "", reservation.c.display_name != ""),
        )
        .values(contact="", display_name="")
    ).rowcount


def of_contact(connection: Connection, contact: str, *, locked: bool = False) -> list[Reservation]:
    """Everything that was reserved under an e-mail address or telephone number, oldest first."""
    query = select(*_COLUMNS).where(
        reservation.c.contact != "", func.lower(reservation.c.contact) == contact.strip().lower()
    )
    query = query.order_by(reservation.c.id)
    rows = connection.execute(query.with_for_update(key_share=True) if locked else query).all()
    return _with_lines(connection, rows)


def erase_person(connection: Connection, shop: UUID, reservation_id: UUID) -> None:
    """Forget the name and the contact of one reservation."""
    connection.execute(
        update(reservation)
        .where(reservation.c.shop == shop, reservation.c.id == reservation_id)
        .values(contact="", display_name="")
    )


# -- idempotency keys -------------------------------------------------------------------------------------------------


def kept_key(connection: Connection, key: bytes) -> KeptKey | None:
    """What was reserved under this (hashed) key, or None."""
    row = connection.execute(
        select(idempotency.c.request, idempotency.c.salt, idempotency.c.shop, idempotency.c.reservation).where(
            idempotency.c.key == key
        )
    ).first()
    return KeptKey(bytes(row.request), bytes(row.salt), row.shop, row.reservation) if row else None


def keep_key(connection: Connection, key: bytes, kept: KeptKey, now: int) -> None:
    """Remember what a key reserved. Raises Duplicate where the key was used meanwhile."""
    connection.execute(
        insert(idempotency).values(
            key=key, request=kept.request, salt=kept.salt, shop=kept.shop, reservation=kept.reservation, at=now
        )
    )


def drop_keys_before(connection: Connection, before: int) -> None:
    """Forget keys that nobody repeats any more."""
    connection.execute(delete(idempotency).where(idempotency.c.at < before))


def _with_lines(connection: Connection, rows: Sequence[Any]) -> list[Reservation]:
    if not rows:
        return []
    lines: dict[UUID, list[Line]] = {row[1]: [] for row in rows}
    found = connection.execute(
        select(reservation_line.c.reservation, *_LINE)
        .where(tuple_(reservation_line.c.shop, reservation_line.c.reservation).in_([(row[0], row[1]) for row in rows]))
        .order_by(reservation_line.c.reservation, reservation_line.c.line)
    )
    for row in found:
        lines[row[0]].append(Line(*row[1:]))
    return [
        replace(Reservation(row[0], row[1], row[2], State(row[3]), *row[4:]), lines=tuple(lines[row[1]]))
        for row in rows
    ]
