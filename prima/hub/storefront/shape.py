"""Numbers, times and hours as people of each language write them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from prima.contract.messages import OpeningTime
from prima.hub.storefront.words import Language, month, weekday

_THIN = "\u202f"
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


def hours(opening: Sequence[OpeningTime], language: Language) -> list[tuple[str, list[str], int]]:
    """(weekday, its spans, number of the weekday) for each day; empty when no hours are known."""
    if not opening:
        return []
    days: list[tuple[str, list[str], int]] = []
    for number in range(7):
        spans = sorted((span.opens, span.closes) for span in opening if span.weekday == number)
        texts = [f"{opens}{_THIN}–{_THIN}{closes}" for opens, closes in spans]
        days.append((weekday(number, language), texts, number))
    return days
