"""Numbers, times and hours as people of each language write them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from datetime import date as calendar_date
from zoneinfo import ZoneInfo

from prima.hub.storage.shops import Span
from prima.hub.storefront.words import Language, month, weekday

_THIN = "\u202f"
_TO = f"{_THIN}–\u2060{_THIN}"
"""From … to, never at the end of a line: U+2060 keeps together what the dash would let go."""
_FIXED = "\u00a0"


def price(cents: int, language: Language) -> str:
    """3,29 € · € 3,29 · €3.29"""
    euros, rest = divmod(cents, 100)
    groups = f"{euros:,}"
    if language == "en":
        return f"€{groups}.{rest:02}"
    number = f"{groups.replace(',', '.')},{rest:02}"
    return f"{number}{_FIXED}€" if language == "de" else f"€{_FIXED}{number}"


def percent_off(percent: int, language: Language) -> str:
    """−20 % · −20%"""
    return f"−{percent}{_FIXED if language == 'de' else ''}%"


def moment(instant: int, language: Language, zone: ZoneInfo) -> str:
    """Mittwoch, 4. Juni, 18:00 Uhr"""
    when = datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone)
    day = weekday(when.weekday(), language)
    name = month(when.month, language)
    clock = f"{when:%H:%M}"
    if language == "de":
        return f"{day}, {when.day}.{_FIXED}{name}, {clock}{_FIXED}Uhr"
    if language == "nl":
        return f"{day} {when.day}{_FIXED}{name}, {clock}{_FIXED}uur"
    return f"{day}, {when.day}{_FIXED}{name}, {clock}"


def distance(metres: int, language: Language) -> str:
    """350 m · 1,2 km"""
    if metres < 1000:
        return f"{max(50, round(metres, -1))}{_FIXED}m"
    whole, tenth = divmod(round(metres / 100), 10)
    return f"{whole}{'.' if language == 'en' else ','}{tenth}{_FIXED}km"


def day(text: str, language: Language) -> str:
    """4. Juni 2025, of `YYYY-MM-DD`; as it stands where that is no day."""
    try:
        found = calendar_date.fromisoformat(text)
    except ValueError:
        return text
    name = month(found.month, language)
    return f"{found.day}{'.' if language == 'de' else ''}{_FIXED}{name} {found.year}"


def date(instant: int, language: Language, zone: ZoneInfo) -> tuple[str, str, str]:
    """(weekday, number of the day, month) for the leaf of a calendar."""
    when = datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone)
    return weekday(when.weekday(), language)[:2], str(when.day), month(when.month, language)[:3]


def span(starts_at: int, ends_at: int | None, language: Language, zone: ZoneInfo) -> str:
    """Mittwoch, 4. Juni, 18:00 Uhr – 20:00 Uhr; with both days where they differ."""
    text = moment(starts_at, language, zone)
    if ends_at is None:
        return text
    first, last = (datetime.fromtimestamp(one / 1000, UTC).astimezone(zone) for one in (starts_at, ends_at))
    if first.date() != last.date():
        return f"{text}{_THIN}– {moment(ends_at, language, zone)}"
    until = {"de": f"{_FIXED}Uhr", "nl": f"{_FIXED}uur", "en": ""}[language]
    return f"{text.removesuffix(until)}{_TO}{last:%H:%M}{until}"


def hours(opening: Sequence[Span], language: Language) -> list[tuple[str, list[str], int]]:
    """(weekday, its spans, number of the weekday) for each day; empty when no hours are known."""
    if not opening:
        return []
    days: list[tuple[str, list[str], int]] = []
    for number in range(7):
        spans = sorted((span.opens, span.closes) for span in opening if span.weekday == number)
        texts = [f"{opens}{_TO}{closes}" for opens, closes in spans]
        days.append((weekday(number, language), texts, number))
    return days
