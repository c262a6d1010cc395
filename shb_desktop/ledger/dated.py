"""Lines of the book with a best-before date, and the whole life of the articles they concern."""

from collections.abc import Iterator

from sqlalchemy import Connection

from shb_desktop.domain.movement import Movement
from shb_desktop.ledger.movements import from_row


def articles_dated_until(connection: Connection, best_before: int) -> list[int]:
    """Articles with goods on hand that ever came with a best-before date (YYYYMMDD) up to this one."""
    rows = connection.exec_driver_sql(
        """SELECT DISTINCT movement.article FROM movement JOIN stock ON stock.article = movement.article
           WHERE best_before IS NOT NULL AND best_before <= ? AND stock.on_hand > 0""",
        (best_before,),
    )
    return [int(row[0]) for row in rows]


def whole_history(connection: Connection, article: int) -> Iterator[Movement]:
    """Every line of an article, the oldest first."""
    rows = connection.exec_driver_sql("SELECT * FROM movement WHERE article = ? ORDER BY at, device, n", (article,))
    for row in rows:
        yield from_row(row._mapping)
