"""What a shop keeps: an article, its barcodes, and what is said of it before it stands in the book."""

from dataclasses import dataclass, field, fields
from operator import attrgetter

from shb_desktop.domain.quantity import Unit
from shb_desktop.errors import ShopError

PIECE = 1000
"""One piece in thousandths."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code that leads to an article. `code` is `Scan.key`; `pack` is how much one scan means, in thousandths."""

    code: str
    pack: int = PIECE


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as a person, a file or a feed describes it. Money in cents (gross), quantities in thousandths.

    `content` and `content_unit` say what one unit holds, for the Grundpreis (PAngV §4). `stock` is what is on hand at
    the start; None leaves the stock alone. `cost` is the average purchase price of one unit (net), None where unknown.
    """

    name: str
    number: str = ""
    brand: str = ""
    category: str = ""
    description: str = ""
    unit: Unit = Unit.PIECE
    price: int | None = None
    vat: int = 19
    content: int | None = None
    content_unit: str = ""
    deposit: int = 0
    minimum: int = 0
    age_limit: int = 0
    shelf: str = ""
    maker: str = ""
    barcodes: tuple[Barcode, ...] = field(default=())
    stock: int | None = None
    cost: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article of the book with its stock: `on_hand`, `held` for reservations, `unavailable` for anything else."""

    id: int
    name: str
    number: str
    brand: str
    category: str
    description: str
    unit: Unit
    price: int | None
    vat: int
    content: int | None
    content_unit: str
    deposit: int
    minimum: int
    age_limit: int
    shelf: str
    maker: str
    image: str
    barcodes: tuple[Barcode, ...]
    on_hand: int
    held: int
    unavailable: int
    cost: int | None = None

    @property
    def available(self) -> int:
        """Available to promise at the counter, in thousandths; never below zero."""
        return max(0, self.on_hand - self.held - self.unavailable)

    def moved(self, quantity: int) -> "Article":
        """The same with so many thousandths more on hand; `replace` takes three times as long, at every scan."""
        values = list(_VALUES(self))
        values[_ON_HAND] += quantity
        return Article(*values)


_PARTS = [part.name for part in fields(Article)]
_VALUES, _ON_HAND = attrgetter(*_PARTS), _PARTS.index("on_hand")


class BarcodeTaken(ShopError):
    """A barcode leads to one article only; this one already leads to another."""

    code = "barcode-taken"

    def __init__(self, shown: str, article: int, name: str) -> None:
        self.article = article
        super().__init__(
            f"Der Code {shown} gehört schon zu „{name}“.",
            "Ein Code darf nur zu einem Artikel führen. Öffnen Sie den anderen Artikel, wenn er dort falsch ist.",
        )


class NumberTaken(ShopError):
    """The shop's own article number is used by another article."""

    code = "number-taken"

    def __init__(self, number: str, article: int, name: str) -> None:
        self.article = article
        super().__init__(
            f"Die Artikelnummer {number} hat schon „{name}“.",
            "Jede Artikelnummer steht für einen Artikel. Bitte wählen Sie eine andere.",
        )


class NameMissing(ShopError):
    """An article without a name cannot be found again."""

    code = "name-missing"
    title = "Der Artikel hat keinen Namen."
    hint = "Bitte geben Sie an, was auf dem Etikett oder Regal steht."


class UnknownArticle(ShopError):
    """No article stands behind this code or number."""

    code = "unknown-article"

    def __init__(self, shown: str) -> None:
        super().__init__(
            f"Zu „{shown}“ gibt es noch keinen Artikel.",
            "Es wurde nichts gebucht. Legen Sie den Artikel an, oder prüfen Sie den Code.",
        )
