"""Reservations as the hub keeps them, their lines, and the keys that make a repeated request harmless."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, TupleType, Uuid, bindparam, delete, func, or_, select, text, tuple_, update

from prima.contract.reservation import ENDED, State
from prima.hub.storage import rows, schema
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
class NewReservation:
    """A reservation to be entered, with what only the hub knows of it."""

    reservation: Reservation
    secret_hash: bytes
    contact: str


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
_SHOPS_TRIED = 8
_ENDED = [state.value for state in ENDED]
# What every round of the clock and every citizen asks for is made once: making a statement costs more than running it.
_THIS = (reservation.c.shop == bindparam("of_shop"), reservation.c.id == bindparam("of_id"))
_GET = select(*_COLUMNS).where(*_THIS)
_LOCK = (
    select(*_COLUMNS)
    .where(reservation.c.shop == bindparam("of_shop"), reservation.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(reservation.c.id)
    .with_for_update(key_share=True)
)
_BY_SECRET = select(*_COLUMNS).where(reservation.c.secret_hash == bindparam("hash"))
_LINES = (
    select(reservation_line.c.reservation, *_LINE)
    .where(
        tuple_(reservation_line.c.shop, reservation_line.c.reservation).in_(
            bindparam("ids", type_=TupleType(Uuid(), Uuid()), expanding=True)
        )
    )
    .order_by(reservation_line.c.reservation, reservation_line.c.line)
)
_KEEP = (
    update(reservation)
    .where(*_THIS)
    .values(
        rev=bindparam("rev"),
        state=bindparam("state"),
        deadline=bindparam("deadline"),
        reason=bindparam("reason"),
        late_pickup=bindparam("late_pickup"),
        set_aside=bindparam("set_aside"),
        ended_at=bindparam("ended_at"),
    )
)
_COLLECT = (
    update(reservation_line)
    .where(
        reservation_line.c.shop == bindparam("of_shop"),
        reservation_line.c.reservation == bindparam("of_id"),
        reservation_line.c.line == bindparam("of_line"),
    )
    .values(collected=bindparam("collected"))
)
_DUE = (reservation.c.deadline <= bindparam("now"), reservation.c.state.in_([State.PLACED.value, State.READY.value]))
_SHOPS_WITH_DUE = (
    select(reservation.c.shop)
    .where(*_DUE)
    .group_by(reservation.c.shop)
    .order_by(func.min(reservation.c.deadline))
    .limit(_SHOPS_TRIED)
)
_LOCK_DUE = (
    select(*_COLUMNS)
    .where(*_DUE, reservation.c.shop == bindparam("of_shop"))
    .order_by(reservation.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, key_share=True)
)
_ERASE_PERSONS = (
    update(reservation)
    .where(
        reservation.c.state.in_(_ENDED),
        reservation.c.ended_at < bindparam("ended_before"),
        or_(reservation.c.contact != "", reservation.c.display_name != ""),
    )
    .values(contact="", display_name="")
)
_DROP_KEYS = delete(idempotency).where(idempotency.c.at < bindparam("before"))


def add(connection: Connection, new: Sequence[NewReservation]) -> None:
    """Enter reservations with their lines. Raises Duplicate where a pickup code is in use."""
    rows.insert(connection, reservation, [_row(connection, one) for one in new])
    rows.insert(
        connection,
        reservation_line,
        [
            {
                "shop": rows.key(connection, one.reservation.shop),
                "reservation": rows.key(connection, one.reservation.id),
                "line": line.line,
                "offer": rows.key(connection, line.offer),
                "title": line.title,
                "price": line.price,
                "quantity": line.quantity,
                "collected": line.collected,
            }
            for one in new
            for line in one.reservation.lines
        ],
    )


def lock(connection: Connection, shop: UUID, ids: Collection[UUID]) -> dict[UUID, Reservation]:
    """A shop's reservations with these ids, kept from others until the transaction ends."""
    if not ids:
        return {}
    found = connection.execute(_LOCK, {"of_shop": shop, "ids": list(ids)}).all()
    return {one.id: one for one in _with_lines(connection, found)}


def get(connection: Connection, shop: UUID, reservation_id: UUID) -> Reservation:
    """The reservation with this identity, which must exist."""
    found = connection.execute(_GET, {"of_shop": shop, "of_id": reservation_id}).all()
    return _with_lines(connection, found)[0]


def by_secret(connection: Connection, secret_hash: bytes) -> Reservation | None:
    """The reservation behind a citizen's secret, or None."""
    found = connection.execute(_BY_SECRET, {"hash": secret_hash}).all()
    return _with_lines(connection, found)[0] if found else None


def codes_in_use(connection: Connection, wanted: Collection[tuple[UUID, str]]) -> set[tuple[UUID, str]]:
    """Which of these (shop, pickup code) an open reservation has."""
    if not wanted:
        return set()
    dialect = connection.dialect.name
    told = {
        "shops": rows.listed(connection, {shop for shop, _ in wanted}),
        "codes": rows.texts(dialect, {code for _, code in wanted}),
    }
    # Any of these codes in any of these shops: that is quickly asked, and hardly ever more.
    found = {(row[0], row[1]) for row in connection.execute(_codes(dialect), told)}
    return found & set(wanted)


@cache
def _codes(dialect: str) -> Select[Any]:
    return select(reservation.c.shop, reservation.c.code).where(
        rows.named_among(dialect, reservation.c.shop, "shops"),
        rows.text_among(dialect, reservation.c.code, "codes"),
        text(schema.OPEN_STATES),
    )


def keep(connection: Connection, changed: Sequence[Reservation]) -> None:
    """Write reservations, locked before, as they are now."""
    if not changed:
        return
    connection.execute(
        _KEEP,
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
        connection.execute(_COLLECT, collected)


def lock_due(connection: Connection, now: int, most: int) -> list[Reservation]:
    """Reservations whose deadline is over, of one shop; those that somebody works on just now are left for later."""
    for shop in connection.execute(_SHOPS_WITH_DUE, {"now": now}).scalars().all():
        found = connection.execute(_LOCK_DUE, {"now": now, "of_shop": shop, "most": most}).all()
        if found:
            return _with_lines(connection, found)
    return []


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
    found = connection.execute(query if after is None else query.where(reservation.c.id > after)).all()
    return _with_lines(connection, found)


def erase_persons(connection: Connection, ended_before: int) -> int:
    """Forget names and contacts of reservations that ended before (GDPR Art. 17); how many."""
    return connection.execute(_ERASE_PERSONS, {"ended_before": ended_before}).rowcount


def of_contact(connection: Connection, contact: str) -> list[Reservation]:
    """Everything that was reserved under an e-mail address or telephone number, oldest first."""
    query = select(*_COLUMNS).where(
        reservation.c.contact != "", func.lower(reservation.c.contact) == contact.strip().lower()
    )
    return _with_lines(connection, connection.execute(query.order_by(reservation.c.id)).all())


def contacts(connection: Connection, shop: UUID, ids: Collection[UUID]) -> list[str]:
    """How to reach whoever made these reservations, where they said so."""
    query = select(reservation.c.contact).where(
        reservation.c.shop == shop, reservation.c.id.in_(ids), reservation.c.contact != ""
    )
    return list(connection.execute(query).scalars())


def erase_person(connection: Connection, shop: UUID, reservation_id: UUID) -> None:
    """Forget the name and the contact of one reservation."""
    connection.execute(
        update(reservation)
        .where(reservation.c.shop == shop, reservation.c.id == reservation_id)
        .values(contact="", display_name="")
    )


# -- idempotency keys -------------------------------------------------------------------------------------------------


def kept_keys(connection: Connection, keys: Collection[bytes]) -> dict[bytes, KeptKey]:
    """What was reserved under which of these (hashed) keys."""
    dialect = connection.dialect.name
    found = connection.execute(_keys(dialect), {"keys": rows.blobs(dialect, keys)})
    return {bytes(row[0]): KeptKey(bytes(row[1]), bytes(row[2]), row[3], row[4]) for row in found}


@cache
def _keys(dialect: str) -> Select[Any]:
    columns = idempotency.c
    query = select(columns.key, columns.request, columns.salt, columns.shop, columns.reservation)
    return query.where(rows.bytes_among(dialect, columns.key, "keys"))


def keep_keys(connection: Connection, kept: Mapping[bytes, KeptKey], now: int) -> None:
    """Remember what keys reserved. Raises Duplicate where one was used meanwhile."""
    rows.insert(
        connection,
        idempotency,
        [
            {
                "key": key,
                "request": one.request,
                "salt": one.salt,
                "shop": rows.key(connection, one.shop),
                "reservation": rows.key(connection, one.reservation),
                "at": now,
            }
            for key, one in kept.items()
        ],
    )


def drop_keys_before(connection: Connection, before: int) -> None:
    """Forget keys that nobody repeats any more."""
    connection.execute(_DROP_KEYS, {"before": before})


def _row(connection: Connection, new: NewReservation) -> rows.Row:
    one = new.reservation
    return {
        "shop": rows.key(connection, one.shop),
        "id": rows.key(connection, one.id),
        "rev": one.rev,
        "state": one.state.value,
        "code": one.code,
        "secret_hash": new.secret_hash,
        "display_name": one.display_name,
        "contact": new.contact,
        "language": one.language,
        "placed_at": one.placed_at,
        "deadline": one.deadline,
        "reason": one.reason,
        "late_pickup": one.late_pickup,
        "set_aside": one.set_aside,
        "ended_at": one.ended_at,
    }


def _with_lines(connection: Connection, told: Sequence[Any]) -> list[Reservation]:
    if not told:
        return []
    lines: dict[UUID, list[Line]] = {row[1]: [] for row in told}
    for row in connection.execute(_LINES, {"ids": [(row[0], row[1]) for row in told]}):
        lines[row[0]].append(Line(*row[1:]))
    return [
        replace(Reservation(row[0], row[1], row[2], State(row[3]), *row[4:]), lines=tuple(lines[row[1]]))
        for row in told
    ]
