"""What the hub tells of reservations, checked as the contract's ReservationView is, yet left as plain dicts.

They are most of what comes, and a model of each with its identities as objects costs three times the check.
"""

from collections.abc import Iterable
from typing import Annotated, NotRequired

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from prima.contract import limits
from prima.contract.messages import Cents, Event, Instant, Pieces, PullAnswer, ReservationView, Sequence, ShortText
from prima.contract.reservation import State

Identity = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
"""A UUID as the book spells it (RFC 9562 §4)."""


class ToldLine(TypedDict):
    """The contract's Line."""

    line: Annotated[int, Field(ge=1, le=100)]
    offer: Identity
    title: ShortText
    price: Cents
    quantity: Pieces
    collected: NotRequired[Annotated[int, Field(ge=0, le=limits.MAX_QUANTITY)] | None]


class ToldReservation(TypedDict):
    """The contract's ReservationView."""

    id: Identity
    rev: Sequence
    state: State
    code: Annotated[str, Field(max_length=20)]
    display_name: NotRequired[Annotated[str, Field(max_length=60)]]
    lines: Annotated[list[ToldLine], Field(min_length=1, max_length=100)]
    placed_at: Instant
    deadline: NotRequired[Instant | None]
    reason: NotRequired[Annotated[str, Field(max_length=300)]]
    late_pickup: NotRequired[bool]


class _Data(TypedDict):
    reservation: ToldReservation


RESERVATIONS = TypeAdapter(list[ToldReservation])


class ToldEvent(Event):
    """An event about a reservation, checked with the page that brings it."""

    type: Annotated[str, Field(max_length=60, pattern=r"^reservation\.")]
    data: _Data  # type: ignore[assignment]


class ToldPage(PullAnswer):
    """The contract's PullAnswer. What tells of a reservation otherwise than expected stays an Event like any other."""

    events: tuple[Annotated[ToldEvent | Event, Field(union_mode="left_to_right")], ...]


def plain(views: Iterable[ReservationView]) -> list[ToldReservation]:
    """The same of messages that were read whole."""
    return RESERVATIONS.validate_python([view.model_dump(mode="json") for view in views])
