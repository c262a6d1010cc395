"""A paired till with one offer, and the hub's answers to it, made by hand."""

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
from shb_desktop.domain.article import Article
from shb_desktop.domain.offer import Offer
from shb_desktop.ledger import hub_link, offers, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import Link
from shb_desktop.services import publishing
from shb_desktop.sync import engine, planning
from shb_desktop.sync.errors import HubGone, SyncError
from shb_desktop.sync.planning import Pull, Push
from shb_desktop.sync.step import Step
from tests.shop import put

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
        first = planning.plan(planning.position(connection))[0]
    assert isinstance(first, Push)
    return first


def pull_of(book: Book) -> Pull:
    with book.read() as connection:
        last = planning.plan(planning.position(connection))[-1]
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


class Lifelike:
    """A hub behind whose back nothing happens: it answers pushes and pulls, and says when each was asked."""

    def __init__(
        self,
        book: Book,
        events: Sequence[Event] = (),
        page: int = 2,
        fails_at: int = 0,
        failure: SyncError | None = None,
    ) -> None:
        self.book, self.events, self.page, self.fails_at = book, events, page, fails_at
        self.failure = failure or HubGone()
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
            raise self.failure
