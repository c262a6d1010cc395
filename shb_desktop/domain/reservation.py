"""A reservation as the shop sees it, and what the till may do with it. The state machine is the contract's."""

from typing import NamedTuple

from prima.contract.reservation import ENDED, OPEN, Action, Actor, State, actions
from shb_desktop.errors import ShopError

STATE_WORDS = {
    State.PLACED: "Neu",
    State.ACCEPTED: "Angenommen",
    State.READY: "Abholbereit",
    State.COLLECTED: "Abgeholt",
    State.REJECTED: "Abgelehnt",
    State.LAPSED: "Nicht beantwortet",
    State.CANCELLED: "Storniert",
    State.EXPIRED: "Abgelaufen",
}

_ORDER = tuple(State)


class ReservedLine(NamedTuple):
    """One line: `quantity` and `collected` in pieces, `price` in cents."""

    line: int
    offer: str
    article: int | None
    title: str
    price: int
    quantity: int
    collected: int | None = None


class Reservation(NamedTuple):
    """Times in ms since 1970 UTC. `set_aside` while goods stand on the hold shelf for it."""

    # A tuple with names, as a till that catches up makes thousands: a frozen dataclass takes three times as long.

    id: str
    rev: int
    state: State
    code: str
    display_name: str
    lines: tuple[ReservedLine, ...]
    placed_at: int
    deadline: int | None
    reason: str
    late_pickup: bool
    set_aside: bool
    seen: bool

    @property
    def slot(self) -> str:
        """The compartment of the hold shelf: named after the code's first character, so nobody has to write it down."""
        return self.code[:1]

    @property
    def open(self) -> bool:
        """Pieces are held for it."""
        return self.state in OPEN

    @property
    def to_put_back(self) -> bool:
        """It ended without a collection while goods still stand on the hold shelf."""
        return self.set_aside and self.state in ENDED and self.state is not State.COLLECTED

    def may(self, action: Action) -> bool:
        """The till may do this now."""
        return action in actions(self.state, Actor.TILL)


def merged(ours: State, theirs: State) -> State:
    """The state to show when the hub reports `theirs` while the till stands at `ours`.

    Goods handed over at the counter stay handed over; otherwise the hub's end state wins, and of two open states the
    one further along, since the till's own step may still be on its way.
    """
    if ours is State.COLLECTED:
        return ours
    if theirs in ENDED:
        return theirs
    if ours in ENDED:
        return ours
    return max(ours, theirs, key=_ORDER.index)


class UnknownReservation(ShopError):
    """No reservation with this code is known here."""

    code = "unknown-reservation"

    def __init__(self, code: str) -> None:
        super().__init__(
            f"Zum Abholcode {code} ist hier keine Reservierung bekannt.",
            "Prüfen Sie den Code. Ist sie ganz neu, warten Sie, bis der Abgleich sie geholt hat.",
        )


class WrongState(ShopError):
    """The reservation does not allow this step now."""

    code = "wrong-state"

    def __init__(self, code: str, state: State) -> None:
        self.state = state
        super().__init__(
            f"Die Reservierung {code} steht auf „{STATE_WORDS[state]}“.",
            "Dieser Schritt ist darin nicht möglich. Es wurde nichts gebucht.",
        )


class WrongAmount(ShopError):
    """More was to be handed over than was reserved, or less than nothing."""

    code = "wrong-amount"
    title = "Diese Menge passt nicht zur Reservierung."
    hint = "Übergeben Sie je Zeile null bis so viele Stück, wie reserviert sind."
