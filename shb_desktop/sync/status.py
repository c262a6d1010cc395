"""What the window may know of the line to the city: one frozen picture, true at its moment."""

from dataclasses import dataclass
from enum import StrEnum


class LineState(StrEnum):
    """How the line stands."""

    UNPAIRED = "unpaired"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    OFFLINE = "offline"
    PORTAL = "portal"
    HUB_TROUBLE = "hub-trouble"
    WAITING = "waiting"
    REVOKED = "revoked"
    REPAIR = "pair-again"
    ELSEWHERE = "elsewhere"
    BOOK = "book"
    FAULT = "fault"


STATE_WORDS = {
    LineState.UNPAIRED: "Nicht gekoppelt",
    LineState.CONNECTING: "Verbindet …",
    LineState.CONNECTED: "Verbunden",
    LineState.OFFLINE: "Offline",
    LineState.PORTAL: "WLAN-Anmeldung nötig",
    LineState.HUB_TROUBLE: "PRIMA gestört",
    LineState.WAITING: "PRIMA bittet um Geduld",
    LineState.REVOKED: "Zugang entzogen",
    LineState.REPAIR: "Bitte neu koppeln",
    LineState.ELSEWHERE: "Abgleich anderswo",
    LineState.BOOK: "Buch nicht beschreibbar",
    LineState.FAULT: "Abgleich gestört",
}

ENDED = frozenset({LineState.UNPAIRED, LineState.REVOKED, LineState.REPAIR})
"""States in which the till waits for a person, not for the line."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The line as it is. Times in ms since 1970 UTC.

    `since` is when `state` began, `contact_at` when the hub last answered, `waiting` how many operations it has not
    answered and `waiting_since` since when the oldest of them waits, `refused` how many it refused and nobody has
    dismissed. `title` and `hint` are the words of what went wrong, empty when all is well. `warnings` are sentences
    that do not stop anything: a clock that is off, a token that lies in a file, an update that is asked for.
    """

    state: LineState
    since: int
    contact_at: int | None = None
    waiting: int = 0
    waiting_since: int | None = None
    refused: int = 0
    title: str = ""
    hint: str = ""
    shop: str = ""
    city: str = ""
    warnings: tuple[str, ...] = ()
