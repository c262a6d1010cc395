"""What has to go from the shelf."""

from datetime import date

from shb_desktop.domain.article import PIECE
from shb_desktop.ledger.database import Book
from shb_desktop.services import counter, expiring
from shb_desktop.services.counter import Mode
from tests.shop import ean, put

# The tests' clock stands on 20 November 2026.


def _label(item: int, day: str, lot: str = "") -> str:
    return f"(01)0{ean(item)}(15){day}" + (f"(10){lot}" if lot else "")


def test_goods_near_their_date_are_listed_by_urgency_with_their_lot(book: Book) -> None:
    put(book, 1, "Quark", stock=0)
    put(book, 2, "Milch", stock=0)
    put(book, 3, "Honig", stock=9)
    counter.scan(book, _label(1, "261127", "L1"), Mode.IN, quantity=6 * PIECE)
    counter.scan(book, _label(1, "261231", "L2"), Mode.IN, quantity=6 * PIECE)
    counter.scan(book, _label(2, "261118"), Mode.IN)
    counter.scan(book, ean(1), Mode.OUT, quantity=2 * PIECE)
    found = expiring.expiring(book, 14)
    assert [(line.article.name, line.lot, line.best_before, line.quantity, line.days) for line in found] == [
        ("Milch", "", date(2026, 11, 18), PIECE, -2),
        ("Quark", "L1", date(2026, 11, 27), 4 * PIECE, 7),
    ]
    assert len(expiring.expiring(book, 60)) == 3


def test_what_is_gone_does_not_expire(book: Book) -> None:
    put(book, 1, "Quark", stock=0)
    counter.scan(book, _label(1, "261127"), Mode.IN, quantity=2 * PIECE)
    counter.scan(book, ean(1), Mode.OUT, quantity=2 * PIECE)
    assert expiring.expiring(book, 14) == ()


def test_a_date_that_was_scanned_by_mistake_goes_with_its_undo(book: Book) -> None:
    put(book, 1, "Quark", stock=3)
    done = counter.scan(book, _label(1, "261127"), Mode.IN)
    assert isinstance(done, counter.Booked)
    assert len(expiring.expiring(book, 14)) == 1
    counter.undo(book, done.key)
    assert expiring.expiring(book, 14) == ()
