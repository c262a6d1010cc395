"""What a shop's scales print into its own 2x codes: where the item, the inner check digit and the measure stand.

GS1 Germany recommends `PP AAAA C VVVVV` for prefixes 22/23 (price), 25/26 (count) and 28/29 (weight); not every scale
writes the inner check digit C, so a shop keeps a layout of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar, Self

from shb_desktop.errors import ShopError

_PAYLOAD = 12
"""Digits of an EAN-13 before its check digit."""


class Measure(Enum):
    """What the value in a scales code is."""

    PRICE = "price"
    COUNT = "count"
    WEIGHT = "weight"


class ScalesLayoutUnclear(ShopError):
    """A scales layout that cannot be read: the pattern does not cover the twelve digits in order."""

    code = "scales-layout-unclear"
    title = "Dieser Aufbau eines Waagencodes ist nicht vollständig."
    hint = (
        "Ein Aufbau hat zwölf Stellen: PP, dann A für den Artikel, nach Wunsch C für die innere Prüfziffer, "
        "dann V für den Wert. Beispiel: PPAAAACVVVVV."
    )


@dataclass(frozen=True, slots=True)
class ScalesRule:
    """One prefix: `pattern` of P, A, C and V over the first twelve digits, `decimals` of the kg, euros or pieces."""

    measure: Measure
    pattern: str = "PPAAAACVVVVV"
    decimals: int = 3

    def __post_init__(self) -> None:
        items, checks, values = (self.pattern.count(letter) for letter in "ACV")
        in_order = self.pattern == "PP" + "A" * items + "C" * checks + "V" * values
        most_decimals = 2 if self.measure is Measure.PRICE else 3
        # The inner check digit is defined for four and five digits only (GS1 General Specifications 7.9.3, 7.9.4).
        checkable = checks == 0 or (checks == 1 and values in (4, 5))
        if not (in_order and len(self.pattern) == _PAYLOAD and items and values and checkable):
            raise ScalesLayoutUnclear
        if not 0 <= self.decimals <= most_decimals:
            raise ScalesLayoutUnclear("Der Wert im Waagencode hat zu viele Stellen hinter dem Komma.")

    def split(self, digits: str) -> tuple[str, str, str]:
        """Item reference, inner check digit ("" when the scales write none) and value of a 13-digit code."""
        item_end = 2 + self.pattern.count("A")
        value_start = item_end + self.pattern.count("C")
        return digits[2:item_end], digits[item_end:value_start], digits[value_start:_PAYLOAD]


@dataclass(frozen=True, slots=True)
class ScalesLayout:
    """The rules by two-digit prefix; a prefix without a rule is a number of the shop's own, read as a whole."""

    rules: Mapping[str, ScalesRule] = field(default_factory=dict)

    GERMAN_DEFAULT: ClassVar["ScalesLayout"]
    WITHOUT_INNER_CHECK: ClassVar["ScalesLayout"]

    def as_text(self) -> str:
        """One line for the settings: "22 price PPAAAACVVVVV 2; …"."""
        return "; ".join(
            f"{prefix} {rule.measure.value} {rule.pattern} {rule.decimals}"
            for prefix, rule in sorted(self.rules.items())
        )

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The layout that `as_text` wrote; raises ScalesLayoutUnclear."""
        rules: dict[str, ScalesRule] = {}
        for line in filter(None, map(str.strip, text.split(";"))):
            try:
                prefix, measure, pattern, decimals = line.split()
                rule = ScalesRule(Measure(measure), pattern, int(decimals))
            except ValueError:
                raise ScalesLayoutUnclear from None
            if len(prefix) != 2 or prefix[0] != "2" or not prefix[1:].isdecimal() or prefix in rules:
                raise ScalesLayoutUnclear(
                    "Waagencodes beginnen mit 20 bis 29.", "Bitte geben Sie für jeden Anfang genau einen Aufbau an."
                )
            rules[prefix] = rule
        return cls(rules)


def _german(pattern: str) -> ScalesLayout:
    price, count, weight = (
        ScalesRule(Measure.PRICE, pattern, 2),
        ScalesRule(Measure.COUNT, pattern, 0),
        ScalesRule(Measure.WEIGHT, pattern, 3),
    )
    return ScalesLayout({"22": price, "23": price, "25": count, "26": count, "28": weight, "29": weight})


ScalesLayout.GERMAN_DEFAULT = _german("PPAAAACVVVVV")
ScalesLayout.WITHOUT_INNER_CHECK = _german("PPAAAAAVVVVV")
