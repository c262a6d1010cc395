"""What the hub tells of reservations is checked as the contract has it."""

from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from prima.contract.messages import Event, PullAnswer, ReservationView
from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.ledger import inbox
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, handover
from shb_desktop.sync import told
from tests.sync.answers import event, pulled, the_offer, view


def bare(schema: dict[str, Any]) -> Any:
    """What is asked of each field; how an identity is spelt, and what things are called, aside."""
    named = schema.get("$defs", {})

    def seen(part: Any) -> Any:
        if isinstance(part, list):
            return [seen(one) for one in part]
        if not isinstance(part, dict):
            return part
        if "$ref" in part:
            return seen(named[part["$ref"].rpartition("/")[2]])
        if part.get("format") == "uuid" or "pattern" in part:
            return "identity"
        inner = {"properties": {name: seen(one) for name, one in part.get("properties", {}).items()}}
        aside = ("title", "description", "default", "properties", "$defs")
        return inner | {name: seen(one) for name, one in part.items() if name not in aside}

    return seen(schema)


def test_each_field_is_asked_what_the_contract_asks_of_it() -> None:
    ours = told.RESERVATIONS.json_schema()
    assert bare({"$defs": ours["$defs"], **ours["items"]}) == bare(ReservationView.model_json_schema())


def test_an_identity_spelt_otherwise_is_the_same_one(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    identity = UUID(int=0xABCDEF)
    shouted = view(offer, State.PLACED, 1) | {"id": str(identity).upper()}
    with pytest.raises(ValidationError):
        told.RESERVATIONS.validate_python([shouted])
    step = pulled(book, [event(11, "reservation.placed", reservation=shouted), event(12, "reservation.placed")])
    assert (step.pulled, "reservations" in step.areas) == (2, True)
    assert [one.id for one in handover.reservations(book)] == [str(identity)]


def test_a_message_read_whole_says_the_same(book: Book, article: Article) -> None:
    one = view(the_offer(book, article), State.READY, 3, deadline=7, reason="", late_pickup=False)
    one["lines"][0]["collected"] = None
    assert told.plain([ReservationView.model_validate(one)]) == told.RESERVATIONS.validate_python([one])


def test_a_page_is_checked_at_once_and_what_it_tells_otherwise_is_kept_as_it_came(book: Book, article: Article) -> None:
    placed = view(the_offer(book, article), State.PLACED, 1)
    events = [
        event(11, "reservation.placed", reservation=placed),
        event(12, "reservation.placed", reservation=placed | {"rev": -1}),
        event(13, "shelf.moved", reservation=placed, further=True),
    ]
    page = PullAnswer(epoch=UUID(int=1), now=1, last_n=0, cursor=13, events=tuple(events))
    read = told.ToldPage.model_validate_json(page.model_dump_json(exclude_none=True))
    assert [type(one) for one in read.events] == [told.ToldEvent, Event, Event]
    assert read.events[0].data["reservation"]["state"] is State.PLACED
    assert list(read.events[1:]) == events[1:]
    assert pulled(book, read.events).pulled == 3
    with book.read() as connection:
        assert [row.seq for row in inbox.latest(connection, book.seal)] == [13, 12]
    assert [one.id for one in handover.reservations(book)] == [placed["id"]]


def test_what_is_told_twice_in_a_page_is_written_as_it_was_told_last(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    told_so = [
        event(10 + rev, f"reservation.{state.value}", reservation=view(offer, state, rev))
        for rev, state in enumerate((State.PLACED, State.ACCEPTED, State.CANCELLED), 1)
    ]
    assert pulled(book, told_so[:2]).pulled == 2
    (one,) = handover.reservations(book)
    assert (one.rev, one.state) == (2, State.ACCEPTED)
    assert catalogue.get(book, article.id).held == 2 * PIECE
    assert pulled(book, told_so[2:]).pulled == 1
    assert catalogue.get(book, article.id).held == 0
