"""Counting while the shop is open."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError

from shb_desktop.domain.article import PIECE, ArticleDraft, UnknownArticle
from shb_desktop.domain.meaning import NotWhole
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.staff import NOBODY, OwnerOnly
from shb_desktop.domain.stocktake import (
    CountReplaced,
    CountUnclear,
    NoStocktake,
    NothingCounted,
    RecountsDue,
    StocktakeRuns,
)
from shb_desktop.ledger import hashchain
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.sealing import Seal
from shb_desktop.services import catalogue, counter, handover, publishing, receiving, stocktaking
from shb_desktop.services.counter import CannotUndo, Mode
from shb_desktop.services.importing.judging import as_draft
from shb_desktop.services.stocktaking import CountedBefore, Noted
from tests.shop import Clock, ean, put, reserve


def _level(book: Book, item: int = 1) -> int:
    found = catalogue.find(book, ean(item))
    assert found
    return found.on_hand // PIECE


def _count(book: Book, article: int, pieces: int) -> Noted:
    noted = stocktaking.count(book, article, pieces * PIECE)
    assert isinstance(noted, Noted)
    return noted


def test_what_is_booked_while_the_shop_counts_does_not_spoil_the_count(book: Book) -> None:
    article = put(book, 1, stock=12)
    stocktaking.begin(book, "Jahresende")
    counter.scan(book, ean(1), Mode.OUT)
    _count(book, article.id, 10)
    for _ in range(3):
        counter.scan(book, ean(1), Mode.OUT)
    counter.scan(book, ean(1), Mode.IN, quantity=6 * PIECE)
    closed = stocktaking.close(book)
    assert (closed.moved, closed.agreed) == (1, 0)
    assert _level(book) == 10 - 3 + 6
    line = catalogue.history(book, article.id)[0]
    assert (line.reason, line.quantity, line.note) == (Reason.STOCKTAKE, -PIECE, "Jahresende")


def test_the_clerk_learns_nothing_of_what_the_book_expects(book: Book) -> None:
    article = put(book, 1, stock=37)
    stocktaking.begin(book, "")
    noted = _count(book, article.id, 5)
    assert noted == Noted(1, article.id, "Apfelsaft", 5 * PIECE, again=True, at=noted.at)
    assert stocktaking.progress(book).recounts == ((article.id, "Apfelsaft"),)
    with pytest.raises(OwnerOnly):
        stocktaking.inventory(book.by(NOBODY))


def test_goods_on_the_hold_shelf_are_not_counted_and_not_missed(book: Book) -> None:
    article = put(book, 1, stock=12)
    publishing.publish(book, article.id, allot=6)
    handover.ready(book, reserve(book, article, pieces=2).id)
    stocktaking.begin(book, "")
    _count(book, article.id, 10)
    (line,) = stocktaking.inventory(book).lines
    assert (line.count.set_aside, line.count.difference, line.stock) == (2 * PIECE, 0, 12 * PIECE)
    handover.hand_over(book, "res-ACD234", "ACD234")
    assert stocktaking.close(book).agreed == 1
    assert _level(book) == 10


def test_a_second_count_stands_for_the_first_only_when_it_names_it(book: Book) -> None:
    article = put(book, 1, stock=12)
    stocktaking.begin(book, "")
    first = _count(book, article.id, 4)
    before = stocktaking.count(book, article.id, 11 * PIECE)
    assert isinstance(before, CountedBefore)
    assert (before.n, before.counted) == (first.n, 4 * PIECE)
    second = stocktaking.count(book, article.id, 11 * PIECE, replaces=first.n)
    assert isinstance(second, Noted)
    assert not second.again
    with pytest.raises(CountReplaced):
        stocktaking.count(book, article.id, PIECE, replaces=first.n)
    stocktaking.close(book)
    assert _level(book) == 11


def test_a_second_place_is_added_to_the_first(book: Book) -> None:
    article = put(book, 1, stock=12)
    stocktaking.begin(book, "")
    _count(book, article.id, 7)
    counter.scan(book, ean(1), Mode.OUT)
    noted = stocktaking.count(book, article.id, 4 * PIECE, more=True)
    assert isinstance(noted, Noted)
    assert noted.counted == 10 * PIECE
    stocktaking.close(book)
    assert _level(book) == 10


def test_far_off_is_counted_again_until_two_counts_agree(book: Book) -> None:
    article = put(book, 1, stock=100)
    stocktaking.begin(book, "")
    first = _count(book, article.id, 80)
    assert first.again
    with pytest.raises(RecountsDue):
        stocktaking.close(book)
    second = stocktaking.count(book, article.id, 82 * PIECE, replaces=first.n)
    assert isinstance(second, Noted)
    assert second.again
    counter.scan(book, ean(1), Mode.OUT)
    third = stocktaking.count(book, article.id, 81 * PIECE, replaces=second.n)
    assert isinstance(third, Noted)
    assert not third.again
    stocktaking.close(book)
    assert _level(book) == 81


@pytest.mark.parametrize(("pieces", "again"), [(95, False), (94, True), (105, False), (106, True)])
def test_the_tolerance_is_a_share_of_what_is_expected(book: Book, pieces: int, again: bool) -> None:
    article = put(book, 1, stock=100)
    stocktaking.begin(book, "")
    assert _count(book, article.id, pieces).again is again


def test_the_owner_may_book_without_the_second_count(book: Book) -> None:
    article = put(book, 1, stock=100)
    stocktaking.begin(book, "")
    _count(book, article.id, 1)
    stocktaking.close(book, without_recounts=True)
    assert _level(book) == 1


def test_uncounted_is_not_zero_unless_the_owner_says_so(book: Book) -> None:
    counted, forgotten, gone = put(book, 1), put(book, 2, "Honig", stock=3), put(book, 3, "Senf", stock=4)
    stocktaking.begin(book, "")
    _count(book, counted.id, 12)
    assert [line.name for line in stocktaking.inventory(book).uncounted] == ["Honig", "Senf"]
    with pytest.raises(OwnerOnly):
        stocktaking.count_zero(book.by(NOBODY), (gone.id,))
    assert stocktaking.count_zero(book, (gone.id, counted.id)) == 1
    closed = stocktaking.close(book)
    assert (closed.moved, closed.agreed, closed.uncounted) == (1, 1, 1)
    assert (_level(book, 1), _level(book, 2), _level(book, 3)) == (12, 3, 0)
    assert catalogue.get(book, forgotten.id).on_hand == 3 * PIECE


def test_a_stocktake_is_resumed_after_the_program_was_gone(book: Book) -> None:
    article = put(book, 1)
    begun = stocktaking.begin(book, "Lager")
    _count(book, article.id, 11)
    book.close()
    again = Book.open(book.path, Clock(), Seal(lambda: b"k" * 32))
    assert stocktaking.running(again) == begun
    assert stocktaking.progress(again).counted == 1
    stocktaking.close(again)
    assert _level(again) == 11
    again.close()


def test_missing_goods_are_not_promised_any_longer(book: Book) -> None:
    article = put(book, 1, stock=12)
    publishing.publish(book, article.id, allot=12)
    stocktaking.begin(book, "")
    _count(book, article.id, 5)
    stocktaking.close(book, without_recounts=True)
    (line,) = publishing.list_offers(book)
    assert line.offer.allot == 5


def test_the_value_is_what_is_there_at_its_purchase_price(book: Book) -> None:
    article = put(book, 1)
    catalogue.change(book, article.id, _costing(book, article.id, 155))
    put(book, 2, "Honig")
    stocktaking.begin(book, "")
    _count(book, 1, 12)
    _count(book, 2, 12)
    found = stocktaking.inventory(book)
    assert (found.value, found.without_cost) == (12 * 155, 1)


def test_a_closed_list_says_for_ever_what_was_found(book: Book) -> None:
    dear, open_value, left = put(book, 1, stock=10), put(book, 2, stock=4), put(book, 3, stock=7)
    catalogue.change(book, dear.id, replace(as_draft(dear), cost=200))
    stocktaking.begin(book, "Jahresende")
    _count(book, dear.id, 10)
    _count(book, open_value.id, 4)
    stocktaking.close(book)
    signed = stocktaking.inventory(book, stocktake=1)
    assert (signed.value, signed.without_cost, [one.on_hand for one in signed.uncounted]) == (2_000, 1, [7 * PIECE])
    catalogue.change(book, dear.id, replace(as_draft(dear), cost=999, name="Teurer Saft", number="neu"))
    counter.scan(book, ean(3), Mode.OUT)
    catalogue.change(book, left.id, replace(as_draft(left), name="Umbenannt"))
    put(book, 4, stock=5)
    assert stocktaking.inventory(book, stocktake=1) == signed
    catalogue.change(book, open_value.id, replace(as_draft(open_value), cost=100))
    assert stocktaking.inventory(book, stocktake=1).value == 2_400  # what was open then may be told later


def test_part_of_a_piece_is_neither_counted_nor_received(book: Book) -> None:
    article = put(book, 1, stock=5)
    stocktaking.begin(book, "")
    with pytest.raises(NotWhole):
        stocktaking.count(book, article.id, 1_500)
    delivery = receiving.begin(book, "", []).id
    with pytest.raises(NotWhole):
        receiving.scan(book, delivery, ean(1), 1_500)
    with pytest.raises(NotWhole):
        receiving.take(book, delivery, article.id, 1_500)


def test_one_stocktake_at_a_time_and_none_without_a_count(book: Book) -> None:
    article = put(book, 1)
    for act in (
        lambda: stocktaking.count(book, article.id, PIECE),
        lambda: stocktaking.progress(book),
        lambda: stocktaking.close(book),
    ):
        with pytest.raises(NoStocktake):
            act()
    stocktaking.begin(book, "Eins")
    with pytest.raises(StocktakeRuns, match="Eins"):
        stocktaking.begin(book, "Zwei")
    with pytest.raises(NothingCounted):
        stocktaking.close(book)
    with pytest.raises(OwnerOnly):
        stocktaking.close(book.by(NOBODY))
    with pytest.raises(OwnerOnly):
        stocktaking.drop(book.by(NOBODY))
    stocktaking.drop(book)
    assert stocktaking.begin(book, "Zwei").name == "Zwei"
    assert [(one.name, one.state) for one in stocktaking.latest(book)] == [("Zwei", "open"), ("Eins", "dropped")]


def test_nonsense_is_not_counted(book: Book) -> None:
    article = put(book, 1)
    stocktaking.begin(book, "")
    for quantity in (-1, 100_001 * PIECE):
        with pytest.raises(CountUnclear):
            stocktaking.count(book, article.id, quantity)
    with pytest.raises(UnknownArticle):
        stocktaking.count(book, 99, PIECE)
    with pytest.raises(UnknownArticle):
        stocktaking.find(book, ean(9))
    assert stocktaking.find(book, ean(1)).id == article.id
    assert stocktaking.progress(book).counted == 0


def test_a_booked_difference_has_no_undo_at_the_counter(book: Book) -> None:
    article = put(book, 1)
    stocktaking.begin(book, "")
    _count(book, article.id, 11)
    stocktaking.close(book)
    with pytest.raises(CannotUndo):
        counter.undo(book, catalogue.history(book, article.id)[0].key)


@pytest.mark.parametrize("statement", ["UPDATE stocktake_count SET counted = 0", "DELETE FROM stocktake_count"])
def test_a_count_is_never_changed_or_removed(book: Book, statement: str) -> None:
    article = put(book, 1)
    stocktaking.begin(book, "")
    _count(book, article.id, 11)
    with pytest.raises(DBAPIError, match="a count is never"), book.write() as connection:
        connection.exec_driver_sql(statement)
    with book.read() as connection:
        assert hashchain.verify(connection).whole


def _costing(book: Book, article: int, cost: int) -> ArticleDraft:
    return replace(catalogue.as_draft(catalogue.get(book, article)), cost=cost)
