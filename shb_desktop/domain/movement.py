"""One immutable line of the stock ledger, and the hash that chains it to the line before."""

import hashlib
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import NamedTuple


class Reason(IntEnum):
    """Why goods moved. The numbers are stored and hashed: they never change their meaning."""

    OUT = 1
    IN = 2
    WASTE = 3
    OWN_USE = 4
    STOCKTAKE = 5
    PICKUP = 6
    RETURN = 7
    CORRECTION = 8


REASON_WORDS = {
    Reason.OUT: "Abgang",
    Reason.IN: "Zugang",
    Reason.WASTE: "Bruch/Verderb",
    Reason.OWN_USE: "Eigenverbrauch",
    Reason.STOCKTAKE: "Inventur",
    Reason.PICKUP: "Abholung",
    Reason.RETURN: "Rückgabe",
    Reason.CORRECTION: "Korrektur",
}


class MovementKey(NamedTuple):
    """Which line of which till's chain: `n` is gapless per device, from 1."""

    device: int
    n: int


class Batch(NamedTuple):
    """What a GS1 code says of these very goods: lot (AI 10), best before as `packed_date` (AI 15, else 17)."""

    lot: str = ""
    best_before: int = 0


@dataclass(frozen=True, slots=True)
class Movement:
    """What moved: `quantity` in thousandths of the unit, negative when goods leave; `at` in ms since 1970 UTC."""

    key: MovementKey
    article: int
    quantity: int
    reason: Reason
    at: int
    staff: int = 0
    reverses: MovementKey | None = None
    reservation: str = ""
    lot: str = ""
    best_before: int = 0
    note: str = ""


_NUMBERS = struct.Struct(">10q")
_NO_KEY = MovementKey(0, 0)


def genesis(device_uuid: str) -> bytes:
    """The hash before the first movement: it binds the chain to its device."""
    return hashlib.sha256(b"SHB ledger of " + device_uuid.encode("ascii")).digest()


def chained(previous: bytes, movement: Movement) -> bytes:
    """The hash of `movement` behind the line whose hash is `previous`; see `linked`."""
    key, reverses = movement.key, movement.reverses or _NO_KEY
    numbers = (
        key.device,
        key.n,
        movement.article,
        movement.quantity,
        movement.reason,
        movement.at,
        movement.staff,
        reverses.device,
        reverses.n,
        movement.best_before,
    )
    return linked(previous, numbers, movement.reservation, movement.lot, movement.note)


def linked(
    previous: bytes, numbers: tuple[int, ...], reservation: str | None, lot: str | None, note: str | None
) -> bytes:
    """SHA-256 over the previous line's hash and a line's bytes; `numbers` are the ten in the order of `chained`.

    The bytes are ten signed 64-bit numbers and, where any is said, the three texts with a unit separator between.
    """
    line = previous + _NUMBERS.pack(*numbers)
    if reservation or lot or note:
        line += f"{reservation or ''}\x1f{lot or ''}\x1f{note or ''}".encode()
    return hashlib.sha256(line).digest()


def chained_alike(
    previous: bytes,
    first: MovementKey,
    moves: Iterable[tuple[int, int]],
    reason: Reason,
    at: int,
    note: str,
    staff: int = 0,
) -> Iterator[bytes]:
    """The hashes of lines that differ in article and quantity only, as `chained` gives them, without objects."""
    pack, sha256, device = _NUMBERS.pack, hashlib.sha256, first.device
    texts = f"\x1f\x1f{note}".encode() if note else b""
    for n, (article, quantity) in enumerate(moves, start=first.n):
        previous = sha256(previous + pack(device, n, article, quantity, reason, at, staff, 0, 0, 0) + texts).digest()
        yield previous


def packed_date(day: date | None) -> int:
    """A date as the number YYYYMMDD, 0 for none: sorts like a date and takes four bytes."""
    return day.year * 10_000 + day.month * 100 + day.day if day else 0


def unpacked_date(number: int) -> date | None:
    """The date behind `packed_date`."""
    return date(number // 10_000, number // 100 % 100, number % 100) if number else None
