"""A small real shop for tests: a book on disk, a clock that a test moves, and GTINs of GS1's example prefix."""

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from biip.checksums import gs1_standard_check_digit

from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article, ArticleDraft, Barcode
from shb_desktop.domain.barcode import gtin14
from shb_desktop.domain.product_safety import Maker, Safety
from shb_desktop.domain.reservation import Reservation, ReservedLine
from shb_desktop.ledger import articles, offers, reservations
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.database import Clock as BookClock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import resources
from shb_desktop.services import catalogue, makers, pictures, sample

NINE_O_CLOCK = 1_795_161_600_000
"""A Friday morning in November 2026, in ms since 1970 UTC."""
_HOUR = 3_600_000


class Clock:
    """Time that stands still until a test moves it; each look is a millisecond later, as on a busy counter."""

    def __init__(self, now: int = NINE_O_CLOCK) -> None:
        self.now = now

    def __call__(self) -> int:
        self.now += 1
        return self.now


def ean(item: int) -> str:
    """The EAN-13 of the sample article number `item`."""
    body = f"952{item:09d}"
    return f"{body}{gs1_standard_check_digit(body)}"


def draft(item: int, name: str = "Apfelsaft", stock: int = 12, price: int | None = 199) -> ArticleDraft:
    """An article with one barcode and `stock` pieces."""
    code = Barcode(gtin14(ean(item)))
    return ArticleDraft(name, category="Getränke", price=price, barcodes=(code,), stock=stock * PIECE)


def put(book: Book, item: int, name: str = "Apfelsaft", stock: int = 12, price: int | None = 199) -> Article:
    """The same, in the book."""
    return catalogue.add(book, draft(item, name, stock, price))


def picture() -> bytes:
    """A small JPEG: the first of the sample shop's."""
    return min((resources() / "sample" / "pictures").glob("*.jpg")).read_bytes()


def name_maker(book: Book, article: Article) -> Article:
    """What GPSR Art. 19 asks for beside goods that are no food: who made them, and a picture."""
    makers.keep(book, Maker("Verlag Am Kanal", "Hafenweg 1, 48155 Münster", "info@verlag-am-kanal.example"))
    makers.say(book, article.id, Safety(), "Verlag Am Kanal")
    return pictures.show(book, article.id, picture())


def reserve(
    book: Book, article: Article, pieces: int = 1, code: str = "ACD234", state: State = State.PLACED
) -> Reservation:
    """A reservation of a published article as the sync writes it when the city's event arrives."""
    hours = {State.PLACED: 4, State.READY: 48}.get(state)
    placed_at = book.clock()
    deadline = placed_at + hours * _HOUR if hours else None
    with book.write() as connection:
        offer = offers.by_article(connection, article.id)
        assert offer is not None
        line = ReservedLine(1, offer.id, article.id, article.name, article.price or 0, pieces)
        placed = Reservation(
            f"res-{code}", 1, state, code, "Frau Muster", (line,), placed_at, deadline, "", False, False, False
        )
        reservations.keep(connection, book.seal, placed, book.clock())
        offers.follow_stock(connection, articles.get(connection, article.id), book.clock())
    return placed


def move_by_hub(book: Book, reservation: Reservation, state: State) -> Reservation:
    """The hub says that a reservation stands elsewhere now."""
    with book.write() as connection:
        known = reservations.get(connection, book.seal, reservation.id)
        assert known is not None
        moved = known._replace(state=state, rev=known.rev + 1)
        reservations.keep(connection, book.seal, moved, book.clock())
    return moved


def seal() -> Seal:
    """One key for every book of the tests."""
    return Seal(lambda: b"k" * 32)


@cache
def pattern(*, filled: bool = False) -> bytes:
    """A closed book's file, empty or with the sample shop: migrated once, then copied for each test."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite3"
        made = Book.open(path, system_clock, seal())
        if filled:
            sample.fill(made)
        made.close()
        return path.read_bytes()


def opened(path: Path, clock: BookClock, *, filled: bool = False) -> Book:
    """A new book at `path`."""
    path.write_bytes(pattern(filled=filled))
    return Book.open(path, clock, seal())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    made = opened(tmp_path / "book.sqlite3", clock)
    yield made
    made.close()
