"""What becomes of a line: an article draft, or a refusal that names line, column, value and reason."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.domain.gtin import echo
from shb_desktop.errors import ShopError


class Field(StrEnum):
    """What a column can mean; `label` is the German word that the mapping page offers."""

    NAME = "name"
    VARIANT = "variant"
    NUMBER = "number"
    BARCODE = "barcode"
    CASE_BARCODE = "case-barcode"
    CASE = "case"
    PRICE = "price"
    PRICE_NET = "price-net"
    COST = "cost"
    VAT = "vat"
    STOCK = "stock"
    MINIMUM = "minimum"
    UNIT = "unit"
    CONTENT = "content"
    CONTENT_UNIT = "content-unit"
    BRAND = "brand"
    CATEGORY = "category"
    DESCRIPTION = "description"
    DEPOSIT = "deposit"
    AGE = "age"
    SHELF = "shelf"
    MAKER = "maker"
    BY_WEIGHT = "by-weight"
    KIND = "kind"
    GROUP = "group"
    PARENT = "parent"

    # An enum hashes its name in Python, a text in C; a hundred thousand rows ask for a dozen columns each.
    __hash__ = str.__hash__

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Field.NAME: "Name",
    Field.VARIANT: "Variante",
    Field.NUMBER: "Artikelnummer",
    Field.BARCODE: "EAN",
    Field.CASE_BARCODE: "EAN der Verpackung",
    Field.CASE: "Stück je Verpackung",
    Field.PRICE: "Preis (brutto)",
    Field.PRICE_NET: "Preis (netto)",
    Field.COST: "Einkaufspreis (netto)",
    Field.VAT: "Steuersatz",
    Field.STOCK: "Bestand",
    Field.MINIMUM: "Mindestbestand",
    Field.UNIT: "Einheit",
    Field.CONTENT: "Inhalt",
    Field.CONTENT_UNIT: "Einheit des Inhalts",
    Field.BRAND: "Marke",
    Field.CATEGORY: "Warengruppe",
    Field.DESCRIPTION: "Beschreibung",
    Field.DEPOSIT: "Pfand",
    Field.AGE: "Altersgrenze",
    Field.SHELF: "Regal",
    Field.MAKER: "Hersteller mit Anschrift",
    Field.BY_WEIGHT: "Wird gewogen",
    Field.KIND: "Art der Zeile",
    Field.GROUP: "Kennung des Hauptartikels",
    Field.PARENT: "Gehört zu",
}

NUMERIC = frozenset(
    (
        Field.PRICE,
        Field.PRICE_NET,
        Field.COST,
        Field.VAT,
        Field.STOCK,
        Field.MINIMUM,
        Field.CONTENT,
        Field.DEPOSIT,
        Field.CASE,
    )
)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A line that can be booked. `note` says in words what was put right on the way, "" when nothing was.

    `says_vat` is False where the draft's rate is only the usual one because the line gives none.
    """

    line: int
    draft: ArticleDraft
    note: str = ""
    says_vat: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that cannot: the column's label, the value as it stands in the file (shortened), and why."""

    line: int
    field: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did, or would do when `run` is 0; `mended` are line numbers with what was put right.

    `waiting` tells what of it comes later: all is booked, but the search is not ready.
    """

    run: int
    added: int
    changed: int
    unchanged: int
    refused: tuple[Refused, ...]
    refused_in_all: int
    mended: tuple[tuple[int, str], ...] = ()
    waiting: ShopError | None = None


Outcome = Accepted | Refused
Progress = Callable[[int, int], None]
"""Told how much is done of how much, in bytes of the file or in rows."""


class Unfit(Exception):
    """Carries field, value and reason of the cell that spoils its line, inside this package only."""

    def __init__(self, field: Field, value: str, reason: str) -> None:
        self.field = field
        self.value = value
        self.reason = reason
        super().__init__(reason)

    def at(self, line: int) -> Refused:
        return Refused(line, self.field.label, echo(self.value), self.reason)


class FileUnreadable(ShopError):
    """A file that cannot be imported as a whole; nothing was changed."""

    code = "file-unreadable"
    title = "Diese Datei kann nicht eingelesen werden."
    hint = (
        "Es wurde nichts übernommen. Speichern Sie die Liste als CSV oder Excel-Datei und versuchen Sie es noch einmal."
    )


class ImportCancelled(ShopError):
    """A person stopped the import; nothing was changed."""

    code = "import-cancelled"
    title = "Der Import wurde abgebrochen."
    hint = "Es wurde nichts übernommen."
