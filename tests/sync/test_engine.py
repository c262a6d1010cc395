"""What the engine tells, and what it makes of the answers: all of one or nothing of it, in the shop's own book."""

import json
from uuid import UUID

import pytest

from prima.contract import limits
from prima.contract.messages import (
    OpResult,
)
from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, handover, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.sync import engine, planning
from shb_desktop.sync.errors import BookBehind, HubUnreadable, NotPaired
from shb_desktop.sync.planning import Pull, Push
from tests.shop import ean
from tests.sync.answers import DEVICE, EPOCH, done, event, outbox_states, problem, pulled, push_of, the_offer, view


def test_an_unpaired_till_has_nobody_to_talk_to(book: Book) -> None:
    with book.read() as connection, pytest.raises(NotPaired):
        planning.position(connection)


def test_telling_and_listening_are_planned_side_by_side(book: Book, article: Article) -> None:
    with book.read() as connection:
        actions = planning.plan(planning.position(connection), wait=25)
    push, pull = actions
    assert isinstance(push, Push)
    assert [json.loads(op.text)["type"] for op in push.ops] == ["offer.put", "offer.allot"]
    assert pull == Pull(DEVICE, str(EPOCH), 10, 0, 25)


def test_an_operation_is_always_sent_in_the_same_words(book: Book, article: Article) -> None:
    assert push_of(book) == push_of(book)
    first = push_of(book).ops[0]
    assert json.loads(first.text)["n"] == first.n == 1


def test_a_refused_operation_is_parked_and_the_queue_goes_on(book: Book, article: Article) -> None:
    push = push_of(book)
    step = engine.take_push(book, push, done(push, n1="invalid"))
    assert (step.pushed, step.refused, step.more) == (2, 1, False)
    assert outbox_states(book) == ["refused", "done"]
    assert the_offer(book, article).problem == "Abgelehnt."
    publishing.publish(book, article.id)
    put_again = json.loads(push_of(book).ops[0].text)
    assert put_again["fields"]["title"] == "Apfelsaft"


def test_results_of_something_else_change_nothing(book: Book, article: Article) -> None:
    push = push_of(book)
    good = done(push)
    for wrong in (
        good.model_copy(update={"results": good.results[:1]}),
        good.model_copy(update={"results": good.results[::-1]}),
        good.model_copy(update={"last_n": 1}),
    ):
        with pytest.raises(HubUnreadable):
            engine.take_push(book, push, wrong)
    assert outbox_states(book) == ["waiting", "waiting"]


def test_the_same_answer_twice_is_taken_once(book: Book, article: Article) -> None:
    push = push_of(book)
    engine.take_push(book, push, done(push))
    engine.take_push(book, push, done(push, n1="invalid"))
    assert outbox_states(book) == ["done", "done"]


def test_a_hub_that_knows_more_than_the_book_asks_for_a_person(book: Book, article: Article) -> None:
    push = push_of(book)
    with pytest.raises(BookBehind):
        engine.take_push(book, push, done(push).model_copy(update={"last_n": 99}))
    with pytest.raises(BookBehind):
        pulled(book, [], last_n=99)
    assert outbox_states(book) == ["waiting", "waiting"]


def test_an_operation_too_large_for_the_line_goes_without_its_body(book: Book, article: Article) -> None:
    with book.write() as connection:
        outbox.enqueue(connection, "offer.put", "x", {"fields": {"description": "ü" * 70_000}}, 5)
    last = push_of(book).ops[-1]
    assert json.loads(last.text) == {"n": 3, "type": "offer.put", "at": 5}


def test_a_push_stays_within_its_limits(book: Book, article: Article) -> None:
    with book.write() as connection:
        for _ in range(300):
            outbox.enqueue(connection, "offer.put", "x", {"fields": {"description": "x" * 3000}}, 5)
    push = push_of(book)
    told = sum(len(op.text) for op in push.ops)
    assert told < limits.MAX_PUSH_BYTES < told + 5_000


def test_a_step_that_the_hub_refused_is_taken_back(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))])
    handover.accept(book, str(UUID(int=1)))
    push = push_of(book)
    refusal = OpResult(n=push.ops[-1].n, status="refused", state=State.CANCELLED, problem=problem("wrong-state"))
    answer = done(push)
    engine.take_push(book, push, answer.model_copy(update={"results": (*answer.results[:-1], refusal)}))
    assert handover.reservations(book)[0].state is State.CANCELLED
    assert catalogue.get(book, article.id).held == 0


def test_a_raise_refused_for_a_stale_view_is_made_again_after_the_next_pull(book: Book, article: Article) -> None:
    push = push_of(book)
    refusal = OpResult(n=2, status="refused", allot=1, held=0, problem=problem("stale-view"))
    answer = done(push).model_copy(update={"results": (OpResult(n=1, status="done", rev=1), refusal)})
    engine.take_push(book, push, answer)
    assert outbox_states(book) == ["done", "stale"]
    pulled(book, [event(11, "x.y")])
    assert outbox_states(book) == ["done", "dismissed", "waiting"]
    again = json.loads(push_of(book).ops[0].text)
    assert (again["type"], again["allot"], again["seen_seq"]) == ("offer.allot", 4, 11)


def test_a_raise_refused_for_a_view_that_is_fresh_by_now_is_made_again_at_once(book: Book, article: Article) -> None:
    push = push_of(book)
    pulled(book, [event(11, "x.y")])
    refusal = OpResult(n=2, status="refused", allot=1, held=0, problem=problem("stale-view"))
    answer = done(push).model_copy(update={"results": (OpResult(n=1, status="done", rev=1), refusal)})
    engine.take_push(book, push, answer)
    assert outbox_states(book) == ["done", "dismissed", "waiting"]


def test_the_counter_goes_on_whatever_waits(book: Book, article: Article) -> None:
    counter.scan(book, ean(1), Mode.OUT)
    assert catalogue.get(book, article.id).on_hand == 9 * PIECE


def test_a_new_device_starts_at_one_with_what_waits(book: Book, article: Article) -> None:
    push = push_of(book)
    half = Push(push.device, push.epoch, push.ops[:1])
    engine.take_push(book, half, done(half))
    publishing.withdraw(book, article.id)
    with book.write() as connection:
        assert outbox.renumber(connection) == 2
    assert [(op.n, json.loads(op.text)["type"]) for op in push_of(book).ops] == [
        (1, "offer.allot"),
        (2, "offer.withdraw"),
    ]
    with book.read() as connection:
        assert outbox.highest(connection) == 2
