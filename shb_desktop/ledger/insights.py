"""What the book says of itself, added up: questions over all articles and a million movements, for looking at."""

from typing import Any

from sqlalchemy import Connection

from shb_desktop.ledger.driver import run

HOUR_MS = 3_600_000

# Every question that touches the movements is answered by the index (article, at, quantity) alone.
_HOURS = """SELECT at / 3600000, sum(quantity < 0), sum(quantity > 0) FROM movement INDEXED BY movement_by_article
    WHERE at >= ? GROUP BY 1"""
_BELOW = """SELECT article.id, article.name, article.unit, stock.on_hand, stock.held, article.minimum
    FROM article JOIN stock ON stock.article = article.id
    WHERE article.minimum > 0 AND article.archived = 0 AND stock.on_hand - stock.held < article.minimum
    ORDER BY (stock.on_hand - stock.held) * 1000 / article.minimum, article.name_key LIMIT ?"""
_SLOW = """SELECT article.id, article.name, article.unit, stock.on_hand, coalesce(article.cost, article.price, 0),
        article.cost IS NOT NULL,
        (SELECT max(at) FROM movement INDEXED BY movement_by_article
            WHERE movement.article = article.id AND quantity < 0)
    FROM article JOIN stock ON stock.article = article.id
    WHERE article.archived = 0 AND stock.on_hand > 0 AND article.created_at < ?1 AND NOT EXISTS (
        SELECT 1 FROM movement INDEXED BY movement_by_article
        WHERE movement.article = article.id AND at >= ?1 AND quantity < 0)
    ORDER BY stock.on_hand * coalesce(article.cost, article.price, 0) DESC LIMIT ?2"""
_TIED_UP = """SELECT coalesce(sum(stock.on_hand * coalesce(article.cost, article.price, 0) / 1000), 0)
    FROM article JOIN stock ON stock.article = article.id
    WHERE article.archived = 0 AND stock.on_hand > 0 AND article.created_at < ?1 AND NOT EXISTS (
        SELECT 1 FROM movement INDEXED BY movement_by_article
        WHERE movement.article = article.id AND at >= ?1 AND quantity < 0)"""
_BETWEEN = """SELECT article.id, article.name, article.unit, sum(max(0, -quantity)), sum(max(0, quantity)), count(*)
    FROM movement INDEXED BY movement_by_article JOIN article ON article.id = movement.article
    WHERE at >= ? AND at < ? GROUP BY article.id ORDER BY count(*) DESC, article.name_key LIMIT ?"""


def hours(connection: Connection, since: int) -> list[tuple[int, int, int]]:
    """Lines out and in by the hour (hours since 1970 UTC), from `since` (ms) on."""
    return [(int(row[0]), int(row[1]), int(row[2])) for row in run(connection, _HOURS, (since,)).fetchall()]


def below_minimum(connection: Connection, limit: int) -> list[Any]:
    """Articles of which less is free than their minimum, the emptiest first: id, name, unit, on hand, held, minimum."""
    found: list[Any] = run(connection, _BELOW, (limit,)).fetchall()
    return found


def slow(connection: Connection, since: int, limit: int) -> list[Any]:
    """Articles of which nothing has left since: id, name, unit, on hand, cents a unit, whether that is the purchase
    price, when the last one left (ms, None for never); the most money first.
    """
    found: list[Any] = run(connection, _SLOW, (since, limit)).fetchall()
    return found


def tied_up(connection: Connection, since: int) -> int:
    """The money in all of these, in cents."""
    return int(run(connection, _TIED_UP, (since,)).fetchone()[0])


def between(connection: Connection, start: int, end: int, limit: int) -> list[Any]:
    """What moved in a span (ms), by article: id, name, unit, out, in (thousandths), lines."""
    found: list[Any] = run(connection, _BETWEEN, (start, end, limit)).fetchall()
    return found


def placed(connection: Connection, since: int) -> list[tuple[int, str]]:
    """When reservations were placed since then (ms), and where they stand."""
    rows = run(connection, "SELECT placed_at, state FROM reservation WHERE placed_at >= ?", (since,)).fetchall()
    return [(int(row[0]), str(row[1])) for row in rows]
