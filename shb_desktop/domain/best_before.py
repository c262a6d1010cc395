"""What of each lot is still there: goods leave in the order in which they came, unless a scan names the lot."""

from collections.abc import Iterable
from dataclasses import dataclass

from shb_desktop.domain.movement import Movement


@dataclass(frozen=True, slots=True)
class Parcel:
    """Goods of one lot that are still there: `best_before` as YYYYMMDD (0 unknown), `quantity` in thousandths."""

    lot: str
    best_before: int
    quantity: int


def remaining(lines: Iterable[Movement]) -> tuple[Parcel, ...]:
    """The parcels left by an article's movements in their order, the oldest first (first in, first out).

    A line that names a lot or a date takes from just that; what went out before it came in is made up for first.
    """
    parcels: list[Parcel] = []
    owed = 0
    for line in lines:
        if line.quantity >= 0:
            paid = min(owed, line.quantity)
            owed -= paid
            _put(parcels, line, line.quantity - paid)
        else:
            wanted = -line.quantity
            if line.lot or line.best_before:
                wanted = _take(parcels, wanted, line.lot, line.best_before)
            owed += _take(parcels, wanted)
    return tuple(parcels)


def _put(parcels: list[Parcel], line: Movement, quantity: int) -> None:
    if not quantity:
        return
    for place, parcel in enumerate(parcels):
        if (parcel.lot, parcel.best_before) == (line.lot, line.best_before) and (line.lot or line.best_before):
            parcels[place] = Parcel(parcel.lot, parcel.best_before, parcel.quantity + quantity)
            return
    arrived = Parcel(line.lot, line.best_before, quantity)
    # What is taken back had been the next to go.
    parcels.insert(0 if line.reverses else len(parcels), arrived)


def _take(parcels: list[Parcel], wanted: int, lot: str | None = None, best_before: int = 0) -> int:
    """Take `wanted` from the oldest parcels, or from those of one lot; what could not be taken."""
    left: list[Parcel] = []
    for parcel in parcels:
        fits = lot is None or (parcel.lot, parcel.best_before) == (lot, best_before)
        taken = min(wanted, parcel.quantity) if fits else 0
        wanted -= taken
        if parcel.quantity > taken:
            left.append(Parcel(parcel.lot, parcel.best_before, parcel.quantity - taken))
    parcels[:] = left
    return wanted
