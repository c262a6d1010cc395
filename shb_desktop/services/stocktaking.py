"""The stocktake while the shop is open: the clerk counts blind, the owner books the differences."""

from dataclasses import dataclass, replace

from shb_desktop.domain.article import Article, UnknownArticle
from shb_desktop.domain.barcode import read
from shb_desktop.domain.meaning import MOST, checked_for
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.staff import Deed
from shb_desktop.domain.stocktake import (
    Count,
    CountReplaced,
    CountUnclear,
    Inventory,
    NoStocktake,
    NothingCounted,
    RecountsDue,
    Stocktake,
    StocktakeRuns,
    Tolerance,
    recount_due,
)
from shb_desktop.ledger import articles, movements, occasions, offers, stocktakes
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.stocktakes import Progress


@dataclass(frozen=True, slots=True)
class Noted:
    """A count is in the book since `at`. `again` asks for a second look and does not say why; `n` names the count."""

    n: int
    article: int
    name: str
    counted: int
    again: bool
    at: int


@dataclass(frozen=True, slots=True)
class CountedBefore:
    """Nothing was noted: the article has the count `n`. Count it anew (`replaces=n`), or add a second place's goods."""

    n: int
    article: int
    name: str
    counted: int
    at: int


@dataclass(frozen=True, slots=True)
class Closed:
    """What booking did: `moved` articles got a movement, `agreed` were as the book had them, `uncounted` stay."""

    stocktake: Stocktake
    moved: int
    agreed: int
    uncounted: int


def begin(book: Book, name: str) -> Stocktake:
    """Open a stocktake. Raises StocktakeRuns."""
    with book.write() as connection:
        other = stocktakes.running(connection)
        if other:
            raise StocktakeRuns(other.name)
        return stocktakes.open_new(connection, name.strip() or "Inventur", Tolerance(), book.actor.staff, book.clock())


def running(book: Book) -> Stocktake | None:
    """The open stocktake: what was counted before a crash is in it."""
    with book.read() as connection:
        return stocktakes.running(connection)


def latest(book: Book, limit: int = 20) -> tuple[Stocktake, ...]:
    """The last stocktakes, the newest first."""
    with book.read() as connection:
        return tuple(stocktakes.latest(connection, limit))


def find(book: Book, code: str) -> Article:
    """The article to be counted behind a scanned code or the shop's number. Raises UnreadableCode, UnknownArticle."""
    scanned = read(code, book.scales)
    with book.read() as connection:
        found = articles.behind(connection, scanned)
    if found is None:
        raise UnknownArticle(scanned.shown)
    return found.article


def count(
    book: Book, article: int, counted: int, *, replaces: int | None = None, more: bool = False
) -> Noted | CountedBefore:
    """Note what lies on the shelf (thousandths), without telling what the book expects.

    An article that was counted before is noted again only when the caller says how: `replaces` names the count that
    the new one stands for; `more` adds goods of a second place to it. Raises NoStocktake, CountUnclear,
    CountReplaced, UnknownArticle, NotGoods, NotWhole.
    """
    if not 0 <= counted <= MOST:
        raise CountUnclear
    with book.write() as connection:
        open_one = _running(connection)
        known = articles.get(connection, article)
        occasions.refuse(connection, known)
        checked_for(known, counted)
        former = stocktakes.standing(connection, open_one.id, article)
        if replaces is not None and (former is None or former.n != replaces):
            raise CountReplaced
        if former and replaces is None and not more:
            return CountedBefore(former.n, article, known.name, former.counted, former.at)
        # What left the first place since it was counted is gone from the sum of both.
        found = counted + _still_there(connection, former, known) if former and more else counted
        made = stocktakes.add_count(connection, open_one.id, article, found, book.actor.staff, book.clock(), former)
        again = recount_due(made, former, open_one.tolerance)
        return Noted(made.n, article, known.name, made.counted, again, made.at)


def last_counted(book: Book, limit: int = 50) -> tuple[Noted, ...]:
    """The counts of the open stocktake that hold, newest first; nothing that the book expects. Raises NoStocktake."""
    with book.read() as connection:
        newest = sorted(stocktakes.lines(connection, _running(connection)), key=lambda line: line.count.n, reverse=True)
    return tuple(
        Noted(line.count.n, line.article, line.name, line.count.counted, line.recount, line.count.at)
        for line in newest[:limit]
    )


def progress(book: Book) -> Progress:
    """How far the open stocktake is; nothing that the book expects. Raises NoStocktake."""
    with book.read() as connection:
        open_one = _running(connection)
        lines = stocktakes.lines(connection, open_one)
        due = tuple((line.article, line.name) for line in lines if line.recount)
        return Progress(len(lines), stocktakes.to_count(connection, open_one.id), due)


def inventory(book: Book, *, stocktake: int | None = None) -> Inventory:
    """A stocktake with its differences and what nobody counted; the open one when none is named.

    Raises OwnerOnly, NoStocktake.
    """
    book.actor.must(Deed.STOCKTAKE)
    with book.read() as connection:
        found = stocktakes.get(connection, stocktake) if stocktake is not None else stocktakes.running(connection)
        if found is None:
            raise NoStocktake
        lines = tuple(stocktakes.lines(connection, found))
        return Inventory(found, lines, tuple(stocktakes.uncounted(connection, found.id)))


def count_zero(book: Book, chosen: tuple[int, ...]) -> int:
    """Say of articles that nobody counted that none is there; how many. Raises OwnerOnly, NoStocktake.

    Articles somebody did count are left as they are.
    """
    book.actor.must(Deed.STOCKTAKE)
    with book.write() as connection:
        open_one = _running(connection)
        missing = [article for article in chosen if stocktakes.standing(connection, open_one.id, article) is None]
        for article in missing:
            articles.get(connection, article)
            first = stocktakes.add_count(connection, open_one.id, article, 0, book.actor.staff, book.clock(), None)
            # The owner's word is as good as a second count.
            stocktakes.add_count(connection, open_one.id, article, 0, book.actor.staff, book.clock(), first)
        return len(missing)


def close(book: Book, *, without_recounts: bool = False) -> Closed:
    """Book every difference in one transaction and close the stocktake; afterwards a level is count + movements since.

    Raises OwnerOnly, NoStocktake, NothingCounted, and RecountsDue unless `without_recounts`.
    """
    book.actor.must(Deed.STOCKTAKE)
    with book.write() as connection:
        open_one = _running(connection)
        lines = stocktakes.lines(connection, open_one)
        if not lines:
            raise NothingCounted
        due = sum(line.recount for line in lines)
        if due and not without_recounts:
            raise RecountsDue(due)
        now = book.clock()
        staff = book.actor.staff
        off = [line for line in lines if line.count.difference]
        movements.append_all(
            connection,
            [
                movements.Draft(line.article, line.count.difference, Reason.STOCKTAKE, now, staff, note=open_one.name)
                for line in off
            ],
        )
        for line in off:
            offers.follow_stock(connection, articles.get(connection, line.article), now)
        stocktakes.close(connection, open_one.id, "booked", staff, now)
        done = replace(open_one, state="booked", closed_at=now, closed_by=staff)
        left = len(stocktakes.uncounted(connection, open_one.id))
        return Closed(done, len(off), len(lines) - len(off), left)


def drop(book: Book) -> None:
    """Close the open stocktake without booking; its counts stay in the book. Raises OwnerOnly, NoStocktake."""
    book.actor.must(Deed.STOCKTAKE)
    with book.write() as connection:
        stocktakes.close(connection, _running(connection).id, "dropped", book.actor.staff, book.clock())


def _running(connection: Connection) -> Stocktake:
    found = stocktakes.running(connection)
    if found is None:
        raise NoStocktake
    return found


def _still_there(connection: Connection, former: Count, known: Article) -> int:
    """What is left of a first count: with it, what has gone over the counter since."""
    on_shelf = known.on_hand - stocktakes.set_aside(connection, known.id)
    return max(0, former.counted + on_shelf - former.expected)
