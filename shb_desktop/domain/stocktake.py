"""Counting while the shop is open: what a count says about the book at its moment, and when to count again."""

from dataclasses import dataclass

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.quantity import Unit
from shb_desktop.errors import ShopError


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a count may lie from the book unasked: `share` in thousandths of what is expected, at least `least`."""

    share: int = 50
    least: int = PIECE

    def exceeded(self, expected: int, difference: int) -> bool:
        """Whether somebody should count once more; quantities in thousandths."""
        return abs(difference) > max(self.least, abs(expected) * self.share // 1_000)


@dataclass(frozen=True, slots=True)
class Stocktake:
    """One stocktake; `state` is open, booked or dropped. Times in ms since 1970 UTC."""

    id: int
    name: str
    opened_at: int
    opened_by: int
    tolerance: Tolerance
    state: str
    closed_at: int | None
    closed_by: int | None


@dataclass(frozen=True, slots=True)
class Count:
    """What somebody counted on the shelf, stamped with the book at that moment; all quantities in thousandths.

    `position` is the last line of this till's chain then, `on_hand` what the book had, `set_aside` what of it stood on
    the hold shelf and so was not to be counted. `replaces` is the `n` of the count that this one stands for.
    """

    n: int
    article: int
    counted: int
    at: int
    staff: int
    position: int
    on_hand: int
    set_aside: int
    replaces: int | None

    @property
    def expected(self) -> int:
        """What should have lain on the shelf."""
        return self.on_hand - self.set_aside

    @property
    def difference(self) -> int:
        """What the book must move by. It stays right however much is booked between counting and booking it."""
        return self.counted - self.expected


def recount_due(count: Count, former: Count | None, tolerance: Tolerance) -> bool:
    """Whether the article is to be counted again: beyond the tolerance, and no second count has agreed."""
    if not tolerance.exceeded(count.expected, count.difference):
        return False
    return former is None or former.difference != count.difference


@dataclass(frozen=True, slots=True)
class Line:
    """A counted article in the owner's view. `cost` in cents a unit, None where unknown."""

    article: int
    number: str
    name: str
    barcode: str
    unit: Unit
    cost: int | None
    count: Count
    recount: bool

    @property
    def stock(self) -> int:
        """What is there: the shelf and the hold shelf."""
        return self.count.counted + self.count.set_aside

    @property
    def value(self) -> int | None:
        """The stock at its average purchase price, in cents, half a cent up (HGB §240 (4))."""
        return None if self.cost is None else (self.stock * self.cost + PIECE // 2) // PIECE


@dataclass(frozen=True, slots=True)
class Uncounted:
    """An article nobody counted, with what the book has of it. That is not zero."""

    article: int
    number: str
    name: str
    barcode: str
    unit: Unit
    on_hand: int


@dataclass(frozen=True, slots=True)
class Inventory:
    """A stocktake as a whole: what was counted, and apart from it what was not."""

    stocktake: Stocktake
    lines: tuple[Line, ...]
    uncounted: tuple[Uncounted, ...]

    @property
    def value(self) -> int:
        """Cents, of the lines whose purchase price is known."""
        return sum(line.value or 0 for line in self.lines)

    @property
    def without_cost(self) -> int:
        """How many lines with stock have no purchase price and so no value."""
        return sum(line.cost is None and line.stock != 0 for line in self.lines)

    @property
    def recounts(self) -> int:
        """How many lines are still to be counted again."""
        return sum(line.recount for line in self.lines)


class NoStocktake(ShopError):
    """Nothing is being counted."""

    code = "no-stocktake"
    title = "Es läuft keine Inventur."
    hint = "Beginnen Sie zuerst eine. Frühere Inventuren bleiben, wie sie gebucht wurden."


class StocktakeRuns(ShopError):
    """One stocktake at a time, so that nobody counts into the wrong one."""

    code = "stocktake-runs"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Die Inventur „{name}“ läuft noch.",
            "Zählen Sie darin weiter, oder buchen oder verwerfen Sie sie, bevor eine neue beginnt.",
        )


class CountReplaced(ShopError):
    """The count to be replaced is not the one that stands."""

    code = "count-replaced"
    title = "Diese Zählung wurde inzwischen schon ersetzt."
    hint = "Es wurde nichts notiert. Sehen Sie nach, was jetzt gilt, und zählen Sie bei Bedarf noch einmal."


class NotCounted(ShopError):
    """The next article was scanned while what stood for this one was no number, or half a piece."""

    code = "not-counted"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"„{name}“ ist noch nicht gezählt.",
            "Im Mengenfeld stand keine mögliche Menge. Bitte scannen und zählen Sie den Artikel noch einmal.",
        )


class CountUnclear(ShopError):
    """A count is zero or more, and not more than any shelf holds."""

    code = "count-unclear"
    title = "Diese Zählung kann nicht stimmen."
    hint = "Es wurde nichts notiert. Gezählt wird von 0 bis 100.000. Wurde ein Code in das Mengenfeld gescannt?"


class RecountsDue(ShopError):
    """Some counts lie far from the book and were made only once."""

    code = "recounts-due"

    def __init__(self, many: int) -> None:
        more = f"{many} Artikel sollten noch einmal gezählt werden."
        super().__init__(
            "1 Artikel sollte noch einmal gezählt werden." if many == 1 else more,
            "Die Zählung weicht weit vom Buch ab. Zählen Sie nach, oder buchen Sie trotzdem.",
        )


class NothingCounted(ShopError):
    """There is nothing to book."""

    code = "nothing-counted"
    title = "In dieser Inventur wurde noch nichts gezählt."
    hint = "Scannen Sie einen Artikel und geben Sie die Menge ein. Verwerfen lässt sie sich auch ohne Zählung."
