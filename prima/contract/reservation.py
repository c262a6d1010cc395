"""The life of a reservation: its states, who may move it, and what a move does to the pieces held.

One machine for both sides: the hub decides by it, the till offers only what it allows.
"""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a reservation stands."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    READY = "ready"
    COLLECTED = "collected"
    REJECTED = "rejected"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Action(StrEnum):
    """What somebody does to a reservation."""

    ACCEPT = "accept"
    READY = "ready"
    COLLECT = "collect"
    REJECT = "reject"
    CANCEL = "cancel"
    LAPSE = "lapse"
    EXPIRE = "expire"


class Actor(StrEnum):
    """Who acts: the shop's till, the citizen at the hub, or the hub's clock."""

    TILL = "till"
    CITIZEN = "citizen"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed transition. `late` marks a collection that crossed a cancellation or an expiry."""

    to: State
    actor: Actor
    late: bool = False


OPEN = frozenset({State.PLACED, State.ACCEPTED, State.READY})
"""States in which pieces are held."""

ENDED = frozenset(State) - OPEN
"""States that never change again, save that goods already in the citizen's hand win (`late`)."""

MOVES: dict[tuple[State, Action], Move] = {
    (State.PLACED, Action.ACCEPT): Move(State.ACCEPTED, Actor.TILL),
    (State.PLACED, Action.READY): Move(State.READY, Actor.TILL),
    (State.ACCEPTED, Action.READY): Move(State.READY, Actor.TILL),
    (State.PLACED, Action.REJECT): Move(State.REJECTED, Actor.TILL),
    (State.ACCEPTED, Action.REJECT): Move(State.REJECTED, Actor.TILL),
    # Whoever stands at the counter with the code gets the goods, prepared or not.
    (State.PLACED, Action.COLLECT): Move(State.COLLECTED, Actor.TILL),
    (State.ACCEPTED, Action.COLLECT): Move(State.COLLECTED, Actor.TILL),
    (State.READY, Action.COLLECT): Move(State.COLLECTED, Actor.TILL),
    (State.CANCELLED, Action.COLLECT): Move(State.COLLECTED, Actor.TILL, late=True),
    (State.EXPIRED, Action.COLLECT): Move(State.COLLECTED, Actor.TILL, late=True),
    (State.LAPSED, Action.COLLECT): Move(State.COLLECTED, Actor.TILL, late=True),
    (State.PLACED, Action.CANCEL): Move(State.CANCELLED, Actor.CITIZEN),
    (State.ACCEPTED, Action.CANCEL): Move(State.CANCELLED, Actor.CITIZEN),
    (State.READY, Action.CANCEL): Move(State.CANCELLED, Actor.CITIZEN),
    (State.PLACED, Action.LAPSE): Move(State.LAPSED, Actor.HUB),
    (State.READY, Action.EXPIRE): Move(State.EXPIRED, Actor.HUB),
}


def move(state: State, action: Action, actor: Actor) -> Move | None:
    """The transition that `actor` makes by `action` from `state`, or None when the treaty does not allow it."""
    found = MOVES.get((state, action))
    return found if found is not None and found.actor is actor else None


def actions(state: State, actor: Actor) -> tuple[Action, ...]:
    """What `actor` may do in `state`, in the order of a reservation's life."""
    return tuple(action for (at, action), found in MOVES.items() if at is state and found.actor is actor)
