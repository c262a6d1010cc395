"""Any order of bookings, counts and closings: a level is what was counted and what moved since."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE
from shb_desktop.ledger import hashchain
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.sealing import Seal
from shb_desktop.services import catalogue, counter, handover, publishing, stocktaking
from shb_desktop.services.counter import Booked, Mode
from shb_desktop.services.stocktaking import CountedBefore
from tests.shop import Clock, ean, put, reserve

ITEMS = st.integers(1, 3)
PIECES = st.integers(1, 9)


@dataclass
class Shelf:
    """What a person with a pencil would know of one article, in pieces."""

    level: int
    counted: int | None = None
    since: int = 0
    aside: dict[str, int] = field(default_factory=dict)

    def move(self, pieces: int) -> None:
        self.level += pieces
        self.since += pieces


class OpenShop(RuleBasedStateMachine):
    """A real book, and beside it the pencil."""

    @initialize()
    def opens(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.book = Book.open(Path(self.folder.name) / "book.sqlite3", Clock(), Seal(lambda: b"k" * 32))
        self.shelves = {item: Shelf(20) for item in (1, 2, 3)}
        self.articles = {item: put(self.book, item, f"Artikel {item}", stock=20) for item in self.shelves}
        for article in self.articles.values():
            publishing.publish(self.book, article.id, allot=5)
        self.codes = iter(f"ACD{one}{two}{three}" for one in "23467" for two in "23467" for three in "23467")

    @rule(item=ITEMS, pieces=PIECES, mode=st.sampled_from((Mode.OUT, Mode.IN)))
    def goods_move(self, item: int, pieces: int, mode: Mode) -> None:
        done = counter.scan(self.book, ean(item), mode, quantity=pieces * PIECE, confirmed=True)
        assert isinstance(done, Booked)
        self.shelves[item].move(pieces if mode is Mode.IN else -pieces)

    @rule(item=ITEMS, pieces=PIECES)
    def goods_move_and_back(self, item: int, pieces: int) -> None:
        done = counter.scan(self.book, ean(item), Mode.OUT, quantity=pieces * PIECE, confirmed=True)
        assert isinstance(done, Booked)
        counter.undo(self.book, done.key)

    @rule(item=ITEMS, pieces=st.integers(1, 3))
    def goods_are_set_aside(self, item: int, pieces: int) -> None:
        code = next(self.codes)
        placed = reserve(self.book, self.articles[item], pieces, code, State.ACCEPTED)
        handover.ready(self.book, placed.id)
        self.shelves[item].aside[code] = pieces

    @precondition(lambda self: any(shelf.aside for shelf in self.shelves.values()))
    @rule(item=ITEMS)
    def goods_are_picked_up(self, item: int) -> None:
        shelf = self.shelves[item]
        if shelf.aside:
            code, pieces = shelf.aside.popitem()
            handover.hand_over(self.book, f"res-{code}", code)
            shelf.move(-pieces)

    @rule(item=ITEMS, pieces=st.integers(0, 25))
    def somebody_counts(self, item: int, pieces: int) -> None:
        if stocktaking.running(self.book) is None:
            stocktaking.begin(self.book, "Inventur")
        article, shelf = self.articles[item].id, self.shelves[item]
        noted = stocktaking.count(self.book, article, pieces * PIECE)
        if isinstance(noted, CountedBefore):
            assert shelf.counted is not None
            stocktaking.count(self.book, article, pieces * PIECE, replaces=noted.n)
        shelf.counted, shelf.since = pieces + sum(shelf.aside.values()), 0

    @precondition(lambda self: any(shelf.counted is not None for shelf in self.shelves.values()))
    @rule()
    def the_owner_books(self) -> None:
        stocktaking.close(self.book, without_recounts=True)
        for shelf in self.shelves.values():
            if shelf.counted is not None:
                shelf.level = shelf.counted + shelf.since
            shelf.counted = None

    @precondition(lambda self: any(shelf.counted is not None for shelf in self.shelves.values()))
    @rule()
    def the_owner_drops_it(self) -> None:
        stocktaking.drop(self.book)
        for shelf in self.shelves.values():
            shelf.counted = None

    @invariant()
    def the_book_has_what_the_pencil_says(self) -> None:
        levels = {item: catalogue.get(self.book, article.id).on_hand for item, article in self.articles.items()}
        assert levels == {item: shelf.level * PIECE for item, shelf in self.shelves.items()}

    def teardown(self) -> None:
        if hasattr(self, "book"):
            with self.book.read() as connection:
                assert hashchain.verify(connection).whole
            self.book.close()
            self.folder.cleanup()


TestOpenShop = OpenShop.TestCase
TestOpenShop.settings = settings(max_examples=25, stateful_step_count=25)
