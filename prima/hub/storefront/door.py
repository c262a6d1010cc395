"""Whether a shop is open and when that changes: what a citizen in a hurry asks first."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from prima.contract.opening import Week, next_turn
from prima.hub.services.office import Office
from prima.hub.storage.shops import Shop, Span

MINUTE_MS = 60_000
_SOON_MS = 30 * MINUTE_MS
_TOO_FAR_MS = 24 * 60 * MINUTE_MS


class Door(NamedTuple):
    """A shop's door. It closes or opens next at `time` (HH:MM, "" where that is far or never), `days` from today.

    `weekday` is that day's, 0 is Monday; `soon`: it closes within half an hour.
    """

    open: bool
    time: str = ""
    days: int = 0
    weekday: int = 0
    soon: bool = False


def door(office: Office, opening: tuple[Span, ...]) -> Door | None:
    """How it stands now by the week that a shop has told; None when it has told no hours."""
    # Hours are told in minutes: within one nothing opens or closes.
    return _door(office.clock() // MINUTE_MS, office.week(opening)) if opening else None


def doors(office: Office, found: Iterable[Shop]) -> Mapping[str, Door | None]:
    """The same for several, by their short names."""
    return {shop.slug: door(office, shop.opening) for shop in found}


def today(office: Office) -> int:
    """The weekday in the city, 0 is Monday."""
    return _day(office.clock() // MINUTE_MS, office.zone).weekday()


@lru_cache(maxsize=4096)
def _door(minute: int, week: Week) -> Door:
    now = minute * MINUTE_MS
    is_open, turn = next_turn(now, week)
    if is_open and turn - now > _TOO_FAR_MS:
        return Door(open=True)
    then = _day(turn // MINUTE_MS, week.zone)
    time = f"{then:%H:%M}"
    if is_open:
        return Door(open=True, time="24:00" if time == "00:00" else time, soon=turn - now <= _SOON_MS)
    days = (then.date() - _day(minute, week.zone).date()).days
    return Door(open=False, time=time, days=days, weekday=then.weekday())


@lru_cache(maxsize=64)
def _day(minute: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(minute * 60, UTC).astimezone(zone)
