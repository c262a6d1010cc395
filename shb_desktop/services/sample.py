"""One shop of our own making, "Laden am Markt": for practice, for tests, for the pictures in the handbook."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta

from shb_desktop.domain import schedule
from shb_desktop.domain.article import PIECE, Article, ArticleDraft, Barcode
from shb_desktop.domain.barcode import read
from shb_desktop.domain.money import parse_money
from shb_desktop.domain.occasion import Kind, Occasion
from shb_desktop.domain.product_safety import Maker
from shb_desktop.domain.quantity import Unit, parse_quantity
from shb_desktop.domain.shop import ShopData, Span
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles as ledger
from shb_desktop.ledger import makers
from shb_desktop.ledger.database import Book
from shb_desktop.paths import resources
from shb_desktop.services import pictures
from shb_desktop.services.catalogue import create
from shb_desktop.services.occasions import OccasionDraft

SHOP = "Laden am Markt"
CITY = "Bocholt (Übung)"
PARTICULARS = ShopData(
    SHOP,
    "Markt 12",
    "46397",
    "Bocholt",
    "+49 2871 555 0",
    "laden@example.org",
    imprint="Laden am Markt, Inhaberin Erika Muster, Markt 12, 46397 Bocholt. Nur zur Übung.",
    directions="Am Marktplatz, zwei Minuten vom Busbahnhof. Fahrradständer vor der Tür.",
    opening=tuple(Span(day, "08:00", "20:00") for day in range(7)),
)
"""What the sample shop says of itself where it is somebody's practice shop."""


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """An article of the sample shop; `publish` is how many pieces it offers online, 0 for none."""

    draft: ArticleDraft
    publish: int


def articles() -> Iterator[SampleArticle]:
    """The sample shop, shelf by shelf."""
    for row in _rows("laden_am_markt.csv"):
        yield SampleArticle(_draft(row), int(row["publish"] or 0))


def occasions(now: int) -> tuple[OccasionDraft, ...]:
    """What happens in the sample shop soon after `now` (ms since 1970 UTC): two events and a service."""
    today = schedule.local(now).date()

    def at(days: int, hour: int) -> int:
        return schedule.instant(today + timedelta(days=days), time(hour))

    tasting = Occasion(Kind.EVENT, at(5, 19), at(5, 21), "Hof hinter dem Laden")
    candles = Occasion(Kind.EVENT, at(12, 15), at(12, 17))
    return (
        OccasionDraft("Kaffeeprobe mit der Rösterei", tasting, 12, 900, "Vier Sorten, vier Mühlen, eine Stunde."),
        OccasionDraft("Kerzen ziehen für Kinder", candles, 8, 600, "Mit Bienenwachs aus Velen, ab sechs Jahren."),
        OccasionDraft("Geschenkkorb packen lassen", Occasion(Kind.SERVICE), 4, 500, "Fertig am nächsten Öffnungstag."),
    )


def fill(book: Book) -> tuple[tuple[Article, int], ...]:
    """Put the sample shop into an empty book, in one transaction; each article with the pieces to publish.

    Raises OwnerOnly.
    """
    book.actor.must(Deed.IMPORT)
    shown = {path.stem: path.read_bytes() for path in (resources() / "sample" / "pictures").glob("*.jpg")}
    kept = {number: pictures.keep(pictures.folder(book), jpeg) for number, jpeg in shown.items()}
    with book.write() as connection:
        for row in _rows("hersteller.csv"):
            makers.keep(connection, Maker(row["name"], row["address"], row["electronic"]))
        made = []
        for sample in articles():
            article = create(connection, book, sample.draft)
            if article.number in kept:
                ledger.set_image(connection, article.id, kept[article.number], book.clock())
                article = ledger.get(connection, article.id)
            made.append((article, sample.publish))
        return tuple(made)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (resources() / "sample" / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter=";")


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
