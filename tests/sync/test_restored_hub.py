"""A hub that came from a backup: what it forgot is told again, and the till looks at everything anew."""

import json
from typing import Any
from uuid import uuid4

import pytest

from prima.contract.messages import (
    OpResult,
    PullAnswer,
    SnapshotPage,
)
from prima.contract.reservation import State
from shb_desktop.domain.article import Article
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import SnapshotMark
from shb_desktop.services import handover, publishing
from shb_desktop.sync import engine, planning
from shb_desktop.sync.planning import Push, Snapshot
from shb_desktop.sync.step import Step
from tests.sync.answers import DEVICE, EPOCH, done, event, outbox_states, pull_of, pulled, push_of, the_offer, view


def _begun_anew(book: Book, *results: OpResult) -> Push:
    """What waited was answered, and then nothing is taken for granted any more; what was pushed."""
    push = push_of(book)
    answer = done(push)
    engine.take_push(book, push, answer.model_copy(update={"results": results or answer.results}))
    with book.write() as connection:
        hub_link.begin_anew(connection)
    return push


def _first_page(book: Book, **members: Any) -> None:
    """The snapshot's first and last page."""
    page = SnapshotPage.model_validate({"epoch": EPOCH, "now": 1, "seq": 5, "last_n": 2, **members})
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), page)


def test_what_the_hub_forgot_is_told_again_in_the_same_words(book: Book, article: Article) -> None:
    push = push_of(book)
    engine.take_push(book, push, done(push))
    newer = uuid4()
    asked = pull_of(book)
    step = engine.take_pull(book, asked, PullAnswer(epoch=newer, now=1, last_n=0, cursor=3, events=()))
    assert step.more
    again = push_of(book)
    assert again.epoch == str(newer)
    assert again.ops == push.ops
    with book.read() as connection:
        assert isinstance(planning.plan(planning.position(connection))[-1], Snapshot)


def test_an_answer_from_before_the_restore_changes_nothing(book: Book, article: Article) -> None:
    push, pull = push_of(book), pull_of(book)
    engine.hub_forgot(book, pull, str(uuid4()), 0)
    assert engine.take_push(book, push, done(push)) == Step(more=True)
    old = PullAnswer(epoch=EPOCH, now=1, last_n=0, cursor=11, events=(event(11, "x.y"),))
    assert engine.take_pull(book, pull, old) == Step(more=True)
    assert outbox_states(book) == ["waiting", "waiting"]
    with book.read() as connection:
        link = hub_link.link(connection)
    assert link
    assert link.epoch != str(EPOCH)


def test_a_hub_that_knows_less_in_the_same_epoch_is_treated_alike(book: Book, article: Article) -> None:
    push = push_of(book)
    engine.take_push(book, push, done(push))
    pulled(book, [], last_n=1)
    assert [op.n for op in push_of(book).ops] == [2]


def test_a_snapshot_is_resumable_and_what_it_lacks_is_told(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 7))])
    _begun_anew(book)
    other = SnapshotPage(epoch=EPOCH, now=1, seq=5, last_n=2, next="page-2")
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), other)
    stale = engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), other)
    assert stale == Step(more=True)
    last = SnapshotPage(epoch=EPOCH, now=1, seq=8, last_n=2)
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark("page-2", 5)), last)
    assert pull_of(book).cursor == 5
    told = [json.loads(op.text) for op in push_of(book).ops]
    assert [op["type"] for op in told] == ["offer.put", "offer.allot", "reservation.restore"]
    assert (told[0]["base_rev"], told[0]["fields"]["title"], told[1]["allot"]) == (0, "Apfelsaft", 4)
    assert told[2]["view"]["state"] == "placed"
    assert "Muster" not in json.dumps(told)


def test_a_reservation_that_ended_here_is_told_to_a_hub_that_thinks_it_open(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.expired", reservation=view(offer, State.EXPIRED, 7))])
    _begun_anew(book)
    _first_page(book, reservations=[view(offer, State.READY, 4)])
    assert handover.reservations(book)[0].state is State.EXPIRED
    assert "reservation.restore" in [json.loads(op.text)["type"] for op in push_of(book).ops]


def test_goods_on_the_hold_shelf_are_told_again_with_their_own_time_and_not_the_one_to_answer(
    book: Book, article: Article
) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.changed", reservation=view(offer, State.READY, 4, deadline=900))])
    _begun_anew(book)
    _first_page(book, reservations=[view(offer, State.PLACED, 3, deadline=70)])
    told = [json.loads(op.text) for op in push_of(book).ops]
    (restored,) = [op["view"] for op in told if op["type"] == "reservation.restore"]
    assert (restored["state"], restored["deadline"]) == ("ready", 900)


def test_the_lease_is_compared_once_the_line_is_quiet(book: Book, article: Article) -> None:
    push = _begun_anew(book)
    told = json.loads(push.ops[0].text)["fields"]
    known = {"id": the_offer(book, article).id, "rev": 1, "fields": told, "allot": 9, "held": 0, "withdrawn": False}
    _first_page(book, offers=[known])
    pulled(book, [])
    (op,) = push_of(book).ops
    assert json.loads(op.text)["allot"] == 4
    engine.take_push(book, push_of(book), done(push_of(book)))
    pulled(book, [])
    assert engine.upload(book, None) == Step()  # type: ignore[arg-type]


@pytest.mark.parametrize("paired_anew", [False, True])
def test_a_lease_that_was_lowered_here_and_not_heard_of_is_no_other_till_s(
    book: Book, article: Article, paired_anew: bool
) -> None:
    push = push_of(book)
    engine.take_push(book, push, done(push))
    told = json.loads(push.ops[0].text)["fields"]
    known = {"id": the_offer(book, article).id, "rev": 1, "fields": told, "allot": 4, "held": 0, "withdrawn": False}
    pulled(book, [event(11, "offer.changed", offer=known)], last_n=2)
    publishing.set_cap(book, article.id, 1)
    _begun_anew(book)
    if paired_anew:
        with book.write() as connection:
            outbox.renumber(connection)
            hub_link.begin_anew(connection)
    # The hub was restored: it has the lease as it was before.
    _first_page(book, offers=[known], last_n=0 if paired_anew else 3)
    pulled(book, [], last_n=0 if paired_anew else 3)
    assert [json.loads(op.text)["allot"] for op in push_of(book).ops] == [1]


def test_a_price_that_the_hub_forgot_is_told_again_on_top_of_what_was_known(book: Book, article: Article) -> None:
    push = push_of(book)
    _begun_anew(book, OpResult(n=1, status="done", rev=3), OpResult(n=2, status="done"))
    older = json.loads(push.ops[0].text)["fields"] | {"price": 99}
    known = {"id": the_offer(book, article).id, "rev": 2, "fields": older, "allot": 4, "held": 0, "withdrawn": False}
    _first_page(book, offers=[known])
    (op,) = push_of(book).ops
    assert (json.loads(op.text)["fields"], json.loads(op.text)["base_rev"]) == ({"price": 199}, 3)
