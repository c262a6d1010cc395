"""From when until when an offer is shown: the shop's own clock on the wall, across the changes to and from summer time.

Stored is an instant (ms since 1970 UTC); read and typed is the local time of the shop.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from shb_desktop.errors import ShopError

SHOP_ZONE = ZoneInfo("Europe/Berlin")
"""Bocholt's, and all of Germany's."""

DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")

_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})([./-]) ?(?P<month>\d{1,2})\2 ?(?P<year>\d{4}|\d{2})", re.ASCII)


def instant(day: date, at: time, *, later: bool = False) -> int:
    """The instant of a local time, in ms. Raises NoSuchTime for one that the clocks skip in spring.

    In autumn an hour comes twice: the first of the two is meant, with `later` the second (where something ends).
    """
    wall = datetime.combine(day, at)
    moment = wall.replace(tzinfo=SHOP_ZONE, fold=1 if later else 0)
    if moment.astimezone(UTC).astimezone(SHOP_ZONE).replace(tzinfo=None) != wall:
        raise NoSuchTime(day, at)
    return round(moment.timestamp()) * 1000


def local(at: int) -> datetime:
    """The shop's local time at an instant."""
    return datetime.fromtimestamp(at // 1000, SHOP_ZONE)


def end_of_day(day: date) -> int:
    """The last millisecond of a local day."""
    return instant(day, time(23, 59, 59), later=True) + 999


def checked(starts: int | None, ends: int | None, now: int) -> None:
    """Raises EndsBeforeStart or AlreadyOver for a span in which nothing would be shown."""
    if starts is not None and ends is not None and ends <= starts:
        raise EndsBeforeStart
    if ends is not None and ends <= now:
        raise AlreadyOver


def in_words(starts: int | None, ends: int | None, now: int, say: Callable[[int, int], str] | None = None) -> str:
    """A span as one says it: "ab morgen, 8:00 Uhr", "noch bis Sa, 24. Okt., 18:00 Uhr"; "" for an endless one.

    `say` writes a moment as the language of a window does; without it it is written as in German.
    """
    say = say or moment_words
    if ends is not None and ends <= now:
        return f"Beendet seit {say(ends, now)}"
    begins = starts is not None and starts > now
    if begins and ends is not None and starts is not None:
        return f"Von {say(starts, now)} bis {say(ends, now)}"
    if begins and starts is not None:
        return f"Sichtbar ab {say(starts, now)}"
    return f"Noch bis {say(ends, now)}" if ends is not None else ""


def moment_words(at: int, now: int) -> str:
    """A moment as one says it: "heute, 18:00 Uhr", "Sa, 24.10., 8:00 Uhr"; of the hour that comes twice, which one."""
    there, here = local(at), local(now)
    days = (there.date() - here.date()).days
    if days in (-1, 0, 1):
        day = ("gestern", "heute", "morgen")[days + 1]
    else:
        year = "" if there.year == here.year else f"{there.year}"
        day = f"{DAYS[there.weekday()]}, {there.day}.{there.month}.{year}"
    return f"{day}, {there.hour}:{there.minute:02d} Uhr{season(there)}"


def season(there: datetime) -> str:
    """Which of two a local time is that comes twice in autumn; nothing for all others."""
    twice = there.replace(fold=0).utcoffset() != there.replace(fold=1).utcoffset()
    return (" Winterzeit" if there.fold else " Sommerzeit") if twice else ""


def read_moment(day: str, at: str, *, later: bool = False) -> int:
    """The instant of a day and "18:30". Raises MomentUnclear, NoSuchTime.

    The day comes first, as in every language of the window: "24.12.2026", "24/12/2026", "24-12-26"; or ISO 8601.
    """
    try:
        if found := _DAY_FIRST.fullmatch(day.strip()):
            years = int(found["year"])
            there = date(years if years > 99 else years + 2000, int(found["month"]), int(found["day"]))
        else:
            there = date.fromisoformat(day.strip())
        clock = time.fromisoformat(f"{at.strip():0>5}")
    except (ValueError, TypeError):
        raise MomentUnclear from None
    return instant(there, clock, later=later)


class MomentUnclear(ShopError):
    """A day and a time that were typed and are none."""

    code = "moment-unclear"
    title = "Das ist kein Tag mit Uhrzeit."
    hint = "Bitte schreiben Sie zum Beispiel 24.12.2026 18:30."


class NoSuchTime(ShopError):
    """A local time that the clocks skip."""

    code = "no-such-time"

    def __init__(self, day: date, at: time) -> None:
        super().__init__(
            f"Am {day:%d.%m.%Y} gibt es {at:%H:%M} Uhr nicht.",
            "In dieser Nacht wird die Uhr von 2 auf 3 Uhr vorgestellt. Bitte wählen Sie eine andere Uhrzeit.",
        )


class EndsBeforeStart(ShopError):
    """A span that ends before it begins."""

    code = "schedule-backwards"
    title = "Das Ende liegt nicht nach dem Beginn."
    hint = "Bitte prüfen Sie beide Zeitpunkte. Ohne Ende bleibt das Angebot sichtbar, bis Sie es ändern."


class AlreadyOver(ShopError):
    """A span that is past."""

    code = "schedule-over"
    title = "Dieser Zeitraum ist schon vorbei."
    hint = "Wählen Sie ein Ende in der Zukunft, oder ziehen Sie das Angebot zurück."
