"""A page of the hub's events, written into the book: what is alike goes together, what cannot be read is kept."""

from collections.abc import Sequence
from itertools import groupby

from pydantic import TypeAdapter, ValidationError

from prima.contract.messages import Event, OfferView, Problem, ReservationView
from shb_desktop.ledger import inbox
from shb_desktop.ledger.database import Connection
from shb_desktop.ledger.inbox import InboxRow
from shb_desktop.ledger.sealing import Seal
from shb_desktop.sync import applying

_RESERVATIONS: TypeAdapter[list[ReservationView]] = TypeAdapter(list[ReservationView])


def take_in(
    connection: Connection, seal: Seal, events: Sequence[Event], device: str, now: int
) -> tuple[set[int], set[str]]:
    """Write events in their order; the articles whose stock they concern, and the areas that they changed.

    What cannot be read is kept for a newer program, and never blocks what follows.
    """
    touched: set[int] = set()
    areas: set[str] = set()
    for reserved, some in groupby(events, _of_reservation):
        if reserved:
            touched |= _reservations(connection, seal, list(some), now, areas)
        else:
            for event in some:
                _apply(connection, seal, event, device, now, areas)
    return touched, areas


def _of_reservation(event: Event) -> bool:
    return event.type.startswith("reservation.") and "reservation" in event.data


def _reservations(connection: Connection, seal: Seal, events: list[Event], now: int, areas: set[str]) -> set[int]:
    """Write what becomes of reservations, all at once; the articles that they concern."""
    views: list[ReservationView] = []
    try:
        views = _RESERVATIONS.validate_python([event.data["reservation"] for event in events])
    except ValidationError:
        for event in events:
            try:
                views.append(ReservationView.model_validate(event.data["reservation"]))
            except ValidationError:
                _park(connection, seal, event, areas)
    if views:
        areas.update(("reservations", "stock"))
    return applying.all_reservations(connection, seal, views, now)


def _apply(connection: Connection, seal: Seal, event: Event, device: str, now: int, areas: set[str]) -> None:
    kind, _, what = event.type.partition(".")
    try:
        if event.type == "offer.changed":
            view = OfferView.model_validate(event.data["offer"])
            followed = applying.offer(connection, view, now, min(now, event.at))
            areas.update(("offers", "articles") if followed else ("offers",))
            return
        if kind == "offer" and what in ("refused", "shortfall", "conflict"):
            problem = Problem.model_validate(event.data["problem"])
            view = OfferView.model_validate(event.data["offer"])
            if what == "conflict":
                # Whoever was refused has it in the answer to the push; whose change holds has nothing to clear up.
                applying.offer(connection, view, now, min(now, event.at))
            else:
                applying.offer_problem(connection, view, problem.title, now, min(now, event.at))
            inbox.keep(connection, seal, InboxRow(event.seq, event.type, event.at, event.data, applied=True))
            areas.update(("offers", "inbox"))
            return
        if event.type == "device.revoked":
            if event.data.get("device") == device:
                areas.add("revoked")
            return
    except (ValidationError, KeyError):
        # Known by name, not by shape: parked like an unknown one.
        pass
    _park(connection, seal, event, areas)


def _park(connection: Connection, seal: Seal, event: Event, areas: set[str]) -> None:
    inbox.keep(connection, seal, InboxRow(event.seq, event.type, event.at, event.data, applied=False))
    areas.add("inbox")
