"""A day of the shop's till as its DSFinV-K export tells it: goods that left, nothing about money."""

from dataclasses import dataclass
from enum import StrEnum

from shb_desktop.errors import ShopError


@dataclass(frozen=True, slots=True)
class Goods:
    """What left on a day under one code: `code` and `number` as the till has them, `quantity` in thousandths.

    `quantity` is negative when more came back than left, None when the till's number makes no sense.
    """

    code: str
    number: str
    title: str
    quantity: int | None


@dataclass(frozen=True, slots=True)
class TillDay:
    """One closing (Z) of one till. `digest` is over its lines; `closed_at` in ms since 1970 UTC."""

    register: str
    z: int
    closed_at: int
    digest: bytes
    goods: tuple[Goods, ...]


class Why(StrEnum):
    """Why a line of a day is parked."""

    UNKNOWN = "unknown"
    QUANTITY = "quantity"
    COUNTED = "counted"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    Why.UNKNOWN: "Den Artikel gibt es hier noch nicht.",
    Why.QUANTITY: "Die Menge passt nicht zu diesem Artikel.",
    Why.COUNTED: "Der Artikel wurde nach diesem Kassentag gezählt; sein Bestand stimmt vermutlich schon.",
}


@dataclass(frozen=True, slots=True)
class Parked:
    """A line that was not booked and waits for a person."""

    id: int
    register: str
    z: int
    code: str
    number: str
    title: str
    quantity: int
    why: Why


class DayState(StrEnum):
    """What became of a day in a file."""

    BOOKED = "booked"
    KNOWN = "known"
    DIFFERS = "differs"

    @property
    def words(self) -> str:
        return _STATES[self]


_STATES = {
    DayState.BOOKED: "gebucht",
    DayState.KNOWN: "war schon gebucht",
    DayState.DIFFERS: "war schon gebucht, aber mit anderem Inhalt; nichts geändert",
}


@dataclass(frozen=True, slots=True)
class DayDone:
    """A day of a file: `booked` and `parked` count articles and lines of this run."""

    register: str
    z: int
    closed_at: int
    state: DayState
    booked: int
    parked: int


class NoTillExport(ShopError):
    """The file is no lines.csv of a DSFinV-K export."""

    code = "no-till-export"
    title = "Diese Datei ist kein Kassenexport nach DSFinV-K."
    hint = "Gebraucht wird die Datei lines.csv aus dem Export Ihrer Kasse. Es wurde nichts gebucht."


class NotParked(ShopError):
    """The line is not parked any longer."""

    code = "not-parked"
    title = "Diese Zeile wartet nicht mehr."
    hint = "Sie wurde schon gebucht oder verworfen. Es wurde nichts geändert."
