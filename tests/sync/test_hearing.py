"""What the engine makes of events: all of a page or nothing of it, in the shop's own book."""

from uuid import UUID, uuid4

import pytest

from prima.contract.messages import (
    OpResult,
    PullAnswer,
)
from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.ledger import inbox
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, handover
from shb_desktop.sync import engine, planning
from shb_desktop.sync.errors import HubUnreadable, Revoked
from shb_desktop.sync.step import Step
from tests.shop import Clock
from tests.sync.answers import DAY_MS, DEVICE, EPOCH, Lifelike, done, event, pull_of, pulled, push_of, the_offer, view


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


def test_a_revoked_till_keeps_its_ledger_and_forgets_names(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.placed", reservation=view(offer, State.PLACED, 1))])
    pulled(book, [event(12, "device.revoked", device=str(uuid4()))])
    assert handover.reservations(book)[0].display_name == "Frau Muster"
    pulled(book, [event(13, "device.revoked", device=DEVICE)])
    assert handover.reservations(book)[0].display_name == ""
    assert catalogue.get(book, article.id).on_hand == 10 * PIECE
    with book.read() as connection, pytest.raises(Revoked):
        planning.position(connection)


def test_names_are_erased_fourteen_days_after_the_end(book: Book, article: Article, clock: Clock) -> None:
    offer = the_offer(book, article)
    pulled(book, [event(11, "reservation.expired", reservation=view(offer, State.EXPIRED, 1))])
    pulled(book, [event(12, "reservation.placed", reservation=view(offer, State.PLACED, 1, which="2"))])
    clock.now += 13 * DAY_MS
    assert engine.erase_due(book) == 0
    clock.now += 2 * DAY_MS
    assert engine.erase_due(book) == 1
    assert {found.display_name for found in handover.reservations(book)} == {"", "Frau Muster"}


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


def test_the_time_to_answer_ends_with_the_answer_whichever_till_gave_it(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    moves = (State.PLACED, 1, 70), (State.ACCEPTED, 2, None), (State.READY, 3, 900), (State.EXPIRED, 4, None)
    heard = []
    for state, rev, deadline in moves:
        told = view(offer, state, rev) | ({"deadline": deadline} if deadline else {})
        pulled(book, [event(10 + rev, "reservation.changed", reservation=told)])
        heard.append(handover.reservations(book)[0].deadline)
    assert heard == [70, None, 900, 900]  # what has ended is known to have stood until then


def test_pages_that_were_read_ahead_bring_no_name_behind_the_sign_off(
    book: Book, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = the_offer(book, article)
    told = [
        event(11 + place, "reservation.placed", reservation=view(offer, State.PLACED, 1, 1, str(place + 1)))
        for place in range(6)
    ]
    told[2] = event(13, "device.revoked", device=DEVICE)
    monkeypatch.setattr(engine, "LONGEST_MS", 0)
    engine.download(book, Lifelike(book, told))
    assert [one.display_name for one in handover.reservations(book)] == ["", "", ""]
