"""What expires soon: best-before dates and lots of the goods that are still there."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shb_desktop.domain.article import Article
from shb_desktop.domain.best_before import remaining
from shb_desktop.domain.movement import packed_date, unpacked_date
from shb_desktop.ledger import articles, dated
from shb_desktop.ledger.database import Book

SOON = 14
"""Days that people look ahead when they do not say."""


@dataclass(frozen=True, slots=True)
class Expiring:
    """Goods of one lot; `quantity` in thousandths, `days` until the last good day, below zero when it is past."""

    article: Article
    lot: str
    best_before: date
    quantity: int
    days: int


def expiring(book: Book, days: int = SOON) -> tuple[Expiring, ...]:
    """What reaches its best-before date within `days`, or has, the most urgent first.

    Goods that came without a date are not in the list: nobody knows theirs.
    """
    today = datetime.fromtimestamp(book.clock() // 1000).astimezone().date()
    limit = packed_date(today + timedelta(days=days))
    found = []
    with book.read() as connection:
        for number in dated.articles_dated_until(connection, limit):
            for parcel in remaining(dated.whole_history(connection, number)):
                day = unpacked_date(parcel.best_before)
                if day and parcel.best_before <= limit:
                    article = articles.get(connection, number)
                    found.append(Expiring(article, parcel.lot, day, parcel.quantity, (day - today).days))
    return tuple(sorted(found, key=lambda line: (line.best_before, line.article.name)))
