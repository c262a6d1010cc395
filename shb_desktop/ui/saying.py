"""Numbers and times in the words of a shop: what a label shows for thousandths, cents and milliseconds."""

import datetime as dt
import re
import time
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from shb_desktop.domain import schedule
from shb_desktop.domain.article import Article
from shb_desktop.domain.price_rules import unit_price
from shb_desktop.domain.quantity import MINUS, ONE, Unit, format_quantity
from shb_desktop.ui import figures
from shb_desktop.ui.language import said

_MEASURE = re.compile(r"(?<=\d) (?=(?:kg|g|mg|l|ml|cl|m|cm|mm|m²|Stück)\b|[%×])|(?<=\d[ \u00a0]×) ")
_LONG_WORD = re.compile(r"\w{21,}")
_PART = re.compile(
    r"(?<=\w{3})(?:(?=sch[aeiouyäöü])|(?<!sc)(?<!c)(?<![pt](?=h))(?=[b-df-hj-np-tv-xzß][aeiouyäöü]))(?=\w{3})",
    re.IGNORECASE,
)
"""Where one consonant and a vowel begin: in German mostly a syllable, or the next part of a word made of several."""
translate = QCoreApplication.translate


def now_ms() -> int:
    """This computer's time, for ages on screen only; bookings carry the book's own clock."""
    return time.time_ns() // 1_000_000


def unbroken(name: str) -> str:
    """A name whose measures do not break at the end of a line: "1 l", "70 × 100 cm" and "12 × Honig" stay together.

    A word that is longer than a narrow place may break there, with a hyphen.
    """
    return _MEASURE.sub("\u00a0", _LONG_WORD.sub(lambda found: _PART.sub("\u00ad", found[0]), name))


def amount(quantity: int, unit: Unit, *beside: int) -> str:
    """A quantity with its unit: "3 Stück", "0,250 kg"; with the digits of those `beside` it."""
    if unit is Unit.PIECE and quantity == ONE:
        return said("1 Stück").replace(" ", "\u00a0")  # one piece has a word of its own in English and Dutch
    return f"{format_quantity(quantity, *beside)}\u00a0{said(unit.label)}"


def measure(quantity: int, unit: Unit, *beside: int) -> str:
    """A quantity in a column of its own: "3" for pieces, "4,25 kg" for what is weighed."""
    return format_quantity(quantity, *beside) if unit is Unit.PIECE else amount(quantity, unit, *beside)


def moved(quantity: int, unit: Unit) -> str:
    """What a booking moved: "−1 Stück", "+12 Stück"."""
    sign = MINUS if quantity < 0 else "+"
    return f"{sign}{amount(abs(quantity), unit)}"


def price(cents: int | None) -> str:
    """A price tag: "3,29 €", or a dash where there is none yet."""
    return "–" if cents is None else figures.money(cents)


def price_line(article: Article, cents: int | None = None) -> str:
    """What stands below the price: Grundpreis and Pfand (PAngV §§4, 7). `cents`: another price."""
    parts = []
    if (per := unit_price(article, cents)) is not None:
        parts.append(f"{price(per.cents)} / {per.unit}")
    if article.deposit:
        parts.append(said(f"zzgl. {price(article.deposit)} Pfand"))
    return " · ".join(parts)


def number(count: int) -> str:
    """A whole number with points: "12.345"."""
    return QLocale().toString(count)


def size(count: int) -> str:
    """Bytes as a person reads them: "340 KB", "4,5 MB"."""
    if count < 1_000_000:
        return f"{-(-count // 1_000)}\u00a0KB"
    return f"{QLocale().toString(count / 1_000_000, 'f', 1)}\u00a0MB"


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
        return f"{QLocale().standaloneDayName(then.isoweekday(), QLocale.FormatType.ShortFormat)} {then:%H:%M}"
    return f"{figures.written(then, with_year=False)} {then:%H:%M}"


def appointment(at: int, now: int) -> str:
    """A moment by the shop's clock: "heute, 18:00 Uhr", "Sa, 24.10., 8:00 Uhr"."""
    there, here = schedule.local(at), schedule.local(now)
    days = (there.date() - here.date()).days
    if days in (-1, 0, 1):
        day = said(("gestern", "heute", "morgen")[days + 1])
    else:
        name = QLocale().standaloneDayName(there.isoweekday(), QLocale.FormatType.ShortFormat)
        day = f"{name}, {figures.written(there.date(), with_year=there.year != here.year)}"
    clock = f"{there.hour}:{there.minute:02d}"
    return translate("saying", "{0}, {1} Uhr").format(day, clock) + said(schedule.season(there))


def span(starts: int | None, ends: int | None, now: int) -> str:
    """From when until when, as one says it; nothing for an endless one."""
    return said(schedule.in_words(starts, ends, now, appointment))


def date(at: int) -> str:
    """The day, "23.11.2026"."""
    return figures.written(datetime.fromtimestamp(at / 1000).astimezone())


def on(day: dt.date, *, with_year: bool = True) -> str:
    """A day of the calendar, "23.11.2026" or "23.11."."""
    return figures.written(day, with_year=with_year)


def day(at: int) -> str:
    """The day and time of day, "23.11.2026, 14:02"."""
    return f"{date(at)}, {clock(at)}"


def ago(at: int, now: int) -> str:
    """How long ago: "gerade eben", "vor 12 s", "vor 5 min", "vor 3 h", "vor 2 Tagen"."""
    seconds = max(0, now - at) // 1000
    if seconds < 3:
        return translate("saying", "gerade eben")
    if seconds < 60:
        return translate("saying", "vor {0} s").format(seconds)
    if seconds < 3_600:
        return translate("saying", "vor {0} min").format(seconds // 60)
    if seconds < 86_400:
        return translate("saying", "vor {0} h").format(seconds // 3_600)
    days = seconds // 86_400
    return translate("saying", "gestern") if days == 1 else translate("saying", "vor {0} Tagen").format(days)


def example(value: str) -> str:
    """What may stand in an empty field; a bare value there looks as if somebody had typed it."""
    return translate("saying", "z. B. {0}").format(value)
