"""Money and days as the language of the window writes them: from cents and days, or found in a finished sentence."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from shb_desktop.domain.money import parse_money
from shb_desktop.domain.quantity import MINUS

_MONEY = re.compile(rf"({MINUS}?)(\d{{1,3}}(?:\.\d{{3}})*,\d\d\u00a0€)")
_DAY = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})(, \d\d:\d\d)?")


def money(cents: int) -> str:
    """An amount: "1.234,50 €", in Dutch "€ 1.234,50"; below nothing with a minus before it, in every language."""
    shown = QLocale().toCurrencyString(abs(cents) / 100, "€")
    return f"{MINUS}{shown}" if cents < 0 else shown


def written(day: date, *, with_year: bool = True) -> str:
    """A day, the year with four figures or left out: "23.11.2026", in Dutch "23-11-2026"."""
    order = re.sub("y+", "yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    if not with_year:
        order = re.sub("[-/]?yyyy[-/]?", "", order)
    return QLocale().toString(QDate(day.year, day.month, day.day), order)


def rewritten(text: str) -> str | None:
    """What a floor that knows no Qt wrote as a German price or day (with its time), as the window writes it.

    None for anything else. The space before € is the one that does not break: nobody types it, so no name is meant.
    """
    if found := _MONEY.fullmatch(text):
        return ("" if not found[1] else MINUS) + money(parse_money(found[2]))
    if found := _DAY.fullmatch(text):
        try:
            day = date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            return None
        return written(day) + (found[4] or "")
    return None
