"""Which leases the stock no longer bears is asked in one statement; it says what the domain's rule says."""

import random

from shb_desktop.domain.article import PIECE
from shb_desktop.ledger import articles, offers
from shb_desktop.ledger.database import Book
from shb_desktop.services import publishing
from tests.shop import put


def test_the_book_finds_exactly_the_leases_that_are_to_change(book: Book) -> None:
    article = put(book, 1)
    publishing.publish(book, article.id, 4)
    chance = random.Random(11)
    found = 0
    with book.write() as connection:
        offer = offers.by_article(connection, article.id)
        assert offer is not None
        for _ in range(400):
            held, until = chance.randrange(4), chance.choice((None, None, 50, 150))
            levels = chance.randrange(-1, 12_000), held * PIECE, chance.choice((0, 0, 1_500))
            connection.exec_driver_sql(
                "UPDATE stock SET on_hand = ?, held = ?, unavailable = ? WHERE article = ?", (*levels, article.id)
            )
            connection.exec_driver_sql(
                "UPDATE offer SET held = ?, allot = ?, cap = ?, buffer = ?, visible_until = ?",
                (held, chance.randrange(8), chance.randrange(8), chance.randrange(3), until),
            )
            there, now = articles.get(connection, article.id), offers.by_article(connection, article.id)
            assert now is not None
            asked = [article.id] if offers.wanted_lease(connection, there, now, 100) != now.allot else []
            # What is over is always looked at: it is seldom, and the rule itself decides.
            if until != 50:
                assert offers.to_follow(connection, [article.id], 100) == asked
                found += bool(asked)
            assert set(asked) <= set(offers.to_follow(connection, [article.id], 100))
    assert 50 < found < 350
