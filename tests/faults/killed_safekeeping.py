"""Power cuts while counting, importing, copying, restoring: killed at many moments, and the book must be whole.

Run it as `python -m tests.faults.killed_safekeeping [KILLS]`. This process has one thread, so that it may fork: a child
begins its work at once, with everything imported, and the kill falls into the work rather than into the start.
"""

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.ledger import backup, hashchain
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, findable, safekeeping, stocktaking
from shb_desktop.services.importing import booking, plan
from tests.shop import ean, put

ARTICLES = 12
LISTED = 3_000
_AT_HOME = ("backups", "book.sqlite3", "book.sqlite3-wal", "book.sqlite3-shm", "liste.csv")
Tell = Callable[[str], None]
"""Says that something was answered: what was told must be there after the kill."""


def opened(home: Home) -> Book:
    return Book.open(home.book, system_clock, Seal(lambda: b"k" * 32))


def stocked(folder: Path) -> Home:
    """A home with a book of some articles, a copy of it, and a stocktake that has begun after that copy."""
    home = Home(folder).made()
    with closing(opened(home)) as book:
        for item in range(1, ARTICLES + 1):
            put(book, item, f"Artikel {item}", stock=10)
        safekeeping.make(book, home)
        stocktaking.begin(book, "Inventur")
    return home


def count_and_book(home: Home, tell: Tell) -> None:
    with closing(opened(home)) as book:
        for article in range(1, ARTICLES + 1):
            stocktaking.count(book, article, 3 * PIECE)
            tell(f"counted {article}")
        stocktaking.close(book, without_recounts=True)
        tell("booked")


def check_counts(home: Home, told: list[str]) -> list[str]:
    wrong = []
    with closing(opened(home)) as book:
        found = stocktaking.inventory(book, stocktake=1)
        with book.read() as connection:
            whole = hashchain.verify(connection).whole
            moved = connection.exec_driver_sql(
                "SELECT count(*) FROM movement WHERE reason = ?", (int(Reason.STOCKTAKE),)
            ).scalar_one()
        counted = {line.article for line in found.lines}
        if not whole:
            wrong.append("the book is not whole")
        if missing := [line for line in told if line.startswith("counted") and int(line.split()[1]) not in counted]:
            wrong.append(f"answered and lost: {missing}")
        if moved != (ARTICLES if found.stocktake.state == "booked" else 0):
            wrong.append(f"{moved} lines of a stocktake that is {found.stocktake.state}")
        if "booked" in told and found.stocktake.state != "booked":
            wrong.append("booked and lost")
        if found.stocktake.state == "open":
            count_the_rest = set(range(1, ARTICLES + 1)) - counted
            for article in count_the_rest:
                stocktaking.count(book, article, 3 * PIECE)
            stocktaking.close(book, without_recounts=True)
    return wrong


def copy_thrice(home: Home, tell: Tell) -> None:
    with closing(opened(home)) as book:
        for _ in range(3):
            tell(safekeeping.make(book, home).path.name)


def check_copies(home: Home, told: list[str]) -> list[str]:
    copies = {kept.path.name: backup.flaw(kept.path) for kept in safekeeping.copies(home)}
    wrong = [f"{name}: {flaw}" for name, flaw in copies.items() if flaw]
    wrong += [f"answered and lost: {name}" for name in told if name not in copies]
    with closing(opened(home)) as book:
        safekeeping.make(book, home)
        wrong += [] if safekeeping.verify(book).whole else ["the book is not whole"]
    return wrong


def put_back(home: Home, tell: Tell) -> None:
    copy = safekeeping.copies(home)[-1].path
    safekeeping.restore(home, copy, system_clock, lambda: opened(home))
    tell("restored")


def check_restored(home: Home, told: list[str]) -> list[str]:
    if safekeeping.look(home):
        return ["no book lies in its place"]
    with closing(opened(home)) as book:
        wrong = [] if safekeeping.verify(book).whole else ["the book is not whole"]
        former_one = stocktaking.running(book) is not None
    if "restored" in told and former_one:
        wrong.append("restored and lost")
    aside = [path for path in home.folder.glob("book-*.sqlite3") if not backup.flaw(path)]
    if not former_one and not aside:
        wrong.append("the former book is gone")
    if broken := [path.name for path in home.folder.glob("book-*.sqlite3") if backup.flaw(path)]:
        wrong.append(f"half a book has a name: {broken}")
    return wrong


def bring_a_list(home: Home, tell: Tell) -> None:
    with closing(opened(home)) as book:
        booking.run(book, plan.look(listed(home)), set_stock=True)
        tell("imported")


def check_import(home: Home, told: list[str]) -> list[str]:
    with closing(opened(home)) as book:
        wrong = [] if safekeeping.verify(book).whole else ["the book is not whole"]
        runs, articles = booking.runs(book), catalogue.count(book)
        if articles != (LISTED if runs else ARTICLES):
            wrong.append(f"{articles} articles after {len(runs)} imports")
        if "imported" in told and not runs:
            wrong.append("imported and lost")
        findable.make_findable(book)  # as the next start does
        wrong += (
            [] if known_words(book) == articles else [f"{known_words(book)} articles can be searched of {articles}"]
        )
        again = booking.run(book, plan.look(listed(home)), set_stock=True)
        expected = (0, 0, LISTED) if runs else (LISTED - ARTICLES, ARTICLES, 0)
        if (again.added, again.changed, again.unchanged) != expected or again.refused_in_all:
            wrong.append(f"imported again: {again}")
        wrong += [] if safekeeping.verify(book).whole else ["the book is not whole after the second import"]
    wrong += [f"left behind: {path.name}" for path in home.folder.iterdir() if path.name not in _AT_HOME]
    return wrong


def known_words(book: Book) -> int:
    """How many articles the search knows by their words."""
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM article_search_docsize").scalar_one())


def listed(home: Home, count: int = LISTED) -> Path:
    """A list of so many articles, which changes what the shop has and brings more."""
    file = home.folder / "liste.csv"
    lines = "".join(f"Ware {item};{ean(item)};2,49;7\n" for item in range(1, count + 1))
    file.write_text("Name;EAN;Preis;Bestand\n" + lines, encoding="utf-8")
    return file


SCENES = (
    ("import", bring_a_list, check_import),
    ("stocktake", count_and_book, check_counts),
    ("backup", copy_thrice, check_copies),
    ("restore", put_back, check_restored),
)


def run(work: Callable[[Home, Tell], None], home: Home, kill_after: float | None) -> tuple[list[str], float]:
    """Do the work in a child and kill it after so many seconds, or not at all; what it told, and how long it lived."""
    reader, writer = os.pipe()
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with os.fdopen(writer, "w", buffering=1) as told:
                work(home, lambda line: print(line, file=told))
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reader, "rb") as told:
        lines = [line.decode().strip() for line in told if line.endswith(b"\n")]
    _, status = os.waitpid(child, 0)
    if kill_after is None and status:
        raise RuntimeError(f"the work failed unharmed: {work.__name__}")
    return lines, time.monotonic() - begun


def main() -> int:
    """Kill each kind of work at so many moments spread over its length; 1 when anything did not hold."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        model = stocked(Path(folder) / "model")
        for name, work, check in SCENES:
            unharmed = Path(folder) / name
            shutil.copytree(model.folder, unharmed)
            told, length = run(work, Home(unharmed), None)
            failures += len(check(Home(unharmed), told))
            interrupted = 0
            for turn in range(kills):
                home = Home(Path(folder) / f"{name}-{turn}")
                shutil.copytree(model.folder, home.folder)
                heard, _ = run(work, home, length * (turn + 1) / (kills + 1))
                interrupted += len(heard) < len(told)
                wrong = check(home, heard)
                failures += len(wrong)
                print(f"{name} {turn + 1}/{kills}: told {len(heard)} of {len(told)}, {wrong or 'held'}")
                shutil.rmtree(home.folder)
            print(f"{name}: {interrupted} of {kills} kills fell into the work")
            failures += interrupted == 0
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
