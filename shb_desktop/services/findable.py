"""Articles that an import brought become findable by their words."""

from shb_desktop.errors import ShopError
from shb_desktop.ledger import indexing
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import BookBusy, BookReadOnly, DiskFault, DiskFull


class WordsWaiting(ShopError):
    """The list of words is not whole yet; nothing is missing from the book, and a search finds everything."""

    code = "words-waiting"
    title = "Die neuen Artikel sind gebucht, nur die Suche nach ihnen dauert noch länger."
    hint = (
        "Ihre Wörter ließen sich nicht eintragen: Der Datenträger ist voll, oder ein anderes Programm hält das Buch. "
        "Schaffen Sie Platz; mit dem nächsten Start wird es nachgeholt."
    )


def make_findable(book: Book) -> None:
    """Put what is still missing into the search, in short transactions between which the counter books.

    Costs one question when nothing is missing. Raises WordsWaiting where something is and cannot be written now; it
    follows with the next start, and until then a search looks at those articles one by one.
    """
    with book.read() as connection:
        more = indexing.behind(connection) is not None
    try:
        while more:
            with book.write() as connection:
                more = indexing.catch_up(connection)
    except (BookBusy, BookReadOnly, DiskFault, DiskFull) as problem:
        raise WordsWaiting from problem
