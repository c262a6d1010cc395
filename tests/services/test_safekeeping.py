"""Copies of the book, and a book that is not what it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from shb_desktop.domain.article import PIECE
from shb_desktop.ledger import backup, database, settings
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import BookBusy, NoBackup
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, counter, safekeeping
from shb_desktop.services.counter import Mode
from shb_desktop.services.safekeeping import Kind
from tests.shop import Clock, ean, put

DAY = 86_400_000


@pytest.fixture
def home(book: Book) -> Home:
    return Home(book.path.parent)


def _open(home: Home) -> Book:
    return Book.open(home.book, Clock(), Seal(lambda: b"k" * 32))


def test_the_first_opening_of_a_day_makes_one_copy(book: Book, home: Home, clock: Clock) -> None:
    put(book, 1)
    made = safekeeping.daily(book, home)
    assert made
    assert made.kind is Kind.DAILY
    assert backup.flaw(made.path) == ""
    assert safekeeping.daily(book, home) is None
    clock.now += DAY
    assert safekeeping.daily(book, home) is not None
    assert [kept.kind for kept in safekeeping.copies(home)] == [Kind.DAILY, Kind.DAILY]


def test_an_empty_book_is_not_worth_a_copy(book: Book, home: Home) -> None:
    assert safekeeping.daily(book, home) is None
    assert safekeeping.copies(home) == ()


def test_daily_copies_are_rotated_and_those_of_a_person_stay(book: Book, home: Home, clock: Clock) -> None:
    put(book, 1)
    by_hand = safekeeping.make(book, home)
    for _ in range(40):
        safekeeping.daily(book, home)
        clock.now += DAY
    there = safekeeping.copies(home)
    assert by_hand in there
    assert 7 + 2 <= len([kept for kept in there if kept.kind is Kind.DAILY]) <= 7 + 4 + 2
    assert there == tuple(sorted(there, key=lambda kept: kept.made, reverse=True))


def test_a_restore_brings_the_copy_back_keeps_the_former_book_and_says_since_when(
    book: Book, home: Home, clock: Clock
) -> None:
    article = put(book, 1)
    made = safekeeping.make(book, home)
    counter.scan(book, ean(1), Mode.OUT)
    book.close()
    done = safekeeping.restore(home, made.path, clock, lambda: _open(home))
    assert done.verdict.whole
    assert done.former
    again = _open(home)
    with again.read() as connection:
        assert int(settings.get(connection, backup.RESTORED_AT)) <= clock.now
    assert catalogue.get(again, article.id).on_hand == 12 * PIECE
    again.close()
    former = Book.open(done.former, Clock(), Seal(lambda: b"k" * 32))
    assert catalogue.get(former, article.id).on_hand == 11 * PIECE
    former.close()


def test_the_copy_itself_is_not_touched_by_a_restore(book: Book, home: Home, clock: Clock) -> None:
    put(book, 1)
    made = safekeeping.make(book, home)
    before = made.path.read_bytes()
    book.close()
    safekeeping.restore(home, made.path, clock, lambda: _open(home))
    assert made.path.read_bytes() == before


def test_a_book_in_use_is_neither_replaced_nor_set_aside(book: Book, home: Home, clock: Clock) -> None:
    put(book, 1)
    made = safekeeping.make(book, home)
    with pytest.raises(BookBusy):
        safekeeping.restore(home, made.path, clock, lambda: _open(home))
    with pytest.raises(BookBusy):
        safekeeping.set_aside(home, clock)
    assert isinstance(counter.scan(book, ean(1), Mode.OUT), counter.Booked)


def _overwritten(path: Path) -> None:
    path.write_bytes(b"\x00" * 8_192)


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _gone(path: Path) -> None:
    path.unlink()


def _cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(4_096)


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite.connect(path) as other:
        other.execute("CREATE TABLE t (x)")


@pytest.mark.parametrize("harm", [_overwritten, _emptied, _gone, _cut, _foreign])
def test_a_damaged_book_is_seen_at_start_and_the_newest_good_copy_offered(
    book: Book, home: Home, clock: Clock, harm: Callable[[Path], None]
) -> None:
    put(book, 1)
    good = safekeeping.make(book, home)
    clock.now += DAY
    bad = safekeeping.make(book, home)
    bad.path.write_bytes(bad.path.read_bytes()[:5_000])
    book.close()
    assert safekeeping.look(home) is None
    harm(home.book)
    trouble = safekeeping.look(home)
    assert trouble
    assert trouble.newest == good
    assert [kept.path for kept, _ in trouble.unfit] == [bad.path]
    assert str(good.path) in trouble.as_error().hint
    safekeeping.restore(home, trouble.newest.path, clock, lambda: _open(home))
    assert safekeeping.look(home) is None
    assert safekeeping.look_closely(home) is None


def test_a_page_that_is_damaged_deep_inside_is_found_in_the_background(book: Book, home: Home) -> None:
    for item in range(1, 60):
        put(book, item, f"Artikel {item}")
    book.close()
    pages = home.book.stat().st_size // 4_096
    with home.book.open("r+b") as file:
        for page in range(pages - 3, pages):
            file.seek(page * 4_096)
            file.write(b"\xff" * 64)
    assert safekeeping.look(home) is None
    trouble = safekeeping.look_closely(home)
    assert trouble
    assert trouble.newest is None
    assert "Rat" in trouble.as_error().hint


def test_a_new_home_is_no_trouble(tmp_path: Path) -> None:
    home = Home(tmp_path / "new").made()
    assert safekeeping.look(home) is None
    assert safekeeping.look_closely(home) is None


def test_a_book_of_a_newer_program_is_no_damaged_one(book: Book, home: Home) -> None:
    put(book, 1)
    book.close()
    with sqlite.connect(home.book) as newer:
        newer.execute("PRAGMA user_version=99")
    assert safekeeping.look(home) is None


def test_a_damaged_book_without_a_copy_can_be_set_aside_for_a_new_one(book: Book, home: Home, clock: Clock) -> None:
    put(book, 1)
    book.close()
    _overwritten(home.book)
    assert safekeeping.look(home)
    kept = safekeeping.set_aside(home, clock)
    assert kept
    assert kept.read_bytes() == b"\x00" * 8_192
    new = _open(home)
    assert catalogue.count(new) == 0
    new.close()


def test_an_older_book_is_copied_before_it_is_migrated(book: Book, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    put(book, 1)
    book.close()
    monkeypatch.setattr(database, "SCHEMA", database.SCHEMA + 1)
    _open(home).close()
    (kept,) = safekeeping.copies(home)
    assert kept.kind is Kind.MIGRATION
    assert backup.flaw(kept.path) == ""


def test_a_folder_with_odd_letters_is_no_obstacle(tmp_path: Path, clock: Clock) -> None:
    home = Home(tmp_path / "Müller & Söhne #1? 100%").made()
    book = Book.open(home.book, clock, Seal(lambda: b"k" * 32))
    put(book, 1)
    made = safekeeping.make(book, home)
    book.close()
    assert safekeeping.look_closely(home) is None
    assert safekeeping.restore(home, made.path, clock, lambda: _open(home)).verdict.whole


def test_rubbish_in_the_folder_of_copies_is_neither_listed_nor_removed(book: Book, home: Home) -> None:
    put(book, 1)
    home.backups.mkdir()
    strange = home.backups / "book-notes.sqlite3"
    strange.write_text("meine Notizen")
    safekeeping.daily(book, home)
    assert len(safekeeping.copies(home)) == 1
    assert strange.exists()
    with pytest.raises(NoBackup):
        safekeeping.restore(home, strange, Clock(), lambda: _open(home))
