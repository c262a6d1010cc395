"""The book: append-only, chained, durable, and in words when the disk is not."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.errors import ShopError
from shb_desktop.ledger import backup, hashchain, movements
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.driver import run
from shb_desktop.ledger.errors import (
    BookBusy,
    BookDamaged,
    BookTooNew,
    BookUnreachable,
    DiskFull,
    NoBackup,
)
from shb_desktop.ledger.schema import metadata
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home, HomeUnusable
from shb_desktop.services import catalogue, counter
from shb_desktop.services.counter import Mode
from tests.shop import Clock, ean, put


def _reopened(path: Path) -> Book:
    return Book.open(path, Clock(), Seal(lambda: b"k" * 32))


def test_the_tables_are_those_that_the_program_believes_in(book: Book) -> None:
    with book.read() as connection:
        seen = inspect(connection)
        for table in metadata.sorted_tables:
            there = {column["name"]: column for column in seen.get_columns(table.name)}
            assert set(there) == {column.name for column in table.columns}, table.name
            for column in table.columns:
                assert str(there[column.name]["type"]) == str(column.type.compile()), f"{table.name}.{column.name}"


@pytest.mark.parametrize("statement", ["UPDATE movement SET quantity = 0", "DELETE FROM movement"])
def test_a_line_is_never_changed_or_removed(book: Book, statement: str) -> None:
    put(book, 1)
    with pytest.raises(DBAPIError, match="a movement is never"), book.write() as connection:
        connection.exec_driver_sql(statement)


def test_a_changed_line_is_found(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    for _ in range(5):
        counter.scan(book, ean(1), Mode.OUT)
    book.close()
    with sqlite.connect(book.path) as forger:
        forger.execute("DROP TRIGGER movement_stays")
        forger.execute("UPDATE movement SET quantity = -5000 WHERE n = 3")
    again = _reopened(book.path)
    with again.read() as connection:
        verdict = hashchain.verify(connection)
    again.close()
    assert not verdict.whole
    assert verdict.broken == (1, 3)
    assert verdict.wrong_stock == (1,)


def test_a_missing_line_is_found(book: Book) -> None:
    put(book, 1)
    for _ in range(3):
        counter.scan(book, ean(1), Mode.OUT)
    book.close()
    with sqlite.connect(book.path) as forger:
        forger.execute("DROP TRIGGER movement_remains")
        forger.execute("DELETE FROM movement WHERE n = 2")
    again = _reopened(book.path)
    with again.read() as connection:
        assert hashchain.verify(connection).broken == (1, 3)
    again.close()


def test_the_stock_can_be_added_up_anew(book: Book) -> None:
    article = put(book, 1)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE stock SET on_hand = 1")
    with book.write() as connection:
        assert movements.rebuild_stock(connection) == 1
    assert catalogue.get(book, article.id).on_hand == 12 * PIECE


def test_a_failed_booking_leaves_nothing_behind(book: Book) -> None:
    put(book, 1)

    def book_and_fail() -> None:
        with book.write() as connection:
            movements.append(connection, movements.Draft(1, -PIECE, Reason.OUT, 1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        book_and_fail()
    with book.read() as connection:
        assert movements.tip(connection)[0] == 1
        assert hashchain.verify(connection).whole


def test_a_second_writer_gets_a_sentence_and_loses_nothing(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    put(book, 1)
    with book.write() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    holder = sqlite.connect(book.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(BookBusy):
        counter.scan(book, ean(1), Mode.OUT)
    holder.execute("ROLLBACK")
    holder.close()
    assert isinstance(counter.scan(book, ean(1), Mode.OUT), counter.Booked)


def test_a_full_disk_is_said_in_words_and_what_was_booked_stays(book: Book) -> None:
    put(book, 1)
    with book.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    book.close()
    full = _reopened(book.path)
    # SQLite's own bound on the file stands for the disk's: the same error code, at whichever write comes first.
    with full.write() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    booked: list[counter.Outcome] = []

    def fill() -> None:
        booked.extend(counter.scan(full, ean(1), Mode.IN) for _ in range(2_000))

    with pytest.raises(DiskFull):
        fill()
    with full.read() as connection:
        assert movements.tip(connection)[0] == len(booked) + 1
        assert hashchain.verify(connection).whole
    full.close()


def test_a_book_of_a_newer_program_is_left_alone(book: Book) -> None:
    book.close()
    with sqlite.connect(book.path) as newer:
        newer.execute("PRAGMA user_version=99")
    with pytest.raises(BookTooNew):
        _reopened(book.path)


@pytest.mark.parametrize("content", [b"no book at all, but long enough to be one" * 50, os.urandom(8192)])
def test_a_file_that_is_no_book_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "book.sqlite3"
    path.write_bytes(content)
    with pytest.raises(BookDamaged):
        _reopened(path)
    assert path.read_bytes() == content


def test_a_home_that_cannot_be_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HomeUnusable) as refused:
        Home(tmp_path / "file" / "home").made()
    assert "--home" in refused.value.hint
    with pytest.raises(BookUnreachable):
        _reopened(tmp_path / "nowhere" / "book.sqlite3")


def test_a_backup_is_made_while_the_book_is_open_and_restores_the_same_book(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    counter.scan(book, ean(1), Mode.OUT)
    copy = tmp_path / "copies" / "monday.sqlite3"
    backup.back_up(book.path, copy)
    assert backup.flaw(copy) == ""
    counter.scan(book, ean(1), Mode.OUT)
    book.close()
    kept = backup.restore(copy, book.path, Clock()())
    again = _reopened(book.path)
    with again.read() as connection:
        assert movements.tip(connection)[0] == 2
        assert hashchain.verify(connection).whole
    again.close()
    assert kept is not None
    former = _reopened(kept)
    with former.read() as connection:
        assert movements.tip(connection)[0] == 3
    former.close()


def test_a_restore_from_rubbish_touches_nothing(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    book.close()
    before = book.path.read_bytes()
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(b"x" * 10_000)
    for source in (rubbish, tmp_path / "missing"):
        with pytest.raises(NoBackup):
            backup.restore(source, book.path, 1)
    other = tmp_path / "other.sqlite3"
    with sqlite3.connect(other) as foreign:
        foreign.execute("CREATE TABLE t (x)")
    with pytest.raises(NoBackup):
        backup.restore(other, book.path, 1)
    assert book.path.read_bytes() == before


def test_a_book_in_use_is_not_replaced(book: Book, tmp_path: Path) -> None:
    put(book, 1)
    copy = tmp_path / "copy.sqlite3"
    backup.back_up(book.path, copy)
    with pytest.raises(BookBusy):
        backup.restore(copy, book.path, 1)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT), counter.Booked)


def test_a_copy_with_a_flipped_byte_is_no_backup(book: Book, tmp_path: Path) -> None:
    for item in range(1, 40):
        put(book, item, f"Artikel {item}")
    copy = tmp_path / "copy.sqlite3"
    backup.back_up(book.path, copy)
    torn = tmp_path / "torn.sqlite3"
    shutil.copy(copy, torn)
    with torn.open("r+b") as file:
        file.truncate(torn.stat().st_size // 2)
    assert backup.flaw(torn)


def test_names_are_sealed_in_the_file_and_open_only_with_the_key() -> None:
    seal = Seal(lambda: b"k" * 32)
    sealed = seal.close("Frau Muster")
    assert b"Muster" not in sealed
    assert seal.open(sealed) == "Frau Muster"
    assert Seal(lambda: b"z" * 32).open(sealed) == ""
    assert seal.close("") == b""


def test_every_error_of_the_book_has_words() -> None:
    from shb_desktop.ledger import errors

    for name in dir(errors):
        found = getattr(errors, name)
        if isinstance(found, type) and issubclass(found, ShopError) and "__init__" not in vars(found):
            assert found is ShopError or found.title != ShopError.title
            assert found.hint.endswith((".", ")."))


def test_what_was_written_in_bulk_is_folded_into_the_file_behind_the_pen(book: Book) -> None:
    def pages() -> int:
        return int(run(book._pen, "PRAGMA wal_autocheckpoint").fetchone()[0])

    usual, before = pages(), book.path.stat().st_size
    with book.write_much() as connection:
        assert pages() == 0
        connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('bulk', ?)", ("x" * 2_000_000,))
    assert pages() == usual
    assert book.path.stat().st_size > before + 2_000_000
