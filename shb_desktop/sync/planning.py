"""What is to be said to the hub and asked of it next, read from the book in one view: plans are data."""

from dataclasses import dataclass

from prima.contract import limits
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Connection
from shb_desktop.ledger.hub_link import Link, SnapshotMark
from shb_desktop.ledger.outbox import Sendable
from shb_desktop.sync.errors import BookRestored, NotPaired, Revoked

MAX_OP_BYTES = 64 * 1024
_ENVELOPE_BYTES = 100


@dataclass(frozen=True, slots=True)
class Push:
    """Send these operations."""

    device: str
    epoch: str
    ops: tuple[Sendable, ...]


@dataclass(frozen=True, slots=True)
class Pull:
    """Ask for events; wait up to `wait` seconds. `answered`: how far the hub had answered us when this was planned."""

    device: str
    epoch: str
    cursor: int
    answered: int
    wait: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Ask for the next page of everything."""

    device: str
    epoch: str
    mark: SnapshotMark


Action = Push | Pull | Snapshot


@dataclass(frozen=True, slots=True)
class Position:
    """Where the till stands, read in one view of the book."""

    link: Link
    cursor: int
    snapshot: SnapshotMark | None
    answered: int
    batch: tuple[Sendable, ...]


def position(connection: Connection, told: int | None = 0) -> Position:
    """Read where the till stands; what waits behind operation `told`, or nothing of it where that is None.

    Raises NotPaired, Revoked, BookRestored.
    """
    link = hub_link.link(connection)
    if link is None:
        raise NotPaired
    if hub_link.revoked(connection):
        raise Revoked("revoked", "Dieser Zugang wurde entzogen.", "Ihr Bestand bleibt auf diesem PC erhalten.")
    if hub_link.renewal_due(connection):
        raise BookRestored
    room = limits.MAX_PUSH_BYTES - _ENVELOPE_BYTES
    return Position(
        link,
        hub_link.cursor(connection),
        hub_link.snapshot(connection),
        outbox.answered(connection),
        () if told is None else tuple(outbox.next_batch(connection, limits.MAX_OPS_PER_PUSH, room, MAX_OP_BYTES, told)),
    )


def plan(state: Position, wait: int = 0) -> list[Action]:
    """What is to be done next, each independent of the other's success: tell what waits, hear what is new."""
    actions: list[Action] = []
    if state.batch:
        actions.append(Push(state.link.device, state.link.epoch, state.batch))
    if state.snapshot is not None:
        actions.append(Snapshot(state.link.device, state.link.epoch, state.snapshot))
    else:
        actions.append(Pull(state.link.device, state.link.epoch, state.cursor, state.answered, wait))
    return actions
