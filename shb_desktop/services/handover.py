"""Reservations in the shop: accept, set aside, ready, hand over, put back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from prima.contract.codes import normalise_pickup_code
from prima.contract.reservation import MOVES, Action, State
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.reservation import Reservation, UnknownReservation, WrongAmount, WrongState
from shb_desktop.ledger import articles, movements, offers, outbox
from shb_desktop.ledger import reservations as kept
from shb_desktop.ledger.database import Book, Connection


def reservations(book: Book, *states: State) -> tuple[Reservation, ...]:
    """Reservations in these states (all when none is named), the longest waiting first."""
    with book.read() as connection:
        return tuple(kept.in_states(connection, book.seal, states or tuple(State)))


def put_back_tasks(book: Book) -> tuple[Reservation, ...]:
    """Reservations that ended while their goods stand on the hold shelf."""
    with book.read() as connection:
        return tuple(kept.to_put_back(connection, book.seal))


def find(book: Book, code: str) -> Reservation:
    """The reservation behind a pickup code as scanned or typed. Raises UnknownReservation."""
    with book.read() as connection:
        return _by_code(connection, book, code)


def accept(book: Book, reservation: str) -> Reservation:
    """The shop will prepare it. Raises UnknownReservation, WrongState."""
    return _move(book, reservation, Action.ACCEPT, deadline=None)


def ready(book: Book, reservation: str) -> Reservation:
    """The goods stand on the hold shelf; the citizen is told. Raises UnknownReservation, WrongState.

    Until when they stand there the city says: the time to answer, which was known so far, is over.
    """
    return _move(book, reservation, Action.READY, set_aside=True, deadline=None)


def reject(book: Book, reservation: str, reason: str) -> Reservation:
    """The shop cannot serve it; the citizen reads `reason`. Raises UnknownReservation, WrongState."""
    return _move(book, reservation, Action.REJECT, reason=reason.strip()[:300])


def mark_seen(book: Book, reservation: str) -> None:
    """Somebody looked: the bell may rest."""
    with book.write() as connection:
        found = _get(connection, book, reservation)
        if not found.seen:
            kept.keep(connection, book.seal, found._replace(seen=True), book.clock())


def put_back(book: Book, reservation: str) -> Reservation:
    """Goods of an ended reservation are back on the shelf. Raises UnknownReservation, WrongState."""
    with book.write() as connection:
        found = _get(connection, book, reservation)
        if not found.to_put_back:
            raise WrongState(found.code, found.state)
        done = found._replace(set_aside=False)
        kept.keep(connection, book.seal, done, book.clock())
        outbox.enqueue(connection, "reservation.put_back", found.id, {"reservation": found.id}, book.clock())
        return done


def hand_over(book: Book, reservation: str, code: str, lines: Mapping[int, int] | None = None) -> Reservation:
    """Hand the goods over against the pickup code: stock, reservation and the message to the city in one transaction.

    `lines` says how many pieces of which line were taken (0 to what was reserved); all of them without it. Raises
    UnknownReservation when the code is not this reservation's, WrongState, WrongAmount.
    """
    with book.write() as connection:
        found = _get(connection, book, reservation)
        if normalise_pickup_code(code) != found.code:
            raise UnknownReservation(code.strip()[:20])
        step = MOVES.get((found.state, Action.COLLECT))
        if step is None:
            raise WrongState(found.code, found.state)
        taken = {line.line: line.quantity for line in found.lines} if lines is None else dict(lines)
        wanted = {line.line: line.quantity for line in found.lines}
        if any(line not in wanted or not 0 <= pieces <= wanted[line] for line, pieces in taken.items()):
            raise WrongAmount
        if not any(taken.values()):  # nothing was taken: that is no handover, and the city refuses it as one
            raise WrongAmount
        now = book.clock()
        done = found._replace(
            state=step.to,
            late_pickup=step.late,
            set_aside=False,
            seen=True,
            lines=tuple(line._replace(collected=taken.get(line.line, 0)) for line in found.lines),
        )
        kept.keep(connection, book.seal, done, now)
        _book_out(connection, done, now, book.actor.staff)
        body = {
            "reservation": done.id,
            "code": done.code,
            "lines": [{"line": line.line, "quantity": line.collected or 0} for line in done.lines],
        }
        outbox.enqueue(connection, "reservation.collect", done.id, body, now)
        _follow(connection, done, now)
        return done


def _book_out(connection: Connection, done: Reservation, now: int, staff: int) -> None:
    drafts = [
        movements.Draft(line.article, -line.collected * PIECE, Reason.PICKUP, now, staff, reservation=done.id)
        for line in done.lines
        if line.article is not None and line.collected
    ]
    movements.append_all(connection, drafts)
    for line in done.lines:
        offer = offers.by_id(connection, line.offer) if line.collected else None
        if offer:
            # Treaty: ready → collected takes q off the hold and off the lease, on both sides alike.
            left = max(0, offer.allot - (line.collected or 0))
            offers.keep(connection, replace(offer, allot=left))


def _move(book: Book, reservation: str, action: Action, **changes: Any) -> Reservation:
    with book.write() as connection:
        found = _get(connection, book, reservation)
        if not found.may(action):
            raise WrongState(found.code, found.state)
        now = book.clock()
        done = found._replace(state=MOVES[found.state, action].to, seen=True, **changes)
        kept.keep(connection, book.seal, done, now)
        body = {"reservation": done.id}
        if action is Action.REJECT:
            body["reason"] = done.reason
        outbox.enqueue(connection, f"reservation.{action}", done.id, body, now)
        _follow(connection, done, now)
        return done


def _follow(connection: Connection, done: Reservation, now: int) -> None:
    for article in {line.article for line in done.lines if line.article is not None}:
        offers.follow_stock(connection, articles.get(connection, article), now)


def _get(connection: Connection, book: Book, reservation: str) -> Reservation:
    found = kept.get(connection, book.seal, reservation)
    if found is None:
        raise UnknownReservation(reservation)
    return found


def _by_code(connection: Connection, book: Book, code: str) -> Reservation:
    normal = normalise_pickup_code(code)
    found = kept.by_code(connection, book.seal, normal) if normal else None
    if found is None:
        raise UnknownReservation(code.strip()[:20])
    return found
