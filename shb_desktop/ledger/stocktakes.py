"""Stocktakes and their counts in the book. Counts are only ever added: a second one names the one it stands for."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.stocktake import Count, Line, Stocktake, Tolerance, Uncounted, recount_due
from shb_desktop.ledger import movements
from shb_desktop.ledger.occasions import NOT_GOODS

_STOCKTAKE = "id, name, opened_at, opened_by, tolerance_share, tolerance_least, state, closed_at, closed_by"
_COUNT = "n, article, counted, at, staff, position, on_hand, set_aside, replaces"
# A count stands as long as no later one names it.
_STANDS = """NOT EXISTS (SELECT 1 FROM stocktake_count AS later
    WHERE later.stocktake = stocktake_count.stocktake AND later.replaces = stocktake_count.n)"""
# What is on the shop's shelves or should be.
_GOODS = f"(article.archived = 0 OR stock.on_hand <> 0) AND article.id NOT IN ({NOT_GOODS})"
_BARCODE = "coalesce((SELECT min(code) FROM barcode WHERE barcode.article = article.id), '')"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stocktake is, without a word about what the book expects. `recounts` are articles to count again."""

    counted: int
    articles: int
    recounts: tuple[tuple[int, str], ...]


def open_new(connection: Connection, name: str, tolerance: Tolerance, staff: int, at: int) -> Stocktake:
    """Begin a stocktake."""
    cursor = connection.exec_driver_sql(
        """INSERT INTO stocktake (name, opened_at, opened_by, tolerance_share, tolerance_least, state)
           VALUES (?, ?, ?, ?, ?, 'open')""",
        (name, at, staff, tolerance.share, tolerance.least),
    )
    return Stocktake(int(cursor.lastrowid), name, at, staff, tolerance, "open", None, None)


def running(connection: Connection) -> Stocktake | None:
    """The stocktake that is open, or None."""
    return _first(connection, "state = 'open'", ())


def get(connection: Connection, stocktake: int) -> Stocktake | None:
    """The stocktake with this number, or None."""
    return _first(connection, "id = ?", (stocktake,))


def latest(connection: Connection, limit: int) -> list[Stocktake]:
    """The last stocktakes, the newest first."""
    rows = connection.exec_driver_sql(f"SELECT {_STOCKTAKE} FROM stocktake ORDER BY id DESC LIMIT ?", (limit,))
    return [_stocktake(row) for row in rows]


def close(connection: Connection, stocktake: int, state: str, staff: int, at: int) -> None:
    """End a stocktake as `booked` or `dropped`; of a booked one, keep what its list needs of every article as it is."""
    connection.exec_driver_sql(
        "UPDATE stocktake SET state = ?, closed_at = ?, closed_by = ? WHERE id = ? AND state = 'open'",
        (state, at, staff, stocktake),
    )
    if state != "booked":
        return  # nobody signs the list of a stocktake that was given up
    connection.exec_driver_sql(
        f"""INSERT INTO stocktake_closing (stocktake, article, number, name, name_key, barcode, on_hand, cost)
            SELECT ?1, article.id, coalesce(article.number, ''), article.name, article.name_key, {_BARCODE},
            stock.on_hand, article.cost FROM article JOIN stock ON stock.article = article.id
            WHERE {_GOODS} OR article.id IN (SELECT article FROM stocktake_count WHERE stocktake = ?1)""",
        (stocktake,),
    )


def add_count(
    connection: Connection, stocktake: int, article: int, counted: int, staff: int, at: int, former: Count | None
) -> Count:
    """Note a count together with the book as it is at this moment."""
    n = int(
        connection.exec_driver_sql(
            "SELECT coalesce(max(n), 0) + 1 FROM stocktake_count WHERE stocktake = ?", (stocktake,)
        ).scalar_one()
    )
    on_hand = int(connection.exec_driver_sql("SELECT on_hand FROM stock WHERE article = ?", (article,)).scalar_one())
    position = movements.tip(connection)[0]
    aside = set_aside(connection, article)
    made = Count(n, article, counted, at, staff, position, on_hand, aside, former.n if former else None)
    connection.exec_driver_sql(
        f"INSERT INTO stocktake_count (stocktake, {_COUNT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (stocktake, n, article, counted, at, staff, position, on_hand, aside, made.replaces),
    )
    return made


def set_aside(connection: Connection, article: int) -> int:
    """Thousandths of an article that stand on the hold shelf, for open reservations or still to be put back."""
    pieces = connection.exec_driver_sql(
        """SELECT coalesce(sum(line.quantity), 0) FROM reservation_line AS line
           JOIN reservation ON reservation.id = line.reservation
           WHERE line.article = ? AND reservation.set_aside = 1""",
        (article,),
    ).scalar_one()
    return int(pieces) * PIECE


def standing(connection: Connection, stocktake: int, article: int) -> Count | None:
    """The count that holds for an article, or None when nobody has counted it."""
    row = connection.exec_driver_sql(
        f"SELECT {_COUNT} FROM stocktake_count WHERE stocktake = ? AND article = ? AND {_STANDS}", (stocktake, article)
    ).first()
    return _count(row) if row else None


def history(connection: Connection, stocktake: int, article: int) -> list[Count]:
    """Every count of an article in their order."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COUNT} FROM stocktake_count WHERE stocktake = ? AND article = ? ORDER BY n", (stocktake, article)
    )
    return [_count(row) for row in rows]


def lines(connection: Connection, stocktake: Stocktake) -> list[Line]:
    """Every counted article with the count that holds, by name.

    Of a closed stocktake with the numbers, names and purchase prices of then; a price that nobody knew then may be
    told later.
    """
    by_n = {count.n: count for count in _all(connection, stocktake.id)}
    rows = connection.exec_driver_sql(
        f"""SELECT stocktake_count.n, article.id, coalesce(closing.number, article.number, ''),
            coalesce(closing.name, article.name), coalesce(closing.barcode, {_BARCODE}), article.unit,
            coalesce(closing.cost, article.cost)
            FROM stocktake_count JOIN article ON article.id = stocktake_count.article
            LEFT JOIN stocktake_closing AS closing
                ON closing.stocktake = stocktake_count.stocktake AND closing.article = article.id
            WHERE stocktake_count.stocktake = ? AND {_STANDS}
            ORDER BY coalesce(closing.name_key, article.name_key), article.id""",
        (stocktake.id,),
    )
    found = []
    for n, article, number, name, barcode, unit, cost in rows:
        count = by_n[n]
        former = by_n[count.replaces] if count.replaces else None
        due = recount_due(count, former, stocktake.tolerance)
        found.append(Line(article, number, name, barcode, Unit(unit), cost, count, due))
    return found


def to_count(connection: Connection, stocktake: int) -> int:
    """How many articles a stocktake is of: what is on the shop's shelves or should be, and what was counted besides."""
    return int(
        connection.exec_driver_sql(
            f"""SELECT count(*) FROM article JOIN stock ON stock.article = article.id
                WHERE {_GOODS} OR article.id IN (SELECT article FROM stocktake_count WHERE stocktake = ?)""",
            (stocktake,),
        ).scalar_one()
    )


def uncounted(connection: Connection, stocktake: int) -> list[Uncounted]:
    """Articles on the shop's shelves that nobody has counted, by name; of a closed stocktake as they were then."""
    then = connection.exec_driver_sql(
        "SELECT 1 FROM stocktake_closing WHERE stocktake = ? LIMIT 1", (stocktake,)
    ).first()
    kept = "stocktake_closing AS was JOIN article ON article.id = was.article WHERE was.stocktake = ?1"
    now = f"article JOIN stock ON stock.article = article.id WHERE {_GOODS}"
    columns = (
        "was.number, was.name, was.barcode, was.on_hand, was.name_key AS sorted"
        if then
        else f"coalesce(article.number, ''), article.name, {_BARCODE}, stock.on_hand, article.name_key AS sorted"
    )
    rows = connection.exec_driver_sql(
        f"""SELECT article.id, article.unit, {columns} FROM {kept if then else now}
            AND article.id NOT IN (SELECT article FROM stocktake_count WHERE stocktake = ?1)
            ORDER BY sorted, article.id""",
        (stocktake,),
    )
    return [Uncounted(row[0], row[2], row[3], row[4], Unit(row[1]), row[5]) for row in rows]


def last_counted_at(connection: Connection, article: int) -> int:
    """When an article was last counted in a stocktake that was not dropped; 0 when never."""
    return int(
        connection.exec_driver_sql(
            """SELECT coalesce(max(stocktake_count.at), 0) FROM stocktake_count
               JOIN stocktake ON stocktake.id = stocktake_count.stocktake
               WHERE article = ? AND stocktake.state <> 'dropped'""",
            (article,),
        ).scalar_one()
    )


def _all(connection: Connection, stocktake: int) -> list[Count]:
    rows = connection.exec_driver_sql(f"SELECT {_COUNT} FROM stocktake_count WHERE stocktake = ?", (stocktake,))
    return [_count(row) for row in rows]


def _first(connection: Connection, where: str, values: tuple[Any, ...]) -> Stocktake | None:
    row = connection.exec_driver_sql(f"SELECT {_STOCKTAKE} FROM stocktake WHERE {where}", values).first()
    return _stocktake(row) if row else None


def _stocktake(row: Any) -> Stocktake:
    return Stocktake(row[0], row[1], row[2], row[3], Tolerance(row[4], row[5]), row[6], row[7], row[8])


def _count(row: Any) -> Count:
    return Count(*row)
