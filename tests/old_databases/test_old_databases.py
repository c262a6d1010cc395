"""Books that shops have: each schema's frozen one opens with the present program, whole and with all that was in it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from shb_desktop.domain.article import PIECE
from shb_desktop.ledger import reservations
from shb_desktop.ledger.database import SCHEMA, Book
from shb_desktop.services import catalogue, counter, publishing, receiving, safekeeping, stocktaking
from shb_desktop.services.counter import Mode
from shb_desktop.services.importing import booking
from tests.old_databases.make import frozen, make
from tests.shop import Clock, ean, seal

SCHEMAS = range(1, SCHEMA + 1)


@pytest.fixture(params=SCHEMAS)
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    path = tmp_path / "book.sqlite3"
    shutil.copyfile(frozen(request.param), path)
    with closing(Book.open(path, Clock(), seal())) as opened:
        yield opened


def test_an_old_book_is_whole(book: Book) -> None:
    assert safekeeping.verify(book).whole
    with book.read() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA


def test_all_that_was_in_an_old_book_is_there(book: Book) -> None:
    glass = catalogue.find(book, ean(990_001))
    assert glass is not None
    assert (glass.name, glass.number, glass.price, glass.on_hand) == ("Altes Einmachglas", "OLD-1", 250, 8 * PIECE)
    assert [row.name for row in catalogue.search_articles(book, "einmach")] == ["Altes Einmachglas"]
    assert [run.file for run in booking.runs(book)] == ["liste.csv"]
    (offered,) = publishing.list_offers(book)
    with book.read() as connection:
        kept = reservations.get(connection, book.seal, "res-ACD234")
    assert kept is not None
    assert (kept.code, kept.display_name, [line.quantity for line in kept.lines]) == ("ACD234", "Frau Muster", [2])
    assert kept.lines[0].offer == offered.offer.id
    (delivery,) = receiving.latest(book)
    assert delivery.name == "Lieferung Montag"
    assert [line.received for line in receiving.check(book, delivery.id).lines][:1] == [PIECE]
    assert [one.name for one in stocktaking.latest(book)] == ["Nächste Inventur", "Inventur"]
    assert len(stocktaking.inventory(book, stocktake=1).lines) == 3


def test_an_old_book_is_worked_on_and_taken_back(book: Book) -> None:
    counter.scan(book, ean(990_001), Mode.OUT)
    counter.undo(book, counter.recent(book, 1)[0].key)
    assert booking.undo(book, booking.runs(book)[0].id).kept == ("Altes Einmachglas",)
    stocktaking.close(book, without_recounts=True)
    assert safekeeping.verify(book).whole


def test_a_frozen_book_is_never_written_over() -> None:
    before = sha256(frozen(SCHEMA).read_bytes()).digest()
    with pytest.raises(FileExistsError):
        make(frozen(SCHEMA))
    assert sha256(frozen(SCHEMA).read_bytes()).digest() == before


def test_the_same_program_makes_the_same_book(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make(tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
