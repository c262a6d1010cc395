"""Numbers and times in the words of a shop: what a label shows for thousandths, cents and milliseconds."""

import re
import time
from datetime import datetime

from shb_desktop.domain.article import Article
from shb_desktop.domain.money import format_money
from shb_desktop.domain.price_rules import unit_price
from shb_desktop.domain.quantity import MINUS, Unit, format_quantity

_MEASURE = re.compile(r"(?<=\d) (?=(?:kg|g|mg|l|ml|cl|m|cm|mm|m²|%|Stück)\b|%)")
_DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")


def now_ms() -> int:
    """This computer's time, for ages on screen only; bookings carry the book's own clock."""
    return time.time_ns() // 1_000_000


def unbroken(name: str) -> str:
    """A name whose measures do not break at the end of a line: "1 l" stays together."""
    return _MEASURE.sub("\u00a0", name)


def amount(quantity: int, unit: Unit) -> str:
    """A quantity with its unit: "3 Stück", "0,250 kg"."""
    return f"{format_quantity(quantity)}\u00a0{unit.label}"


def moved(quantity: int, unit: Unit) -> str:
    """What a booking moved: "−1 Stück", "+12 Stück"."""
    sign = MINUS if quantity < 0 else "+"
    return f"{sign}{amount(abs(quantity), unit)}"


def price(cents: int | None) -> str:
    """A price tag: "3,29 €", or a dash where there is none yet."""
    return "–" if cents is None else format_money(cents)


def price_line(article: Article) -> str:
    """What stands below the price: Grundpreis and Pfand (PAngV §§4, 7)."""
    parts = []
    if (per := unit_price(article)) is not None:
        parts.append(f"{format_money(per.cents)} / {per.unit}")
    if article.deposit:
        parts.append(f"zzgl. {format_money(article.deposit)} Pfand")
    return " · ".join(parts)


def number(count: int) -> str:
    """A whole number with points: "12.345"."""
    return f"{count:,}".replace(",", ".")


def size(count: int) -> str:
    """Bytes as a person reads them: "340 KB", "4,5 MB"."""
    if count < 1_000_000:
        return f"{-(-count // 1_000)}\u00a0KB"
    return f"{count / 1_000_000:.1f}\u00a0MB".replace(".", ",")


def clock(at: int, *, seconds: bool = False) -> str:
    """The time of day, "14:02", of a moment in ms since 1970 UTC, in the time of this place."""
    return time.strftime("%H:%M:%S" if seconds else "%H:%M", time.localtime(at // 1000))


def moment(at: int, now: int) -> str:
    """When it was: "14:02" for today, "Mo 14:02" within a week, "21.11. 14:02" otherwise."""
    then, today = (datetime.fromtimestamp(ms / 1000).astimezone() for ms in (at, now))
    days = abs((then.date() - today.date()).days)
    if days == 0:
        return then.strftime("%H:%M")
    if days < 7:
        return f"{_DAYS[then.weekday()]} {then:%H:%M}"
    return then.strftime("%d.%m. %H:%M")


def date(at: int) -> str:
    """The day, "23.11.2026"."""
    return datetime.fromtimestamp(at / 1000).astimezone().strftime("%d.%m.%Y")


def day(at: int) -> str:
    """The day and time of day, "23.11.2026, 14:02"."""
    return datetime.fromtimestamp(at / 1000).astimezone().strftime("%d.%m.%Y, %H:%M")


def ago(at: int, now: int) -> str:
    """How long ago: "gerade eben", "vor 12 s", "vor 5 min", "vor 3 h", "vor 2 Tagen"."""
    seconds = max(0, now - at) // 1000
    if seconds < 3:
        return "gerade eben"
    if seconds < 60:
        return f"vor {seconds} s"
    if seconds < 3_600:
        return f"vor {seconds // 60} min"
    if seconds < 86_400:
        return f"vor {seconds // 3_600} h"
    days = seconds // 86_400
    return "gestern" if days == 1 else f"vor {days} Tagen"
