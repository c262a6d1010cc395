"""Single cells: texts freed from HTML, prices, rates of VAT, units, contents, or the reason why one does not fit."""

import html
import re
from collections.abc import Callable

from shb_desktop.domain.money import MoneyUnclear, parse_money
from shb_desktop.domain.number_text import DecimalMark
from shb_desktop.domain.quantity import QuantityUnclear, Unit, parse_quantity
from shb_desktop.services.importing.outcome import Field, Unfit

_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
_RATE = re.compile(r"(\d{1,2})(?:[.,]0+)?\s*%?", re.ASCII)
_RATE_INSIDE = re.compile(r"(\d{1,2})(?:[.,]0+)?\s*%", re.ASCII)
_FRACTION = re.compile(r"0[.,](\d{1,2})0*", re.ASCII)
_AMOUNT_WITH_UNIT = re.compile(r"([\d.,]+)\s*([a-zA-Zäöüµ²³]{1,12}\.?)")

_HARMLESS = ("'=", "'+", "'-", "'@")
"""How exports, ours too, keep a cell from being a formula."""

_RATES = frozenset((0, 5, 7, 16, 19))
"""Rates of UStG §12, with those of the second half of 2020."""
_NAMED_RATES = {
    "": 19, "normal": 19, "standard": 19, "voll": 19, "regulär": 19, "standard rate": 19, "taxable": 19, "default": 19,
    "ermäßigt": 7, "reduced": 7, "reduced rate": 7, "reduced-rate": 7, "ermäßigter satz": 7, "frei": 0, "steuerfrei": 0,
    "zero rate": 0, "zero-rate": 0, "zero": 0, "none": 0, "ohne": 0,
}  # fmt: skip

_UNITS = {
    "kg": Unit.KILOGRAM, "kilo": Unit.KILOGRAM, "kilogramm": Unit.KILOGRAM, "kgm": Unit.KILOGRAM,
    "l": Unit.LITRE, "liter": Unit.LITRE, "ltr": Unit.LITRE, "litre": Unit.LITRE,
    "m": Unit.METRE, "meter": Unit.METRE, "mtr": Unit.METRE, "lfm": Unit.METRE, "lfdm": Unit.METRE,
    "m2": Unit.SQUARE_METRE, "m²": Unit.SQUARE_METRE, "qm": Unit.SQUARE_METRE, "mtk": Unit.SQUARE_METRE,
    "m3": Unit.CUBIC_METRE, "m³": Unit.CUBIC_METRE, "cbm": Unit.CUBIC_METRE, "mtq": Unit.CUBIC_METRE,
}  # fmt: skip

# Contents are kept in the unit that PAngV §5 quotes prices for, so a gram is one thousandth.
_CONTENTS = {
    "kg": ("kg", 1_000), "g": ("kg", 1), "gr": ("kg", 1), "gramm": ("kg", 1), "gram": ("kg", 1),
    "l": ("l", 1_000), "liter": ("l", 1_000), "ltr": ("l", 1_000), "ml": ("l", 1), "cl": ("l", 10), "dl": ("l", 100),
    "m": ("m", 1_000), "meter": ("m", 1_000), "cm": ("m", 10), "mm": ("m", 1),
    "m2": ("m2", 1_000), "m²": ("m2", 1_000), "qm": ("m2", 1_000), "m3": ("m3", 1_000), "m³": ("m3", 1_000),
    "st": ("piece", 1_000), "stk": ("piece", 1_000), "stück": ("piece", 1_000), "piece": ("piece", 1_000),
}  # fmt: skip


def text(cell: str) -> str:
    """A cell as one clean line: no HTML, no control characters, single blanks."""
    stripped = cell.strip()
    if stripped[:2] in _HARMLESS:
        stripped = stripped[1:]
    if stripped.isprintable() and "&" not in stripped and "<" not in stripped and "  " not in stripped:
        return stripped
    bare = html.unescape(_TAG.sub(" ", html.unescape(stripped)))
    return " ".join("".join(character if character.isprintable() else " " for character in bare).split())


def money(field: Field, cell: str, mark: DecimalMark | None) -> int | None:
    """Cents, or None for an empty cell or a price of nothing."""
    if not cell or cell.isspace():
        return None
    return _number(field, cell, mark, parse_money) or None


def quantity(field: Field, cell: str, mark: DecimalMark | None) -> int | None:
    """Thousandths, or None for an empty cell."""
    if not cell or cell.isspace():
        return None
    return _number(field, cell, mark, parse_quantity)


def _number(field: Field, cell: str, mark: DecimalMark | None, parse: Callable[[str, DecimalMark | None], int]) -> int:
    try:
        return parse(cell, mark)
    except (MoneyUnclear, QuantityUnclear) as reason:
        if mark is None:
            raise Unfit(field, cell, reason.title) from reason
    try:
        # A single cell that was written the other way than its column: taken only when it can mean one thing.
        return parse(cell, None)
    except (MoneyUnclear, QuantityUnclear) as reason:
        raise Unfit(field, cell, reason.title) from reason


def rate(cell: str) -> int:
    """The rate of VAT in per cent from "19", "7,0 %", "0.07", "19% Umsatzsteuer", "ermäßigt"; 19 for an empty cell."""
    bare = cell.strip().casefold()
    if bare in _NAMED_RATES:
        return _NAMED_RATES[bare]
    found = _RATE.fullmatch(bare) or _RATE_INSIDE.search(bare)
    fraction = _FRACTION.fullmatch(bare)
    per_cent = int(fraction[1].ljust(2, "0")) if fraction else int(found[1]) if found else -1
    if per_cent not in _RATES:
        raise Unfit(Field.VAT, cell, "Diesen Steuersatz gibt es in Deutschland nicht. Möglich sind 19, 7 und 0.")
    return per_cent


def unit(cell: str) -> Unit:
    """The unit that stock is counted in; everything that is not weighed or measured is a piece."""
    return _UNITS.get(cell.strip().casefold().rstrip("."), Unit.PIECE)


def content(amount: str, unit_name: str, mark: DecimalMark | None) -> tuple[int | None, str]:
    """What one unit holds, from "0,75" and "l" or from "500 g"; (None, "") when not said.

    In thousandths of kg, l, m, m2, m3 or pieces.
    """
    bare = amount.strip()
    if not bare or bare == "0":
        return None, ""
    together = _AMOUNT_WITH_UNIT.fullmatch(bare)
    if together:
        bare, unit_name = together[1], together[2]
    target, factor = _CONTENTS.get(unit_name.strip().casefold().rstrip("."), ("", 0))
    if not target:
        return None, ""
    thousandths = _number(Field.CONTENT, bare, mark, parse_quantity)
    return thousandths * factor // 1_000 or None, target


def age(cell: str) -> int:
    """The age limit of JuSchG §§9, 10: 16 or 18 from "18", "ab 16", "FSK 18"; 0 otherwise."""
    digits = "".join(character for character in cell if character.isdigit())
    return int(digits) if digits in ("16", "18") else 0
