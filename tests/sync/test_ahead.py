"""A long way behind: answers are written in their order while the next ones come."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest

from prima.contract.messages import Event, ImageAnswer, PullAnswer, PushAnswer
from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.ledger import hub_link, inbox, outbox
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.outbox import Sendable
from shb_desktop.services import catalogue, handover, publishing
from shb_desktop.sync import ahead, engine, hearing, once, pictures, planning
from shb_desktop.sync.errors import HubGone, HubUnreadable, Throttled
from shb_desktop.sync.pictures import no_pictures
from shb_desktop.sync.planning import Position
from tests.shop import Clock
from tests.sync.answers import Lifelike, event, the_offer, view


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


def test_where_the_hub_asks_for_patience_behind_the_first_page_the_step_says_so(book: Book, article: Article) -> None:
    busy = Throttled(30.0)
    hub = Lifelike(book, [event(seq, "x.y") for seq in range(11, 16)], fails_at=2, failure=busy)
    step = engine.download(book, hub)
    assert (step.pulled, step.more, step.patience) == (2, True, busy)
    assert engine.download(book, hub).patience is None


def test_one_round_ends_where_the_hub_asks_for_patience(
    book: Book, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Deaf(Lifelike):
        def pull(self, cursor: int, wait: int) -> PullAnswer:
            raise HubGone

    monkeypatch.setattr("prima.contract.limits.MAX_OPS_PER_PUSH", 1)
    publishing.set_terms(book, article.id, cap=5)
    hub = Deaf(book, fails_at=2, failure=Throttled(30.0))
    with pytest.raises(Throttled):
        once._round(book, hub, no_pictures)  # type: ignore[arg-type]
    assert [place for _, place, _ in hub.asked] == [1, 2]


def test_a_picture_that_has_to_wait_is_said_to_however_much_could_go_before_it(book: Book, article: Article) -> None:
    class Busy(Lifelike):
        def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
            raise Throttled(30.0)

    shown = Sendable(2, '{"type":"offer.put","offer":"x","fields":{"image":"abc"}}')
    with pytest.raises(Throttled):
        pictures.before(book, Busy(book), lambda _: b"jpeg", "", (Sendable(1, "{}"), shown))


def reservations_of(book: Book, article: Article, count: int) -> list[Event]:
    offer = the_offer(book, article)
    placed = [
        view(offer, State.PLACED, 1) | {"id": str(UUID(int=n)), "code": f"ACD2{n:02}"} for n in range(1, count + 1)
    ]
    return [event(10 + n, "reservation.placed", reservation=one) for n, one in enumerate(placed, 1)]


def transactions(book: Book, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The cursor at the beginning of each that is written from now on."""
    seen: list[int] = []
    write = book.write

    @contextmanager
    def noting() -> Iterator[Connection]:
        with write() as connection:
            seen.append(hub_link.cursor(connection))
            yield connection

    monkeypatch.setattr(book, "write", noting)
    return seen


def test_pages_that_came_together_share_a_transaction(
    book: Book, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in, come, asked = hearing.take_in, threading.Event(), list[int]()

    class Quick(Lifelike):
        def pull(self, cursor: int, wait: int) -> PullAnswer:
            answer = super().pull(cursor, wait)
            if cursor == 10 + 2 * ahead.AHEAD:
                come.set()
            return answer

    def when_some_have_come(*page: Any) -> Any:
        assert come.wait(10)
        asked.append(len(hub.asked))
        return take_in(*page)

    monkeypatch.setattr(hearing, "take_in", when_some_have_come)
    hub = Quick(book, reservations_of(book, article, 20))
    begun = transactions(book, monkeypatch)
    step = engine.download(book, hub)
    assert (step.pulled, step.more) == (20, False)
    assert begun[0] == 10
    assert len(begun) == 1 or begun[1] >= 10 + 2 * ahead.AHEAD
    # What is asked for ahead is bounded, however many events there are.
    assert asked[0] == 1 + ahead.AHEAD
    assert catalogue.get(book, article.id).held == 40 * PIECE


def test_a_page_that_takes_its_time_has_the_pen_alone(
    book: Book, article: Article, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in = hearing.take_in

    def slowly(*page: Any) -> Any:
        clock.now += engine.LONGEST_MS
        return take_in(*page)

    monkeypatch.setattr(hearing, "take_in", slowly)
    begun = transactions(book, monkeypatch)
    assert engine.download(book, Lifelike(book, reservations_of(book, article, 10))).pulled == 10
    assert begun == [10, 12, 14, 16, 18]


def test_a_page_that_is_none_takes_nothing_from_those_before_it(book: Book, article: Article) -> None:
    events = reservations_of(book, article, 8)
    hub = Lifelike(book, [*events[:5], events[4], *events[6:]])
    step = engine.download(book, hub)
    assert (step.pulled, step.more) == (4, True)
    with pytest.raises(HubUnreadable):
        engine.download(book, hub)
    assert len(handover.reservations(book)) == 4


def test_the_log_of_a_long_way_does_not_stay_long(book: Book, article: Article) -> None:
    pages = reservations_of(book, article, 40)
    engine.download(book, Lifelike(book, pages))
    with book.folding_behind():
        pass  # the next one waits until it is folded
    log = book.path.with_name(book.path.name + "-wal")
    before = log.stat().st_size
    for pieces in range(5, 8):
        publishing.set_terms(book, article.id, cap=pieces)
    # Folded into the file: the log is written again from its start.
    assert log.stat().st_size == before


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


def test_on_a_slow_line_what_still_waits_is_shown_behind_every_second(
    book: Book, article: Article, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(Lifelike):
        def push(self, epoch: str, ops: list[str]) -> PushAnswer:
            clock.now += 2 * engine.STEP_MS // 3
            return super().push(epoch, ops)

    monkeypatch.setattr("prima.contract.limits.MAX_OPS_PER_PUSH", 1)
    for pieces in (5, 6, 7):
        publishing.set_terms(book, article.id, cap=pieces)
    hub = Slow(book)
    steps = [engine.upload(book, hub) for _ in range(3)]
    assert [(step.pushed, step.more) for step in steps] == [(2, True), (2, True), (1, False)]


def test_the_next_batch_is_read_while_the_hub_is_at_work(
    book: Book, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prima.contract.limits.MAX_OPS_PER_PUSH", 1)
    position, read = planning.position, {n: threading.Event() for n in range(4)}

    def noting(connection: Connection, told: int | None = 0) -> Position:
        state = position(connection, told)
        read[told or 0].set()
        return state

    class AtWork(Lifelike):
        def push(self, epoch: str, ops: list[str]) -> PushAnswer:
            answer = super().push(epoch, ops)
            if answer.last_n > 1:
                assert read[answer.last_n].wait(10)
            return answer

    monkeypatch.setattr("shb_desktop.sync.engine.position", noting)
    publishing.set_terms(book, article.id, cap=5)
    assert engine.upload(book, AtWork(book)).pushed == 3
