"""What a till tells the hub: its operations, each under a number of its own, and the push that carries them.

Units as in `messages`: integer cents, milliseconds since 1970-01-01 UTC, whole pieces.
"""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, Field
from typing_extensions import TypedDict

from prima.contract import limits
from prima.contract.messages import Instant, Message, OfferFields, ReservationView, Sequence, ShopFields


class _Op(Message):
    n: Annotated[int, Field(ge=1, le=2**53)]
    at: Instant


class OfferPut(_Op):
    """Create or change an offer. `base_rev` is the revision that the till last saw; 0 creates."""

    type: Literal["offer.put"] = "offer.put"
    offer: UUID
    base_rev: Sequence
    fields: OfferFields


class OfferAllot(_Op):
    """Lease `allot` pieces in all (absolute). Lowering always holds and floors at what is reserved."""

    type: Literal["offer.allot"] = "offer.allot"
    offer: UUID
    allot: Annotated[int, Field(ge=0, le=limits.MAX_ALLOTMENT)]
    seen_seq: Sequence


class OfferWithdraw(_Op):
    """Take an offer off the storefront. Reservations already made stay, and the lease falls to what they hold.

    A later `offer.put` of a device that knows of it brings the offer back; then allot anew.
    """

    type: Literal["offer.withdraw"] = "offer.withdraw"
    offer: UUID


class ShopPut(_Op):
    """Change what the city shows of the shop."""

    type: Literal["shop.put"] = "shop.put"
    fields: ShopFields


class _ReservationOp(_Op):
    reservation: UUID


class ReservationAccept(_ReservationOp):
    """The shop has seen it and will prepare it."""

    type: Literal["reservation.accept"] = "reservation.accept"


class ReservationReady(_ReservationOp):
    """The goods stand on the hold shelf; the hold clock starts."""

    type: Literal["reservation.ready"] = "reservation.ready"


class CollectedLine(Message):
    """How many pieces of a line were handed over."""

    line: Annotated[int, Field(ge=1, le=100)]
    quantity: Annotated[int, Field(ge=0, le=limits.MAX_QUANTITY)]


class ReservationCollect(_ReservationOp):
    """Handed over against the pickup code, whole or partly. No lines means all of it."""

    type: Literal["reservation.collect"] = "reservation.collect"
    code: Annotated[str, Field(max_length=20)]
    lines: Annotated[tuple[CollectedLine, ...], Field(max_length=100)] = ()


class ReservationReject(_ReservationOp):
    """The shop cannot serve it; the citizen reads the reason."""

    type: Literal["reservation.reject"] = "reservation.reject"
    reason: Annotated[str, Field(max_length=300)] = ""


class ReservationPutBack(_ReservationOp):
    """Goods that were set aside for an ended reservation are back on the shelf."""

    type: Literal["reservation.put_back"] = "reservation.put_back"


class ReservationRestore(_ReservationOp):
    """Remind a hub that came back from a backup of a reservation that it may have forgotten or knows in an older state.

    Unknown to the hub: it is taken in as `view` has it, held pieces included (the lease is raised to bear them).
    Known and open at the hub: an end state of `view` holds, of two open states the one further along. Ended: stays.
    """

    type: Literal["reservation.restore"] = "reservation.restore"
    view: ReservationView


Op = Annotated[
    OfferPut
    | OfferAllot
    | OfferWithdraw
    | ShopPut
    | ReservationAccept
    | ReservationReady
    | ReservationCollect
    | ReservationReject
    | ReservationPutBack
    | ReservationRestore,
    Field(discriminator="type"),
]


# A plain dict with all that came: a hub reads thousands of these in a second.
class RawOp(TypedDict):
    """An operation before its body is looked at: an unreadable one is refused by its number, never the whole push."""

    __pydantic_config__ = ConfigDict(extra="allow")  # type: ignore[misc]

    n: Annotated[int, Field(ge=1, le=2**53)]
    type: Annotated[str, Field(max_length=60)]


class PushRequest(Message):
    """Operations in gapless order of `n`, at most `MAX_OPS_PER_PUSH`. `epoch` is the one the till knows."""

    epoch: UUID
    ops: Annotated[tuple[RawOp, ...], Field(max_length=limits.MAX_OPS_PER_PUSH)]
