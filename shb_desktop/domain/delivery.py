"""A delivery: what was to come, what came, and the differences that are kept."""

from dataclasses import dataclass

from shb_desktop.domain.quantity import Unit
from shb_desktop.errors import ShopError


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery; `state` is open or finished. Times in ms since 1970 UTC."""

    id: int
    name: str
    opened_at: int
    opened_by: int
    state: str
    closed_at: int | None
    closed_by: int | None


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One line of a delivery note: a code as `Scan.key` and as printed, quantity in thousandths of what it leads to."""

    code: str
    shown: str
    quantity: int


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """An article of a delivery; quantities in thousandths. `difference` is above zero when more came than expected."""

    article: int
    number: str
    name: str
    unit: Unit
    expected: int
    received: int

    @property
    def difference(self) -> int:
        return self.received - self.expected


@dataclass(frozen=True, slots=True)
class UnknownLine:
    """A code of a delivery that leads to no article yet: expected, scanned or both, in thousandths."""

    code: str
    shown: str
    expected: int
    received: int


@dataclass(frozen=True, slots=True)
class Check:
    """A delivery held against its list. Without a list (`listed` False) nothing is missing and nothing too much."""

    delivery: Delivery
    lines: tuple[ReceivedLine, ...]
    unknown: tuple[UnknownLine, ...]
    listed: bool

    @property
    def differences(self) -> tuple[ReceivedLine, ...]:
        """Lines where other than the expected quantity came."""
        return tuple(line for line in self.lines if line.difference) if self.listed else ()


class NoDelivery(ShopError):
    """There is no such open delivery."""

    code = "no-delivery"
    title = "Dieser Wareneingang ist nicht offen."
    hint = "Es wurde nichts gebucht. Beginnen Sie einen Wareneingang, oder wählen Sie einen, der noch offen ist."


class ListUnreadable(ShopError):
    """A list of expected goods that cannot be taken."""

    code = "list-unreadable"

    def __init__(self, line: int, reason: str) -> None:
        where = f"Zeile {line} der Liste" if line else "Die Liste"
        super().__init__(
            f"{where} ist nicht zu verstehen: {reason}",
            "Es wurde nichts übernommen. Je Zeile steht ein Code, dahinter durch ; getrennt die Menge.",
        )
