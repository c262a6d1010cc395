"""A disk that is full at any write: nothing answered is lost, nothing half is left, and the shop reads why."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from shb_desktop.domain.article import PIECE
from shb_desktop.errors import ShopError
from shb_desktop.ledger import backup, hashchain, indexing
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import BackupFailed, DiskFault, DiskFull
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, exporting, findable, receiving, safekeeping, stocktaking
from shb_desktop.services.exporting.tables import ExportFailed
from shb_desktop.services.findable import WordsWaiting
from shb_desktop.services.importing import booking, plan
from tests.faults.killed_safekeeping import LISTED, known_words, listed, opened
from tests.shop import Clock, draft, ean

ARTICLES = 150

if sys.platform != "win32":
    import resource

    @contextmanager
    def room_for(limit: int) -> Iterator[None]:
        """No file may grow beyond `limit` bytes, as when the disk is full: the system refuses the write."""
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no RLIMIT_FSIZE")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home").made()
    with closing(opened(home)) as book, book.write() as connection:
        for item in range(1, ARTICLES + 1):
            catalogue.create(connection, book, draft(item, f"Artikel {item}", stock=10))
    return home


def _pages(book: Book) -> int:
    with book.write() as connection:
        return int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())


def _limit(book: Book, pages: int) -> None:
    with book.write() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def _whole(home: Home) -> bool:
    with closing(opened(home)) as book, book.read() as connection:
        return hashchain.verify(connection).whole


@needs_limits
@pytest.mark.parametrize(("free", "said"), [(0, DiskFull), (10**9, DiskFault)])
def test_a_book_that_is_opened_on_a_full_disk_says_so(
    home: Home, monkeypatch: pytest.MonkeyPatch, free: int, said: type[ShopError]
) -> None:
    used = shutil.disk_usage(home.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: used._replace(free=free))
    with room_for(0), pytest.raises(said):
        opened(home)


@pytest.mark.parametrize("more", range(4))
def test_a_stocktake_on_a_full_disk_keeps_each_noted_count_and_books_all_or_nothing(home: Home, more: int) -> None:
    noted = 0
    with closing(opened(home)) as book:
        stocktaking.begin(book, "Inventur")
        _limit(book, _pages(book) + more)

        def count_and_book() -> None:
            nonlocal noted
            for article in range(1, ARTICLES + 1):
                stocktaking.count(book, article, 3 * PIECE)
                noted += 1
            stocktaking.close(book, without_recounts=True)

        with pytest.raises(DiskFull, match="alles Frühere ist sicher"):
            count_and_book()
    with closing(opened(home)) as book:
        found = stocktaking.inventory(book, stocktake=1)
        assert len(found.lines) == noted
        if found.stocktake.state == "open":
            for one in found.uncounted:
                stocktaking.count(book, one.article, 3 * PIECE)
            assert stocktaking.close(book, without_recounts=True).moved == ARTICLES
    assert _whole(home)


@needs_limits
@pytest.mark.parametrize("room", [0, 4_096, 20_000, 60_000, 100_000])
def test_a_delivery_is_taken_in_as_far_as_the_disk_lets_it(home: Home, room: int) -> None:
    booked = 0
    with closing(opened(home)) as book:
        delivery = receiving.begin(book, "")
        log = home.book.with_name(home.book.name + "-wal").stat().st_size

        def take_in() -> None:
            nonlocal booked
            for item in range(1, ARTICLES + 1):
                receiving.scan(book, delivery.id, ean(item))
                booked += 1

        with room_for(log + room), pytest.raises((DiskFull, DiskFault)):
            take_in()
        received = sum(line.received for line in receiving.check(book, delivery.id).lines)
        assert received == booked * PIECE
        receiving.scan(book, delivery.id, ean(1))
    assert _whole(home)


@needs_limits
@pytest.mark.timeout(120)
def test_an_import_that_finds_no_room_leaves_nothing_and_comes_in_later(home: Home) -> None:
    file = listed(home)
    with closing(opened(home)) as book:
        _limit(book, _pages(book) + 60)
        with pytest.raises(DiskFull):
            booking.run(book, plan.look(file))
    for room in (0, 512, 5_000, 40_000, 150_000, 400_000, 900_000):
        with closing(opened(home)) as book:
            log = home.book.with_name(home.book.name + "-wal")
            used = log.stat().st_size if log.exists() else 0
            with room_for(used + room), pytest.raises((DiskFull, DiskFault)):
                booking.run(book, plan.look(file))
            assert booking.runs(book) == ()
            assert catalogue.count(book) == ARTICLES
    assert _whole(home)
    with closing(opened(home)) as book:
        report = booking.run(book, plan.look(file))
        assert (report.added, report.refused_in_all) == (LISTED - ARTICLES, 0)
    assert _whole(home)


def test_an_import_that_finds_no_room_for_its_words_is_booked_and_found_and_says_so(home: Home) -> None:
    file, before = listed(home, 400), home.book.read_bytes()
    said = {"nothing": 0, "words wait": 0, "all": 0}
    for more in range(0, 200, 7):
        home.book.write_bytes(before)
        with closing(opened(home)) as book:
            _limit(book, _pages(book) + more)
            try:
                report = booking.run(book, plan.look(file))
            except DiskFull:
                said["nothing"] += 1
                assert (booking.runs(book), catalogue.count(book)) == ((), ARTICLES)
                continue
            assert (report.added, catalogue.count(book), len(booking.runs(book))) == (400 - ARTICLES, 400, 1)
            assert [row.name for row in catalogue.search_articles(book, "ware 399")] == ["Ware 399"]
            said["words wait" if report.waiting else "all"] += 1
            if report.waiting:
                assert "gebucht" in report.waiting.title
                with pytest.raises(WordsWaiting):
                    findable.make_findable(book)
        if report.waiting:
            with closing(opened(home)) as book:
                findable.make_findable(book)
                with book.read() as connection:
                    assert indexing.behind(connection) is None
                assert known_words(book) == 400
                assert [row.name for row in catalogue.search_articles(book, "ware 399")] == ["Ware 399"]
        if said["all"]:
            break
    assert all(said.values()), said
    assert _whole(home)


@needs_limits
def test_an_import_whose_log_finds_no_room_in_the_file_is_booked_all_the_same(home: Home) -> None:
    file = listed(home, ARTICLES + 10)
    with closing(opened(home)) as book, room_for(home.book.stat().st_size):
        assert booking.run(book, plan.look(file)).added == 10
        assert catalogue.count(book) == ARTICLES + 10
    assert _whole(home)


@needs_limits
def test_a_backup_that_finds_no_room_leaves_the_older_one_and_nothing_half(home: Home) -> None:
    with closing(opened(home)) as book:
        first = safekeeping.make(book, home)
        for limit in _limits(home.book.stat().st_size):
            with room_for(limit), pytest.raises(BackupFailed) as failed:
                safekeeping.make(book, home)
            assert "Datenträger" in failed.value.title
        assert [kept.path for kept in safekeeping.copies(home)] == [first.path]
        assert [path.name for path in home.backups.iterdir()] == [first.path.name]
        assert backup.flaw(first.path) == ""
    assert _whole(home)


@needs_limits
def test_a_restore_that_finds_no_room_leaves_the_book_as_it_was(home: Home) -> None:
    with closing(opened(home)) as book:
        copy = safekeeping.make(book, home)
        stocktaking.begin(book, "Danach begonnen")
    for limit in _limits(home.book.stat().st_size):
        with room_for(limit), pytest.raises(BackupFailed):
            safekeeping.restore(home, copy.path, Clock(), lambda: opened(home))
        with closing(opened(home)) as book:
            assert stocktaking.running(book) is not None
        assert sorted(path.name for path in home.folder.iterdir()) == ["backups", "book.sqlite3"]
    assert _whole(home)
    assert safekeeping.restore(home, copy.path, Clock(), lambda: opened(home)).verdict.whole


@needs_limits
@pytest.mark.parametrize("name", ["alles.xlsx", "ordner", "buch.sqlite3"])
def test_an_export_that_finds_no_room_leaves_no_half_file(home: Home, tmp_path: Path, name: str) -> None:
    with closing(opened(home)) as book:
        target = tmp_path / name
        with room_for(1_000), pytest.raises((ExportFailed, BackupFailed)):
            exporting.export(book, target)
        assert not [path for path in tmp_path.rglob("*") if "part" in path.name]
        assert not target.is_file()
        assert exporting.export(book, target)


def _limits(size: int) -> Iterator[int]:
    """From nothing to just too little, a dozen steps."""
    yield from range(0, size - 4_096, max(4_096, size // 12))
    yield size - 1
