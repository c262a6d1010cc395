"""Opening hours as arithmetic: when a hold ends, when an answer is due, how long a shop has been silent while open.

Instants are milliseconds since the epoch UTC; a shop's week is in its local wall time. A shop that has told no opening
hours counts as open round the clock, so that deadlines exist at all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

_DAY_MINUTES = 24 * 60
_FORTNIGHT_DAYS = 16
"""Enough to find the next span: one in the hour that spring skips comes again a week later."""
_HORIZON_DAYS = 400
"""Nothing here reaches further; a week without an opening span would otherwise search for ever."""


class WeeklyTime(Protocol):
    """One span of the contract's `OpeningTime`: weekday (0 is Monday), `HH:MM` to `HH:MM`."""

    @property
    def weekday(self) -> int: ...
    @property
    def opens(self) -> str: ...
    @property
    def closes(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Week:
    """Opening spans as (weekday, first minute, last minute) in local time; a night's span ends past 1440."""

    spans: tuple[tuple[int, int, int], ...]
    zone: ZoneInfo

    @classmethod
    def of(cls, times: Iterable[WeeklyTime], zone: ZoneInfo) -> "Week":
        """The week that a shop has told; `closes` at or before `opens` means the following day."""
        spans = []
        for told in times:
            opens, closes = _minutes(told.opens), _minutes(told.closes)
            spans.append((told.weekday, opens, closes if closes > opens else closes + _DAY_MINUTES))
        return cls(tuple(sorted(spans)) or tuple((day, 0, _DAY_MINUTES) for day in range(7)), zone)


def after_opening_hours(start: int, hours: int, week: Week) -> int:
    """The instant at which the shop has been open for `hours` since `start`."""
    left = hours * 3_600_000
    end = start
    for opens, closes in _spans_from(start, week):
        length = closes - max(opens, start)
        if length >= left:
            return max(opens, start) + left
        left -= length
        end = closes
    return end


def end_of_opening_day(start: int, days: int, week: Week) -> int:
    """Closing time of the `days`-th opening day after the day of `start`; the day itself never counts."""
    first = _local(start, week).date()
    seen: list[date] = []
    end = start
    for opens, closes in _spans_from(start, week):
        day = _local(opens, week).date()
        if day <= first:
            continue
        if day not in seen:
            if len(seen) == days:
                break
            seen.append(day)
        end = closes
    return end


def opening_ms_between(start: int, until: int, week: Week, at_most: int) -> int:
    """For how many milliseconds the shop was open from `start` to `until`, counted up to `at_most`."""
    total = 0
    for opens, closes in _spans_from(start, week):
        if opens >= until or total >= at_most:
            break
        total += min(closes, until) - max(opens, start)
    return min(total, at_most)


def is_open(at: int, week: Week) -> bool:
    """Whether the shop is open at this instant."""
    opens, _ = next(_spans_from(at, week))
    return opens <= at


def next_turn(at: int, week: Week) -> tuple[bool, int]:
    """Whether the shop is open, and the instant when that changes; more than seven days ahead if it never does."""
    spans = _spans_from(at, week, _FORTNIGHT_DAYS)
    opens, closes = next(spans)
    if opens > at:
        return False, opens
    for further, until in spans:  # at midnight one day's span may go over into the next one's
        if further != closes:
            break
        closes = until
    return True, closes


def _spans_from(start: int, week: Week, days: int = _HORIZON_DAYS) -> Iterator[tuple[int, int]]:
    """Opening spans in order, the first one that ends after `start` first; overlapping ones are joined."""
    day = _local(start, week).date() - timedelta(days=1)  # yesterday's night may still be open
    held: tuple[int, int] | None = None
    for _ in range(days):
        for weekday, opens, closes in week.spans:
            if weekday != day.weekday():
                continue
            span = _instant(day, opens, week), _instant(day, closes, week)
            if span[1] <= start or span[1] <= span[0]:
                continue
            if held is None:
                held = span
            elif span[0] < held[1]:
                held = held[0], max(held[1], span[1])
            else:
                yield held
                held = span
        day += timedelta(days=1)
    if held is not None:
        yield held


def _instant(day: date, minutes: int, week: Week) -> int:
    """Wall time to the epoch; where the clocks skip the hour (spring), the later offset decides."""
    when = datetime.combine(day + timedelta(days=minutes // _DAY_MINUTES), time(), week.zone)
    return round(when.replace(hour=minutes % _DAY_MINUTES // 60, minute=minutes % 60).timestamp()) * 1000


def _local(instant: int, week: Week) -> datetime:
    return datetime.fromtimestamp(instant / 1000, UTC).astimezone(week.zone)


def _minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])
