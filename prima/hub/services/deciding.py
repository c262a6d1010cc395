"""What becomes of each operation of a till: decided on what was read, written down by someone else.

Nothing here touches the database. A refusal leaves no trace but its result, so no operation can spoil another.
"""

from collections.abc import Iterable
from uuid import UUID

from prima.contract.ops import (
    OfferAllot,
    OfferPut,
    OfferWithdraw,
    Op,
    ReservationCollect,
    ReservationPutBack,
    ReservationRestore,
    ShopPut,
)
from prima.hub.errors import Refusal
from prima.hub.services import fulfilling, offering
from prima.hub.services.table import Result, Table, done, in_order, of_offer, of_reservation, refused, told_fields
from prima.hub.services.views import offer_event
from prima.hub.storage.events import NewEvent

_OF_OFFERS = (OfferPut, OfferAllot, OfferWithdraw)
_OF_NO_RESERVATION = (*_OF_OFFERS, ShopPut)


def decide(table: Table, op: Op) -> Result:
    """The result of one operation, as the contract's OpResult; the table then stands as after it."""
    try:
        return _decided(table, op)
    except Refusal as refusal:
        return refused(op.n, refusal, _standing(table, op))


def offer_events(table: Table) -> list[NewEvent]:
    """One `offer.changed` for each offer that an operation changed, as it stands in the end."""
    ids = in_order(table.changed | table.new)
    return [NewEvent("offer.changed", offer_event(table.offers[one]), table.device) for one in ids]


def _decided(table: Table, op: Op) -> Result:
    match op:
        case OfferPut():
            return offering.put(table, op)
        case OfferAllot():
            return offering.allot(table, op)
        case OfferWithdraw():
            return offering.withdraw(table, op)
        case ShopPut():
            return _shop(table, op)
        case ReservationCollect():
            return fulfilling.collect(table, op)
        case ReservationPutBack():
            return fulfilling.put_back(table, op)
        case ReservationRestore():
            return fulfilling.restore(table, op)
        case _:
            return fulfilling.step(table, op)


def _shop(table: Table, op: ShopPut) -> Result:
    told = told_fields(op.fields)
    if "name" in told and not told["name"]:
        raise Refusal("invalid", detail="fields.name")
    table.shop_fields = (table.shop_fields or table.shop.fields) | told
    return done(op.n)


def _standing(table: Table, op: Op) -> str:
    """How things stand for a refused operation, so that the till sees what it refused against."""
    if isinstance(op, _OF_OFFERS):
        offer = table.offers.get(op.offer)
        return of_offer(offer) if offer is not None else ""
    reservation = None if isinstance(op, ShopPut) else table.reservations.get(op.reservation)
    return of_reservation(reservation) if reservation is not None else ""


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
