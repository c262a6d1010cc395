"""A reservation from arrival to handover, in the shop's own book."""

from collections.abc import Callable

import pytest

from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.reservation import Reservation, UnknownReservation, WrongAmount, WrongState
from shb_desktop.ledger import movements, offers, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, handover, publishing
from shb_desktop.services.counter import CannotUndo
from tests.shop import move_by_hub, put, reserve


@pytest.fixture
def article(book: Book) -> Article:
    article = put(book, 1, stock=10)
    publishing.publish(book, article.id, allot=4)
    return article


def _ops(book: Book) -> list[str]:
    with book.read() as connection:
        return list(connection.exec_driver_sql("SELECT type FROM outbox ORDER BY n").scalars())


def test_a_reservation_holds_its_pieces(book: Book, article: Article) -> None:
    reserve(book, article, pieces=3)
    now = catalogue.get(book, article.id)
    assert (now.on_hand, now.held, now.available) == (10 * PIECE, 3 * PIECE, 7 * PIECE)


def test_ready_then_collected_moves_stock_hold_and_lease_together(book: Book, article: Article) -> None:
    placed = reserve(book, article, pieces=3)
    assert handover.ready(book, placed.id).state is State.READY
    done = handover.hand_over(book, placed.id, "acd-234")
    assert done.state is State.COLLECTED
    now = catalogue.get(book, article.id)
    assert (now.on_hand, now.held) == (7 * PIECE, 0)
    line = catalogue.history(book, article.id)[0]
    assert (line.reason, line.quantity, line.reservation) == (Reason.PICKUP, -3 * PIECE, placed.id)
    assert _ops(book)[-3:] == ["reservation.ready", "reservation.collect", "offer.allot"]
    with book.read() as connection:
        offer = offers.by_article(connection, article.id)
    assert offer is not None
    assert offer.allot == 4


@pytest.mark.parametrize("answer", [handover.accept, handover.ready])
def test_the_time_to_answer_is_over_once_the_shop_has_answered(
    book: Book, article: Article, answer: Callable[[Book, str], Reservation]
) -> None:
    placed = reserve(book, article)
    assert placed.deadline is not None
    assert answer(book, placed.id).deadline is None


def test_of_very_many_ended_ones_the_newest_are_known_and_of_open_ones_all(book: Book, article: Article) -> None:
    first = reserve(book, article, state=State.COLLECTED)
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
    columns = "rev, sealed_name, deadline, reason, late_pickup, set_aside, seen, ended_at"
    with book.write() as connection:
        for state in (State.COLLECTED, State.PLACED):
            connection.exec_driver_sql(
                f"""INSERT INTO reservation (id, code, state, placed_at, {columns})
                    {many} SELECT ? || i, ? || i, ?, placed_at + i, {columns} FROM n, reservation WHERE id = ?""",
                (state.value, state.value, state.value, first.id),
            )
    ended = handover.reservations(book, State.COLLECTED, State.EXPIRED)
    assert (len(ended), ended[-1].id) == (500, "collected600")
    waiting = handover.reservations(book, State.PLACED)
    assert (len(waiting), waiting[0].id) == (600, "placed1")


def test_a_part_may_be_taken(book: Book, article: Article) -> None:
    placed = reserve(book, article, pieces=3)
    done = handover.hand_over(book, placed.id, placed.code, {1: 2})
    assert [line.collected for line in done.lines] == [2]
    assert catalogue.get(book, article.id).on_hand == 8 * PIECE


@pytest.mark.parametrize("lines", [{1: 4}, {1: -1}, {2: 1}, {1: 0}, {}])
def test_more_than_reserved_is_not_handed_over(book: Book, article: Article, lines: dict[int, int]) -> None:
    placed = reserve(book, article, pieces=3)
    with pytest.raises(WrongAmount):
        handover.hand_over(book, placed.id, placed.code, lines)
    assert catalogue.get(book, article.id).on_hand == 10 * PIECE


def test_a_wrong_code_hands_nothing_over(book: Book, article: Article) -> None:
    placed = reserve(book, article)
    with pytest.raises(UnknownReservation):
        handover.hand_over(book, placed.id, "XXX999")
    assert handover.find(book, placed.code).state is State.PLACED


def test_a_reservation_is_collected_once(book: Book, article: Article) -> None:
    placed = reserve(book, article)
    handover.hand_over(book, placed.id, placed.code)
    with pytest.raises(WrongState):
        handover.hand_over(book, placed.id, placed.code)
    assert catalogue.get(book, article.id).on_hand == 9 * PIECE


def test_goods_in_the_hand_beat_an_expiry_that_crossed(book: Book, article: Article) -> None:
    placed = reserve(book, article)
    handover.ready(book, placed.id)
    move_by_hub(book, placed, State.EXPIRED)
    done = handover.hand_over(book, placed.id, placed.code)
    assert done.state is State.COLLECTED
    assert done.late_pickup


def test_a_cancelled_reservation_asks_to_put_back_what_was_set_aside(book: Book, article: Article) -> None:
    placed = reserve(book, article)
    handover.ready(book, placed.id)
    move_by_hub(book, placed, State.CANCELLED)
    assert [task.id for task in handover.put_back_tasks(book)] == [placed.id]
    assert catalogue.get(book, article.id).held == 0
    handover.put_back(book, placed.id)
    assert handover.put_back_tasks(book) == ()
    assert _ops(book)[-1] == "reservation.put_back"


def test_a_rejected_reservation_frees_its_pieces_and_carries_the_reason(book: Book, article: Article) -> None:
    placed = reserve(book, article, pieces=2)
    assert handover.reject(book, placed.id, "Leider beschädigt").reason == "Leider beschädigt"
    assert catalogue.get(book, article.id).held == 0
    with pytest.raises(WrongState):
        handover.ready(book, placed.id)


def test_a_collection_is_not_taken_back_with_one_key(book: Book, article: Article) -> None:
    placed = reserve(book, article)
    handover.hand_over(book, placed.id, placed.code)
    with book.read() as connection:
        last = movements.recent(connection, 1)[0]
    with pytest.raises(CannotUndo):
        counter.undo(book, last.key)


def test_the_city_hears_of_every_step_in_order(book: Book, article: Article) -> None:
    placed = reserve(book, article)
    handover.accept(book, placed.id)
    handover.ready(book, placed.id)
    with book.read() as connection:
        numbers = list(connection.exec_driver_sql("SELECT n FROM outbox ORDER BY n").scalars())
        assert outbox.waiting_count(connection) == len(numbers)
    assert numbers == list(range(1, len(numbers) + 1))
