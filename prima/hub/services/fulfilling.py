"""What becomes of a till's operations on reservations: seen, set aside, handed over, put back, told again."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from prima.contract import limits
from prima.contract.codes import normalise_pickup_code
from prima.contract.messages import Line as ViewLine
from prima.contract.messages import ReservationView
from prima.contract.opening import after_opening_hours, end_of_opening_day
from prima.contract.ops import (
    ReservationAccept,
    ReservationCollect,
    ReservationPutBack,
    ReservationReady,
    ReservationReject,
    ReservationRestore,
)
from prima.contract.reservation import ENDED, OPEN, Action, Actor, State, move
from prima.hub.errors import Refusal
from prima.hub.services.table import Result, Table, done, of_reservation, warn_of_shortfall
from prima.hub.services.views import reservation_news
from prima.hub.storage.reservations import Line, Reservation

_ORDER = tuple(State)
_USUAL_EVENT_MS = 3 * 3_600_000
"""How long an event lasts of which only the beginning was told."""
_ACTIONS: dict[type, Action] = {
    ReservationAccept: Action.ACCEPT,
    ReservationReady: Action.READY,
    ReservationReject: Action.REJECT,
}


def step(table: Table, op: ReservationAccept | ReservationReady | ReservationReject) -> Result:
    """Seen, set aside, or rejected."""
    before = _reservation(table, op.reservation)
    found = move(before.state, _ACTIONS[type(op)], Actor.TILL)
    if found is None:
        raise Refusal("wrong-state")
    after = replace(before, state=found.to, rev=before.rev + 1, deadline=None)
    if isinstance(op, ReservationReady):
        after = replace(after, deadline=_held_until(table, before), set_aside=True)
    if isinstance(op, ReservationReject):
        after = replace(after, reason=op.reason, ended_at=table.now)
        for line in before.lines:
            table.change(line.offer).release(line.quantity)
    return _moved(table, op.n, after)


def _held_until(table: Table, reservation: Reservation) -> int:
    """The hold clock starts at *ready* and counts days on which the shop is open; a place is held until it was used."""
    until = end_of_opening_day(table.now, table.shop.hold_days, table.week)
    for line in reservation.lines:
        told = table.offer(line.offer).fields
        if told.get("starts_at") is not None:
            until = max(until, told.get("ends_at") or told["starts_at"] + _USUAL_EVENT_MS)
    return until


def collect(table: Table, op: ReservationCollect) -> Result:
    """Handed over against the code. Goods in a hand win over whatever ended it meanwhile."""
    before = _reservation(table, op.reservation)
    if normalise_pickup_code(op.code) != before.code:
        raise Refusal("wrong-code")
    found = move(before.state, Action.COLLECT, Actor.TILL)
    if found is None:
        raise Refusal("wrong-state")
    lines = _handed_over(before.lines, {line.line: line.quantity for line in op.lines})
    for line in lines:
        offer = table.change(line.offer)
        # The pieces are gone from the shelf, so they are gone from the lease, held or (late) not.
        gone = line.collected or 0
        short = offer.shortfall
        offer.allot = max(0, offer.allot - gone)
        offer.held -= line.quantity if before.state in OPEN else 0
        offer.shortfall = max(0, offer.held - offer.allot)
        table.leased.add(offer.id)
        if offer.shortfall > short:
            warn_of_shortfall(table, offer)
    after = replace(
        before,
        state=found.to,
        rev=before.rev + 1,
        deadline=None,
        lines=lines,
        late_pickup=found.late,
        # Whatever was set aside and not taken goes back to the shelf.
        set_aside=before.set_aside and any((line.collected or 0) < line.quantity for line in lines),
        ended_at=table.now,
    )
    return _moved(table, op.n, after)


def _handed_over(lines: Sequence[Line], told: dict[int, int]) -> tuple[Line, ...]:
    """Each line with what was collected of it; nothing told means all of everything."""
    if not told:
        return tuple(replace(line, collected=line.quantity) for line in lines)
    known = {line.line: line.quantity for line in lines}
    if any(quantity > known.get(line, -1) for line, quantity in told.items()) or not any(told.values()):
        raise Refusal("invalid", detail="lines")
    return tuple(replace(line, collected=told.get(line.line, 0)) for line in lines)


def put_back(table: Table, op: ReservationPutBack) -> Result:
    """What was set aside stands on the shelf again."""
    before = _reservation(table, op.reservation)
    if before.state not in ENDED:
        raise Refusal("wrong-state")
    if not before.set_aside:  # somebody was faster; the goods are back either way
        return done(op.n, of_reservation(before))
    return _moved(table, op.n, replace(before, set_aside=False, rev=before.rev + 1))


def restore(table: Table, op: ReservationRestore) -> Result:
    """A till reminds us of a reservation that we have forgotten or know in an older state."""
    view = op.view
    if view.id != op.reservation:
        raise Refusal("invalid", detail="view.id")
    if view.rev > limits.LAST_RESTORED_REV:
        raise Refusal("invalid", detail="view.rev")
    if any(_strange(line, view.state) for line in view.lines):
        raise Refusal("invalid", detail="view.lines")
    told = [table.offer(line.offer) for line in view.lines]
    before = table.reservations.get(view.id)
    if before is None:
        if view.state in OPEN:
            for line, offer in zip(view.lines, told, strict=True):
                offer.held += line.quantity
                offer.allot = max(offer.allot, offer.held)  # the pieces were promised: the lease bears them
                table.changed.add(offer.id)
        table.restored.add(view.id)
        return _moved(table, op.n, _as_told(table, view, view.rev))
    further = before.state in OPEN and (view.state in ENDED or _ORDER.index(view.state) > _ORDER.index(before.state))
    # Goods in a hand win here as well, over whatever ended it at this hub meanwhile.
    late = move(before.state, Action.COLLECT, Actor.TILL) if view.state is State.COLLECTED else None
    if not further and late is None:
        return done(op.n, of_reservation(before))
    if further and view.state in ENDED:
        for held in before.lines:
            table.change(held.offer).release(held.quantity)
    after = _as_told(table, view, max(before.rev + 1, view.rev))
    after = replace(after, late_pickup=after.late_pickup or (late is not None and late.late))
    return _moved(table, op.n, replace(after, lines=after.lines if after.state is State.COLLECTED else before.lines))


def _strange(line: ViewLine, state: State) -> bool:
    """Only of what was handed over is it said how much of it."""
    collected = line.collected
    return (state is State.COLLECTED) != (collected is not None) or (collected or 0) > line.quantity


def _as_told(table: Table, view: ReservationView, rev: int) -> Reservation:
    return Reservation(
        shop=table.shop.id,
        id=view.id,
        rev=rev,
        state=view.state,
        code=view.code,
        display_name=view.display_name,
        language="de",
        placed_at=view.placed_at,
        deadline=_deadline(table, view),
        reason=view.reason,
        late_pickup=view.late_pickup,
        set_aside=view.state is State.READY,
        ended_at=table.now if view.state in ENDED else None,
        lines=tuple(
            Line(line.line, line.offer, line.title, line.price, line.quantity, line.collected) for line in view.lines
        ),
    )


def _deadline(table: Table, view: ReservationView) -> int | None:
    """When the clock moves it next: as the till was told, or counted from now where it was not."""
    if view.state is State.READY:
        return view.deadline or end_of_opening_day(table.now, table.shop.hold_days, table.week)
    if view.state is State.PLACED:
        return view.deadline or after_opening_hours(table.now, table.shop.answer_hours, table.week)
    return None


def _reservation(table: Table, reservation: UUID) -> Reservation:
    found = table.reservations.get(reservation)
    if found is None:
        raise Refusal("unknown-reservation")
    return found


def _moved(table: Table, n: int, after: Reservation) -> Result:
    table.reservations[after.id] = after
    table.touched.add(after.id)
    table.events.append(reservation_news("reservation.changed", after, table.device))
    return done(n, of_reservation(after))
