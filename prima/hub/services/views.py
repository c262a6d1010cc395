"""Offers, reservations and results as the JSON text that goes over the line.

Written by hand rather than through the contract's models: the same text goes into the event, into the stored result
and out again without being parsed once. A test holds them against the models.
"""

from typing import Any
from uuid import UUID

from pydantic_core import to_json

from prima.hub.errors import Refusal
from prima.hub.storage.events import NewEvent
from prima.hub.storage.offers import Offer, ToldOffer
from prima.hub.storage.reservations import Reservation
from prima.hub.storage.shops import Shop


def dumps(value: Any) -> str:
    """Compact JSON."""
    return to_json(value).decode()


def told_offer_view(offer: ToldOffer | Offer) -> str:
    """The contract's OfferView. Events and snapshots tell the lease itself: a till could not learn otherwise what of a
    shortfall is left once a citizen has given pieces back.
    """
    return (
        f'{{"id":"{offer.id}","rev":{offer.rev},"fields":{offer.text},"allot":{offer.allot},"held":{offer.held},'
        f'"withdrawn":{"true" if offer.withdrawn else "false"}}}'
    )


def reservation_view(reservation: Reservation) -> dict[str, Any]:
    """The contract's ReservationView: never how to reach the citizen."""
    return {
        "id": str(reservation.id),
        "rev": reservation.rev,
        "state": reservation.state.value,
        "code": reservation.code,
        "display_name": reservation.display_name,
        "lines": [
            {
                "line": line.line,
                "offer": str(line.offer),
                "title": line.title,
                "price": line.price,
                "quantity": line.quantity,
                "collected": line.collected,
            }
            for line in reservation.lines
        ],
        "placed_at": reservation.placed_at,
        "deadline": reservation.deadline,
        "reason": reservation.reason,
        "late_pickup": reservation.late_pickup,
    }


def public_reservation(reservation: Reservation, shop: Shop, secret: str, origin: str) -> str:
    """The contract's PublicReservation for the citizen who made it, as the text of the answer."""
    body = {
        "state": reservation.state.value,
        "code": reservation.code,
        "shop": {"id": shop.id, "slug": shop.slug, "name": shop.name},
        "lines": [
            {
                "line": line.line,
                "offer": line.offer,
                "title": line.title,
                "price": line.price,
                "quantity": line.quantity,
            }
            | ({"collected": line.collected} if line.collected is not None else {})
            for line in reservation.lines
        ],
        "placed_at": reservation.placed_at,
        "deadline": reservation.deadline,
        "reason": reservation.reason,
        "status_url": f"{origin}/r/{secret}",
        "secret": secret,
    }
    return dumps({name: value for name, value in body.items() if value is not None})


def offer_view(offer: Offer) -> dict[str, Any]:
    """The same as a member of something larger."""
    return {
        "id": str(offer.id),
        "rev": offer.rev,
        "fields": offer.fields,
        "allot": offer.allot,
        "held": offer.held,
        "withdrawn": offer.withdrawn,
    }


def offer_event(offer: Offer, problem: Refusal | None = None) -> str:
    """`data` of offer events."""
    told = told_offer_view(offer)
    return f'{{"offer":{told}}}' if problem is None else f'{{"offer":{told},"problem":{dumps(problem.as_dict())}}}'


def reservation_news(kind: str, reservation: Reservation, by: UUID | None = None) -> NewEvent:
    """The event that tells how a reservation stands."""
    data = dumps({"reservation": reservation_view(reservation)})
    return NewEvent(kind, data, by, named=reservation.display_name != "")


def device_event(device: UUID) -> str:
    """`data` of device events."""
    return dumps({"device": str(device)})
