"""Articles that an import brought become findable by their words."""

from shb_desktop.ledger import indexing
from shb_desktop.ledger.database import Book


def make_findable(book: Book) -> None:
    """Put what is still missing into the search, in short transactions between which the counter books.

    Costs one question when nothing is missing. Raises BookBusy, DiskFull and what else a full or slow disk brings; what
    is missing then follows with the next start.
    """
    with book.read() as connection:
        more = indexing.behind(connection) is not None
    while more:
        with book.write() as connection:
            more = indexing.catch_up(connection)
