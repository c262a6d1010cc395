"""What a push's operations work on while they are decided one after another, and how they are answered."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any
from uuid import UUID

from prima.contract.messages import OfferFields, ShopFields
from prima.contract.opening import Week
from prima.hub.errors import Refusal
from prima.hub.services.claims import Claims
from prima.hub.services.views import dumps, offer_event
from prima.hub.storage.events import NewEvent
from prima.hub.storage.offers import Offer
from prima.hub.storage.reservations import Reservation
from prima.hub.storage.shops import Shop

Result = str
"""The JSON text of the contract's OpResult."""

_NUMBER = attrgetter("int")


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


def done(n: int, standing: str = "") -> Result:
    """The result of an operation that is done."""
    return f'{{"n":{n},"status":"done"{standing}}}'


def refused(n: int, refusal: Refusal, standing: str = "") -> Result:
    """The result of an operation that is refused for good."""
    return f'{{"n":{n},"status":"refused"{standing},"problem":{dumps(refusal.as_dict())}}}'


def of_offer(offer: Offer) -> str:
    """How an offer stands, as further members of a result."""
    # What is held stays promised: the answer to a lowered lease never lies below it.
    return f',"rev":{offer.rev},"allot":{max(offer.allot, offer.held)},"held":{offer.held}'


def of_reservation(reservation: Reservation) -> str:
    """The same for a reservation."""
    return f',"rev":{reservation.rev},"state":"{reservation.state.value}"'


def warn_of_shortfall(table: Table, offer: Offer) -> None:
    """Tell the shop of pieces that are reserved and no longer leased."""
    if offer.shortfall:
        table.tell("offer.shortfall", offer_event(offer, Refusal("shortfall", missing=offer.shortfall)))


def told_fields(fields: OfferFields | ShopFields) -> dict[str, Any]:
    """The fields that an operation sets, in the contract's order."""
    named = fields.model_fields_set
    told = {name: value for name, value in vars(fields).items() if name in named}
    if "opening" in told and told["opening"] is not None:  # the only field that is not plain
        told["opening"] = [span.model_dump() for span in told["opening"]]
    return told


def in_order(ids: Iterable[UUID]) -> list[UUID]:
    """In the order in which everyone locks and writes. A UUID compares its integers, too, but more slowly."""
    return sorted(ids, key=_NUMBER)
