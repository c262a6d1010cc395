"""What the engine makes of answers: all of one or nothing of it, in the shop's own book."""

import json
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID, uuid4

import pytest

from prima.contract.messages import (
    Event,
    ImageAnswer,
    OpResult,
    Problem,
    PullAnswer,
    PushAnswer,
    SnapshotPage,
)
from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.offer import Offer
from shb_desktop.ledger import hub_link, inbox, offers, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import Link, SnapshotMark
from shb_desktop.services import catalogue, counter, handover, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.sync import engine
from shb_desktop.sync.engine import Pull, Push, Snapshot
from shb_desktop.sync.errors import BookBehind, HubGone, HubUnreadable, NotPaired, Revoked
from shb_desktop.sync.step import Step
from tests.shop import Clock, ean, put

EPOCH, DEVICE = uuid4(), str(uuid4())
DAY_MS = 24 * 60 * 60 * 1000


@pytest.fixture
def article(book: Book) -> Article:
    """Ten pieces on hand, four of them leased to a hub that the till is paired with and up to date."""
    found = put(book, 1, stock=10)
    with book.write() as connection:
        hub_link.keep_link(connection, Link("http://127.0.0.1:1", DEVICE, str(uuid4()), "Laden", "Ort", str(EPOCH), ""))
        hub_link.move_cursor(connection, 10)
    publishing.publish(book, found.id, allot=4)
    return found


def the_offer(book: Book, article: Article) -> Offer:
    with book.read() as connection:
        found = offers.by_article(connection, article.id)
    assert found is not None
    return found


def push_of(book: Book) -> Push:
    with book.read() as connection:
        first = engine.plan(engine.position(connection))[0]
    assert isinstance(first, Push)
    return first


def pull_of(book: Book) -> Pull:
    with book.read() as connection:
        last = engine.plan(engine.position(connection))[-1]
    assert isinstance(last, Pull)
    return last


def done(push: Push, **refused: str) -> PushAnswer:
    """All done, except the numbers in `refused` (`n3="wrong-state"`)."""
    results = tuple(
        OpResult(n=op.n, status="refused", problem=problem(refused[f"n{op.n}"]))
        if f"n{op.n}" in refused
        else OpResult(n=op.n, status="done")
        for op in push.ops
    )
    return PushAnswer(epoch=EPOCH, now=1, last_n=push.ops[-1].n, results=results)


def problem(code: str) -> Problem:
    return Problem(type=f"urn:prima:problem:{code}", status=409, title="Abgelehnt.")


def pulled(book: Book, events: Iterable[Event], **fields: Any) -> Step:
    asked = pull_of(book)
    found = tuple(events)
    told: dict[str, Any] = {
        "epoch": EPOCH,
        "now": 1,
        "last_n": asked.answered,
        "cursor": found[-1].seq if found else asked.cursor,
    }
    return engine.take_pull(book, asked, PullAnswer(events=found, **(told | fields)))


def event(seq: int, kind: str, **data: Any) -> Event:
    return Event(seq=seq, type=kind, at=1, data=data)


def view(offer: Offer, state: State, rev: int, pieces: int = 2, which: str = "1", **fields: Any) -> dict[str, Any]:
    line = {"line": 1, "offer": offer.id, "title": "Apfelsaft", "price": 199, "quantity": pieces}
    identity = str(UUID(int=int(which)))
    base = {"id": identity, "rev": rev, "state": state.value, "code": "ACD234", "display_name": "Frau Muster"}
    return base | {"lines": [line], "placed_at": 5} | fields


def outbox_states(book: Book) -> list[str]:
    with book.read() as connection:
        return list(connection.exec_driver_sql("SELECT state FROM outbox ORDER BY n").scalars())


def test_an_unpaired_till_has_nobody_to_talk_to(book: Book) -> None:
    with book.read() as connection, pytest.raises(NotPaired):
        engine.position(connection)


def test_telling_and_listening_are_planned_side_by_side(book: Book, article: Article) -> None:
    with book.read() as connection:
        actions = engine.plan(engine.position(connection), wait=25)
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
    assert sum(len(op.text) for op in push.ops) < 256 * 1024
    assert 80 < len(push.ops) < 90


def test_a_placed_reservation_holds_its_pieces_and_moves_the_cursor(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    step = pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))])
    assert step.areas >= {"reservations", "stock"}
    (kept,) = handover.reservations(book)
    assert (kept.state, kept.code, kept.display_name, kept.seen) == (State.PLACED, "ACD234", "Frau Muster", False)
    assert catalogue.get(book, article.id).held == 2 * PIECE
    assert pull_of(book).cursor == 11
    assert the_offer(book, article).allot == 4


def test_the_name_stands_nowhere_in_plain_words(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    placed = view(offer, State.PLACED, 1)
    pulled(book, [event(11, "reservation.placed", reservation=placed), event(12, "guest.book", name="Frau Muster")])
    with book.read() as connection:
        kept = inbox.latest(connection, book.seal)
    assert [(row.type, row.applied, row.data) for row in kept] == [("guest.book", False, {"name": "Frau Muster"})]
    with book.write() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 1")
    for file in book.path.parent.glob("book.sqlite3*"):
        assert b"Frau Muster" not in file.read_bytes()


def test_an_answer_to_an_older_question_changes_nothing(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    asked = pull_of(book)
    first = event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))
    answer = PullAnswer(epoch=EPOCH, now=1, last_n=0, cursor=11, events=(first,))
    assert engine.take_pull(book, asked, answer).pulled == 1
    assert engine.take_pull(book, asked, answer) == Step(more=True)
    assert pull_of(book).cursor == 11


@pytest.mark.parametrize("seqs", [[10], [12, 12], [13, 12]])
def test_events_out_of_order_are_not_believed(book: Book, article: Article, seqs: list[int]) -> None:
    with pytest.raises(HubUnreadable):
        pulled(book, [event(seq, "x.y") for seq in seqs])
    assert pull_of(book).cursor == 10


def test_an_event_that_cannot_be_read_is_kept_and_blocks_nothing(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(
        book,
        [
            event(11, "reservation.placed", reservation={"id": "no"}),
            event(12, "reservation.placed", reservation=view(offer, State.PLACED, 1)),
        ],
    )
    assert len(handover.reservations(book)) == 1
    with book.read() as connection:
        assert [(row.seq, row.applied) for row in inbox.latest(connection, book.seal)] == [(11, False)]


def test_a_cancellation_after_setting_aside_asks_to_put_back(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))])
    handover.ready(book, str(UUID(int=1)))
    pulled(book, [event(12, "reservation.cancelled", reservation=view(offer, State.CANCELLED, 2))])
    (task,) = handover.put_back_tasks(book)
    assert task.state is State.CANCELLED
    assert catalogue.get(book, article.id).held == 0


def test_goods_handed_over_stay_handed_over(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))])
    handover.hand_over(book, str(UUID(int=1)), "ACD234", {1: 1})
    pulled(book, [event(12, "reservation.cancelled", reservation=view(offer, State.CANCELLED, 2))])
    (kept,) = handover.reservations(book)
    assert (kept.state, kept.lines[0].collected, kept.set_aside) == (State.COLLECTED, 1, False)


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


def test_the_lease_is_believed_from_events_alone(book: Book, article: Article) -> None:
    """An answer may come from the hub's memory, when later events have long told otherwise."""
    push = push_of(book)
    known = {"id": the_offer(book, article).id, "rev": 1, "fields": {}, "allot": 3, "held": 0, "withdrawn": False}
    pulled(book, [event(11, "offer.changed", offer=known)])
    results = (OpResult(n=1, status="done", rev=1), OpResult(n=2, status="done", allot=4, held=2))
    engine.take_push(book, push, done(push).model_copy(update={"results": results}))
    offer = the_offer(book, article)
    assert (offer.rev, offer.allot, offer.acknowledged, offer.held) == (1, 4, 3, 0)


# -- a hub that came from a backup ------------------------------------------------------------------------------------


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
        assert isinstance(engine.plan(engine.position(connection))[-1], Snapshot)


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
    push = push_of(book)
    engine.take_push(book, push, done(push))
    with book.write() as connection:
        hub_link.begin_anew(connection)
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
    push = push_of(book)
    engine.take_push(book, push, done(push))
    with book.write() as connection:
        hub_link.begin_anew(connection)
    page = SnapshotPage.model_validate(
        {"epoch": EPOCH, "now": 1, "seq": 5, "last_n": 2, "reservations": [view(offer, State.READY, 4)]}
    )
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), page)
    assert handover.reservations(book)[0].state is State.EXPIRED
    assert "reservation.restore" in [json.loads(op.text)["type"] for op in push_of(book).ops]


def test_the_lease_is_compared_once_the_line_is_quiet(book: Book, article: Article) -> None:
    push = push_of(book)
    engine.take_push(book, push, done(push))
    with book.write() as connection:
        hub_link.begin_anew(connection)
    told = json.loads(push.ops[0].text)["fields"]
    known = {"id": the_offer(book, article).id, "rev": 1, "fields": told, "allot": 9, "held": 0, "withdrawn": False}
    page = SnapshotPage.model_validate({"epoch": EPOCH, "now": 1, "seq": 5, "last_n": 2, "offers": [known]})
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), page)
    pulled(book, [])
    (op,) = push_of(book).ops
    assert json.loads(op.text)["allot"] == 4
    engine.take_push(book, push_of(book), done(push_of(book)))
    pulled(book, [])
    assert engine.upload(book, None) == Step()  # type: ignore[arg-type]


def test_a_price_that_the_hub_forgot_is_told_again_on_top_of_what_was_known(book: Book, article: Article) -> None:
    push = push_of(book)
    results = (OpResult(n=1, status="done", rev=3), OpResult(n=2, status="done"))
    engine.take_push(book, push, done(push).model_copy(update={"results": results}))
    with book.write() as connection:
        hub_link.begin_anew(connection)
    older = json.loads(push.ops[0].text)["fields"] | {"price": 99}
    known = {"id": the_offer(book, article).id, "rev": 2, "fields": older, "allot": 4, "held": 0, "withdrawn": False}
    page = SnapshotPage.model_validate({"epoch": EPOCH, "now": 1, "seq": 5, "last_n": 2, "offers": [known]})
    engine.take_snapshot(book, Snapshot(DEVICE, str(EPOCH), SnapshotMark(None, None)), page)
    (op,) = push_of(book).ops
    assert (json.loads(op.text)["fields"], json.loads(op.text)["base_rev"]) == ({"price": 199}, 3)


# -- personal data ----------------------------------------------------------------------------------------------------


def test_a_revoked_till_keeps_its_ledger_and_forgets_names(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))])
    pulled(book, [event(12, "device.revoked", device=str(uuid4()))])
    assert handover.reservations(book)[0].display_name == "Frau Muster"
    pulled(book, [event(13, "device.revoked", device=DEVICE)])
    assert handover.reservations(book)[0].display_name == ""
    assert catalogue.get(book, article.id).on_hand == 10 * PIECE
    with book.read() as connection, pytest.raises(Revoked):
        engine.position(connection)


def test_names_are_erased_fourteen_days_after_the_end(book: Book, article: Article, clock: Clock) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.expired", reservation=view(offer, State.EXPIRED, 1))])
    pulled(book, [event(12, "reservation.placed", reservation=view(offer, State.PLACED, 1, which="2"))])
    clock.now += 13 * DAY_MS
    assert engine.erase_due(book) == 0
    clock.now += 2 * DAY_MS
    assert engine.erase_due(book) == 1
    assert {found.display_name for found in handover.reservations(book)} == {"", "Frau Muster"}


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


class Lifelike:
    """A hub behind whose back nothing happens: it answers pushes and pulls, and says when each was asked."""

    def __init__(self, book: Book, events: Sequence[Event] = (), page: int = 2, fails_at: int = 0) -> None:
        self.book, self.events, self.page, self.fails_at = book, events, page, fails_at
        self.asked: list[tuple[str, int, int]] = []

    def push(self, epoch: str, ops: list[str]) -> PushAnswer:
        numbers = [json.loads(op)["n"] for op in ops]
        self._note("push", numbers[0])
        results = tuple(OpResult(n=n, status="done") for n in numbers)
        return PushAnswer(epoch=EPOCH, now=1, last_n=numbers[-1], results=results)

    def pull(self, cursor: int, wait: int) -> PullAnswer:
        self._note("pull", cursor)
        there = [event for event in self.events if event.seq > cursor]
        some = tuple(there[: self.page])
        seq = some[-1].seq if some else cursor
        return PullAnswer(epoch=EPOCH, now=1, last_n=0, cursor=seq, events=some, more=len(there) > len(some))

    def snapshot(self, after: str | None) -> SnapshotPage:
        raise AssertionError(after)

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        raise AssertionError(sha256)

    def _note(self, kind: str, place: int) -> None:
        with self.book.read() as connection:
            settled = outbox.answered(connection) if kind == "push" else hub_link.cursor(connection)
        self.asked.append((kind, place, settled))
        if len(self.asked) == self.fails_at:
            raise HubGone


def test_pages_are_asked_for_ahead_and_written_in_their_order(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    placed = [view(offer, State.PLACED, 1) | {"id": str(UUID(int=n)), "code": f"ACD23{n}"} for n in range(1, 6)]
    events = [event(10 + n, "reservation.placed", reservation=one) for n, one in enumerate(placed, 1)]
    hub = Lifelike(book, events)
    step = engine.download(book, hub)
    assert (step.pulled, step.more, "reservations" in step.areas) == (5, False, True)
    assert [place for _, place, _ in hub.asked] == [10, 12, 14]
    # Never further ahead than the page behind the one that is being written.
    assert all(place - written <= 2 * hub.page for _, place, written in hub.asked)
    assert len(handover.reservations(book)) == 5
    assert catalogue.get(book, article.id).held == 10 * PIECE


def test_what_fails_ahead_is_told_by_the_next_step_and_loses_nothing(book: Book, article: Article) -> None:
    hub = Lifelike(book, [event(seq, "x.y") for seq in range(11, 16)], fails_at=2)
    step = engine.download(book, hub)
    assert (step.pulled, step.more) == (2, True)
    assert engine.download(book, hub).pulled == 3
    with book.read() as connection:
        assert [row.seq for row in inbox.latest(connection, book.seal)] == [15, 14, 13, 12, 11]


def test_a_long_queue_goes_in_batches_in_its_order(
    book: Book, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prima.contract.limits.MAX_OPS_PER_PUSH", 2)
    for pieces in (5, 6, 7):
        publishing.set_terms(book, article.id, cap=pieces)
    hub = Lifelike(book, fails_at=3)
    step = engine.upload(book, hub)
    assert (step.pushed, step.more) == (4, True)
    assert [place for _, place, _ in hub.asked] == [1, 3, 5]
    assert engine.upload(book, hub).pushed == 1
    with book.read() as connection:
        assert outbox.waiting_count(connection) == 0


def test_what_is_held_follows_every_move_whatever_comes_together(book: Book, article: Article) -> None:
    offer = the_offer(book, article)

    def hear(first: int, *moves: tuple[str, State, int, int]) -> tuple[int, int]:
        views = [view(offer, state, rev, pieces, which, code=f"ACD23{which}") for which, state, rev, pieces in moves]
        pulled(book, [event(first + n, "reservation.changed", reservation=one) for n, one in enumerate(views)])
        return catalogue.get(book, article.id).held // PIECE, the_offer(book, article).held

    placed, accepted = ("1", State.PLACED, 1, 2), ("1", State.ACCEPTED, 2, 2)
    assert hear(11, placed, ("2", State.PLACED, 1, 1), accepted) == (3, 3)
    assert hear(21, placed, accepted, accepted) == (3, 3)  # told once more
    assert hear(31, ("1", State.CANCELLED, 3, 2), ("3", State.PLACED, 1, 1)) == (2, 2)
    assert hear(41, ("4", State.PLACED, 1, 1), ("4", State.EXPIRED, 2, 1), ("1", State.CANCELLED, 3, 2)) == (2, 2)
