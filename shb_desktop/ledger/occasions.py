"""Which articles are events or services, as the book keeps it. The services of goods leave them out."""

from sqlalchemy import Connection

from shb_desktop.domain.article import Article
from shb_desktop.domain.occasion import Kind, NotGoods, Occasion
from shb_desktop.ledger.driver import run

NOT_GOODS = "SELECT article FROM occasion"
"""A subquery of the articles that are no goods: nobody counts, orders or delivers places."""


def get(connection: Connection, article: int) -> Occasion | None:
    """When and where, or None for goods."""
    row = run(connection, "SELECT kind, starts_at, ends_at, venue FROM occasion WHERE article = ?", (article,))
    found = row.fetchone()
    return Occasion(Kind(found[0]), *found[1:]) if found else None


def keep(connection: Connection, article: int, occasion: Occasion) -> None:
    """Write it down, or change it."""
    connection.exec_driver_sql(
        """INSERT INTO occasion (article, kind, starts_at, ends_at, venue) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (article) DO UPDATE SET kind = excluded.kind, starts_at = excluded.starts_at,
           ends_at = excluded.ends_at, venue = excluded.venue""",
        (article, occasion.kind.value, occasion.starts_at, occasion.ends_at, occasion.venue),
    )


def everyone(connection: Connection) -> dict[int, Occasion]:
    """Every occasion by its article."""
    rows = run(connection, "SELECT article, kind, starts_at, ends_at, venue FROM occasion")
    return {row[0]: Occasion(Kind(row[1]), *row[2:]) for row in rows}


def refuse(connection: Connection, article: Article) -> None:
    """Raises NotGoods for an event or a service."""
    if get(connection, article.id) is not None:
        raise NotGoods(article.name)
