"""What becomes of each operation of a till: decided on what was read, written down by someone else.

Nothing here touches the database. A refusal leaves no trace but its result, so no operation can spoil another.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any
from uuid import UUID

from prima.contract import limits
from prima.contract.codes import normalise_pickup_code
from prima.contract.messages import Line as ViewLine
from prima.contract.messages import OfferFields, ReservationView, ShopFields
from prima.contract.opening import Week, after_opening_hours, end_of_opening_day
from prima.contract.ops import (
    OfferAllot,
    OfferPut,
    OfferWithdraw,
    Op,
    ReservationAccept,
    ReservationCollect,
    ReservationPutBack,
    ReservationReady,
    ReservationReject,
    ReservationRestore,
    ShopPut,
)
from prima.contract.reservation import ENDED, OPEN, Action, Actor, State, move
from prima.hub.errors import Refusal
from prima.hub.services.claims import Claims
from prima.hub.services.views import offer_event, offer_view, reservation_news
from prima.hub.storage.events import NewEvent
from prima.hub.storage.offers import STANDING, Offer, stands_for
from prima.hub.storage.reservations import Line, Reservation
from prima.hub.storage.shops import Shop

Result = dict[str, Any]
WITHDRAWN = "withdrawn"
"""Stands among an offer's writers for the withdrawal, which has a revision and an author like a field."""

_ORDER = tuple(State)
_NUMBER = attrgetter("int")
_USUAL_EVENT_MS = 3 * 3_600_000
"""How long an event lasts of which only the beginning was told."""
_OF_OFFERS = (OfferPut, OfferAllot, OfferWithdraw)
_OF_NO_RESERVATION = (*_OF_OFFERS, ShopPut)
_ACTIONS: dict[type, Action] = {
    ReservationAccept: Action.ACCEPT,
    ReservationReady: Action.READY,
    ReservationReject: Action.REJECT,
}


@dataclass(slots=True)
class Table:
    """Everything that a push's operations name, as it stands while they are decided one after another.

    `foreign` are offers of other shops. Afterwards `new` and `changed` offers, `touched` and `restored` reservations
    are to be written; of `worded` offers more than pieces has changed, `written` new ones are in the database already.
    """

    shop: Shop
    week: Week
    device: UUID
    author: str
    now: int
    offers: dict[UUID, Offer]
    reservations: dict[UUID, Reservation]
    foreign: frozenset[UUID] = frozenset()
    claims: Claims = field(default_factory=Claims)
    new: set[UUID] = field(default_factory=set)
    changed: set[UUID] = field(default_factory=set)
    worded: set[UUID] = field(default_factory=set)
    written: set[UUID] = field(default_factory=set)
    leased: set[UUID] = field(default_factory=set)
    touched: set[UUID] = field(default_factory=set)
    restored: set[UUID] = field(default_factory=set)
    shop_fields: dict[str, Any] | None = None
    events: list[NewEvent] = field(default_factory=list)

    def offer(self, offer_id: UUID) -> Offer:
        """The offer. Raises Refusal where this shop has none such."""
        found = self.offers.get(offer_id)
        if found is None:
            raise Refusal("unknown-offer")
        return found

    def change(self, offer_id: UUID) -> Offer:
        """The offer, marked as changed."""
        self.changed.add(offer_id)
        return self.offer(offer_id)

    def tell(self, kind: str, data: str) -> None:
        """An event that this device's operation makes."""
        self.events.append(NewEvent(kind, data, self.device))


def decide(table: Table, op: Op) -> Result:
    """The result of one operation, as the contract's OpResult; the table then stands as after it."""
    try:
        return _decided(table, op)
    except Refusal as refusal:
        return refused(op.n, refusal, **_standing(table, op))


def refused(n: int, refusal: Refusal, **members: Any) -> Result:
    """The result of an operation that is refused for good."""
    return {"n": n, "status": "refused", **members, "problem": refusal.as_dict()}


def offer_events(table: Table) -> list[NewEvent]:
    """One `offer.changed` for each offer that an operation changed, as it stands in the end."""
    ids = in_order(table.changed | table.new)
    return [NewEvent("offer.changed", offer_event(table.offers[one]), table.device) for one in ids]


def _decided(table: Table, op: Op) -> Result:
    match op:
        case OfferPut():
            return _put(table, op)
        case OfferAllot():
            return _allot(table, op)
        case OfferWithdraw():
            return _withdraw(table, op)
        case ShopPut():
            return _shop(table, op)
        case ReservationCollect():
            return _collect(table, op)
        case ReservationPutBack():
            return _put_back(table, op)
        case ReservationRestore():
            return _restore(table, op)
        case _:
            return _step(table, op)


# -- offers -----------------------------------------------------------------------------------------------------------


def _put(table: Table, op: OfferPut) -> Result:
    told = _told(op.fields)
    offer = table.offers.get(op.offer)
    if offer is None:
        if op.offer in table.foreign or op.base_rev > 0:
            raise Refusal("unknown-offer")
        offer = Offer(table.shop.id, op.offer, listed_at=table.now)
    if "price" in told:
        # A claim belongs to the price that it was told with (Directive 98/6/EC Art. 6a): told alone, a price ends it.
        told.setdefault("lowest_price", None)
    clashes = set()
    if offer.rev > op.base_rev:  # somebody has written since
        clashes = {name for name, value in told.items() if _clashes(table, offer, name, value, op.base_rev)}
    if "price" in clashes and "lowest_price" not in clashes:
        del told["lowest_price"]
    taken = {name: value for name, value in told.items() if name not in clashes} if clashes else told
    fields = offer.fields | taken
    # Put again by somebody who knew of the withdrawal: back on the storefront.
    back = offer.withdrawn and not _clashes(table, offer, WITHDRAWN, False, op.base_rev)
    told_apart = back or not STANDING.isdisjoint(taken)
    stood_for = offer.stands_for if told_apart else None
    if told_apart and (back or not offer.withdrawn):
        _refuse_a_second(table.claims, offer, stands_for(fields), "gtin" in taken)
    if offer.rev == 0:
        table.offers[op.offer] = offer
        table.new.add(op.offer)
    else:
        table.changed.add(op.offer)
        table.worded.add(op.offer)
    rev = offer.rev + 1
    writer = (rev, table.author)
    offer.writers |= dict.fromkeys(taken, writer)
    if (fields.get("lowest_price") or 0) <= (fields.get("price") or 0):
        # CJEU C-330/23: what is not below the lowest price of 30 days is no reduction.
        fields["lowest_price"] = None
    offer.describe({name: value for name, value in fields.items() if value is not None})
    if back:
        offer.withdrawn = False
        offer.writers[WITHDRAWN] = writer
    offer.rev = rev
    if told_apart:
        table.claims.moved(offer, stood_for)
    if clashes:
        conflict = Refusal(
            "conflict",
            fields={name: {"yours": told[name], "theirs": offer.fields.get(name)} for name in sorted(clashes)},
        )
        table.tell("offer.conflict", offer_event(offer, conflict))
        return refused(op.n, conflict, **_of_offer(offer))
    return _done(op.n, **_of_offer(offer))


def _refuse_a_second(claims: Claims, offer: Offer, gtin: str | None, named: bool) -> None:
    first = claims.first(offer, gtin, named)
    if first is not None:
        raise Refusal("already-offered", offer=offer_view(first), seq=claims.seq)


def _clashes(table: Table, offer: Offer, name: str, value: Any, base_rev: int) -> bool:
    """Another device set this field to another value after the revision that the till knew."""
    if offer.rev <= base_rev:  # nobody has written anything since
        return False
    rev, device = offer.writers.get(name, (0, ""))
    now = offer.withdrawn if name == WITHDRAWN else offer.fields.get(name)
    return rev > base_rev and device != table.author and now != value


def _allot(table: Table, op: OfferAllot) -> Result:
    offer = table.offer(op.offer)
    if op.allot > offer.allot and offer.unseen_by(table.device, op.seen_seq):
        # The other till may have handed out the pieces that this one still counts.
        raise Refusal("stale-view")
    offer.lease(op.allot)
    table.change(offer.id)
    table.leased.add(offer.id)
    _warn_of_shortfall(table, offer)
    return _done(op.n, **_of_offer(offer))


def _withdraw(table: Table, op: OfferWithdraw) -> Result:
    offer = table.offer(op.offer)
    stood_for = offer.stands_for
    offer.rev += 1
    offer.withdrawn = True
    table.claims.moved(offer, stood_for)
    offer.writers[WITHDRAWN] = (offer.rev, table.author)
    # What is reserved stays covered; only nothing further is promised.
    offer.lease(min(offer.allot, offer.held))
    table.change(offer.id)
    table.worded.add(offer.id)
    table.leased.add(offer.id)
    return _done(op.n, **_of_offer(offer))


def _shop(table: Table, op: ShopPut) -> Result:
    told = _told(op.fields)
    if "name" in told and not told["name"]:
        raise Refusal("invalid", detail="fields.name")
    table.shop_fields = (table.shop_fields or table.shop.fields) | told
    return _done(op.n)


# -- reservations -----------------------------------------------------------------------------------------------------


def _step(table: Table, op: ReservationAccept | ReservationReady | ReservationReject) -> Result:
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


def _collect(table: Table, op: ReservationCollect) -> Result:
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
            _warn_of_shortfall(table, offer)
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


def _put_back(table: Table, op: ReservationPutBack) -> Result:
    before = _reservation(table, op.reservation)
    if before.state not in ENDED:
        raise Refusal("wrong-state")
    if not before.set_aside:  # somebody was faster; the goods are back either way
        return _done(op.n, rev=before.rev, state=before.state.value)
    return _moved(table, op.n, replace(before, set_aside=False, rev=before.rev + 1))


def _restore(table: Table, op: ReservationRestore) -> Result:
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
        return _done(op.n, rev=before.rev, state=before.state.value)
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
    return _done(n, rev=after.rev, state=after.state.value)


# -- results ----------------------------------------------------------------------------------------------------------


def _done(n: int, **members: Any) -> Result:
    return {"n": n, "status": "done", **members}


def _of_offer(offer: Offer) -> dict[str, Any]:
    # What is held stays promised: the answer to a lowered lease never lies below it.
    return {"rev": offer.rev, "allot": max(offer.allot, offer.held), "held": offer.held}


def _standing(table: Table, op: Op) -> dict[str, Any]:
    """How things stand for a refused operation, so that the till sees what it refused against."""
    if isinstance(op, OfferPut | OfferAllot | OfferWithdraw):
        offer = table.offers.get(op.offer)
        return _of_offer(offer) if offer is not None else {}
    reservation = None if isinstance(op, ShopPut) else table.reservations.get(op.reservation)
    return {"rev": reservation.rev, "state": reservation.state.value} if reservation is not None else {}


def _warn_of_shortfall(table: Table, offer: Offer) -> None:
    if offer.shortfall:
        table.tell("offer.shortfall", offer_event(offer, Refusal("shortfall", missing=offer.shortfall)))


def _told(fields: OfferFields | ShopFields) -> dict[str, Any]:
    """The fields that an operation sets, in the contract's order."""
    named = fields.model_fields_set
    told = {name: value for name, value in vars(fields).items() if name in named}
    if "opening" in told and told["opening"] is not None:  # the only field that is not plain
        told["opening"] = [span.model_dump() for span in told["opening"]]
    return told


def in_order(ids: Iterable[UUID]) -> list[UUID]:
    """In the order in which everyone locks and writes. A UUID compares its integers, too, but more slowly."""
    return sorted(ids, key=_NUMBER)


def named_offers(ops: Iterable[Op]) -> set[UUID]:
    """The offers that operations name."""
    found: set[UUID] = set()
    for op in ops:
        if isinstance(op, _OF_OFFERS):
            found.add(op.offer)
        elif isinstance(op, ReservationRestore):
            found.update(line.offer for line in op.view.lines)
    return found


def named_reservations(ops: Iterable[Op]) -> set[UUID]:
    """The reservations that operations name."""
    return {op.reservation for op in ops if not isinstance(op, _OF_NO_RESERVATION)}
