"""Labels: what stands on one, which code its bars carry, and the list of those still to be printed."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

from shb_desktop.domain.article import PIECE, Article, Barcode
from shb_desktop.domain.barcode import ScalesLayout, shown, unweighed
from shb_desktop.domain.gtin import as_printed, is_digits
from shb_desktop.ledger import articles, settings
from shb_desktop.ledger.database import Book, Connection

MOST_COPIES = 999
_QUEUE = "labels.queue"
_SETUP = "labels.setup"
_LONGEST_BARS = 40
"""Characters; a longer code is no line of bars that a hand scanner takes in at once."""
_GTIN_14 = 14


class Symbology(StrEnum):
    """How a code is drawn."""

    EAN13 = "EAN-13"
    EAN8 = "EAN-8"
    CODE128 = "Code 128"
    GS1_128 = "GS1-128"
    QR = "QR"


class CodeStyle(StrEnum):
    """What the shop wants to see on its labels."""

    BARS = "bars"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code to be drawn: `data` is what a scanner will say, `shown` what a person reads below it."""

    symbology: Symbology
    data: str
    shown: str


@dataclass(frozen=True, slots=True)
class Label:
    """One label. `symbol` is None for an article with neither a barcode nor a number."""

    article: Article
    symbol: Symbol | None


@dataclass(frozen=True, slots=True)
class Queued:
    """So many labels of an article are still to be printed."""

    article: int
    copies: int


@dataclass(frozen=True, slots=True)
class Setup:
    """How this till prints labels: the sheet, the first free place on it, and what the printer is off by.

    `shift_x` and `shift_y` are tenths of a millimetre to the right and down, `dpi` the dots of a label printer's inch.
    """

    sheet: str = "3x8"
    start: int = 0
    shift_x: int = 0
    shift_y: int = 0
    dpi: int = 203
    style: str = CodeStyle.BARS


def label(article: Article, style: str = CodeStyle.BARS, layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> Label:
    """What stands on the label of an article."""
    drawn = symbol(article, layout)
    if drawn is not None and style == CodeStyle.QR:
        drawn = as_qr(drawn)
    return Label(article, drawn)


def symbol(article: Article, layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> Symbol | None:
    """The bars that lead to one unit of an article: its own barcode, else the shop's number, else None.

    A case's code is never taken: scanned from the shelf it would book a whole case.
    """
    for barcode in article.barcodes:
        if barcode.pack == PIECE and (drawn := _of_barcode(barcode, layout)):
            return drawn
    return _free_text(article.number) if article.number else None


def as_qr(drawn: Symbol) -> Symbol:
    """The same code as a QR code, for small places and for phones."""
    # A GS1-128's separator has no place in a plain QR code; its line for people is read as well.
    data = drawn.shown if drawn.symbology is Symbology.GS1_128 else drawn.data
    return Symbol(Symbology.QR, data, drawn.shown)


def queue(book: Book) -> tuple[Queued, ...]:
    """What is still to be printed, in the order in which it was asked for."""
    with book.read() as connection:
        return _queue(connection)


def labels(book: Book, queued: Iterable[Queued], style: str = CodeStyle.BARS) -> tuple[tuple[Label, int], ...]:
    """The labels of a queue with their copies; articles that are no longer in the book are left out."""
    wanted = tuple(queued)
    with book.read() as connection:
        found = articles.by_ids(connection, [entry.article for entry in wanted])
    return tuple(
        (label(found[entry.article], style, book.scales), entry.copies) for entry in wanted if entry.article in found
    )


def enqueue(book: Book, wanted: Iterable[int], copies: int = 1) -> tuple[Queued, ...]:
    """Ask for `copies` more labels of these articles; the queue then."""
    with book.write() as connection:
        counts = Counter({entry.article: entry.copies for entry in _queue(connection)})
        for article in wanted:
            counts[article] = min(counts[article] + copies, MOST_COPIES)
        return _keep(connection, counts)


def enqueue_all(book: Book) -> tuple[Queued, ...]:
    """Ask for one label of each article that is not in the queue yet; the queue then."""
    with book.write() as connection:
        counts = Counter({entry.article: entry.copies for entry in _queue(connection)})
        for row in articles.page(connection, "name", 0, articles.count(connection)):
            counts.setdefault(row.id, 1)
        return _keep(connection, counts)


def set_copies(book: Book, article: int, copies: int) -> tuple[Queued, ...]:
    """Print so many labels of an article; none takes it out of the queue. The queue then."""
    with book.write() as connection:
        counts = Counter({entry.article: entry.copies for entry in _queue(connection)})
        counts[article] = min(max(copies, 0), MOST_COPIES)
        return _keep(connection, counts)


def replace_queue(book: Book, queued: Iterable[Queued]) -> tuple[Queued, ...]:
    """Put another queue in place of the one there is: an empty one, or the old one to take that back."""
    with book.write() as connection:
        return _keep(connection, Counter({entry.article: entry.copies for entry in queued}))


def take_off(book: Book, printed: Iterable[Queued]) -> tuple[Queued, ...]:
    """These came out of the printer; what was added to the queue meanwhile stays. The queue then."""
    with book.write() as connection:
        counts = Counter({entry.article: entry.copies for entry in _queue(connection)})
        counts.subtract({entry.article: entry.copies for entry in printed})
        return _keep(connection, counts)


def put_back(book: Book, printed: Iterable[Queued]) -> tuple[Queued, ...]:
    """They did not come out after all. The queue then."""
    with book.write() as connection:
        counts = Counter({entry.article: entry.copies for entry in printed})
        counts.update({entry.article: entry.copies for entry in _queue(connection)})
        return _keep(connection, counts)


def setup(book: Book) -> Setup:
    """How labels were printed last."""
    with book.read() as connection:
        return Setup(**json.loads(settings.get(connection, _SETUP, "{}")))


def keep_setup(book: Book, chosen: Setup) -> None:
    """Print labels like this from now on."""
    with book.write() as connection:
        settings.put(connection, _SETUP, json.dumps(asdict(chosen)))


def _of_barcode(barcode: Barcode, layout: ScalesLayout) -> Symbol | None:
    key = barcode.code
    if len(key) == _GTIN_14 and is_digits(key):
        return _of_gtin(key)
    if ":" in key and not key.startswith("text:"):
        digits = unweighed(key, layout)
        return Symbol(Symbology.EAN13, digits, digits) if digits else None
    return _free_text(shown(key))


def _of_gtin(gtin: str) -> Symbol:
    digits = as_printed(gtin)
    if len(digits) == _GTIN_14:
        # FNC1 and AI 01 (GS1 General Specifications 3.3.2): the one way to print 14 digits that every scanner takes.
        return Symbol(Symbology.GS1_128, f"01{gtin}", f"(01){gtin}")
    if len(digits) == 8:
        return Symbol(Symbology.EAN8, digits, digits)
    # UPC-A and EAN-13 with a leading zero are the same bars.
    return Symbol(Symbology.EAN13, digits.zfill(13), digits.zfill(13))


def _free_text(text: str) -> Symbol:
    plain = text.isascii() and text.isprintable() and len(text) <= _LONGEST_BARS
    return Symbol(Symbology.CODE128 if plain else Symbology.QR, text, text)


def _queue(connection: Connection) -> tuple[Queued, ...]:
    return tuple(Queued(article, copies) for article, copies in json.loads(settings.get(connection, _QUEUE, "[]")))


def _keep(connection: Connection, counts: Counter[int]) -> tuple[Queued, ...]:
    kept = tuple(Queued(article, copies) for article, copies in counts.items() if copies > 0)
    settings.put(connection, _QUEUE, json.dumps([[entry.article, entry.copies] for entry in kept]))
    return kept
