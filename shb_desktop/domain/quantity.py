"""Quantities: whole thousandths of the article's unit, so that 250 g of cheese and 3 jars are exact in one book."""

import re
from enum import Enum

from shb_desktop.domain.gtin import echo, is_digits
from shb_desktop.domain.number_text import Ambiguous, DecimalMark, split_decimal
from shb_desktop.errors import ShopError

ONE = 1_000
"""One unit in thousandths."""

MOST = 999_999_999 * ONE + 999
"""The largest quantity that can be typed: far above any shelf, far below what SQLite's integers hold."""

MINUS = "\u2212"


_FIRST = re.compile(r"([+\-\u2212\u2013]?\s*[\d.,][\d.,\s]*\**)\*(.*)", re.DOTALL)


class Unit(Enum):
    """What one whole unit of an article is; the value is what is stored, `label` what a person reads."""

    PIECE = "piece"
    KILOGRAM = "kg"
    LITRE = "l"
    METRE = "m"
    SQUARE_METRE = "m2"
    CUBIC_METRE = "m3"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Unit.PIECE: "Stück",
    Unit.KILOGRAM: "kg",
    Unit.LITRE: "l",
    Unit.METRE: "m",
    Unit.SQUARE_METRE: "m²",
    Unit.CUBIC_METRE: "m³",
}


class QuantityUnclear(ShopError):
    """A typed or imported quantity that is not one clear number."""

    code = "quantity-unclear"
    title = "Diese Menge ist keine Zahl."
    hint = "Bitte schreiben Sie die Menge so: 3 oder 0,250."


def parse_quantity(text: str, decimal: DecimalMark | None = None) -> int:
    """Thousandths of a unit from "3", "0,250", "12.5" or "1.234,5"; raises QuantityUnclear with the reason.

    `decimal` is the decimal mark where it is known (a column of a file); without it "1.234" is asked back.
    """
    if is_digits(text) and len(text) <= 9:
        return int(text) * ONE
    stripped = text.strip()
    if stripped[:1] in ("-", MINUS, "–"):
        raise QuantityUnclear(
            f"Die Menge „{echo(stripped)}“ ist kleiner als null.",
            "Mengen sind immer größer als null. Um etwas zurückzunehmen, machen Sie die Buchung rückgängig.",
        )
    try:
        whole, fraction = split_decimal(stripped.removeprefix("+"), decimal)
    except Ambiguous:
        raise QuantityUnclear(
            f"„{echo(stripped)}“ kann zwei Mengen bedeuten.",
            f"Bitte schreiben Sie {stripped.replace('.', '')} für die große oder {stripped.replace('.', ',')} für "
            f"die kleine Menge.",
        ) from None
    except ValueError:
        raise QuantityUnclear(f"„{echo(stripped)}“ ist keine Menge.") from None
    fraction = fraction.rstrip("0")
    if len(fraction) > 3:
        raise QuantityUnclear(
            f"„{echo(stripped)}“ ist zu genau.",
            "Mengen haben höchstens drei Stellen hinter dem Komma (0,001 kg ist ein Gramm).",
        )
    if len(whole.lstrip("0")) > 9:
        raise QuantityUnclear(
            f"„{echo(stripped)}“ ist zu groß für eine Menge.",
            "Vielleicht wurde ein Strichcode in das Mengenfeld gescannt? Bitte geben Sie die Menge noch einmal ein.",
        )
    return int(whole) * ONE + int(fraction.ljust(3, "0"))


def quantity_first(typed: str) -> tuple[int | None, str]:
    """Thousandths and code of "12*4006381333931"; None where no number stands before the asterisk.

    Raises QuantityUnclear: a number that is no quantity must not become a part of the code.
    """
    found = _FIRST.fullmatch(typed)
    return (parse_quantity(found[1]), found[2]) if found else (None, typed)


def format_quantity(quantity: int, *beside: int) -> str:
    """Show thousandths of a unit as "1", "12,5" or "1.250"; below one whole with all three digits, as scales do.

    With as many digits as any of those `beside` it has: "4,250" beside "0,250", for one compares them.
    """
    whole, rest = divmod(abs(quantity), ONE)
    sign, shown = MINUS if quantity < 0 else "", f"{whole:,}".replace(",", ".")
    digits = max(map(_digits, (quantity, *beside)))
    return f"{sign}{shown},{f'{rest:03d}'[:digits]}" if digits else f"{sign}{shown}"


def _digits(quantity: int) -> int:
    """Behind the comma."""
    whole, rest = divmod(abs(quantity), ONE)
    return 3 if rest and not whole else len(f"{rest:03d}".rstrip("0"))


def typed_quantity(quantity: int) -> str:
    """The same as a person types it, for a field to be changed: "1250", for "1.250" alone can mean two things."""
    return format_quantity(quantity).replace(".", "")
