"""Copies of the book, and a book that is not what it was."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from shb_desktop.domain.article import PIECE
from shb_desktop.ledger import backup, database, picture_store, settings
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import BackupFailed, BookBusy, NoBackup, PicturesNotSaved
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home, resources
from shb_desktop.services import catalogue, counter, pictures, safekeeping
from shb_desktop.services.counter import Mode
from shb_desktop.services.safekeeping import Kind
from tests.shop import Clock, ean, put

DAY = 86_400_000


@pytest.fixture
def home(book: Book) -> Home:
    return Home(book.path.parent)


@pytest.fixture
def jpegs() -> list[bytes]:
    """Two small pictures of the sample shop."""
    return [path.read_bytes() for path in sorted((resources() / "sample" / "pictures").glob("*.jpg"))[:2]]


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


def _shown(book: Book, number: int, picture: bytes) -> str:
    """An article with a picture; the picture's name."""
    article = put(book, number)
    return pictures.show(book, article.id, picture).image


def _store(home: Home) -> set[str]:
    return {path.stem for path in (home.backups / picture_store.FOLDER).iterdir()}


def test_the_pictures_of_the_articles_come_back_with_the_book(
    book: Book, home: Home, clock: Clock, jpegs: list[bytes]
) -> None:
    names = [_shown(book, number, jpeg) for number, jpeg in enumerate(jpegs, 1)]
    made = safekeeping.make(book, home)
    book.close()
    for path in home.pictures.iterdir():
        path.unlink()
    assert safekeeping.restore(home, made.path, clock, lambda: _open(home)).pictures_missing == 0
    assert {path.stem for path in home.pictures.iterdir()} == set(names)
    assert (home.pictures / f"{names[0]}.jpg").read_bytes() == jpegs[0]


def test_a_stick_takes_the_pictures_along_to_another_pc(
    book: Book, home: Home, tmp_path: Path, clock: Clock, jpegs: list[bytes]
) -> None:
    name = _shown(book, 1, jpegs[0])
    stick, other = tmp_path / "stick" / "Warenbuch.sqlite3", Home(tmp_path / "other").made()
    safekeeping.copy_to(book, stick)
    assert safekeeping.restore(other, stick, clock, lambda: _open(other)).pictures_missing == 0
    assert (other.pictures / f"{name}.jpg").read_bytes() == jpegs[0]


def test_a_second_copy_writes_no_picture_again(
    book: Book, home: Home, monkeypatch: pytest.MonkeyPatch, jpegs: list[bytes]
) -> None:
    # A stick, which knows no second name for a file
    monkeypatch.setattr(Path, "hardlink_to", _refused)
    name = _shown(book, 1, jpegs[0])
    safekeeping.make(book, home)
    kept = home.backups / picture_store.FOLDER / f"{name}.jpg"
    assert kept.stat().st_nlink == 1
    first = kept.stat()
    second = _shown(book, 2, jpegs[1])
    safekeeping.make(book, home)
    assert (kept.stat().st_ino, kept.stat().st_mtime_ns) == (first.st_ino, first.st_mtime_ns)
    assert _store(home) == {name, second}


def test_on_one_disk_a_copy_costs_no_room_for_pictures(book: Book, home: Home, jpegs: list[bytes]) -> None:
    name = _shown(book, 1, jpegs[0])
    safekeeping.make(book, home)
    assert (home.backups / picture_store.FOLDER / f"{name}.jpg").samefile(home.pictures / f"{name}.jpg")


def test_pictures_go_with_the_last_copy_that_shows_them(
    book: Book, home: Home, clock: Clock, jpegs: list[bytes]
) -> None:
    old, article = _shown(book, 1, jpegs[0]), 1
    safekeeping.daily(book, home)
    new = pictures.show(book, article, jpegs[1]).image
    clock.now += DAY
    safekeeping.daily(book, home)
    assert _store(home) == {old, new}
    for _ in range(400):
        clock.now += DAY
        if safekeeping.daily(book, home) and old not in _store(home):
            break
    assert _store(home) == {new}
    assert all(picture_store.named_by(kept.path) == frozenset({new}) for kept in safekeeping.copies(home))


def test_a_copy_that_cannot_be_read_keeps_every_picture(
    book: Book, home: Home, clock: Clock, jpegs: list[bytes]
) -> None:
    old = _shown(book, 1, jpegs[0])
    by_hand = safekeeping.make(book, home)
    by_hand.path.write_bytes(b"torn")
    pictures.show(book, 1, jpegs[1])
    for _ in range(12):
        safekeeping.daily(book, home)
        clock.now += DAY
    assert old in _store(home)


def test_a_damaged_picture_is_not_kept_and_a_lost_one_is_counted(
    book: Book, home: Home, clock: Clock, jpegs: list[bytes]
) -> None:
    name = _shown(book, 1, jpegs[0])
    (home.pictures / f"{name}.jpg").write_bytes(b"torn")
    made = safekeeping.make(book, home)
    assert _store(home) == set()
    (home.pictures / f"{name}.jpg").unlink()
    book.close()
    done = safekeeping.restore(home, made.path, clock, lambda: _open(home))
    assert done.verdict.whole
    assert done.pictures_missing == 1


def test_where_there_is_no_room_for_pictures_the_book_is_copied_all_the_same(
    book: Book, home: Home, jpegs: list[bytes]
) -> None:
    _shown(book, 1, jpegs[0])
    home.backups.mkdir()
    (home.backups / picture_store.FOLDER).write_text("in the way")
    with pytest.raises(PicturesNotSaved) as told:
        safekeeping.make(book, home)
    (kept,) = safekeeping.copies(home)
    assert backup.flaw(kept.path) == ""
    assert str(kept.path) in told.value.hint
    assert isinstance(told.value, BackupFailed)


def _refused(path: Path, target: Path) -> None:
    raise OSError(errno.EPERM, "no links here")
