"""Money: whole cents, read as people and files write it and shown as a German price tag does."""

from shb_desktop.domain.gtin import echo, is_digits
from shb_desktop.domain.number_text import Ambiguous, DecimalMark, split_decimal
from shb_desktop.domain.quantity import MINUS
from shb_desktop.errors import ShopError

NBSP = "\u00a0"


class MoneyUnclear(ShopError):
    """A typed or imported price that is not one clear amount."""

    code = "money-unclear"
    title = "Dieser Preis ist keine Zahl."
    hint = "Bitte schreiben Sie den Preis so: 3,50."


def parse_money(text: str, decimal: DecimalMark | None = None) -> int:
    """Cents from "3,50", "3.50 €", "1.234,56", "12,-"; raises MoneyUnclear with the reason.

    `decimal` is the decimal mark where it is known (a column of a file): then more than two decimals are rounded half
    up to cents, since shops' exports write 35.949999999999. Typed by a person (no `decimal`), they are refused.
    """
    mark, cents = text[-3:-2], text[-2:]
    if mark == (decimal or mark) and mark in (",", ".") and is_digits(text[:-3] + cents) and 4 <= len(text) <= 11:
        return int(text[:-3] + cents)  # nearly every price of a file: digits, mark, two digits
    bare = _without_currency(text)
    if bare[:1] in ("-", MINUS, "–"):
        raise MoneyUnclear(f"Der Preis „{echo(text.strip())}“ ist kleiner als null.", "Preise sind null oder größer.")
    try:
        whole, fraction = split_decimal(bare, decimal)
    except Ambiguous:
        # Prices have two decimals, so three digits behind a point can only be thousands.
        whole, fraction = bare.replace(".", ""), ""
    except ValueError:
        raise MoneyUnclear(f"„{echo(text.strip())}“ ist kein Preis.") from None
    if len(whole.lstrip("0")) > 8:
        raise MoneyUnclear(
            f"„{echo(text.strip())}“ ist zu groß für einen Preis.",
            "Vielleicht wurde ein Strichcode in das Preisfeld gescannt? Bitte geben Sie den Preis noch einmal ein.",
        )
    if len(fraction) > 2:
        return _rounded(text, whole, fraction, decimal)
    return int(whole) * 100 + int(fraction.ljust(2, "0"))


def format_money(cents: int) -> str:
    """Show cents as 1.234,56 € with a space that does not break."""
    whole, rest = divmod(abs(cents), 100)
    sign = MINUS if cents < 0 else ""
    return f"{sign}{whole:,}".replace(",", ".") + f",{rest:02d}{NBSP}€"


def _without_currency(text: str) -> str:
    bare = text.strip()
    for mark in ("€", "EUR", "Euro"):
        bare = bare.removesuffix(mark).removeprefix(mark).strip()
    for whole_price in (",-", ",--", ".-", ",–", ".–"):
        bare = bare.removesuffix(whole_price)
    return bare


def _rounded(text: str, whole: str, fraction: str, decimal: DecimalMark | None) -> int:
    if decimal is None and fraction[2:].strip("0"):
        raise MoneyUnclear(
            f"„{echo(text.strip())}“ ist zu genau für einen Preis.",
            "Preise haben höchstens zwei Stellen hinter dem Komma.",
        )
    return int(whole) * 100 + int(fraction[:2]) + (fraction[2] >= "5")
