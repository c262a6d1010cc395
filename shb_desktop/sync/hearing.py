"""A page of the hub's events, written into the book: what is alike goes together, what cannot be read is kept."""

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

from pydantic import ValidationError

from prima.contract.messages import Event, Message, OfferView, Problem, ReservationView
from shb_desktop.ledger import inbox
from shb_desktop.ledger.database import Connection
from shb_desktop.ledger.inbox import InboxRow
from shb_desktop.ledger.sealing import Seal
from shb_desktop.sync import applying, told

View = TypeVar("View", bound=Message)


def take_in(
    connection: Connection, seal: Seal, events: Sequence[Event], device: str, now: int
) -> tuple[set[int], set[str]]:
    """Write events in their order; the articles whose stock they concern, and the areas that they changed.

    What cannot be read is kept for a newer program, and never blocks what follows.
    """
    touched: set[int] = set()
    areas: set[str] = set()
    for alike, some in groupby(events, _alike):
        if alike == "reservation":
            touched |= _reservations(connection, seal, list(some), now, areas)
        elif alike == "offer":
            _offers(connection, seal, list(some), device, now, areas)
        else:
            for event in some:
                _apply(connection, seal, event, device, now, areas)
    return touched, areas


def _alike(event: Event) -> str:
    """The member of its data that such events are told by, where many of them are written at once."""
    if type(event) is told.ToldEvent:
        return "reservation"
    if event.type.startswith("reservation."):
        return "reservation" if "reservation" in event.data else ""
    return "offer" if event.type == "offer.changed" and "offer" in event.data else ""


def _reservations(connection: Connection, seal: Seal, events: list[Event], now: int, areas: set[str]) -> set[int]:
    """Write what becomes of reservations, all at once; the articles that they concern."""
    views = [event.data["reservation"] for event in events if type(event) is told.ToldEvent]
    try:
        if len(views) < len(events):
            views = told.RESERVATIONS.validate_python([event.data["reservation"] for event in events])
    except ValidationError:
        read = _read(connection, seal, ReservationView, "reservation", events, areas)
        views = told.plain(view for view, _ in read)
    if views:
        areas.update(("reservations", "stock"))
    return applying.all_reservations(connection, seal, views, now)


def _offers(connection: Connection, seal: Seal, events: list[Event], device: str, now: int, areas: set[str]) -> None:
    """Write how offers stand, all at once."""
    read = _read(connection, seal, OfferView, "offer", events, areas)
    elsewhere = {place for place, (_, event) in enumerate(read) if _elsewhere(event, device)}
    followed = applying.all_offers(connection, [(view, min(now, event.at)) for view, event in read], now, elsewhere)
    if read:
        areas.update(("offers", "articles") if followed else ("offers",))


def _read(
    connection: Connection, seal: Seal, shape: type[View], member: str, events: list[Event], areas: set[str]
) -> list[tuple[View, Event]]:
    """What the events tell; one that cannot be read is parked."""
    read = []
    for event in events:
        try:
            read.append((shape.model_validate(event.data[member]), event))
        except ValidationError:
            _park(connection, seal, event, areas)
    return read


def _apply(connection: Connection, seal: Seal, event: Event, device: str, now: int, areas: set[str]) -> None:
    kind, _, what = event.type.partition(".")
    try:
        if kind == "offer" and what in ("refused", "shortfall", "conflict"):
            problem = Problem.model_validate(event.data["problem"])
            view = OfferView.model_validate(event.data["offer"])
            at, elsewhere = min(now, event.at), _elsewhere(event, device)
            if what == "conflict":
                # Whoever was refused has it in the answer to the push; whose change holds has nothing to clear up.
                applying.offer(connection, view, now, at, elsewhere=elsewhere)
            else:
                applying.offer_problem(connection, view, problem.title, now, at, elsewhere=elsewhere)
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


def _elsewhere(event: Event, device: str) -> bool:
    """Whether another till made it; citizens and the hub's clock lease nothing."""
    return event.by is not None and str(event.by) != device


def _park(connection: Connection, seal: Seal, event: Event, areas: set[str]) -> None:
    inbox.keep(connection, seal, InboxRow(event.seq, event.type, event.at, event.data, applied=False))
    areas.add("inbox")
