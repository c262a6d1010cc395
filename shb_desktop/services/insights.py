"""Übersicht: what a shop wants to see at a glance, and the list behind each mark."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from prima.contract.reservation import State
from shb_desktop.domain.quantity import Unit
from shb_desktop.ledger import insights
from shb_desktop.ledger.database import Book

DAYS = 30
QUIET_DAYS = 90
"""Articles of which nothing left for so long are slow movers; reservations are looked back at as far."""
_MOST = 200
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Below:
    """An article of which less is free than its minimum. Thousandths of the unit."""

    article: int
    name: str
    unit: Unit
    free: int
    minimum: int


@dataclass(frozen=True, slots=True)
class Day:
    """Lines of the book on a day of this place."""

    day: date
    out: int
    into: int


@dataclass(frozen=True, slots=True)
class Slow:
    """An article of which nothing left for long. `cents` is the money in it, at purchase price where that is known."""

    article: int
    name: str
    unit: Unit
    on_hand: int
    cents: int
    at_cost: bool
    last_left: int | None


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved of an article in a span. Thousandths of the unit."""

    article: int
    name: str
    unit: Unit
    out: int
    into: int
    lines: int


@dataclass(frozen=True, slots=True)
class Overview:
    """All of it. `heat` counts reservations by weekday (0 is Monday) and hour of this place, `outcomes` by state."""

    below: tuple[Below, ...]
    days: tuple[Day, ...]
    heat: tuple[tuple[int, ...], ...]
    outcomes: tuple[tuple[State, int], ...]
    slow: tuple[Slow, ...]
    tied_up: int


def overview(book: Book) -> Overview:
    """Everything at once, from one view of the book; for the background."""
    now = book.clock()
    quiet = now - QUIET_DAYS * _DAY_MS
    with book.read() as connection:
        below = [
            Below(row[0], row[1], Unit(row[2]), row[3] - row[4], row[5])
            for row in insights.below_minimum(connection, _MOST)
        ]
        slow = [
            Slow(row[0], row[1], Unit(row[2]), row[3], row[3] * row[4] // 1000, bool(row[5]), row[6])
            for row in insights.slow(connection, quiet, _MOST)
        ]
        placed = insights.placed(connection, quiet)
        first = _day_of(now) - timedelta(days=DAYS - 1)
        hours = insights.hours(connection, _start_of(first))
        return Overview(
            tuple(below),
            _days(hours, first),
            _heat(placed),
            _outcomes(placed),
            tuple(slow),
            insights.tied_up(connection, quiet),
        )


def of_day(book: Book, day: date) -> tuple[Moved, ...]:
    """What moved on a day of this place, the busiest articles first."""
    start, end = _start_of(day), _start_of(day + timedelta(days=1))
    with book.read() as connection:
        rows = insights.between(connection, start, end, _MOST)
    return tuple(Moved(row[0], row[1], Unit(row[2]), row[3], row[4], row[5]) for row in rows)


def _days(hours: list[tuple[int, int, int]], first: date) -> tuple[Day, ...]:
    out: Counter[date] = Counter()
    into: Counter[date] = Counter()
    for hour, left, came in hours:
        day = _day_of(hour * insights.HOUR_MS)
        out[day] += left
        into[day] += came
    days = [first + timedelta(days=number) for number in range(DAYS)]
    return tuple(Day(day, out[day], into[day]) for day in days)


def _heat(placed: list[tuple[int, str]]) -> tuple[tuple[int, ...], ...]:
    counts = [[0] * 24 for _ in range(7)]
    for at, _ in placed:
        moment = datetime.fromtimestamp(at // 1000).astimezone()
        counts[moment.weekday()][moment.hour] += 1
    return tuple(map(tuple, counts))


def _outcomes(placed: list[tuple[int, str]]) -> tuple[tuple[State, int], ...]:
    counts = Counter(state for _, state in placed)
    return tuple((state, counts[state.value]) for state in State if counts[state.value])


def _day_of(at: int) -> date:
    return datetime.fromtimestamp(at // 1000).astimezone().date()


def _start_of(day: date) -> int:
    """Midnight of a day of this place in ms since 1970 UTC; whole seconds, so no float comes in."""
    midnight = datetime(day.year, day.month, day.day).astimezone()
    return int(midnight.timestamp()) * 1000
