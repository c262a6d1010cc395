"""Many lines at once chain exactly as they would one by one."""

from shb_desktop.domain.movement import Movement, MovementKey, Reason, chained, chained_alike, genesis
from shb_desktop.ledger import hashchain, movements
from shb_desktop.ledger.database import Book
from tests.shop import put

MOVES = [(1, 12_000), (2, -500), (3, 1)]


def test_the_hashes_are_those_of_single_lines() -> None:
    start = genesis("device")
    for note in ("", "Anfangsbestand"):
        previous, expected = start, []
        for n, (article, quantity) in enumerate(MOVES, start=7):
            line = Movement(MovementKey(1, n), article, quantity, Reason.IN, 42, note=note)
            previous = chained(previous, line)
            expected.append(previous)
        assert list(chained_alike(start, MovementKey(1, 7), MOVES, Reason.IN, 42, note)) == expected


def test_the_book_is_whole_after_many_lines_at_once(book: Book) -> None:
    articles = [put(book, item).id for item in (1, 2)]
    with book.write() as connection:
        movements.append_alike(
            connection, [(article, 3_000) for article in articles], Reason.IN, book.clock(), "Zugang"
        )
        movements.append_alike(connection, [], Reason.IN, book.clock(), "")
        assert hashchain.verify(connection).whole
        assert [line.quantity for line in movements.recent(connection, 2)] == [3_000, 3_000]
