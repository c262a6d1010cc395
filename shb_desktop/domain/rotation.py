"""Which of the daily copies are kept: seven days, four weeks and twelve months back, each by its newest."""

from collections.abc import Callable, Collection
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12

_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAYS, lambda made: (made.year, made.month, made.day)),
    (WEEKS, lambda made: made.isocalendar()[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


def kept(made: Collection[datetime]) -> set[datetime]:
    """Those moments whose copies stay.

    Periods are counted by copies, not by the calendar: a shop that was closed for six weeks still has all of its own.
    """
    staying: set[datetime] = set()
    for many, period in _PERIODS:
        newest: dict[tuple[int, ...], datetime] = {}
        for moment in sorted(made):
            newest[period(moment)] = moment
        staying.update(sorted(newest.values())[-many:])
    return staying
