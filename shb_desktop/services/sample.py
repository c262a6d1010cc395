"""One shop of our own making, "Laden am Markt": for practice, for tests, for the pictures in the handbook."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass

from shb_desktop.domain.article import PIECE, Article, ArticleDraft, Barcode
from shb_desktop.domain.barcode import read
from shb_desktop.domain.money import parse_money
from shb_desktop.domain.quantity import Unit, parse_quantity
from shb_desktop.ledger.database import Book
from shb_desktop.paths import resources
from shb_desktop.services.catalogue import create

SHOP = "Laden am Markt"
CITY = "Bocholt (Übung)"


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """An article of the sample shop; `publish` is how many pieces it offers online, 0 for none."""

    draft: ArticleDraft
    publish: int


def articles() -> Iterator[SampleArticle]:
    """The sample shop, shelf by shelf."""
    with (resources() / "sample" / "laden_am_markt.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter=";"):
            yield SampleArticle(_draft(row), int(row["publish"] or 0))


def fill(book: Book) -> tuple[tuple[Article, int], ...]:
    """Put the sample shop into an empty book, in one transaction; each article with the pieces to publish."""
    with book.write() as connection:
        return tuple((create(connection, book, sample.draft), sample.publish) for sample in articles())


def _draft(row: dict[str, str]) -> ArticleDraft:
    return ArticleDraft(
        name=row["name"],
        number=row["number"],
        brand=row["brand"],
        category=row["category"],
        description=row["description"],
        unit=Unit(row["unit"]),
        price=parse_money(row["price"]),
        vat=int(row["vat"]),
        content=parse_quantity(row["content"]) if row["content"] else None,
        content_unit=row["content_unit"],
        deposit=parse_money(row["deposit"]) if row["deposit"] else 0,
        minimum=parse_quantity(row["minimum"]),
        age_limit=int(row["age_limit"] or 0),
        shelf=row["shelf"],
        maker=row["maker"],
        barcodes=tuple(_barcodes(row)),
        stock=parse_quantity(row["stock"]),
    )


def _barcodes(row: dict[str, str]) -> Iterator[Barcode]:
    # The scales' items stand in the file as the book keeps them ("28:0101"): their label is printed per weighing.
    yield Barcode(row["code"] if ":" in row["code"] else read(row["code"]).key)
    if row["case_code"]:
        yield Barcode(read(row["case_code"]).key, int(row["case_pieces"]) * PIECE)
